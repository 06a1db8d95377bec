import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/open-badge-verifier.js';
import type { Engine, OpenBadgeVerifier } from '../src/elements.js';
import { BadgeError } from '../src/errors.js';
import type { Badge } from '../src/present.js';
import { playground } from './playground.js';
import { badgeIn, FINDINGS, reportOf, type SampleState } from './samples.js';

const states = new WeakMap<Badge, SampleState>();

/** Reads what a sample file says of itself: the name of a state; anything else holds no badge. */
const engine: Engine = {
  read: async (input) => {
    const state = (input instanceof Blob ? await input.text() : String(input)) as SampleState;
    if (!(state in FINDINGS)) throw new BadgeError('png-no-badge');
    const badge = { ...badgeIn(state) };
    states.set(badge, state);
    return [badge];
  },
  verify: async (badge) => reportOf(states.get(badge)!),
};
const waiting: Engine = { ...engine, verify: () => new Promise(() => undefined) };
const file = (state: string): File => new File([state], `${state.replaceAll(' ', '-')}.png`);
const fed = new WeakSet<Element>();

const verifier = (lang: string, names: readonly string[], by: Engine = engine): TemplateResult => {
  const feed = (element?: Element): void => {
    if (!element || fed.has(element)) return;
    fed.add(element);
    void (element as OpenBadgeVerifier).updateComplete.then(() => (element as OpenBadgeVerifier).verify(...names.map(file)));
  };
  return html`<open-badge-verifier .engine=${by} lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} ${ref(feed)}></open-badge-verifier>`;
};

const meta: Meta = { title: 'Elements/open-badge-verifier', component: 'open-badge-verifier' };
export default meta;

/** Files whose text is the name of a state are judged so; a file of yours holds no badge here. */
export const Playground: StoryObj = playground('open-badge-verifier', () => ({ engine }));
export const Empty: StoryObj = { render: () => verifier('en', []) };
export const One: StoryObj = { render: () => verifier('en', ['listed']) };
export const OneForged: StoryObj = { render: () => verifier('en', ['foreign key']) };
export const OneNotABadge: StoryObj = { render: () => verifier('en', ['holiday photo']) };
export const Many: StoryObj = { render: () => verifier('en', ['listed', 'not this person', 'expired', 'altered', 'foreign key', 'unsupported', 'status unreachable', 'revoked', 'holiday photo']) };
export const Busy: StoryObj = { render: () => verifier('en', ['valid', 'valid', 'valid', 'valid', 'valid', 'valid'], waiting), tags: ['busy'] };
export const ManyInGerman: StoryObj = { render: () => verifier('de', ['listed', 'not this person', 'expired', 'altered', 'unsupported', 'revoked', 'holiday photo']) };
export const ManyInArabic: StoryObj = { render: () => verifier('ar', ['listed', 'expired', 'altered', 'unsupported', 'revoked', 'holiday photo']) };
