import type { Badge, Found } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { Payload } from '../formats/contract.js';
import { archived, unbake } from '../formats/index.js';
import { kept } from '../kept.js';
import type { TextLocation, Reading } from './contract.js';
import { containerLimits } from './limits.js';

/** Loads the reading of archives, which single badges need no part of. */
const loadArchives = kept(() => import('./archive.js'));

/** Makes the place of a text that is not inside another. */
export const topLocation = (found: Found, hops: number, reading: Reading): TextLocation => ({
  found,
  level: 0,
  hops,
  limits: containerLimits(reading),
});

/** Reads the badges in bytes; `outer` is the image or URL that led to them. */
export async function readBytes(
  bytes: Uint8Array,
  outer: Partial<Found> | undefined,
  hops: number,
  reading: Reading,
): Promise<Badge[]> {
  if (bytes.length > reading.limits.bytes)
    throw new BadgeError('too-large', { bytes: bytes.length, limit: reading.limits.bytes });
  const elsewhere = await reading.handOver?.(bytes, outer, hops);
  if (elsewhere) return [...elsewhere];
  const files = await archived(bytes);
  if (files) {
    const { readArchive } = await loadArchives();
    return readArchive(
      files,
      outer,
      (bytes, place) => readBytes(bytes, place, hops, reading),
      reading,
    );
  }
  const [first, ...others] = countingOnes(await unbake(bytes));
  const readOne = ({ text, found }: Payload): Promise<Badge[]> =>
    reading.readText(
      text,
      topLocation(
        { ...found, ...outer, notes: [...found.notes, ...(outer?.notes ?? [])] },
        hops,
        reading,
      ),
    );
  return isAmongOthers(first!)
    ? readAttached([first!, ...others], readOne)
    : readFirst(first!, others, readOne);
}

/**
 * Tells whether a payload is one of many, an attachment of a PDF or a part of a text: most are not
 * badges.
 */
const isAmongOthers = ({ found }: Pick<Payload, 'found'>): boolean =>
  found.container === 'pdf' || found.container === 'text';

/**
 * Selects the payloads that count. In an image only the first badge of a kind counts (B-12); each
 * attachment of a PDF is a separate badge.
 */
function countingOnes(payloads: readonly Payload[]): readonly Payload[] {
  return payloads.filter(
    ({ found }, at) =>
      isAmongOthers({ found }) ||
      payloads.findIndex((other) => other.found.keyword === found.keyword) === at,
  );
}

type ReadOne = (payload: Payload) => Promise<Badge[]>;

/**
 * Reads the first badge and those of other kinds beside it (B-6). If another is broken the first is
 * still shown.
 */
async function readFirst(
  first: Payload,
  others: readonly Payload[],
  readOne: ReadOne,
): Promise<Badge[]> {
  const badges = await readOne(first);
  for (const other of others) badges.push(...(await readOne(other).catch(() => [])));
  return badges;
}

/**
 * Reads attachments. Most are not badges, so that an error in one is reported only if it is the
 * only one.
 */
async function readAttached(payloads: readonly Payload[], readOne: ReadOne): Promise<Badge[]> {
  const [only, ...others] = payloads;
  if (others.length === 0) return readOne(only!);
  const badges: Badge[] = [];
  for (const payload of payloads) badges.push(...(await readOne(payload).catch(() => [])));
  if (badges.length > 0) return badges;
  throw only!.found.container === 'pdf'
    ? new BadgeError('pdf-no-badge', { attachments: payloads.length })
    : new BadgeError('not-a-badge', { locations: payloads.length });
}
