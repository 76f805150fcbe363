/** Colours of other writers that are legible on white, whatever they sent. */

const fallback = '#5a3fa0';

type Rgb = [number, number, number];

/** The colour as it is drawn on white (at least 4.5 to 1), so that white letters on it are legible. */
export function readable(color: unknown): string {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return fallback;
  let rgb = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as Rgb;
  while (contrastWithWhite(rgb) < 4.5) rgb = rgb.map((part) => Math.floor(part * 0.9)) as Rgb;
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2 contrast ratio. */
export function contrastWithWhite(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
