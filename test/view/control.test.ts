import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/locales/en.js';
import { present, presentError } from '../../src/present.js';
import { BadgeError } from '../../src/errors.js';
import { judge, type Finding } from '../../src/report/index.js';
import { badgeOf, FINDINGS, NOW } from '../../stories/samples.js';

const control = (outcome: Finding['outcome']): Finding => ({
  check: 'recipient',
  outcome,
  code: outcome === 'pass' ? 'recipient-control-proven' : 'recipient-control-failed',
  params: { reason: 'challenge' },
});
const match: Finding = { check: 'recipient', outcome: 'pass', code: 'recipient-match' },
  mismatch: Finding = { check: 'recipient', outcome: 'fail', code: 'recipient-mismatch' };
const shown = (...recipient: readonly Finding[]) =>
  present(
    badgeOf(),
    judge(
      [...FINDINGS.valid.filter(({ check }) => check !== 'recipient'), ...recipient] as Finding[],
      NOW,
    ),
    { messages: en },
  );
const asked = (view: ReturnType<typeof shown>) =>
  view.questions.find(({ id }) => id === 'recipient')!;

test('X-41: a badge that is shown with a replayed proof, or another holder’s, is authentic, and not good news', () => {
  for (const view of [shown(control('fail')), shown(control('fail'), match)]) {
    assert.deepEqual(
      [view.verdict.verdict, view.verdict.tone, view.verdict.mark, view.verdict.lead],
      ['valid', 'warn', 'note', en.headlines['not-held'].lead],
    );
    assert.deepEqual(
      [asked(view).mark, asked(view).tone, asked(view).answer],
      ['invalid', 'bad', en.codes['recipient-control-failed']],
    );
    assert.equal(
      view.verdict.notes.some(({ tone }) => tone === 'good'),
      false,
    );
  }
});

test('V-63: shown control answers the question; that it cannot be shown takes nothing away', () => {
  assert.deepEqual(
    [asked(shown(control('pass'))).tone, asked(shown(control('pass'))).answer],
    ['good', en.codes['recipient-control-proven']],
  );
  assert.deepEqual(
    [shown(control('unknown')).verdict.tone, asked(shown(control('unknown'))).tone],
    ['good', 'quiet'],
  );
});

test('R-3: the holder of the key need not be the person who was named', () => {
  const view = shown(control('pass'), mismatch);
  assert.deepEqual(
    [view.verdict.tone, view.verdict.lead, asked(view).answer],
    ['warn', en.headlines['other-person'].lead, en.answers.recipient.mismatch],
  );
});

test('a QR code that leads to a badge is not yet one, and no one is blamed', () => {
  for (const code of [
    'code-address',
    'code-incomplete',
    'code-wallet-offer',
    'code-wallet-request',
  ] as const)
    assert.equal(
      presentError(new BadgeError(code), { messages: en }).verdict.lead,
      en.headlines.waiting.lead,
      code,
    );
  const { verdict } = presentError(
    new BadgeError('code-address', { url: 'https://a.example/b.json', host: 'a.example' }),
    { messages: en },
  );
  assert.match(verdict.reason, /a\.example/);
  assert.equal(verdict.verdict, undefined);
  assert.equal(
    presentError(new BadgeError('code-no-badge'), { messages: en }).verdict.verdict,
    'malformed',
  );
});
