import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { parseJson } from '../json/parse.js';
import { MAX_DISCLOSURES, openDisclosure, sdHash, splitSdJwt } from '../proofs/sd-jwt.js';
import type { Badge, Json, JsonObject } from './contract.js';

/** One part of a badge that its holder may keep back without hurting the seal. */
export interface Disclosure {
  /** As it stands in the badge; `withhold` is given these. */
  readonly text: string;
  /** The member's name; none for an item of an array. */
  readonly name?: string;
  readonly value: Json;
}

const parse = (text: string): Json => parseJson(text).value;

function disclosureOf(text: string): Disclosure[] {
  const part = openDisclosure(text, parse);
  return part ? [{ text, ...part }] : [];
}

/** The issuer's own part of the token; `undefined` for what is none, which a verifier refuses with the reason. */
function payloadOf(token: string): JsonObject | undefined {
  try {
    const payload = parse(
      decodeUtf8(decodeBase64url(token.split('.')[1] ?? '') ?? new Uint8Array()) ?? '',
    );
    return typeof payload === 'object' && payload !== null ? (payload as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** Digests that stand in a value: of members in `_sd`, of array items under `...` (RFC 9901 section 4.2.4). */
function digestsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(digestsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as JsonObject).flatMap(([name, inner]) =>
    name === '_sd' || name === '...'
      ? [inner].flat().filter((one): one is string => typeof one === 'string')
      : digestsIn(inner),
  );
}

/**
 * What the holder of a badge may keep back when it is shared: the disclosures of an SD-JWT. Other seals cover all or nothing.
 *
 * @param badge as `read` gave it
 * @returns at most 500, in the order of the badge; none when it is no SD-JWT
 * @example const names = disclosuresOf(badge).map(({ name }) => name);
 */
export const disclosuresOf = ({ raw }: Pick<Badge, 'raw'>): readonly Disclosure[] =>
  raw.includes('~') && !raw.trimStart().startsWith('{')
    ? splitSdJwt(raw).disclosures.slice(0, MAX_DISCLOSURES).flatMap(disclosureOf)
    : [];

/** What hangs on a digest that nobody can reach any more goes too: a verifier must refuse it (RFC 9901 section 7.1). */
async function reachable(
  kept: ReadonlyMap<string, Disclosure>,
  digests: readonly string[],
): Promise<Set<string>> {
  const found = digests.flatMap((one) => kept.get(one) ?? []);
  const inner =
    found.length === 0
      ? new Set<string>()
      : await reachable(
          kept,
          found.flatMap(({ value }) => digestsIn(value)),
        );
  return new Set([...found.map(({ text }) => text), ...inner]);
}

/**
 * The same badge without some of what it discloses; the issuer's seal holds. A holder's own signature behind it is left out, since it was
 * made over all of it.
 *
 * @param badge as `read` gave it @param left `text`s of {@link disclosuresOf} to keep back; what hangs below them goes too
 * @returns the text of the new badge, for `read`
 * @throws TypeError when the badge is no SD-JWT
 * @example const [shorter] = await read(await withhold(badge, [disclosuresOf(badge)[0].text]));
 */
export async function withhold(
  badge: Pick<Badge, 'raw'>,
  left: readonly string[],
): Promise<string> {
  const { token } = splitSdJwt(badge.raw),
    payload = payloadOf(token);
  if (!badge.raw.includes('~') || !payload)
    throw new TypeError('Only an SD-JWT can be shared in part: other seals cover all of a badge.');
  const held = disclosuresOf(badge).filter(({ text }) => !left.includes(text)),
    algorithm = payload['_sd_alg'];
  const kept = new Map(
    await Promise.all(
      held.map(async (one) => [(await sdHash(one.text, algorithm)) ?? '', one] as const),
    ),
  );
  const wanted = await reachable(kept, digestsIn(payload));
  return [token, ...held.filter(({ text }) => wanted.has(text)).map(({ text }) => text), ''].join(
    '~',
  );
}
