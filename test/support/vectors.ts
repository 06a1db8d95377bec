/**
 * Reads the test vectors that others wrote. They are beside the project, not in it:
 * `../shared/vectors` from the project root, or the folder named by OPEN_BADGE_VECTORS. Where they
 * are absent, tests skip with a reason: `test('…', { skip: withoutVectors }, …)`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** One entry of MANIFEST.json; the fields that tests use. */
export interface Vector {
  readonly file: string;
  readonly role: 'vector' | 'support';
  readonly kind: string;
  readonly sha256: string;
  readonly issuer?: string;
  readonly keyDidMethod?: string;
  readonly proofType?: string;
  readonly cryptosuite?: string;
  readonly alg?: string;
  readonly needsNetwork?: readonly string[];
  readonly offlineMissing?: readonly string[];
  readonly issuerMismatch?: unknown;
  readonly mismatch?: string;
  readonly expected?: string;
  readonly expectedReason?: string;
  readonly observed?: Readonly<Record<string, unknown>>;
  readonly assert?: {
    readonly verdict?: string;
    readonly reason?: string;
    readonly signature?: string;
    readonly unverified?: boolean;
    readonly warning?: string;
    readonly atClock?: string;
  };
}

const folder =
  process.env['OPEN_BADGE_VECTORS'] ??
  fileURLToPath(new URL('../../../shared/vectors', import.meta.url));
const present = existsSync(join(folder, 'MANIFEST.json'));

/**
 * Value for `skip`: false when the vectors are present, else the sentence that the test run shows.
 */
export const withoutVectors: string | false = present
  ? false
  : 'the shared test vectors are not here (set OPEN_BADGE_VECTORS to their folder)';

/** The clock at which the vectors were judged. */
export const VECTOR_CLOCK = new Date('2026-11-21T12:00:00Z');

/** @param file path relative to the vectors' folder @returns its absolute path */
export const vectorPath = (file: string): string => join(folder, file);

/** @param file path relative to the vectors' folder @returns the exact bytes */
export const vectorBytes = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(vectorPath(file)));

/** @param file path relative to the vectors' folder @returns the file as UTF-8 text */
export const vectorText = (file: string): string => readFileSync(vectorPath(file), 'utf8');

/**
 * @param kinds kinds to keep; default all
 * @returns the entries of role `vector`; empty when the vectors are absent
 */
export function vectors(...kinds: readonly string[]): readonly Vector[] {
  if (!present) return [];
  const entries = JSON.parse(vectorText('MANIFEST.json')) as readonly Vector[];
  return entries.filter(
    (entry) => entry.role === 'vector' && (kinds.length === 0 || kinds.includes(entry.kind)),
  );
}

/** @returns URL → path relative to the vectors' folder; empty when the vectors are absent */
export function vectorNetwork(): Readonly<Record<string, string>> {
  return present ? (JSON.parse(vectorText('NETWORK.json')) as Record<string, string>) : {};
}

/**
 * Makes a `fetch` that answers from NETWORK.json: any other URL fails as if there were no network.
 * @example const report = await verify(badge, { fetch: vectorFetch(), now: VECTOR_CLOCK });
 */
export function vectorFetch(
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): typeof fetch {
  const network = vectorNetwork();
  return (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const given = extra[url];
    const file = network[url];
    if (given === undefined && file === undefined)
      return Promise.reject(new TypeError(`offline: ${url}`));
    const body = given ?? vectorBytes(file!);
    return Promise.resolve(
      new Response(body as BodyInit, { headers: { 'content-type': mediaType(file ?? url) } }),
    );
  };
}

function mediaType(path: string): string {
  if (/\.png$/i.test(path)) return 'image/png';
  if (/\.svg$/i.test(path)) return 'image/svg+xml';
  if (/\.jsonld$/i.test(path)) return 'application/ld+json';
  return /\.(jwt|txt)$/i.test(path) ? 'text/plain' : 'application/json';
}
