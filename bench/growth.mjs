// Measures the cost of a badge as it grows, ours beside @digitalbazaar/vc on the same badges: `node growth.mjs`. A badge of four times the
// size should take about four times as long.
import { grown, NOW } from './badges.mjs';
import { read, verify } from './ours.mjs';
import { digitalBazaar } from './peers.mjs';

const SIZES = [100, 400, 1_600, 6_400];
const RUNS = 9;

/** Returns the lowest processor time in milliseconds, since other programs on the machine can only add to it. */
async function best(work) {
  await work();
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** Calls before the first measurement, so that small badges also run on compiled code. */
const WARMUP = 500;

async function ours(text) {
  const { verdict } = await verify((await read(text))[0], {
    now: NOW,
    fetch: async () => {
      throw new TypeError('offline');
    },
  });
  if (verdict !== 'valid') throw new Error(verdict);
}

for (const [what, mint] of Object.entries(grown)) {
  const small = await mint(10);
  for (let call = 0; call < WARMUP; call++) {
    await ours(small);
    await digitalBazaar(small, NOW);
  }
  console.log(`\n${what}: values, ours, growth, @digitalbazaar/vc, growth`);
  let before;
  for (const size of SIZES) {
    const text = await mint(size).catch((error) => error);
    if (text instanceof Error) {
      console.log(`  ${size}: not made: ${text.message.slice(0, 120)}`);
      continue;
    }
    const [own, theirs] = [
      await best(() => ours(text)),
      await best(() => digitalBazaar(text, NOW)),
    ];
    const growth = (now, then) => (then ? `${(now / then).toFixed(1)}×` : '').padStart(7);
    console.log(
      `  ${String(size).padStart(5)}  ${own.toFixed(1).padStart(8)} ms ${growth(own, before?.own)}   ${theirs.toFixed(1).padStart(9)} ms ${growth(theirs, before?.theirs)}`,
    );
    before = { own, theirs };
  }
}
