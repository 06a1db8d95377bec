import type { Json, JsonObject } from '../badge/contract.js';
import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { digest } from '../crypto/index.js';
import { isObject, asText } from '../json/values.js';
import { pointerPart } from '../json/pointer.js';

/** Largest number of disclosures in one token. */
export const MAX_DISCLOSURES = 500;
/** Largest nesting depth of disclosed values. */
export const MAX_DISCLOSED_DEPTH = 64;

/**
 * Claim names that no disclosure may have, since they would change the meaning of other digests or
 * of the object itself (RFC 9901 §7.1, X-3).
 */
const RESERVED: ReadonlySet<string> = new Set([
  '_sd',
  '...',
  '__proto__',
  'constructor',
  'prototype',
]);
const HASHES: Readonly<Record<string, 'SHA-256' | 'SHA-384' | 'SHA-512'>> = {
  'sha-256': 'SHA-256',
  'sha-384': 'SHA-384',
  'sha-512': 'SHA-512',
};

/**
 * The parts of an SD-JWT: the issuer-signed token, the disclosures, and the holder's token if there
 * is one.
 */
export interface SdJwtParts {
  readonly token: string;
  readonly disclosures: readonly string[];
  readonly holder?: string;
}

/**
 * The disclosed payload, and the positions of digests without a disclosure (withheld members or
 * items, or decoys). Each position is the JSON pointer of the object or array that would contain
 * the value.
 */
export type Disclosed =
  | { readonly payload: JsonObject; readonly withheld: readonly string[] }
  | {
      readonly fault:
        | 'malformed'
        | 'repeated'
        | 'unused'
        | 'name'
        | 'algorithm'
        // beyond our limits, which is no fault of the token
        | 'count'
        | 'depth';
      readonly detail?: string;
    };

/** The content of one disclosure: a member with its name, or an item of an array. */
export interface DisclosedPart {
  readonly name?: string;
  readonly value: Json;
}
interface Disclosure extends DisclosedPart {
  used: boolean;
}
class Refused extends Error {
  constructor(
    readonly fault: Extract<Disclosed, { fault: unknown }>['fault'],
    readonly detail = '',
  ) {
    super(fault);
  }
}

/**
 * Splits an SD-JWT into its parts.
 *
 * @param text an SD-JWT in its compact form: the token and each disclosure end with a tilde, and
 *   the holder's token follows the last one
 */
export function splitSdJwt(text: string): SdJwtParts {
  const [token = '', ...rest] = text.split('~');
  const holder = rest.pop();
  return { token, disclosures: rest, ...(holder ? { holder } : {}) };
}

const hashOf = (algorithm: unknown): 'SHA-256' | 'SHA-384' | 'SHA-512' | undefined =>
  typeof algorithm === 'string' && Object.hasOwn(HASHES, algorithm) ? HASHES[algorithm] : undefined;

/**
 * Computes the digest by which a holder's token names the SD-JWT it was made for (RFC 9901 §4.3.1).
 *
 * @param text the SD-JWT with its disclosures and last tilde
 * @param algorithm its `_sd_alg`
 * @returns base64url, or `undefined` for an unsupported algorithm
 */
export async function sdHash(
  text: string,
  algorithm: unknown = 'sha-256',
): Promise<string | undefined> {
  const hash = hashOf(algorithm);
  return hash && encodeBase64url(await digest(text, hash));
}

/**
 * Replaces each digest with its disclosed value (RFC 9901 §7.1). Rejects the token if a digest
 * occurs twice or a disclosure is unused, so that nothing can be added that the issuer did not
 * sign.
 *
 * @param payload of the issuer-signed token
 * @param disclosures as returned by {@link splitSdJwt}
 * @param parse strict JSON reader; throws if the text is not JSON
 */
export async function disclose(
  payload: JsonObject,
  disclosures: readonly string[],
  parse: (text: string) => Json,
): Promise<Disclosed> {
  const algorithm = payload['_sd_alg'] ?? 'sha-256';
  const hash = hashOf(algorithm);
  if (!hash) return { fault: 'algorithm', detail: asText(algorithm) };
  if (disclosures.length > MAX_DISCLOSURES)
    return { fault: 'count', detail: `${disclosures.length} disclosures` };
  try {
    const known = new Map<string, Disclosure>();
    for (const text of disclosures)
      add(known, encodeBase64url(await digest(text, hash)), {
        ...readDisclosure(text, parse),
        used: false,
      });
    const walk = new Walk(known);
    const { _sd_alg: _algorithm, ...rest } = walk.object(payload, 0);
    if ([...known.values()].some(({ used }) => !used)) return { fault: 'unused' };
    return { payload: rest, withheld: walk.withheld };
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault, detail: error.detail };
    throw error;
  }
}

function add(known: Map<string, Disclosure>, name: string, disclosure: Disclosure): void {
  if (known.has(name)) throw new Refused('repeated', name);
  known.set(name, disclosure);
}

/**
 * Reads one disclosure.
 *
 * @param text as returned by {@link splitSdJwt}
 * @param parse strict JSON reader, as for {@link disclose}
 * @returns its content, or `undefined` if {@link disclose} would reject it
 */
export function openDisclosure(
  text: string,
  parse: (text: string) => Json,
): DisclosedPart | undefined {
  try {
    return readDisclosure(text, parse);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function readDisclosure(text: string, parse: (text: string) => Json): DisclosedPart {
  const bytes = decodeBase64url(text);
  const parts = bytes && parsed(decodeUtf8(bytes) ?? '', parse);
  if (!Array.isArray(parts) || parts.length < 2 || parts.length > 3 || typeof parts[0] !== 'string')
    throw new Refused('malformed');
  const [, name, value] = parts as readonly Json[];
  if (parts.length === 2) return { value: name! };
  if (typeof name !== 'string' || RESERVED.has(name)) throw new Refused('name', asText(name));
  return { name, value: value! };
}

function parsed(text: string, parse: (text: string) => Json): Json {
  try {
    return parse(text);
  } catch {
    throw new Refused('malformed');
  }
}

/** Replaces the digests of one payload and records each digest it has met. */
class Walk {
  /**
   * JSON pointers of the objects and arrays with a withheld part, one for each digest without a
   * disclosure.
   */
  readonly withheld: string[] = [];
  readonly #met = new Set<string>();
  constructor(private readonly known: ReadonlyMap<string, Disclosure>) {}

  object(object: JsonObject, depth: number, at = ''): JsonObject {
    const plain = Object.entries(object)
      .filter(([name]) => name !== '_sd')
      .map(([name, value]) => [name, this.value(value, depth, below(at, name))] as const);
    const digests = object['_sd'] ?? [];
    if (!Array.isArray(digests)) throw new Refused('malformed', '_sd');
    const disclosed = (digests as readonly Json[])
      .map((one) => this.member(one, depth, at))
      .filter((entry) => entry !== undefined);
    const names = [...plain, ...disclosed].map(([name]) => name);
    if (new Set(names).size < names.length || names.includes('...')) throw new Refused('name');
    return Object.freeze(Object.fromEntries([...plain, ...disclosed]));
  }

  value(value: Json, depth: number, at: string): Json {
    if (depth > MAX_DISCLOSED_DEPTH) throw new Refused('depth');
    if (Array.isArray(value))
      return Object.freeze(
        (value as readonly Json[]).flatMap((item) => this.item(item, depth + 1, at)),
      );
    return isObject(value) ? this.object(value, depth + 1, at) : value;
  }

  private member(one: Json, depth: number, at: string): readonly [string, Json] | undefined {
    const found = this.take(one, at);
    if (!found) return undefined;
    if (found.name === undefined) throw new Refused('malformed', 'array element in an object');
    return [found.name, this.value(found.value, depth, below(at, found.name))];
  }

  /**
   * Reads an item of an array. It keeps the array's pointer, since its index shifts with each
   * withheld item.
   */
  private item(item: Json, depth: number, at: string): readonly Json[] {
    if (!isObject(item) || !('...' in item)) return [this.value(item, depth, at)];
    if (Object.keys(item).length > 1) throw new Refused('malformed', '...');
    const found = this.take(item['...']!, at);
    if (!found) return [];
    if (found.name !== undefined) throw new Refused('malformed', 'object member in an array');
    return [this.value(found.value, depth, at)];
  }

  private take(one: Json, at: string): Disclosure | undefined {
    if (typeof one !== 'string') throw new Refused('malformed', 'digest');
    if (this.#met.has(one)) throw new Refused('repeated', one);
    this.#met.add(one);
    const found = this.known.get(one);
    if (found) found.used = true;
    else this.withheld.push(at);
    return found;
  }
}

const below = (at: string, name: string): string => `${at}/${pointerPart(name)}`;
