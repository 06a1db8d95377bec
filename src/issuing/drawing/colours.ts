/** A colour as three numbers from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

/**
 * Reads `#rgb` or `#rrggbb`.
 *
 * @throws TypeError for any other text
 */
export function rgbOf(colour: string): Rgb {
  const digits = HEX.exec(colour)?.[1];
  if (digits === undefined)
    throw new TypeError(`colour: expected #rgb or #rrggbb; got ${String(colour).slice(0, 40)}`);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** Writes a colour as `#rrggbb`. */
export const hexOf = (colour: Rgb): string =>
  `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Mixes two colours; `share` is that of the second, from 0 to 1. */
export const mixed = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((value, at) => value + (other[at]! - value) * share) as unknown as Rgb;

/** Computes the relative luminance of sRGB (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Computes the contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
