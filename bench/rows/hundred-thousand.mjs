import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedCommand, run } from '../harness/processes.mjs';
import { manyFiles } from '../many-files.mjs';
import { NOW } from '../now.mjs';

const COUNT = Number(process.env.FILES ?? 100_000);
const MINUTE_MS = 60_000;

export const title = '100,000 files of 6.6 kB by `open-badge verify`, two threads';
export const note =
  'By hand: it writes 0.7 GB into the folder for temporary files. FILES changes the number.';

export async function measure() {
  const folder = await manyFiles(COUNT);
  const folders = readdirSync(folder).map((name) => join(folder, name));
  try {
    const command = [installedCommand(), 'verify', '--jobs', '2', '--now', NOW];
    const { wall, peak } = await run([...command, ...folders]);
    return [
      {
        what: `${COUNT.toLocaleString('en')} files, wall time`,
        value: wall / MINUTE_MS,
        unit: 'min',
        gate: { most: 5 },
        aim: { most: 3 },
      },
      { what: 'peak of the memory', value: peak / 1_000, unit: 'MB', gate: { most: 500 } },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
