/** Achievements that are no longer awarded (issue 14). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shell } from './shell.js';

const ID = 'https://college.example/robotics';
const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: { id: ID, name: 'Robotics', description: 'A robot.', criteria: 'It moves.' },
};
const BATCH = [
  ...['batch', 'rows.csv', '--template', 'template.json', '--key', 'key.json'],
  ...['--secret', 'secret.json', '--store', 'store', '--out', 'badges'],
];

test('issue 14: for an archived achievement no badge is issued; a batch that is complete is handed over again', async () => {
  const sh = shell();
  sh.write('template.json', TEMPLATE);
  sh.write('rows.csv', 'key,email\n1,ada@mail.example\n');
  await sh.run('keygen', '--out', 'key.json');
  assert.equal((await sh.run(...BATCH)).status, 0);
  const archive = () =>
    sh.run('ledger', 'archive', '--store', 'store', '--achievement', ID, '--by', 'Registrar');
  assert.equal((await archive()).status, 0);
  const twice = await archive();
  assert.deepEqual(
    [twice.status, twice.err],
    [1, 'open-badge: --achievement: it was archived before\n'],
  );
  const again = await sh.run(...BATCH);
  assert.match(again.out, /^0 issued, 1 from an earlier run/, again.err);
  sh.write('rows.csv', 'key,email\n1,ada@mail.example\n2,eve@mail.example\n');
  const more = await sh.run(...BATCH);
  assert.equal(more.status, 64);
  assert.match(more.err, /the achievement https:\/\/college\.example\/robotics was archived at /);
  const events = await sh.run('ledger', 'list', '--store', 'store', '--kind', 'archived', '--json');
  assert.deepEqual(
    events.lines.map(({ by }) => by),
    ['Registrar'],
  );
  sh.write('template.json', {
    ...TEMPLATE,
    achievement: { ...TEMPLATE.achievement, id: `${ID}/2` },
  });
  const next = await sh.run(
    ...BATCH.map((word) => (word === 'secret.json' ? 'second.json' : word)),
  );
  assert.match(next.out, /^2 issued/, next.err);
});
