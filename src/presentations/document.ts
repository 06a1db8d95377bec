import type { Json, JsonObject } from '../badge/contract.js';
import { instantOf } from '../json/instant.js';
import { asList, isObject, asText } from '../json/values.js';
import { finding } from '../report/findings.js';
import type { Finding } from '../report/finding.js';
import type { SuiteInput } from '../securing/data-integrity/contract.js';
import { suiteOf, type Suite } from '../securing/data-integrity/index.js';
import { MAX_PROOF_WORK, takeForm, takeWork } from '../securing/data-integrity/work-budget.js';
import type { CheckContext } from '../verification/contract.js';
import { differing, fault, type Expected, type Fault } from './expected.js';
import { failed, proven } from './failed.js';
import { holderKey } from './holder-key.js';
import { outOfPeriod } from './period.js';
import { contextsOnce } from './presented-once.js';

/** Largest number of proofs of one presentation that are tried. */
const MAX_PROOFS = 10;

export const idOf = (value: Json | undefined): Json | undefined =>
  isObject(value) ? value['id'] : value;

export const isPresentation = (document: JsonObject): boolean =>
  asList(document['type']).includes('VerifiablePresentation');

/**
 * Verifies a presentation with embedded proofs (VCDM 2.0 “Verifiable Presentations”): one that its
 * holder made for authentication is enough.
 */
export async function verifyDocument(
  document: JsonObject | undefined,
  expected: Expected,
  context: CheckContext,
): Promise<Finding> {
  if (!document || !isPresentation(document)) return failed('not-a-presentation', 'fail');
  const all = asList(document['proof']);
  if (all.length === 0) return failed('proof-missing');
  const answers: Finding[] = [];
  for (const proof of all.slice(0, MAX_PROOFS)) {
    const answer = isObject(proof)
      ? await answerOf(document, proof, expected, context)
      : failed('proof-incomplete', 'fail');
    if (answer.outcome === 'pass') return answer;
    answers.push(answer);
  }
  if (all.length > MAX_PROOFS)
    return failed('proof-too-many', 'unsupported', { limit: MAX_PROOFS });
  return mostTelling(answers);
}

/**
 * Selects the answer that is reported: an undecided one before a failure, and a proof made for
 * another purpose last.
 */
const mostTelling = (answers: readonly Finding[]): Finding =>
  answers.find(({ outcome }) => outcome !== 'fail') ??
  answers.find(({ params }) => params?.['reason'] !== 'proof-purpose') ??
  answers[0]!;

async function answerOf(
  document: JsonObject,
  proof: JsonObject,
  expected: Expected,
  context: CheckContext,
): Promise<Finding> {
  const controller = expected.holder ?? asText(proof['verificationMethod']).split('#')[0]!;
  const found = faultOf(document, proof, expected, controller, context.now);
  return found
    ? failed(found.reason, 'fail', found.params)
    : verifyProof(document, proof, controller, context);
}

/** Checks the options of the proof: purpose, holder, challenge, domain and time (P-3…P-5). */
function faultOf(
  document: JsonObject,
  proof: JsonObject,
  expected: Expected,
  controller: string,
  now: Date,
): Fault | undefined {
  const { proofPurpose, challenge, domain, previousProof, created, expires } = proof;
  const holder = idOf(document['holder']);
  if (proofPurpose !== 'authentication') return fault('proof-purpose');
  if (holder !== undefined && holder !== controller) return fault('other-holder');
  if (previousProof !== undefined) return fault('proof-chain');
  return (
    differing({ challenge, domain }, expected) ??
    fault(outOfPeriod({ from: millis(created), until: millis(expires) }, now))
  );
}

const millis = (date: Json | undefined): number | undefined =>
  date === undefined ? undefined : (instantOf(date) ?? NaN);

/**
 * Verifies the proof of a presentation, with a key that its signer lists for authentication.
 *
 * @param document the presentation with its proofs
 * @param did the DID whose key must have signed
 * @returns `recipient-control-proven` with the signer's id, or `recipient-control-failed` with the
 * reason
 */
async function verifyProof(
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
      suite: asText(proof['cryptosuite'] ?? proof['type']),
    });
  const secured = await checkSignature(suite, unsecured, proof, did, context);
  const [hidden] =
    suite.graph && secured.outcome === 'pass'
      ? checkProofShape(proof, unsecured, context.contexts)
      : [];
  return hidden ? failed(hidden.code, 'fail', hidden.params) : secured;
}

async function checkSignature(
  suite: Suite,
  document: JsonObject,
  proof: JsonObject,
  did: string,
  context: CheckContext,
): Promise<Finding> {
  const methodId = asText(proof['verificationMethod']);
  const key = await holderKey(methodId, did, context);
  if ('outcome' in key) return key;
  if (!suite.keys.includes(key.type))
    return failed('key-type', 'fail', { suite: suite.name, key: key.type });
  const [checked] = await signatureOnce(
    suite,
    { document, proof, key, contexts: context.contexts },
    context.left,
  );
  return checked?.code === 'proof-holds'
    ? proven(did, methodId)
    : failed(
        checked?.code ?? 'proof-altered',
        checked?.outcome === 'unsupported' ? 'unsupported' : 'fail',
        checked?.params,
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
  const { length } = JSON.stringify(document);
  return takeWork(document, length, proof, left)
    ? suite.verify({ ...input, takeForm: () => takeForm(document, length, left) })
    : [finding('unsupported', 'graph-too-complex', { params: { limit: MAX_PROOF_WORK } })];
}
