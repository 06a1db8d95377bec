import type { Json, JsonObject } from '../badge/contract.js';
import { canBeBadge, MAX_ENCLOSED, type Item } from './containers.js';
import { payloadTextOf } from '../jose/compact-jws.js';
import { CONTAINER_LIMITS } from '../json/limits.js';
import { parseJson } from '../json/parse.js';
import { pointerPart } from '../json/pointer.js';
import { isObject } from '../json/values.js';

/** Deepest level below the root at which credentials are looked for. */
const MAX_LEVEL = 6;

const TYPES =
  /^(?:VerifiableCredential|VerifiablePresentation|EnvelopedVerifiableCredential|Assertion)$/;

const textsOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];

/** Tells whether a value is a token, or an object whose type is that of a credential. */
function isCredential(value: Json): boolean {
  if (typeof value === 'string') return canBeBadge(value);
  if (!isObject(value)) return false;
  const types = textsOf(value['type'] ?? value['@type']);
  return types.some((type) => typeof type === 'string' && TYPES.test(type));
}

function* within(value: Json, pointer: string, level: number): Generator<Item> {
  if (isCredential(value)) yield { pointer, value };
  else if (level < MAX_LEVEL && typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value))
      yield* within(member, `${pointer}/${pointerPart(name)}`, level + 1);
}

const holderOf = ({ pointer }: Item): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** Gives the id of the credential in a token, from an unchecked look into it. */
function idInToken(token: string): Json | undefined {
  const payload = parseOrNothing(payloadTextOf(token) ?? '');
  if (!isObject(payload)) return undefined;
  const inner = isObject(payload['vc']) ? payload['vc'] : payload;
  return inner['id'] ?? payload['jti'];
}

function parseOrNothing(text: string): Json | undefined {
  try {
    return parseJson(text, CONTAINER_LIMITS).value;
  } catch {
    return undefined;
  }
}

/**
 * Leaves out the content of a token that a wallet keeps beside it, decoded: it has no signature of
 * its own, and is the same credential, not an unsigned one.
 */
function withoutDecoded(items: readonly Item[]): readonly Item[] {
  const tokens = items.filter(({ value }) => typeof value === 'string');
  if (tokens.length === 0 || tokens.length === items.length) return items;
  const known = new Set(
    tokens.map((item) => JSON.stringify([holderOf(item), idInToken(item.value as string)])),
  );
  return items.filter(
    (item) =>
      !isObject(item.value) ||
      Object.hasOwn(item.value, 'proof') ||
      item.value['id'] === undefined ||
      !known.has(JSON.stringify([holderOf(item), item.value['id']])),
  );
}

/**
 * Finds the credentials that other JSON encloses: `{"jwt": …}`, a response of OpenID4VCI, a record
 * of a wallet.
 *
 * @param document JSON that is no credential itself
 * @returns each with its JSON pointer, in document order, at most {@link MAX_ENCLOSED}
 */
export function enclosedIn(document: JsonObject): readonly Item[] {
  const found: Item[] = [];
  for (const item of within(document, '', 0)) {
    found.push(item);
    if (found.length >= MAX_ENCLOSED) break;
  }
  return withoutDecoded(found);
}

/**
 * Tells whether a document is a certificate of Blockcerts 1, which wraps its content in a receipt
 * of a blockchain (Blockcerts 1.2).
 */
export function isBlockcerts1(document: JsonObject): boolean {
  return (
    document['type'] === 'BlockchainCertificate' ||
    document['@context'] === 'https://w3id.org/blockcerts/v1' ||
    (isObject(document['certificate']) && isObject(document['receipt']))
  );
}
