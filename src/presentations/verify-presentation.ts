import type { ParsedJws } from '../jose/decode-jws.js';
import type { Badge, Json, JsonObject } from '../badge/contract.js';
import type { PublicKey } from '../crypto/index.js';
import { findMethod } from '../dids/index.js';
import type { SuiteInput } from '../securing/data-integrity/contract.js';
import { suiteOf, type Suite } from '../securing/data-integrity/index.js';
import { instantOf } from '../json/instant.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext, PresentationClaim } from '../verification/contract.js';
import { finding } from '../report/findings.js';
import { byKeyBinding, failed, notSigned } from './sd-jwt-key-binding.js';
import { asList, isObject } from '../json/values.js';
import { contextsOnce, isSignedOnceBy, openPresentation } from './presented-once.js';
import { MAX_PROOF_WORK, takeWork } from '../securing/data-integrity/work-budget.js';

/** Largest presentation that is read, in characters. */
export const MAX_PRESENTATION_LENGTH = 1_048_576;
const MAX_PROOFS = 10;
export const SKEW_MS = 60_000;

export const idOf = (value: Json | undefined): Json | undefined =>
  isObject(value) ? value['id'] : value;

/**
 * Verifies that the presenter has the key of the recipient. A presentation signed by the subject's
 * DID for this challenge and domain proves it; a copied badge does not (V-63, X-41).
 *
 * @param badge a badge whose subject is a DID, or an SD-JWT bound to a key
 * @param claim the presentation as text (JSON with a proof, a compact JWS, or an SD-JWT with its
 * key binding), and the challenge and domain that it must be for
 * @returns `recipient-control-proven`, or `recipient-control-failed` with the reason in its params
 */
export async function proveControl(
  badge: Badge,
  claim: PresentationClaim,
  context: CheckContext,
): Promise<Finding> {
  const did = badge.credential.subjectId,
    text = (claim.text ?? presentedWith(badge)).trim();
  if (text === '') return failed('no-presentation');
  if (text.length > MAX_PRESENTATION_LENGTH)
    return failed('too-large', 'unknown', { limit: MAX_PRESENTATION_LENGTH });
  if (badge.securing === 'sd-jwt' && text.includes('~') && !text.startsWith('{'))
    return byKeyBinding(badge, text, claim, context);
  if (did === undefined || !did.startsWith('did:')) return failed('recipient-without-did');
  const { jws, document } = openPresentation(text);
  return jws ? byJws(jws, did, claim, context) : byProof(document, did, claim, context);
}

/**
 * Gives the presentation where the claim has no text: the badge itself, if it is an SD-JWT with its
 * key binding, or the presentation that the badge was found in.
 */
const presentedWith = ({ securing, raw, found }: Badge): string =>
  securing === 'sd-jwt' ? raw : (found.presentations?.at(-1) ?? '');

const proven = (did: string, keyId: string): Finding =>
  finding('pass', 'recipient-control-proven', {
    pointer: '/credentialSubject/id',
    params: { by: 'id', id: did },
    evidence: { keyId },
  });

/**
 * Finds the key of a verification method that the DID's own document lists for authentication. An
 * unavailable document is not a failure.
 */
export async function keyOf(
  methodId: string,
  did: string,
  context: CheckContext,
): Promise<PublicKey | Finding> {
  if (methodId.split('#')[0] !== did) return failed('other-controller', 'fail', { id: methodId });
  const resolution = await context.resolve(did, {
    net: context.net,
    allowLoopback: context.allowLoopback,
  });
  if ('error' in resolution)
    return failed(
      resolution.error,
      resolution.error === 'key-method-unsupported'
        ? 'unsupported'
        : resolution.error === 'key-unreachable'
          ? 'unknown'
          : 'fail',
    );
  const found = findMethod(resolution.document, did, methodId, 'authentication', context.now);
  return 'key' in found
    ? found.key
    : failed(found.error, found.error === 'key-method-unsupported' ? 'unsupported' : 'fail', {
        id: methodId,
      });
}

export const isPresentation = (document: JsonObject): boolean =>
  asList(document['type']).includes('VerifiablePresentation');

async function byProof(
  document: JsonObject | undefined,
  did: string,
  claim: PresentationClaim,
  context: CheckContext,
): Promise<Finding> {
  if (!document || !isPresentation(document)) return failed('not-a-presentation', 'fail');
  const holder = idOf(document['holder']);
  if (holder !== undefined && holder !== did) return failed('other-holder', 'fail');
  const all = asList(document['proof']).filter(isObject);
  const proofs = all
    .slice(0, MAX_PROOFS)
    .filter(({ proofPurpose }) => proofPurpose === 'authentication');
  const tooMany =
    all.length > MAX_PROOFS && failed('proof-too-many', 'unsupported', { limit: MAX_PROOFS });
  if (proofs.length === 0) return tooMany || failed('proof-purpose', 'fail');
  let last: Finding = failed('proof-missing', 'fail');
  for (const proof of proofs) {
    last = await checkProof(document, proof, did, claim, context);
    if (last.outcome === 'pass') return last;
  }
  return tooMany || last;
}

async function checkProof(
  document: JsonObject,
  proof: JsonObject,
  did: string,
  claim: PresentationClaim,
  context: CheckContext,
): Promise<Finding> {
  const fault = faultOf(proof, claim, context.now);
  return fault ? failed(fault, 'fail') : checkSeal(document, proof, did, context);
}

/**
 * Verifies the proof of a presentation, with a key that its signer lists for authentication.
 *
 * @param document the presentation with its proofs
 * @param did the DID whose key must have signed
 * @returns `recipient-control-proven` with the signer's id, or `recipient-control-failed` with the
 * reason
 */
export async function checkSeal(
  document: JsonObject,
  proof: JsonObject,
  did: string,
  context: CheckContext,
): Promise<Finding> {
  const { proof: _proofs, ...unsecured } = document;
  const { checkProofShape } = await import('../securing/data-integrity/jsonld/index.js');
  // an inline context, also one of the proof, could unmap `challenge`, so that a proof made without
  // one would seem to have this one
  const contexts = (await contextsOnce(unsecured, proof, context.contexts)).find(
    ({ outcome }) => outcome !== 'warn',
  );
  if (contexts)
    return failed(
      contexts.code,
      contexts.outcome === 'unsupported' ? 'unsupported' : 'fail',
      contexts.params,
    );
  const suite = await suiteOf(proof);
  if (!suite)
    return failed('proof-unsupported', 'unsupported', {
      suite: String(proof['cryptosuite'] ?? proof['type']),
    });
  const sealed = await checkSignature(suite, unsecured, proof, did, context);
  const [hidden] =
    suite.graph && sealed.outcome === 'pass'
      ? checkProofShape(proof, unsecured, context.contexts)
      : [];
  return hidden ? failed(hidden.code, 'fail', hidden.params) : sealed;
}

async function checkSignature(
  suite: Suite,
  document: JsonObject,
  proof: JsonObject,
  did: string,
  context: CheckContext,
): Promise<Finding> {
  const methodId = String(proof['verificationMethod']);
  const key = await keyOf(methodId, did, context);
  if ('outcome' in key) return key;
  if (!suite.keys.includes(key.type))
    return failed('key-type', 'fail', { suite: suite.name, key: key.type });
  const [seal] = await signatureOnce(
    suite,
    { document, proof, key, contexts: context.contexts },
    context.left,
  );
  return seal?.code === 'proof-holds'
    ? proven(did, methodId)
    : failed(
        seal?.code ?? 'proof-altered',
        seal?.outcome === 'unsupported' ? 'unsupported' : 'fail',
        seal?.params,
      );
}

/**
 * Results by parsed proof: a presentation with hundreds of badges is checked with each of them, but
 * hashed once.
 */
const known = new WeakMap<JsonObject, Map<string, Promise<readonly Finding[]>>>();

async function signatureOnce(
  suite: Suite,
  input: SuiteInput,
  left: CheckContext['left'],
): Promise<readonly Finding[]> {
  // a context that one caller gave must not affect the result for another
  const contexts = await contextsOnce(input.document, input.proof, () => undefined);
  if (contexts.some(({ outcome }) => outcome !== 'warn')) return signature(suite, input, left);
  const answers = known.get(input.proof) ?? new Map<string, Promise<readonly Finding[]>>();
  known.set(input.proof, answers);
  const answer = answers.get(input.key.name) ?? signature(suite, input, left);
  answers.set(input.key.name, answer);
  return answer;
}

/** Verifies a proof within the work that remains for this verification. */
async function signature(
  suite: Suite,
  input: SuiteInput,
  left: CheckContext['left'],
): Promise<readonly Finding[]> {
  const { document, proof } = input;
  return takeWork(document, JSON.stringify(document).length, proof, left)
    ? suite.verify(input)
    : [finding('unsupported', 'graph-too-complex', { params: { limit: MAX_PROOF_WORK } })];
}

/** Checks the options of the proof: challenge, domain and time (P-4, P-5). */
function faultOf(
  proof: JsonObject,
  { challenge, domain }: PresentationClaim,
  now: Date,
): string | undefined {
  if (proof['challenge'] !== challenge) return 'challenge';
  if (!asList(proof['domain']).includes(domain)) return 'domain';
  if (proof['previousProof'] !== undefined) return 'proof-chain';
  const { created, expires } = proof;
  // an unreadable date counts as expired, or as not yet reached
  if (expires !== undefined && (instantOf(expires) ?? -Infinity) <= now.getTime())
    return 'proof-expired';
  return created !== undefined && (instantOf(created) ?? Infinity) > now.getTime() + SKEW_MS
    ? 'proof-created'
    : undefined;
}

/**
 * Checks the claims of the token: a presentation by this DID, `nonce` the challenge, `aud` the
 * domain, within its time.
 */
function claimFault(
  payload: JsonObject,
  did: string,
  { challenge, domain }: PresentationClaim,
  now: number,
): string | undefined {
  const inner = isObject(payload['vp']) ? payload['vp'] : payload,
    { exp, nbf } = payload;
  const holders = [payload['iss'], idOf(inner['holder'])].filter((one) => one !== undefined);
  if (!isPresentation(inner)) return 'not-a-presentation';
  if (holders.length === 0 || holders.some((one) => one !== did)) return 'other-holder';
  if (payload['nonce'] !== challenge) return 'challenge';
  if (!asList(payload['aud']).includes(domain)) return 'domain';
  if (exp !== undefined && !(typeof exp === 'number' && exp * 1000 > now)) return 'proof-expired';
  return nbf !== undefined && !(typeof nbf === 'number' && nbf * 1000 <= now + SKEW_MS)
    ? 'proof-created'
    : undefined;
}

/** Verifies a presentation as a JWT. */
async function byJws(
  jws: ParsedJws,
  did: string,
  claim: PresentationClaim,
  context: CheckContext,
): Promise<Finding> {
  const fault = claimFault(jws.payload as JsonObject, did, claim, context.now.getTime());
  if (fault) return failed(fault, 'fail');
  const methodId = absolute(jws.header['kid'], did);
  const key = await keyOf(methodId, did, context);
  if ('outcome' in key) return key;
  return (await isSignedOnceBy(jws, key)) ? proven(did, methodId) : notSigned(jws, key);
}

const absolute = (kid: unknown, did: string): string =>
  typeof kid !== 'string' ? '' : kid.startsWith('#') ? did + kid : kid;
