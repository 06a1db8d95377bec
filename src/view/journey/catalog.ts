import type { Definition } from '../../journey/definition/contract.js';
import { fill } from '../../locales/fill.js';
import type { CatalogMessages } from '../../locales/journey/contract.js';
import { link } from '../host.js';
import type { LinkView, Phrase } from '../contract.js';
import { feeOf } from './definition.js';
import { IssuerTexts, only } from './issuer-texts.js';

/** A micro-credential in a catalog, and what it is found by. */
export interface CatalogItem {
  readonly id: string;
  readonly title: Phrase;
  readonly competency: Phrase;
  readonly issuer: Phrase;
  /** “Free”, or an amount. */
  readonly fee: string;
  readonly isFree: boolean;
  readonly skills: readonly Phrase[];
  /** Where it is published. */
  readonly link?: LinkView;
  /** Words that a search finds, in lower case. */
  readonly text: string;
}

/** Choices of a reader; an empty text chooses all. */
export interface CatalogQuery {
  readonly search: string;
  readonly skill: string;
  readonly issuer: string;
  readonly cost: '' | 'free' | 'fee';
}
/** The query that finds everything. */
export const EVERYTHING: CatalogQuery = { search: '', skill: '', issuer: '', cost: '' };

/** Micro-credentials that belong together, in their order where they have one. */
export interface CatalogGroup {
  readonly kind: 'pathway' | 'stack';
  readonly items: readonly CatalogItem[];
}

const lower = (text: string): string => text.toLocaleLowerCase();

/** Describes a definition as an item of a catalog. */
export function catalogItem(definition: Definition, messages: CatalogMessages): CatalogItem {
  const texts = new IssuerTexts(messages, definition.inLanguage),
    { fee, tags = [] } = definition;
  const item = {
    title: texts.name(definition.name),
    competency: texts.name(definition.competency),
    issuer: texts.name(definition.issuer.name),
    skills: definition.skills.map(({ name }) => texts.name(name)),
  };
  const { title, competency, issuer, skills } = item;
  return {
    ...item,
    id: definition.id,
    fee: feeOf(definition, messages),
    isFree: !fee || Number(fee.amount) === 0,
    ...only('link', link(definition.id)),
    text: lower(
      [title, competency, issuer, ...skills]
        .map((each) => each.text)
        .concat(tags)
        .join(' '),
    ),
  };
}

const isFound = (item: CatalogItem, { search, skill, issuer, cost }: CatalogQuery): boolean =>
  lower(search)
    .split(/\s+/)
    .every((word) => item.text.includes(word)) &&
  (skill === '' || item.skills.some(({ text }) => lower(text) === lower(skill))) &&
  (issuer === '' || item.issuer.text === issuer) &&
  (cost === '' || item.isFree === (cost === 'free'));

/** Gives the items that a query finds, in their order. */
export const foundItems = (
  items: readonly CatalogItem[],
  query: CatalogQuery,
): readonly CatalogItem[] => items.filter((item) => isFound(item, query));

/** Lists different texts in the order of the language; capitals make no difference. */
function different(texts: readonly string[], lang: string): readonly string[] {
  const byLower = new Map(texts.map((text) => [lower(text), text]));
  return [...byLower.values()].sort(new Intl.Collator(lang).compare);
}

/** Lists the skills and issuers that items may be filtered by. */
export const facetsOf = (
  items: readonly CatalogItem[],
  lang: string,
): { readonly skills: readonly string[]; readonly issuers: readonly string[] } => ({
  skills: different(
    items.flatMap(({ skills }) => skills.map(({ text }) => text)),
    lang,
  ),
  issuers: different(
    items.map(({ issuer }) => issuer.text),
    lang,
  ),
});

/** Neighbours in a relation: from the one that names it, or back from the one that is named. */
type Edges = ReadonlyMap<string, ReadonlySet<string>>;
function edges(pairs: readonly (readonly [string, string])[]): Edges {
  const found = new Map<string, Set<string>>();
  for (const [from, to] of pairs) found.set(from, (found.get(from) ?? new Set()).add(to));
  return found;
}

/** Lists everything that can be reached, each once, nearest first. */
function reached(start: string, next: Edges): readonly string[] {
  const seen = [start];
  for (const at of seen) seen.push(...[...(next.get(at) ?? [])].filter((id) => !seen.includes(id)));
  return seen;
}

/** Orders connected definitions so that each comes after those that precede it; a circle ends. */
function inOrder(ids: readonly string[], before: Edges): readonly string[] {
  const done: string[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    if (done.includes(id) || path.includes(id)) return;
    for (const earlier of before.get(id) ?? [])
      if (ids.includes(earlier)) visit(earlier, [...path, id]);
    done.push(id);
  };
  ids.forEach((id) => visit(id, []));
  return done;
}

function groups(
  ids: readonly string[],
  connected: Edges,
  order: (group: readonly string[]) => readonly string[],
): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [];
    const group = reached(id, connected).filter((each) => ids.includes(each));
    group.forEach((each) => seen.add(each));
    return group.length > 1 ? [order(group)] : [];
  });
}

const bothWays = (
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] => [...pairs, ...pairs.map(([a, b]) => [b, a] as const)];

/**
 * Gathers pathways, whose definitions come before and after each other, and stacks, whose order is
 * free, from the relations that the definitions state.
 *
 * @param definitions of the catalog
 * @param items of the same definitions
 */
export function groupsOf(
  definitions: readonly Definition[],
  items: readonly CatalogItem[],
): readonly CatalogGroup[] {
  const ids = items.map(({ id }) => id),
    byId = new Map(items.map((item) => [item.id, item]));
  const relations = definitions.flatMap(({ id, related = [] }) =>
    related.filter((each) => byId.has(each.id)).map((each) => ({ from: id, ...each })),
  );
  const pairs = (relation: string): readonly (readonly [string, string])[] =>
    relations.filter((each) => each.relation === relation).map(({ from, id }) => [from, id]);
  const earlier = [...pairs('before'), ...pairs('after').map(([a, b]) => [b, a] as const)],
    before = edges(earlier);
  const view = (kind: CatalogGroup['kind']) => (group: readonly string[]) => ({
    kind,
    items: group.map((id) => byId.get(id)!),
  });
  return [
    ...groups(ids, edges(bothWays(earlier)), (group) => inOrder(group, before)).map(
      view('pathway'),
    ),
    ...groups(ids, edges(bothWays(pairs('stack'))), (group) => group).map(view('stack')),
  ];
}

/** Words how many of the items are shown. */
export const shownOf = (shown: number, count: number, { words, lang }: CatalogMessages): string =>
  fill(words['shown-n'], { shown, count }, lang);
