import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { credentialDraft, draft, NOW, PNG, SVG } from '../issuing/drafts.js';
import { shell } from './shell.js';

/** A draft as JSON can carry it: an image has no place in it as bytes. */
const typed = { ...draft, achievement: { ...draft.achievement, image: undefined } };

/** Makes a folder with a key, a draft and images. */
async function office() {
  const sh = shell();
  sh.write('draft.json', credentialDraft);
  sh.write('p.png', PNG);
  sh.write('p.svg', SVG);
  assert.equal((await sh.run('keygen', '--out', 'key.json')).status, 0);
  return sh;
}

test('keygen and status: what readers will see, and what is to be published', async () => {
  const sh = shell();
  const byKey = await sh.run('keygen', '--out', 'key.json');
  assert.match(byKey.err, /“issuer not identified”.*--controller did:web:YOUR\.DOMAIN/);
  const byDomain = await sh.run(
    ...['keygen', '--out', 'web.json', '--controller', 'did:web:college.example'],
  );
  assert.doesNotMatch(byDomain.err, /not identified/);
  await sh.run('init');
  const minted = await sh.run(
    ...'mint draft.json --key web.json --status list.json --out badge.json'.split(' '),
  );
  assert.equal(minted.status, 0, minted.err);
  const revoked = await sh.run(
    ...['status', 'revoke', '--list', 'list.json', '--id', minted.out.trim(), '--key', 'web.json'],
  );
  assert.equal(revoked.status, 0, revoked.err);
  assert.match(
    revoked.err,
    /list\.json is changed; readers see it when it is published at https:\/\/college\.example\/status\/list\.json/,
  );
});

test('keygen: a key for the owner only, never overwritten', async () => {
  const sh = await office();
  assert.equal(statSync(sh.path('key.json')).mode & 0o777, 0o600);
  const before = sh.read('key.json');
  const again = await sh.run('keygen', '--out', 'key.json');
  assert.equal(again.status, 64);
  assert.match(again.err, /key\.json: exists already/);
  assert.equal(sh.read('key.json'), before);
  assert.equal((await sh.run('keygen')).status, 64);
  const web = await sh.run(
    'keygen',
    '--out',
    'web.json',
    '--controller',
    'did:web:college.example',
    '--document',
    'did.json',
  );
  assert.equal(web.out, 'did:web:college.example\n');
  assert.match(web.err, /publish did\.json at https:\/\/college\.example\/\.well-known\/did\.json/);
  sh.write('map.json', { 'https://college.example/.well-known/did.json': 'did.json' });
  await sh.run('mint', 'draft.json', '--key', 'web.json', '--out', 'web-badge.json');
  assert.equal((await sh.run('verify', 'web-badge.json', '--offline-map', 'map.json')).status, 0);
  assert.equal((await sh.run('verify', 'web-badge.json')).status, 2);
});

test("mint → verify: JSON, PNG and SVG by the output's name, all valid, the issuer id from the key", async () => {
  const sh = await office();
  for (const [out, ...image] of [
    ['b.json'],
    ['b.png', '--image', 'p.png'],
    ['B.SVG', '--image', 'p.svg'],
  ] as const) {
    const minted = await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', out, ...image);
    assert.equal(minted.status, 0, minted.err);
    assert.match(minted.out, /^urn:uuid:[0-9a-f-]{36}\n$/);
  }
  const verified = await sh.run('verify', 'b.json', 'b.png', 'B.SVG', '--json');
  assert.equal(verified.status, 0, verified.out);
  assert.deepEqual(
    verified.lines.map(({ verdict }) => verdict),
    ['valid', 'valid', 'valid'],
  );
  assert.deepEqual(
    verified.lines.map(({ file }) => file),
    ['b.json', 'b.png', 'B.SVG'],
  );
  assert.equal(
    verified.lines[0]!['badge'].credential.issuer.id,
    JSON.parse(sh.read('key.json')).controller,
  );
  assert.deepEqual(sh.asked, []);
});

test('mint: --now is the clock of the badge', async () => {
  const sh = await office();
  await sh.run(
    'mint',
    'draft.json',
    '--key',
    'key.json',
    '--out',
    'b.json',
    '--now',
    '2025-05-05T05:05:05Z',
  );
  const badge = JSON.parse(sh.read('b.json'));
  assert.equal(badge.validFrom, '2025-05-05T05:05:05Z');
  assert.equal(badge.proof.created, '2025-05-05T05:05:05Z');
});

test('mint: an image in the draft is the default, and --embed adds one', async () => {
  const sh = await office();
  assert.equal(
    (
      await sh.run(
        'mint',
        'draft.json',
        '--key',
        'key.json',
        '--image',
        'p.svg',
        '--embed',
        '--out',
        'b.json',
      )
    ).status,
    0,
  );
  const { proof: _, ...withPicture } = JSON.parse(sh.read('b.json'));
  sh.write('with-picture.json', withPicture);
  assert.equal(
    (await sh.run('mint', 'with-picture.json', '--key', 'key.json', '--out', 'b.svg')).status,
    0,
  );
  assert.match(sh.read('b.svg'), /<openbadges:credential/);
  const without = await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'b.png');
  assert.equal(without.status, 64);
  assert.match(without.err, /needs --image/);
});

test('mint: a draft that is not conformant is refused, every fault on a line, and nothing is written', async () => {
  const sh = await office();
  sh.write('bad.json', { ...credentialDraft, validFrom: 'yesterday', extra: 1 });
  const refused = await sh.run(
    'mint',
    'bad.json',
    '--key',
    'key.json',
    '--status',
    'list.json',
    '--out',
    'b.json',
  );
  assert.equal(refused.status, 1);
  assert.match(refused.err, /\/validFrom date-format/);
  assert.match(refused.err, /\/extra term-undefined/);
  assert.deepEqual(readdirSync(sh.folder).sort(), [
    'bad.json',
    'draft.json',
    'key.json',
    'p.png',
    'p.svg',
  ]);
});

test('mint --status → verify → revoke → verify: valid, then revoked, over one list for several badges', async () => {
  const sh = await office();
  const ids: string[] = [];
  for (const out of ['1.json', '2.png', '3.svg']) {
    const image = out.endsWith('json') ? [] : ['--image', `p${out.slice(1)}`];
    const minted = await sh.run(
      'mint',
      'draft.json',
      '--key',
      'key.json',
      '--status',
      'list.json',
      '--out',
      out,
      ...image,
    );
    assert.equal(minted.status, 0, minted.err);
    ids.push(minted.out.trim());
  }
  const url = JSON.parse(sh.read('1.json')).credentialStatus.statusListCredential as string;
  assert.equal(url, 'https://college.example/status/list.json');
  sh.write('map.json', { [url]: 'list.json' });
  const files = ['1.json', '2.png', '3.svg', '--json', '--offline-map', 'map.json', '--now', NOW];
  assert.deepEqual(
    (await sh.run('verify', ...files)).lines.map(({ verdict }) => verdict),
    ['valid', 'valid', 'valid'],
  );
  assert.equal(
    (await sh.run('status', 'revoke', '--list', 'list.json', '--id', ids[1]!, '--key', 'key.json'))
      .status,
    0,
  );
  const after = await sh.run('verify', ...files);
  assert.deepEqual(
    after.lines.map(({ verdict }) => verdict),
    ['valid', 'revoked', 'valid'],
  );
  assert.equal(after.status, 1);
  assert.ok(!existsSync(sh.path('list.json.lock')));
});

test('S-12: the register is private, and the published list does not name a badge', async () => {
  const sh = await office();
  const id = (
    await sh.run(
      'mint',
      'draft.json',
      '--key',
      'key.json',
      '--status',
      'list.json',
      '--out',
      'b.json',
    )
  ).out.trim();
  assert.equal(statSync(sh.path('list.json.register')).mode & 0o777, 0o600);
  assert.ok(sh.read('list.json.register').includes(id));
  assert.ok(!sh.read('list.json').includes(id));
});

test('S-12: badges minted at the same time get different places', async () => {
  const sh = await office();
  await sh.run(
    'status',
    'create',
    '--list',
    'list.json',
    '--url',
    'https://college.example/l',
    '--key',
    'key.json',
  );
  const minted = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      sh.run(
        'mint',
        'draft.json',
        '--key',
        'key.json',
        '--status',
        'list.json',
        '--out',
        `${at}.json`,
      ),
    ),
  );
  assert.deepEqual(
    minted.map(({ status }) => status),
    [0, 0, 0, 0, 0, 0],
  );
  const places = Array.from(
    { length: 6 },
    (_, at) => JSON.parse(sh.read(`${at}.json`)).credentialStatus.statusListIndex,
  );
  assert.equal(new Set(places).size, 6);
  assert.deepEqual(
    Object.keys(JSON.parse(sh.read('list.json.register')).entries).sort(),
    minted.map(({ out }) => out.trim()).sort(),
  );
});

test('a lost or altered LIST is written anew from the register; a lost register leaves changes by place', async () => {
  const sh = await office();
  const { rmSync } = await import('node:fs');
  const id = (
    await sh.run(
      'mint',
      'draft.json',
      '--key',
      'key.json',
      '--status',
      'list.json',
      '--out',
      'b.json',
    )
  ).out.trim();
  rmSync(sh.path('list.json'));
  assert.equal(
    (await sh.run('status', 'revoke', '--list', 'list.json', '--id', id, '--key', 'key.json'))
      .status,
    0,
  );
  sh.write('map.json', { 'https://college.example/status/list.json': 'list.json' });
  assert.equal((await sh.run('verify', 'b.json', '--offline-map', 'map.json')).status, 1);
  rmSync(sh.path('list.json.register'));
  const mint = await sh.run(
    'mint',
    'draft.json',
    '--key',
    'key.json',
    '--status',
    'list.json',
    '--out',
    'c.json',
  );
  assert.equal(mint.status, 1);
  assert.match(mint.err, /register beside the list is missing/);
  assert.equal(
    (await sh.run('status', 'revoke', '--list', 'list.json', '--index', '5', '--key', 'key.json'))
      .status,
    0,
  );
});

test('status: suspend and restore on a list for it; a revocation is for good', async () => {
  const sh = await office();
  sh.write('map.json', { 'https://college.example/s': 'list.json' });
  await sh.run(
    'status',
    'create',
    '--list',
    'list.json',
    '--url',
    'https://college.example/s',
    '--key',
    'key.json',
    '--purpose',
    'suspension',
  );
  const id = (
    await sh.run(
      'mint',
      'draft.json',
      '--key',
      'key.json',
      '--status',
      'list.json',
      '--out',
      'b.json',
    )
  ).out.trim();
  const verdict = async (): Promise<unknown> =>
    (await sh.run('verify', 'b.json', '--json', '--offline-map', 'map.json')).lines[0]!['verdict'];
  assert.equal(await verdict(), 'valid');
  assert.equal(
    (await sh.run('status', 'suspend', '--list', 'list.json', '--id', id, '--key', 'key.json'))
      .status,
    0,
  );
  assert.equal(await verdict(), 'suspended');
  assert.equal(
    (await sh.run('status', 'restore', '--list', 'list.json', '--id', id, '--key', 'key.json'))
      .status,
    0,
  );
  assert.equal(await verdict(), 'valid');
  const wrong = await sh.run(
    'status',
    'revoke',
    '--list',
    'list.json',
    '--id',
    id,
    '--key',
    'key.json',
  );
  assert.equal(wrong.status, 1);
  assert.match(wrong.err, /the purpose “suspension”/);
});

test('status: an impossible change is reported', async () => {
  const sh = await office();
  await sh.run(
    'status',
    'create',
    '--list',
    'list.json',
    '--url',
    'https://college.example/s',
    '--key',
    'key.json',
  );
  await sh.run('keygen', '--out', 'other.json');
  const cases: ReadonlyArray<readonly [number, RegExp, ...string[]]> = [
    [64, /missing revoke/, 'status'],
    [
      64,
      /unknown: status undo/,
      'status',
      'undo',
      '--list',
      'list.json',
      '--id',
      'x',
      '--key',
      'key.json',
    ],
    [64, /missing --id/, 'status', 'revoke', '--list', 'list.json', '--key', 'key.json'],
    [64, /missing --key/, 'status', 'revoke', '--list', 'list.json', '--id', 'x'],
    [
      64,
      /none\.json: no such list/,
      'status',
      'revoke',
      '--list',
      'none.json',
      '--id',
      'x',
      '--key',
      'key.json',
    ],
    [
      1,
      /no badge with the id x/,
      'status',
      'revoke',
      '--list',
      'list.json',
      '--id',
      'x',
      '--key',
      'key.json',
    ],
    [
      1,
      /the list belongs to did:key/,
      'status',
      'revoke',
      '--list',
      'list.json',
      '--index',
      '1',
      '--key',
      'other.json',
    ],
    [
      64,
      /exists already/,
      'status',
      'create',
      '--list',
      'list.json',
      '--url',
      'https://college.example/s',
      '--key',
      'key.json',
    ],
    [
      64,
      /not an index of a list/,
      'status',
      'revoke',
      '--list',
      'list.json',
      '--index',
      '-1x',
      '--key',
      'key.json',
    ],
  ];
  for (const [status, says, ...argv] of cases) {
    const ran = await sh.run(
      ...argv.map((arg, at) =>
        argv[at - 1] === '--index' && arg.startsWith('-') ? arg.slice(1) : arg,
      ),
    );
    assert.match(ran.err, says);
    assert.equal(ran.status, status, argv.join(' '));
  }
});

test('a new list needs to know where it will be published', async () => {
  const sh = await office();
  sh.write('nowhere.json', {
    ...credentialDraft,
    issuer: { type: ['Profile'] },
    credentialSubject: {
      ...credentialDraft.credentialSubject,
      achievement: { ...credentialDraft.credentialSubject.achievement, id: 'urn:x:a' },
    },
  });
  const refused = await sh.run(
    'mint',
    'nowhere.json',
    '--key',
    'key.json',
    '--status',
    'list.json',
    '--out',
    'b.json',
  );
  assert.equal(refused.status, 64);
  assert.match(refused.err, /--status-url/);
  assert.equal(
    (
      await sh.run(
        'mint',
        'nowhere.json',
        '--key',
        'key.json',
        '--status',
        'list.json',
        '--status-url',
        'https://lists.example/7',
        '--out',
        'b.json',
      )
    ).status,
    0,
  );
  assert.equal(
    JSON.parse(sh.read('b.json')).credentialStatus.statusListCredential,
    'https://lists.example/7',
  );
});

test('bake and unbake: byte for byte, whatever the JSON looks like', async () => {
  const sh = await office();
  await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'b.json');
  const spaced = JSON.stringify(JSON.parse(sh.read('b.json')), null, 3).replaceAll('é', '\\u00e9');
  sh.write('spaced.json', spaced);
  for (const [image, out] of [
    ['p.png', 'b.png'],
    ['p.svg', 'b.svg'],
  ] as const) {
    assert.equal((await sh.run('bake', 'spaced.json', image, '--out', out)).status, 0);
    assert.equal((await sh.run('unbake', out)).out, spaced);
    assert.deepEqual(
      [(await sh.run('unbake', out, '--out', `${out}.json`)).out, sh.read(`${out}.json`)],
      ['', spaced],
    );
    assert.match((await sh.run('unbake', out, '--out', out)).err, /exists already/);
    assert.equal((await sh.run('verify', out)).status, 0);
  }
});

test('bake: refuses options that would lose or confuse something', async () => {
  const sh = await office();
  await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'b.json');
  await sh.run('bake', 'b.json', 'p.png', '--out', 'b.png');
  const twice = await sh.run('bake', 'b.json', 'b.png', '--out', 'c.png');
  assert.equal(twice.status, 1);
  assert.match(twice.err, /already-baked/);
  assert.equal(
    (await sh.run('bake', 'b.json', 'b.png', '--out', 'c.png', '--overwrite')).status,
    0,
  );
  assert.equal((await sh.run('bake', 'b.json', 'p.png', '--out', 'c.svg')).status, 64);
  assert.equal((await sh.run('bake', 'b.json', 'p.png', '--out', 'c.gif')).status, 64);
  assert.equal((await sh.run('bake', 'key.json', 'draft.json', '--out', 'c.png')).status, 64);
  assert.equal((await sh.run('bake', 'b.json')).status, 64);
  assert.equal((await sh.run('unbake', 'p.png')).status, 1);
  assert.equal((await sh.run('unbake', 'none.png')).status, 64);
});

test('files: a failed write is reported, and the previous file remains', async () => {
  const sh = await office();
  mkdirSync(sh.path('folder.json'));
  const isFolder = await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'folder.json');
  assert.equal(isFolder.status, 64);
  assert.match(isFolder.err, /folder\.json: is a folder/);
  assert.match(
    (await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'no/such/b.json')).err,
    /no such file or folder/,
  );
  assert.equal(
    (await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'draft.json')).status,
    64,
  );
  assert.equal(
    (await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'b.pdf')).status,
    64,
  );
  assert.deepEqual(JSON.parse(sh.read('draft.json')), JSON.parse(JSON.stringify(credentialDraft)));
  assert.deepEqual(
    readdirSync(sh.folder).filter((name) => name.endsWith('.tmp')),
    [],
  );
  if (process.getuid?.() === 0) return; // root may write anywhere
  mkdirSync(sh.path('locked'));
  chmodSync(sh.path('locked'), 0o500);
  assert.match(
    (await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'locked/b.json')).err,
    /permission denied/,
  );
});

test('I-4: no command ever prints the secret', async () => {
  const sh = await office();
  const { secretKeyMultibase } = JSON.parse(sh.read('key.json'));
  sh.write(
    'broken-key.json',
    sh.read('key.json').replace(/"controller": "[^"]*"/, '"controller": "did:key:zX"'),
  );
  for (const argv of [
    ['mint', 'draft.json', '--key', 'broken-key.json', '--out', 'b.json'],
    ['mint', 'key.json', '--key', 'key.json', '--out', 'b.json'],
    ['verify', 'key.json', '--json'],
    ['verify', 'key.json'],
  ]) {
    const ran = await sh.run(...argv);
    assert.notEqual(ran.status, 0);
    assert.ok(!(ran.out + ran.err).includes(secretKeyMultibase.slice(3, 30)), argv.join(' '));
  }
});

test('X-3: a draft that names a member twice is refused with its place, before anything is signed', async () => {
  const sh = await office();
  sh.write(
    'twice.json',
    JSON.stringify(credentialDraft)
      .replace('{', '{"name":"first",')
      .replace(/"name":/, '"name":"second","name":'),
  );
  const { status, err } = await sh.run(
    'mint',
    'twice.json',
    '--key',
    'key.json',
    '--out',
    'b.json',
  );
  assert.equal(status, 64);
  assert.match(err, /twice\.json at .*name/);
  assert.equal(existsSync(sh.path('b.json')), false);
});

test('init → keygen → mint → verify: the draft that init writes can be signed as it is', async () => {
  const sh = shell();
  sh.write('image.png', PNG);
  const made = await sh.run('init');
  assert.equal(made.status, 0, made.err);
  assert.equal(made.out, 'draft.json\n');
  assert.match(sh.read('image.svg'), /^<svg[^]*Robotics[^]*Example College/);
  await sh.run('keygen', '--out', 'key.json');
  const minted = await sh.run(
    ...'mint draft.json --key key.json --image image.png --embed --status list.json --out badge.png'.split(
      ' ',
    ),
  );
  assert.equal(minted.status, 0, minted.err);
  const verified = await sh.run(
    ...'verify badge.png --recipient ada@mail.example --json'.split(' '),
  );
  assert.equal(verified.lines[0]!['recipient'], 'match', verified.out);
  const credential = JSON.parse((await sh.run('unbake', 'badge.png')).out);
  assert.equal(credential.credentialSubject.achievement.name, 'Robotics');
  assert.match(credential.credentialSubject.identifier[0].identityHash, /^sha256\$/);
  assert.match(credential.credentialSubject.achievement.image.id, /^data:image\/png/);
  assert.equal(
    credential.credentialStatus.statusListCredential,
    'https://college.example/status/list.json',
  );
  assert.equal(credential.validFrom, '2026-11-21T12:00:00Z');
  assert.ok(!JSON.stringify(credential).includes('Replace every value'));
});

test('init → keygen → mint: its comment is the command that works', async () => {
  const sh = shell();
  await sh.run('init');
  await sh.run('keygen', '--out', 'key.json');
  const [, command] =
    /open-badge (mint [^.]+\.json [^ ]+ key\.json --image \S+ --out \S+\.svg)\./.exec(
      sh.read('draft.json'),
    )!;
  const { status, err } = await sh.run(...command!.split(' '));
  assert.equal(status, 0, err);
  const verified = await sh.run('verify', 'badge.svg', '--json');
  assert.equal(verified.lines[0]!['verdict'], 'valid', verified.out);
});

test('an unknown option is named, with the one that was meant', async () => {
  const sh = shell();
  for (const [argv, told] of [
    [
      ['verify', 'a', '--recipent', 'b'],
      'there is no option --recipent; did you mean --recipient?',
    ],
    [['mint', 'a', '--imag=b'], 'there is no option --imag; did you mean --image?'],
    [['mint', 'a', '--output', 'b'], 'there is no option --output; did you mean --out?'],
    [['varify', 'a'], 'unknown command: varify; did you mean verify?\n'],
    [['verify', 'a', '--colour'], 'there is no option --colour\n'],
    [['verify', 'a', '-x'], 'there is no option -x\n'],
  ] as const) {
    const { status, err } = await sh.run(...argv);
    assert.equal(status, 64);
    assert.ok(err.startsWith(`open-badge: ${told}`), err.slice(0, 200));
    assert.match(err, argv[0] === 'varify' ? /COMMAND/ : /--help explains every option/);
  }
});

test('what is missing is explained, before the forms of the command', async () => {
  const sh = shell();
  const { err } = await sh.run('keygen');
  assert.match(err, /^open-badge: missing --out KEYFILE\n {2}--out KEYFILE {2}\S.*\nUsage: /);
  assert.match((await sh.run('unbake')).err, /^open-badge: missing FILE\n/);
});

test('init: never overwrites, and takes one name', async () => {
  const sh = shell();
  sh.write('image.svg', 'my image');
  sh.write('draft.json', 'mine');
  const refused = await sh.run('init');
  assert.equal(refused.status, 64);
  assert.match(refused.err, /draft\.json: exists already/);
  assert.equal(sh.read('draft.json'), 'mine');
  assert.equal((await sh.run('init', 'other.json')).out, 'other.json\n');
  assert.equal(sh.read('image.svg'), 'my image');
  assert.match(sh.read('other.json'), /mint other\.json/);
  assert.equal((await sh.run('init', 'a.json', 'b.json')).status, 64);
});

test('mint: a member that a draft does not have is refused, and the message says how the file was read', async () => {
  const sh = await office();
  const cases: ReadonlyArray<readonly [fault: object, message: RegExp]> = [
    [{ validUntill: '2030-01-01' }, /read as a draft, because it has no @context.*validUntill/],
    [{ recipient: { mail: 'ada@mail.example' } }, /recipient\.mail/],
    [{ achievement: { ...draft.achievement, critera: 'x' } }, /achievement\.critera/],
    [{ issuer: { ...draft.issuer, nmae: 'x' } }, /issuer\.nmae/],
    [{ credentialSubject: {} }, /credentialSubject.*a full credential needs its @context/],
  ];
  for (const [fault, message] of cases) {
    sh.write('typed.json', { ...typed, ...fault });
    const refused = await sh.run('mint', 'typed.json', '--key', 'key.json', '--out', 'b.json');
    assert.equal(refused.status, 64, refused.err);
    assert.match(refused.err, message);
  }
  assert.equal(existsSync(sh.path('b.json')), false);
});

test('mint: faults of a draft and of a credential are told with how the file was read', async () => {
  const sh = await office();
  const cases: ReadonlyArray<readonly [file: object, messages: readonly RegExp[]]> = [
    [
      { issuer: typed.issuer },
      [/bad\.json was read as a draft/, /bad\.json: \d faults/, /^ {2}\/achievement\S* /m],
    ],
    [
      { ...typed, validUntil: 'tomorrow' },
      [/bad\.json was read as a draft, because it has no @context/, /\/validUntil date-format/],
    ],
    [
      { ...typed, achievement: { ...typed.achievement, tags: [3] } },
      [/^ {2}\/achievement\/tags\/0 property-type: /m],
    ],
    [
      { ...credentialDraft, validUntil: 'tomorrow' },
      [
        /bad\.json was read as a credential, because it has an @context/,
        /\/validUntil date-format/,
      ],
    ],
  ];
  for (const [file, messages] of cases) {
    sh.write('bad.json', file);
    const refused = await sh.run('mint', 'bad.json', '--key', 'key.json', '--out', 'b.json');
    assert.equal(refused.status, 1, refused.err);
    for (const message of messages) assert.match(refused.err, message);
  }
});
