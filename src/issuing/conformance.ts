import { faultsOf, readyFor, type Fault, type Json, type JsonObject } from '../badge/index.js';
import { BadgeError } from '../errors.js';
import type { GivenContexts } from '../securing/data-integrity/contract.js';
import {
  canonize,
  CanonizeError,
  checkContexts,
  checkShape,
} from '../securing/data-integrity/jsonld/index.js';
import type { Code, FindingCode } from '../report/codes.js';
import type { Finding } from '../report/finding.js';
import { ISSUE_CONTEXTS } from './issue-contexts.js';
import { pointerPart } from '../json/pointer.js';
import { asText } from '../json/values.js';

/** A fault to correct before a credential may be signed. */
export interface DraftFault {
  readonly code: FindingCode;
  /** JSON pointer into the credential. */
  readonly pointer: string;
  /** The fault and the expected form, in English, for the author of the draft. */
  readonly message: string;
}

/**
 * Deviations that a reader tolerates and a writer may not make (M-2, M-3, M-5, M-28). A text in
 * several languages remains a warning: VCDM 2.0 allows it (M-8).
 */
const FORGIVEN_ON_READING: ReadonlySet<Code> = new Set<Code>([
  'date-no-offset',
  'property-null',
  'property-empty',
  'value-empty',
  'property-not-array',
  'property-deprecated-form',
  'property-value',
  'property-count',
  'enum-unknown',
  'context-alias',
  'type-missing',
]);

const sentence = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('; ');

const contextsOf = (credential: JsonObject): readonly Json[] =>
  [credential['@context'] ?? []].flat() as readonly Json[];
const hasOurContexts = (credential: JsonObject): boolean =>
  ISSUE_CONTEXTS.every((wanted, at) => contextsOf(credential)[at] === wanted);

/**
 * Takes a credential with a wrong context or no type for a badge, so that one run names every fault
 * although its model is unknown.
 */
function asBadge(credential: JsonObject): JsonObject {
  const types = [credential['type'] ?? []].flat() as readonly Json[];
  const isReported = types.some((type) =>
    /^(OpenBadge|Achievement|Endorsement)Credential$/.test(asText(type)),
  );
  if (isReported && hasOurContexts(credential)) return credential;
  return {
    ...credential,
    ...(!hasOurContexts(credential) && { '@context': ISSUE_CONTEXTS }),
    ...(!isReported && { type: ['VerifiableCredential', 'OpenBadgeCredential'] }),
  };
}

async function ofStructure(credential: JsonObject): Promise<DraftFault[]> {
  const counts = (fault: Fault): boolean =>
    fault.outcome !== 'warn' || FORGIVEN_ON_READING.has(fault.code);
  await readyFor(credential);
  return faultsOf(credential, { strict: true })
    .filter(counts)
    .map(({ code, pointer, params }) => ({
      code,
      pointer,
      message: sentence([
        `${params.className} ${params.property}: expected ${params.expected}, got ${params.got}`,
        params.hint,
      ]),
    }));
}

const statementOf = (params: Finding['params'] = {}): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

const JSONLD_HINTS: Readonly<Record<string, string | undefined>> = {
  'term-undefined':
    'no context of the credential defines it, so the proof would not cover it: add a context that does, or leave it out',
  'not-compacted': 'write it with the plain name that the contexts give it',
  'context-unknown':
    'its document is not bundled: give it in `contexts` (the command: --contexts FILE)',
  'context-inline': 'contexts are addresses only',
  'context-redefines': 'an extension context may add terms, never change them',
  'control-facts-differ': 'another object has the id of the credential',
} satisfies Partial<Record<Code, string>>;

function ofJsonLd(credential: JsonObject, contexts: GivenContexts): DraftFault[] {
  const findings = [...checkContexts(credential, contexts), ...checkShape(credential, contexts)];
  return findings
    .filter(({ outcome }) => outcome !== 'warn')
    .map(({ code, pointer = '', params }) => ({
      code,
      pointer,
      message: sentence([statementOf(params), JSONLD_HINTS[code]]),
    }));
}

/**
 * Finds faults that only canonicalisation detects: relative references, invalid language tags
 * (P-9).
 */
async function ofCanonicalForm(
  credential: JsonObject,
  contexts: GivenContexts,
): Promise<DraftFault[]> {
  try {
    await canonize(credential, { contexts, rdfDirection: 'i18n-datatype' });
    return [];
  } catch (error) {
    if (!(error instanceof CanonizeError)) throw error;
    return [{ code: error.code, pointer: '', message: error.detail }];
  }
}

const isSecret = (name: string): boolean =>
  /^(secretKeyMultibase|privateKey\w*|secretKeyJwk)$/.test(name);

/** Finds members that may never be published, at any depth (I-4, I-8). */
function ofMembers(value: Json, pointer = ''): DraftFault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]): DraftFault[] => {
    const here = `${pointer}/${pointerPart(name)}`;
    if (isSecret(name))
      return [
        {
          code: 'key-private-exposed',
          pointer: here,
          message: 'a secret key does not belong into a credential',
        },
      ];
    const isTooNew = name === 'endorsementJwt';
    const fault = {
      code: 'proof-covers-less',
      pointer: here,
      message:
        'readers with an older context-3.0.3 would not have it covered: embed the endorsement in `endorsement`',
    } as const;
    return [...(isTooNew ? [fault] : []), ...ofMembers(child as Json, here)];
  });
}

/** Checks the requirements on new credentials beyond conformance (I-1, M-11). */
function ofIssuing(credential: JsonObject): DraftFault[] {
  const faults: DraftFault[] = [];
  ISSUE_CONTEXTS.forEach((wanted, at) => {
    if (contextsOf(credential)[at] !== wanted)
      faults.push({
        code: 'context-order',
        pointer: `/@context/${at}`,
        message: `must be ${wanted}`,
      });
  });
  if ('proof' in credential)
    faults.push({
      code: 'proof-not-checked',
      pointer: '/proof',
      message: 'is signed already: leave `proof` out of a draft',
    });
  return faults;
}

/** Keeps one fault for each pointer and code, and one fault in all for a context entry. */
const unique = (faults: readonly DraftFault[]): DraftFault[] =>
  faults.filter(
    ({ code, pointer }, at) =>
      faults.findIndex(
        (other) =>
          other.pointer === pointer && (other.code === code || pointer.startsWith('/@context')),
      ) === at,
  );

function unsigned(credential: JsonObject): JsonObject {
  const { proof: _, ...rest } = credential;
  return rest;
}

/**
 * Finds every fault for which a credential may not be signed: data model, contexts, lossless
 * JSON-LD, and our own rules for issuing. `lint` names weaknesses too.
 *
 * @param credential the unsigned credential, complete
 * @param contexts documents of extension contexts that are not bundled
 * @returns all faults; empty when the credential may be signed
 */
export async function draftFaults(
  credential: JsonObject,
  contexts: GivenContexts = () => undefined,
): Promise<DraftFault[]> {
  const badge = asBadge(credential);
  const ofModel = [
    ...(badge !== credential && hasOurContexts(credential) ? await ofStructure(credential) : []),
    ...(await ofStructure(badge)),
  ];
  const plain = unique([...ofIssuing(credential), ...ofModel, ...ofMembers(credential)]);
  // With a wrong context every term is undefined: reporting each would bury the one fault that
  // counts.
  if (plain.some(({ pointer }) => pointer.startsWith('/@context'))) return plain;
  const jsonLd = ofJsonLd(unsigned(credential), contexts);
  return unique([
    ...plain,
    ...jsonLd,
    ...(jsonLd.length > 0 ? [] : await ofCanonicalForm(unsigned(credential), contexts)),
  ]);
}

/**
 * Throws for a credential that may not be signed.
 *
 * @param placeIn finds what the author wrote for a pointer into the credential; default: the
 *   credential itself
 * @throws BadgeError `draft-not-conformant`; `params.faults` has one line for each fault: pointer,
 *   code, what is expected
 */
export async function assertConformant(
  credential: JsonObject,
  contexts?: GivenContexts,
  placeIn: (pointer: string) => string | undefined = (pointer) => pointer,
): Promise<void> {
  const faults = await draftFaults(credential, contexts);
  if (faults.length === 0) return;
  throw new BadgeError('draft-not-conformant', {
    faults: faults.map(
      ({ pointer, code, message }) => `${(placeIn(pointer) ?? pointer) || '/'} ${code}: ${message}`,
    ),
  });
}
