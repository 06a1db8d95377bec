import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeBatch } from '../../src/elements/controllers/badge-batch.js';
import { OWN, type Engine, type VerifySettings } from '../../src/elements/controllers/engine.js';
import { mint, NOW, party, subject, world } from '../support/mint.js';

const HOST = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
const college = await party(),
  STATUS = 'https://college.example/status';
const of = (email: string) =>
  mint(college, {
    credentialSubject: {
      ...subject,
      identifier: [
        {
          type: 'IdentityObject',
          hashed: false,
          identityHash: email,
          identityType: 'emailAddress',
        },
      ],
    },
    // a request, so that there is something that must not be repeated
    credentialStatus: {
      id: `${STATUS}#1`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: STATUS,
    },
  });
const ada = await of('ada@mail.example'),
  eve = await of('eve@mail.example');

interface Question {
  recipient?: string;
  recipients?: readonly string[];
  strict?: boolean;
}

/** Verifies badges in a batch whose settings can change, by an engine that records its calls. */
async function checked(question: Question = {}) {
  const network = world({ [STATUS]: {} }),
    calls: VerifySettings[] = [];
  const engine: Engine = {
    read: (input, options) => OWN.read(input, options),
    verify: (badge, options) => (calls.push(options), OWN.verify(badge, options)),
  };
  const settings = (): ReturnType<ConstructorParameters<typeof BadgeBatch>[1]> => ({
    lang: 'en',
    engine,
    fetch: network.fetch,
    now: new Date(NOW),
    ...question,
  });
  const batch = new BadgeBatch(HOST, settings, () => undefined);
  await batch.add([ada, eve].map((input, at) => ({ input, file: `${at}.json` })));
  const verdicts = () => batch.items.map(({ session }) => session.report?.recipient);
  return { batch, network, calls, verdicts };
}

describe('a batch with another recipient', () => {
  test('L19, V-60: is compared, without a second verification and without a request', async () => {
    const question: Question = {},
      { batch, network, calls, verdicts } = await checked(question),
      before = batch.items.map(({ session }) => session.report!);
    const { length: requests } = network.asked;
    assert.ok(requests > 0, 'the first verification makes a request');
    question.recipient = 'ada@mail.example';
    calls.length = 0;
    await batch.again();
    assert.deepEqual(verdicts(), ['match', 'mismatch']);
    assert.deepEqual(
      calls.map(({ only }) => only),
      [['recipient'], ['recipient']],
    );
    assert.equal(network.asked.length, requests);
    assert.deepEqual(
      batch.items.map(({ session: { report } }) => [report!.checkedAt, report!.asked]),
      before.map(({ checkedAt, asked }) => [checkedAt, asked]),
      'the report tells when the badge was verified, and by which requests',
    );
    delete question.recipient;
    await batch.again();
    assert.deepEqual(verdicts(), ['not-checked', 'not-checked']);
    assert.equal(network.asked.length, requests);
  });

  test('L19, V-60: several recipients are compared, and the one that matches is named', async () => {
    const question: Question = {},
      { batch, network, calls, verdicts } = await checked(question),
      { length: requests } = network.asked;
    calls.length = 0;
    Object.assign(question, {
      recipient: 'eve@mail.example',
      recipients: ['eve@mail.example', 'ada@mail.example'],
    });
    await batch.again();
    assert.deepEqual(verdicts(), ['match', 'match']);
    assert.deepEqual(
      batch.items.map(({ session }) => session.awardedTo),
      ['ada@mail.example', 'eve@mail.example'],
    );
    assert.ok(calls.every(({ only }) => only?.[0] === 'recipient'));
    assert.equal(network.asked.length, requests);
  });

  test('10.A17: the verdict for the former recipient is dropped before the comparison ends', async () => {
    const question: Question = { recipient: 'ada@mail.example' },
      { batch, verdicts } = await checked(question);
    assert.deepEqual(verdicts(), ['match', 'mismatch']);
    question.recipient = 'eve@mail.example';
    const running = batch.again();
    assert.deepEqual(verdicts(), [undefined, undefined]);
    await running;
    assert.deepEqual(verdicts(), ['mismatch', 'match']);
  });

  test('10.A17: any other change is verified from the start, also together with the recipient', async () => {
    const question: Question = {},
      { batch, calls, verdicts } = await checked(question);
    Object.assign(question, { recipient: 'ada@mail.example', strict: true });
    calls.length = 0;
    await batch.again();
    assert.deepEqual(verdicts(), ['match', 'mismatch']);
    assert.ok(calls.every(({ only, previous }) => !only && !previous));
  });

  test('10.A17: settings that are changed in place during a check are those of the verdict', async () => {
    const clock = new Date(NOW),
      settings = {
        trustedIssuers: [college.id],
        recipients: ['eve@mail.example', 'ada@mail.example'],
        contexts: {} as Record<string, unknown>,
        now: clock,
      };
    const CHANGES: Record<string, () => void> = {
      trustedIssuers: () => settings.trustedIssuers.splice(0, 1, 'did:web:other.example'),
      recipients: () => settings.recipients.splice(1, 1),
      contexts: () => (settings.contexts['https://other.example/context'] = {}),
      now: () => clock.setUTCFullYear(clock.getUTCFullYear() + 1),
    };
    for (const [name, change] of Object.entries(CHANGES)) {
      let runs = 0;
      const engine: Engine = {
        read: (input, options) => OWN.read(input, options),
        verify: async (badge, options) => {
          const report = await OWN.verify(badge, options);
          if (!options.only && ++runs === 1) change();
          return report;
        },
      };
      const { fetch } = world({ [STATUS]: {} }),
        batch = new BadgeBatch(HOST, () => ({ lang: 'en', engine, fetch, ...settings }), Boolean);
      await batch.add([{ input: ada, file: 'ada.json' }]);
      const [{ session } = assert.fail('no row')] = batch.items;
      assert.equal(session.isOther, false, name);
      assert.equal(runs, 2, `${name}: verified again`);
      if (name === 'trustedIssuers') assert.equal(session.report?.issuer, 'unlisted');
    }
  });

  test('a check that the reader asks for again is a whole one', async () => {
    const { batch, calls } = await checked({ recipient: 'ada@mail.example' });
    calls.length = 0;
    await batch.again([batch.items[0]!]);
    assert.deepEqual(
      calls.map(({ only }) => only),
      [undefined],
    );
  });
});

describe('a batch that is stopped', () => {
  /** Reads and verifies one badge, then waits until it is told to go on. */
  async function stopped() {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let reads = 0;
    const engine: Engine = {
      read: async (input, options) => {
        reads += 1;
        if (reads > 1) await gate;
        options.signal?.throwIfAborted();
        return OWN.read(input, options);
      },
      verify: (badge, options) => OWN.verify(badge, options),
    };
    const finished: string[] = [],
      { fetch } = world({ [STATUS]: {} });
    const batch = new BadgeBatch(
      HOST,
      () => ({ lang: 'en', engine, fetch, now: new Date(NOW) }),
      ({ file }) => finished.push(file),
    );
    const running = batch.add(
      Array.from({ length: 9 }, (_, at) => ({ input: ada, file: `${at}.json` })),
    );
    while (batch.done < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    batch.cancel();
    open();
    await running;
    return { batch, finished };
  }

  test('L18: keeps every row; those without a result are not checked, which is no error', async () => {
    const { batch, finished } = await stopped();
    assert.equal(batch.items.length, 9);
    assert.equal(batch.rest.length, 8);
    // the error of a stopped run is loaded when there is one
    for (let turn = 0; batch.rest.some(({ session }) => !session.problem) && turn < 200; turn++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(
      batch.rest.map(({ session: { verdict } }) => [verdict?.lead, verdict?.mark]),
      Array.from({ length: 8 }, () => ['Not checked', 'unchecked']),
    );
    assert.deepEqual(finished, ['0.json'], 'nothing is reported of a row that was not checked');
  });

  test('L18: goes on with the rest alone, and leaves nothing out', async () => {
    const { batch, finished } = await stopped(),
      first = batch.items[0]!.session.report;
    await batch.proceed();
    assert.deepEqual(
      batch.items.map(({ session }) => [session.report?.authentic, session.error]),
      Array.from({ length: 9 }, () => ['yes', undefined]),
    );
    assert.equal(batch.items[0]!.session.report, first, 'what was checked is not checked again');
    assert.equal(finished.length, 9);
    assert.equal(batch.rest.length, 0);
  });

  test('L18: a batch that is cleared forgets the rest', async () => {
    const { batch } = await stopped();
    batch.clear();
    assert.equal(batch.rest.length, 0);
    await batch.proceed();
    assert.equal(batch.items.length, 0);
  });
});
