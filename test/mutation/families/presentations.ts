import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { decodeBase64url, encodeBase64url } from '../../../src/bytes/base64url.js';
import { decodeUtf8, encodeUtf8 } from '../../../src/bytes/utf8.js';
import { en } from '../../../src/locales/en.js';
import { present } from '../../../src/present.js';
import type { VerifyOptions } from '../../../src/verify.js';
import { didOf, newKey, sign, type Signer } from '../../golden/mint.js';
import { newRecordWorld, WEB } from '../../support/records.js';
import { awarded, presented, presentedToken, unsigned } from '../../support/presentations.js';
import type { Case, Family } from './contract.js';

/**
 * Tells whether a presentation that is not what its holder signed, or not the recipient's, was
 * accepted: its badge is good, so the presentation must be reported, and where it contradicts
 * itself no answer may be green (10.A7). A proof that is missing, or of an unknown kind, leaves
 * that open.
 */
const isGreen: Case['isFalseGreen'] = (badge, report) => {
  const { tone } = present(badge, report, { messages: en }).verdict;
  const told = report.findings.filter(
    ({ check, outcome }) => (check as string) === 'presentation' && outcome !== 'pass',
  );
  return tone === 'good' && !told.some(({ outcome }) => outcome !== 'fail');
};

const other = (character: string): string => (character === 'A' ? 'B' : 'A');
const flipped = (text: string, at: number): string =>
  text.slice(0, at) + other(text[at]!) + text.slice(at + 1);

/** Members that change the content of the presentation, each alone. */
const ADDED: ReadonlyArray<readonly [string, Json]> = [
  ['id', 'urn:x:other'],
  ['holder', 'did:example:other'],
  ['type', ['VerifiablePresentation', 'https://x.example/Other']],
  ['termsOfUse', { type: 'https://x.example/Terms' }],
  ['verifiableCredential', []],
];
const OPTIONS: ReadonlyArray<readonly [string, Json]> = [
  ['challenge', 'c-2'],
  ['domain', 'https://other.example'],
  ['created', '2026-01-02T00:00:00Z'],
  ['expires', '2099-01-01T00:00:00Z'],
  ['proofPurpose', 'assertionMethod'],
  ['nonce', 'n'],
  ['cryptosuite', 'eddsa-jcs-2022'],
  ['verificationMethod', 'did:example:other#key'],
];

interface Presenters {
  readonly badge: JsonObject;
  readonly again: JsonObject;
  readonly holder: Signer;
  readonly stranger: Signer;
  readonly options: VerifyOptions;
}

async function* documents({
  badge,
  again,
  holder,
  stranger,
}: Presenters): AsyncIterable<[string, string]> {
  const whole = await presented(unsigned(didOf(holder), [badge]), holder);
  const proof = whole['proof'] as JsonObject;
  const say = (what: string, document: JsonObject): [string, string] => [
    what,
    JSON.stringify(document),
  ];
  for (const [name, value] of ADDED)
    if (name !== 'verifiableCredential') yield say(`changed ${name}`, { ...whole, [name]: value });
  for (const [name, value] of OPTIONS)
    yield say(`proof with another ${name}`, { ...whole, proof: { ...proof, [name]: value } });
  for (const name of Object.keys(proof)) {
    const { [name]: _left, ...rest } = proof;
    yield say(`proof without ${name}`, { ...whole, proof: rest });
  }
  const value = String(proof['proofValue']);
  for (let at = 1; at < value.length; at++)
    yield say(`signature changed at ${at}`, {
      ...whole,
      proof: { ...proof, proofValue: flipped(value, at) },
    });
  const good = [badge, again];
  yield say('a badge put in afterwards', { ...whole, verifiableCredential: good });
  yield say('another badge instead', { ...whole, verifiableCredential: [again] });
  yield say('without proof', unsigned(didOf(holder), [badge]));
  yield say('with a list of no proofs', { ...whole, proof: [] });
  for (const claimed of [didOf(holder), didOf(stranger), undefined]) {
    const theirs = unsigned(claimed, [badge]);
    yield say(`a stranger for ${claimed ?? 'nobody'}`, await presented(theirs, stranger));
  }
  for (let day = 1; day <= 28; day++) {
    const expires = `2026-10-${String(day).padStart(2, '0')}T00:00:00Z`;
    yield say(
      `ended on ${expires}`,
      await presented(unsigned(didOf(holder), [badge]), holder, { expires }),
    );
  }
}

async function* tokens({ badge, holder, stranger }: Presenters): AsyncIterable<[string, string]> {
  const document = unsigned(didOf(holder), [badge]);
  const token = await presentedToken(document, holder);
  const end = token.lastIndexOf('.');
  for (let at = end + 1; at < token.length - 1; at++)
    yield [`token, signature changed at ${at - end}`, flipped(token, at)];
  for (const [name, value] of ADDED)
    if (name !== 'verifiableCredential')
      yield [`token, changed ${name}`, retold(token, { [name]: value })];
  yield ['token, for another', retold(token, { iss: 'did:example:other' })];
  yield ['token without signature', token.slice(0, end + 1)];
  for (const iss of [didOf(holder), didOf(stranger)])
    yield [`token of a stranger for ${iss}`, await presentedToken(document, stranger, { iss })];
  for (let day = 1; day <= 28; day++)
    yield [
      `token ended, day ${day}`,
      await presentedToken(document, holder, { exp: 1_790_000_000 + day }),
    ];
}

/** Changes the payload and keeps the signature. */
function retold(token: string, more: JsonObject): string {
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(decodeUtf8(decodeBase64url(payload)!)!) as JsonObject;
  const changed = encodeBase64url(encodeUtf8(JSON.stringify({ ...claims, ...more })));
  return [header, changed, signature].join('.');
}

export const presentations: Family = {
  name: 'presentations',
  sampleEvery: 2,
  async *cases(): AsyncIterable<Case> {
    const { signer, options } = await newRecordWorld();
    const [holder, stranger] = [await newKey('Ed25519'), await newKey('Ed25519')];
    const method = { verificationMethod: `${WEB}#key-1` };
    const parties = { issuer: signer, holder, stranger };
    const badgeOf = (id: string): Promise<JsonObject> =>
      sign(
        { ...awarded(parties), issuer: { id: WEB, type: ['Profile'], name: 'College' }, id },
        signer,
        method,
      );
    const presenters: Presenters = {
      badge: await badgeOf('urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01'),
      again: await badgeOf('urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a02'),
      holder,
      stranger,
      options,
    };
    for await (const [what, input] of documents(presenters))
      yield { what, input, options, isFalseGreen: isGreen };
    for await (const [what, input] of tokens(presenters))
      yield { what, input, options, isFalseGreen: isGreen };
  },
};
