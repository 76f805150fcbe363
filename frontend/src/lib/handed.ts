/** What a person takes from one page to another that uses it once; after a reload they fetch it again. */
interface Handed {
  /** Dates of a document, one a line, to be planned. */
  dates: { bodyId: string; text: string; start: string };
  /** What a document says of its body: a proposal for the looks of its documents. */
  looks: { bodyId: string; from: string; mission: string | null; vision: string | null; contact: string[] };
}

let held: Partial<Handed> = {};

export function handOn<What extends keyof Handed>(what: What, value: Handed[What]): void {
  held = { [what]: value };
}

/** What was handed on for one of these bodies; null when nothing was, or when it was used. */
export function taken<What extends keyof Handed>(what: What, bodyIds: readonly string[]): Handed[What] | null {
  const value = held[what];
  if (!value || !bodyIds.includes(value.bodyId)) return null;
  held = {};
  return value;
}
