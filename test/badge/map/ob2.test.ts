import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadOlder, toBadge, type Badge, type JsonObject } from '../../../src/badge/index.js';
import { vectors, vectorText, withoutVectors } from '../../support/vectors.js';
import { ASSERTION } from '../samples.js';

await loadOlder();

const read = (document: JsonObject): Badge =>
  toBadge({ raw: JSON.stringify(document), document, found: { container: 'json', notes: [] } });

describe('4.7: OB 2.0 in the words of the display model', () => {
  test('a full assertion', () => {
    const { credential } = read(ASSERTION);
    assert.equal(credential.id, 'https://issuer.example/assertions/1');
    assert.deepEqual(credential.types, ['VerifiableCredential', 'OpenBadgeCredential']);
    assert.deepEqual(
      [credential.validFrom, credential.awardedDate, credential.validUntil],
      ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z', '2030-03-01T00:00:00Z'],
    );
    assert.deepEqual(credential.identities, [
      {
        type: 'emailAddress',
        hash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
        hashed: true,
        salt: 'Kosher',
      },
    ]);
    assert.deepEqual(credential.achievement?.tags, ['bench']);
    assert.deepEqual(credential.achievement?.criteria, {
      id: 'https://issuer.example/criteria',
      narrative: 'Ten joints',
    });
    assert.deepEqual(credential.achievement?.image, {
      url: 'https://issuer.example/badge.png',
      caption: 'Iron',
    });
    assert.deepEqual(
      [
        credential.achievement?.inLanguage,
        credential.achievement?.version,
        credential.achievement?.achievementType,
      ],
      ['en', '2', undefined],
    );
    assert.deepEqual(
      [credential.issuer.name?.[0]?.value, credential.achievement?.creator?.id],
      ['Workshop Guild', 'https://issuer.example/profile'],
    );
    assert.deepEqual(
      [credential.narrative, credential.subjectImage?.url],
      ['Did well', 'https://issuer.example/assertions/1.png'],
    );
  });
  test('references by id are shown as ids, never guessed', () => {
    const { credential } = read({
      ...ASSERTION,
      badge: 'https://issuer.example/badges/1',
      evidence: 'https://learner.example/work',
    });
    assert.deepEqual(
      [
        credential.achievement?.id,
        credential.achievement?.name,
        credential.issuer.id,
        credential.issuer.name,
      ],
      ['https://issuer.example/badges/1', undefined, undefined, undefined],
    );
    assert.deepEqual(credential.evidence, [{ id: 'https://learner.example/work' }]);
  });
  test('a recipient named by a plain id is the subject; other properties are extensions', () => {
    assert.equal(
      read({ ...ASSERTION, recipient: { type: 'id', identity: 'did:example:me', hashed: false } })
        .credential.subjectId,
      'did:example:me',
    );
    assert.equal(
      read({ ...ASSERTION, recipient: { type: 'id', identity: 'sha256$00', hashed: true } })
        .credential.subjectId,
      undefined,
    );
    assert.equal(
      read({ ...ASSERTION, recipient: { type: 'telephone', identity: '+1', hashed: false } })
        .credential.identities[0]?.type,
      'ext:telephone',
    );
    assert.equal(
      read({ ...ASSERTION, recipient: { type: 'constructor', identity: 'x', hashed: false } })
        .credential.identities[0]?.type,
      'ext:constructor',
    );
  });
  test('O-50: the data model is still OB 2.0', () =>
    assert.equal(read(ASSERTION).dataModel, 'OB 2.0'));
  test('signed, and an endorsement', () => {
    assert.equal(read({ ...ASSERTION, verification: { type: ['SignedBadge'] } }).securing, 'jws');
    const badge = read({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Endorsement',
      id: 'https://e.example/1',
      claim: { id: 'https://b.example', endorsementComment: 'Yes' },
      issuer: 'https://e.example',
    });
    assert.deepEqual(
      [
        badge.kind,
        badge.credential.subjectId,
        badge.credential.endorsementComment,
        badge.credential.issuer.id,
      ],
      ['endorsement', 'https://b.example', 'Yes', 'https://e.example'],
    );
  });
});

describe('O-40: older assertions', () => {
  test('1.0: uid, verify and UNIX seconds', () => {
    const badge = read({
      uid: '123',
      recipient: { type: 'email', identity: 'a@b.example', hashed: false },
      issuedOn: 1400000000,
      expires: '1500000000',
      badge: {
        name: 'B',
        alignment: { name: 'Skill', url: 'https://f.example/s', description: 'd' },
      },
      verify: { type: 'hosted', url: 'https://i.example/1' },
    });
    assert.deepEqual(
      [badge.dataModel, badge.securing, badge.credential.id],
      ['OB 1.0', 'hosted', 'https://i.example/1'],
    );
    assert.deepEqual(
      [badge.credential.validFrom, badge.credential.validUntil],
      ['2014-05-13T16:53:20Z', '2017-07-14T02:40:00Z'],
    );
    assert.deepEqual(badge.credential.achievement?.alignments, [
      { name: 'Skill', url: 'https://f.example/s', description: 'd' },
    ]);
    assert.equal(badge.document['verification'], undefined, 'the document stays as written (O-41)');
  });
  test('1.0 signed', () =>
    assert.equal(
      read({
        uid: '1',
        recipient: {},
        badge: 'https://i.example/b',
        verify: { type: 'signed', url: 'https://i.example/key' },
      }).securing,
      'jws',
    ));
  test('1.1 by its context', () =>
    assert.equal(
      read({ ...ASSERTION, '@context': 'https://w3id.org/openbadges/v1' }).dataModel,
      'OB 1.1',
    ));
  test('0.5: a plain or hashed recipient, an issuer by its origin, paths below it', () => {
    const old = {
      recipient: 'a@b.example',
      issued_on: '2011-06-01',
      evidence: '/work',
      badge: {
        version: '0.5.0',
        name: 'B',
        image: '/b.png',
        criteria: '/c',
        issuer: { origin: 'https://o.example', name: 'O', org: 'Dept', contact: 'm@o.example' },
      },
    };
    const { credential, dataModel } = read(old);
    assert.equal(dataModel, 'OB 0.5');
    assert.deepEqual(credential.identities, [
      { type: 'emailAddress', hash: 'a@b.example', hashed: false },
    ]);
    assert.deepEqual(
      [credential.issuer.name?.[0]?.value, credential.issuer.url, credential.issuer.email],
      ['O, Dept', 'https://o.example', 'm@o.example'],
    );
    assert.deepEqual(
      [
        credential.achievement?.image?.url,
        credential.achievement?.criteria?.id,
        credential.evidence[0]?.id,
        credential.validFrom,
      ],
      ['https://o.example/b.png', 'https://o.example/c', 'https://o.example/work', '2011-06-01'],
    );
    assert.deepEqual(read({ ...old, recipient: 'sha256$00', salt: 's' }).credential.identities, [
      { type: 'emailAddress', hash: 'sha256$00', hashed: true, salt: 's' },
    ]);
  });
  test(
    'every hosted assertion of others is read as its file declares',
    { skip: withoutVectors },
    () => {
      const MODELS: ReadonlyArray<readonly [RegExp, string]> = [
        [/mozilla-0\.5\/|\/0_5/, 'OB 0.5'],
        [/\/1_0/, 'OB 1.0'],
        [/\/1_1/, 'OB 1.1'],
        [/./, 'OB 2.0'],
      ];
      const files = vectors('ob1-hosted', 'ob2-hosted')
        .map(({ file }) => file)
        .filter((file) => /assertion|mozfestivator|unsupported-hash/.test(file));
      assert.ok(files.length >= 18);
      for (const file of files)
        assert.equal(
          read(JSON.parse(vectorText(file)) as JsonObject).dataModel,
          MODELS.find(([pattern]) => pattern.test(file))![1],
          file,
        );
    },
  );
});
