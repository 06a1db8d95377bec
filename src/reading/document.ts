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
import { kept } from '../kept.js';
import type { ParsedJson } from '../json/parse.js';
import type { Item } from '../formats/containers.js';
import type { TextLocation, Reading } from './contract.js';
import { holdOutside, holdToOne, tooMany } from './limits.js';

/** Loads the reading of the badges inside, which single badges need no part of. */
const loadItems = kept(() => import('./items.js'));

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
    return (await loadItems()).readItems(items, 'presentation', parsed, inside, reading);
  if (++reading.badges > reading.limits.badges) throw tooMany(reading);
  if (badge.kind === 'presentation') return [freezeBadge({ ...badge, found })];
  if (items.length === 0) return [badge];
  return [await (await loadItems()).withChildren(badge, items, parsed, inside, reading)];
}

/**
 * Records the container of the badges inside: a presentation is recorded, a record is not, since
 * its badges were not presented.
 */
function foundIn({ kind, raw }: Badge, { found }: TextLocation): Found {
  const { presentations = [], ...rest } = found;
  return kind === 'presentation' ? { ...rest, presentations: [...presentations, raw] } : rest;
}
