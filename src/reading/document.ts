import {
  childDocuments,
  freezeBadge,
  mayHoldBadges,
  readyFor,
  toBadge,
  type BadgeParts,
} from '../badge/index.js';
import type { Badge, Found } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { ParsedJson } from '../json/parse.js';
import type { Item } from '../formats/containers.js';
import type { TextLocation, Reading } from './contract.js';
import { readItems, withChildren } from './items.js';
import { holdOutside, holdToOne, tooMany } from './limits.js';

/** Reads one credential, or a presentation or CLR with its badges (C-2). */
export async function readDocument(
  parts: BadgeParts,
  parsed: ParsedJson,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  // before any other work: a document over the limits must not be processed first
  if (mayHoldBadges(parts.document)) holdOutside(parts.document);
  else holdToOne(parts.raw, parsed, reading.credential);
  await readyFor(parts.document);
  const badge = toBadge(parts);
  const isContainer = badge.kind === 'clr' || badge.kind === 'presentation';
  if (!isContainer) holdToOne(parts.raw, parsed, reading.credential);
  else if (location.level >= reading.limits.nesting)
    throw new BadgeError('too-deep', { what: 'nesting', limit: reading.limits.nesting });
  const items = childDocuments(badge).map(({ pointer, document, jwt }): Item => ({
    pointer,
    value: document ?? jwt!,
  }));
  const found = foundIn(badge, location);
  const inside = { ...location, found, level: location.level + 1 };
  if (badge.kind === 'presentation' && items.length > 0)
    return readItems(items, 'presentation', parsed, inside, reading);
  if (++reading.badges > reading.limits.badges) throw tooMany(reading);
  if (badge.kind === 'presentation') return [freezeBadge({ ...badge, found })];
  return [items.length > 0 ? await withChildren(badge, items, parsed, inside, reading) : badge];
}

/**
 * Records the container of the badges inside: a presentation is recorded, a record is not, since
 * its badges were not presented.
 */
function foundIn({ kind, raw }: Badge, { found }: TextLocation): Found {
  const { presentations = [], ...rest } = found;
  return kind === 'presentation' ? { ...rest, presentations: [...presentations, raw] } : rest;
}
