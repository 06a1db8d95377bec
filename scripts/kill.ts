/**
 * Kills a batch with SIGKILL: at every write to a file or to the store, and at random moments; runs
 * it again each time, and checks that no badge and no index is there twice and none is lost. Prints
 * how many it survived.
 *
 *   node --import tsx scripts/kill.ts [--moments 1000] [--seed 1] [--writes every|none]
 */
import { parseArgs } from 'node:util';
import { prepared, survive } from '../test/commands/killed/office.js';

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    writes: { type: 'string', default: 'every' },
  },
});

/** Gives numbers from 0 to 1 that are the same for a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function everyWrite(folder: string): Promise<void> {
  const writes = (await survive(folder, { write: 0 }))!;
  for (let write = 1; write <= writes; write++) {
    await survive(folder, { write });
    process.stdout.write(`\rsurvived ${write} of ${writes} writes`);
  }
  process.stdout.write('\n');
}

async function randomMoments(folder: string, moments: number, next: () => number): Promise<void> {
  const began = performance.now();
  await survive(folder, { write: 0 });
  const longest = performance.now() - began;
  let killed = 0;
  for (let at = 1; at <= moments; at++) {
    const ms = Math.ceil(next() * longest);
    if ((await survive(folder, { ms })) === undefined) killed++;
    process.stdout.write(
      `\rsurvived ${at} of ${moments} random moments, ${killed} of them before the end`,
    );
  }
  process.stdout.write('\n');
}

const office = await prepared();
try {
  if (values.writes === 'every') await everyWrite(office.folder);
  await randomMoments(office.folder, Number(values.moments), numbers(Number(values.seed)));
} finally {
  office.remove();
}
