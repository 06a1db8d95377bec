import type { Badge } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext, PresentationClaim } from '../verification/contract.js';
import { verifyDocument } from './document.js';
import type { Expected } from './expected.js';
import { failed } from './failed.js';
import { openPresentation } from './presented-once.js';
import { byKeyBinding } from './sd-jwt-key-binding.js';
import { verifyToken } from './token.js';

/** Largest presentation that is read, in characters. */
export const MAX_PRESENTATION_LENGTH = 1_048_576;

const tooLarge = (): Finding => failed('too-large', 'unknown', { limit: MAX_PRESENTATION_LENGTH });

/**
 * Verifies that the holder of a DID signed a presentation, as JSON with a proof or as a compact JWS.
 *
 * @param text the presentation
 * @param expected what it must have been made for
 * @returns `recipient-control-proven` with the DID, or `recipient-control-failed` with the reason in
 * its params
 */
export async function proveHolder(
  text: string,
  expected: Expected,
  context: CheckContext,
): Promise<Finding> {
  if (text.length > MAX_PRESENTATION_LENGTH) return tooLarge();
  const { jws, document } = openPresentation(text);
  return jws ? verifyToken(jws, expected, context) : verifyDocument(document, expected, context);
}

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
    text = (claim.text ?? presentedWith(badge)).trim(),
    expected = { challenge: claim.challenge, domains: [claim.domain] };
  if (text === '') return failed('no-presentation');
  if (text.length > MAX_PRESENTATION_LENGTH) return tooLarge();
  if (badge.securing === 'sd-jwt' && text.includes('~') && !text.startsWith('{'))
    return byKeyBinding(badge, text, expected, context);
  if (did === undefined || !did.startsWith('did:')) return failed('recipient-without-did');
  const answer = await proveHolder(text, { ...expected, holder: did }, context);
  if (answer.outcome === 'pass') return { ...answer, pointer: '/credentialSubject/id' };
  // where control was to be proven, a presentation without any proof contradicts it
  return answer.params?.['reason'] === 'proof-missing' ? { ...answer, outcome: 'fail' } : answer;
}

/**
 * Gives the presentation where the claim has no text: the badge itself, if it is an SD-JWT with its
 * key binding, or the presentation that the badge was found in.
 */
const presentedWith = ({ securing, raw, found }: Badge): string =>
  securing === 'sd-jwt' ? raw : (found.presentations?.at(-1) ?? '');
