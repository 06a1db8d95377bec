import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOf, type JsonObject } from '../../src/badge/index.js';
import { ACCREDITATION_CONTEXT } from '../../src/badge/context-urls.js';
import { describe as viewOf } from '../../src/describe.js';
import { BadgeError } from '../../src/errors.js';
import {
  createKey,
  defineAchievement,
  issue,
  lint,
  readTemplate,
  type AccreditationDraft,
  type CredentialDraft,
} from '../../src/issue.js';
import { read } from '../../src/read.js';
import { canonize } from '../../src/securing/data-integrity/jsonld/index.js';
import { verify } from '../../src/verify.js';
import { reference } from '../securing/data-integrity/jsonld-reference.js';
import { draft, NOW } from './drafts.js';

const BOARD: AccreditationDraft = {
  name: 'Board of Crafts',
  contactInstructions: 'Write to the office',
  url: 'https://board.example/',
  description: 'Accredits workshops.',
  address: { locality: 'Dublin', countryCode: 'IE' },
  logo: 'https://board.example/logo.png',
  areaServed: 'Ireland',
  accreditationDate: '2020-09-01',
  educationalSector: 'Postsecondary',
};
const accredited = (...accreditations: AccreditationDraft[]): CredentialDraft => ({
  ...draft,
  issuer: { ...draft.issuer, accreditations },
});
const issued = async (from: CredentialDraft) => issue(from, { key: await createKey(), now: NOW });
const issuerOf = (credential: JsonObject): JsonObject => credential['issuer'] as JsonObject;
const changed = (json: string, from: string, to: string): string => {
  assert.ok(json.includes(from));
  return json.replace(from, to);
};
const judged = async (json: string) => {
  const [badge] = await read(json);
  return verify(badge!, { now: NOW });
};

describe('Issuer Accreditation Extension 2.0', () => {
  test('a badge that states it has the context and both types, and is valid', async () => {
    const { credential, report } = await issued(accredited(BOARD));
    assert.deepEqual((credential['@context'] as string[]).slice(2), [ACCREDITATION_CONTEXT]);
    assert.deepEqual(issuerOf(credential)['type'], ['Profile', 'IssuerAccreditationProfile']);
    const [stated] = issuerOf(credential)['accreditations'] as JsonObject[];
    assert.deepEqual(stated!['type'], ['Profile', 'AccreditationProfile']);
    assert.equal(report.verdict, 'valid');
  });

  test('a badge without it has the two contexts of every other', async () => {
    const { credential } = await issued(accredited());
    assert.equal((credential['@context'] as string[]).length, 2);
    assert.deepEqual(issuerOf(credential)['type'], ['Profile']);
  });

  test('the proof covers each member, as jsonld.js reads the context', async () => {
    const { credential } = await issued(accredited(BOARD));
    const { proof: _, ...unsigned } = credential;
    const statements = await canonize(unsigned, { contexts: () => undefined });
    assert.equal(await reference(() => undefined).canonical(unsigned), statements);
    for (const value of ['Write to the office', 'Ireland', '2020-09-01', 'Postsecondary'])
      assert.ok(statements.includes(`"${value}"`), value);
  });

  test('a changed date breaks the proof', async () => {
    const { json } = await issued(accredited(BOARD));
    const report = await judged(changed(json, '2020-09-01', '1990-09-01'));
    assert.equal(report.verdict, 'invalid');
  });

  test('the URL with .json is the same context', async () => {
    const { credential } = await issued(accredited(BOARD));
    const { proof: _, ...unsigned } = credential;
    const contexts = (unsigned['@context'] as string[]).with(2, `${ACCREDITATION_CONTEXT}.json`);
    const none = { contexts: () => undefined };
    assert.equal(
      await canonize({ ...unsigned, '@context': contexts }, none),
      await canonize(unsigned, none),
    );
  });

  test('a definition whose creator is accredited brings the context into each badge', async () => {
    const creator = { id: 'https://college.example/', name: 'College', accreditations: [BOARD] };
    const achievement = await defineAchievement({ ...draft.achievement, creator });
    assert.equal((achievement['@context'] as string[])[2], ACCREDITATION_CONTEXT);
    const { credential, report } = await issued({ ...draft, achievement });
    assert.equal((credential['@context'] as string[])[2], ACCREDITATION_CONTEXT);
    assert.equal(report.verdict, 'valid');
  });

  test('a template states it in YAML', async () => {
    const template = await readTemplate(
      'issuer:\n  name: C\n  accreditations:\n    - name: B\n      contactInstructions: Write\nachievement: { name: A, description: D, criteria: C }\n',
    );
    assert.deepEqual(template.issuer?.accreditations, [
      { name: 'B', contactInstructions: 'Write' },
    ]);
  });
});

describe('a statement of accreditation that is wrong', () => {
  const { contactInstructions: _, ...silent } = BOARD;
  const CASES: ReadonlyArray<readonly [member: string, stated: unknown]> = [
    ['contactInstructions', silent],
    ['accreditationDate', { ...BOARD, accreditationDate: 'last year' }],
    ['logo', { ...BOARD, logo: 'logo.png' }],
    ['areaServed', { ...BOARD, areaServed: 3 }],
  ];
  for (const [member, stated] of CASES)
    test(`${member} is named with its pointer, and nothing is signed`, async () => {
      await assert.rejects(
        issued(accredited(stated as AccreditationDraft)),
        (error) =>
          error instanceof BadgeError &&
          error.code === 'draft-not-conformant' &&
          String(error.params['faults']).includes(`/issuer/accreditations/0/${member} `),
      );
    });

  test('a date may have a time, as the data model writes it, with its zone', async () => {
    const { credential } = await issued(
      accredited({ ...BOARD, accreditationDate: '2020-09-01T00:00:00Z' }),
    );
    assert.deepEqual(faultsOf(credential), []);
  });

  test('lint tells the author that not every verifier has the context', async () => {
    const { credential } = await issued(accredited(BOARD));
    const codes = (await lint(credential)).map(({ code }) => code);
    assert.ok(codes.includes('accreditation-context'));
    const other = await lint((await issued(draft)).credential);
    assert.ok(!other.some(({ code }) => code === 'accreditation-context'));
  });
});

describe('accreditations that are shown', () => {
  const shownIn = async (json: string) => {
    const [badge] = await read(json);
    return (await viewOf(badge!)).accreditations;
  };

  test('are named with link, sector, area, day, and how to ask', async () => {
    const { json } = await issued(accredited(BOARD));
    const [shown] = await shownIn(json);
    assert.equal(shown!.name.text, 'Board of Crafts');
    assert.equal(shown!.link?.href, 'https://board.example/');
    assert.deepEqual(shown!.facts, ['Postsecondary', 'Ireland', 'Sep 1, 2020']);
    assert.equal(shown!.contact?.text, 'Write to the office');
    assert.equal(shown!.description?.text, 'Accredits workshops.');
  });

  test('are at most 20', async () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ ...BOARD, name: `Board ${at}` }));
    const { json } = await issued(accredited(...many));
    assert.equal((await shownIn(json)).length, 20);
  });

  test('need the type by which the context gives them their meaning', async () => {
    const { json } = await issued(accredited(BOARD));
    const without = changed(json, '"IssuerAccreditationProfile"', '"Other"');
    assert.deepEqual(await shownIn(without), []);
    assert.equal((await judged(without)).verdict, 'invalid');
  });

  test('without a name are shown by their URL', async () => {
    const { json } = await issued(accredited(BOARD));
    const [shown] = await shownIn(changed(json, '"name":"Board of Crafts",', ''));
    assert.equal(shown!.name.text, 'https://board.example/');
  });
});
