/**
 * Texts that repeat one character, in places where an expression tried every position of the run:
 * each within two seconds of the processor (10.B, X-3).
 */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { trimEndOf } from '../../src/bytes/trim-end.js';
import { BadgeError } from '../../src/errors.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { share } from '../../src/share.js';
import { ownerOfId } from '../../src/verification/checks/own-ids.js';
import { patternCost } from '../../src/verification/schema/plain-patterns.js';
import { didOf, draft, judge, newKey } from '../golden/mint.js';
import { SLACK, startClock } from '../support/work-clock.js';

const MAX_MS = 2_000;
/** Length of a run: nearly as long as a text of a badge may be. */
const LENGTH = 250_000;

async function inTime<T>(work: () => T | Promise<T>): Promise<T> {
  const elapsed = startClock();
  const done = await work();
  const ms = elapsed();
  assert.ok(ms < SLACK * MAX_MS, `${Math.round(ms)} ms`);
  return done;
}

const issuer = didOf(await newKey('Ed25519'));
const subjectWith = (more: JsonObject): JsonObject => ({
  ...draft(issuer),
  credentialSubject: { ...(draft(issuer)['credentialSubject'] as JsonObject), ...more },
});
const named = (identityHash: string): JsonObject =>
  subjectWith({
    identifier: [
      { type: 'IdentityObject', hashed: false, identityHash, identityType: 'emailAddress' },
    ],
  });
const recipientOf = async (document: JsonObject, recipient: string): Promise<string> =>
  (await judge(document, { recipient })).recipient;

for (const [name, text] of Object.entries({
  'white space': `a${' '.repeat(LENGTH)}x`,
  'white space in a bracket': `<${' '.repeat(LENGTH)}x>y`,
  commas: `a${','.repeat(LENGTH)}x`,
  'angle brackets': `${'<'.repeat(LENGTH)}x`,
  'round brackets': `${'(a@'.repeat(LENGTH / 3)}x`,
  'signs of an address': `(${'@'.repeat(LENGTH)} )`,
}))
  test(`10.B: a recipient of ${name} is compared in time`, () =>
    inTime(async () => {
      assert.equal(await recipientOf(named(text), 'ada@example.org'), 'mismatch');
      assert.equal(await recipientOf(subjectWith({ id: text }), 'ada@example.org'), 'not-checked');
    }));

test('M-22: an address is still found in the forms in which it is written', async () => {
  for (const written of [
    'Ada <ada@example.org>',
    'Ada <mailto:ada@example.org > ; ',
    'Ada (ada@example.org)',
    'a > b <ada@example.org>',
    'ada@example.org, ',
  ])
    assert.equal(await recipientOf(named('ada@example.org'), written), 'match', written);
  for (const other of ['ada@example.org (x)', '(ada @example.org)', '<ada@example.org> x', 'a>'])
    assert.equal(await recipientOf(named('ada@example.org'), other), 'not-checked', other);
});

test('10.B: grades, licence numbers and titles of one repeated character are shown and shared in time', () =>
  inTime(async () => {
    const { achievement } = draft(issuer)['credentialSubject'] as { achievement: JsonObject };
    const digits = `${'1'.repeat(LENGTH)}x`;
    const document = subjectWith({
      licenseNumber: `${'@'.repeat(LENGTH)}/`,
      achievement: {
        ...achievement,
        name: '-'.repeat(LENGTH),
        resultDescription: [
          { id: 'urn:r', type: ['ResultDescription'], name: 'R', requiredValue: '5' },
        ],
      },
      result: [{ type: ['Result'], resultDescription: 'urn:r', value: digits }],
    });
    const [badge] = await read(JSON.stringify(document));
    const view = present(badge!, await judge(document), { messages: en });
    assert.equal(view.results[0]?.passed, undefined);
    const { linkedin } = await share(badge!, { page: 'https://x.example/', messages: en });
    assert.ok(linkedin.startsWith('https://www.linkedin.com/'));
  }));

test('10.B: the owner of an id is found in time, and a file at the end of a path is none of its folders', () =>
  inTime(() => {
    assert.equal(
      ownerOfId('https://x.example/a', `https://x.example/${'.'.repeat(LENGTH)}/`),
      'unknown',
    );
    assert.equal(ownerOfId('https://x.example/a/1', 'https://x.example/a/issuer.json'), 'issuer');
    assert.equal(ownerOfId('https://x.example/b/1', 'https://x.example/a/issuer.json'), 'unknown');
    assert.equal(ownerOfId('https://x.example/a/1', 'https://x.example/a'), 'issuer');
  }));

test('10.B: a pattern of a schema that is too long is not analysed', () =>
  inTime(() => assert.equal(patternCost('['.repeat(4 * LENGTH), 1), Infinity)));

test('10.B: a text of 4 MiB of points, or of quoted-printable, is searched in time', async () => {
  for (const text of [
    `a ${'.'.repeat((4 << 20) - 10)}x`,
    `a =3D ${'=3D'.repeat((4 << 20) / 3 - 9)}`,
  ])
    await inTime(() => assert.rejects(read(text), BadgeError));
});

test('X-3: the end of a text is trimmed, and its inside left alone', () => {
  assert.equal(trimEndOf('a..b...', /\./), 'a..b');
  assert.equal(trimEndOf('...', /\./), '');
  assert.equal(trimEndOf('', /\./), '');
});
