import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '../../src/locales/en.js';
import { loadMessages, LOCALES } from '../../src/locales/index.js';
import { present } from '../../src/present.js';
import { type Code, type Finding, judge } from '../../src/report/index.js';
import { badgeOf, documentWith, FINDINGS, NOW, reportOf } from '../../stories/samples.js';
import { inState, view } from './views.js';

describe('the texts of the badge', () => {
  test('M-13, M-14: title from the achievement, the label kept; awarded before valid from; W142: the issuer’s own days', () => {
    const { title, otherName, date } = view();
    assert.equal(title.text, 'Data Storytelling for Classroom Teachers');
    assert.equal(otherName?.text, 'Data Storytelling');
    assert.equal(date?.text, 'Awarded May 1, 2026');
    assert.equal(
      view({ credential: { awardedDate: undefined, validFrom: '2026-05-01T00:00:00+14:00' } }).date
        ?.text,
      'Valid from May 1, 2026',
    );
    assert.equal(view({ credential: { awardedDate: 'soon', validFrom: 'never' } }).date, undefined);
    assert.equal(
      view({ credential: { name: undefined }, achievement: { name: undefined } }).title.text,
      'Unnamed badge',
    );
  });

  test('M-13: a month is a word in every language, never a figure that could be a day', async () => {
    for (const tag of Object.keys(LOCALES)) {
      const text = present(badgeOf(), undefined, { messages: await loadMessages(tag) }).date!.text;
      assert.match(text, tag === 'ja' ? /2026年5月1日/ : /\p{L}{3,}/u, tag);
      assert.doesNotMatch(text, /\d[./-]\u200f?\d/, tag);
    }
  });

  test('the issuer’s reason is shown with its revocation', () => {
    const withdrawn = judge(
      [
        ...FINDINGS.revoked.filter(({ check }) => check !== 'status'),
        {
          check: 'status',
          outcome: 'fail',
          code: 'status-revoked',
          params: { reason: 'issued twice' },
        },
      ],
      NOW,
    );
    assert.match(
      present(badgeOf(), withdrawn, { messages: en }).verdict.reason,
      /^The issuer says it’s no longer valid: \u2068?issued twice\u2069?$/,
    );
  });

  test('M-8: the language that fits, its direction kept', () => {
    const name = [
      { '@value': 'Hello', '@language': 'en' },
      { '@value': 'مرحبا', '@language': 'ar', '@direction': 'rtl' },
    ];
    const badge = badgeOf(documentWith({ issuer: { name } }));
    assert.deepEqual(present(badge, undefined, { messages: en, lang: 'ar-EG' }).issuer.name, {
      text: 'مرحبا',
      lang: 'ar',
      dir: 'rtl',
    });
    assert.equal(present(badge, undefined, { messages: en, lang: 'fr' }).issuer.name.text, 'Hello');
  });

  test('M-7: four fields are Markdown, every other text is text', () => {
    const bold = '**bold** [x](https://a.example)';
    const shown = view({
      credential: {
        name: bold,
        description: bold,
        evidence: [
          {
            id: 'https://a.example/e',
            type: ['Evidence'],
            name: bold,
            description: bold,
            narrative: bold,
            genre: bold,
          },
        ],
      },
      issuer: { name: bold, description: bold },
      subject: { narrative: bold, role: bold },
      achievement: {
        name: bold,
        description: bold,
        criteria: { narrative: bold },
        tag: [bold],
        alignment: [{ type: ['Alignment'], targetName: bold, targetUrl: 'https://a.example/t' }],
      },
    });
    assert.deepEqual(
      [shown.narrative?.markdown, shown.criteria?.markdown, shown.evidence[0]?.narrative?.markdown],
      [bold, bold, bold],
    );
    const found: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, member] of Object.entries(value)) {
        if (name === 'markdown') found.push(path);
        look(member, `${path}/${name}`);
      }
    };
    look({ ...shown, raw: {} }, '');
    assert.deepEqual(found.sort(), ['/criteria', '/evidence/0/narrative', '/narrative']);
    assert.equal(shown.title.text, bold);
    const endorsement = {
      '@context': documentWith()['@context'],
      id: 'urn:uuid:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: bold,
      issuer: { id: 'https://a.example', type: ['Profile'] },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: {
        id: 'urn:uuid:1',
        type: ['EndorsementSubject'],
        endorsementComment: bold,
      },
    };
    assert.equal(
      present(badgeOf(endorsement as never), undefined, { messages: en }).comment?.markdown,
      bold,
    );
  });

  test('T-13, T-21: skills and evidence are words and links that show their target: no logo, no image, nothing embedded', () => {
    const { skills, evidence } = view({
      achievement: {
        alignment: [
          {
            type: ['Alignment'],
            targetName: 'Rhetoric',
            targetUrl: 'http://data.europa.eu/esco/skill/1',
            targetFramework: 'ESCO',
            image: 'https://a.example/logo.png',
          },
          { type: ['Alignment'], targetName: 'X', targetUrl: 'javascript:alert(1)' },
        ],
      },
      credential: {
        evidence: [
          { id: 'https://school.example/film.mp4', type: ['Evidence'], name: 'Film' },
          { id: 'data:text/html,<script>', type: ['Evidence'], name: 'Page' },
        ],
      },
    });
    assert.deepEqual(
      skills.map(({ name, framework, link }) => [name.text, framework, link?.host.ascii]),
      [
        ['Rhetoric', 'ESCO', 'data.europa.eu'],
        ['X', undefined, undefined],
      ],
    );
    assert.deepEqual(
      evidence.map(({ name, link }) => [name.text, link?.host.ascii]),
      [
        ['Film', 'school.example'],
        ['Page', undefined],
      ],
    );
    assert.doesNotMatch(JSON.stringify([skills, evidence]), /logo\.png|data:text|javascript:/);
  });

  test('R-12: the name of an issuer is not verified until a list vouches', () => {
    assert.equal(view({}, reportOf('valid')).issuer.nameNote, 'name not verified');
    const { issuer } = view({}, reportOf('listed'));
    assert.deepEqual(
      [issuer.selfAsserted, issuer.listedBy, issuer.nameNote],
      [false, 'Listed by Register of Universities (list of Apr 30, 2026)', undefined],
    );
  });

  test('X-47: the list that vouches is shown with its date, in the account and in the answer; without one it is shorter', () => {
    assert.equal(
      inState('listed').questions[2]!.answer,
      'Listed by Register of Universities (list of Apr 30, 2026)',
    );
    const undated = judge(
      FINDINGS.listed.map((each) =>
        each.code === 'issuer-listed' ? { ...each, params: { list: 'Mine' } } : each,
      ),
      NOW,
    );
    assert.equal(view({}, undated).issuer.listedBy, 'Listed by Mine');
  });

  test('withheld and uncovered parts are reported, once each; of a whole badge nothing is', () => {
    const found = (
      code: Code,
      params: Finding['params'],
      check: Finding['check'] = 'proof',
    ): Finding => ({ check, outcome: 'warn', code, params });
    const report = judge(
      [
        ...FINDINGS.valid,
        found('proof-withheld', { count: 3 }),
        found('term-undefined', { property: 'motto' }),
        found('term-undefined', { property: 'motto' }),
        found('endorsement-unprotected', { by: 'Guild' }, 'endorsement'),
      ],
      NOW,
    );
    const { withheld, uncovered } = view(
      { achievement: { image: { id: 'https://a.example/b.png', type: 'Image' } } },
      report,
    );
    assert.deepEqual(withheld, ['Some parts that were signed aren’t shared here (3)']);
    assert.equal(uncovered.length, 2);
    assert.match(
      uncovered.join('; '),
      /doesn’t cover “motto”.*a\.example\. The signature covers only its URL/,
    );
    assert.deepEqual(
      [view({}, reportOf('valid')).withheld, view({}, reportOf('valid')).uncovered],
      [[], []],
    );
  });

  test('a renderMethod is named and not executed; languages of the same achievement are named', () => {
    const template = '<script>alert(1)</script>';
    const { facts } = view({
      credential: {
        renderMethod: { type: 'TemplateRenderMethod', renderSuite: 'svg-mustache', template },
      },
      achievement: {
        related: [
          { type: ['Related'], id: 'https://a.example/de', inLanguage: 'de' },
          { type: ['Related'], id: 'https://a.example/x' },
        ],
      },
    });
    const said = Object.fromEntries(facts.map(({ label, value }) => [label, value]));
    assert.equal(
      said['Custom design'],
      'TemplateRenderMethod · svg-mustache (offered by the issuer, not run here)',
    );
    assert.equal(said['Also available in'], 'German');
    assert.doesNotMatch(JSON.stringify(facts), /alert/);
  });

  test('X-50: data that identify the person are kept apart from everything else', () => {
    const shown = view({ subject: { id: 'did:key:z6MkPerson' } });
    assert.deepEqual(
      shown.personal.map(({ value }) => value),
      ['ana@mail.example', 'did:key:z6MkPerson'],
    );
    assert.doesNotMatch(JSON.stringify({ ...shown, personal: [], raw: {} }), /ana@mail|z6MkPerson/);
    assert.equal(
      view({
        subject: {
          identifier: [
            {
              type: 'IdentityObject',
              hashed: true,
              identityHash: 'sha256$00',
              identityType: 'emailAddress',
            },
          ],
        },
      }).personal[0]!.value,
      en.words['recipient-hashed'],
    );
  });

  test('X-31: nothing invisible, nothing that turns the text around it', () => {
    const { title } = view({
      achievement: { name: 'Safe\u202Egnp.exe\u202C \u200Bte\u200Dxt\u0000\u0007 \u{E0041}ok' },
    });
    assert.equal(title.text, 'Safegnp.exe text ok');
    assert.equal(view({ achievement: { name: '👩‍🏫 نیم‌فاصله' } }).title.text, '👩‍🏫 نیم‌فاصله');
    assert.match(
      view({ achievement: { name: 'e' + '\u0301'.repeat(500) } }).title.text,
      /^e\u0301{6}$/,
    );
    assert.ok(view({ achievement: { name: 'x'.repeat(9_000) } }).title.text.length <= 301);
    const raw = view({ achievement: { name: 'a\u202Eb' } }).raw;
    assert.match(raw.shown, /a\\u\{202E\}b/);
    assert.equal(JSON.parse(raw.exact).credentialSubject.achievement.name, 'a\u202Eb');
  });
});
