import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Badge } from '../../src/badge/contract.js';
import type { Messages } from '../../src/locales/contract.js';
import { LOCALES, loadMessages } from '../../src/locales/index.js';
import { lineOf } from '../../src/view/line.js';
import { present, type CardView } from '../../src/present.js';
import { judge, type Finding, type Report } from '../../src/report/index.js';
import { badgeOf, documentWith, NOW } from '../../stories/samples.js';

type Name = string;
const pass = (check: Finding['check'], code: Finding['code'], params = {}): Finding => ({
  check,
  outcome: 'pass',
  code,
  params,
});
const STRUCTURE = pass('structure', 'structure-conforms');
const PROOF = pass('proof', 'proof-holds', { suite: 'eddsa-rdfc-2022' });
const KEY = pass('key', 'key-bound');
const PERIOD = pass('validity', 'in-period');
const CLEAR = pass('status', 'status-clear');

/** Each answer to “authentic?”, in the ways it comes about. */
const AUTHENTIC: Readonly<Record<Name, readonly Finding[]>> = {
  yes: [STRUCTURE, PROOF, KEY],
  'no: altered': [STRUCTURE, { ...PROOF, outcome: 'fail', code: 'proof-altered' }],
  'no: foreign key': [STRUCTURE, PROOF, { ...KEY, outcome: 'fail', code: 'key-not-bound' }],
  'no: faulty': [{ ...STRUCTURE, outcome: 'fail', code: 'property-missing' }, PROOF, KEY],
  'unknown: key': [STRUCTURE, { ...KEY, outcome: 'unknown', code: 'key-unreachable' }],
  'unknown: nothing checked': [STRUCTURE],
  'unsupported: proof': [
    STRUCTURE,
    { ...PROOF, outcome: 'unsupported', code: 'proof-unsupported' },
  ],
  'unsupported: kind': [
    { ...STRUCTURE, outcome: 'unsupported', code: 'credential-kind', params: { got: 'Card' } },
    PROOF,
    KEY,
  ],
};
const CURRENT: Readonly<Record<Name, readonly Finding[]>> = {
  yes: [PERIOD, CLEAR],
  'yes: no list': [PERIOD, pass('status', 'status-none')],
  revoked: [PERIOD, { ...CLEAR, outcome: 'fail', code: 'status-revoked' }],
  suspended: [PERIOD, { ...CLEAR, outcome: 'fail', code: 'status-suspended' }],
  expired: [{ ...PERIOD, outcome: 'fail', code: 'expired' }, CLEAR],
  'expired: no answer': [
    { ...PERIOD, outcome: 'fail', code: 'expired' },
    { ...CLEAR, outcome: 'unknown', code: 'status-unreachable' },
  ],
  'not yet valid': [{ ...PERIOD, outcome: 'fail', code: 'not-yet-valid' }, CLEAR],
  unknown: [PERIOD, { ...CLEAR, outcome: 'unknown', code: 'status-unreachable' }],
  unsupported: [PERIOD, { ...CLEAR, outcome: 'unsupported', code: 'status-unsupported' }],
};
const ISSUER: Readonly<Record<Name, readonly Finding[]>> = {
  trusted: [pass('issuer', 'issuer-listed', { list: 'Register of Universities' })],
  unlisted: [{ check: 'issuer', outcome: 'skipped', code: 'issuer-unlisted' }],
  unknown: [{ check: 'issuer', outcome: 'skipped', code: 'issuer-no-list' }],
};
const RECIPIENT: Readonly<Record<Name, readonly Finding[]>> = {
  match: [pass('recipient', 'recipient-match')],
  mismatch: [{ check: 'recipient', outcome: 'fail', code: 'recipient-mismatch' }],
  'not checked': [{ check: 'recipient', outcome: 'skipped', code: 'recipient-not-asked' }],
  'not held': [{ check: 'recipient', outcome: 'fail', code: 'recipient-control-failed' }],
};
const DATES = { validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-02-03T00:00:00Z' };
/** Who the issuer is by its id; its own `url` proves nothing. */
const SECURED: Readonly<Record<Name, Badge>> = Object.fromEntries(
  Object.entries({
    'did:web': 'did:web:university.example',
    https: 'https://university.example/issuer',
    'did:key': 'did:key:z6MkjZRZ6vZQ6sXQy5vQ2wP3b1mQJ1kq4Y5n8dE7tA9cF2gH',
    'did:jwk': 'did:jwk:eyJrdHkiOiJPS1AiLCJjcnYiOiJFZDI1NTE5IiwieCI6IjExIn0',
    urn: 'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0077',
  }).map(([name, id]) => [
    name,
    badgeOf(
      documentWith({ credential: DATES, issuer: { id, url: 'https://university.example/' } }),
    ),
  ]),
);
/** Issuers that take turns: one with a domain, and one known by its key alone. */
const BY_TURNS: readonly Name[] = ['did:web', 'did:key'];
const isByKey = (name: Name): boolean => !['did:web', 'https'].includes(name);

interface Walked {
  readonly label: string;
  readonly report: Report;
  readonly view: CardView;
  readonly secured: Name;
}
/**
 * Walks every combination of findings.
 *
 * @param among issuers of the badge: each of them with every combination, or by turns
 * @param turn index of the first issuer where they take turns; default: each of them every time
 */
function* walk(messages: Messages, among: readonly Name[], turn?: number): Generator<Walked> {
  // One more at each group of recipients, whose number is even.
  let at = turn ?? 0;
  for (const [a, proofFindings] of Object.entries(AUTHENTIC))
    for (const [c, now] of Object.entries(CURRENT))
      for (const [i, issuer] of Object.entries(ISSUER)) {
        at++;
        for (const [r, recipient] of Object.entries(RECIPIENT)) {
          const report = judge([...proofFindings, ...now, ...issuer, ...recipient], NOW);
          const issuers = turn === undefined ? among : [among[at++ % among.length]!];
          for (const secured of issuers)
            yield {
              label: [messages.lang, a, c, i, r, secured].join(' | '),
              report,
              secured,
              view: present(SECURED[secured]!, report, { messages }),
            };
        }
      }
}

/** Texts that only an authentic badge can have. */
const ofProven = (messages: Messages): readonly string[] => [
  ...headlineTexts(messages, 'valid', 'signed', 'expired', 'not-yet-valid'),
  ...headlineTexts(messages, 'other-person', 'not-held'),
  messages.answers.authentic.yes,
  messages.answers.current.yes,
  messages.answers.recipient.match,
  messages.answers.recipient.mismatch,
];

/** All that a reader is told, the list of single checks and the issuer's own texts aside. */
const told = ({ verdict, questions, advice }: CardView): string =>
  [
    verdict.lead,
    verdict.reason,
    verdict.title,
    verdict.meaning,
    ...verdict.notes.map(({ text }) => text),
    ...questions.flatMap(({ answer, detail }) => [answer, detail ?? '']),
    ...advice.flatMap(({ about, reader }) => [about, reader]),
  ].join('\n');

/** Sentences that state a fact which only an authentic badge can give, by language beside the headlines themselves. */
const OF_AUTHENTIC: Readonly<Record<string, RegExp>> = {
  en: /was (?:authentic|genuine|valid)|is genuine and|It’s genuine|Genuine and still valid/,
  de: /war echt|galt bis|Es ist echt|ist echt und|Echt und gültig/,
  fr: /était authentique|Il est authentique|est authentique et|Authentique et encore valide/,
  es: /Fue auténtica|Es auténtica, pero|es auténtica y|Auténtica y aún válida/,
  'pt-BR': /Era autêntica|Ela é autêntica|é autêntica e|Autêntica e ainda válida/,
  nl: /was echt|Hij is echt|is echt en|Echt en geldig/,
  ja: /本物でした|本物ですが|本物で、現在も有効/,
  ar: /كانت أصلية|هي أصلية|أصلية وما زالت/,
};
const headlineTexts = (messages: Messages, ...ids: readonly (keyof Messages['headlines'])[]) =>
  ids.flatMap((id) => {
    const { lead, title, meaning } = messages.headlines[id];
    return [lead, title, meaning];
  });

/** Texts depend on both answers: a text for authentic badges never appears for another one (A12). */
function holdsToBothAnswers({ label, report, view }: Walked, messages: Messages): void {
  const { verdict, questions } = view,
    said = told(view).split('\n');
  const isProven = report.authentic === 'yes';
  if (!isProven) {
    assert.doesNotMatch(said.join('\n'), OF_AUTHENTIC[messages.lang]!, label);
    for (const text of ofProven(messages)) assert.ok(!said.includes(text), `${label}: ${text}`);
    assert.deepEqual(verdict.notes, [], label);
    for (const { tone } of questions) assert.notEqual(tone, 'good', label);
  }
  const isDated = report.current === 'expired' || report.current === 'not-yet-valid';
  if (isDated && (report.verdict === 'indeterminate' || report.verdict === 'unsupported'))
    assert.match(verdict.reason, /20(20|21)/, `${label}: the reason names the date`);
  if (isDated && !isProven)
    assert.equal(questions[1]!.answer, messages.answers.current['not-asked'], label);
  assert.ok(!/[{}[\]]|undefined/.test(said.join('\n')), `${label}: ${said.join(' / ')}`);
  assert.ok(report.verdict === 'valid' || verdict.lead !== messages.headlines.valid.lead, label);
}

/** Nothing is green whose issuer is not named (A13). */
function isGreenForNamed({ label, report, view, secured }: Walked, messages: Messages): void {
  const { verdict, questions } = view;
  const isNamed = report.issuer === 'trusted' || !isByKey(secured);
  if (verdict.mark === 'valid' || verdict.tone === 'good') {
    assert.deepEqual([verdict.mark, verdict.tone], ['valid', 'good'], label);
    assert.equal(report.verdict, 'valid', label);
    assert.ok(isNamed, label);
  }
  if (verdict.mark === 'signed') {
    assert.ok(!isNamed, label);
    assert.deepEqual(
      [verdict.verdict, verdict.lead, verdict.tone],
      ['valid', messages.headlines.signed.lead, 'quiet'],
      label,
    );
  }
  if (!isNamed)
    for (const { mark, tone } of [...questions, ...verdict.notes])
      assert.ok(mark !== 'valid' && tone !== 'good', label);
}

// English with each kind of issuer; the other languages with two by turns, beginning with another
// one in every second language.
for (const [at, tag] of Object.keys(LOCALES).entries())
  test(`10.A12, 10.A13, R-2: words and mark in every combination: ${tag}`, async () => {
    const messages = await loadMessages(tag);
    const each = tag === 'en' ? Object.keys(SECURED) : [];
    const walks = each.length > 0 ? walk(messages, each) : walk(messages, BY_TURNS, at);
    let walked = 0;
    for (const one of walks) {
      holdsToBothAnswers(one, messages);
      isGreenForNamed(one, messages);
      walked++;
    }
    assert.equal(walked, 8 * 9 * 3 * 4 * Math.max(1, each.length));
  });

test('R-2, W137: a line has the words of the card, in every combination', async () => {
  const messages = await loadMessages('de'),
    about: readonly Finding[] = [
      { check: 'presentation', outcome: 'warn', code: 'presentation-unsigned' },
      { check: 'presentation', outcome: 'fail', code: 'recipient-control-failed' },
    ];
  let told = 0;
  for (const { label, report: plain, secured } of walk(messages, BY_TURNS, 0)) {
    const report = { ...plain, findings: [...plain.findings, ...about] };
    const badge = SECURED[secured]!,
      { title, issuer, verdict, checks, children } = present(badge, report, { messages });
    const sentences = checks
      .filter(({ id, outcome }) => id === 'presentation' && outcome !== 'pass')
      .map(({ sentence }) => sentence);
    const { mark, lead, reason } = verdict;
    const expected = { title, host: issuer.host, mark, lead, reason, presentation: sentences };
    assert.deepEqual(lineOf(badge, report, messages), { ...expected, children }, label);
    told += sentences.length;
  }
  assert.ok(told > 800, `${told} sentences about presentations`);
});

test('10.A13: a proof of a domain makes a key-only issuer named; a url of its own does not', async () => {
  const messages = await loadMessages('en');
  const good = [STRUCTURE, PROOF, KEY, PERIOD, CLEAR];
  const markWith = (...more: readonly Finding[]) =>
    present(SECURED['did:key']!, judge([...good, ...more], NOW), { messages }).verdict.mark;
  assert.equal(markWith(), 'signed');
  assert.equal(
    markWith({ check: 'issuer', outcome: 'skipped', code: 'issuer-domain-unproven' }),
    'signed',
  );
  assert.equal(markWith(pass('issuer', 'issuer-domain', { host: 'university.example' })), 'valid');
});

test('W94, D: the first words about a credential of another kind state that, and its issuer is not blamed', async () => {
  for (const tag of Object.keys(LOCALES)) {
    const messages = await loadMessages(tag);
    const report = judge(
      [...AUTHENTIC['unsupported: kind']!, PERIOD, CLEAR, ...ISSUER['unknown']!],
      NOW,
    );
    const { verdict, advice, questions } = present(SECURED['did:key']!, report, { messages });
    const holds = messages.answers.authentic['seal-holds'];
    assert.equal(report.verdict, 'unsupported');
    assert.equal(verdict.lead, messages.headlines['other-kind'].lead);
    assert.ok(verdict.reason.includes('Card') && verdict.reason.includes(holds), verdict.reason);
    assert.equal(questions[0]!.detail, holds);
    assert.deepEqual(
      advice.map(({ reader, issuer }) => [reader, issuer]),
      [[messages.headlines['other-kind'].reader, undefined]],
    );
  }
});
