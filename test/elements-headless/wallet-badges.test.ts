import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeBatch } from '../../src/elements/controllers/badge-batch.js';
import { PresentedTogether } from '../../src/elements/controllers/presented-together.js';
import { type Engine, OWN } from '../../src/elements/controllers/engine.js';
import { type JsonObject, mint, NOW, subject, world } from '../support/mint.js';
import { ada, badge, college, HOST, ORIGIN, present } from './wallet-holder.js';

/** Verifies one presentation in rows, by an engine that counts, and gives the batch. */
async function inRows(presentation: JsonObject, options: { readonly isOld?: boolean } = {}) {
  const { fetch } = world({}),
    asked: string[] = [];
  const settings = {
    lang: 'en',
    fetch,
    now: new Date(NOW),
    recipient: undefined as string | undefined,
  };
  const engine: Engine = {
    read: (input, given) => OWN.read(input, given),
    verify: (one, given) => (asked.push('badge'), OWN.verify(one, given)),
    ...(options.isOld
      ? {}
      : {
          verifyPresentation: (text, given) => (
            asked.push('presentation'),
            OWN.verifyPresentation!(text, given)
          ),
        }),
  };
  const batch = new BadgeBatch(
    HOST,
    () => ({ ...settings, engine, asked: [settings.recipient, undefined] }),
    () => undefined,
  );
  const text = JSON.stringify(presentation);
  await batch.add([
    {
      input: new File([text], 'p.json'),
      file: 'p.json',
      together: new PresentedTogether({ text, challenge: 'c-1', domain: ORIGIN }),
    },
  ]);
  return { batch, asked, settings };
}

describe('the badges of one presentation', () => {
  const knots = { ...(subject['achievement'] as JsonObject), name: 'Knots' };
  const other = { ...subject, id: ada.id, achievement: knots };
  const both = async (challenge = 'c-1'): Promise<JsonObject> =>
    present(ada, challenge, ORIGIN, {
      verifiableCredential: [badge, await mint(college, { credentialSubject: other })],
    });
  const told = ({ batch }: Awaited<ReturnType<typeof inRows>>): unknown[] =>
    batch.items.map(({ session: { report } }) => [report!.verdict, report!.holder]);

  test('V-63: they are verified together, once, and the presentation has an answer of its own', async () => {
    const rows = await inRows(await both());
    assert.deepEqual(told(rows), [
      ['valid', 'proven'],
      ['valid', 'proven'],
    ]);
    assert.deepEqual(rows.asked, ['presentation']);
    const { verdict, isFresh, holder, badges } = rows.batch.items[1]!.together!.report!;
    assert.deepEqual([verdict, isFresh, holder, badges.length], ['valid', true, ada.id, 2]);
  });

  test('X-41: of another challenge: the answer is invalid, the badges are what they are', async () => {
    const rows = await inRows(await both('c-0'));
    assert.deepEqual(told(rows), [
      ['valid', 'failed'],
      ['valid', 'failed'],
    ]);
    assert.equal(rows.batch.items[0]!.together!.report!.verdict, 'invalid');
  });

  test('10.A17: with other settings, and when a row is checked again, they are verified again', async () => {
    const rows = await inRows(await both());
    const [first] = rows.batch.items;
    await rows.batch.again([first!]);
    assert.deepEqual(rows.asked, ['presentation', 'presentation']);
    rows.settings.recipient = ada.id;
    assert.ok(rows.batch.items.every(({ session }) => session.isOther));
    await rows.batch.again();
    assert.deepEqual(rows.asked, ['presentation', 'presentation', 'presentation']);
    assert.deepEqual(
      rows.batch.items.map(({ session }) => session.report!.recipient),
      ['match', 'match'],
    );
  });

  test('an engine that cannot verify a presentation verifies each badge, with the same reports', async () => {
    const rows = await inRows(await both(), { isOld: true });
    assert.deepEqual(rows.asked, ['badge', 'badge']);
    assert.deepEqual(told(rows), [
      ['valid', 'proven'],
      ['valid', 'proven'],
    ]);
    assert.equal(rows.batch.items[0]!.together!.report, undefined);
  });

  test('a presentation without badges is a row', async () => {
    const rows = await inRows(await present(ada, 'c-1', ORIGIN, { verifiableCredential: [] }));
    const [only] = rows.batch.items;
    assert.equal(only!.session.report!.verdict, 'unsupported');
    assert.equal(only!.together!.report!.verdict, 'valid');
  });
});
