/** Whether there is room for a paper beside its item; what Svelte has for this would be loaded with the first page. */
class Roomy {
  private readonly query = matchMedia('(min-width: 960px)');
  current = $state(this.query.matches);

  constructor() {
    this.query.addEventListener('change', ({ matches }) => (this.current = matches));
  }
}

export const roomy = new Roomy();
