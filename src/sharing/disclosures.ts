import { parseJson } from '../json/parse.js';
import { MAX_DISCLOSURES, openDisclosure, sdHash, splitSdJwt } from '../jose/disclosures.js';
import type { Badge, Json, JsonObject } from './contract.js';
import { payloadTextOf } from '../jose/compact-jws.js';
import { isObject } from '../json/values.js';

/**
 * A part of a badge that its holder may withhold without invalidating the issuer's signature (RFC
 * 9901).
 */
export interface Disclosure {
  /** The disclosure as encoded in the badge; `withhold` takes these. */
  readonly text: string;
  /** The member's name; absent for an array element. */
  readonly name?: string;
  readonly value: Json;
}

const parse = (text: string): Json => parseJson(text).value;

function disclosureOf(text: string): Disclosure[] {
  const part = openDisclosure(text, parse);
  return part ? [{ text, ...part }] : [];
}

/**
 * Decodes the issuer's payload of a token; `undefined` for a malformed one, which a verifier
 * rejects with the reason.
 */
function payloadOf(token: string): JsonObject | undefined {
  try {
    const payload = parse(payloadTextOf(token) ?? '');
    return isObject(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Collects the digests in a value: of members in `_sd`, of array elements under `...` (RFC 9901
 * §4.2.4).
 */
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
 * Lists the disclosures of an SD-JWT, which the holder may withhold when sharing it (RFC 9901).
 * Other securing mechanisms cover all or nothing.
 *
 * @param badge the badge that `read` returned
 * @returns at most 500, in the order of the badge; empty for any badge that is not an SD-JWT
 * @example
 * import { disclosuresOf } from 'open-badge-elements/share';
 * const names = disclosuresOf(badge).map(({ name }) => name);
 */
export const disclosuresOf = ({ raw }: Pick<Badge, 'raw'>): readonly Disclosure[] =>
  raw.includes('~') && !raw.trimStart().startsWith('{')
    ? splitSdJwt(raw).disclosures.slice(0, MAX_DISCLOSURES).flatMap(disclosureOf)
    : [];

/**
 * Keeps the disclosures whose digests are still referenced: a verifier must reject any other (RFC
 * 9901 §7.1).
 */
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
 * Removes disclosures from a badge; the issuer's signature stays valid. The holder's key binding is
 * removed too, since it was signed over all disclosures.
 *
 * @param badge the badge that `read` returned
 * @param left `text`s of {@link disclosuresOf} to withhold; disclosures nested in them are withheld
 *   too
 * @returns the text of the new badge, for `read`
 * @throws TypeError when the badge is not an SD-JWT
 * @example
 * import { read } from 'open-badge-elements/read';
 * import { disclosuresOf, withhold } from 'open-badge-elements/share';
 * const [first] = disclosuresOf(badge); // an SD-JWT has some
 * if (first) console.log(await read(await withhold(badge, [first.text])));
 */
export async function withhold(
  badge: Pick<Badge, 'raw'>,
  left: readonly string[],
): Promise<string> {
  const { token } = splitSdJwt(badge.raw),
    payload = payloadOf(token);
  if (!badge.raw.includes('~') || !payload)
    throw new TypeError(
      'Only an SD-JWT can be shared in part: other proofs cover the whole badge.',
    );
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
