import type { Messages } from '../../locales/contract.js';
import type { CardView } from '../../present.js';
import type { BatchItem } from '../controllers/badge-batch.js';

export type GroupBy = 'none' | 'issuer' | 'skill' | 'year';
export type SortBy = 'newest' | 'oldest' | 'title' | 'issuer';
/** What is asked of a wall. */
export interface Wish { readonly group: GroupBy; readonly sort: SortBy; readonly search: string; readonly skill: string }
/** Badges under one heading; one badge may stand under several skills. */
export interface Group { readonly key: string; readonly title: string; readonly items: readonly BatchItem[] }
/** A skill, and how many of the badges name it. */
export interface SkillCount { readonly name: string; readonly count: number }

/** Verdicts under which what a badge says of skills is not counted. */
const NOT_COUNTED: readonly string[] = ['invalid', 'malformed', 'revoked', 'suspended'];

const skillsOf = (view: CardView | undefined): string[] => view ? [...new Set([...view.skills.map(({ name }) => name.text), ...view.tags.map(({ text }) => text)])] : [];
const dateOf = ({ session: { view } }: BatchItem): string => view?.date?.iso ?? '';
const titleOf = ({ file, session: { view } }: BatchItem): string => view?.title.text ?? file;
const issuerOf = ({ session: { view } }: BatchItem): string => view?.issuer.name.text ?? '';
const textOf = (item: BatchItem): string => [titleOf(item), issuerOf(item), item.session.view?.issuer.host.ascii, ...skillsOf(item.session.view)].join(' ').toLocaleLowerCase();

function sorted(items: readonly BatchItem[], by: SortBy, lang: string): BatchItem[] {
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  const order = { newest: (a, b) => dateOf(b).localeCompare(dateOf(a)), oldest: (a, b) => (dateOf(a) || '~').localeCompare(dateOf(b) || '~'),
    title: (a, b) => compare(titleOf(a), titleOf(b)), issuer: (a, b) => compare(issuerOf(a), issuerOf(b)) } as const satisfies Record<SortBy, (a: BatchItem, b: BatchItem) => number>;
  return [...items].sort((a, b) => order[by](a, b) || a.id - b.id);
}

/** The badges that are asked for, in the order that is asked for. */
export function select(items: readonly BatchItem[], { search, skill, sort }: Wish, lang: string): BatchItem[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sorted(items.filter((item) => (!skill || skillsOf(item.session.view).includes(skill)) && (!words.length || words.every((word) => textOf(item).includes(word)))), sort, lang);
}

/** Headings of one badge, and what stands where it has none. */
function keysOf(item: BatchItem, group: GroupBy, { words }: Messages): readonly string[] {
  if (group === 'year') return [dateOf(item).slice(0, 4) || words['no-date']];
  if (group === 'issuer') return [issuerOf(item) || words['unnamed-issuer']];
  const skills = skillsOf(item.session.view);
  return skills.length ? skills : [words['no-skills']];
}

/** Badges under their headings; those without one come last. */
export function grouped(items: readonly BatchItem[], group: GroupBy, messages: Messages): Group[] {
  if (group === 'none') return [{ key: '', title: '', items }];
  const groups = new Map<string, BatchItem[]>(), { words, lang } = messages, last: readonly string[] = [words['no-date'], words['unnamed-issuer'], words['no-skills']];
  for (const item of items) for (const key of keysOf(item, group, messages)) {
    const there = groups.get(key);
    if (there) there.push(item); else groups.set(key, [item]);
  }
  const { compare } = new Intl.Collator(lang, { numeric: true }), direction = group === 'year' ? -1 : 1;
  const named = [...groups].map(([key, of]) => ({ key, title: key, items: of }));
  return named.sort((a, b) => Number(last.includes(a.key)) - Number(last.includes(b.key)) || direction * compare(a.key, b.key));
}

/** Skills across the badges, the most named first; a badge that is forged or withdrawn adds nothing. */
export function skillCounts(items: readonly BatchItem[]): SkillCount[] {
  const counts = new Map<string, number>();
  for (const { session: { view, report } } of items) if (!report || !NOT_COUNTED.includes(report.verdict)) for (const name of skillsOf(view)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
