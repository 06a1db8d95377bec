import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../src/errors.js';
import { en } from '../src/locales/en.js';
import { LOCALES, loadMessages } from '../src/locales/index.js';
import { present, presentError, type CardView } from '../src/present.js';
import { CODES, judge, type Code, type Finding, type Report } from '../src/report/index.js';
import { DOCUMENT_LIMIT } from '../src/view/checks.js';
import {
  badgeIn,
  badgeOf,
  documentWith,
  FINDINGS,
  NAVY,
  NOW,
  reportOf,
  type SampleState,
} from '../stories/samples.js';

const view = (
  changes: Parameters<typeof documentWith>[0] = {},
  report?: Report,
  found = {},
): CardView => present(badgeOf(documentWith(changes), found), report, { messages: en });
const inState = (state: SampleState): CardView =>
  present(badgeIn(state), reportOf(state), { messages: en });
const answers = (state: SampleState): string[] =>
  inState(state).questions.map(({ answer }) => answer);

describe('the verdict in words', () => {
  test('every state has its own sentence', () => {
    const said = Object.fromEntries(
      (Object.keys(FINDINGS) as SampleState[]).map((state) => [
        state,
        `${inState(state).verdict.lead}: ${inState(state).verdict.reason}`,
      ]),
    );
    assert.deepEqual(said, {
      valid: 'Verified: Genuine and still valid',
      listed: 'Verified: Genuine and still valid',
      'not this person':
        'Recipient doesn’t match: Genuine and still valid, but it names a different recipient',
      'no list of revocations': 'Verified: Genuine and still valid',
      altered: 'Not authentic: Altered after signing',
      'foreign key': 'Not authentic: Signed with a key that doesn’t belong to university.example',
      faulty: 'Contains errors: “id” is missing',
      unsigned: 'Not signed: It has no signature',
      revoked: 'Revoked: The issuer says it’s no longer valid',
      suspended: 'Suspended: The issuer has paused it for now',
      expired: 'Expired: Ended on Feb 3, 2026',
      'not yet valid': 'Not yet valid: Starts on Jan 1, 2027',
      unsupported: 'Can’t be checked here: We don’t support this type of signature: bbs-2023',
      'status unsupported':
        'Can’t be checked here: Its status is published in a way we can’t read: TokenStatusList',
      'key unreachable':
        'Not confirmed: We couldn’t fetch the key of university.example: no response (the site is down, or it blocks requests from web pages)',
      'status unreachable':
        'Not confirmed: We couldn’t read the issuer’s status list at university.example: no response in time',
    });
  });

  test('G8, G10: “altered” is reported of altered badges and of nothing else', () => {
    for (const state of Object.keys(FINDINGS) as SampleState[]) {
      if (state !== 'altered')
        assert.doesNotMatch(
          JSON.stringify({ ...inState(state), words: {}, raw: {} }),
          /altered after|was altered/i,
          state,
        );
    }
    assert.equal(
      inState('foreign key').verdict.meaning,
      'It’s unchanged, but it wasn’t signed with a key of the issuer it names.',
    );
    assert.equal(inState('foreign key').questions[0]!.detail, en.answers.authentic['seal-holds']);
  });

  test('without a status list the view does not state that it was not revoked', async () => {
    assert.match(inState('valid').verdict.meaning, /hasn’t been revoked/);
    for (const tag of Object.keys(LOCALES)) {
      const messages = await loadMessages(tag),
        { meaning } = present(
          badgeIn('no list of revocations'),
          reportOf('no list of revocations'),
          { messages },
        ).verdict;
      assert.equal(meaning, messages.words['meaning-no-list'], tag);
    }
    assert.doesNotMatch(inState('no list of revocations').verdict.meaning, /hasn’t been revoked/);
  });

  test('R-3: the name on a forged badge is no match, and where all is known there is nothing to advise', () => {
    const match: Finding = { check: 'recipient', outcome: 'pass', code: 'recipient-match' };
    const answered = (state: SampleState) =>
      present(
        badgeIn(state),
        judge([...FINDINGS[state].filter(({ check }) => check !== 'recipient'), match], NOW),
        { messages: en },
      ).questions[3]!;
    assert.deepEqual([answered('valid').mark, answered('valid').tone], ['valid', 'good']);
    for (const state of ['altered', 'foreign key', 'unsupported', 'key unreachable'] as const)
      assert.deepEqual([answered(state).mark, answered(state).tone], ['unchecked', 'quiet'], state);
    assert.equal(answered('altered').answer, en.answers.issuer['not-asked']);
    assert.deepEqual(inState('listed').advice, []);
  });

  test('in no language does the reason begin with the words of the verdict', async () => {
    for (const tag of Object.keys(LOCALES)) {
      const messages = await loadMessages(tag);
      for (const state of Object.keys(FINDINGS) as SampleState[]) {
        const { lead, reason } = present(badgeIn(state), reportOf(state), { messages }).verdict;
        assert.ok(
          !reason.toLocaleLowerCase().startsWith(lead.toLocaleLowerCase()),
          `${tag}, ${state}: ${lead}: ${reason}`,
        );
      }
    }
  });

  test('R-2: green exactly for valid, and not for a badge of another person', () => {
    for (const state of Object.keys(FINDINGS) as SampleState[]) {
      assert.equal(
        inState(state).verdict.tone === 'good',
        reportOf(state).verdict === 'valid' && reportOf(state).recipient !== 'mismatch',
        state,
      );
    }
    assert.equal(view().verdict.tone, 'quiet');
    assert.equal(view().verdict.lead, 'Not checked');
    assert.ok(view().questions.every(({ tone, mark }) => tone === 'quiet' && mark === 'unchecked'));
  });

  test('R-3: the four questions in their order, each with an answer', () => {
    for (const state of Object.keys(FINDINGS) as SampleState[]) {
      assert.deepEqual(
        inState(state).questions.map(({ id }) => id),
        ['authentic', 'current', 'issuer', 'recipient'],
      );
      assert.ok(
        answers(state).every((answer) => answer.trim() !== ''),
        state,
      );
    }
    assert.deepEqual(answers('foreign key'), [
      'Signed with a key that doesn’t belong to university.example',
      'Not checked, because we couldn’t confirm it’s genuine',
      'Unknown, because the badge failed the check',
      'Not checked, because no e-mail address or ID was given',
    ]);
    assert.equal(answers('valid')[2], 'Confirmed as university.example. Not on your trusted lists');
    assert.equal(
      answers('no list of revocations')[1],
      'No end date. The issuer doesn’t publish revocations for it',
    );
  });

  test('rows and headline never disagree, whatever the findings', () => {
    const outcomes = ['pass', 'fail', 'unknown', 'unsupported', 'skipped'] as const;
    for (const p of outcomes)
      for (const k of outcomes)
        for (const s of outcomes)
          for (const d of outcomes) {
            const findings: Finding[] = [
              { check: 'structure', outcome: 'pass', code: 'structure-conforms' },
              { check: 'proof', outcome: p, code: p === 'pass' ? 'proof-holds' : 'proof-altered' },
              { check: 'key', outcome: k, code: k === 'pass' ? 'key-bound' : 'key-not-bound' },
              {
                check: 'status',
                outcome: s,
                code: s === 'fail' ? 'status-revoked' : 'status-clear',
              },
              { check: 'validity', outcome: d, code: d === 'fail' ? 'expired' : 'in-period' },
            ];
            const { verdict, questions } = present(badgeOf(), judge(findings, NOW), {
              messages: en,
            });
            const good = questions.slice(0, 2).every(({ tone }) => tone === 'good');
            assert.equal(verdict.tone === 'good', good, JSON.stringify([p, k, s, d]));
          }
  });

  test('every problem comes with something to do, for reader and issuer', () => {
    for (const state of Object.keys(FINDINGS) as SampleState[]) {
      const { advice } = inState(state);
      assert.ok(
        (advice.length > 0 || state === 'listed') && advice.every(({ reader }) => reader),
        state,
      );
      if (!['valid', 'listed', 'not this person', 'no list of revocations'].includes(state))
        assert.ok(advice[0]!.issuer, state);
    }
    assert.match(
      inState('key unreachable').advice[0]!.issuer!,
      /https:\/\/university\.example\/\.well-known\/did\.json/,
    );
  });

  test('R-4: where the verdict is about another document, that one is shown; the raw text stays the one received', () => {
    const given = badgeOf(),
      judged = badgeOf(documentWith({ achievement: { name: 'As the issuer hosts it' } }));
    const { title, raw } = present(
      given,
      { ...reportOf('valid'), badge: judged },
      { messages: en },
    );
    assert.equal(title.text, 'As the issuer hosts it');
    assert.equal(raw.exact, given.raw);
  });

  test('no finding is left out, whatever its check', () => {
    const findings: Finding[] = [...new Set(Object.values(CODES))].map((check) => ({
      check,
      outcome: 'warn',
      code: (Object.keys(CODES) as Code[]).find((code) => CODES[code] === check)!,
    }));
    assert.equal(
      present(badgeOf(), judge(findings, NOW), { messages: en }).checks.length,
      findings.length,
    );
  });

  test('a saved report and a clock set by hand show “as of”, and not “checked”', () => {
    assert.match(
      present(badgeOf(), { ...reportOf('valid'), asOf: '2025-03-04T12:00:00Z' }, { messages: en })
        .verdict.when!.text,
      /^As of Mar [45], 2025/,
    );
  });

  test('a clock set by hand shows “as of”', () => {
    assert.match(
      present(badgeOf(), reportOf('valid'), { messages: en, asOf: true }).verdict.when!.text,
      /^As of Nov 2[012], 2026/,
    );
    assert.match(inState('valid').verdict.when!.text, /^Checked /);
  });

  test('unreadable inputs: never received, or not a badge', () => {
    assert.equal(
      presentError(new BadgeError('png-crc', { chunk: 'iTXt' }), { messages: en }).verdict.reason,
      'The image is damaged: a checksum doesn’t match (chunk iTXt)',
    );
    assert.equal(
      presentError(new BadgeError('png-crc'), { messages: en }).verdict.mark,
      'malformed',
    );
    const away = presentError(new BadgeError('url-unreachable', { url: 'https://a.example/x' }), {
      messages: en,
    });
    assert.match(away.verdict.reason, /a\.example/);
    assert.equal(away.verdict.mark, 'indeterminate');
    assert.equal(
      presentError(new Error('boom <b>'), { messages: en }).verdict.lead,
      'Couldn’t be opened',
    );
  });
});

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

  test('the image: the one that the proof covers, else the container’s, labelled', () => {
    const picture = { mediaType: 'image/png' as const, bytes: new Uint8Array([137, 80, 78, 71]) };
    assert.deepEqual(
      view({}, undefined, { image: picture }).image.candidates.map(({ origin }) => origin),
      ['signed', 'container'],
    );
    const linked = view(
      {
        achievement: {
          image: { id: 'https://a.example/b.png', type: 'Image', caption: 'A hexagon' },
        },
      },
      reportOf('valid'),
    );
    assert.deepEqual(
      [linked.image.origin, linked.image.alt, linked.image.note],
      ['linked', 'A hexagon', 'The image comes from a.example. The signature covers only its URL'],
    );
    const own = view({ achievement: { image: undefined } }, undefined, { image: picture });
    assert.deepEqual(
      [own.image.origin, own.image.src, own.image.note],
      ['container', 'data:image/png;base64,iVBORw==', 'Image from the file, not signed'],
    );
    assert.equal(view({}).image.src, NAVY);
  });

  test('X-32: only images of known kinds from safe URLs', () => {
    for (const id of [
      'data:text/html,<script>',
      'javascript:alert(1)',
      'http://a.example/b.png',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'data:image/svg+xmlfoo,',
      'https://u:p@a.example/b.png',
    ]) {
      assert.equal(
        view({ achievement: { image: { id, type: 'Image' } } }, reportOf('valid')).image.origin,
        'none',
        id,
      );
    }
  });

  test('X-1, X-32: no image is requested from a private host, nor for a badge whose proof is not valid', () => {
    const at = (id: string, report?: Report): CardView['image'] =>
      view({ achievement: { image: { id, type: 'Image' } } }, report).image;
    for (const host of [
      '10.0.0.1',
      '127.0.0.1',
      '0x7f.1',
      '2130706433',
      '[::1]',
      '[::ffff:10.0.0.1]',
      'localhost',
      'printer.lan',
      'nas.home',
      'intranet.corp',
      'db.internal.',
      'intranet.',
      'x.localhost.',
      'router.home.arpa',
      'a.example:8443',
    ])
      assert.deepEqual(at(`https://${host}/p.png`, reportOf('valid')).candidates, [], host);
    const url = 'https://a.example/p.png';
    for (const state of ['altered', 'faulty', 'unsigned', 'unsupported'] as const) {
      const image = at(url, reportOf(state));
      assert.deepEqual(image.candidates, [], state);
      assert.match(image.note, /don’t load the image at a\.example until/);
    }
    assert.deepEqual(at(url).candidates, [], 'not checked yet');
    assert.equal(at(url, reportOf('revoked')).src, url, 'genuine, though revoked');
  });

  test('R-11: a canonical document is there to be read, line by line and whole, with nothing invisible in it', () => {
    const quads = Array.from(
      { length: 200 },
      (_, at) => `_:c14n${at} <https://schema.org/name> "a\u202Eb" .\n`,
    ).join('');
    const report = judge(
      FINDINGS.valid.map((each) =>
        each.code === 'proof-holds'
          ? { ...each, evidence: { canonicalDocument: quads, documentHash: 'ab' } }
          : each,
      ),
      NOW,
    );
    const shown = view({}, report)
      .checks.find(({ code }) => code === 'proof-holds')!
      .technical.find(({ label }) => label === 'canonicalDocument')!;
    assert.equal(shown.isDocument, true);
    assert.equal(shown.value.split('\n').length, 201);
    assert.match(shown.value, /"a\\u\{202E\}b"/);
    const endless = judge(
      FINDINGS.valid.map((each) =>
        each.code === 'proof-holds'
          ? { ...each, evidence: { canonicalDocument: 'x'.repeat(DOCUMENT_LIMIT * 3) } }
          : each,
      ),
      NOW,
    );
    assert.equal(
      view({}, endless)
        .checks.find(({ code }) => code === 'proof-holds')!
        .technical.at(-1)!.value.length,
      DOCUMENT_LIMIT + 1,
    );
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

describe('M-17: results', () => {
  const LEVELS = (points: readonly (string | undefined)[]) =>
    points.map((each, index) => ({
      id: `urn:l${index}`,
      type: ['RubricCriterionLevel'],
      name: `L${index}`,
      ...(each === undefined ? {} : { points: each }),
    }));
  const result = (about: object, got: object, securing?: string) =>
    view({
      ...(securing
        ? { credential: { proof: { type: 'DataIntegrityProof', cryptosuite: securing } } }
        : {}),
      achievement: {
        resultDescription: [
          { id: 'urn:r', type: ['ResultDescription'], name: 'R', resultType: 'x', ...about },
        ],
      },
      subject: { result: [{ type: ['Result'], resultDescription: 'urn:r', ...got }] },
    }).results[0]!;

  test('passed by equality, or by the points of both; else it is undecided', () => {
    const rubricCriterionLevel = LEVELS(['1', '2', '3']);
    assert.equal(
      result({ rubricCriterionLevel, requiredLevel: 'urn:l1' }, { achievedLevel: 'urn:l1' }).passed,
      true,
    );
    assert.equal(
      result({ rubricCriterionLevel, requiredLevel: 'urn:l1' }, { achievedLevel: 'urn:l2' }).passed,
      true,
    );
    assert.equal(
      result({ rubricCriterionLevel, requiredLevel: 'urn:l1' }, { achievedLevel: 'urn:l0' }).passed,
      false,
    );
    assert.equal(
      result(
        { rubricCriterionLevel: LEVELS([undefined, undefined]), requiredLevel: 'urn:l0' },
        { achievedLevel: 'urn:l1' },
      ).passed,
      undefined,
    );
    assert.equal(result({ requiredValue: '70' }, { value: '9' }).passed, false);
    assert.equal(result({ requiredValue: '70' }, { value: '100' }).passed, true);
    assert.equal(result({ requiredValue: 'B' }, { value: 'A' }).passed, undefined);
    assert.equal(result({ requiredValue: 'B' }, { value: 'B' }).passed, true);
  });

  test('P-10: the order of levels counts only where points or the proof establish it', () => {
    const reversed = LEVELS(['3', '2', '1']);
    assert.deepEqual(
      result({ rubricCriterionLevel: reversed }, { achievedLevel: 'urn:l0' }).levels.map(
        ({ name }) => name.text,
      ),
      ['L2', 'L1', 'L0'],
    );
    const plain = LEVELS([undefined, undefined]);
    assert.equal(result({ rubricCriterionLevel: plain }, {}).ordered, false);
    assert.equal(result({ rubricCriterionLevel: plain }, {}, 'eddsa-jcs-2022').ordered, true);
  });
});
