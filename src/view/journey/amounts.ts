import { perLanguage } from '../../locales/per-language.js';
import type { Fee } from '../../journey/definition/contract.js';
import { neutralise, PARAM_LIMIT } from '../sanitize-text.js';

/** Units of sizes, each a thousand times the one before. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
/** Size of a mebibyte, in which limits are usually given. */
const MIB = 1_048_576;

/** Writes an amount of money as a language does; without cents where there are none. */
export function money({ amount, currency }: Fee, lang: string): string {
  const value = Number(amount);
  const written = neutralise(`${amount} ${currency}`, PARAM_LIMIT);
  if (!/^[A-Z]{3}$/.test(currency) || !Number.isFinite(value)) return written;
  return new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions).format(value);
}

const inUnit = (unit: string) =>
  perLanguage(
    (lang) =>
      new Intl.NumberFormat(lang, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: 1,
      }),
  );
const FORMATS = UNITS.map(inUnit);

/**
 * Writes a size as a language does; whole mebibytes as megabytes, as people call them.
 *
 * @param bytes size
 * @param lang BCP 47 tag
 */
export function size(bytes: number, lang: string): string {
  if (bytes >= MIB && bytes % MIB === 0) return FORMATS[2]!(lang).format(bytes / MIB);
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return FORMATS[step]!(lang).format(bytes / 1_000 ** step);
}
