/** Presentations are judged (10.A7): the badge's verdict stays its own, the presentation's is a finding, on the screen and in the exit status. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { toReceipt } from '../../src/receipt.js';
import type { Report } from '../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import { didOf, NOW } from '../golden/mint.js';
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

const parties = await newParties();
const { holder, stranger } = parties;
const HER = didOf(holder);
const badge = await awardedBadge(parties);
const good = unsigned(HER, [badge]);

async function judged(input: JsonObject | string, more: VerifyOptions = {}): Promise<Report> {
  const [first] = await read(typeof input === 'string' ? input : JSON.stringify(input));
  const fetch = (): Promise<Response> => Promise.reject(new TypeError('offline'));
  return verify(first!, { now: NOW, fetch, ...more });
}
const saysOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ check }) => check === 'presentation')
    .map(({ outcome, code }) => `${outcome} ${code}`);

const altered = { ...(await presented(good, holder)), id: 'urn:x:changed' };
const tokenOf = await presentedToken(good, holder);
const CASES: ReadonlyArray<readonly [string, JsonObject | string, string]> = [
  ['her own', await presented(good, holder), 'pass presentation-holds'],
  [
    'without holder',
    await presented(unsigned(undefined, [badge]), holder),
    'pass presentation-holds',
  ],
  ['altered', altered, 'fail presentation-altered'],
  ['unsigned', good, 'unknown presentation-unsigned'],
  ['with an empty list of proofs', { ...good, proof: [] }, 'unknown presentation-unsigned'],
  ['with an empty proof', { ...good, proof: {} }, 'fail presentation-faulty'],
  [
    'by a stranger in their own name',
    await presented(unsigned(didOf(stranger), [badge]), stranger),
    'fail presentation-other-holder',
  ],
  ['by a stranger in her name', await presented(good, stranger), 'fail presentation-other-holder'],
  [
    'ended',
    await presented(good, holder, { expires: '2026-02-01T00:00:00Z' }),
    'fail presentation-expired',
  ],
  [
    'signed as a credential',
    await presented(good, holder, { proofPurpose: 'assertionMethod' }),
    'fail presentation-faulty',
  ],
  ['a token, her own', tokenOf, 'pass presentation-holds'],
  [
    'a token, altered',
    `${tokenOf.slice(0, -6)}${tokenOf.at(-6) === 'A' ? 'B' : 'A'}${tokenOf.slice(-5)}`,
    'fail presentation-altered',
  ],
  [
    'a token by a stranger',
    await presentedToken(unsigned(didOf(stranger), [badge]), stranger),
    'fail presentation-other-holder',
  ],
  [
    'a token by a stranger in her name',
    await presentedToken(good, stranger, { iss: HER }),
    'fail presentation-other-holder',
  ],
  [
    'a token, ended',
    await presentedToken(good, holder, { exp: 1_770_000_000 }),
    'fail presentation-expired',
  ],
  [
    'a token around a token',
    await presentedToken(unsigned(HER, [await awardedToken(parties)]), holder),
    'pass presentation-holds',
  ],
];
for (const [name, input, said] of CASES)
  test(`10.A7: a presentation ${name}: ${said}, and the badge stays valid`, async () => {
    const report = await judged(input);
    assert.deepEqual([report.verdict, saysOf(report)], ['valid', [said]]);
  });

test('10.A7: on the screen an altered presentation is reported, and is not green', async () => {
  const [first] = await read(JSON.stringify(altered));
  const report = await judged(altered);
  const { verdict } = present(first!, report, { messages: en });
  assert.notEqual(verdict.tone, 'good');
  assert.ok(verdict.notes.some(({ text }) => text === en.codes['presentation-altered']));
});

test('10.A7: presentations inside each other are judged each', async () => {
  const inner = await presented(good, holder);
  const report = await judged(unsigned(undefined, [inner]));
  assert.deepEqual(saysOf(report), ['unknown presentation-unsigned', 'pass presentation-holds']);
});

test('10.A7: without a badge inside it is reported so, and is no fault of an issuer', async () => {
  for (const empty of [unsigned(HER, []), await presented(unsigned(HER, []), holder)]) {
    const [first] = await read(JSON.stringify(empty));
    const report = await judged(empty);
    assert.equal(report.verdict, 'unsupported');
    assert.match(present(first!, report, { messages: en }).verdict.reason, /contains no badge/);
  }
  const changed = { ...(await presented(unsigned(HER, []), holder)), id: 'urn:x:changed' };
  assert.deepEqual(saysOf(await judged(changed)), ['fail presentation-altered']);
});

test('V-63: with a challenge, the presentation it came in is what is checked: a replayed one fails', async () => {
  const text = await presented(good, holder);
  const asked = { challenge: 'c-1', domain: 'https://verifier.example' };
  assert.equal((await judged(text, { presentation: asked })).holder, 'proven');
  assert.equal(
    (await judged(text, { presentation: { ...asked, challenge: 'c-2' } })).holder,
    'failed',
  );
});

test('10.A7: the key binding of an SD-JWT: altered, of another key, or for other disclosures', async () => {
  const token = await boundToken(parties);
  const bound = (by = holder, claims: JsonObject = {}): Promise<string> =>
    withKeyBinding(token, by, claims);
  const says = async (text: string): Promise<string[]> => saysOf(await judged(text));
  assert.deepEqual(await says(await bound()), ['pass presentation-holds']);
  assert.deepEqual(await says(token), []);
  assert.deepEqual(await says(await bound(stranger)), ['fail presentation-altered']);
  const [issued, , kb] = (await bound()).split('~');
  assert.deepEqual(await says(`${issued}~${kb}`), ['fail presentation-altered']);
  assert.deepEqual(await says(await bound(holder, { exp: 1_767_225_800 })), [
    'fail presentation-expired',
  ]);
});

test('X-52: a receipt and a line of JSON do not repeat the presentation', async () => {
  const [first] = await read(JSON.stringify(good));
  const receipt = await toReceipt(await judged(good), first!);
  assert.ok(!JSON.stringify(receipt).includes('VerifiablePresentation'));
});
