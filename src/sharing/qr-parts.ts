import { encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { checksum } from './link.js';

/**
 * A set of QR codes. `bytes`: what one code carries, so that a telephone reads it from a screen at arm's length; `parts`: nobody waits for more;
 * `characters`: longest text of a code that is looked at.
 */
export const QR_PARTS = {
  bytes: 600,
  leastBytes: 20,
  mostBytes: 2_000,
  parts: 99,
  characters: 4_000,
} as const;

/** How a text is split. */
export interface SplitOptions {
  /** Most bytes of the text in one code, {@link QR_PARTS}`.leastBytes` to `.mostBytes`. Default {@link QR_PARTS}`.bytes`. */
  readonly bytes?: number;
}

/** What a collector has so far. */
export interface JoinProgress {
  /** Parts there are so far, and how many there will be; 0 before the first. */
  readonly have: number;
  readonly total: number;
  /** Numbers of the parts that are not there yet, from 1. */
  readonly missing: readonly number[];
  /** The whole text, when nothing is missing: a link or a badge, for `read`. */
  readonly text?: string;
}

/** Takes the codes of one set. */
export interface QrCollector {
  /**
   * Takes the text of one code; one that it has already changes nothing.
   * @throws BadgeError `qr-other` for a part of another set; `link-damaged` for what is no part, or when the whole is not what was split
   */
  add(code: string): JoinProgress;
  readonly progress: JoinProgress;
}

/** `OBQ1:<id>:<n>/<total>:<chunk>`; the id is the checksum of the whole, so that two badges shown one after the other are never mixed. */
const PART = /^OBQ1:([\w-]{6}):(\d{1,2})\/(\d{1,2}):([^]+)$/;

interface Part {
  readonly id: string;
  readonly number: number;
  readonly total: number;
  readonly chunk: string;
}

function partOf(code: string): Part | undefined {
  if (code.length > QR_PARTS.characters) return undefined;
  const [, id, number, total, chunk] = PART.exec(code) ?? [];
  const part =
    id && chunk ? { id, number: Number(number), total: Number(total), chunk } : undefined;
  return part && part.number >= 1 && part.number <= part.total ? part : undefined;
}

/** Whether the text of a QR code is one of a set. */
export const isQrPart = (code: string): boolean => partOf(code) !== undefined;

/** Cut between characters: a code holds whole ones, or readers guess at their letters. */
function chunks(text: string, most: number): string[] {
  const found = [''];
  let bytes = 0;
  for (const character of text) {
    const size = encodeUtf8(character).length;
    if (bytes + size > most) {
      found.push('');
      bytes = 0;
    }
    found[found.length - 1] += character;
    bytes += size;
  }
  return found;
}

/**
 * Splits a text that is too long for one QR code, as a share link can be: `OBQ1:<id>:<n>/<total>:<chunk>`.
 *
 * @param text a share link, or a badge as text @param options how much one code carries
 * @returns the texts of the codes in order; one when it fits
 * @throws BadgeError `link-too-large` when it would be more than {@link QR_PARTS}`.parts`: share the file instead
 * @throws TypeError when `bytes` is out of its range, or there is nothing to split
 * @example
 * const codes = splitQr(link.url);
 * const collector = joinQr();
 * for (const code of codes) progress = collector.add(code); // progress.text === link.url
 */
export function splitQr(text: string, { bytes = QR_PARTS.bytes }: SplitOptions = {}): string[] {
  if (!(bytes >= QR_PARTS.leastBytes && bytes <= QR_PARTS.mostBytes))
    throw new TypeError(`bytes: ${QR_PARTS.leastBytes} to ${QR_PARTS.mostBytes}`);
  if (text === '') throw new TypeError('text: nothing to split');
  const all = encodeUtf8(text),
    pieces = all.length > bytes * QR_PARTS.parts ? [] : chunks(text, bytes);
  if (pieces.length === 0 || pieces.length > QR_PARTS.parts)
    throw new BadgeError('link-too-large', { limit: bytes * QR_PARTS.parts });
  return pieces.map(
    (chunk, index) => `OBQ1:${checksum(all)}:${index + 1}/${pieces.length}:${chunk}`,
  );
}

class Collector implements QrCollector {
  #first?: Part;
  readonly #chunks = new Map<number, string>();

  get progress(): JoinProgress {
    const total = this.#first?.total ?? 0,
      missing = Array.from({ length: total }, (_, index) => index + 1).filter(
        (number) => !this.#chunks.has(number),
      );
    const text = total > 0 && missing.length === 0 ? this.#whole() : undefined;
    return { have: this.#chunks.size, total, missing, ...(text === undefined ? {} : { text }) };
  }

  add(code: string): JoinProgress {
    const part = partOf(code);
    if (!part) throw new BadgeError('link-damaged', { reason: 'qr' });
    this.#first ??= part;
    if (part.id !== this.#first.id || part.total !== this.#first.total)
      throw new BadgeError('qr-other', { have: this.#chunks.size, total: this.#first.total });
    if (!this.#chunks.has(part.number)) this.#chunks.set(part.number, part.chunk);
    if (this.#chunks.size === part.total) this.#prove(part.id);
    return this.progress;
  }

  #whole(): string {
    return [...this.#chunks]
      .sort(([a], [b]) => a - b)
      .map(([, chunk]) => chunk)
      .join('');
  }

  /** A code read wrongly spoils the set: it begins anew, and the camera is still there. */
  #prove(id: string): void {
    if (checksum(encodeUtf8(this.#whole())) === id) return;
    this.#chunks.clear();
    this.#first = undefined;
    throw new BadgeError('link-damaged', { reason: 'checksum' });
  }
}

/**
 * Collects the codes of a set in any order, each as often as it is seen.
 *
 * @returns a collector that says what is missing, and gives the text once nothing is
 * @example const collector = joinQr(); if (isQrPart(code)) { const { text, missing } = collector.add(code); }
 */
export const joinQr = (): QrCollector => new Collector();
