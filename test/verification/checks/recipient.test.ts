import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding, RecipientMatch } from '../../../src/report/finding.js';
import { recipient } from '../../../src/verification/checks/recipient.js';
import type { CheckContext, RecipientClaim } from '../../../src/verification/contract.js';
import { verify } from '../../../src/verify.js';
import { judge } from '../../../src/report/verdict.js';
import { type JsonObject, mint, NOW, party, readOne, subject, world } from '../../support/mint.js';
import { hash } from './compared.js';

const { id: _id, ...nameless } = subject;
const college = await party();
const identity = (identityHash: string, more: JsonObject = {}): JsonObject => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash,
  identityType: 'emailAddress',
  ...more,
});

async function ask(
  claim: RecipientClaim | undefined,
  ...identifier: JsonObject[]
): Promise<{ findings: readonly Finding[]; answer: RecipientMatch; codes: string[] }> {
  const badge = await readOne(
    await mint(college, {
      credentialSubject: {
        ...nameless,
        ...(identifier.length > 0 ? { identifier } : { id: 'did:example:ada' }),
      },
    }),
  );
  const findings = await recipient.run(badge, {
    recipient: claim,
    findings: [],
  } as unknown as CheckContext);
  return {
    findings,
    answer: judge(findings, NOW).recipient,
    codes: findings.map(({ code }) => code),
  };
}

describe('the vectors of the standard', () => {
  const VECTORS = [
    [
      'a@example.com',
      'Kosher',
      'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    ],
    [
      'jjefferson18@example.com',
      'FleurDeSel',
      'sha256$658625b25ab3d75d613ca97d9a5a77f70e2192feca5557f4ad09a4d4f121f5fc',
    ],
    ['mayze', undefined, 'sha256$7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6'],
  ] as const;
  for (const [value, salt, identityHash] of VECTORS) {
    test(`M-18: ${value}, salt ${salt ?? 'absent'}, in either case of hex`, async () => {
      for (const text of [identityHash, identityHash.replace(/\$.*/, (hex) => hex.toUpperCase())]) {
        assert.equal((await ask(value, identity(text, salt ? { salt } : {}))).answer, 'match');
        assert.equal(
          (
            await ask(
              `${value}x`,
              identity(text, {
                ...(salt ? { salt } : {}),
                identityType: value.includes('@') ? 'emailAddress' : 'userName',
              }),
            )
          ).answer,
          'mismatch',
        );
      }
    });
  }
});

test('M-18: MD5 matches and is called weak; so is a hash without salt', async () => {
  const weak = await ask(
    'ada@example.org',
    identity(hash('md5', 'ada@example.orgsalt'), { salt: 'salt' }),
  );
  assert.deepEqual(weak.codes, ['recipient-match', 'recipient-weak-hash']);
  assert.deepEqual(
    (await ask('ada@example.org', identity(hash('sha256', 'ada@example.org')))).codes,
    ['recipient-match', 'recipient-weak-hash'],
  );
  assert.deepEqual(
    (await ask('ada@example.org', identity(hash('sha256', 'ada@example.orgs'), { salt: 's' })))
      .codes,
    ['recipient-match'],
  );
});

test('M-19: plain text is compared directly', async () => {
  assert.equal(
    (await ask('ada@example.org', identity('ada@example.org', { hashed: false }))).answer,
    'match',
  );
  assert.equal(
    (await ask('eve@example.org', identity('ada@example.org', { hashed: false }))).answer,
    'mismatch',
  );
});

test('M-20: types that differ are skipped, all entries are tried', async () => {
  const entries = [
    identity('ada@example.org', { hashed: false, identityType: 'userName' }),
    identity('other@example.org', { hashed: false }),
    identity('ada@example.org', { hashed: false }),
  ];
  const all = await ask({ type: 'emailAddress', value: 'ada@example.org' }, ...entries);
  assert.equal(all.findings[0]!.pointer, '/credentialSubject/identifier/2');
  assert.equal(
    (await ask({ type: 'emailAddress', value: 'ada@example.org' }, entries[0]!)).answer,
    'not-checked',
  );
  assert.equal(
    (await ask({ type: 'userName', value: 'ada@example.org' }, entries[0]!)).answer,
    'match',
  );
});

test('M-21: an unknown algorithm, or a malformed hash, is undecided, never "no match"; another entry may still match', async () => {
  const unknown = identity('sha3$abcd'),
    malformed = [
      identity('abcd'),
      identity('sha256$zz'),
      identity('sha256$ab'),
      identity('sha256$ab$cd'),
      identity(''),
    ];
  assert.deepEqual((await ask('ada@example.org', unknown)).codes, ['recipient-hash-unknown']);
  for (const one of malformed.slice(0, 4)) {
    const { codes, answer } = await ask('ada@example.org', one);
    assert.deepEqual(codes, ['recipient-hash-malformed'], JSON.stringify(one));
    assert.equal(answer, 'not-checked');
  }
  assert.equal(
    (await ask('ada@example.org', unknown, identity('ada@example.org', { hashed: false }))).answer,
    'match',
  );
});

test('M-22: spellings are tried after the exact one, and named', async () => {
  const stored = identity(hash('sha256', 'andré@example.orgs'.normalize('NFC')), { salt: 's' });
  for (const [typed, variant] of [
    [' andré@example.org ', 'trimmed'],
    ['andre\u0301@example.org', 'NFC'],
    ['ANDRÉ@Example.org', 'lower-case'],
  ] as const) {
    const { findings, answer } = await ask(typed, stored);
    assert.equal(answer, 'match');
    assert.deepEqual(
      [findings[0]!.code, findings[0]!.params!['variant']],
      ['recipient-match-normalised', variant],
    );
  }
  // letters fold in e-mail addresses only
  assert.equal(
    (
      await ask(
        { type: 'userName', value: 'ADA' },
        identity('ada', { hashed: false, identityType: 'userName' }),
      )
    ).answer,
    'mismatch',
  );
});

test('M-24: the type may be called "email"', async () =>
  assert.equal(
    (
      await ask(
        'ada@example.org',
        identity('ada@example.org', { hashed: false, identityType: 'email' }),
      )
    ).answer,
    'match',
  ));

test('V-61: a known id is compared as it is; V-62: not requested and nothing to compare are answers of their own', async () => {
  assert.equal((await ask('did:example:ada')).answer, 'match');
  assert.equal((await ask('did:example:eve')).answer, 'mismatch');
  assert.deepEqual((await ask('ada@example.org')).codes, ['recipient-none']);
  for (const none of [undefined, ''])
    assert.deepEqual((await ask(none)).codes, ['recipient-not-asked']);
});

test('V-64: nothing that was typed is sent, whatever the badge makes us request', async () => {
  const typed = 'very.secret@example.org';
  const calls: string[] = [];
  const { fetch: inner } = world({});
  const spy: typeof fetch = async (input, init) => {
    calls.push(`${String(input)} ${JSON.stringify(init)}`);
    return inner(input, init);
  };
  const by = await party('did:web:college.example');
  const badge = await readOne(
    await mint(
      by,
      { credentialSubject: { ...subject, identifier: [identity(hash('sha256', typed))] } },
      { url: 'https://college.example' },
    ),
  );
  const report = await verify(badge, {
    now: NOW,
    fetch: spy,
    recipient: typed,
    domainProof: true,
    refresh: true,
    fetchEvidence: true,
    trustedIssuers: { url: 'https://lists.example/l' },
  });
  assert.ok(calls.length > 0);
  const digests = [typed, hash('sha256', typed).slice(7)];
  for (const secret of digests) assert.ok(!calls.some((call) => call.includes(secret)));
  assert.ok(!JSON.stringify(report).includes(typed), 'nor does it stand in the report');
});

test('X-16: MD5 and hashes without salt are reported as weak, without any hash or typed value', async () => {
  for (const weak of [
    identity(hash('md5', 'ada@example.orgs'), { salt: 's' }),
    identity(hash('md5', 'ada@example.org')),
    identity(hash('sha256', 'ada@example.org')),
  ]) {
    const { codes, findings } = await ask('ada@example.org', weak);
    assert.deepEqual(codes, ['recipient-match', 'recipient-weak-hash']);
    assert.doesNotMatch(JSON.stringify(findings), /ada@example|[0-9a-f]{32}/);
  }
  assert.doesNotMatch(
    JSON.stringify(
      (await ask('eve@example.org', identity(hash('md5', 'ada@example.org')))).findings,
    ),
    /eve@|[0-9a-f]{32}/,
  );
});
