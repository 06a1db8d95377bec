import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shell } from './shell.js';

const DRAFT = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  recipient: { email: 'ada@mail.example' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};

const DID_DOCUMENT = 'https://college.example/.well-known/did.json';

/** Makes a college with a site and a badge, and a guild with a key. */
async function world() {
  const site: typeof fetch = async (input) => {
    if (String(input) !== DID_DOCUMENT) throw new TypeError('no network in tests');
    return new Response(sh.read('did.json'), { headers: { 'content-type': 'application/json' } });
  };
  const sh = shell({ fetch: site });
  sh.write('draft.json', DRAFT);
  const college = ['--controller', 'did:web:college.example', '--document', 'did.json'];
  await sh.run('keygen', '--out', 'college.json', ...college);
  await sh.run('keygen', '--out', 'guild.json');
  const minted = await sh.run('mint', 'draft.json', '--key', 'college.json', '--out', 'b.json');
  assert.equal(minted.status, 0, minted.err);
  const endorse = (...argv: string[]) =>
    sh.run('endorse', '--key', 'guild.json', '--comment', 'We *hire* for it.', ...argv);
  return { sh, endorse, id: minted.out.trim() };
}

const json = (text: string): Record<string, any> => JSON.parse(text) as Record<string, any>;

describe('endorse', () => {
  test('the achievement of a badge, put into the next badge, which verifies with it (V-70, M-26)', async () => {
    const { sh, endorse } = await world();
    const made = await endorse('b.json', '--endorser', 'Robot Guild', '--out', 'e.json');
    assert.equal(made.status, 0, made.err);
    const endorsement = json(sh.read('e.json'));
    assert.deepEqual(endorsement['type'], ['VerifiableCredential', 'EndorsementCredential']);
    assert.equal(endorsement['id'], made.out.trim());
    assert.equal(endorsement['name'], 'Endorsement of Robotics');
    assert.equal(endorsement['issuer'].name, 'Robot Guild');
    assert.deepEqual(endorsement['credentialSubject'], {
      id: DRAFT.achievement.id,
      type: ['EndorsementSubject'],
      endorsementComment: 'We *hire* for it.',
    });
    const next = ['mint', 'draft.json', '--key', 'college.json', '--out', 'c.json'];
    const minted = await sh.run(...next, '--endorsement', 'e.json');
    assert.equal(minted.status, 0, minted.err);
    assert.doesNotMatch(minted.err, /endorsement/);
    const { lines } = await sh.run('verify', 'c.json', '--json');
    const found = lines[0]!['findings'].filter((one: any) => one.check === 'endorsement');
    assert.deepEqual(
      found.map(({ outcome, code }: any) => [outcome, code]),
      [['pass', 'endorsement-holds']],
    );
  });

  test('the issuer, the badge itself, or an id without a badge; as JSON and as a JWT', async () => {
    const { sh, endorse, id } = await world();
    const subject = (name: string): string => json(sh.read(name))['credentialSubject'].id;
    await endorse('b.json', '--part', 'issuer', '--out', 'issuer.json');
    assert.match(subject('issuer.json'), /^did:web:college\.example$/);
    await endorse('b.json', '--part', 'badge', '--out', 'badge.json', '--name', 'Seen');
    assert.equal(subject('badge.json'), id);
    const about = ['--about', 'https://college.example/robotics', '--name', 'Robotics'];
    assert.equal((await endorse(...about, '--out', 'id.json')).status, 0);
    assert.equal(subject('id.json'), 'https://college.example/robotics');
    assert.equal((await endorse('b.json', '--out', 'e.jwt')).status, 0);
    assert.equal(sh.read('e.jwt').split('.').length, 3);
    assert.equal((await sh.run('verify', 'e.jwt')).status, 0);
  });

  test('an endorsement has an end and can be revoked', async () => {
    const { sh, endorse } = await world();
    const list = ['--status', 'l.json', '--status-url', 'https://guild.example/l.json'];
    const made = await endorse('b.json', '--out', 'e.json', '--until', '2030-01-01', ...list);
    assert.equal(made.status, 1, 'a date without a time is a fault of the draft');
    const until = '2030-01-01T00:00:00Z';
    const good = await endorse('b.json', '--out', 'e.json', '--until', until, ...list);
    assert.equal(good.status, 0, good.err);
    assert.match(
      good.err,
      /new status list l\.json: publish it at https:\/\/guild\.example\/l\.json/,
    );
    const { validUntil, credentialStatus } = json(sh.read('e.json'));
    assert.deepEqual([validUntil, credentialStatus.statusPurpose], [until, 'revocation']);
    const id = good.out.trim();
    const revoked = await sh.run(
      'status',
      'revoke',
      '--list',
      'l.json',
      '--id',
      id,
      '--key',
      'guild.json',
    );
    assert.equal(revoked.status, 0, revoked.err);
  });

  test('a badge that is altered, revoked or undecided is not endorsed, unless it is asked for', async () => {
    const { sh, endorse } = await world();
    sh.write('altered.json', sh.read('b.json').replace('Built a robot', 'Built two robots'));
    const altered = await endorse('altered.json', '--out', 'e.json');
    assert.equal(altered.status, 1);
    assert.match(altered.err, /altered\.json was not endorsed: it is invalid \(proof-altered/);
    assert.throws(() => sh.read('e.json'), /ENOENT/);
    const list = ['--status', 'l.json', '--status-url', 'https://college.example/l.json'];
    await sh.run('mint', 'draft.json', '--key', 'college.json', '--out', 's.json', ...list);
    const open = await endorse('s.json', '--out', 'e.json');
    assert.equal(open.status, 2);
    assert.match(open.err, /it is indeterminate \(status-unreachable\)/);
    assert.equal((await endorse('s.json', '--out', 'e.json', '--unverified')).status, 0);
  });

  test('misuse is one sentence, and writes nothing', async () => {
    const { sh, endorse } = await world();
    sh.write('not.json', { type: ['EndorsementCredential'] });
    const cases: ReadonlyArray<readonly [argv: readonly string[], message: RegExp]> = [
      [['--out', 'e.json'], /BADGE or --about ID, one of the two/],
      [['b.json', '--about', 'x', '--out', 'e.json'], /BADGE or --about ID, one of the two/],
      [['b.json', 'b.json', '--out', 'e.json'], /unexpected argument: b\.json/],
      [['--about', 'x', '--out', 'e.json'], /missing --name NAME/],
      [['b.json'], /missing --out FILE/],
      [['b.json', '--out', 'b.json'], /--out would overwrite an input/],
      [['b.json', '--out', 'e.png'], /an endorsement is \.json or \.jwt/],
      [['b.json', '--out', 'e.json', '--proof', 'jwt'], /--proof jwt is not written as \.json/],
      [
        ['b.json', '--out', 'e.json', '--part', 'all'],
        /--part: achievement, issuer, badge; not all/,
      ],
      [['b.json', '--out', 'e.json', '--comment-file', 'x'], /one of the two/],
    ];
    for (const [argv, message] of cases) {
      const { status, err } = await endorse(...argv);
      assert.equal(status, 64, argv.join(' '));
      assert.match(err, message);
    }
    const mint = ['mint', 'draft.json', '--key', 'college.json', '--out', 'd.json'];
    const { status, err } = await sh.run(...mint, '--endorsement', 'not.json');
    assert.deepEqual([status, /not\.json: not a signed endorsement/.test(err)], [64, true]);
  });

  test('a badge with an endorsement of something else is signed with a warning (M-26)', async () => {
    const { sh, endorse } = await world();
    await endorse('--about', 'https://other.example/x', '--name', 'X', '--out', 'e.json');
    const mint = ['mint', 'draft.json', '--key', 'college.json', '--out', 'd.json'];
    const { status, err } = await sh.run(...mint, '--endorsement', 'e.json');
    assert.equal(status, 0);
    assert.match(err, /warning: \/endorsement\/0: endorsement-/);
  });
});
