// Runs the full growth family: `npm run grow [-- wholes documents containers pairs] [--every n]
// [--match text]`. Cases run in processes of their own, two at once; a case that does not end is
// stopped from outside and reported, and the others continue.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { GROWTHS, measure, newKit, type GrowCase, type Measured } from '../test/fuzz/grow/index.js';

/** Wall-clock time after which a case counts as one that does not end, in milliseconds. */
const HANG_MS = 60_000;
/** Heap limit of each process, in megabytes. */
const HEAP_MB = 1_024;
const SLOWEST_SHOWN = 15;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    match: { type: 'string', default: '' },
    hang: { type: 'string', default: String(HANG_MS) },
    processes: { type: 'string', default: '2' },
    from: { type: 'string' },
  },
});

const names = positionals.length > 0 ? positionals : Object.keys(GROWTHS);
const cases: readonly GrowCase[] = names
  .flatMap((name) => [...GROWTHS[name]!()])
  .filter(({ name }) => name.includes(values.match))
  .filter((_, at) => at % Number(values.every) === 0);

/** Measures cases from `start` on in one process, and reports each before and after. */
async function work(start: number): Promise<void> {
  const kit = await newKit();
  for (let at = start; at < cases.length; at += Number(values.processes)) {
    process.stdout.write(`${JSON.stringify({ at })}\n`);
    process.stdout.write(`${JSON.stringify({ at, done: await measure(cases[at]!, kit) })}\n`);
  }
}

interface Line {
  readonly at: number;
  readonly done?: Measured;
}

/** Runs cases from `start` on; resolves to the case to continue with when one had to be stopped. */
function runFrom(start: number, take: (one: Measured) => void): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${HEAP_MB}`,
        ...[
          '--import',
          'tsx',
          'scripts/grow.ts',
          ...process.argv.slice(2),
          '--from',
          String(start),
        ],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let at = start;
    let timer: NodeJS.Timeout | undefined;
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      at = line.at;
      clearTimeout(timer);
      if (line.done) take(line.done);
      else timer = setTimeout(() => child.kill('SIGKILL'), Number(values.hang));
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (status === 0) return resolve(undefined);
      take({ name: cases[at]!.name, ms: Infinity, allowedMs: 0, end: 'does not end' });
      resolve(at + Number(values.processes));
    });
  });
}

async function runAll(): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  const take = (one: Measured): void => {
    all.push(one);
    if (isBad(one)) console.log(lineOf(one));
  };
  await Promise.all(
    Array.from({ length: Number(values.processes) }, async (_, first) => {
      let next: number | undefined = first;
      while (next !== undefined && next < cases.length) next = await runFrom(next, take);
    }),
  );
  return all;
}

const isBad = ({ ms, allowedMs, end }: Measured): boolean =>
  ms > allowedMs || end.startsWith('crash');
const lineOf = ({ name, ms, end }: Measured): string => `${Math.round(ms)} ms: ${name}: ${end}`;

if (values.from !== undefined) await work(Number(values.from));
else {
  const all = await runAll();
  const bad = all.filter(isBad);
  const ends = new Map<string, number>();
  for (const { end } of all) ends.set(end, (ends.get(end) ?? 0) + 1);
  console.log(`${all.length} grown inputs, ${bad.length} over their time or crashed`);
  console.log(
    [...ends]
      .sort(([, a], [, b]) => b - a)
      .map(([end, n]) => `${end} ${n}`)
      .join(', '),
  );
  const slowest = [...all].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST_SHOWN);
  console.log(`slowest:\n${slowest.map(lineOf).join('\n')}`);
  if (bad.length > 0) process.exitCode = 1;
}
