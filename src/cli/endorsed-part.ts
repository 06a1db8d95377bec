import type { Badge } from '../badge/contract.js';
import type { Report } from '../report/finding.js';
import { UsageError, type Io } from './io.js';
import { judgedBadge, onlyBadge } from './judged-badge.js';

/** The parts of a badge that can be endorsed, by the word of `--part`. */
const PARTS = {
  achievement: ({ credential }: Badge) => credential.achievement,
  issuer: ({ credential }: Badge) => credential.issuer,
  badge: ({ credential }: Badge) => credential,
} as const;

export type PartName = keyof typeof PARTS;

/** The names of the parts, for usage. */
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** The subject of an endorsement: its id, and its name if it has one. */
export interface EndorsedPart {
  readonly id: string;
  readonly name?: string;
}

/** How the badge is verified before a part of it is endorsed. */
export interface Verifying {
  readonly now: Date;
  readonly allowLoopback: boolean;
  /** True to endorse a part of a badge that is not verified. */
  readonly unverified: boolean;
}

/** Accepts only a badge that counts now: an endorser of any other would vouch for it. */
const accepts = ({ authentic, current }: Report): boolean =>
  authentic === 'yes' && (current === 'yes' || current === 'not-yet-valid');

/**
 * Finds the part of a badge that is to be endorsed.
 *
 * @param path file with one badge, in any form
 * @param part `achievement`, `issuer` or `badge`
 * @throws Misuse for a file of several badges, and for a part without an id; Refusal for a badge
 *   that is not valid
 */
export async function endorsedPart(
  io: Io,
  path: string,
  part: PartName,
  { unverified, ...how }: Verifying,
): Promise<EndorsedPart> {
  const only = await onlyBadge(io, path);
  const badge = unverified
    ? only
    : await judgedBadge(io, path, only, { ...how, done: 'endorsed', accepts });
  const found = PARTS[part](badge);
  if (!found?.id) throw new UsageError(`${path}: its ${part} has no id that could be endorsed`);
  return { id: found.id, name: found.name?.[0]?.value };
}
