import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { MAX_SERVED_BYTES } from '../../src/issuing/publish/check-site.js';
import { createNodeFetch } from '../../src/node.js';
import { shell } from './shell.js';

const DRAFT = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  recipient: { email: 'ada@mail.example' },
  achievement: {
    id: 'https://college.example/badges/robotics.json',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const PATHS = [
  '.well-known/did.json',
  '.well-known/jwks.json',
  'badges/robotics.json',
  'status/1.json',
];
const json = (text: string): Record<string, any> => JSON.parse(text) as Record<string, any>;

/** Makes an issuer with a key, a definition and a list with one badge. */
async function college() {
  const sh = shell();
  const { recipient: _, ...template } = DRAFT;
  sh.write('template.json', template);
  sh.write('draft.json', DRAFT);
  const controller = ['--controller', 'did:web:college.example'];
  await sh.run('keygen', '--out', 'key.json', ...controller);
  await sh.run('define', 'template.json', '--out', 'definition.json');
  const status = ['--status', 'l.json', '--status-url', 'https://college.example/status/1.json'];
  const minted = await sh.run(
    'mint',
    'draft.json',
    '--key',
    'key.json',
    '--out',
    'b.json',
    ...status,
  );
  assert.equal(minted.status, 0, minted.err);
  const content = ['--key', 'key.json', '--list', 'l.json', '--definition', 'definition.json'];
  const publish = (...argv: string[]) => sh.run('publish', '--out', 'site', ...content, ...argv);
  return { sh, publish, controller, id: minted.out.trim() };
}

describe('publish', () => {
  test('--link-domain: the DID says that it belongs to the host, once a year', async () => {
    const { sh, publish } = await college();
    const path = 'site/.well-known/did-configuration.json';
    assert.equal((await publish('--link-domain')).status, 0);
    const first = sh.read(path);
    const [token] = json(first)['linked_dids'];
    const payload = json(Buffer.from(token.split('.')[1], 'base64url').toString());
    assert.deepEqual(
      [payload['iss'], payload['vc'].credentialSubject.origin],
      ['did:web:college.example', 'https://college.example'],
    );
    const again = await publish('--link-domain', '--dry-run');
    assert.match(again.out, /^same {5}\.well-known\/did-configuration\.json$/m);
    const old = { ...json(first), linked_dids: [token.replace(/\.[^.]+\./, '.e30.')] };
    sh.write(path, old);
    assert.match((await publish('--link-domain')).out, /^changed {2}\.well-known\/did-config/m);
    assert.equal(sh.read(path), first, 'the same key and the same day give the same signature');
  });

  test('the documents, the headers and the notes of a static host; nothing private', async () => {
    const { sh, publish } = await college();
    const { status, out, err } = await publish();
    assert.deepEqual([status, err], [0, '']);
    assert.equal(
      out,
      [...PATHS, '_headers', 'hosting.md'].map((path) => `new      ${path}\n`).join(''),
    );
    const did = json(sh.read('site/.well-known/did.json'));
    assert.equal(did['id'], 'did:web:college.example');
    const [key] = json(sh.read('site/.well-known/jwks.json'))['keys'];
    assert.deepEqual(
      [key.kid, key.iss, key.kty, key.d],
      [did['verificationMethod'][0].id, 'did:web:college.example', 'OKP', undefined],
    );
    assert.equal(sh.read('site/status/1.json'), sh.read('l.json'));
    assert.match(
      sh.read('site/_headers'),
      /\/status\/1\.json\n {2}Access-Control-Allow-Origin: \*/,
    );
    assert.match(sh.read('site/hosting.md'), /\| `status\/1\.json` \| https:\/\/college\.example/);
    const all = [...PATHS, '_headers', 'hosting.md'].map((path) => sh.read(`site/${path}`)).join();
    const secret = json(sh.read('key.json'))['secretKeyMultibase'] as string;
    assert.ok(secret.length > 20 && !all.includes(secret));
    assert.ok(!all.includes('mail.example'));
  });

  test('a badge verifies against the folder alone', async () => {
    const { sh, publish } = await college();
    await publish();
    sh.write('map.json', {
      'https://college.example/.well-known/did.json': 'site/.well-known/did.json',
      'https://college.example/status/1.json': 'site/status/1.json',
    });
    const { status, out } = await sh.run('verify', 'b.json', '--offline-map', 'map.json');
    assert.equal(status, 0, out);
  });

  test('again: the same files are not written; a revocation changes one, named by its pointers', async () => {
    const { sh, publish, id } = await college();
    await publish();
    const stamp = statSync(sh.path('site/.well-known/did.json')).mtimeMs;
    const again = await publish();
    assert.ok(
      again.out
        .split('\n')
        .filter(Boolean)
        .every((line) => line.startsWith('same ')),
      again.out,
    );
    assert.equal(statSync(sh.path('site/.well-known/did.json')).mtimeMs, stamp);
    const later = ['--now', '2026-12-24T00:00:00Z'];
    const revoked = await sh.run(
      'status',
      'revoke',
      '--list',
      'l.json',
      '--id',
      id,
      '--key',
      'key.json',
      ...later,
    );
    assert.equal(revoked.status, 0, revoked.err);
    const before = sh.read('site/status/1.json');
    const dry = await publish('--dry-run', '--json');
    const list = dry.lines.find(({ path }) => path === 'status/1.json')!;
    assert.equal(list['state'], 'changed');
    const pointers = list['changes'].map(({ kind, pointer }: any) => `${kind} ${pointer}`);
    for (const pointer of ['/validFrom', '/credentialSubject/encodedList', '/proof/proofValue'])
      assert.ok(pointers.includes(`changed ${pointer}`), pointers.join());
    assert.equal(sh.read('site/status/1.json'), before, 'a dry run writes nothing');
    assert.match((await publish()).out, /changed {2}status\/1\.json\n {9}~ /);
    assert.equal(sh.read('site/status/1.json'), sh.read('l.json'));
  });

  test('every key of the issuer is in its document; a profile is served at its id (K-41)', async () => {
    const { sh, publish, controller } = await college();
    await sh.run('keygen', '--out', 'new.json', ...controller, '--algorithm', 'P-256');
    sh.write('profile.json', {
      id: 'https://college.example/profile.json',
      type: ['Profile'],
      name: 'Example College',
    });
    const { status, err } = await publish('--key', 'new.json', '--profile', 'profile.json');
    assert.equal(status, 0, err);
    const did = json(sh.read('site/.well-known/did.json'));
    assert.equal(did['verificationMethod'].length, 2);
    assert.equal(did['assertionMethod'].length, 2);
    const profile = json(sh.read('site/profile.json'));
    assert.deepEqual(
      [profile['name'], Array.isArray(profile['@context'])],
      ['Example College', true],
    );
  });

  test('what a static host cannot serve, and what does not verify, is refused with its reason', async () => {
    const { sh, publish } = await college();
    const definition = json(sh.read('definition.json'));
    const cases: ReadonlyArray<readonly [id: string, message: RegExp]> = [
      ['https://college.example/badge?id=1', /a static host serves no URL with a query/],
      ['https://college.example/badges/', /serves a web page at a folder/],
      ['https://college.example/%2e%2e%2fetc', /not safe in a file system/],
      ['http://college.example/robotics', /only https can be published/],
      ['https://other.example/robotics', /it is not on https:\/\/college\.example/],
      ['https://college.example/status/1.json', /two different documents have this URL/],
    ];
    for (const [id, message] of cases) {
      sh.write('d.json', { ...definition, id });
      const { status, err } = await publish('--definition', 'd.json');
      assert.deepEqual([status, message.test(err)], [64, true], `${id}: ${err}`);
    }
    sh.write('d.json', { ...definition, criteria: {}, name: '' });
    const faulty = await publish('--definition', 'd.json');
    assert.deepEqual([faulty.status, /name/.test(faulty.err)], [1, true], faulty.err);
    assert.equal((await sh.run('publish', '--out', 'site')).status, 64);
    assert.equal((await publish('x')).status, 64);
    sh.write('x.json', { type: ['Profile'] });
    assert.match(
      (await publish('--definition', 'x.json')).err,
      /not a JSON document of type Achievement/,
    );
    assert.ok(!existsSync(sh.path('site')));
  });

  test('a list that another key signed is not published (I-4)', async () => {
    const { sh, publish } = await college();
    await sh.run('keygen', '--out', 'other.json', '--controller', 'did:web:college.example');
    const url = 'https://college.example/status/2.json';
    await sh.run('status', 'create', '--list', 'm.json', '--url', url, '--key', 'other.json');
    const { status, err } = await publish('--list', 'm.json');
    assert.equal(status, 1);
    assert.match(err, /key-not-bound|key-not-listed/);
    assert.equal((await publish('--list', 'm.json', '--key', 'other.json')).status, 0);
  });
});

/** Serves a folder on loopback as a static host does, with headers that a test may change. */
async function host(
  folder: string,
): Promise<{ port: number; headers: Record<string, string>; moved: Set<string>; server: Server }> {
  const headers: Record<string, string> = {
    'access-control-allow-origin': '*',
    'cache-control': 'max-age=60',
  };
  const moved = new Set<string>();
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(request.url!));
    if (moved.has(request.url!)) response.writeHead(302, { location: '/elsewhere' }).end();
    else if (!existsSync(path)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/json', ...headers })
        .end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return { port: (server.address() as AddressInfo).port, headers, moved, server };
}

describe('publish --check, over HTTP', () => {
  test('served as planned, and each way in which it is not', async () => {
    const sh = shell({ fetch: createNodeFetch({ allowLoopback: true }) });
    const { port, headers, moved } = await host(sh.path('site'));
    await sh.run('keygen', '--out', 'key.json', '--controller', `did:web:localhost%3A${port}`);
    const argv = ['publish', '--out', 'site', '--key', 'key.json', '--allow-loopback', '--check'];
    const good = await sh.run(...argv);
    assert.deepEqual([good.status, good.out.match(/✓/g)?.length], [0, 2], good.out + good.err);
    delete headers['access-control-allow-origin'];
    headers['cache-control'] = 'max-age=31536000';
    headers['content-type'] = 'text/html';
    moved.add('/.well-known/jwks.json');
    const { status, lines } = await sh.run(...argv, '--json');
    assert.equal(status, 1);
    const served = lines
      .filter((line) => 'faults' in line)
      .map(({ faults }) => faults.map((one: any) => one.fault));
    assert.deepEqual(served, [['cors-missing', 'type', 'cached-long'], ['redirect']]);
    sh.write('site/.well-known/did.json', '{}');
    const stale = await sh.run(...argv, '--dry-run');
    assert.match(stale.out, /did\.json: the host serves something else than the folder has/);
    sh.write('site/.well-known/did.json', ' '.repeat(MAX_SERVED_BYTES + 1));
    const large = await sh.run(...argv, '--dry-run');
    assert.match(large.out, /did\.json: .* \(more than \d+ bytes\)/);
  });

  test('a host that is down is a fault, not a crash', async () => {
    const sh = shell();
    await sh.run('keygen', '--out', 'key.json', '--controller', 'did:web:college.example');
    const { status, out } = await sh.run(
      'publish',
      '--out',
      'site',
      '--key',
      'key.json',
      '--check',
    );
    assert.equal(status, 1);
    assert.match(
      out,
      /✗ https:\/\/college\.example\/\.well-known\/did\.json: it cannot be requested/,
    );
  });
});
