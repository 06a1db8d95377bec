/** The structure of a status list as a credential (S-2), and who owns an id (M-26). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { listStructure } from '../../../src/verification/checks/list-structure.js';
import { ownerOfId } from '../../../src/verification/checks/own-ids.js';
import { sideBySide } from '../../../src/verification/checks/side-by-side.js';
import { CONTEXTS, EXTENSIONS } from '../../support/mint.js';
import { badgeOf, run, stated } from './direct.js';

const LIST: JsonObject = {
  '@context': [CONTEXTS[0]!],
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: 'did:example:college',
};
const saying = async (more: JsonObject): Promise<unknown[][]> =>
  (
    await run(
      listStructure,
      badgeOf({ ...LIST, type: 'OpenBadgeCredential' }, { document: { ...LIST, ...more } }),
    )
  ).map(stated);

test('S-2: a list has the base context of a data model first, the type of credentials, and an issuer', async () => {
  const passes = [['pass', 'structure-conforms', undefined, undefined]];
  const older = 'https://www.w3.org/2018/credentials/v1';
  for (const more of [
    {},
    { '@context': older },
    { '@context': [older, EXTENSIONS] },
    { type: 'VerifiableCredential' },
    { issuer: { id: 'did:example:college' } },
  ] as JsonObject[])
    assert.deepEqual(await saying(more), passes, JSON.stringify(more));
  for (const context of [EXTENSIONS, [], null, [EXTENSIONS, older], [{ a: older }]] as Json[])
    assert.deepEqual(await saying({ '@context': context }), [
      ['fail', 'context-missing', '/@context/0', { expected: CONTEXTS[0] }],
    ]);
  for (const type of ['BitstringStatusListCredential', [], null] as Json[])
    assert.deepEqual(await saying({ type }), [
      ['fail', 'type-missing', '/type', { expected: 'VerifiableCredential' }],
    ]);
  for (const issuer of [null, {}, { id: 5 }, ['did:example:college']] as Json[])
    assert.deepEqual(await saying({ issuer }), [
      ['fail', 'property-missing', '/issuer', { property: 'issuer' }],
    ]);
});

test('M-26, X-12: an id is the issuer’s if it is its id, or lies in its part of the web', () => {
  const web = 'https://college.example/issuers/1';
  const rows: ReadonlyArray<readonly [string, string | undefined, string]> = [
    ['urn:x:1', undefined, 'unknown'],
    ['did:key:z6Mk', 'did:key:z6Mk', 'issuer'],
    ['https://college.example/a', 'did:key:z6Mk', 'unknown'],
    ['urn:uuid:1', web, 'unknown'],
    [web, web, 'issuer'],
    [`${web}/badges/1`, web, 'issuer'],
    ['https://college.example/issuers/1/', web, 'issuer'],
    ['https://college.example/issuers/12', web, 'unknown'],
    ['https://college.example/issuers/2', web, 'unknown'],
    ['https://college.example/', web, 'unknown'],
    ['https://other.example/issuers/1/a', web, 'other'],
    ['https://www.college.example/issuers/1/a', web, 'issuer'],
    ['https://badges.college.example/issuers/1/a', web, 'issuer'],
    ['https://mycollege.example/issuers/1/a', web, 'other'],
    ['https://college.example/a', 'https://www.college.example', 'issuer'],
    ['https://college.example/any', 'https://college.example/issuer.json', 'issuer'],
    ['https://college.example/o/any', 'https://college.example/o/issuer.json', 'issuer'],
    ['https://college.example/any', 'https://college.example/o/issuer.json', 'unknown'],
    ['https://college.example/a', 'did:web:college.example', 'issuer'],
    ['https://college.example/users/1/a', 'did:web:college.example:users:1', 'issuer'],
    ['https://college.example/users/2/a', 'did:web:college.example:users:1', 'unknown'],
    ['https://college.example:8443/a', 'did:web:college.example%3A8443', 'issuer'],
    ['https://college.example/a', 'did:web:college.example%3a8443', 'other'],
    ['https://college.example/a', 'xdid:web:college.example', 'unknown'],
  ];
  for (const [id, issuer, expected] of rows)
    assert.equal(ownerOfId(id, issuer), expected, `${id} of ${issuer}`);
});

test('X-3: items are worked on side by side, never more than allowed, with results in order', async () => {
  let [now, most] = [0, 0];
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, (7 - item) % 3));
    now--;
    return item * 2;
  };
  assert.deepEqual(await sideBySide([1, 2, 3, 4, 5, 6, 7], work, 3), [2, 4, 6, 8, 10, 12, 14]);
  assert.equal(most, 3);
  assert.deepEqual(await sideBySide([], work), []);
  const many = Array.from({ length: 40 }, (_, at) => at);
  most = 0;
  await sideBySide(many, work);
  assert.equal(most, 16);
});
