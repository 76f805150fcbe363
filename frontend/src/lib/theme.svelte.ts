/** Light or dark: as the system says, unless somebody has chosen here. `ui/tokens.css` has the colours. */
import { kept, remember } from './device';

const key = 'raadslag.udseende';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

class Theme {
  private chosen = $state(kept.getItem(key));
  private systemIsDark = $state(system.matches);

  constructor() {
    system.addEventListener('change', () => (this.systemIsDark = system.matches));
    this.show();
  }

  get dark(): boolean {
    return this.chosen ? this.chosen === 'dark' : this.systemIsDark;
  }

  /** The other one; the choice is forgotten when the system says the same. */
  switch(): void {
    const dark = !this.dark;
    this.chosen = dark === this.systemIsDark ? null : dark ? 'dark' : 'light';
    if (this.chosen) remember(key, this.chosen);
    else kept.removeItem(key);
    this.show();
  }

  private show(): void {
    if (this.chosen) root.dataset['theme'] = this.chosen;
    else delete root.dataset['theme'];
  }
}

export const theme = new Theme();
