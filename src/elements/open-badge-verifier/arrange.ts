import type { QuestionId } from '../../locales/contract.js';
import type { VerdictView } from '../../present.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import type { Arrangement, Column } from './arrangement.js';
import { awardedTo } from './candidates.js';

/** What needs attention first. `note`: authentic and current, but somebody else's. */
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
const answer = ({ session: { view } }: BatchItem, id: QuestionId): string | undefined =>
  view?.questions.find((each) => each.id === id)?.mark;
const rankOf = (verdict: VerdictView | undefined): string => placeIn(RANK, verdict?.mark);

/** What a line is sorted by in a column; empty where there is no answer. */
function keyOf(item: BatchItem, by: Column): string {
  const {
    session: { view, report },
    file,
  } = item;
  if (by === 'verdict') return rankOf(item.session.verdict);
  if (by === 'recipient')
    return `${placeIn(MARKS, answer(item, by))} ${awardedTo(report) ?? ''}`.trim();
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
    session: { view, report },
  } = item;
  return [
    view?.title.text,
    view?.issuer.name.text,
    view?.issuer.host.ascii,
    item.session.verdict?.lead,
    awardedTo(report),
    file,
  ]
    .join(' ')
    .toLocaleLowerCase();
};

/** A kind of verdict among the lines, and how many have it. */
export interface Kind extends Pick<VerdictView, 'lead' | 'mark' | 'tone'> {
  readonly count: number;
}

/** The kinds of verdict there are, each once, what needs attention first; what is not answered yet is none. */
export function kindsIn(items: readonly BatchItem[]): Kind[] {
  const verdicts = items
    .map(({ session }) => session.verdict)
    .filter((each) => each !== undefined && each.mark !== 'checking') as VerdictView[];
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

/** The lines that are asked for, in the order that is asked for; without one, as they came. A kind that no line has any more hides none. @param lang for the alphabet */
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
  // what has no answer comes last whichever way; equals stay as they came
  return keyed
    .sort(
      (a, b) =>
        Number(!a.key) - Number(!b.key) || way * compare(a.key, b.key) || a.item.id - b.item.id,
    )
    .map(({ item }) => item);
}
