import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import {
  loadOlder,
  conflictingTexts,
  childDocuments,
  toBadge,
  type Badge,
  type Found,
  type JsonObject,
} from '../../src/badge/index.js';
import { SLACK, startClock } from '../support/work-clock.js';
import {
  ACHIEVEMENT,
  ACHIEVEMENT_V1,
  ASSERTION,
  CLR,
  copy,
  ENDORSEMENT,
  type Draft,
} from './samples.js';

await loadOlder();

const found: Found = { container: 'json', notes: [] };
const read = (document: JsonObject, more: Partial<Parameters<typeof toBadge>[0]> = {}): Badge =>
  toBadge({ raw: JSON.stringify(document), document, found, ...more });
const edited = (document: JsonObject, edit: (draft: Draft) => void): Badge => {
  const draft = copy(document);
  edit(draft);
  return read(draft as JsonObject);
};

describe('what a document is', () => {
  test('M-10: the form by @context[0], the kind by type, the securing mechanism by the members that are there', () => {
    const facts = [ACHIEVEMENT, ACHIEVEMENT_V1, ENDORSEMENT, CLR, ASSERTION].map((document) => {
      const { dataModel, kind, securing } = read(document);
      return [dataModel, kind, securing].join(', ');
    });
    assert.deepEqual(facts, [
      'VCDM 2.0, achievement, data-integrity',
      'VCDM 1.1, achievement, data-integrity',
      'VCDM 2.0, endorsement, none',
      'VCDM 2.0, clr, none',
      'OB 2.0, achievement, hosted',
    ]);
  });
  test('the container takes precedence over the members of the document (V-22)', () => {
    const jws = { header: { alg: 'EdDSA' }, payload: ACHIEVEMENT };
    assert.equal(read(ACHIEVEMENT, { jws }).securing, 'jwt');
    assert.equal(read(ASSERTION, { jws }).securing, 'jws');
    assert.equal(
      read(ACHIEVEMENT, { found: { container: 'sd-jwt', notes: [] } }).securing,
      'sd-jwt',
    );
  });
  test('a credential without a known context, or with keywords for id and type, is still read: the checks report the fault (N6)', () => {
    const { '@context': _, ...bare } = ACHIEVEMENT;
    assert.equal(read(bare).dataModel, 'unknown');
    assert.equal(read(bare).credential.achievement?.name?.[0]?.value, 'Soldering');
    const { type, ...untyped } = ACHIEVEMENT;
    assert.equal(read({ ...untyped, '@type': type! }).kind, 'achievement');
    assert.equal(read(untyped).kind, 'credential');
  });
  test('JSON that is not a badge is reported by its kind', () => {
    for (const [document, params] of [
      [
        {
          '@context': 'https://w3id.org/openbadges/v2',
          type: 'BadgeClass',
          id: 'https://i.example/b',
        },
        { type: 'BadgeClass' },
      ],
      [{ type: ['Profile'], id: 'x' }, { type: 'Profile' }],
      [{ hello: 1, world: 2 }, { members: ['hello', 'world'] }],
      [{}, { members: [] }],
    ] as const) {
      assert.throws(
        () => read(document),
        (error: unknown) => {
          assert.ok(error instanceof BadgeError);
          assert.equal(error.code, 'not-a-badge');
          assert.deepEqual(error.params, params);
          return true;
        },
      );
    }
  });
});

describe('M-10, N32, N12: two data models in one document', () => {
  const mixed = (property: string) => (error: unknown) =>
    error instanceof BadgeError &&
    error.code === 'mixed-data-models' &&
    error.params['property'] === property;
  test('the dates of the other form', () => {
    const date = '2026-01-01T00:00:00Z';
    for (const name of ['issuanceDate', 'expirationDate'])
      assert.throws(() => read({ ...ACHIEVEMENT, [name]: date }), mixed(name));
    for (const name of ['validFrom', 'validUntil'])
      assert.doesNotThrow(() => read({ ...ACHIEVEMENT_V1, [name]: date }));
    assert.throws(() => read({ ...ACHIEVEMENT, issuanceDate: null }), mixed('issuanceDate'));
  });
  test('the claim vc around a VCDM 2.0 credential, or beside one; not around a VCDM 1.1 credential', () => {
    const around = (document: JsonObject, payload: JsonObject) => () =>
      read(document, { jws: { header: {}, payload } });
    assert.throws(around(ACHIEVEMENT, { iss: 'x', vc: ACHIEVEMENT }), mixed('vc'));
    assert.throws(around(ACHIEVEMENT_V1, { ...ACHIEVEMENT, vc: ACHIEVEMENT_V1 }), mixed('vc'));
    assert.doesNotThrow(around(ACHIEVEMENT_V1, { iss: 'x', vc: ACHIEVEMENT_V1 }));
  });
});

describe('normalised fields', () => {
  test('all of a full OB 3.0 credential', () => {
    const { credential } = read(ACHIEVEMENT);
    const { achievement } = credential;
    assert.deepEqual(achievement?.criteria, {
      id: 'https://issuer.example/criteria',
      narrative: 'Solder *ten* joints',
    });
    assert.deepEqual(achievement?.image, {
      url: 'https://issuer.example/badge.png',
      caption: 'A soldering iron',
    });
    assert.deepEqual(
      achievement?.resultDescriptions[0]?.levels.map(({ id, points }) => [id, points]),
      [['urn:uuid:l1', '5']],
    );
    assert.deepEqual(achievement?.related, [{ id: 'urn:uuid:a0', inLanguage: 'de', version: '1' }]);
    assert.deepEqual(credential.results[0], {
      description: 'urn:uuid:rd1',
      achievedLevel: 'urn:uuid:l1',
      value: 'A',
      status: 'Completed',
      alignments: [
        {
          name: 'Solder a joint',
          url: 'https://frameworks.example/solder',
          code: 'S-1',
          description: 'Joins wires',
          framework: 'Bench skills',
          type: 'CFItem',
        },
      ],
    });
    assert.deepEqual(
      [credential.validFrom, credential.validUntil, credential.awardedDate],
      ['2026-03-02T00:00:00Z', '2030-03-02T00:00:00+01:00', '2026-03-01T00:00:00Z'],
    );
    assert.deepEqual(
      [
        credential.creditsEarned,
        achievement?.creditsAvailable,
        credential.licenseNumber,
        credential.role,
        credential.term,
      ],
      [4, 5, 'L-1', 'Lead', 'Spring'],
    );
    assert.equal(credential.issuer.parentOrg?.name?.[0]?.value, 'All Guilds');
    assert.equal(credential.identities[0]?.hashed, true);
    assert.equal(
      credential.endorsementCount,
      6,
      'two each on the credential, its achievement and its issuer',
    );
  });
  test('VCDM 1.1 dates come to the same fields', () => {
    const { credential } = read(ACHIEVEMENT_V1);
    assert.deepEqual(
      [credential.validFrom, credential.validUntil],
      ['2026-03-02T00:00:00Z', '2030-03-02T00:00:00+01:00'],
    );
  });
  test('an endorsement', () => {
    const { credential } = read(ENDORSEMENT);
    assert.deepEqual(
      [credential.subjectId, credential.endorsementComment],
      ['urn:uuid:c1', 'Well *earned*'],
    );
  });
  test('M-2: everything as a single value, and everything in arrays', () => {
    const wrap = (value: any, name = ''): any => {
      if (name.startsWith('@')) return value;
      if (Array.isArray(value))
        return value.length === 1 ? wrap(value[0]) : value.map((item) => wrap(item));
      return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wrap(member, key)]))
        : value;
    };
    const single = read(wrap(ACHIEVEMENT)).credential;
    const { endorsementCount: _a, ...rest } = single;
    const { endorsementCount: _b, ...expected } = read(ACHIEVEMENT).credential;
    assert.deepEqual(rest, expected);
    const arrays = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'] = [draft['credentialSubject']];
      draft['issuer'] = [draft['issuer']];
    });
    assert.deepEqual(arrays.credential, read(ACHIEVEMENT).credential);
  });
  test('M-3: null is absent everywhere', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'].achievement.alignment[0].targetDescription = null;
      draft['credentialSubject'].achievement.tag = null;
      draft['evidence'] = [null];
      draft['awardedDate'] = null;
    });
    assert.equal('description' in credential.achievement!.alignments[0]!, false);
    assert.deepEqual(
      [credential.achievement!.tags, credential.evidence, 'awardedDate' in credential],
      [[], [], false],
    );
  });
  test('M-4: strings in place of image, criteria, evidence and issuer', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'].achievement.image = 'https://issuer.example/a.png';
      draft['credentialSubject'].achievement.criteria = 'https://issuer.example/c';
      draft['evidence'] = ['https://learner.example/1'];
      draft['issuer'] = 'did:example:elsewhere';
    });
    assert.deepEqual(
      [
        credential.achievement!.image,
        credential.achievement!.criteria,
        credential.evidence,
        credential.issuer.id,
      ],
      [
        { url: 'https://issuer.example/a.png' },
        { id: 'https://issuer.example/c' },
        [{ id: 'https://learner.example/1' }],
        'did:example:elsewhere',
      ],
    );
  });
  test('M-8: text in several languages keeps language and direction', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'].achievement.name = [
        { '@value': 'Löten', '@language': 'de' },
        { '@value': 'لحام', '@language': 'ar', '@direction': 'rtl' },
        'Soldering',
        { '@value': 7 },
        7,
      ];
    });
    assert.deepEqual(credential.achievement!.name, [
      { value: 'Löten', lang: 'de' },
      { value: 'لحام', lang: 'ar', dir: 'rtl' },
      { value: 'Soldering' },
    ]);
  });
  test('M-24: identityType email is read as emailAddress', () =>
    assert.equal(
      edited(ACHIEVEMENT, (draft) => {
        draft['credentialSubject'].identifier[0].identityType = 'email';
      }).credential.identities[0]?.type,
      'emailAddress',
    ));
  test('N7: only the boolean true makes an identity hashed', () => {
    for (const hashed of ['false', 'true', 1, {}, null]) {
      assert.equal(
        edited(ACHIEVEMENT, (draft) => {
          draft['credentialSubject'].identifier[0].hashed = hashed;
        }).credential.identities[0]?.hashed,
        false,
        String(hashed),
      );
    }
  });
  test('wrong JSON types anywhere: no crash, and never "[object Object]" as text', () => {
    const paths: string[][] = [];
    const visit = (node: any, path: string[]): void => {
      for (const [name, value] of Object.entries(node)) {
        paths.push([...path, name]);
        if (typeof value === 'object' && value !== null && !name.startsWith('endorsement'))
          visit(value, [...path, name]);
      }
    };
    visit(ACHIEVEMENT, []);
    for (const path of paths.filter(([first]) => first !== '@context' && first !== 'type')) {
      for (const wrong of [{ nested: { deep: 1 } }, [[{}]], 7, true, 'text', null]) {
        const badge = edited(ACHIEVEMENT, (draft) => {
          const holder = path.slice(0, -1).reduce((node: any, name) => node[name], draft);
          holder[path.at(-1)!] = wrong;
        });
        const text = JSON.stringify(badge.credential);
        assert.ok(
          !text.includes('[object') && !text.includes('nested'),
          `${path.join('/')} ${JSON.stringify(wrong)}`,
        );
      }
    }
    assert.ok(paths.length > 150);
  });
});

describe('P-13, P-10: a node is all of its statements, wherever they occur', () => {
  test("a name moved from the issuer to another object with its id is still the issuer's", () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'].achievement.creator = {
        id: draft['issuer'].id,
        type: ['Profile'],
        name: draft['issuer'].name,
        url: draft['issuer'].url,
      };
      draft['issuer'] = draft['issuer'].id;
    });
    assert.deepEqual(
      [credential.issuer.name?.[0]?.value, credential.issuer.url],
      ['Workshop Guild', 'https://issuer.example'],
    );
  });
  test('C-9, P-13: of two names of one node the same one is shown wherever they occur, and the conflict is reported', () => {
    const twoNames = (issuerName: string, creatorName: string) =>
      edited(ACHIEVEMENT, (draft) => {
        draft['issuer'].name = issuerName;
        draft['credentialSubject'].achievement.creator = {
          id: draft['issuer'].id,
          type: ['Profile'],
          name: creatorName,
        };
      });
    for (const badge of [
      twoNames('Workshop Guild', 'Famous University'),
      twoNames('Famous University', 'Workshop Guild'),
    ]) {
      assert.equal(badge.credential.issuer.name?.[0]?.value, 'Famous University');
      assert.deepEqual(
        conflictingTexts(badge.document).map(({ property, values }) => [
          property,
          [...values].sort(),
        ]),
        [['name', ['Famous University', 'Workshop Guild']]],
      );
    }
  });
  test('a second, partial object with an existing id does not show twice', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'].achievement.resultDescription[0].rubricCriterionLevel.unshift({
        id: 'urn:uuid:l1',
      });
    });
    assert.deepEqual(
      credential.achievement!.resultDescriptions[0]!.levels.map(({ id, name }) => [id, name]),
      [['urn:uuid:l1', 'Pass']],
    );
  });
  test('lists that occur in two places are joined; types are not', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['evidence'].push({
        id: draft['credentialSubject'].achievement.id,
        type: ['Evidence'],
        tag: ['more', 'bench'],
      });
    });
    assert.deepEqual(credential.achievement!.tags, ['bench', 'more']);
    assert.deepEqual(credential.types, ['VerifiableCredential', 'OpenBadgeCredential']);
  });
  test('the members of a proof are no description', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['issuer'] = 'did:example:issuer';
      draft['proof'] = [
        {
          type: 'DataIntegrityProof',
          verificationMethod: { id: 'did:example:issuer', name: 'Famous University' },
        },
      ];
    });
    assert.equal(credential.issuer.name, undefined);
  });
  test('an organisation that is its own parent ends', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['issuer'].parentOrg = { id: draft['issuer'].id };
    });
    let depth = 0;
    for (let org = credential.issuer.parentOrg; org; org = org.parentOrg) depth += 1;
    assert.equal(depth, 4);
  });
  test('many objects with one id cost no more than their number', () => {
    const draft = copy(ACHIEVEMENT);
    draft['evidence'] = Array.from({ length: 20_000 }, (_, index) => ({
      id: 'urn:uuid:same',
      type: ['Evidence'],
      tag: [`t${index}`],
    }));
    const elapsed = startClock();
    assert.equal(read(draft as JsonObject).credential.evidence.length, 1);
    assert.ok(elapsed() < SLACK * 2_000);
  });
});

describe('X-21: a badge that was read cannot change', () => {
  test('deeply frozen: badge, document, fields', () => {
    const badge = edited(ACHIEVEMENT, () => undefined);
    assert.throws(() => {
      (badge.document['issuer'] as Draft)['name'] = 'Other';
    }, TypeError);
    assert.throws(() => {
      (badge.credential.achievement as Draft)['tags'].push('x');
    }, TypeError);
    assert.throws(() => {
      (badge as Draft)['raw'] = '';
    }, TypeError);
  });
  test("a container's image is not changed: bytes cannot be frozen", () => {
    const bytes = new Uint8Array([1, 2]);
    const badge = read(copy(ACHIEVEMENT) as JsonObject, {
      found: { container: 'png', notes: [], image: { mediaType: 'image/png', bytes } },
    });
    assert.equal(badge.found.image?.bytes, bytes);
  });
});

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
