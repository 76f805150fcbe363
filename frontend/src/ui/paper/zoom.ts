/** How large the pages of a paper are shown; pure. */

const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
export const least = steps[0] as number;
export const most = steps.at(-1) as number;

/** The next step above or below. */
export function zoomed(scale: number, by: 1 | -1): number {
  const near = 0.02;
  if (by > 0) return steps.find((step) => step > scale + near) ?? most;
  return steps.findLast((step) => step < scale - near) ?? least;
}

export const within = (scale: number): number => Math.min(most, Math.max(least, scale));

/** The largest picture that every tablet can draw, in pixels. */
const mostPixels = 12_000_000;

/** How many pixels a unit of a page gets, so that letters are sharp and memory lasts. */
export function sharpness(width: number, height: number, ratio: number): number {
  return Math.min(ratio, Math.sqrt(mostPixels / (width * height)));
}
