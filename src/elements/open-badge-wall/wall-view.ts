import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../locales/fill.js';
import type { Messages, Word } from '../../locales/contract.js';
import type { VerdictView } from '../../present.js';
import { adopt } from '../adopt.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import { mark } from '../marks.js';
import { host, picture, words as phrase } from '../views/frame.js';
import { slotOf } from './held.js';
import { grouped, select, skillCounts, type Group, type GroupBy, type SortBy, type Wish } from './organise.js';
import { wall as styles } from './wall.styles.js';

/** Skills that are shown in the summary. */
const MOST_SKILLS = 40;

/** What a wall is drawn from. */
export interface WallModel {
  readonly items: readonly BatchItem[]; readonly messages: Messages; readonly wish: Wish; readonly layout: 'grid' | 'list'; readonly drawn: number; readonly headingLevel: number;
  /** Where the keyboard is: the place of a badge, of which it has several when it names several skills. */
  readonly current: string; readonly pictures: ReadonlyMap<number, number>;
  readonly onWish: (change: Partial<Wish>) => void; readonly onLayout: (layout: 'grid' | 'list') => void;
  readonly onOpen: (item: BatchItem) => void; readonly onBroken: (item: BatchItem) => void; readonly onCurrent: (place: string) => void;
}

const verdictOf = ({ session: { view, trouble, status } }: BatchItem): VerdictView | undefined => trouble?.verdict ?? (status === 'checking' ? view?.checking : view?.verdict);
const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

const option = <T extends string>(value: T, word: string, chosen: T): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`;
const chooser = (label: string, id: string, options: readonly TemplateResult[], changed: (value: string) => void): TemplateResult =>
  html`<label class="tool">${label} <select part="input" id=${id} @change=${(event: Event) => changed(valueOf(event))}>${options}</select></label>`;

const GROUPS: Readonly<Record<GroupBy, Word>> = { none: 'no-groups', issuer: 'issuer', skill: 'skill', year: 'year' };
const SORTS: Readonly<Record<SortBy, Word>> = { newest: 'sort-newest', oldest: 'sort-oldest', title: 'column-badge', issuer: 'issuer' };
const LAYOUTS = { grid: 'layout-grid', list: 'layout-list' } as const;

const tools = ({ messages: { words }, wish, layout, onWish, onLayout }: WallModel): TemplateResult => html`
  <div class="tools" part="tools">
    <label class="tool">${words.search} <input type="search" id="search" part="input" autocomplete="off" .value=${wish.search} @input=${(event: Event) => onWish({ search: valueOf(event) })} /></label>
    ${chooser(words['group-by'], 'group', Object.entries(GROUPS).map(([value, word]) => option(value, words[word], wish.group as string)), (value) => onWish({ group: value as GroupBy }))}
    ${chooser(words['sort-by'], 'sort', Object.entries(SORTS).map(([value, word]) => option(value, words[word], wish.sort as string)), (value) => onWish({ sort: value as SortBy }))}
    ${chooser(words.layout, 'layout', Object.entries(LAYOUTS).map(([value, word]) => option(value, words[word], layout as string)), (value) => onLayout(value as 'grid' | 'list'))}
  </div>`;

const skills = ({ items, messages: { words }, wish, onWish, headingLevel }: WallModel): TemplateResult | typeof nothing => {
  const counts = skillCounts(items).slice(0, MOST_SKILLS);
  return counts.length ? html`<div class="group" part="skills"><div class="group-title" id="skills-title" role="heading" aria-level=${headingLevel}>${words['skills-summary']}</div>
    <div class="skills" role="group" aria-labelledby="skills-title">${counts.map(({ name, count }) => html`<button type="button" part="skill" aria-pressed=${wish.skill === name}
      @click=${() => onWish({ skill: wish.skill === name ? '' : name })}><bdi>${name}</bdi>${` ${count}`}</button>`)}</div><p class="hint">${words['made-no-claim']}</p></div>` : nothing;
};

/** One appearance of a badge; an element of the page can stand in one place only, the first. */
interface Place { readonly key: string; readonly item: BatchItem; readonly isFirst: boolean }
interface Section { readonly group: Group; readonly places: readonly Place[] }

const tile = ({ key, item }: Place, model: WallModel): TemplateResult => {
  const { file, session: { view } } = item, verdict = verdictOf(item);
  return html`<button type="button" class="tile" part="tile" tabindex=${key === model.current ? 0 : -1} aria-haspopup="dialog" ?data-muted=${verdict?.muted} data-verdict=${verdict?.verdict ?? item.session.status}
      @click=${() => model.onOpen(item)} @focus=${() => model.onCurrent(key)}>
    ${view ? picture(view.image, { picture: model.pictures.get(item.id) ?? 0, headingLevel: model.headingLevel, onBrokenPicture: () => model.onBroken(item) }, true) : html`<span class="art"></span>`}
    <span class="text"><b>${view ? phrase(view.title) : html`<bdi>${file}</bdi>`}</b>${view ? html`<small>${phrase(view.issuer.name)}</small><small class="host">${host(view.issuer.host, view.words['mixed-scripts'])}</small>` : nothing}${view?.date ? html`<small>${view.date.text}</small>` : nothing}</span>
    ${verdict ? html`<span class="says" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}<span>${verdict.lead}</span></span>` : nothing}</button>`;
};

/** A badge of the page itself, in a place of the wall: it draws itself, and its buttons are reached from here with Tab. */
const held = ({ key, item }: Place, { current, onCurrent }: WallModel): TemplateResult =>
  html`<div role="row"><div role="gridcell" class="held" part="held" tabindex=${key === current ? 0 : -1} @focus=${() => onCurrent(key)}><slot name=${slotOf(item)}></slot></div></div>`;

/** A tile is drawn again only when something about it changed. */
const cell = (place: Place, model: WallModel): TemplateResult => {
  const { key, item: { id, element, session } } = place;
  if (element && place.isFirst) return held(place, model);
  return html`<div role="row"><div role="gridcell">${guard([session.view, session.trouble, session.status, key === model.current, model.pictures.get(id), model.layout], () => tile(place, model))}</div></div>`;
};

const section = ({ group: { key, title, items }, places }: Section, model: WallModel): TemplateResult => html`
  <section class="group" part="group">${title ? html`<div class="group-title" role="heading" aria-level=${model.headingLevel}><bdi>${title}</bdi> <span class="hint">(${items.length})</span></div>` : nothing}
    <div class="tiles" role="grid" aria-label=${title || model.messages.words.badges} data-layout=${model.layout} data-group=${key} ?data-held=${places.some(({ item }) => item.element)}>${repeat(places, (place) => place.key, (place) => cell(place, model))}</div></section>`;

/** The places under each heading; only so many at first, however many headings there are. */
function sectionsOf(groups: readonly Group[], most: number): Section[] {
  const seen = new Set<BatchItem>();
  let left = most;
  return groups.map((group) => {
    const places = group.items.slice(0, Math.max(0, left)).map((item): Place => ({ key: `${item.id} ${group.key}`, item, isFirst: !seen.has(item) && !!seen.add(item) }));
    left -= places.length;
    return { group, places };
  }).filter(({ places }) => places.length > 0);
}

/** The whole wall: what is asked for, the skills, and the badges under their headings. */
function draw(model: WallModel): TemplateResult {
  const { items, messages, wish, drawn } = model, { words, lang } = messages, shown = select(items, wish, lang), sections = sectionsOf(grouped(shown, wish.group, messages), drawn);
  const count = shown.length === items.length ? fill(words['badges-n'], { count: items.length }, lang) : fill(words['shown-n'], { shown: shown.length, count: items.length }, lang);
  const keys = sections.flatMap(({ places }) => places.map(({ key }) => key)), current = keys.includes(model.current) ? model.current : keys[0] ?? '';
  return html`${tools(model)}${skills(model)}<p class="hint" part="count">${count}</p>
    ${shown.length ? sections.map((each) => section(each, { ...model, current })) : html`<p>${words['nothing-found']}</p>`}`;
}

/** Moves the focus over a grid as its tiles lie on the screen. @returns whether the key was ours */
function move(event: KeyboardEvent, tiles: readonly HTMLElement[], isRtl: boolean): boolean {
  const at = tiles.findIndex((each) => each === event.target), from = tiles[at]?.getBoundingClientRect();
  if (!from) return false;
  const sideways = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
  const beside = (below: boolean): HTMLElement | undefined => {
    const all = (below ? tiles.slice(at + 1) : tiles.slice(0, at).reverse()).map((each) => ({ each, box: each.getBoundingClientRect() })).filter(({ box }) => (below ? box.top > from.top + 1 : box.top < from.top - 1));
    return all.filter(({ box }) => box.top === all[0]!.box.top).sort((a, b) => Math.abs(a.box.left - from.left) - Math.abs(b.box.left - from.left))[0]?.each;
  };
  const target = sideways ? tiles[at + sideways] : event.key === 'ArrowDown' ? beside(true) : event.key === 'ArrowUp' ? beside(false) : event.key === 'Home' ? tiles[0] : event.key === 'End' ? tiles.at(-1) : undefined;
  target?.focus();
  return target !== undefined;
}

/** What is loaded with the first badges of a wall. */
export const view = { draw, move, adopt: (root: ParentNode): void => adopt(root, styles) };
/** The wall's drawing, as the element holds it. */
export type WallView = typeof view;
