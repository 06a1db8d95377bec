import { freezeBadge } from '../badge/index.js';
import { documentIn } from '../badge/map/jwt-document.js';
import type { Badge, Found } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { decodeJws } from '../jose/decode-jws.js';
import type { TextLocation, Reading } from './contract.js';
import { readDocument } from './document.js';
import { hasDigests } from './has-digests.js';
import { containerLimits, refuseLarge } from './limits.js';
import { withNotes } from './with-notes.js';

/** Reads a token: a JWT, or an SD-JWT, which may have lost the tilde at its end. */
export async function readToken(
  raw: string,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  const token = raw.split('~', 1)[0]!;
  if (token.length < raw.length) return readSdJwt(raw, token, location, reading);
  refuseLarge(raw, location.limits);
  return (hasDigests(raw) ? readSdJwt : readJws)(raw, raw, location, reading);
}

/**
 * Reads an SD-JWT without its disclosures: nothing of them may be shown before their digests are
 * checked (V-4).
 */
async function readSdJwt(
  raw: string,
  token: string,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  const found: Found =
    location.found.container === 'jwt'
      ? { ...location.found, container: 'sd-jwt' }
      : location.found;
  try {
    const badges = await readJws(raw, token, { ...location, found }, reading);
    return badges.map((badge) =>
      badge.raw === raw ? freezeBadge({ ...badge, securing: 'sd-jwt' }) : badge,
    );
  } catch (cause) {
    if (!(cause instanceof BadgeError) || cause.code !== 'not-a-badge') throw cause;
    throw new BadgeError('unsupported-kind', { kind: 'SD-JWT' }, { cause });
  }
}

async function readJws(
  raw: string,
  token: string,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  refuseLarge(raw, location.limits);
  const { header, payload, parsed } = decodeJws(token, containerLimits(reading));
  const { document } = documentIn(payload, header);
  return readDocument(
    { raw, document, found: withNotes(location.found, parsed), jws: { header, payload } },
    parsed,
    location,
    reading,
  );
}
