/** Mints hundreds of distinct badges, each really signed or hosted, of the kinds that occur together in practice. */
import { deflateSync } from 'node:zlib';
import { writeChunk } from '../../../src/formats/png-chunks.js';
import { PNG_SIGNATURE } from '../../../src/formats/detect.js';
import { createKey, issue } from '../../../src/issue.js';
import {
  mint,
  token,
  achievement,
  CONTEXTS,
  party,
  subject,
  type JsonObject,
} from '../../support/mint.js';

/** Their clock: every one of them is valid then. */
export const NOW = '2026-11-21T12:00:00Z';
/** One file of a heap, and the kind it is of. */
export interface Sample {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly kind: 'data-integrity' | 'jwt' | 'baked' | 'hosted';
}
/** Badges to check, and what must lie beside them for the hosted ones; names are paths below the origin. */
export interface Heap {
  readonly badges: readonly Sample[];
  readonly beside: Readonly<Record<string, string>>;
}

const SIDE = 160;
/** Makes an image that takes work to read: some 80 kB of noise. */
function picture(seed: number): Uint8Array {
  const rows = new Uint8Array(SIDE * (SIDE * 3 + 1)),
    header = new DataView(new ArrayBuffer(13));
  for (let at = 0, next = seed + 1; at < rows.length; at++)
    rows[at] =
      at % (SIDE * 3 + 1) === 0 ? 0 : (next = (next * 1103515245 + 12345) % 2147483648) >> 16;
  for (const at of [0, 4]) header.setUint32(at, SIDE);
  for (const [at, value] of [
    [8, 8],
    [9, 2],
  ] as const)
    header.setUint8(at, value);
  return Buffer.concat([
    Uint8Array.from(PNG_SIGNATURE),
    writeChunk('IHDR', new Uint8Array(header.buffer)),
    writeChunk('IDAT', deflateSync(rows)),
    writeChunk('IEND', new Uint8Array()),
  ]);
}

const titled = (at: number): JsonObject => ({
  ...achievement,
  id: `https://college.example/achievements/${at}`,
  name: `Robotics ${at}`,
  tag: ['robots', `term ${at % 4}`],
  alignment: [
    {
      type: ['Alignment'],
      targetName: `Skill ${at % 9}`,
      targetUrl: `https://skills.example/${at % 9}`,
    },
  ],
});
const of = (at: number): JsonObject => ({
  credentialSubject: { ...subject, achievement: titled(at) },
  name: `Robotics ${at}`,
});

/** Makes an Open Badge 2.0 at a URL of `origin`, with its class and issuer. */
function hosted(
  origin: string,
  at: number,
): { readonly assertion: string; readonly pages: Readonly<Record<string, string>> } {
  const address = (name: string): string => `${origin}/ob2/${name}.json`,
    context = 'https://w3id.org/openbadges/v2';
  const assertion = JSON.stringify({
    '@context': context,
    type: 'Assertion',
    id: address(`${at}`),
    recipient: { type: 'email', hashed: false, identity: 'ada@mail.example' },
    issuedOn: '2026-01-01T00:00:00Z',
    badge: address(`class-${at}`),
    verification: { type: 'HostedBadge' },
  });
  const badgeClass = JSON.stringify({
    '@context': context,
    type: 'BadgeClass',
    id: address(`class-${at}`),
    name: `Soldering ${at}`,
    description: 'Joins metal.',
    image: address('i'),
    criteria: address('c'),
    issuer: address('issuer'),
  });
  const issuer = JSON.stringify({
    '@context': context,
    type: 'Profile',
    id: address('issuer'),
    name: 'Example Works',
    url: origin,
    email: 'badges@mail.example',
  });
  return {
    assertion,
    pages: {
      [`ob2/${at}.json`]: assertion,
      [`ob2/class-${at}.json`]: badgeClass,
      'ob2/issuer.json': issuer,
    },
  };
}

/**
 * Mints badges: of five, two with a Data Integrity proof, one token, one baked image, one hosted OB 2.0.
 *
 * @param count number of badges @param origin of the server of the hosted ones
 */
export async function heap(count: number, origin: string): Promise<Heap> {
  const by = await party(),
    key = await createKey(),
    beside: Record<string, string> = {};
  const one = async (at: number): Promise<Sample> => {
    const turn = at % 5;
    if (turn < 2)
      return {
        kind: 'data-integrity',
        name: `b/${at}.json`,
        data: JSON.stringify(await mint(by, of(at))),
      };
    if (turn === 2) {
      const credential = {
        '@context': CONTEXTS,
        id: `urn:uuid:10000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        issuer: { id: by.id, type: ['Profile'], name: 'College' },
        validFrom: '2026-01-01T00:00:00Z',
        ...of(at),
      };
      return {
        kind: 'jwt',
        name: `b/${at}.jwt`,
        data: await token(by, credential, { typ: 'vc+jwt' }),
      };
    }
    if (turn === 3) {
      const { baked } = await issue(
        {
          name: `Robotics ${at}`,
          issuer: { name: 'College', url: 'https://college.example' },
          recipient: { id: 'did:example:ada' },
          achievement: {
            id: `https://college.example/a/${at}`,
            name: `Robotics ${at}`,
            description: 'Built a robot.',
            criteria: 'It moves.',
          },
        },
        { key, now: NOW, image: picture(at) },
      );
      return { kind: 'baked', name: `b/${at}.png`, data: baked! };
    }
    const { assertion, pages } = hosted(origin, at);
    Object.assign(beside, pages);
    return { kind: 'hosted', name: `b/${at}.json`, data: assertion };
  };
  const badges: Sample[] = [];
  for (let at = 0; at < count; at++) badges.push(await one(at));
  return { badges, beside };
}
