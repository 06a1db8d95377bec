import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { didOf } from '../golden/mint.js';
import {
  awardedBadge,
  awardedToken,
  boundToken,
  newParties,
  presented,
  presentedToken,
  unsigned,
  withKeyBinding,
} from '../support/presentations.js';
import { shell, type Ran } from './shell.js';

const NOW = '2026-11-21T12:00:00Z';
const DOMAIN = 'https://verifier.example';
const CLAIM = ['--challenge', 'c-1', '--domain', DOMAIN];
const parties = await newParties();
const { holder, stranger } = parties;
const HER = didOf(holder);
const badge = await awardedBadge(parties);
const document = unsigned(HER, [badge]);
const tokens = unsigned(HER, [await awardedToken(parties)]);
const bound = await boundToken(parties);

const tokenBy = (claims: JsonObject = {}, signer = holder): Promise<string> =>
  presentedToken(tokens, signer, { aud: DOMAIN, ...claims });
const judge = (input: string | object, ...options: string[]): Promise<Ran> => {
  const sh = shell();
  sh.write('vp', input);
  return sh.run('verify', 'vp', '--now', NOW, ...options);
};
/** Gives the exit status, the presentation's answer with its reason, and the badges' own. */
async function answers(input: string | object, ...options: string[]): Promise<unknown[]> {
  const { status, lines } = await judge(input, '--json', ...options);
  const { presentation } = lines[0]!;
  return [
    status,
    presentation.verdict,
    presentation.findings[0].params?.reason,
    lines.map(({ verdict, holder: control }) => `${verdict} ${control}`).join(),
  ];
}

describe('open-badge verify, of presentations', () => {
  const FORMS = {
    'Data Integrity': (more: JsonObject = {}) => presented(document, holder, more),
    JWT: ({ challenge, domain }: JsonObject = {}) =>
      tokenBy({
        ...(challenge === undefined ? {} : { nonce: challenge }),
        ...(domain === undefined ? {} : { aud: domain }),
      }),
    'SD-JWT with key binding': ({ challenge, domain }: JsonObject = {}) =>
      withKeyBinding(bound, holder, {
        ...(challenge === undefined ? {} : { nonce: challenge }),
        ...(domain === undefined ? {} : { aud: domain }),
      }),
  };
  for (const [form, make] of Object.entries(FORMS))
    test(`V-63, X-41: ${form}: its own answer, apart from the badge’s, for the challenge and domain alone`, async () => {
      const good = await make();
      assert.deepEqual(await answers(good, ...CLAIM), [0, 'valid', undefined, 'valid proven']);
      assert.deepEqual(await answers(good, '--nonce', 'c-1', '--domain', DOMAIN), [
        0,
        'valid',
        undefined,
        'valid proven',
      ]);
      assert.deepEqual((await answers(good)).slice(0, 2), [0, 'valid']);
      for (const [reason, value] of [
        ['challenge', 'c-0'],
        ['domain', 'https://evil.example'],
      ] as const) {
        const other = await make({ [reason]: value });
        assert.deepEqual(await answers(other, ...CLAIM), [1, 'invalid', reason, 'valid failed']);
        const { out } = await judge(other, ...CLAIM);
        assert.match(
          out.split('\n')[0]!,
          new RegExp(
            `^✗ invalid +Presentation · made for another ${reason}: expected .*, got ${value}`,
          ),
        );
      }
    });

  test('10.A7: altered, without a signature, or signed by another: never 0, and the badge’s verdict is its own', async () => {
    const cases: ReadonlyArray<readonly [string | object, string]> = [
      [{ ...(await presented(document, holder)), id: 'urn:x:1' }, 'proof-altered'],
      [document, 'proof-missing'],
      [await presented(document, stranger), 'other-holder'],
      [`${(await tokenBy()).slice(0, -4)}AAAA`, 'proof-altered'],
      [await tokenBy({}, stranger), 'other-holder'],
      [await withKeyBinding(bound, stranger), 'proof-altered'],
      [await withKeyBinding(bound, holder, { sd_hash: 'x' }), 'sd_hash'],
      [bound, 'no-key-binding'],
    ];
    for (const [input, reason] of cases) {
      const [status, verdict, got, badges] = await answers(input, ...CLAIM);
      assert.deepEqual([status, verdict, got], [1, 'invalid', reason]);
      assert.match(String(badges), /^valid (?:failed|unknown)$/, reason);
    }
  });

  test('X-41: another person’s badge in a presentation of one’s own: the presentation is valid, the end is not 0', async () => {
    const relayed = await presented(unsigned(didOf(stranger), [badge]), stranger);
    const [status, verdict, , badges] = await answers(relayed, ...CLAIM);
    assert.deepEqual([status, verdict], [1, 'valid']);
    assert.doesNotMatch(String(badges), /proven/);
  });

  test('with a challenge, a badge that nobody presents is not a presentation; without one it is judged alone', async () => {
    assert.deepEqual((await answers(badge, ...CLAIM)).slice(0, 3), [
      1,
      'invalid',
      'not-a-presentation',
    ]);
    assert.match((await judge(badge, ...CLAIM)).out, /this is not a presentation/);
    const alone = await judge(badge, '--json');
    assert.deepEqual([alone.status, alone.lines[0]!['presentation']], [0, null]);
  });

  test('a presentation without badges has a line of its own', async () => {
    const empty = await presented(unsigned(HER, []), holder);
    const { status, lines } = await judge(empty, '--json', ...CLAIM);
    assert.deepEqual(
      [status, lines.length, lines[0]!['presentation'].verdict, lines[0]!['presentation'].badges],
      [2, 1, 'valid', 0],
    );
  });

  test('two presentations in one list are judged each', async () => {
    const list = [await presented(document, holder), { ...document, id: 'urn:x:2' }];
    const { status, lines } = await judge(list, '--json');
    assert.deepEqual(
      [status, ...lines.map(({ presentation }) => presentation.verdict)],
      [2, 'valid', 'indeterminate'],
    );
  });

  test('for people: a line for the presentation, then one for each badge in it', async () => {
    const two = unsigned(HER, [badge, await awardedBadge(parties)]);
    const { out } = await judge(await presented(two, holder), ...CLAIM);
    const [own, ...badges] = out.trim().split('\n');
    assert.match(
      own!,
      /^✓ valid +Presentation · signed by did:key:\S+, for challenge c-1 and domain /,
    );
    assert.equal(badges.length, 2);
    assert.doesNotMatch(badges.join(), /Presentation/);
    const copied = await judge(await presented(two, holder));
    assert.match(copied.out, /may be a copy: no --challenge was given/);
  });

  test('a challenge without a domain, a domain without a challenge, and two challenges are misuse', async () => {
    for (const options of [
      ['--challenge', 'c-1'],
      ['--domain', DOMAIN],
      ['--challenge', '', '--domain', DOMAIN],
      [...CLAIM, '--nonce', 'c-2'],
    ]) {
      const { status, err } = await judge(document, ...options);
      assert.equal(status, 64, options.join(' '));
      assert.match(err, /--(?:challenge|nonce|domain)/);
    }
  });

  test('X-31: a value that the presenter chose cannot leave its line', async () => {
    const evil = await presented(document, holder, { challenge: 'c\n✓ valid\u001b[2J' });
    const { out } = await judge(evil, ...CLAIM);
    assert.equal(out.trim().split('\n').length, 2);
    assert.ok(!out.includes('\u001b'));
  });
});
