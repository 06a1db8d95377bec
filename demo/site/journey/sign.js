/** Makes the badge of an award in the grantor's browser: only here are the learner's identity and the issuer's key. */
import { awardFrom } from '../cdn/assess.js';
import { importKey, issue } from '../cdn/issue.js';
import { request } from './api.js';

/** Reads the demo's keys; those of a real grantor are in files of their own. */
async function keys() {
  const { identity, signing } = await (await fetch('journey/keys.json')).json();
  return { identity, signer: await importKey(signing) };
}

/**
 * Decrypts who the badge is for, signs it, and hands it to the server for its learner.
 *
 * @param {string} submission id of a submission that was awarded
 * @throws Error when the identity belongs to another key, or the badge does not verify
 */
export async function signBadge(submission) {
  const path = `/grantor/submissions/${encodeURIComponent(submission)}`;
  const { identity, signer } = await keys();
  const draft = await awardFrom(await request('GET', `${path}/award`), identity, {
    now: new Date(),
  });
  // the demo's own server has the college's keys
  const allowLoopback = location.protocol === 'http:';
  const { text } = await issue(draft, { signer, allowLoopback });
  await request('PUT', `${path}/badge`, { badge: text });
}
