/** Makes the demo's badges with the SDK, then does to some of them what the world does to badges. */
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

/** Older than every badge: a list that begins after a badge was awarded would say nothing about that day. */
const LIST_AGE_MS = 500 * 86_400_000;

/** The lists of the college. The third is signed and never published: the badge on it cannot be decided. */
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

/** What is done to a badge between signing and the file: the SDK itself would refuse to hand any of these out. */
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
  /** A stranger signs, in the college's name, with a key of their own. */
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

/** One badge as signed: the signed drawing is in it, so that the proof covers the picture. */
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
  // Signed on the day of the award: a proof from before `validFrom` would be a fault, one from today a riddle.
  const created = new Date(Math.min(Date.parse(draft.validFrom), now.getTime()));
  const unsigned = await buildCredential(full, { issuer: key.controller, now: created });
  return issue(unsigned, {
    key,
    now: created,
    statusList: statusListsFor(badge, lists),
    allowLoopback: true,
  });
}

/** The file a learner has: JSON, or the drawing with the badge in it. */
async function fileOf(badge, json) {
  const name = badge.file.replace(/\.\w+$/, '');
  if (badge.file.endsWith('.png'))
    return bakeInto(await readFile(new URL(`../art/${name}.png`, import.meta.url)), json);
  return badge.file.endsWith('.svg')
    ? bakeInto(drawing(badge.art), json)
    : utf8.encode(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
}

/**
 * @param {{ issuers: object, lists: object, now: Date }} world
 * @returns {Promise<Array<{ badge: (typeof BADGES)[number], bytes: Uint8Array }>>} every badge of the table, as the file the learner has
 */
export async function mintAll(world) {
  const made = [];
  for (const badge of BADGES) {
    const issued = await signed(badge, world);
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
  const signing = { key: world.issuers.riverside.key, now: world.now };
  await revoke(world.lists.revocation, idOf('revoke'), signing);
  await suspend(world.lists.suspension, idOf('suspend'), signing);
  return made;
}

/**
 * The demo must not show a verdict that its words do not say: each file is read and verified as the pages will.
 * @param {typeof fetch} fetch answers with what the site will serve
 * @throws Error that names the badge
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
