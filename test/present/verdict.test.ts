import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { en } from '../../src/locales/en.js';
import { loadMessages, LOCALES } from '../../src/locales/index.js';
import { present, presentError } from '../../src/present.js';
import { type Code, CODES, type Finding, judge } from '../../src/report/index.js';
import {
  badgeIn,
  badgeOf,
  documentWith,
  FINDINGS,
  NOW,
  reportOf,
  type SampleState,
} from '../../stories/samples.js';
import { inState, view } from './views.js';

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
