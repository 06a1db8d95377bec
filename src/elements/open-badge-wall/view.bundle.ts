import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../locales/fill.js';
import type { WallMessages } from './messages.js';
import { adopt } from '../dom/adopt-styles.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import { mark } from '../base/icons.js';
import { host, picture, words as phrase } from '../views/card-parts.js';
import { slotOf } from './slotted-badges.js';
import type { Place, Section } from './arrangement.js';
import type { GroupBy, SortBy, WallQuery } from './sort-group.js';
import { WindowController, type Frame } from '../open-badge-wall/window-controller.js';
import type { DrawnGroup } from '../windowing/layout.js';
import { wall as styles } from './wall.styles.js';

/** Number of badges from which searching and sorting them is of use. */
const TOOLS_FROM = 12;
/** Largest number of skills in the summary. */
const MOST_SKILLS = 40;

/** Everything that a wall renders. */
export interface WallModel {
  readonly items: readonly BatchItem[];
  readonly messages: WallMessages;
  readonly query: WallQuery;
  readonly layout: 'grid' | 'list';
  readonly tools: 'auto' | 'always' | 'none';
  readonly headingLevel: number;
  /** The badges to render, and the position that has the keyboard focus. */
  readonly frame: Frame;
  readonly onQuery: (change: Partial<WallQuery>) => void;
  readonly onLayout: (layout: 'grid' | 'list') => void;
  readonly onOpen: (item: BatchItem) => void;
  readonly onBroken: (item: BatchItem) => void;
  readonly onCurrent: (place: string) => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

const option = <T extends string>(value: T, word: string, chosen: T): TemplateResult =>
  html`<option value=${value} ?selected=${value === chosen}>${word}</option>`;
const chooser = (
  label: string,
  id: string,
  options: readonly TemplateResult[],
  changed: (value: string) => void,
): TemplateResult =>
  html`<label class="tool">${label} <select part="input" id=${id} @change=${(event: Event) => changed(valueOf(event))}>${options}</select></label>`;

const GROUPS: Readonly<Record<GroupBy, keyof WallMessages['words']>> = {
  none: 'no-groups',
  issuer: 'issuer',
  skill: 'skill',
  year: 'year',
};
const SORTS: Readonly<Record<SortBy, keyof WallMessages['words']>> = {
  verified: 'sort-verified',
  newest: 'sort-newest',
  oldest: 'sort-oldest',
  title: 'column-badge',
  issuer: 'issuer',
};
const LAYOUTS = { grid: 'layout-grid', list: 'layout-list' } as const;

const tools = ({
  messages: { words },
  query,
  layout,
  onQuery,
  onLayout,
}: WallModel): TemplateResult => html`
  <div class="tools" part="tools">
    <label class="tool">${words.search} <input type="search" id="search" part="input" autocomplete="off" .value=${query.search} @input=${(event: Event) => onQuery({ search: valueOf(event) })} /></label>
    ${chooser(
      words['group-by'],
      'group',
      Object.entries(GROUPS).map(([value, word]) =>
        option(value, words[word], query.group as string),
      ),
      (value) => onQuery({ group: value as GroupBy }),
    )}
    ${chooser(
      words['sort-by'],
      'sort',
      Object.entries(SORTS).map(([value, word]) =>
        option(value, words[word], query.sort as string),
      ),
      (value) => onQuery({ sort: value as SortBy }),
    )}
    ${chooser(
      words.layout,
      'layout',
      Object.entries(LAYOUTS).map(([value, word]) => option(value, words[word], layout as string)),
      (value) => onLayout(value as 'grid' | 'list'),
    )}
  </div>`;

const skills = ({
  frame: { arrangement },
  messages: { words },
  query,
  onQuery,
  headingLevel,
}: WallModel): TemplateResult | typeof nothing => {
  // a skill of one badge is found by searching for it
  const counts = arrangement.skills
    .filter(({ name, count: many }) => many > 1 || name === query.skill)
    .slice(0, MOST_SKILLS);
  return counts.length
    ? html`<div class="group" part="skills"><div class="group-title" id="skills-title" role="heading" aria-level=${headingLevel}>${words['skills-summary']}</div>
    <div class="skills" role="group" aria-labelledby="skills-title">${counts.map(
      ({
        name,
        count,
      }) => html`<button type="button" part="skill" aria-pressed=${query.skill === name}
      @click=${() => onQuery({ skill: query.skill === name ? '' : name })}><bdi>${name}</bdi> <span class="count">${count}</span></button>`,
    )}</div><p class="hint">${words['made-no-claim']}</p></div>`
    : nothing;
};

const tile = ({ key, item }: Place, model: WallModel): TemplateResult => {
  const {
    file,
    session: { view, verdict },
  } = item;
  return html`<button type="button" class="tile" part="tile" tabindex=${key === model.frame.current ? 0 : -1} aria-haspopup="dialog" ?data-muted=${verdict?.muted} data-verdict=${verdict?.verdict ?? item.session.status}
      @click=${() => {
        model.onCurrent(key);
        model.onOpen(item);
      }} @focus=${() => model.onCurrent(key)}>
    ${view ? picture(view.image, { image: item.session.imageIndex, headingLevel: model.headingLevel, onBrokenImage: () => model.onBroken(item) }, true) : html`<span class="art"></span>`}
    <span class="text"><b>${view ? phrase(view.title) : html`<bdi>${file}</bdi>`}</b>${view ? html`<small>${phrase(view.issuer.name)}</small><small class="host">${view.issuer.keyNote ?? host(view.issuer.host, view.words['mixed-scripts'])}</small>` : nothing}${view?.date ? html`<small>${view.date.text}</small>` : nothing}</span>
    ${verdict ? html`<span class="says" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}<span>${verdict.lead}</span></span>` : nothing}</button>`;
};

/**
 * Renders a position for a slotted element: it renders itself, and Tab reaches its buttons from
 * here.
 */
const held = ({ key, item }: Place, { frame: { current }, onCurrent }: WallModel): TemplateResult =>
  html`<div role="gridcell" class="held" part="held" tabindex=${key === current ? 0 : -1} @focus=${() => onCurrent(key)}><slot name=${slotOf(item)}></slot></div>`;

/** Renders a tile again only when something about it changed. */
const cell = (place: Place, model: WallModel): TemplateResult => {
  const {
    key,
    item: { element, session },
  } = place;
  if (element && place.isFirst) return held(place, model);
  return html`<div role="gridcell">${guard([session.view, session.problem, session.status, key === model.frame.current, session.imageIndex, model.layout], () => tile(place, model))}</div>`;
};

/**
 * Renders one row for assistive technology: it contains one badge, however many are side by side;
 * `at` is its true index when others are not rendered.
 */
const row = (place: Place, at: number, model: WallModel): TemplateResult =>
  html`<div role="row" data-at=${at} data-place=${place.key} aria-rowindex=${model.frame.isWindowed ? at + 1 : nothing}>${cell(place, model)}</div>`;

/** An entry of a list that is rendered only in parts; a hole has the key of the entry after it. */
interface Part {
  readonly key: string;
  readonly draw: () => TemplateResult;
}
const hole = (size: number, before: string): readonly Part[] =>
  size > 0
    ? [
        {
          key: `before ${before}`,
          draw: () =>
            html`<div class="hole" role="presentation" .style=${`block-size: ${size}px`}></div>`,
        },
      ]
    : [];
const inOrder = (parts: readonly Part[]) =>
  repeat(
    parts,
    ({ key }) => key,
    ({ draw: drawn }) => drawn(),
  );

const tilesOf = (
  { places }: Section,
  { pieces, after }: DrawnGroup,
  model: WallModel,
): readonly Part[] => [
  ...pieces.flatMap(({ hole: size, from, to }) => [
    ...hole(size, places[from]!.key),
    ...places
      .slice(from, to)
      .map((place, at): Part => ({ key: place.key, draw: () => row(place, from + at, model) })),
  ]),
  ...hole(after, 'the end'),
];

function section(of: Section, drawn: DrawnGroup, model: WallModel): TemplateResult {
  const { key, title, host: url = '', note, places } = of,
    {
      layout,
      headingLevel,
      frame: { isWindowed },
      messages: { words },
    } = model;
  return html`<section class="group" part="group">${title ? html`<div class="group-title" role="heading" aria-level=${headingLevel}><bdi>${title}</bdi>${url ? html` <bdi class="host" dir="ltr">${url}</bdi>` : note ? html` <small>${note}</small>` : nothing} <span class="hint">(${places.length})</span></div>` : nothing}
    <div class="tiles" role="grid" aria-label=${[title, url, note].filter(Boolean).join(' ') || words.badges} aria-rowcount=${isWindowed ? places.length : nothing} data-layout=${layout} data-group=${key} data-at=${drawn.group} ?data-held=${places.some(({ item }) => item.element)}>${inOrder(tilesOf(of, drawn, model))}</div></section>`;
}

const groupsOf = (model: WallModel): readonly Part[] => {
  const {
    arrangement: { sections },
    plan: { groups, after },
  } = model.frame;
  return [
    ...groups.flatMap((drawn) => {
      const of = sections[drawn.group]!;
      return [
        ...hole(drawn.hole, of.key),
        { key: `in ${of.key}`, draw: () => section(of, drawn, model) },
      ];
    }),
    ...hole(after, 'the end'),
  ];
};

/** Renders the whole wall: tools, skills, and the badges under their headings. */
function draw(model: WallModel): TemplateResult {
  const {
    items,
    messages: { words, lang },
    frame: {
      arrangement: { shown },
    },
  } = model;
  const hasTools =
      model.tools === 'always' || (model.tools === 'auto' && items.length >= TOOLS_FROM),
    count =
      shown === items.length
        ? fill(words['badges-n'], { count: items.length }, lang)
        : fill(words['shown-n'], { shown, count: items.length }, lang);
  return html`${hasTools ? html`${tools(model)}${skills(model)}` : nothing}<p class="hint" part="count" ?data-few=${!hasTools}>${count}</p>
    ${shown ? html`<div class="groups">${inOrder(groupsOf(model))}</div>` : html`<p>${words['nothing-found']}</p>`}`;
}

/** Parts that are loaded with the first badges of a wall. */
export const view = {
  draw,
  Window: WindowController,
  adopt: (root: ParentNode): void => adopt(root, styles),
};
/** Type of these parts, for the element that loads them. */
export type WallView = typeof view;
