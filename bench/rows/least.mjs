import { timeOf } from '../harness/figures.mjs';
import { takeTurns } from '../harness/turns.mjs';
import { largeBadge } from '../large-badge.mjs';

const url = (name) => new URL(`../contenders/${name}.mjs`, import.meta.url).href;
const LEAST = ['node:crypto', 'WebCrypto'];
/** Each call is measured alone; those before a turn bring code and data back into the caches. */
const SINGLY = { calls: 100, before: 30, rounds: 20 };

export const title =
  'Times the limit: SHA-256 of both canonical forms and one Ed25519 signature, medians of single calls';
export const note = 'By processor time; by wall time WebCrypto waits for another thread.';

export async function measure() {
  const input = { text: await largeBadge() };
  const measured = await takeTurns(
    {
      ours: { module: url('verify'), input },
      ...Object.fromEntries(LEAST.map((name) => [name, { module: url('least'), input }])),
    },
    SINGLY,
  );
  return LEAST.map((name) =>
    timeOf(measured, 'ours', name, {
      what: `independent badge, 6.6 kB, the least work by ${name}`,
      gate: { most: 5 },
      aim: { most: 3.5 },
    }),
  );
}
