/**
 * Makes records (CLR) of a publisher with a domain, and badges that are not valid to put into them.
 */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import {
  CONTEXTS,
  didOf,
  draft,
  entry,
  list,
  LIST_URL,
  newKey,
  NOW,
  packed,
  sign,
  signJwt,
  worldOf,
  type Signer,
} from '../golden/mint.js';
import type { VerifyOptions } from '../../src/verify.js';
import { digestOf, shown } from './withheld.js';

export const WEB = 'did:web:college.example';
const METHOD = { verificationMethod: `${WEB}#key-1` };

export interface RecordWorld {
  readonly signer: Signer;
  readonly options: VerifyOptions;
  /** Good badges, and badges with one fault each, all with ids of their own. */
  readonly good: readonly JsonObject[];
  /** A valid badge whose issuer is known by its key alone, named like a university. */
  readonly selfMade: JsonObject;
  readonly bad: ReadonlyArray<readonly [what: string, badge: Json]>;
}

let made = 0;
const draftOf = (more: JsonObject = {}): JsonObject =>
  draft(WEB, {
    id: `urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-${String(++made).padStart(12, '0')}`,
    ...more,
  });
const badgeOf = (signer: Signer, more: JsonObject = {}): Promise<JsonObject> =>
  sign(draftOf(more), signer, METHOD);

export async function newRecordWorld(): Promise<RecordWorld> {
  const [signer, stranger] = [await newKey('Ed25519'), await newKey('Ed25519')];
  const method = { id: METHOD.verificationMethod, controller: WEB };
  const fetch = worldOf({
    'https://college.example/.well-known/did.json': {
      id: WEB,
      verificationMethod: [{ ...method, type: 'Multikey', publicKeyMultibase: signer.multikey }],
      assertionMethod: [METHOD.verificationMethod],
    },
    [LIST_URL]: await sign(list(WEB, { encodedList: packed([94_567]) }), signer, METHOD),
  });
  const good: JsonObject[] = [];
  for (let count = 0; count < 4; count++) good.push(await badgeOf(signer));
  const away = { ...entry(), statusListCredential: 'https://gone.example/list' };
  return {
    signer,
    options: { now: NOW, fetch },
    good,
    selfMade: await sign(
      draft(didOf(stranger), { id: 'urn:uuid:5c0ee1d5-5a9f-4a26-9b7c-1a1d6c9f8b11' }),
      stranger,
    ),
    bad: [
      ['altered', { ...(await badgeOf(signer)), name: 'Admiral' }],
      ['unsigned', draftOf()],
      ['by a stranger', await badgeOf(stranger)],
      ['expired', await badgeOf(signer, { validUntil: '2026-02-01T00:00:00Z' })],
      ['not yet valid', await badgeOf(signer, { validFrom: '2099-02-01T00:00:00Z' })],
      ['revoked', await badgeOf(signer, { credentialStatus: entry() })],
      ['of unknown status', await badgeOf(signer, { credentialStatus: away })],
      [
        'with a proof of an unknown kind',
        {
          ...draftOf(),
          proof: {
            type: 'DataIntegrityProof',
            cryptosuite: 'falcon-2030',
            created: NOW,
            proofPurpose: 'assertionMethod',
            proofValue: 'z1',
            ...METHOD,
          },
        },
      ],
      [
        'a stranger’s own key',
        await sign(draftOf(), stranger, {
          verificationMethod: `${didOf(stranger)}#${stranger.multikey}`,
        }),
      ],
    ],
  };
}

const CLR = {
  '@context': [
    CONTEXTS[0]!,
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    CONTEXTS[1]!,
  ],
  type: ['VerifiableCredential', 'ClrCredential'],
  name: 'Record',
};

/** Makes a record without its signature. */
export const recordOf = (inside: readonly Json[]): JsonObject => ({
  ...draft(WEB, CLR),
  id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a99',
  credentialSubject: {
    id: 'did:example:rower',
    type: ['ClrSubject'],
    verifiableCredential: inside,
  },
});

const claims = { iss: WEB, jti: recordOf([])['id']!, sub: 'did:example:rower', nbf: 1_767_225_600 };
const HEADER = { kid: METHOD.verificationMethod };

/** Securing mechanisms of a record; in an SD-JWT its badges may be disclosures. */
export const SECURED: Readonly<
  Record<string, (inside: readonly Json[], signer: Signer) => Promise<string>>
> = {
  'data integrity': async (inside, signer) =>
    JSON.stringify(await sign(recordOf(inside), signer, METHOD)),
  JWT: (inside, signer) => signJwt({ ...recordOf(inside), ...claims }, signer, HEADER),
  'SD-JWT': async (inside, signer) => {
    const disclosures = inside.map((badge, at) => shown([`salt ${at}`, badge]));
    const digests = await Promise.all(
      disclosures.map(async (one) => ({ '...': await digestOf(one) })),
    );
    const token = await signJwt({ ...recordOf(digests), ...claims }, signer, {
      ...HEADER,
      typ: 'vc+sd-jwt',
    });
    return [token, ...disclosures, ''].join('~');
  },
};
