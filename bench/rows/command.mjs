import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeOf } from '../harness/figures.mjs';
import { inTurns, installedCommand } from '../harness/processes.mjs';
import { largeBadge } from '../large-badge.mjs';
import { badges, NOW } from '../badges.mjs';

const command = installedCommand();
const ROUNDS = 25;
const LEAST = 'node -e 0';

export const title = '`open-badge verify ONE`, against `node -e 0`';

const verifying = (folder, name, text) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, text);
  return [command, 'verify', '--now', NOW, file];
};

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
  try {
    const taken = await inTurns(
      {
        [LEAST]: ['-e', '0'],
        'smallest badge': verifying(folder, 'plain', badges.plain),
        'independent badge, 6.6 kB': verifying(folder, 'large', await largeBadge()),
      },
      ROUNDS,
    );
    return Object.keys(taken)
      .slice(1)
      .flatMap((what) => {
        const figure = timeOf({ taken, missing: {} }, what, LEAST, { what });
        const { wall, cpu: _cpu } = taken[what];
        return [
          {
            ...figure,
            what: `${what}, wall time`,
            value: figure.wall,
            quiet: wall.low / taken[LEAST].wall.low,
            wall: undefined,
            by: 'wall',
            gate: { most: 4 },
            aim: { most: 3 },
          },
          { ...figure, what: `${what}, processor time`, wall: undefined },
        ];
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
