import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeBatch, type BatchInput } from '../../src/elements/controllers/badge-batch.js';
import { PresentedTogether } from '../../src/elements/controllers/presented-together.js';
import type { WalletResponse } from '../../src/elements/open-badge-verifier/sources/wallet-access.js';
import type { Report } from '../../src/report/finding.js';
import { codes, CONTEXTS, found, NOW, token, world } from '../support/mint.js';
import { ada, asking, badge, eve, HOST, ORIGIN, present, type Wallet } from './wallet-holder.js';

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
