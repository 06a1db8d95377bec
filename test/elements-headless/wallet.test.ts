import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import canonicalize from 'canonicalize';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { BadgeBatch, type BatchInput } from '../../src/elements/controllers/badge-batch.js';
import { PresentedTogether } from '../../src/elements/controllers/presented-together.js';
import { OWN, type Engine } from '../../src/elements/controllers/engine.js';
import {
  requestFromWallet,
  walletHere,
  type WalletResponse,
} from '../../src/elements/open-badge-verifier/sources/wallet-access.js';
import { CHALLENGE_BYTES } from '../../src/exchange/challenge.js';
import type { Report } from '../../src/report/finding.js';
import {
  codes,
  CONTEXTS,
  found,
  mint,
  NOW,
  party,
  subject,
  token,
  world,
  type JsonObject,
  type Party,
} from '../support/mint.js';

const ORIGIN = 'https://hr.example',
  college = await party(),
  ada = await party(),
  eve = await party();
const badge = await mint(college, { credentialSubject: { ...subject, id: ada.id } });
const signal = new AbortController().signal;

const sha256 = (value: object): Buffer =>
  createHash('sha256').update(canonicalize(value)!).digest();
/** Signs a presentation of a badge for a challenge and a domain, as a wallet does. */
async function present(
  by: Party,
  challenge: string,
  domain: string,
  more: JsonObject = {},
): Promise<JsonObject> {
  const document = {
    '@context': [CONTEXTS[0]!],
    type: ['VerifiablePresentation'],
    holder: by.id,
    verifiableCredential: [badge],
    ...more,
  };
  const config = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2026-11-21T11:59:00Z',
    verificationMethod: by.key.id,
    proofPurpose: 'authentication',
    challenge,
    domain,
  };
  const signature = await by.key.sign({
    data: Uint8Array.from(Buffer.concat([sha256(config), sha256(document)])),
  });
  return {
    ...document,
    proof: { ...config, proofValue: `z${encodeBase58(signature)}` },
  } as JsonObject;
}

interface Asked {
  readonly digital?: {
    readonly requests: ReadonlyArray<{ readonly protocol: string; readonly data: JsonObject }>;
  };
  readonly web?: { readonly VerifiablePresentation: JsonObject };
  readonly signal: AbortSignal;
  readonly mediation?: string;
}
type Wallet = (asked: Asked, challenge: string) => unknown;

const asking = (
  means: 'digital' | 'chapi',
  wallet: Wallet,
  more: object = {},
): Promise<WalletResponse> =>
  requestFromWallet(
    {
      means,
      get: async (options) => {
        const asked = options as Asked;
        return wallet(
          asked,
          String(
            asked.digital?.requests[0]!.data['nonce'] ??
              asked.web?.VerifiablePresentation['challenge'],
          ),
        );
      },
    },
    { origin: ORIGIN, signal, ...more },
  );

const HOST = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** Verifies inputs as the verifier does, each in a row of its own. */
async function verified(inputs: readonly BatchInput[]): Promise<Report[]> {
  const { fetch } = world({}),
    batch = new BadgeBatch(
      HOST,
      () => ({ lang: 'en', fetch, now: new Date(NOW) }),
      () => undefined,
    );
  const rows = await batch.add(inputs);
  return rows.flat().map(({ session }) => session.report!);
}

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

/** Everything from the question to the reports, as the verifier does it. */
async function judged(answer: WalletResponse): Promise<Report[]> {
  assert.ok('presentations' in answer, JSON.stringify(answer));
  return verified(
    answer.presentations.map((presentation) => ({
      input: new File([presentation.text ?? ''], 'p.json'),
      file: 'p.json',
      together: new PresentedTogether(presentation),
    })),
  );
}

const digital = (presentation: unknown) => ({
  protocol: 'openid4vp-v1-unsigned',
  data: { vp_token: { badge: [presentation] } },
});

describe('the request to a wallet', () => {
  test('V-63, X-41: at least 128 fresh bits each time, never twice the same', async () => {
    assert.ok(CHALLENGE_BYTES * 8 >= 128);
    const seen: string[] = [];
    for (let at = 0; at < 3; at++)
      await asking('digital', (_, challenge) => {
        seen.push(challenge);
        return null;
      });
    assert.equal(new Set(seen).size, 3);
    for (const challenge of seen) assert.match(challenge, /^[\w-]{43}$/);
  });

  test('a wallet is used where there is one: the page’s own before the browser’s', () => {
    const credentials = { get: async () => null };
    class DigitalCredential {
      static userAgentAllowsProtocol = (protocol: string): boolean =>
        protocol === 'openid4vp-v1-unsigned';
    }
    assert.equal(walletHere({ isSecureContext: true, navigator: { credentials } }), undefined);
    assert.equal(
      walletHere({ isSecureContext: true, DigitalCredential, navigator: { credentials } })?.means,
      'digital',
    );
    assert.equal(
      walletHere({
        isSecureContext: true,
        DigitalCredential,
        navigator: { credentials, credentialsPolyfill: {} },
      })?.means,
      'chapi',
    );
    assert.equal(
      walletHere({ isSecureContext: false, DigitalCredential, navigator: { credentials } }),
      undefined,
    );
    assert.equal(
      walletHere({
        isSecureContext: true,
        DigitalCredential: { userAgentAllowsProtocol: () => false },
        navigator: { credentials },
      }),
      undefined,
    );
    assert.equal(walletHere({}), undefined);
  });
});

describe('the response of a wallet', () => {
  test('V-63: by the holder, for this challenge and this page: it belongs to this person', async () => {
    for (const domain of [`origin:${ORIGIN}`, `origin:${ORIGIN}/`]) {
      const [report] = await judged(
        await asking('digital', async (_, challenge) =>
          digital(await present(ada, challenge, domain)),
        ),
      );
      assert.deepEqual(
        [report!.verdict, report!.recipient, found(report!, 'recipient-control-proven').outcome],
        ['valid', 'match', 'pass'],
        domain,
      );
    }
    const [report] = await judged(
      await asking('chapi', async (_, challenge) => ({
        type: 'web',
        dataType: 'VerifiablePresentation',
        data: await present(ada, challenge, ORIGIN),
      })),
    );
    assert.deepEqual([report!.verdict, report!.recipient], ['valid', 'match']);
  });

  test('as a token, also in the envelope of the data model, and as JSON text', async () => {
    const payload = (challenge: string) => ({
      iss: ada.id,
      nonce: challenge,
      aud: `origin:${ORIGIN}`,
      vp: {
        '@context': [CONTEXTS[0]!],
        type: ['VerifiablePresentation'],
        verifiableCredential: [badge],
      },
    });
    const jwt = (challenge: string) => token(ada, payload(challenge));
    const forms: Wallet[] = [
      async (_, challenge) => digital(await jwt(challenge)),
      async (_, challenge) =>
        digital({
          '@context': CONTEXTS[0],
          type: 'EnvelopedVerifiablePresentation',
          id: `data:application/vp+jwt,${await jwt(challenge)}`,
        }),
      async (_, challenge) => ({
        ...digital(''),
        data: JSON.stringify(digital(await jwt(challenge)).data),
      }),
    ];
    for (const form of forms) {
      const [report] = await judged(await asking('digital', form));
      assert.deepEqual([report!.verdict, report!.recipient], ['valid', 'match']);
    }
  });

  test('X-41: replayed, for another page, by another holder, unsigned: not accepted as control', async () => {
    let earlier: unknown;
    const first = await asking(
      'digital',
      async (_, challenge) =>
        (earlier = digital(await present(ada, challenge, `origin:${ORIGIN}`))),
    );
    assert.equal((await judged(first))[0]!.recipient, 'match');
    const cases: Readonly<Record<string, Wallet>> = {
      challenge: () => earlier,
      domain: async (_, challenge) =>
        digital(await present(ada, challenge, 'origin:https://evil.example')),
      'other-holder': async (_, challenge) =>
        digital(await present(eve, challenge, `origin:${ORIGIN}`)),
      'proof-missing': () =>
        digital({
          '@context': [CONTEXTS[0]],
          type: ['VerifiablePresentation'],
          holder: ada.id,
          verifiableCredential: [badge],
        }),
    };
    for (const [reason, wallet] of Object.entries(cases)) {
      const [report] = await judged(await asking('digital', wallet));
      assert.equal(report!.recipient, 'not-checked', reason);
      assert.deepEqual(
        [
          found(report!, 'recipient-control-failed').outcome,
          found(report!, 'recipient-control-failed').params!['reason'],
        ],
        ['fail', reason],
      );
    }
    const [plain] = await judged(
      await asking('chapi', async (_, challenge) => ({
        data: await present(ada, challenge, `origin:${ORIGIN}`),
      })),
    );
    assert.equal(plain!.recipient, 'not-checked', 'the name that the other way uses');
  });

  test('a response without a request of ours proves nothing', async () => {
    const text = JSON.stringify(await present(ada, 'c', ORIGIN));
    const [report] = await verified([{ input: new File([text], 'p.json'), file: 'p.json' }]);
    assert.equal(codes(report!).includes('recipient-control-proven'), false);
  });

  test('declined, cancelled, late, empty or broken is reported', async () => {
    const refuse =
      (name: string): Wallet =>
      () => {
        throw new DOMException('', name);
      };
    assert.deepEqual(await asking('digital', refuse('NotAllowedError')), {
      problem: 'wallet-declined',
    });
    assert.deepEqual(await asking('chapi', () => null), { problem: 'wallet-declined' });
    assert.deepEqual(await asking('digital', refuse('InvalidStateError')), {
      problem: 'wallet-failed',
    });
    assert.deepEqual(await asking('digital', () => ({ data: { vp_token: {} } })), {
      problem: 'wallet-empty',
    });
    assert.deepEqual(await asking('digital', () => ({ data: 42 })), { problem: 'wallet-empty' });
    const alive = setTimeout(() => undefined, 10_000); // the time limit alone keeps no program running
    assert.deepEqual(
      await asking('digital', () => new Promise(() => undefined), { timeoutMs: 20 }),
      { problem: 'wallet-timeout' },
    );
    clearTimeout(alive);
    const control = new AbortController();
    setTimeout(() => control.abort(), 20);
    assert.deepEqual(
      await asking('digital', () => new Promise(() => undefined), { signal: control.signal }),
      { problem: 'wallet-declined' },
    );
  });
});

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
