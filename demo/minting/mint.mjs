/** Mints the demo's badges with the SDK, then alters, revokes or suspends some of them. */
import { readFile } from 'node:fs/promises';
import { addProof } from '../../dist/securing/data-integrity/sign-eddsa-rdfc-2022.js';
import {
  bakeInto,
  buildCredential,
  createKey,
  createStatusList,
  issue,
  revoke,
  suspend,
} from '../../dist/issue.js';
import { read } from '../../dist/read.js';
import { verify } from '../../dist/verify.js';
import { draw } from '../site/art.js';
import { BADGES, LEARNER } from './badges.mjs';

const utf8 = new TextEncoder();

const drawing = (art) => utf8.encode(draw(art));

/** Age of the lists: older than every badge, because a list that begins after a badge was awarded does not cover that day. */
const LIST_AGE_MS = 500 * 86_400_000;

/** Makes the status lists of the college. The third is signed but never published, so that its badge has no verdict. */
export async function makeLists(origin, key, now) {
  const began = new Date(now.getTime() - LIST_AGE_MS);
  const list = (name, purpose) =>
    createStatusList({ url: `${origin}/riverside/status/${name}.json`, purpose, key, now: began });
  return {
    revocation: await list('revocation', 'revocation'),
    suspension: await list('suspension', 'suspension'),
    lost: await list('lost', 'revocation'),
  };
}

/** Changes that are made to a badge after it was signed: the SDK itself rejects each of these. */
const AFTER = {
  forge: (credential) =>
    JSON.parse(JSON.stringify(credential).replace('Robotics: Introduction', 'Robotics: Mastery')),
  'unknown-proof': (credential) => ({
    ...credential,
    proof: {
      ...credential.proof,
      cryptosuite: 'mldsa44-rdfc-2024',
      proofValue: `u${'2V0ChVhQ'.repeat(18)}`,
    },
  }),
  /** Signs in the college's name with a key of someone else. */
  'paste-key': async ({ proof: { created }, ...unsigned }) => {
    const stranger = await createKey();
    return addProof(unsigned, { ...stranger, controller: unsigned.issuer.id }, { created });
  },
};

const statusListsFor = (badge, lists) => {
  if (badge.issuer !== 'riverside') return undefined;
  return badge.fate === 'lose-list'
    ? lists.lost
    : badge.fate === 'suspend'
      ? [lists.revocation, lists.suspension]
      : lists.revocation;
};

/** Signs one badge. Its image is part of the credential, so that the proof covers it. */
async function signed(badge, { issuers, lists, now }) {
  const { profile, key } = issuers[badge.issuer];
  const draft = badge.draft(now);
  const full = {
    ...draft,
    issuer: profile,
    recipient: { email: LEARNER.email },
    achievement: {
      ...draft.achievement,
      image: { source: drawing(badge.art), caption: `Badge: ${draft.achievement.name}` },
    },
  };
  // Signed on the day of the award: a proof from before `validFrom` would be a fault, and one from today would be odd.
  const created = new Date(Math.min(Date.parse(draft.validFrom), now.getTime()));
  const unsigned = await buildCredential(full, { issuer: key.controller, now: created });
  return issue(unsigned, {
    key,
    now: created,
    statusList: statusListsFor(badge, lists),
    allowLoopback: true,
  });
}

/** Makes the file that the learner gets: JSON, or a baked image. */
async function fileOf(badge, json) {
  const name = badge.file.replace(/\.\w+$/, '');
  if (badge.file.endsWith('.png'))
    return bakeInto(await readFile(new URL(`../art/${name}.png`, import.meta.url)), json);
  return badge.file.endsWith('.svg')
    ? bakeInto(drawing(badge.art), json)
    : utf8.encode(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
}

/**
 * @param {{ issuers: object, lists: object, now: Date }} setting
 * @returns {Promise<Array<{ badge: (typeof BADGES)[number], bytes: Uint8Array }>>} every badge of the table, as the file that the learner gets
 */
export async function mintAll(setting) {
  const made = [];
  for (const badge of BADGES) {
    const issued = await signed(badge, setting);
    const credential = AFTER[badge.fate]
      ? await AFTER[badge.fate](issued.credential)
      : issued.credential;
    made.push({
      badge,
      bytes: await fileOf(badge, JSON.stringify(credential)),
      id: issued.credential.id,
    });
  }
  const idOf = (fate) => made.find(({ badge }) => badge.fate === fate).id;
  const signing = { key: setting.issuers.riverside.key, now: setting.now };
  await revoke(setting.lists.revocation, idOf('revoke'), signing);
  await suspend(setting.lists.suspension, idOf('suspend'), signing);
  return made;
}

/**
 * Reads and verifies each file as the pages will, since the demo must not show a verdict that differs from its text.
 * @param {typeof fetch} fetch responds as the site will
 * @throws Error that names a badge with another verdict
 */
export async function assertVerdicts(made, fetch, now) {
  for (const { badge, bytes } of made) {
    const [found] = await read(bytes);
    const { verdict, findings } = await verify(found, { now, fetch, allowLoopback: true });
    if (verdict !== badge.verdict)
      throw new Error(
        `${badge.file} should be ${badge.verdict} and is ${verdict}: ${findings.map(({ code }) => code).join(', ')}`,
      );
  }
}
