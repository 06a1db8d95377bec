import type { QuestionId } from '../../../locales/contract.js';
import type { VerdictSummary } from '../../../present.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import type { Arrangement } from './arrangement.js';
import type { Column } from './columns.js';

/** Marks by urgency. `note`: authentic and current, but awarded to another person. */
const RANK = [
  'invalid',
  'malformed',
  'revoked',
  'note',
  'suspended',
  'expired',
  'not-yet-valid',
  'indeterminate',
  'unsupported',
  'unchecked',
  'signed',
  'valid',
];
const MARKS = [
  'invalid',
  'revoked',
  'suspended',
  'expired',
  'not-yet-valid',
  'indeterminate',
  'unsupported',
  'unchecked',
  'signed',
  'valid',
];

const placeIn = (order: readonly string[], name: string | undefined): string =>
  name === undefined ? '' : String((order.indexOf(name) + 100) % 100).padStart(2, '0');
const answer = ({ session: { opened } }: BatchItem, id: QuestionId): string | undefined =>
  opened?.questions.find((each) => each.id === id)?.mark;
const rankOf = (verdict: VerdictSummary | undefined): string => placeIn(RANK, verdict?.mark);

const byMark =
  (id: 'authentic' | 'current') =>
  (item: BatchItem): string =>
    placeIn(MARKS, answer(item, id));

/** Gives the sort key of a row in each column; empty where there is no answer. */
const KEYS: Readonly<Record<Column, (item: BatchItem) => string>> = {
  badge: ({ session: { view }, file }) => view?.title.text ?? file,
  verdict: ({ session }) => rankOf(session.verdict),
  authentic: byMark('authentic'),
  current: byMark('current'),
  issuer: ({ session: { view } }) => view?.issuer.name.text || view?.issuer.host.ascii || '',
  recipient: (item) =>
    `${placeIn(MARKS, answer(item, 'recipient'))} ${item.session.awardedTo ?? ''}`.trim(),
  awarded: ({ session: { view } }) => view?.date?.iso ?? '',
  file: ({ file }) => file,
};

const textOf = (item: BatchItem): string => {
  const {
    file,
    session: { view, awardedTo },
  } = item;
  return [
    view?.title.text,
    view?.issuer.name.text,
    view?.issuer.host.ascii,
    item.session.verdict?.lead,
    awardedTo,
    file,
  ]
    .join(' ')
    .toLocaleLowerCase();
};

/** A kind of verdict among the rows, and the number of rows that have it. */
export interface Kind extends Pick<VerdictSummary, 'lead' | 'mark' | 'tone'> {
  readonly count: number;
}

/**
 * Lists the kinds of verdict, each once, the most urgent first. Rows still being checked are not
 * counted.
 */
export function kindsIn(items: readonly BatchItem[]): Kind[] {
  const verdicts = items
    .map(({ session }) => session.verdict)
    .filter((each) => each !== undefined && each.mark !== 'checking') as VerdictSummary[];
  const leads = [...new Map(verdicts.map((each) => [each.lead, each])).values()].sort(
    (a, b) => Number(rankOf(a)) - Number(rankOf(b)),
  );
  return leads.map(({ lead, mark, tone }) => ({
    lead,
    mark,
    tone,
    count: verdicts.filter((each) => each.lead === lead).length,
  }));
}

/**
 * Selects and sorts the rows; without a column they stay in input order. A filter for a kind that
 * no row has any more is ignored.
 * @param lang language whose alphabet is used
 */
export function arrange(
  items: readonly BatchItem[],
  { by, down, show, search }: Arrangement,
  lang: string,
): BatchItem[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/).filter(Boolean),
    kind = items.some((item) => item.session.verdict?.lead === show) ? show : '';
  const shown = items.filter(
    (item) =>
      (!kind || item.session.verdict?.lead === kind) &&
      wanted.every((word) => textOf(item).includes(word)),
  );
  if (!by) return shown;
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  const keyed = shown.map((item) => ({ item, key: KEYS[by](item) })),
    way = down ? -1 : 1;
  // Rows without an answer come last in either direction; equal rows keep their order.
  return keyed
    .sort(
      (a, b) =>
        Number(!a.key) - Number(!b.key) || way * compare(a.key, b.key) || a.item.id - b.item.id,
    )
    .map(({ item }) => item);
}
