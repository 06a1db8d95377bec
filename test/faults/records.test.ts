/** The badges inside a record count (10.A10, W137): each has its own mark, and the one that is not valid is named. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import { en } from '../../src/locales/en.js';
import { present, type CardView } from '../../src/present.js';
import { read } from '../../src/read.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import { newRecordWorld, SECURED } from '../support/records.js';
import { FAULT_CLOCK, faultFetch, faultText, withoutFaults } from '../support/faults.js';

const { signer, options, good, bad, selfMade } = await newRecordWorld();

async function shownOf(text: string, more: VerifyOptions = options): Promise<CardView> {
  const [record] = await read(text);
  return present(record!, await verify(record!, more), { messages: en });
}

for (const [how, secure] of Object.entries(SECURED)) {
  test(`10.A10: a record of good badges is called a record, ${how}`, async () => {
    const view = await shownOf(await secure(good.slice(0, 2), signer));
    assert.deepEqual([view.verdict.tone, view.verdict.lead], ['good', en.headlines.record.lead]);
    assert.match(view.verdict.title, /record/);
    assert.deepEqual(
      view.children.map(({ text, mark }) => [text, mark]),
      [
        ['Coxswain', 'valid'],
        ['Coxswain', 'valid'],
      ],
    );
  });
  test(`10.A13: a record with a badge of an issuer that only its key names is not green, ${how}`, async () => {
    const { verdict, children } = await shownOf(await secure([good[0]!, selfMade], signer));
    assert.deepEqual(
      [verdict.verdict, verdict.tone, verdict.mark, verdict.lead],
      ['valid', 'quiet', 'signed', en.headlines['record-signed'].lead],
    );
    assert.deepEqual(
      children.map(({ mark }) => mark),
      ['valid', 'signed'],
    );
  });
  for (const [what, badge] of bad)
    test(`W137: ${how}: a record with a badge ${what} is valid, not green, and names it`, async () => {
      const view = await shownOf(await secure([good[0]!, badge], signer));
      const { verdict, tone, lead, reason } = view.verdict;
      assert.deepEqual([verdict, tone, lead], ['valid', 'warn', en.headlines['record-mixed'].lead]);
      const child = view.children.find(({ pointer }) => pointer?.endsWith('/1'));
      assert.ok(child && child.mark !== 'valid', JSON.stringify(view.children));
      assert.ok(reason.includes(child.answer!), reason);
    });
}

test('W137: clr-altered-child.json', { skip: withoutFaults }, async () => {
  const view = await shownOf(faultText('wild/clr-altered-child.json'), {
    now: FAULT_CLOCK,
    fetch: faultFetch(),
  });
  assert.deepEqual([view.verdict.verdict, view.verdict.tone], ['valid', 'warn']);
  assert.match(view.verdict.reason, /“Two and a half” inside it/);
});
