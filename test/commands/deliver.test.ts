/** `open-badge deliver`, and badges that are cancelled before they are handed out (issue 14). */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { SVG } from '../issuing/drafts.js';
import { shell } from './shell.js';

const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
  refresh: 'https://college.example/badges/{id}.json',
};
const ROWS = [
  'key,name,email,did',
  's1,Zoë,zoe@mail.example,',
  's2,Ada,ada@mail.example,',
  's3,Eve,,did:example:eve',
].join('\n');

async function office() {
  const sh = shell();
  sh.write('template.json', TEMPLATE);
  sh.write('rows.csv', ROWS);
  sh.write('letter.txt', 'Dear {name},\nyour badge is attached.\n');
  sh.write('image.svg', SVG);
  await sh.run('keygen', '--out', 'key.json');
  const files = ['--template', 'template.json', '--key', 'key.json', '--secret', 'secret.json'];
  const made = await sh.run('batch', 'rows.csv', ...files, '--store', 'store', '--out', 'badges');
  assert.equal(made.status, 0, made.err);
  const ledger = (...argv: string[]) => sh.run('ledger', ...argv, '--store', 'store');
  const idOf = async (recipient: string): Promise<string> =>
    (await ledger('query', '--recipient', recipient, '--json')).lines[0]!['id'] as string;
  const letters = ['--from', 'Example College <badges@college.example>', '--subject', 'Your badge'];
  const deliver = (...more: string[]) =>
    sh.run('deliver', '--store', 'store', '--by', 'Registrar', ...more);
  const mail = (...more: string[]) =>
    deliver('--out', 'mail', ...letters, '--text', 'letter.txt', ...more);
  return { sh, ledger, idOf, deliver, mail };
}

test('issue 14: messages are written once, for whom has an address; what was cancelled is not delivered, and what was delivered is not cancelled', async () => {
  const { sh, ledger, idOf, mail } = await office();
  const [zoe, ada] = [await idOf('zoe@mail.example'), await idOf('ada@mail.example')];
  const badge = JSON.parse(sh.read(`badges/${ada.replace('urn:uuid:', '')}.json`));
  assert.deepEqual(badge.refreshService, {
    id: `https://college.example/badges/${ada.replace('urn:uuid:', '')}.json`,
    type: '1EdTechCredentialRefresh',
  });
  const cancelled = await ledger(
    'cancel',
    '--id',
    zoe,
    '--by',
    'Registrar',
    '--reason',
    'typing error',
  );
  assert.equal(cancelled.status, 0, cancelled.err);
  const sent = await mail('--image', 'image.svg');
  assert.equal(sent.status, 0, sent.err);
  assert.equal(sent.out, '1 badges to deliver\n');
  assert.match(sent.err, /1 left out: erased/);
  assert.match(sent.err, /1 left out: without an e-mail address/);
  const [name] = readdirSync(sh.path('mail'));
  assert.equal(readdirSync(sh.path('mail')).length, 1);
  const message = sh.read(`mail/${name}`);
  assert.match(
    message,
    /^From: "Example College" <badges@college\.example>\r\nTo: "Ada" <ada@mail\.example>/,
  );
  const parts = message.split('\r\n\r\n').map((part) => part.split('\r\n--')[0]!);
  assert.match(Buffer.from(parts[2]!, 'base64').toString(), /^Dear Ada,\r\n/);
  sh.write('attached.svg', new Uint8Array(Buffer.from(parts[3]!, 'base64')));
  const verified = await sh.run(
    'verify',
    'attached.svg',
    '--recipient',
    'ada@mail.example',
    '--json',
  );
  assert.equal(verified.lines[0]!['verdict'], 'valid', verified.out);

  assert.match((await mail()).out, /^0 badges/);
  assert.match((await mail('--again')).out, /^1 badges/);
  const late = await ledger('cancel', '--id', ada, '--by', 'Registrar');
  assert.deepEqual(
    [late.status, late.err],
    [1, 'open-badge: --id: it was handed out: revoke it with open-badge status\n'],
  );
  const twice = await ledger('cancel', '--id', zoe, '--by', 'Registrar');
  assert.match(twice.err, /it was revoked, cancelled/);
  const none = await ledger('cancel', '--id', 'urn:uuid:x', '--by', 'Registrar');
  assert.match(none.err, /no such badge/);
  const events = await ledger('list', '--json');
  assert.deepEqual(
    events.lines.map(({ kind }) => kind).filter((kind) => !/drafted|issued/.test(kind as string)),
    ['cancelled', 'delivered', 'delivered'],
  );
});

test('issue 14: claim links are written as a table; misuse is named', async () => {
  const { sh, idOf, deliver, mail } = await office();
  const link = ['--link', 'https://college.example/claim/{id}'];
  const made = await deliver('--out', 'links.csv', ...link);
  assert.equal(made.out, '3 badges to deliver\n', made.err);
  const eve = (await idOf('did:example:eve')).replace('urn:uuid:', '');
  const lines = sh.read('links.csv').split('\r\n');
  assert.equal(lines[0], '\ufeff"recipient","name","link"');
  assert.ok(lines.includes(`"did:example:eve","Eve","https://college.example/claim/${eve}"`));
  for (const [wrong, why] of [
    [await deliver('--out', 'links.txt', ...link), /must end in \.csv/],
    [await deliver('--out', 'a.csv', '--link', 'https://college.example/'), /expected \{id\}/],
    [await mail('--again', '--from', 'nobody'), /expected an e-mail address/],
    [await mail('--again', '--image', 'letter.txt'), /neither PNG nor SVG/],
    [await mail('x'), /unexpected argument/],
  ] as const) {
    assert.equal(wrong.status, 64, wrong.out);
    assert.match(wrong.err, why);
  }
});
