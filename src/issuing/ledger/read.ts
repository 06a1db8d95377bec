import { isoSeconds } from '../../json/instant.js';
import type {
  AwardRow,
  EventRow,
  Query,
  TableName,
  Tables,
  Transaction,
  Where,
} from '../../stores/contract.js';
import type { AwardFilter } from './contract.js';
import { badgeDigest } from './record.js';

/** Rows that are read at once: small enough that a million of them fit. */
const PAGE = 500;

/** Reads all rows that fulfil the conditions, a page at a time, in the order of their key. */
export async function* allRows<T extends TableName>(
  store: Transaction,
  table: T,
  where: Where<T> = {},
): AsyncGenerator<Tables[T]> {
  let after: Tables[T] | undefined;
  do {
    const query: Query<T> = { where, limit: PAGE, ...(after && { after }) };
    const page = await store.query(table, query);
    yield* page;
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after);
}

/** Translates a filter to conditions on columns. */
async function whereOf(filter: AwardFilter): Promise<Where<'awards'>> {
  const { batch, achievement, recipient, id, since, until } = filter;
  const moment = (value: Date | string | undefined): string | undefined =>
    value === undefined ? undefined : isoSeconds(value);
  const hasTime = since !== undefined || until !== undefined;
  return {
    batch,
    achievement,
    recipient,
    badge: id === undefined ? undefined : await badgeDigest(id),
    at: hasTime ? { from: moment(since), before: moment(until) } : undefined,
  };
}

/** An award, and the kind of the latest event of its badge. */
export interface AwardState extends AwardRow {
  readonly state: string;
}

/**
 * Reads awards with what last happened to each.
 *
 * @param filter conditions that all hold; `{}` for every award
 */
export async function* awards(store: Transaction, filter: AwardFilter): AsyncGenerator<AwardState> {
  for await (const award of allRows(store, 'awards', await whereOf(filter))) {
    const events = await store.query('events', { where: { badge: award.badge } });
    yield { ...award, state: events.at(-1)?.kind ?? 'issued' };
  }
}

/** Conditions on events. */
export interface EventFilter {
  /** Id of the credential. */
  readonly id?: string;
  readonly kind?: string;
  readonly batch?: string;
  readonly since?: Date | string;
  readonly until?: Date | string;
}

/** Reads the events of the ledger, in their order. */
export async function* events(store: Transaction, filter: EventFilter): AsyncGenerator<EventRow> {
  const { badge, batch, at } = await whereOf(filter);
  yield* allRows(store, 'events', { badge, batch, at, kind: filter.kind });
}
