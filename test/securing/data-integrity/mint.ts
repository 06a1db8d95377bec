/** Signs badges for tests, including ones that no honest issuer would sign. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { decodeMultibase } from '../../../src/bytes/multibase.js';
import { digest } from '../../../src/crypto/index.js';
import { canonize } from '../../../src/securing/data-integrity/jsonld/index.js';
import { hashData, proofOptions, rdfc } from '../../../src/securing/data-integrity/hashing.js';
import { createNet } from '../../../src/net/index.js';
import type { Report } from '../../../src/report/finding.js';
import { read } from '../../../src/read.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import { newKey, noContexts } from './support.js';

export type Signer = Awaited<ReturnType<typeof newKey>>;
export const NOW = '2026-11-21T12:00:00Z';
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
export const didOf = (signer: Signer): string => `did:key:${signer.multikey}`;
export const methodOf = (signer: Signer): string => `${didOf(signer)}#${signer.multikey}`;

/** A badge of the OB 3.0 model with nothing missing; `more` is laid over it. */
export const draft = (issuer: string, more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: issuer, type: ['Profile'], name: 'Harbour Rowing Club' },
  validFrom: '2026-01-01T00:00:00Z',
  name: 'Coxswain',
  credentialSubject: {
    id: 'did:example:rower',
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://rowing.example/achievements/cox',
      type: ['Achievement'],
      name: 'Coxswain',
      description: 'Steers an eight.',
      criteria: { narrative: 'Steered three regattas.' },
    },
  },
  ...more,
});

/** Options of a proof by `signer`; `more` is laid over them. */
export const options = (signer: Signer, more: JsonObject = {}): JsonObject => ({
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  created: '2026-01-01T00:00:00Z',
  verificationMethod: methodOf(signer),
  proofPurpose: 'assertionMethod',
  ...more,
});

/** Makes one proof over `document`, which may contain the previous proofs of a chain; `variant` is the state of context 3.0.3 it is read with. */
export async function prove(
  document: JsonObject,
  signer: Signer,
  more: JsonObject = {},
  variant = 0,
): Promise<JsonObject> {
  const proof = options(signer, more);
  const { bytes } = await hashData(
    document,
    proofOptions(document, proof),
    rdfc(noContexts, 'SHA-256', variant, 'i18n-datatype'),
  );
  return { ...proof, proofValue: `z${encodeBase58(await signer.sign(bytes))}` };
}

/** `document` with one proof by `signer`. */
export const sign = async (
  document: JsonObject,
  signer: Signer,
  more?: JsonObject,
): Promise<JsonObject> => ({ ...document, proof: await prove(document, signer, more) });

/** Reads and judges a document without any network. */
export async function judge(
  document: JsonObject | string,
  more: VerifyOptions = {},
): Promise<Report> {
  const [badge] = await read(typeof document === 'string' ? document : JSON.stringify(document));
  const offline = (): Promise<Response> => Promise.reject(new TypeError('offline'));
  return verify(badge!, { now: NOW, fetch: offline, ...more });
}

/** The outcomes and codes of a check, without those that pass. */
export const complaints = (report: Report, ...checks: string[]): string[] =>
  report.findings
    .filter(
      ({ check, outcome }) =>
        outcome !== 'pass' &&
        outcome !== 'skipped' &&
        (checks.length === 0 || checks.includes(check)),
    )
    .map(({ outcome, code }) => `${outcome} ${code}`);

/**
 * An ecdsa-sd-2023 proof in its derived form, made directly: every statement is disclosed. To withhold one, leave it out of the document.
 *
 * @param baseSigner whose key signs the base; a forger uses the proof-scoped key
 * @param isMandatory which statements the issuer has shown always; default each second one
 */
export async function proveSelective(
  document: JsonObject,
  issuer: Signer,
  scoped: Signer,
  baseSigner: Signer,
  change: (parts: Json[]) => void = () => undefined,
  isMandatory: (quad: string, index: number) => boolean = (_, index) => index % 2 === 0,
): Promise<JsonObject> {
  const proof = options(issuer, { cryptosuite: 'ecdsa-sd-2023' });
  const config = { contexts: noContexts, rdfDirection: 'i18n-datatype' } as const;
  const proofHash = await digest(await canonize(proofOptions(document, proof), config));
  const canonical = await canonize(document, config);
  const labels = [
    ...new Set([...canonical.matchAll(/_:c14n(\d+)/g)].map(([, number]) => Number(number))),
  ];
  const labelBytes = new Map(
    await Promise.all(
      labels.map(async (number) => [number, await digest(`label ${number}`)] as const),
    ),
  );
  const quads = canonical
    .split('\n')
    .filter(Boolean)
    .map(
      (quad) =>
        `${quad.replace(/_:c14n(\d+)/g, (_, number: string) => `_:u${encodeBase64url(labelBytes.get(Number(number))!)}`)}\n`,
    )
    .sort();
  const mandatory = quads
    .map((_, index) => index)
    .filter((index) => isMandatory(quads[index]!, index));
  const publicKey = decodeMultibase(scoped.multikey)!;
  const mandatoryHash = await digest(mandatory.map((index) => quads[index]).join(''));
  const baseSignature = await baseSigner.sign(
    Uint8Array.from([...proofHash, ...publicKey, ...mandatoryHash]),
  );
  const signatures = await Promise.all(
    quads
      .filter((_, index) => !mandatory.includes(index))
      .map((quad) => scoped.sign(new TextEncoder().encode(quad))),
  );
  const parts = [baseSignature, publicKey, signatures, labelBytes, mandatory] as unknown as Json[];
  change(parts);
  return {
    ...proof,
    proofValue: `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x01, ...cbor(parts)]))}`,
  };
}

/** The CBOR that proof values need. */
export function cbor(value: unknown): number[] {
  const head = (major: number, size: number): number[] =>
    size < 24
      ? [major | size]
      : size < 256
        ? [major | 24, size]
        : [major | 25, size >> 8, size & 255];
  if (typeof value === 'number') return head(0, value);
  if (value instanceof Uint8Array) return [...head(0x40, value.length), ...value];
  if (value instanceof Map)
    return [
      ...head(0xa0, value.size),
      ...[...value].flatMap(([key, item]) => [...cbor(key), ...cbor(item)]),
    ];
  const items = value as unknown[];
  return [...head(0x80, items.length), ...items.flatMap(cbor)];
}

export { createNet, newKey };
