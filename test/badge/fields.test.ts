import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type JsonObject, loadOlder } from '../../src/badge/index.js';
import { ACHIEVEMENT, ACHIEVEMENT_V1, copy, type Draft, ENDORSEMENT } from './samples.js';
import { edited, read } from './readers.js';

await loadOlder();

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
