import { crc32 } from '../../bytes/crc32.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import type { CardView } from '../contract.js';

/**
 * The colours of one issuer's pages: `deep` for lines and links on white, `tint` for a background,
 * `trace` for ornament on that background.
 */
export interface Palette {
  readonly deep: string;
  readonly tint: string;
  readonly trace: string;
}

/**
 * Sober pairs; each `deep` has a contrast of 7:1 or more on white and on its own `tint`. None is
 * the green or red of a verdict.
 */
export const PALETTES: readonly Palette[] = [
  { deep: '#1b456b', tint: '#eaf1f7', trace: '#d0deea' },
  { deep: '#4a3173', tint: '#f0edf7', trace: '#dbd4ea' },
  { deep: '#0f4a52', tint: '#e8f2f3', trace: '#cbdfe1' },
  { deep: '#6b2f4f', tint: '#f7edf2', trace: '#ebd4df' },
  { deep: '#5a3b16', tint: '#f7f1e9', trace: '#e9dccb' },
  { deep: '#2f3f52', tint: '#edf0f4', trace: '#d6dde5' },
];

/**
 * Chooses an issuer's colours by its id, so that its pages look alike and differ from those of
 * others; the issuer cannot choose them.
 */
export const paletteOf = ({ issuer }: CardView): Palette =>
  PALETTES[crc32(encodeUtf8(issuer.id ?? issuer.name.text)) % PALETTES.length]!;

/** Number of points of each strand of an ornament, and number of strands. */
const STEPS = 168,
  STRANDS = 7;

/**
 * Computes a guilloche rosette as on banknotes: one wave around a circle, rotated a little for each
 * strand.
 *
 * @param radius mean radius
 * @returns closed lines, as points
 */
export function rosette(
  x: number,
  y: number,
  radius: number,
): ReadonlyArray<ReadonlyArray<readonly [number, number]>> {
  const point = (strand: number, step: number): readonly [number, number] => {
    const angle = (step / STEPS) * 2 * Math.PI,
      wave = Math.cos(12 * angle + (strand / STRANDS) * 2 * Math.PI);
    const reach = radius * (1 + 0.11 * wave);
    return [
      Math.round((x + reach * Math.cos(angle)) * 10) / 10,
      Math.round((y + reach * Math.sin(angle)) * 10) / 10,
    ];
  };
  return Array.from({ length: STRANDS }, (_, strand) =>
    Array.from({ length: STEPS }, (__, step) => point(strand, step)),
  );
}
