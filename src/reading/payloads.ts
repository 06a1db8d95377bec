import type { Badge } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { Payload } from '../formats/contract.js';

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

/**
 * Reads the badges of a file with several: an image with badges of two kinds, the attachments of a
 * PDF, the parts of a text.
 */
export function readPayloads(payloads: readonly Payload[], readOne: ReadOne): Promise<Badge[]> {
  const [first, ...others] = countingOnes(payloads);
  return isAmongOthers(first!)
    ? readAttached([first!, ...others], readOne)
    : readFirst(first!, others, readOne);
}
