import type { Badge } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { Payload } from '../formats/contract.js';
import type { Reading } from './contract.js';
import { ofThisPart } from './part-errors.js';

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

/** Reads one payload. */
type ReadOne = (payload: Payload) => Promise<Badge[]>;

/** Makes a function that reads one payload among others, or nothing if it is unreadable. */
const amongOthers =
  (readOne: ReadOne, reading: Reading): ReadOne =>
  (payload) =>
    readOne(payload).catch((error: unknown) => {
      ofThisPart(error, reading);
      return [];
    });

/**
 * Reads the first badge and those of other kinds beside it (B-6). If another is broken the first is
 * still shown.
 */
async function readFirst(
  first: Payload,
  others: readonly Payload[],
  readOne: ReadOne,
  reading: Reading,
): Promise<Badge[]> {
  const badges = await readOne(first);
  const readOther = amongOthers(readOne, reading);
  for (const other of others) badges.push(...(await readOther(other)));
  return badges;
}

/**
 * Reads attachments. Most are not badges, so that an error in one is reported only if it is the
 * only one.
 */
async function readAttached(
  payloads: readonly Payload[],
  readOne: ReadOne,
  reading: Reading,
): Promise<Badge[]> {
  const [only, ...others] = payloads;
  if (others.length === 0) return readOne(only!);
  const badges: Badge[] = [];
  const readOther = amongOthers(readOne, reading);
  for (const payload of payloads) badges.push(...(await readOther(payload)));
  if (badges.length > 0) return badges;
  throw only!.found.container === 'pdf'
    ? new BadgeError('pdf-no-badge', { attachments: payloads.length })
    : new BadgeError('not-a-badge', { locations: payloads.length });
}

/**
 * Reads the badges of a file with several: an image with badges of two kinds, the attachments of a
 * PDF, the parts of a text.
 */
export function readPayloads(
  payloads: readonly Payload[],
  readOne: ReadOne,
  reading: Reading,
): Promise<Badge[]> {
  const [first, ...others] = countingOnes(payloads);
  return isAmongOthers(first!)
    ? readAttached([first!, ...others], readOne, reading)
    : readFirst(first!, others, readOne, reading);
}
