import type { Json, JsonObject } from './values.js';

/** Limits of a JSON text. */
export interface JsonLimits {
  /** Largest size of the text, in bytes of UTF-8. */
  readonly bytes: number;
  /** Largest depth of nested objects and arrays. */
  readonly depth: number;
  /** Largest total number of values of any kind. */
  readonly values: number;
  /**
   * Largest length of one string, in UTF-16 units; `data:` URIs and compact JWSs may be as long as
   * the text.
   */
  readonly stringLength: number;
  /** Largest number of items in one array. */
  readonly arrayLength: number;
  /** Largest number of members of one object. */
  readonly members: number;
}

/** Limits of one credential. */
export const CREDENTIAL_LIMITS: JsonLimits = {
  bytes: 1 << 20,
  depth: 64,
  values: 50_000,
  stringLength: 256 << 10,
  arrayLength: 10_000,
  members: 10_000,
};
/**
 * Limits of a text with several credentials; {@link CREDENTIAL_LIMITS} also apply to each of them
 * (X-3).
 */
export const CONTAINER_LIMITS: JsonLimits = {
  ...CREDENTIAL_LIMITS,
  bytes: 16 << 20,
  depth: 192,
  values: 800_000,
};

const ASCII = /^[\0-\x7f]*$/;

/** Computes the number of bytes of a text in UTF-8, more cheaply than by encoding it. */
export function utf8Length(text: string): number {
  if (ASCII.test(text)) return text.length;
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7ff) length += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) length += 1;
  }
  return length;
}

/**
 * Counts the values of a document, except those under members of one name. Stops at more values
 * than a credential may have.
 */
export function valuesOutside(document: JsonObject, name: string): number {
  let count = 0;
  const waiting: Json[] = [document];
  while (waiting.length > 0 && count <= CREDENTIAL_LIMITS.values) {
    const value = waiting.pop()!;
    count++;
    if (typeof value !== 'object' || value === null) continue;
    for (const [member, inner] of Object.entries(value))
      if (member !== name) waiting.push(inner as Json);
  }
  return count;
}
