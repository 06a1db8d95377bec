import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { didOf, draft, newKey, proveSelective, type Signer } from '../../golden/mint.js';
import { BBS_ISSUER, proveBbs } from '../../support/bbs.js';
import {
  digestOf,
  entry,
  LIST_URL,
  newWithheldWorld,
  sdJwtOf,
  shown,
  type WithheldWorld,
} from '../../support/withheld.js';
import type { Case, Family } from './contract.js';

/** A fault of a badge, so that no set of its disclosures may be green. */
interface Bad {
  readonly what: string;
  readonly more: JsonObject;
}

const LATER = '2027-01-01T00:00:00Z';
const PAST = '2026-02-01T00:00:00Z';
const suspension = entry(3, {
  statusPurpose: 'suspension',
  statusListCredential: `${LIST_URL}/s`,
});

const BAD: readonly Bad[] = [
  { what: 'revoked', more: { validUntil: LATER, credentialStatus: entry(10) } },
  { what: 'revoked in a list of one', more: { validUntil: LATER, credentialStatus: [entry(10)] } },
  {
    what: 'second entry revoked',
    more: { validUntil: LATER, credentialStatus: [entry(3), entry(10)] },
  },
  {
    what: 'revoked beside a suspension',
    more: { validUntil: LATER, credentialStatus: [suspension, entry(10)] },
  },
  {
    what: 'revoked by two bits',
    more: { validUntil: LATER, credentialStatus: entry(5, { statusSize: 2 }) },
  },
  { what: 'expired', more: { validUntil: PAST, credentialStatus: entry(3) } },
  { what: 'expired, no status', more: { validUntil: PAST } },
  { what: 'revoked, no end', more: { credentialStatus: entry(10) } },
];

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A position at which a part can be made a disclosure: a member of an object, or an item of an
 * array.
 */
type Place = readonly (string | number)[];

/** Lists members of the root, and everything inside status and types, at any depth. */
function placesOf(document: JsonObject): Place[] {
  const inside = (value: Json, at: Place): Place[] =>
    Array.isArray(value)
      ? value.flatMap((item: Json, index) => [[...at, index], ...inside(item, [...at, index])])
      : isObject(value)
        ? Object.entries(value).flatMap(([name, item]) => [
            [...at, name],
            ...inside(item, [...at, name]),
          ])
        : [];
  const status = document['credentialStatus'];
  return [
    ...['validUntil', 'credentialStatus', 'name', 'type']
      .filter((name) => name in document)
      .map((name) => [name]),
    ...(status === undefined ? [] : inside(status, ['credentialStatus'])),
    ...inside(document['type']!, ['type']),
  ];
}

const salt = (place: Place): string => `salt ${place.join('.')}`;

/** Replaces the parts at these positions by digests; collects their disclosures in `out`. */
async function hidden(
  value: Json,
  places: readonly Place[],
  out: string[],
  at: Place = [],
): Promise<Json> {
  const isHere = (key: string | number): boolean =>
    places.some((place) => place.join('\n') === [...at, key].join('\n'));
  if (Array.isArray(value)) {
    const items: Json[] = [];
    for (const [index, item] of (value as readonly Json[]).entries()) {
      const inner = await hidden(item, places, out, [...at, index]);
      const disclosure = shown([salt([...at, index]), inner]);
      if (isHere(index)) out.push(disclosure);
      items.push(isHere(index) ? { '...': await digestOf(disclosure) } : inner);
    }
    return items;
  }
  if (!isObject(value)) return value;
  const members: [string, Json][] = [];
  const digests: string[] = [];
  for (const [name, item] of Object.entries(value)) {
    const inner = await hidden(item, places, out, [...at, name]);
    const disclosure = shown([salt([...at, name]), name, inner]);
    if (isHere(name)) {
      out.push(disclosure);
      digests.push(await digestOf(disclosure));
    } else members.push([name, inner]);
  }
  return Object.fromEntries([
    ...members,
    ...(digests.length > 0 ? [['_sd', digests] as [string, Json]] : []),
  ]);
}

/** Most positions that are made selective at once, with every subset of their disclosures shown. */
const MOST_PLACES = 3;

function* setsOf(places: readonly Place[]): Generator<readonly Place[]> {
  for (const [a, first] of places.entries()) {
    yield [first];
    for (const [b, second] of places.entries())
      if (b > a) {
        yield [first, second];
        if (b === a + 1 && b + 1 < places.length) yield places.slice(a, a + MOST_PLACES);
      }
  }
}

async function* sdJwtCases(world: WithheldWorld): AsyncIterable<Case> {
  for (const { what, more } of BAD)
    for (const places of setsOf(placesOf(draft(world.issuer, more)))) {
      const disclosures: string[] = [];
      const payload = await hidden(draft(world.issuer, more), places, disclosures);
      const token = await sdJwtOf(world, payload as JsonObject, more);
      for (let subset = 0; subset < 1 << disclosures.length; subset++) {
        const kept = disclosures.filter((_, at) => subset & (1 << at));
        yield {
          what: `SD-JWT, ${what}: ${places.map((place) => place.join('.')).join(' + ')}, shown ${subset}`,
          input: [token, ...kept, ''].join('~'),
          options: world.options,
        };
      }
    }
}

/** Parts that a holder of a derived proof can leave out: the end, the status, or entries of it. */
const DERIVATIONS: ReadonlyArray<readonly [string, (document: JsonObject) => JsonObject]> = [
  ['without end', ({ validUntil: _end, ...rest }) => rest],
  ['without status', ({ credentialStatus: _status, ...rest }) => rest],
  ['without both', ({ validUntil: _end, credentialStatus: _status, ...rest }) => rest],
  ['without the last entry', (document) => withoutEntry(document, -1)],
  ['whole', (document) => document],
];

function withoutEntry(document: JsonObject, at: number): JsonObject {
  const status = document['credentialStatus'];
  if (!Array.isArray(status) || status.length < 2) return document;
  return { ...document, credentialStatus: (status as readonly Json[]).slice(0, at) };
}

/** Mandatory sets by the words in a statement; the proof itself is always whole. */
const MANDATORY: ReadonlyArray<readonly [string, RegExp]> = [
  ['nothing', /^$/],
  ['everything', /./],
  ['issuer', /#issuer>/],
  ['dates', /#valid/],
  ['status', /tatus|lists\.example/],
  ['types', /rdf-syntax-ns#type/],
];

async function* derivedCases(
  world: WithheldWorld,
  issuer: Signer,
  scoped: Signer,
): AsyncIterable<Case> {
  for (const { what, more } of BAD)
    for (const [derivation, derive] of DERIVATIONS)
      for (const [set, mandatory] of MANDATORY) {
        // an issuer who made the status and its end mandatory leaves nothing to withhold
        const document = derive(draft(didOf(issuer), more));
        const isCut = JSON.stringify(document) !== JSON.stringify(draft(didOf(issuer), more));
        if (isCut && (set === 'everything' || (set === 'status' && derivation.includes('entry'))))
          continue;
        yield {
          what: `ecdsa-sd-2023, ${what}: ${derivation}, mandatory ${set}`,
          input: async () => {
            const shows = (quad: string): boolean => mandatory.test(quad);
            const proof = await proveSelective(document, issuer, scoped, issuer, undefined, shows);
            return JSON.stringify({ ...document, proof });
          },
          options: world.options,
        };
      }
}

/** Members of a bbs-2023 badge that its holder may withhold. */
const HIDDEN = ['validUntil', 'credentialStatus', 'name'];

async function* bbsCases(world: WithheldWorld): AsyncIterable<Case> {
  for (const { what, more } of BAD)
    for (let subset = 0; subset < 1 << HIDDEN.length; subset++) {
      const left = HIDDEN.filter((_, at) => subset & (1 << at));
      const whole = draft(BBS_ISSUER, more);
      const part = Object.fromEntries(
        Object.entries(whole).filter(([name]) => !left.includes(name)),
      ) as JsonObject;
      yield {
        what: `bbs-2023, ${what}: without ${left.join(', ')}`,
        input: async () => {
          const proof = await proveBbs(whole, part, (quad) => /#issuer>/.test(quad));
          return JSON.stringify({ ...part, proof });
        },
        options: world.options,
      };
    }
}

/**
 * Withholds every part of revoked and expired badges that a holder can withhold: withheld is not
 * absent (P-37, X-51).
 */
export const withheld: Family = {
  name: 'withheld',
  sampleEvery: 23,
  async *cases() {
    const world = await newWithheldWorld();
    yield* sdJwtCases(world);
    yield* bbsCases(world);
    yield* derivedCases(world, await newKey('P-256'), await newKey('P-256'));
  },
};
