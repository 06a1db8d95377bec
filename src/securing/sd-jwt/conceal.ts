import type { Json, JsonObject } from '../../badge/contract.js';
import { encodeBase64url } from '../../bytes/base64url.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import { digest } from '../../crypto/index.js';
import type { Random } from '../../crypto/random.js';
import { pointerPart } from '../../json/pointer.js';
import { isObject } from '../../json/values.js';

/** Length of a salt in bytes (RFC 9901 §9.3). */
const SALT_BYTES = 16;
/** Length of the random text behind a decoy: as long as the digests. */
const DECOY_BYTES = 32;

/** The source of salts and decoys, and the number of decoys of each object. */
interface ConcealOptions {
  readonly random: Random;
  readonly decoys: number;
}

/** A document with digests in place of some parts, and the disclosures of these. */
interface Concealed {
  readonly concealed: JsonObject;
  readonly disclosures: readonly string[];
}

/**
 * Replaces members and array elements with digests (RFC 9901 §4.2). A part inside another one that
 * is replaced too has a disclosure of its own.
 *
 * @param pointers JSON pointers of the parts to replace
 */
export async function conceal(
  document: JsonObject,
  pointers: readonly string[],
  options: ConcealOptions,
): Promise<Concealed> {
  const walk = new Walk(new Set(pointers), options);
  const concealed = await walk.object(document, '');
  return { concealed, disclosures: walk.disclosures };
}

/** Walks a document from its leaves to its root. */
class Walk {
  readonly disclosures: string[] = [];
  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly options: ConcealOptions,
  ) {}

  async object(object: JsonObject, at: string): Promise<JsonObject> {
    const shown: [string, Json][] = [];
    const digests: string[] = [];
    for (const [name, value] of Object.entries(object)) {
      const here = `${at}/${pointerPart(name)}`;
      const inner = await this.#value(value, here);
      if (this.wanted.has(here)) digests.push(await this.#disclose([name, inner]));
      else shown.push([name, inner]);
    }
    if (digests.length === 0) return Object.fromEntries(shown);
    const decoys = await this.#decoys();
    // sorted, so that their order does not tell that of the members (RFC 9901 §4.2.4.1)
    return { ...Object.fromEntries(shown), _sd: [...digests, ...decoys].sort() };
  }

  async #value(value: Json, at: string): Promise<Json> {
    if (isObject(value)) return this.object(value, at);
    if (!Array.isArray(value)) return value;
    const items: Json[] = [];
    for (const [index, item] of (value as readonly Json[]).entries()) {
      const here = `${at}/${index}`;
      const inner = await this.#value(item, here);
      items.push(this.wanted.has(here) ? { '...': await this.#disclose([inner]) } : inner);
    }
    return items;
  }

  /** Adds a disclosure. @param content the name, for a member, and the value */
  async #disclose(content: readonly Json[]): Promise<string> {
    const salt = encodeBase64url(this.options.random(SALT_BYTES));
    const text = encodeBase64url(encodeUtf8(JSON.stringify([salt, ...content])));
    this.disclosures.push(text);
    return digestOf(text);
  }

  #decoys(): Promise<string[]> {
    const { random, decoys } = this.options;
    const texts = Array.from({ length: decoys }, () => encodeBase64url(random(DECOY_BYTES)));
    return Promise.all(texts.map(digestOf));
  }
}

const digestOf = async (text: string): Promise<string> => encodeBase64url(await digest(text));
