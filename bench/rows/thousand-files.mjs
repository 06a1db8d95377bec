import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { timesAsFast } from '../harness/figures.mjs';
import { inTurns, installedCommand } from '../harness/processes.mjs';
import { manyFiles } from '../many-files.mjs';
import { NOW } from '../now.mjs';

const COUNT = 1_000;
const ROUNDS = 7;
const EARLIER = 'the build before';

export const title = '1,000 files of 6.6 kB by `open-badge verify`, one thread';
export const note =
  'OPEN_BADGE_BEFORE names the folder of an earlier checkout, built; the limit is about 3efdfec.';

export async function measure() {
  const folder = await manyFiles(COUNT);
  // an earlier command takes no folders
  const files = readdirSync(join(folder, '0')).map((name) => join(folder, '0', name));
  const verifying = (command) => [command, 'verify', '--jobs', '1', '--now', NOW, ...files];
  const before = process.env.OPEN_BADGE_BEFORE;
  try {
    const taken = await inTurns(
      {
        now: verifying(installedCommand()),
        ...(before && { [EARLIER]: verifying(installedCommand(resolve(before))) }),
      },
      ROUNDS,
    );
    const limits = { what: `against ${EARLIER}`, gate: { least: 2 }, aim: { least: 4 } };
    const missing = before ? {} : { [EARLIER]: 'OPEN_BADGE_BEFORE is not set' };
    return [
      {
        what: 'files a second, by processor time',
        value: (COUNT / taken.now.cpu.median) * 1_000,
        quiet: (COUNT / taken.now.cpu.low) * 1_000,
        unit: 'files/s',
      },
      timesAsFast({ taken, missing }, 'now', EARLIER, limits),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
