import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { shell } from './shell.js';

const ADA = 'ada@mail.example';
const DRAFT = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  recipient: { email: ADA },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const json = (text: string): Record<string, any> => JSON.parse(text) as Record<string, any>;

const HOST = 'https://badges.example';
const CONTEXT = 'https://w3id.org/openbadges/v2';
const hashed = {
  type: 'email',
  hashed: true,
  salt: 'pepper',
  identity: `sha256$${createHash('sha256').update(`${ADA}pepper`).digest('hex')}`,
};
const assertion = (recipient: object) => ({
  '@context': CONTEXT,
  type: 'Assertion',
  id: `${HOST}/a/1`,
  recipient,
  badge: `${HOST}/b/1`,
  verification: { type: 'HostedBadge' },
  issuedOn: '2019-05-06T07:08:09Z',
  narrative: 'Well done.',
  evidence: [{ id: `${HOST}/e/1`, narrative: 'The film of the robot.' }],
});

/** Answers as the host of a badge of OB 2.0. */
function ob2Host(recipient: object): typeof fetch {
  const documents: Readonly<Record<string, object>> = {
    [`${HOST}/a/1`]: assertion(recipient),
    [`${HOST}/b/1`]: {
      '@context': CONTEXT,
      type: 'BadgeClass',
      id: `${HOST}/b/1`,
      name: 'Robotics',
      description: 'Built a robot.',
      image: `${HOST}/i.png`,
      criteria: { narrative: 'It moves.' },
      tags: ['robots'],
      alignment: [{ targetName: 'Program', targetUrl: 'https://skills.example/7' }],
      issuer: `${HOST}/issuer`,
    },
    [`${HOST}/issuer`]: {
      '@context': CONTEXT,
      type: 'Issuer',
      id: `${HOST}/issuer`,
      name: 'Example College',
      url: HOST,
      email: 'badges@badges.example',
    },
  };
  return async (input) => {
    const document = documents[String(input)];
    return document
      ? new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } })
      : new Response('', { status: 404 });
  };
}

describe('convert', () => {
  test('I-7: a badge is renewed with its id, its status and the day of its award', async () => {
    const sh = shell();
    sh.write('draft.json', DRAFT);
    await sh.run('keygen', '--out', 'key.json');
    const list = ['--status', 'l.json', '--status-url', 'https://college.example/l.json'];
    const minted = await sh.run(
      'mint',
      'draft.json',
      '--key',
      'key.json',
      '--out',
      'b.json',
      ...list,
    );
    assert.equal(minted.status, 0, minted.err);
    const old = json(sh.read('b.json'));
    const made = await sh.run('convert', 'b.json', '--out', 'c.json');
    assert.deepEqual([made.status, made.out], [0, 'c.json\n'], made.err);
    const draft = json(sh.read('c.json'));
    assert.deepEqual(
      ['proof' in draft, 'validFrom' in draft, draft['id'], draft['awardedDate']],
      [false, false, old['id'], old['validFrom']],
    );
    assert.deepEqual(draft['credentialStatus'], old['credentialStatus']);
    sh.write('c.json', { ...draft, validUntil: '2030-01-01T00:00:00Z' });
    const later = ['--now', '2026-12-24T00:00:00Z'];
    sh.write('map.json', { 'https://college.example/l.json': 'l.json' });
    const again = await sh.run('mint', 'c.json', '--key', 'key.json', '--out', 'd.json', ...later);
    assert.equal(again.status, 1, 'the list is not published: the self-check cannot read it');
    const served: typeof fetch = async () =>
      new Response(sh.read('l.json'), { headers: { 'content-type': 'application/json' } });
    const online = shell({ fetch: served });
    for (const name of ['c.json', 'key.json']) online.write(name, sh.read(name));
    const renewed = await online.run(
      'mint',
      'c.json',
      '--key',
      'key.json',
      '--out',
      'd.json',
      ...later,
    );
    assert.equal(renewed.status, 0, renewed.err);
    assert.equal(renewed.out.trim(), old['id']);
    const signed = json(online.read('d.json'));
    assert.equal(signed['validFrom'], '2026-12-24T00:00:00Z');
    assert.equal((await online.run('verify', 'd.json', '--recipient', ADA, ...later)).status, 0);
  });

  test('O-10, O-12: a badge gets a twin of OB 2.0 for older backpacks, and loses it', async () => {
    const image =
      'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=';
    const issuer = { ...DRAFT.issuer, email: 'badges@college.example' };
    const base = 'https://college.example/v2/';
    const files = new Map<string, string>();
    const served: typeof fetch = async (input) => {
      const body = files.get(String(input));
      return body ? new Response(body) : new Response('', { status: 404 });
    };
    const sh = shell({ fetch: served });
    sh.write('draft.json', { ...DRAFT, issuer, achievement: { ...DRAFT.achievement, image } });
    await sh.run('keygen', '--out', 'key.json');
    await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'b.json');
    const made = await sh.run('convert', 'b.json', '--hosted', base, '--out', 'site');
    assert.equal(made.status, 0, made.err);
    const url = made.out.trim();
    const path = `site/${url.slice(base.length)}`;
    const publish = (): unknown => files.set(url, sh.read(path));
    publish();
    const badgeClass = json(sh.read(path))['badge'] as string;
    for (const one of [badgeClass, `${base}issuer.json`])
      files.set(one, sh.read(`site/${one.slice(base.length)}`));
    assert.equal((await sh.run('verify', path, '--recipient', ADA)).status, 0);
    const gone = ['--hosted', base, '--revoked', 'In error', '--out', 'site'];
    assert.equal((await sh.run('convert', 'b.json', ...gone)).status, 0);
    publish();
    const after = await sh.run('verify', path);
    assert.match(after.out, /revoked/i);
    assert.notEqual(after.status, 0);
    const refused = await sh.run('convert', 'b.json', '--hosted', 'v2', '--out', 'site');
    assert.deepEqual(
      [refused.status, /--hosted: base: expected an https URL/.test(refused.err)],
      [64, true],
    );
    const alone = await sh.run('convert', 'b.json', '--revoked', 'x', '--out', 'c.json');
    assert.deepEqual([alone.status, /needs --hosted/.test(alone.err)], [64, true]);
  });

  test('a badge of OB 2.0 comes to OB 3.0, its recipient still matches (M-18, M-24)', async () => {
    const sh = shell({ fetch: ob2Host(hashed) });
    sh.write('old.json', assertion(hashed));
    const made = await sh.run('convert', 'old.json', '--out', 'c.json');
    assert.equal(made.status, 0, made.err);
    const draft = json(sh.read('c.json'));
    const { achievement, identifier, narrative } = draft['credentialSubject'];
    assert.deepEqual(
      [achievement.id, achievement.name, achievement.tag, achievement.alignment[0].targetUrl],
      [`${HOST}/b/1`, 'Robotics', ['robots'], 'https://skills.example/7'],
    );
    assert.deepEqual(identifier, [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: hashed.identity,
        identityType: 'emailAddress',
        salt: 'pepper',
      },
    ]);
    assert.deepEqual(
      [narrative, draft['awardedDate'], draft['evidence'][0].narrative, 'id' in draft],
      ['Well done.', '2019-05-06T07:08:09Z', 'The film of the robot.', false],
    );
    await sh.run('keygen', '--out', 'key.json');
    const minted = await sh.run('mint', 'c.json', '--key', 'key.json', '--out', 'new.json');
    assert.equal(minted.status, 0, minted.err);
    const { status, lines } = await sh.run('verify', 'new.json', '--recipient', ADA, '--json');
    assert.deepEqual([status, lines[0]!['recipient']], [0, 'match']);
  });

  test('M-23: a plain e-mail address of OB 2.0 is hashed', async () => {
    const plain = { type: 'email', hashed: false, identity: ADA };
    const sh = shell({ fetch: ob2Host(plain) });
    sh.write('old.json', assertion(plain));
    assert.equal((await sh.run('convert', 'old.json', '--out', 'c.json')).status, 0);
    assert.ok(!sh.read('c.json').includes(ADA));
    const [identity] = json(sh.read('c.json'))['credentialSubject'].identifier;
    assert.match(identity.identityHash, /^sha256\$[\da-f]{64}$/);
  });

  test('what is not authentic, undecided or no badge is refused, and nothing is overwritten', async () => {
    const sh = shell();
    sh.write('draft.json', DRAFT);
    await sh.run('keygen', '--out', 'key.json');
    await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'b.json');
    sh.write('altered.json', sh.read('b.json').replace('Built a robot', 'Built two robots'));
    const altered = await sh.run('convert', 'altered.json', '--out', 'c.json');
    assert.deepEqual([altered.status, /it is invalid/.test(altered.err)], [1, true]);
    sh.write('hosted.json', assertion(hashed));
    assert.equal((await sh.run('convert', 'hosted.json', '--out', 'c.json')).status, 2);
    const about = ['--about', 'https://x.example/', '--name', 'X', '--comment', 'C'];
    await sh.run('endorse', ...about, '--key', 'key.json', '--out', 'e.json');
    const other = await sh.run('convert', 'e.json', '--out', 'c.json');
    assert.deepEqual([other.status, /is no badge/.test(other.err)], [64, true], other.err);
    assert.throws(() => sh.read('c.json'), /ENOENT/);
    const forced = await sh.run('convert', 'altered.json', '--out', 'c.json', '--unverified');
    assert.equal(forced.status, 0);
    assert.equal((await sh.run('convert', 'b.json', '--out', 'c.json')).status, 64);
  });
});
