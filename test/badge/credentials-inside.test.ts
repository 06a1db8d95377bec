import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { childDocuments, loadOlder } from '../../src/badge/index.js';
import { ACHIEVEMENT, CLR } from './samples.js';
import { edited, read } from './readers.js';

await loadOlder();

describe('C-2, C-4: the credentials inside', () => {
  test('of a CLR: objects as they are, JWTs, envelopes, each with its pointer; other things are skipped', () => {
    const badge = edited(CLR, (draft) => {
      draft['credentialSubject'].verifiableCredential.push(null, 7, {
        type: 'EnvelopedVerifiableCredential',
        id: 'data:application/vc+jwt,a.b.c',
      });
    });
    const children = childDocuments(badge);
    assert.deepEqual(
      children.map(({ pointer, jwt }) => [pointer, jwt]),
      [
        ['/credentialSubject/verifiableCredential/0', undefined],
        ['/credentialSubject/verifiableCredential/1', 'eyJh.eyJi.c2ln'],
        ['/credentialSubject/verifiableCredential/4', 'a.b.c'],
      ],
    );
    assert.deepEqual(children[0]?.document, ACHIEVEMENT);
    assert.deepEqual(badge.children, []);
  });
  test('of a presentation; a single one without an array', () => {
    const badge = read({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: 'VerifiablePresentation',
      verifiableCredential: ACHIEVEMENT,
    });
    assert.equal(badge.kind, 'presentation');
    assert.deepEqual(
      childDocuments(badge).map(({ pointer }) => pointer),
      ['/verifiableCredential'],
    );
  });
  test('a badge has none', () => assert.deepEqual(childDocuments(read(ACHIEVEMENT)), []));
});
