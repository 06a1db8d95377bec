import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { bundledContextUrls } from '../../../src/securing/data-integrity/jsonld/index.js';
import {
  asV1,
  didOf,
  draft,
  entry,
  LIST_URL,
  list,
  newKey,
  packed,
  prove,
  sign,
  sign2020,
  worldOf,
  type Signer,
} from '../../golden/mint.js';
import { bundledNamesByIri } from '../../support/terms.js';
import type { Case, Family } from './contract.js';

const NOW = '2026-11-21T12:00:00Z';
const PAST = '2026-02-01T00:00:00Z';
const LATER = '2030-01-01T00:00:00Z';

/** A document that must not be green, because of the member at the end of `path`. */
interface Bad {
  readonly what: string;
  readonly document: JsonObject;
  readonly path: readonly string[];
  /** Makes the input and its network from a changed document. */
  readonly ask: (changed: JsonObject) => Promise<Omit<Case, 'what'>>;
}

/**
 * Lists other ways to write a name: every other name of each of its IRIs, the IRIs themselves,
 * prefixes, capitals.
 */
function otherNames(name: string, all: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const iris = [...all].filter(([, names]) => names.has(name));
  return [
    name,
    ...iris.flatMap(([iri, names]) => [...names, iri, iri.replace(/^.*[#/]/, 'sec:')]),
    ...iris.map(([iri]) => iri.replace(/^.*[#/]/, 'cred:')),
    `${name[0]!.toUpperCase()}${name.slice(1)}`,
    `@${name}`,
    `${name} `,
  ].filter((one, at, array) => array.indexOf(one) === at);
}

/** Adds one context to the list, at each position, and not at all. */
const withContext = (document: JsonObject, url: string): JsonObject[] => {
  const contexts = [document['@context'] ?? []].flat() as Json[];
  const places = contexts.map((_, at) => at).concat(contexts.length);
  return places.map((at) => ({ ...document, '@context': contexts.toSpliced(at, 0, url) }));
};

function renamed(value: JsonObject, path: readonly string[], to: string): JsonObject {
  const [name, ...rest] = path as [string, ...string[]];
  const entries = Object.entries(value).map(([member, child]): [string, Json] =>
    member !== name
      ? [member, child]
      : rest.length === 0
        ? [to, child]
        : [member, renamed(child as JsonObject, rest, to)],
  );
  return Object.fromEntries(entries);
}

const asBadge = async (document: JsonObject): Promise<Omit<Case, 'what'>> => ({
  input: JSON.stringify(document),
  options: { now: NOW, fetch: worldOf({}) },
});

const isHonoured =
  (code: string): NonNullable<Case['isFalseGreen']> =>
  (_badge, report) =>
    report.findings.some((found) => found.code === code && found.outcome === 'pass');

async function badOnes(signer: Signer): Promise<readonly Bad[]> {
  const issuer = didOf(signer);
  const until = draft(issuer, { validUntil: LATER });
  const expiredProof = { ...until, proof: await prove(until, signer, { expires: PAST }) };
  const old = { ...asV1(until), expirationDate: PAST };
  const revoked = await sign({ ...until, credentialStatus: entry() }, signer);
  const bits = { encodedList: packed([94567]) };
  const endorsed = {
    '@context': until['@context']!,
    id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a77',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Union' },
    name: 'Well done',
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: { id: issuer, type: ['EndorsementSubject'], endorsementComment: 'Good.' },
  };
  const clear = list(issuer, {}, { validUntil: LATER });
  const listed = async (document: JsonObject): Promise<Omit<Case, 'what'>> => ({
    input: JSON.stringify(revoked),
    options: { now: NOW, fetch: worldOf({ [LIST_URL]: document }) },
    isFalseGreen: isHonoured('status-clear'),
  });
  const inside = async (endorsement: JsonObject): Promise<Omit<Case, 'what'>> => ({
    ...(await asBadge(await sign({ ...until, endorsement: [endorsement] }, signer))),
    isFalseGreen: isHonoured('endorsement-holds'),
  });
  const status = await sign(list(issuer, bits), signer);
  return [
    { what: 'expired proof', document: expiredProof, path: ['proof', 'expires'], ask: asBadge },
    {
      what: 'expired proof of 2020',
      document: await sign2020(asV1(until), signer, { expires: PAST }),
      path: ['proof', 'expires'],
      ask: asBadge,
    },
    {
      what: 'ended',
      document: await sign(draft(issuer, { validUntil: PAST }), signer),
      path: ['validUntil'],
      ask: asBadge,
    },
    {
      what: 'ended, VCDM 1.1',
      document: await sign2020(old, signer),
      path: ['expirationDate'],
      ask: asBadge,
    },
    {
      what: 'revoked',
      document: revoked,
      path: ['credentialStatus'],
      ask: async (changed) => ({
        input: JSON.stringify(changed),
        options: { now: NOW, fetch: worldOf({ [LIST_URL]: status }) },
      }),
    },
    {
      what: 'revoked, purpose',
      document: revoked,
      path: ['credentialStatus', 'statusListIndex'],
      ask: async (changed) => ({
        input: JSON.stringify(changed),
        options: { now: NOW, fetch: worldOf({ [LIST_URL]: status }) },
      }),
    },
    {
      what: 'list under an expired proof',
      document: { ...clear, proof: await prove(clear, signer, { expires: PAST }) },
      path: ['proof', 'expires'],
      ask: listed,
    },
    {
      what: 'list that ended',
      document: await sign({ ...clear, validUntil: PAST }, signer),
      path: ['validUntil'],
      ask: listed,
    },
    {
      what: 'endorsement under an expired proof',
      document: { ...endorsed, proof: await prove(endorsed, signer, { expires: PAST }) },
      path: ['proof', 'expires'],
      ask: inside,
    },
  ];
}

/**
 * Adds every bundled context at every position, with each control fact under every other name
 * (10.A3).
 */
export const controlNames: Family = {
  name: 'control-names',
  sampleEvery: 29,
  async *cases() {
    const all = bundledNamesByIri();
    for (const { what, document, path, ask } of await badOnes(await newKey('Ed25519')))
      for (const url of bundledContextUrls())
        for (const [at, changed] of withContext(document, url).entries())
          for (const name of otherNames(path.at(-1)!, all)) {
            // an endorsement without a graph cannot be signed
            const made = await ask(renamed(changed, path, name)).catch(() => undefined);
            if (made === undefined) continue;
            yield { what: `${what}: ${path.join('.')} as ${name}, ${url} at ${at}`, ...made };
          }
  },
};
