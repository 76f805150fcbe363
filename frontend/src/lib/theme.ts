/** Light or dark: as the system says, unless somebody has chosen here. `ui/tokens.css` has the colours. */
import { kept, remember } from './device';

/** `app/main.ts` reads it before anything is shown. */
const key = 'raadslag.udseende';
const root = document.documentElement;
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

function show(chosen: string | null): void {
  root.dataset['theme'] = chosen ?? '';
}

/** To the other one; the choice is forgotten when the system says the same. */
export function switchTheme(): void {
  const dark = !(root.dataset['theme'] ? root.dataset['theme'] === 'dark' : systemIsDark());
  const chosen = dark === systemIsDark() ? null : dark ? 'dark' : 'light';
  if (chosen) remember(key, chosen);
  else kept.removeItem(key);
  show(chosen);
}
