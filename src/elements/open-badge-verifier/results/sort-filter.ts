import type { QuestionId } from '../../../locales/contract.js';
import type { VerdictSummary } from '../../../present.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import type { Arrangement, Column } from './arrangement.js';

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

/** Gives the sort key of a row in a column; empty where there is no answer. */
function keyOf(item: BatchItem, by: Column): string {
  const {
    session: { view, awardedTo },
    file,
  } = item;
  if (by === 'verdict') return rankOf(item.session.verdict);
  if (by === 'recipient') return `${placeIn(MARKS, answer(item, by))} ${awardedTo ?? ''}`.trim();
  if (by === 'authentic' || by === 'current') return placeIn(MARKS, answer(item, by));
  return by === 'issuer'
    ? view?.issuer.host.ascii || view?.issuer.name.text || ''
    : by === 'badge'
      ? (view?.title.text ?? file)
      : file;
}

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
  const keyed = shown.map((item) => ({ item, key: keyOf(item, by) })),
    way = down ? -1 : 1;
  // Rows without an answer come last in either direction; equal rows keep their order.
  return keyed
    .sort(
      (a, b) =>
        Number(!a.key) - Number(!b.key) || way * compare(a.key, b.key) || a.item.id - b.item.id,
    )
    .map(({ item }) => item);
}
