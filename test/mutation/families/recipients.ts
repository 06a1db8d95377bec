import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { VerifyOptions } from '../../../src/verify.js';
import { didOf, draft, newKey, NOW, sign, worldOf, type Signer } from '../../golden/mint.js';
import type { Case, Family } from './contract.js';

type Recipient = NonNullable<VerifyOptions['recipient']>;

const BOB = 'bob@mail.example';
const DID = 'did:example:rower';

/** Expected recipients, none of whom is the recipient. */
const PERSONS: readonly Recipient[] = [
  ...['ada@mail.example', 'bob@mail.example.evil.example', 'evil-bob@mail.example'],
  ...[
    'bob@mail.exampl',
    'bob@mail',
    'bob',
    '@mail.example',
    'bob@other.example',
    'b*b@mail.example',
  ],
  ...[
    '.*',
    '%',
    '',
    ' ',
    '\t',
    'mailto:',
    '<>',
    'tel:',
    '( )',
    'null',
    'undefined',
    '[object Object]',
    'b\u043eb@mail.example',
  ],
  ...['bob+x@mail.example', 'bob@mail.example, ada@mail.example', 'Bob <ada@mail.example>'],
  ...['bob@mail.example <ada@mail.example>', 'mailto:ada@mail.example?to=bob@mail.example'],
  ...['did:example:other', 'did:example:rowe', 'did:example:rower2', 'did:example:', 'did:'],
  ...['https://bob.example/', 'https://evil.example/bob', '+49 30 1234', 'tel:+49301234'],
  { type: 'emailAddress', value: 'ada@mail.example' },
  { type: 'emailAddress', value: DID },
  { type: 'id', value: BOB },
  { type: 'name', value: BOB },
  { type: 'ext:url', value: BOB },
  { type: 'identityHash', value: BOB },
  { type: '', value: BOB },
  { type: 'sourcedId', value: '' },
];

const SHA = 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399';
const HASHES: readonly Json[] = [
  ...[SHA, 'sha256$', 'sha256', '$', '', 'md5$', 'md5$d41d8cd98f00b204e9800998ecf8427e'],
  ...['sha256$e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'none$x', BOB],
  ...['SHA256$00', 'sha1$da39a3ee5e6b4b0d3255bfef95601890afd80709', 'sha512$00', 'sha256$*'],
];
const SALTS: ReadonlyArray<Json | undefined> = [undefined, '', 'Kosher', BOB, 'ada@mail.example'];
const TYPES = [
  'emailAddress',
  'email',
  'name',
  'ext:url',
  'userName',
  'identifier',
  'sourcedId',
  '',
];

/** Makes identifiers of the badge's subject, hashed or not, that name Bob or no person. */
function* identifiers(): Generator<JsonObject> {
  for (const identityType of TYPES) {
    for (const value of [BOB, '', ' ', '*', '.', 'mailto:', '@mail.example'])
      for (const hashed of [false, true])
        yield { type: 'IdentityObject', hashed, identityHash: value, identityType };
    for (const identityHash of HASHES)
      for (const salt of SALTS)
        yield {
          type: 'IdentityObject',
          hashed: true,
          identityHash,
          identityType,
          ...(salt === undefined ? {} : { salt }),
        };
  }
}

const badgeOf = (signer: Signer, identifier: Json, id?: string): Promise<JsonObject> => {
  const document = draft(didOf(signer));
  const { id: _id, ...subject } = document['credentialSubject'] as JsonObject;
  const named = { ...subject, identifier, ...(id === undefined ? {} : { id }) };
  return sign({ ...document, credentialSubject: named }, signer);
};

/**
 * Expects a person who is not Bob; an empty text names no person, though a badge may contain its
 * hash.
 */
function* named(signer: Signer): Generator<Case> {
  for (const identifier of identifiers())
    for (const id of [undefined, DID])
      for (const recipient of PERSONS)
        yield {
          what: `${JSON.stringify(identifier)}, ${id ?? 'no id'}: ${JSON.stringify(recipient)}`,
          input: async () => JSON.stringify(await badgeOf(signer, [identifier], id)),
          options: { now: NOW, fetch: worldOf({}), recipient },
          isFalseGreen: (_badge, { recipient: answer }) =>
            answer === 'match' && identifier['identityHash'] !== recipient,
        };
}

const CHALLENGE = { challenge: 'c-1', domain: 'https://verifier.example' };

/**
 * Proves control of a key: of the subject, of a stranger, of the issuer; the expected person is
 * another.
 */
async function* presented(signer: Signer): AsyncGenerator<Case> {
  const [holder, stranger] = [await newKey('Ed25519'), await newKey('Ed25519')];
  const identifier = [
    { type: 'IdentityObject', hashed: false, identityHash: BOB, identityType: 'emailAddress' },
  ];
  for (const by of [holder, stranger, signer])
    for (const says of [holder, stranger, signer])
      for (const recipient of PERSONS) {
        const presentation = {
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          type: ['VerifiablePresentation'],
          holder: didOf(says),
        };
        const text = JSON.stringify(
          await sign(presentation, by, { ...CHALLENGE, proofPurpose: 'authentication' }),
        );
        yield {
          what: `${JSON.stringify(recipient)} beside a presentation by ${didOf(by)}`,
          input: async () => JSON.stringify(await badgeOf(signer, identifier, didOf(holder))),
          options: {
            now: NOW,
            fetch: worldOf({}),
            recipient,
            presentation: { ...CHALLENGE, text },
          },
          isFalseGreen: (_badge, report) =>
            report.recipient === 'match' || (report.holder === 'proven' && by !== holder),
        };
      }
}

/**
 * Expects persons who are not the recipient, which is no match, whatever else is shown (10.A16).
 */
export const recipients: Family = {
  name: 'recipients',
  sampleEvery: 331,
  async *cases() {
    const signer = await newKey('Ed25519');
    yield* presented(signer);
    yield* named(signer);
  },
};
