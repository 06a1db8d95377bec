import { freezeBadge } from '../badge/index.js';
import type { Badge, Found } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { ParsedJson } from '../json/parse.js';
import { canBeBadge, childNotes, type Item } from '../formats/containers.js';
import type { TextLocation, Reading } from './contract.js';
import { tooMany } from './limits.js';
import { ofThisPart } from './part-errors.js';

/**
 * Reads the badges inside a record, which is a badge itself; its notes name the unreadable ones.
 */
export async function withChildren(
  clr: Badge,
  items: readonly Item[],
  parsed: ParsedJson,
  location: TextLocation,
  reading: Reading,
): Promise<Badge> {
  const { badges, errors } = await collect(items, 'clr', parsed, location, reading);
  return freezeBadge({
    ...clr,
    found: { ...clr.found, notes: [...clr.found.notes, ...childNotes(errors)] },
    children: badges,
  });
}

/** Reads badges of equal rank; the notes of the first name the unreadable ones. */
export async function readItems(
  items: readonly Item[],
  container: 'array' | 'presentation',
  parsed: ParsedJson,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  const { badges, errors } = await collect(items, container, parsed, location, reading);
  const [first, ...rest] = badges;
  if (!first) throw errors[0]?.error ?? new BadgeError('not-a-badge', { type: container });
  const notes = [...first.found.notes, ...childNotes(errors)];
  return errors.length === 0
    ? badges
    : [freezeBadge({ ...first, found: { ...first.found, notes } }), ...rest];
}

interface Unread {
  readonly pointer: string;
  readonly error: BadgeError;
}

async function collect(
  items: readonly Item[],
  container: Found['container'],
  parsed: ParsedJson,
  location: TextLocation,
  reading: Reading,
): Promise<{ badges: Badge[]; errors: Unread[] }> {
  if (items.length > reading.limits.badges) throw tooMany(reading);
  const badges: Badge[] = [];
  const errors: Unread[] = [];
  for (const item of items) {
    try {
      badges.push(...(await readItem(item, container, parsed, location, reading)));
    } catch (error) {
      errors.push({ pointer: item.pointer, error: ofThisPart(error, reading) });
    }
  }
  return { badges, errors };
}

/** Reads a badge inside from its own text, as if it had come alone: nothing is inherited (C-4). */
async function readItem(
  { pointer, value }: Item,
  container: Found['container'],
  parsed: ParsedJson,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  const text = typeof value === 'string' ? value : parsed.textOf(value);
  if (text === undefined || !canBeBadge(value)) throw new BadgeError('not-a-badge', { pointer });
  const found: Found = {
    ...location.found,
    container,
    pointer: (location.found.pointer ?? '') + pointer,
    notes: [],
    image: undefined,
  };
  return reading.readText(text, { ...location, found, limits: reading.credential });
}
