/** A wallet that answers a request, and the page that verifies the answer. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { encodeBase58 } from '../../src/bytes/base58.js';
import {
  requestFromWallet,
  type WalletResponse,
} from '../../src/elements/open-badge-verifier/sources/wallet-access.js';
import { CONTEXTS, type JsonObject, mint, party, type Party, subject } from '../support/mint.js';

export const ORIGIN = 'https://hr.example',
  college = await party(),
  ada = await party(),
  eve = await party();
export const badge = await mint(college, { credentialSubject: { ...subject, id: ada.id } });
const signal = new AbortController().signal;

const sha256 = (value: object): Buffer =>
  createHash('sha256').update(canonicalize(value)!).digest();
/** Signs a presentation of a badge for a challenge and a domain, as a wallet does. */
export async function present(
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
export type Wallet = (asked: Asked, challenge: string) => unknown;

export const asking = (
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

export const HOST = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
