import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOf, loadOlder } from '../../../src/badge/index.js';
import { ASSERTION } from '../samples.js';
import { after, brief, changed } from './faults.js';

await loadOlder();

describe('OB 2.0 and older (4.1, O-1, O-10, O-40)', () => {
  test('references by id may replace objects; a data: image only a BadgeClass', () => {
    for (const pointer of [
      '/badge',
      '/badge/issuer',
      '/badge/criteria',
      '/badge/image',
      '/image',
      '/evidence',
    ])
      assert.deepEqual(after(ASSERTION, pointer, 'https://issuer.example/x'), []);
    assert.deepEqual(after(ASSERTION, '/image', 'data:image/png;base64,AAAA'), [
      'fail property-value /image',
    ]);
    assert.deepEqual(after(ASSERTION, '/image', { id: 'data:image/png;base64,AAAA' }), [
      'fail property-value /image/id',
    ]);
    assert.deepEqual(after(ASSERTION, '/badge/image', 'data:image/png;base64,AAAA'), []);
  });
  test('O-2: the image of a BadgeClass is a PNG or an SVG, as URL or data: URI; a URL does not reveal the kind', () => {
    for (const fine of [
      'https://issuer.example/x.png',
      'https://issuer.example/picture',
      'data:image/png;base64,AAAA',
      'data:image/svg+xml,%3Csvg/%3E',
      'DATA:image/PNG;base64,AAAA',
    ]) {
      assert.deepEqual(after(ASSERTION, '/badge/image', fine), []);
      assert.deepEqual(after(ASSERTION, '/badge/image', { id: fine }), []);
    }
    for (const other of [
      'data:image/jpeg;base64,AAAA',
      'data:text/html,<script>1</script>',
      'data:,x',
      'data:image/pngx;base64,AAAA',
    ]) {
      assert.deepEqual(after(ASSERTION, '/badge/image', other), [
        'fail property-value /badge/image',
      ]);
      assert.deepEqual(after(ASSERTION, '/badge/image', { id: other }), [
        'fail property-value /badge/image/id',
      ]);
    }
    assert.deepEqual(after(ASSERTION, '/badge/image', undefined), [
      'fail property-missing /badge/image',
    ]);
    assert.deepEqual(
      after(ASSERTION, '/badge/issuer/image', 'data:image/jpeg;base64,AAAA'),
      [],
      'said of the badge’s own picture only',
    );
  });
  test('a hosted assertion is known by a URL, a signed one need not be', () => {
    assert.deepEqual(after(ASSERTION, '/id', 'urn:uuid:1'), ['fail id-not-absolute /id']);
    assert.deepEqual(
      brief(
        faultsOf(
          changed(changed(ASSERTION, '/id', 'urn:uuid:1'), '/verification', {
            type: 'SignedBadge',
            creator: 'https://issuer.example/key',
          }),
        ),
      ),
      [],
    );
  });
  test('dates: zone missing or UNIX seconds are remarks, reversed ones a fault', () => {
    assert.deepEqual(after(ASSERTION, '/issuedOn', '2026-03-01'), [
      'warn date-no-offset /issuedOn',
    ]);
    assert.deepEqual(after(ASSERTION, '/issuedOn', 1700000000), [
      'warn property-deprecated-form /issuedOn',
    ]);
    assert.deepEqual(after(ASSERTION, '/issuedOn', 'yesterday'), ['fail date-format /issuedOn']);
    assert.deepEqual(after(ASSERTION, '/expires', '2020-01-01T00:00:00Z'), [
      'fail dates-reversed /expires',
    ]);
  });
  test('a revoked assertion needs only id and revoked', () =>
    assert.deepEqual(
      faultsOf({
        '@context': 'https://w3id.org/openbadges/v2',
        id: 'https://issuer.example/1',
        revoked: true,
        revocationReason: 'Error',
      }),
      [],
    ));
  test('an endorsement', () => {
    const endorsement = {
      '@context': 'https://w3id.org/openbadges/v2',
      id: 'https://e.example/1',
      type: 'Endorsement',
      claim: { id: 'https://issuer.example/badges/1', endorsementComment: 'Yes' },
      issuer: 'https://e.example/profile',
      issuedOn: '2026-03-01T00:00:00Z',
      verification: { type: 'hosted' },
    };
    assert.deepEqual(faultsOf(endorsement), []);
    assert.deepEqual(brief(faultsOf({ ...endorsement, claim: {} })), [
      'fail property-missing /claim/id',
    ]);
  });
  test('properties that 1.0 and 0.5 did not require are not reported as missing; a wrong type still fails', () => {
    const v1 = {
      uid: '1',
      recipient: { type: 'email', identity: 'a@b.example', hashed: false },
      badge: 'https://i.example/b',
      issuedOn: 1400000000,
      verify: { type: 'hosted', url: 'https://i.example/1' },
    };
    assert.deepEqual(faultsOf(v1), []);
    assert.deepEqual(brief(faultsOf({ ...v1, recipient: { ...v1.recipient, hashed: 'false' } })), [
      'fail property-type /recipient/hashed',
    ]);
    assert.deepEqual(
      faultsOf({
        recipient: 'a@b.example',
        badge: {
          name: 'n',
          image: '/i.png',
          criteria: '/c',
          issuer: { origin: 'https://o.example', name: 'O' },
        },
      }),
      [],
    );
  });
});
