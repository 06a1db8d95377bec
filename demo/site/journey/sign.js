/** Makes the badge of an award in the grantor's browser: only here are the learner's identity and the issuer's key. */
import { award, decryptIdentity } from '../cdn/assess.js';
import { importKey, issue } from '../cdn/issue.js';
import { request } from './api.js';

/** Reads the demo's keys; those of a real grantor are in files of their own. */
async function keys() {
  const { identity, signing } = await (await fetch('journey/keys.json')).json();
  return { identity, signer: await importKey(signing) };
}

/**
 * Decrypts who the badge is for, signs it, and hands it to the server for the learner.
 *
 * @param {object} submission as the server gives it to the grantor
 * @returns {Promise<string>} name of the person
 * @throws Error when the identity belongs to another key, or the badge does not verify
 */
export async function signBadge({ submission, definition: { id, version }, ...one }) {
  const { identity: key, signer } = await keys();
  const identity = await decryptIdentity(one.identity, key, submission);
  const path = [id, version].map(encodeURIComponent).join('/');
  const definition = await request('GET', `/definitions/${path}`);
  const decision = one.decisions.findLast(({ kind }) => kind === 'grant');
  const credential = await award(
    {
      definition,
      submission: one.content,
      identity,
      decision: { ...decision, work: one.work },
    },
    { now: new Date() },
  );
  const { text } = await issue(credential, { signer });
  await request('PUT', `/grantor/submissions/${encodeURIComponent(submission)}/badge`, {
    badge: text,
  });
  return identity.name ?? identity.recipient.email;
}
