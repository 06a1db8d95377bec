import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOf, loadOlder } from '../../../src/badge/index.js';
import { ACHIEVEMENT, CLR } from '../samples.js';
import { ACH, after, brief, changed } from './faults.js';

await loadOlder();

describe('contexts and types (V-10, V-11, M-10, M-12)', () => {
  const [vc2, ob] = ACHIEVEMENT['@context'] as string[];
  const withContexts = (...contexts: unknown[]): string[] =>
    after(ACHIEVEMENT, '/@context', contexts);
  test('every 3.0.x file counts, the alias with a remark', () => {
    for (const version of ['', '-3.0.1', '-3.0.2', '-3.0.3'])
      assert.deepEqual(
        withContexts(vc2, `https://purl.imsglobal.org/spec/ob/v3p0/context${version}.json`),
        [],
      );
    assert.deepEqual(
      withContexts(vc2, 'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld'),
      ['warn context-alias /@context/1'],
    );
  });
  test('missing, in the wrong order, empty or of another type', () => {
    assert.deepEqual(withContexts(ob), ['fail context-missing /@context/0']);
    assert.deepEqual(withContexts(vc2), ['fail context-missing /@context/1']);
    assert.deepEqual(withContexts(vc2, 'https://w3id.org/security/data-integrity/v2'), [
      'fail context-missing /@context/1',
    ]);
    assert.deepEqual(withContexts(ob, vc2), [
      'fail context-order /@context/0',
      'fail context-order /@context/0',
    ]);
    assert.deepEqual(withContexts(vc2, 'https://w3id.org/security/data-integrity/v2', ob), [
      'fail context-order /@context/2',
    ]);
    assert.deepEqual(withContexts(), ['fail context-missing /@context']);
    assert.deepEqual(after(ACHIEVEMENT, '/@context', undefined), [
      'fail context-missing /@context',
    ]);
    assert.deepEqual(withContexts(vc2, ob, 7), ['fail property-type /@context']);
  });
  test('P-11: an unknown URL in its place may be a copy, which cannot be decided: unsupported', () =>
    assert.deepEqual(withContexts(vc2, 'https://copies.example/ob3.json'), [
      'unsupported context-missing /@context/1',
    ]));
  test('M-9: further contexts and properties are not for this check', () => {
    assert.deepEqual(
      withContexts(vc2, ob, 'https://extension.example/context.json', {
        note: 'https://extension.example/note',
      }),
      [],
    );
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/note`, { any: ['thing'] }), []);
  });
  test('V-10: AchievementCredential is the same class; another word is no badge', () => {
    assert.deepEqual(
      after(ACHIEVEMENT, '/type', ['VerifiableCredential', 'AchievementCredential']),
      [],
    );
    assert.deepEqual(after(ACHIEVEMENT, '/type', ['OpenBadgeCredential']), [
      'fail type-missing /type',
    ]);
    assert.ok(
      after(ACHIEVEMENT, '/type', ['VerifiableCredential', 'Diploma']).includes(
        'fail type-missing /type',
      ),
    );
  });
  test("M-10: the first context decides the form, so the other form's date does not count", () => {
    const other = changed(
      changed(ACHIEVEMENT, '/validFrom', undefined),
      '/issuanceDate',
      '2026-03-02T00:00:00Z',
    );
    assert.deepEqual(brief(faultsOf(other)), ['fail property-missing /validFrom']);
  });
});

describe('other documents inside (M-25, C-2): only that they are such', () => {
  test('endorsements', () => {
    assert.deepEqual(after(ACHIEVEMENT, '/endorsement/0/type', ['VerifiableCredential']), [
      'fail type-missing /endorsement/0/type',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/endorsement/0', 'eyJh.eyJi.c2ln'), [
      'fail property-type /endorsement/0',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/endorsementJwt/0', 'not a jws'), [
      'fail property-value /endorsementJwt/0',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/endorsement/0/issuer', 7), []);
  });
  test('the credentials of a CLR', () => {
    assert.deepEqual(
      after(CLR, '/credentialSubject/verifiableCredential/1', {
        type: 'EnvelopedVerifiableCredential',
        id: 'data:application/vc+jwt,a.b.c',
      }),
      [],
    );
    assert.deepEqual(after(CLR, '/credentialSubject/verifiableCredential/1', 'words'), [
      'fail property-type /credentialSubject/verifiableCredential/1',
    ]);
    assert.deepEqual(after(CLR, '/credentialSubject/verifiableCredential/0/issuer', 7), []);
  });
});
