import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import {
  CONTAINER_LIMITS,
  CREDENTIAL_LIMITS,
  utf8Length,
  valuesOutside,
  type JsonLimits,
} from '../json/limits.js';
import type { ParsedJson } from '../json/parse.js';
import { imageBytes } from '../formats/image-bytes.js';
import type { Reading, ReadLimits } from './contract.js';

/** Default limits. */
export const READ_LIMITS: ReadLimits = { bytes: CONTAINER_LIMITS.bytes, badges: 500, nesting: 2 };

/**
 * Gives the limits of a text with several credentials, whose strings may be as long as those of one
 * credential.
 */
export const containerLimits = ({ credential }: Reading): JsonLimits => ({
  ...CONTAINER_LIMITS,
  stringLength: credential.stringLength,
});

/** Throws `aborted` if the caller aborted the reading. */
export function stopIfAborted({ signal }: Reading): void {
  if (signal?.aborted) throw new BadgeError('aborted', {}, { cause: signal.reason });
}

/** Makes the error for more badges than the limit. */
export const tooMany = ({ limits }: Reading): BadgeError =>
  new BadgeError('too-many-values', { what: 'badges', limit: limits.badges });

/**
 * Applies the limits of one credential to a text with one credential, which is known only once it
 * is parsed.
 */
export function holdToOne(raw: string, { values, depth }: ParsedJson, limits: JsonLimits): void {
  refuseLarge(raw, limits);
  if (values > limits.values) throw new BadgeError('too-many-values', { limit: limits.values });
  if (depth > limits.depth) throw new BadgeError('too-deep', { limit: limits.depth });
}

/**
 * Applies the limits of one credential to a record or presentation without the badges inside it
 * (X-3).
 */
export function holdOutside(document: JsonObject): void {
  if (valuesOutside(document, 'verifiableCredential') > CREDENTIAL_LIMITS.values)
    throw new BadgeError('too-many-values', { limit: CREDENTIAL_LIMITS.values });
}

/**
 * Rejects a text of more bytes than the limit, and reports how many of them an inline image takes.
 */
export function refuseLarge(raw: string, { bytes: limit }: JsonLimits): void {
  const bytes = utf8Length(raw);
  if (bytes <= limit) return;
  const image = imageBytes(raw);
  throw new BadgeError('too-large', {
    bytes,
    limit,
    ...(image > bytes / 2 ? { picture: image } : {}),
  });
}
