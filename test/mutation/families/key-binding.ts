import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { VerifyOptions } from '../../../src/verify.js';
import { draft, jwtBadge, newKey, NOW, sign, type Signer } from '../../golden/mint.js';
import type { Case, Family } from './contract.js';
import { FILES, jwkOf, OWN_DOCUMENTS, victims, type Victim } from './key-places.js';

/** Ways to name a key in a proof or in the header of a token. */
const WAYS: ReadonlyArray<
  readonly [
    what: string,
    write: (document: JsonObject, evil: Signer, kid: string) => Promise<string>,
  ]
> = [
  [
    'verificationMethod',
    async (document, evil, kid) =>
      JSON.stringify(await sign(document, evil, { verificationMethod: kid })),
  ],
  ['kid', (document, evil, kid) => jwtBadge(document, evil, { kid })],
  ['jwk and kid', (document, evil, kid) => jwtBadge(document, evil, { kid, jwk: jwkOf(evil) })],
  ['jku', (document, evil, kid) => jwtBadge(document, evil, { kid: 'k', jku: kid })],
  ['x5u', (document, evil, kid) => jwtBadge(document, evil, { kid: '', x5u: kid })],
  [
    'kid of an SD-JWT',
    async (document, evil, kid) => `${await jwtBadge(document, evil, { kid, typ: 'vc+sd-jwt' })}~`,
  ],
];

/** Matches the key sets of a host, which only the host writes, and which are absent here. */
const KEY_SET = /^https:\/\/[^/]+\/\.well-known\/jwks\.json$/;

/**
 * Makes a network in which the issuer's own URL has its document, and every other URL the
 * attacker's file.
 */
const worldOf =
  (victim: Victim, own: Json | number, file: (at: string) => Json): typeof fetch =>
  async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    if (KEY_SET.test(url)) return new Response('', { status: 404 });
    const answer = url === victim.documentUrl ? own : file(url);
    if (typeof answer === 'number') return new Response('', { status: answer });
    const isPage = typeof answer === 'string';
    return new Response(isPage ? answer : JSON.stringify(answer), {
      headers: { 'content-type': isPage ? 'text/html' : 'application/json' },
    });
  };

/** Names the key in a key file as the badge does, from whatever URL it is read. */
const nameOf = (place: string): string => (place.includes('#') ? place : `${place}#k`);

function* casesOf(victim: Victim, evil: Signer, own: Signer): Generator<Case> {
  const document = draft(victim.id);
  const states = victim.documentUrl === undefined ? OWN_DOCUMENTS.slice(0, 1) : OWN_DOCUMENTS;
  for (const [state, answer] of states)
    for (const [shape, file] of FILES)
      for (const place of victim.places)
        for (const [way, write] of WAYS) {
          const options: VerifyOptions = {
            now: NOW,
            fetch: worldOf(victim, answer(victim.id, own), () => file(evil, place, victim.id)),
            trustedIssuers: [victim.id],
          };
          yield {
            what: `${victim.id} ${state}; ${way} ${place}: ${shape}`,
            input: () =>
              write(document, evil, way === 'jku' || way === 'x5u' ? place : nameOf(place)),
            options,
          };
        }
}

/**
 * Signs with a key beside the issuer's, which its own file describes as the issuer's (10.A2, J-8,
 *
 */
export const keyBinding: Family = {
  name: 'key-binding',
  sampleEvery: 887,
  async *cases() {
    const [evil, own] = [await newKey('Ed25519'), await newKey('Ed25519')];
    for (const victim of victims(evil, own)) yield* casesOf(victim, evil, own);
  },
};
