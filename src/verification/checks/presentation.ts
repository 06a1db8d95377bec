import type { ParsedJws } from '../../jose/decode-jws.js';
import type { Badge, JsonObject } from '../../badge/contract.js';
import { instantOf } from '../../json/instant.js';
import type { Code } from '../../report/codes.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import {
  checkSeal,
  idOf,
  isPresentation,
  keyOf,
  MAX_PRESENTATION_LENGTH,
  SKEW_MS,
} from '../../presentations/verify-presentation.js';
import { finding } from '../../report/findings.js';
import { byKeyBinding, failed, notSigned } from '../../presentations/sd-jwt-key-binding.js';
import { asList, isObject } from '../../json/values.js';
import { isSignedOnceBy, openPresentation } from '../../presentations/presented-once.js';

/**
 * Largest number of proofs of one presentation that are tried, and of presentations around one
 * badge.
 */
const MAX_PROOFS = 10;

/**
 * Checks that the holder signed the presentation that a badge came in, and that this holder is the
 * badge's recipient (10.A7). The result is a finding of its own and never enters the verdict on the
 * badge, because anyone can put a copy of a valid badge into a presentation. The challenge is
 * checked only if the caller gives it (`recipient-control-*`).
 */
export const presentation: Check = {
  id: 'presentation',
  async run(badge, context) {
    const findings: Finding[] = [];
    for (const text of badge.found.presentations ?? [])
      findings.push(judged(await sealOf(text, context), badge));
    const binding = badge.securing === 'sd-jwt' && !badge.raw.endsWith('~');
    if (binding && !context.presentation)
      findings.push(judged(await byKeyBinding(badge, badge.raw, undefined, context), badge));
    return findings;
  },
};

const BY_REASON: Readonly<Record<string, Code>> = {
  'proof-missing': 'presentation-unsigned',
  'proof-altered': 'presentation-altered',
  sd_hash: 'presentation-altered',
  'proof-expired': 'presentation-expired',
  'other-holder': 'presentation-other-holder',
  'other-controller': 'presentation-other-holder',
};

/**
 * Turns the finding on control of a key into one on the presentation, and compares the owner of the
 * key with the recipient.
 */
function judged(answer: Finding, { credential }: Badge): Finding {
  const { outcome, params = {}, evidence } = answer;
  if (outcome === 'pass') {
    const holder = params['id'];
    const isOther =
      typeof holder === 'string' &&
      credential.subjectId?.startsWith('did:') === true &&
      credential.subjectId !== holder;
    return isOther
      ? finding('fail', 'presentation-other-holder', { params: { id: holder }, evidence })
      : finding('pass', 'presentation-holds', { params, evidence });
  }
  const code = BY_REASON[String(params['reason'])] ?? 'presentation-faulty';
  const isOpen = outcome !== 'fail' && code !== 'presentation-unsigned';
  return finding(outcome, isOpen ? 'presentation-undecided' : code, { params, evidence });
}

async function sealOf(text: string, context: CheckContext): Promise<Finding> {
  if (text.length > MAX_PRESENTATION_LENGTH)
    return failed('too-large', 'unknown', { limit: MAX_PRESENTATION_LENGTH });
  const { jws, document } = openPresentation(text);
  return jws ? ofToken(jws, context) : ofDocument(document, context);
}

async function ofToken(jws: ParsedJws, context: CheckContext): Promise<Finding> {
  const payload = jws.payload as JsonObject;
  const inner = isObject(payload['vp']) ? payload['vp'] : payload;
  const { exp, nbf, iss } = payload;
  const { kid } = jws.header;
  const named = [iss, idOf(inner['holder'])].filter((one) => one !== undefined);
  const controller = typeof kid === 'string' && !kid.startsWith('#') ? kid.split('#')[0] : named[0];
  if (typeof kid !== 'string' || typeof controller !== 'string') return failed('no-key-named');
  if (named.some((one) => one !== controller)) return failed('other-holder', 'fail');
  const now = context.now.getTime();
  if (exp !== undefined && !(typeof exp === 'number' && exp * 1000 > now))
    return failed('proof-expired', 'fail');
  if (nbf !== undefined && !(typeof nbf === 'number' && nbf * 1000 <= now + SKEW_MS))
    return failed('proof-created', 'fail');
  const key = await keyOf(kid.startsWith('#') ? controller + kid : kid, controller, context);
  if ('outcome' in key) return key;
  return (await isSignedOnceBy(jws, key)) ? by(controller) : notSigned(jws, key);
}

const by = (id: string): Finding =>
  finding('pass', 'recipient-control-proven', { params: { by: 'id', id } });

async function ofDocument(
  document: JsonObject | undefined,
  context: CheckContext,
): Promise<Finding> {
  if (!document || !isPresentation(document)) return failed('not-a-presentation', 'fail');
  const all = asList(document['proof']);
  const proofs = all.slice(0, MAX_PROOFS);
  if (proofs.length === 0) return failed('proof-missing');
  const answers: Finding[] = [];
  for (const proof of proofs) {
    const answer = isObject(proof)
      ? await ofProof(document, proof, context)
      : failed('proof-incomplete', 'fail');
    if (answer.outcome === 'pass') return answer;
    answers.push(answer);
  }
  if (all.length > MAX_PROOFS)
    return failed('proof-too-many', 'unsupported', { limit: MAX_PROOFS });
  return answers.find(({ outcome }) => outcome !== 'fail') ?? answers[0]!;
}

async function ofProof(
  document: JsonObject,
  proof: JsonObject,
  context: CheckContext,
): Promise<Finding> {
  const { proofPurpose, verificationMethod, created, expires, previousProof } = proof;
  const holder = idOf(document['holder']);
  const controller = String(verificationMethod).split('#')[0]!;
  const now = context.now.getTime();
  if (proofPurpose !== 'authentication') return failed('proof-purpose', 'fail');
  if (previousProof !== undefined) return failed('proof-chain', 'fail');
  if (holder !== undefined && holder !== controller) return failed('other-holder', 'fail');
  if (expires !== undefined && !(instantOf(expires)! > now)) return failed('proof-expired', 'fail');
  if (created !== undefined && !(instantOf(created)! <= now + SKEW_MS))
    return failed('proof-created', 'fail');
  return checkSeal(document, proof, controller, context);
}
