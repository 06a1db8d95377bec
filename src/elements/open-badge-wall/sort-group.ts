import type { WallMessages } from './messages.js';
import type { CardSummary, MarkName } from '../../present.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import { pinOf } from './pinned.js';

/** How a wall groups its badges under headings. */
export type GroupBy = 'none' | 'issuer' | 'skill' | 'year';
/** How a wall orders its badges. */
export type SortBy = 'verified' | 'newest' | 'oldest' | 'title' | 'issuer';
/** The reader's choices in a wall. */
export interface WallQuery {
  readonly group: GroupBy;
  readonly sort: SortBy;
  readonly search: string;
  readonly skill: string;
  /** Ids or URLs of the badges that come first, in this order. */
  readonly pinned: readonly string[];
}
/** Heading of a group. For an issuer it includes the host, since anyone can use a name. */
export interface Heading {
  readonly key: string;
  readonly title: string;
  readonly host?: string;
  /** “Known only by its key”, in the place of a host. */
  readonly note?: string;
}
/** Badges under one heading; a badge may appear under several skills. */
export interface Group extends Heading {
  readonly items: readonly BatchItem[];
}
/** A skill, and the number of badges that name it. */
export interface SkillCount {
  readonly name: string;
  readonly count: number;
}

/** Verdicts of badges whose skills are not counted. */
const NOT_COUNTED: readonly string[] = ['invalid', 'malformed', 'revoked', 'suspended'];

/** Ignores case, since issuers write the same skill with and without capitals. */
const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase();

/** Maps skills and tags by their comparison key to the form in which each was first written. */
function skillsOf(view: CardSummary | undefined): ReadonlyMap<string, string> {
  const names = view
    ? [...view.skills.map(({ name }) => name.text), ...view.tags.map(({ text }) => text)]
    : [];
  return new Map(names.reverse().map((name) => [folded(name), name]));
}

const dateOf = ({ session: { view } }: BatchItem): string => view?.date?.iso ?? '';
const titleOf = ({ file, session: { view } }: BatchItem): string => view?.title.text ?? file;
const issuerOf = ({ session: { view } }: BatchItem): string => view?.issuer.name.text ?? '';
const textOf = (item: BatchItem): string =>
  [
    titleOf(item),
    issuerOf(item),
    item.session.view?.issuer.host.ascii,
    ...skillsOf(item.session.view).values(),
  ]
    .join(' ')
    .toLocaleLowerCase();

/** Marks of badges that are verified, those that cannot be told, and the bad ones, by rank. */
const RANKS: Readonly<Partial<Record<MarkName, number>>> = {
  valid: 0,
  signed: 1,
  revoked: 3,
  suspended: 3,
  invalid: 3,
  malformed: 4,
};
const isSettled = ({ session: { report, error } }: BatchItem): boolean =>
  report !== undefined || error !== undefined;
const rankOf = ({ session: { verdict, problem } }: BatchItem): number =>
  problem ? 4 : ((verdict && RANKS[verdict.mark]) ?? 2);

/**
 * Puts the badges in order, the pinned ones first. Verdicts decide it once they all are there, so that
 * nothing moves with each of them.
 */
function sorted(
  items: readonly BatchItem[],
  { sort: by, pinned }: Pick<WallQuery, 'sort' | 'pinned'>,
  lang: string,
  areSettled: boolean,
): BatchItem[] {
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  const newest = (a: BatchItem, b: BatchItem): number => dateOf(b).localeCompare(dateOf(a));
  const order = {
    verified: (a, b) => (areSettled ? rankOf(a) - rankOf(b) : 0) || newest(a, b),
    newest,
    oldest: (a, b) => (dateOf(a) || '~').localeCompare(dateOf(b) || '~'),
    title: (a, b) => compare(titleOf(a), titleOf(b)),
    issuer: (a, b) => compare(issuerOf(a), issuerOf(b)),
  } as const satisfies Record<SortBy, (a: BatchItem, b: BatchItem) => number>;
  const pins = new Map(items.map((item) => [item, pinOf(item, pinned)]));
  return [...items].sort((a, b) => pins.get(a)! - pins.get(b)! || order[by](a, b) || a.id - b.id);
}

/** Selects the badges that match, in the chosen order. */
export function select(
  items: readonly BatchItem[],
  { search, skill, sort, pinned }: WallQuery,
  lang: string,
): BatchItem[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sorted(
    items.filter(
      (item) =>
        (!skill || skillsOf(item.session.view).has(folded(skill))) &&
        (!words.length || words.every((word) => textOf(item).includes(word))),
    ),
    { sort, pinned },
    lang,
    items.every(isSettled),
  );
}

const plain = (title: string): Heading => ({ key: title, title });

/**
 * Gives the issuer heading of a badge. A forged badge is not grouped with those of the issuer it
 * names.
 */
function issuerHeading(item: BatchItem, { words }: WallMessages): Heading {
  const { view, report } = item.session;
  if (view && report?.authentic === 'no') return plain(view.verdict.lead);
  const title = issuerOf(item) || words['unnamed-issuer'],
    { keyNote, host } = item.session.view?.issuer ?? {};
  if (!host?.ascii) return plain(title);
  const key = `${title} ${host.ascii}`;
  return keyNote ? { key, title, note: keyNote } : { key, title, host: host.ascii };
}

/**
 * Gives the headings of one badge, or a substitute where it has none. A file that could not be read
 * is grouped under its error.
 */
function headingsOf(item: BatchItem, group: GroupBy, messages: WallMessages): readonly Heading[] {
  if (item.session.problem) return [plain(item.session.problem.verdict.lead)];
  const { words } = messages,
    skills = skillsOf(item.session.view);
  if (group === 'year') return [plain(dateOf(item).slice(0, 4) || words['no-date'])];
  if (group === 'issuer') return [issuerHeading(item, messages)];
  return skills.size
    ? [...skills].map(([key, title]) => ({ key, title }))
    : [plain(words['no-skills'])];
}

/** Groups badges under their headings; those without one come last. */
export function grouped(
  items: readonly BatchItem[],
  group: GroupBy,
  messages: WallMessages,
): Group[] {
  if (group === 'none') return [{ key: '', title: '', items }];
  const groups = new Map<string, Heading & { readonly items: BatchItem[] }>(),
    { words, lang } = messages,
    last: readonly string[] = [words['no-date'], words['unnamed-issuer'], words['no-skills']];
  for (const item of items)
    for (const heading of headingsOf(item, group, messages)) {
      const there = groups.get(heading.key);
      if (there) there.items.push(item);
      else groups.set(heading.key, { ...heading, items: [item] });
    }
  const { compare } = new Intl.Collator(lang, { numeric: true }),
    direction = group === 'year' ? -1 : 1;
  const rank = ({ title, items: [first] }: Group): number =>
    first?.session.problem
      ? 3
      : group === 'issuer' && first?.session.report?.authentic === 'no'
        ? 2
        : Number(last.includes(title));
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || direction * compare(a.title, b.title) || compare(a.key, b.key),
  );
}

/**
 * Counts skills across the badges, the most frequent first. Badges that are invalid, malformed,
 * revoked or suspended are not counted.
 */
export function skillCounts(items: readonly BatchItem[]): SkillCount[] {
  const counts = new Map<string, SkillCount>(),
    counted = items.filter(
      ({ session: { report } }) => !report || !NOT_COUNTED.includes(report.verdict),
    );
  for (const {
    session: { view },
  } of counted)
    for (const [key, name] of skillsOf(view))
      counts.set(key, {
        name: counts.get(key)?.name ?? name,
        count: (counts.get(key)?.count ?? 0) + 1,
      });
  return [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
