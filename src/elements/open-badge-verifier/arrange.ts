import type { QuestionId } from '../../locales/contract.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import type { Arrangement, Column } from './arrangement.js';
import { verdictOf } from './exports.js';


/** What needs attention first. */
const RANK = ['invalid', 'malformed', 'revoked', 'suspended', 'expired', 'not-yet-valid', 'indeterminate', 'unsupported', 'valid'];
const MARKS = ['invalid', 'revoked', 'suspended', 'expired', 'not-yet-valid', 'indeterminate', 'unsupported', 'unchecked', 'valid'];

const placeIn = (order: readonly string[], name: string | undefined): string => String(name === undefined ? 99 : (order.indexOf(name) + 100) % 100).padStart(2, '0');
const answer = ({ session: { view } }: BatchItem, id: QuestionId): string | undefined => view?.questions.find((each) => each.id === id)?.mark;

/** What a line is sorted by in a column. */
function keyOf(item: BatchItem, by: Column): string {
  const { session: { view }, file } = item;
  if (by === 'verdict') return placeIn(RANK, verdictOf(item)?.verdict);
  if (by === 'authentic' || by === 'current' || by === 'recipient') return placeIn(MARKS, answer(item, by));
  return by === 'issuer' ? view?.issuer.host.ascii || view?.issuer.name.text || '' : by === 'badge' ? view?.title.text ?? file : file;
}

const textOf = ({ file, session: { view } }: BatchItem): string => [view?.title.text, view?.issuer.name.text, view?.issuer.host.ascii, file].join(' ').toLocaleLowerCase();

/** The lines that are asked for, in the order that is asked for; without one, as they came. @param lang for the alphabet */
export function arrange(items: readonly BatchItem[], { by, down, show, search }: Arrangement, lang: string): BatchItem[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const shown = items.filter((item) => (!show || verdictOf(item)?.verdict === show) && wanted.every((word) => textOf(item).includes(word)));
  if (!by) return shown;
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  const keyed = shown.map((item) => ({ item, key: keyOf(item, by) })).sort((a, b) => compare(a.key, b.key) || a.item.id - b.item.id).map(({ item }) => item);
  return down ? keyed.reverse() : keyed;
}

/** The verdicts there are, each once, what needs attention first. */
export const verdictsIn = (items: readonly BatchItem[]): string[] => [...new Set(items.map((item) => verdictOf(item)?.verdict).filter((each) => each !== undefined))].sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
