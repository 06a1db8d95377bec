import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/open-badge.js';
import '../src/define/open-badge-wall.js';
import type { Engine, OpenBadgeWall } from '../src/elements.js';
import { BadgeError } from '../src/errors.js';
import type { Badge } from '../src/present.js';
import { playground } from './playground.js';
import {
  art,
  badgeOf,
  documentWith,
  FINDINGS,
  NAVY,
  reportOf,
  WIDE,
  type SampleState,
} from './samples.js';

interface Sample {
  readonly state: string;
  readonly name: string;
  readonly issuer: string;
  readonly date: string;
  readonly skills: readonly string[];
  readonly image?: string;
}
const states = new WeakMap<Badge, SampleState>();

const engine: Engine = {
  read: async (input) => {
    const { state, name, issuer, date, skills, image } = input as unknown as Sample;
    if (!(state in FINDINGS)) throw new BadgeError('png-no-badge');
    const badge = badgeOf(
      documentWith({
        issuer: { name: issuer },
        credential: {
          awardedDate: `${date}T00:00:00Z`,
          ...(state === 'expired' ? { validUntil: '2026-02-03T00:00:00Z' } : {}),
        },
        achievement: {
          name,
          tag: [],
          image: image ? { id: image, type: 'Image' } : undefined,
          alignment: skills.map((targetName) => ({
            type: ['Alignment'],
            targetName,
            targetUrl: 'https://skills.example/1',
          })),
        },
      }),
    );
    states.set(badge, state as SampleState);
    return [badge];
  },
  verify: async (badge) => reportOf(states.get(badge)!),
};

const ROWS: readonly Sample[] = [
  {
    state: 'listed',
    name: 'Data Analysis with Python',
    issuer: 'University of Example',
    date: '2026-05-01',
    skills: ['Python', 'Statistics'],
    image: NAVY,
  },
  {
    state: 'valid',
    name: 'Open Water First Aid',
    issuer: 'Harbour Rescue',
    date: '2026-02-11',
    skills: ['First aid'],
    image: art('#7a2e2e', '#ffd9c7'),
  },
  {
    state: 'expired',
    name: 'Forklift Licence',
    issuer: 'Harbour Logistics',
    date: '2021-03-30',
    skills: ['Forklift'],
    image: art('#33502b', '#d9efcb'),
  },
  {
    state: 'altered',
    name: 'Master of Everything',
    issuer: 'University of Example',
    date: '2026-01-01',
    skills: ['Everything'],
    image: art('#3a3a3a', '#eeeeee'),
  },
  {
    state: 'unsupported',
    name: 'Digital Accessibility',
    issuer: 'Web Guild',
    date: '2025-11-02',
    skills: ['Accessibility', 'Statistics'],
    image: WIDE,
  },
  {
    state: 'revoked',
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsanwärter',
    issuer: 'Binnenschifffahrtsverein',
    date: '2024-07-19',
    skills: [],
    image: 'data:image/png;base64,AA==',
  },
  { state: 'holiday photo', name: 'IMG_2041.jpg', issuer: '', date: '2026-01-01', skills: [] },
];

const wall = (
  lang: string,
  options: Partial<OpenBadgeWall> = {},
  rows: readonly Sample[] = ROWS,
): TemplateResult => html`
  <open-badge-wall .engine=${engine} .badges=${rows as unknown as object[]} group=${options.group ?? 'none'} sort=${options.sort ?? 'verified'} tools=${options.tools ?? 'auto'} layout=${options.layout ?? 'grid'} verify-when=${options.verifyWhen ?? 'auto'} lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></open-badge-wall>`;

const meta: Meta = { title: 'Elements/open-badge-wall', component: 'open-badge-wall' };
export default meta;

export const Playground: StoryObj = playground(
  'open-badge-wall',
  () => ({ engine, badges: ROWS as unknown as object[] }),
  { layout: 'grid', group: 'none', sort: 'verified' },
);
export const Grid: StoryObj = { render: () => wall('en') };
export const Tools: StoryObj = { render: () => wall('en', { tools: 'always' }) };
export const List: StoryObj = { render: () => wall('en', { layout: 'list' }) };
export const ByIssuer: StoryObj = { render: () => wall('en', { group: 'issuer' }) };
export const BySkill: StoryObj = { render: () => wall('de', { group: 'skill' }) };
export const ByYear: StoryObj = { render: () => wall('en', { group: 'year', layout: 'list' }) };
export const NotVerified: StoryObj = { render: () => wall('en', { verifyWhen: 'off' }) };
export const Arabic: StoryObj = { render: () => wall('ar') };
export const Japanese: StoryObj = { render: () => wall('ja', { layout: 'list' }) };

/** So many that only those near the viewport are in the document. */
const TWO_THOUSAND: readonly Sample[] = Array.from({ length: 2_000 }, (_, at) => {
  const row = ROWS[at % 5]!;
  return {
    ...row,
    name: `${row.name} ${at + 1}`,
    date: new Date(Date.UTC(2026, 4, 1) - at * 86_400_000).toISOString().slice(0, 10),
  };
});
/** Renders content in a scrolling box, as on a page with other things beside it. */
const boxed = (content: TemplateResult): TemplateResult =>
  html`<div style="block-size: 40rem; overflow: auto; padding: 0.5rem">${content}</div>`;
export const TwoThousand: StoryObj = {
  render: () => boxed(wall('en', { verifyWhen: 'off' }, TWO_THOUSAND)),
  tags: ['live'],
};
export const TwoThousandByYear: StoryObj = {
  render: () =>
    boxed(wall('ar', { verifyWhen: 'off', group: 'year', layout: 'list' }, TWO_THOUSAND)),
  tags: ['live'],
};
export const Empty: StoryObj = {
  render: () => html`<open-badge-wall lang="en"><a href="#">My badges</a></open-badge-wall>`,
};

const children = (
  lang: string,
  mode: 'card' | 'compact',
  options: Partial<OpenBadgeWall> = {},
): TemplateResult => html`
  <open-badge-wall lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} group=${options.group ?? 'none'} layout=${options.layout ?? 'grid'}>
    ${ROWS.slice(0, 6).map((row) => html`<open-badge .engine=${engine} .credential=${row} verify-when="auto" mode=${mode}></open-badge>`)}
  </open-badge-wall>`;

export const Children: StoryObj = { render: () => children('en', 'card', { group: 'issuer' }) };
export const ChildrenCompact: StoryObj = {
  render: () => children('de', 'compact', { layout: 'list' }),
};
export const ChildrenArabic: StoryObj = { render: () => children('ar', 'card') };
