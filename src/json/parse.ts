import type { Json, ReadNote } from '../badge/contract.js';
import { BadgeError, type BadgeErrorCode } from '../errors.js';
import { noteFrozen } from './frozen.js';
import { nearMiss } from './near-misses.js';
import { CREDENTIAL_LIMITS, utf8Length, type JsonLimits } from './limits.js';

/** Parsed text. */
export interface ParsedJson {
  /** The value, deeply frozen. */
  readonly value: Json;
  /** Total number of values; `depth` is the depth of the deepest object or array. */
  readonly values: number;
  readonly depth: number;
  /** Remarks such as `number-unsafe`; at most twenty. */
  readonly notes: readonly ReadNote[];
  /** Gives the exact text of an object or array inside `value`. */
  textOf(part: Json): string | undefined;
}

const MAX_NOTES = 20;
/** Names that reach JavaScript's prototypes when members are copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** A character that ends a run of those that stand for themselves in a string. */
const NOT_PLAIN = /["\\\0-\x1f]/g;
/** Length of a run, in characters, from which the expression is faster than a loop. */
const SHORT_RUN = 100;
/** Tells whether a character needs no escape; NaN, at the end of the text, is not plain. */
const isPlain = (unit: number): boolean => unit >= 0x20 && unit !== 0x22 && unit !== 0x5c;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const WORDS: ReadonlyArray<readonly [word: string, value: Json]> = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Recursive-descent parser of RFC 8259. Unlike `JSON.parse` it detects duplicate names and locates
 * errors.
 */
class Reader {
  at = 0;
  values = 0;
  readonly notes: ReadNote[] = [];
  readonly spans = new Map<Json, readonly [start: number, end: number]>();
  private readonly path: (string | number)[] = [];

  constructor(
    readonly text: string,
    readonly limits: JsonLimits,
  ) {}

  document(): Json {
    const value = this.value();
    this.skipSpace();
    if (this.at < this.text.length) this.fail('not-json');
    return value;
  }

  private fail(code: BadgeErrorCode, offset = this.at, limit?: number): never {
    throw new BadgeError(code === 'not-json' ? nearMiss(this.text, offset) : code, {
      pointer: this.pointer(),
      offset,
      ...(limit === undefined ? {} : { limit }),
    });
  }

  private pointer(): string {
    return this.path
      .map((step) => '/' + String(step).slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1'))
      .join('');
  }

  private skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at++;
  }

  private value(): Json {
    this.skipSpace();
    if (++this.values > this.limits.values)
      this.fail('too-many-values', this.at, this.limits.values);
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === '{' || first === '[') return this.nested(first);
    return first === 't' || first === 'f' || first === 'n' ? this.word() : this.number();
  }

  private word(): Json {
    const word = WORDS.find(([name]) => this.text.startsWith(name, this.at));
    if (!word) return this.fail('not-json');
    this.at += word[0].length;
    return word[1];
  }

  private depth = 0;
  deepest = 0;
  private nested(bracket: '{' | '['): Json {
    const start = this.at++;
    if (++this.depth > this.limits.depth) this.fail('too-deep', start, this.limits.depth);
    this.deepest = Math.max(this.deepest, this.depth);
    const value = Object.freeze(bracket === '{' ? this.object() : this.array());
    this.depth--;
    this.spans.set(value, [start, this.at]);
    return value;
  }

  private object(): Json {
    const members: Record<string, Json> = {};
    if (this.closes('}')) return members;
    let count = 0;
    do {
      if (++count > this.limits.members) this.fail('too-many-values', this.at, this.limits.members);
      this.skipSpace();
      const start = this.at;
      const name = this.name();
      this.path.push(name);
      if (FORBIDDEN.has(name)) this.fail('forbidden-key', start);
      if (Object.hasOwn(members, name)) this.fail('duplicate-key', start);
      this.expect(':');
      members[name] = this.value();
      this.path.pop();
    } while (this.continues('}'));
    return members;
  }

  private array(): Json {
    const items: Json[] = [];
    if (this.closes(']')) return items;
    do {
      if (items.length >= this.limits.arrayLength)
        this.fail('array-too-long', this.at, this.limits.arrayLength);
      this.path.push(items.length);
      items.push(this.value());
      this.path.pop();
    } while (this.continues(']'));
    return items;
  }

  private closes(bracket: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== bracket) return false;
    this.at++;
    return true;
  }

  private continues(bracket: string): boolean {
    if (this.closes(bracket)) return false;
    this.expect(',');
    return true;
  }

  private expect(character: string): void {
    this.skipSpace();
    if (this.text[this.at] !== character) this.fail('not-json');
    this.at++;
  }

  private name(): string {
    if (this.text[this.at] !== '"') this.fail('not-json');
    return this.string();
  }

  private string(): string {
    const start = this.at++;
    let read = '';
    for (;;) {
      const plain = this.plainText();
      read = read === '' ? plain : read + plain;
      const stop = this.text[this.at];
      if (stop === '"') break;
      if (stop === '\\') read += this.escape();
      else this.fail(stop === '\0' ? 'nul-character' : 'not-json');
    }
    this.at++;
    this.checkString(read, start);
    return read;
  }

  /** Takes the characters that need no escape; after some, the expression is faster than the loop. */
  private plainText(): string {
    const start = this.at;
    const soon = start + SHORT_RUN;
    while (this.at < soon && isPlain(this.text.charCodeAt(this.at))) this.at++;
    if (this.at === soon) {
      NOT_PLAIN.lastIndex = soon;
      this.at = NOT_PLAIN.exec(this.text)?.index ?? this.text.length;
    }
    return this.text.slice(start, this.at);
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    if (letter !== 'u') {
      const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter]! : this.fail('not-json');
      this.at += 2;
      return character;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (!HEX4.test(digits)) this.fail('not-json');
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private checkString(read: string, start: number): void {
    const mayBeLong = read.startsWith('data:') || read.startsWith('eyJ');
    if (read.length > this.limits.stringLength && !mayBeLong)
      this.fail('string-too-long', start, this.limits.stringLength);
    if (read.includes('\0')) this.fail('nul-character', start);
    if (!read.isWellFormed()) this.fail('lone-surrogate', start);
  }

  private number(): number {
    NUMBER.lastIndex = this.at;
    const digits = NUMBER.exec(this.text)?.[0] ?? this.fail('not-json');
    const value = Number(digits);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) this.note(isLossy(digits, value));
    this.at += digits.length;
    return value;
  }

  private note(lossy: boolean): void {
    if (this.notes.length >= MAX_NOTES) return;
    // after the last remark the numbers that follow are unknown
    this.notes.push({
      code: 'number-unsafe',
      outcome: 'warn',
      pointer: this.pointer(),
      params: { offset: this.at, lossy: lossy || this.notes.length === MAX_NOTES - 1 },
    });
  }
}

/** Largest number of digits of a double before its decimal point. */
const MAX_DIGITS = 309;

/**
 * Tells whether a number differs from its text, so that two texts have the same canonical form
 * (P-33). The canonical form itself differs from no text (RFC 8785 §3.2.2.3): software that writes
 * numbers as JavaScript does writes 123456789012345680000 for the double nearest to it.
 */
const isLossy = (digits: string, value: number): boolean =>
  digits !== String(value) &&
  (!Number.isFinite(value) ||
    digits.length > MAX_DIGITS ||
    (/^-?\d+$/.test(digits) && BigInt(digits) !== BigInt(value)));

/**
 * Parses JSON strictly, in one pass and in linear time (X-3, J-1).
 *
 * @param text the JSON text, without a byte order mark
 * @param limits default {@link CREDENTIAL_LIMITS}
 * @returns the frozen value, and remarks on numbers that JavaScript cannot represent exactly
 * @throws BadgeError `not-json`, `duplicate-key`, `forbidden-key`, `lone-surrogate`,
 * `nul-character`, `too-deep`, `too-many-values`, `string-too-long`, `array-too-long` or
 * `too-large`, with the JSON `pointer` and the `offset` in UTF-16 units
 * @example parseJson('{"id":"urn:1"}').value // { id: 'urn:1' }
 */
export function parseJson(text: string, limits: JsonLimits = CREDENTIAL_LIMITS): ParsedJson {
  const size = utf8Length(text);
  if (size > limits.bytes) throw new BadgeError('too-large', { bytes: size, limit: limits.bytes });
  const reader = new Reader(text, limits);
  const value = noteFrozen(reader.document());
  const textOf = (part: Json): string | undefined => {
    const span = reader.spans.get(part);
    return span && text.slice(span[0], span[1]);
  };
  return { value, values: reader.values, depth: reader.deepest, notes: reader.notes, textOf };
}
