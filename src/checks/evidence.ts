import type { Json, JsonObject } from '../badge/contract.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { decodeMultibase } from '../bytes/multibase.js';
import { digest, toHex } from '../crypto/index.js';
import type { Finding } from '../report/finding.js';
import type { Check, CheckContext } from './contract.js';
import { finding, sealHolds } from './finding.js';

/** Most related resources that are read. */
export const MAX_RESOURCES = 10;
/** Largest related resource, in bytes. */
export const MAX_RESOURCE_BYTES = 5_242_880;

type Algorithm = 'SHA-256' | 'SHA-384' | 'SHA-512';
interface Expected { readonly algorithm: Algorithm; readonly hex: string }

const SRI_ALGORITHMS: Readonly<Record<string, Algorithm>> = { sha512: 'SHA-512', sha384: 'SHA-384', sha256: 'SHA-256' };
/** Multihash code and digest length. */
const MULTIHASHES: ReadonlyArray<readonly [code: number, length: number, algorithm: Algorithm]> = [[0x12, 32, 'SHA-256'], [0x13, 64, 'SHA-512'], [0x20, 48, 'SHA-384']];

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: Json | undefined): readonly Json[] => (value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value]);

/**
 * Are the pages and pictures it names still what they were? Only those with a digest in the sealed `relatedResource` can be compared
 * (X-22, VCDM 2.0 *Integrity of Related Resources*); they are read only when the caller wants it.
 */
export const evidence: Check = {
  id: 'evidence',
  async run(badge, context) {
    const resources = asList(badge.document['relatedResource']).filter(isObject).filter((one) => 'digestSRI' in one || 'digestMultibase' in one);
    if (resources.length === 0) return [];
    if (!context.fetchEvidence || !sealHolds(context.findings)) return [finding('skipped', 'evidence-not-asked', { pointer: '/relatedResource', params: { count: resources.length } })];
    const found = await Promise.all(resources.slice(0, MAX_RESOURCES).map((one, index) => compare(one, `/relatedResource/${index}`, context)));
    const more = resources.length - found.length;
    return more > 0 ? [...found, finding('skipped', 'evidence-not-asked', { pointer: '/relatedResource', params: { count: more, limit: MAX_RESOURCES } })] : found;
  },
};

async function compare(resource: JsonObject, pointer: string, { net }: CheckContext): Promise<Finding> {
  const url = String(resource['id'] ?? '');
  const result = await net.get(url, { accept: '*/*', maxBytes: MAX_RESOURCE_BYTES });
  const seen = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok) return finding('unknown', 'evidence-unreachable', { pointer, evidence: seen, params: { url, reason: result.reason } });
  const expected = [...ofSri(resource['digestSRI']), ...ofMultibase(resource['digestMultibase'])];
  const own = await Promise.all(expected.map(async ({ algorithm, hex }) => ({ name: algorithm, got: toHex(await digest(result.bytes, algorithm)), hex })));
  const evidenceSeen = { ...seen, digest: `sha256-${toHex(await digest(result.bytes))}` };
  // a digest in a form we cannot read is no match
  const fits = own.length > 0 && own.every(({ got, hex }) => got === hex) && readable(resource, own.length);
  return fits ? finding('pass', 'evidence-digest-ok', { pointer, evidence: evidenceSeen, params: { url } }) : finding('fail', 'evidence-digest-differs', { pointer, evidence: evidenceSeen, params: { url } });
}

/** Every member that holds a digest gave one. */
const readable = (resource: JsonObject, count: number): boolean => count >= ['digestSRI', 'digestMultibase'].filter((name) => name in resource).length;

/** Subresource Integrity: of several digests, the first of the strongest kind counts. */
function ofSri(value: Json | undefined): Expected[] {
  const given = typeof value === 'string' ? value.trim().split(/\s+/).slice(0, 10) : [];
  for (const [name, algorithm] of Object.entries(SRI_ALGORITHMS)) {
    const one = given.find((text) => text.startsWith(`${name}-`));
    const bytes = one === undefined ? undefined : decodeBase64url(one.slice(name.length + 1).split('?')[0]!, { lenient: true });
    if (bytes) return [{ algorithm, hex: toHex(bytes) }];
  }
  return [];
}

/** A multihash in multibase. */
function ofMultibase(value: Json | undefined): Expected[] {
  const bytes = typeof value === 'string' && value.length < 256 ? decodeMultibase(value) : undefined;
  const kind = MULTIHASHES.find(([code, length]) => bytes?.[0] === code && bytes[1] === length && bytes.length === length + 2);
  return bytes && kind ? [{ algorithm: kind[2], hex: toHex(bytes.slice(2)) }] : [];
}
