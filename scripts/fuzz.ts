// Runs the full fuzz: `npm run fuzz [-- kind …] [--count 100000] [--seed n]`. Each batch is a
// process of its own with a limit on its heap, so that a hang or a leak is seen from outside, with
// the seed that repeats it.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { KINDS, type KindName } from '../test/fuzz/kinds.js';
import { fuzz, type Tally } from '../test/fuzz/run.js';

/** Inputs per process, its heap limit in MiB, and the longest time before it counts as a hang. */
const BATCH = 5_000;
const HEAP_MB = 512;
const BATCH_MS = 20 * 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    batch: { type: 'string' },
  },
});

/** Runs one batch, in the process that was started for it. */
async function runBatch([kind, count, seed]: string[]): Promise<void> {
  const tally = await fuzz(kind as KindName, Number(count), Number(seed));
  process.stdout.write(JSON.stringify(tally));
}

function inOwnProcess(kind: KindName, count: number, seed: number): Promise<Tally | string> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${HEAP_MB}`,
        '--import',
        'tsx',
        'scripts/fuzz.ts',
        '--batch',
        `${kind},${count},${seed}`,
      ],
      { timeout: BATCH_MS, killSignal: 'SIGKILL' },
    );
    let [out, errors] = ['', ''];
    child.stdout.on('data', (text) => {
      out += String(text);
    });
    child.stderr.on('data', (text) => {
      errors += String(text);
    });
    child.on('close', (status, signal) =>
      resolve(
        status === 0
          ? (JSON.parse(out) as Tally)
          : `${kind}, seed ${seed}: ${signal === 'SIGKILL' ? 'hangs' : errors.slice(0, 3_000)}`,
      ),
    );
  });
}

const add = (all: Tally, one: Tally): Tally => ({
  tried: all.tried + one.tried,
  slowestMs: Math.max(all.slowestMs, one.slowestMs),
  ends: Object.fromEntries(
    [...new Set([...Object.keys(all.ends), ...Object.keys(one.ends)])].map((end) => [
      end,
      (all.ends[end] ?? 0) + (one.ends[end] ?? 0),
    ]),
  ),
});

async function runKind(kind: KindName, count: number, first: number): Promise<boolean> {
  let all: Tally = { tried: 0, ends: {}, slowestMs: 0 };
  const failures: string[] = [];
  for (let done = 0; done < count; done += BATCH) {
    const outcome = await inOwnProcess(kind, Math.min(BATCH, count - done), first + done / BATCH);
    if (typeof outcome === 'string') failures.push(outcome);
    else all = add(all, outcome);
  }
  const ends = Object.entries(all.ends)
    .sort(([, a], [, b]) => b - a)
    .map(([end, times]) => `${end} ${times}`)
    .join(', ');
  console.log(
    `${kind}: ${all.tried} inputs, ${failures.length} failed batches, slowest ${Math.round(all.slowestMs)} ms; ${ends}`,
  );
  for (const failure of failures) console.log(failure);
  return failures.length === 0;
}

if (values.batch) await runBatch(values.batch.split(','));
else {
  const kinds = (positionals.length > 0 ? positionals : Object.keys(KINDS)) as KindName[];
  for (const kind of kinds)
    if (!(await runKind(kind, Number(values.count), Number(values.seed)))) process.exitCode = 1;
}
