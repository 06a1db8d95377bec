import type { Json, JsonObject } from './values.js';

/** What a JSON text may hold. */
export interface JsonLimits {
  /** Most bytes of text, in UTF-8. */
  readonly bytes: number;
  /** Most levels of objects and arrays inside each other. */
  readonly depth: number;
  /** Most values of any kind, in all. */
  readonly values: number;
  /** Most UTF-16 units in one string; `data:` URIs and compact JWSs may be as long as the text. */
  readonly stringLength: number;
  /** Most items in one array. */
  readonly arrayLength: number;
}

/** The limits for one credential. */
export const CREDENTIAL_LIMITS: JsonLimits = {
  bytes: 1 << 20,
  depth: 64,
  values: 50_000,
  stringLength: 256 << 10,
  arrayLength: 10_000,
};
/** The limits for a text that holds many credentials; each of them is held to {@link CREDENTIAL_LIMITS} besides. */
export const CONTAINER_LIMITS: JsonLimits = {
  ...CREDENTIAL_LIMITS,
  bytes: 16 << 20,
  depth: 192,
  values: 800_000,
};

/** How many bytes a text has in UTF-8; cheaper than writing it out. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7ff) length += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) length += 1;
  }
  return length;
}

/** Counts the values of a document without those under members of one name; stops where more than a credential may have are found. */
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
