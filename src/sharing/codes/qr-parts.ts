import { encodeUtf8 } from '../../bytes/utf8.js';
import { BadgeError } from '../../errors.js';
import { checksum } from '../links/create-link.js';

/**
 * Limits of a set of QR codes. `bytes`: content of one code that a phone can scan from a screen at
 * arm's length; `parts`: largest number of codes a person will wait for; `characters`: longest text
 * of a code that is read.
 */
export const QR_PARTS = {
  bytes: 600,
  leastBytes: 20,
  mostBytes: 2_000,
  parts: 99,
  characters: 4_000,
} as const;

/** Options for splitting a text. */
export interface SplitOptions {
  /**
   * Largest number of bytes of the text in one code, {@link QR_PARTS}`.leastBytes` to `.mostBytes`.
   * Default: {@link QR_PARTS}`.bytes`.
   */
  readonly bytes?: number;
}

/** The state of a collector. */
export interface JoinProgress {
  /** Number of parts collected, and total number; 0 before the first. */
  readonly have: number;
  readonly total: number;
  /** Numbers of the missing parts, from 1. */
  readonly missing: readonly number[];
  /** The whole text, once no part is missing: a link or a badge, for `read`. */
  readonly text?: string;
}

/** Collects the codes of one set. */
export interface QrCollector {
  /**
   * Adds the text of one code; a code that was added before changes nothing.
   * @throws BadgeError `qr-other` for a part of another set; `link-damaged` for a text that is not
   *   a part, or when the joined text does not match its checksum
   */
  add(code: string): JoinProgress;
  readonly progress: JoinProgress;
}

/**
 * `OBQ1:<id>:<n>/<total>:<chunk>`; the id is the checksum of the whole text, so that two badges
 * shown one after the other are never mixed.
 */
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

/** Tells whether the text of a QR code is a part of a set. */
export const isQrPart = (code: string): boolean => partOf(code) !== undefined;

/**
 * Cuts between characters: each code contains whole ones, since readers otherwise guess the
 * encoding.
 */
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
 * Splits a text that is too long for one QR code, such as a share link:
 * `OBQ1:<id>:<n>/<total>:<chunk>`.
 *
 * @param text a share link, or a badge as text
 * @param options content of one code
 * @returns the texts of the codes in order; one when it fits
 * @throws BadgeError `link-too-large` for more than {@link QR_PARTS}`.parts`: share the file
 *   instead
 * @throws TypeError when `bytes` is out of its range, or the text is empty
 * @example
 * import { joinQr, splitQr } from 'open-badge-elements/share';
 * const url = 'https://badges.example/open.html#vc=…';
 * const collector = joinQr();
 * for (const code of splitQr(url)) console.log(collector.add(code)?.text === url);
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

  /**
   * Checks the checksum of the whole text. A misread code spoils the set: collection restarts while
   * the camera is still running.
   */
  #prove(id: string): void {
    if (checksum(encodeUtf8(this.#whole())) === id) return;
    this.#chunks.clear();
    this.#first = undefined;
    throw new BadgeError('link-damaged', { reason: 'checksum' });
  }
}

/**
 * Collects the codes of a set in any order; repeated codes are ignored.
 *
 * @returns a collector that reports the missing parts, and gives the text once all are there
 * @example
 * import { isQrPart, joinQr } from 'open-badge-elements/share';
 * const collector = joinQr();
 * const code = 'OBQR1/1/2/…'; // what a camera saw
 * if (isQrPart(code)) console.log(collector.add(code).missing);
 */
export const joinQr = (): QrCollector => new Collector();
