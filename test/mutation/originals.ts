/**
 * Makes one valid badge under every mechanism, and under every context of Open Badges 3.0 for the
 * most common suite.
 */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { bundledContextUrls } from '../../src/securing/data-integrity/jsonld/index.js';
import { asV1, didOf, draft, jwtBadge, newKey, prove, sign, type Signer } from '../golden/mint.js';
import { judge } from '../securing/data-integrity/mint.js';
import { BBS_ISSUER, proveBbs } from '../support/bbs.js';
import { newWithheldWorld, sdJwtOf } from '../support/withheld.js';
import { signedBadges } from './signed-badges.js';

/** A valid badge: JSON text, or a token. */
export interface Original {
  readonly name: string;
  readonly text: string;
}

const LATER: JsonObject = { validUntil: '2030-01-01T00:00:00Z' };

/** Makes a badge with a node of each kind that is shown to a reader. */
export const full = (issuer: string): JsonObject =>
  draft(issuer, {
    ...LATER,
    evidence: [{ id: 'https://rowing.example/e/1', type: ['Evidence'], name: 'Regatta' }],
    credentialSubject: {
      id: 'did:example:rower',
      type: ['AchievementSubject'],
      result: [{ type: ['Result'], value: 'B' }],
      achievement: {
        id: 'https://rowing.example/achievements/cox',
        type: ['Achievement'],
        creator: { id: 'https://rowing.example/creator', type: ['Profile'], name: 'The coach' },
        name: 'Coxswain',
        description: 'Steers an eight.',
        criteria: { narrative: 'Steered three regattas.' },
      },
    },
  });

/**
 * Makes badges under those contexts of Open Badges 3.0 with which a badge of either data model can
 * be signed and is valid.
 */
async function* underContexts(signer: Signer): AsyncGenerator<Original> {
  const document = full(didOf(signer));
  for (const url of bundledContextUrls().filter((one) => /vc-ed|ob\/v3p0\/context/.test(one)))
    for (const of of [document, asV1(document)]) {
      const contexts = [of['@context']!].flat() as Json[];
      const signed = await sign({ ...of, '@context': contexts.with(1, url) }, signer).catch(
        () => undefined,
      );
      if (signed === undefined || (await judge(signed)).verdict !== 'valid') continue;
      yield {
        name: `eddsa-rdfc-2022, ${String(contexts[0])} and ${url}`.replaceAll(/https:\/\//g, ''),
        text: JSON.stringify(signed),
      };
    }
}

async function* olderReadings(signer: Signer): AsyncGenerator<Original> {
  const document = full(didOf(signer));
  const signed = (proof: JsonObject | JsonObject[]): string =>
    JSON.stringify({ ...document, proof });
  for (const variant of [1, 2])
    yield {
      name: `eddsa-rdfc-2022, state ${variant} of 3.0.3`,
      text: signed(await prove(document, signer, {}, variant)),
    };
  const both = [await prove(document, signer), await prove(document, signer, {}, 2)];
  yield { name: 'two proofs', text: signed(both) };
}

/** Makes a derived proof that withholds nothing. */
async function wholeBbs(): Promise<Original> {
  const document = draft(BBS_ISSUER, LATER);
  const proof = await proveBbs(document, document, (quad) => /#issuer>/.test(quad));
  return { name: 'bbs-2023', text: JSON.stringify({ ...document, proof }) };
}

/** Makes each badge in turn, with new keys. */
export async function* originals(): AsyncGenerator<Original> {
  const signer = await newKey('Ed25519');
  yield* underContexts(signer);
  yield* olderReadings(signer);
  for (const { name, text } of await signedBadges()) yield { name, text };
  yield { name: 'JWT', text: await jwtBadge(full(didOf(signer)), signer) };
  yield { name: 'SD-JWT', text: `${await sdJwtOf(await newWithheldWorld(), LATER)}~` };
  yield await wholeBbs();
}
