/** A store of words as the browser's. */
export class Words {
  [key: string]: unknown;
  getItem(key: string) {
    return (this[key] as string | undefined) ?? null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  get length() {
    return Object.keys(this).length;
  }
  key(at: number) {
    return Object.keys(this)[at] ?? null;
  }
  removeItem(key: string) {
    delete this[key];
  }
}
