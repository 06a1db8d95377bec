/** A wall of sample badges with a verdict each, and an engine that gives it. */
import { fixture, html } from '@open-wc/testing';
import type { Engine } from '../../src/elements.js';
import { BadgeError } from '../../src/errors.js';
import type { Badge } from '../../src/present.js';
import {
  badgeOf,
  documentWith,
  FINDINGS,
  reportOf,
  type SampleState,
} from '../../stories/samples.js';
import { part } from './support.js';

export type Wall = HTMLElementTagNameMap['open-badge-wall'];
export const states = new WeakMap<Badge, SampleState>();
export interface Sample {
  readonly state: SampleState;
  readonly name: string;
  readonly issuer?: string;
  readonly by?: string;
  readonly date?: string;
  readonly skill?: string;
}

const badgeFor = ({
  state,
  name,
  issuer = 'University',
  by,
  date = '2026-05-01',
  skill,
}: Sample): Badge => {
  const badge = badgeOf(
    documentWith({
      issuer: { name: issuer, ...(by ? { id: by } : {}) },
      credential: { awardedDate: `${date}T00:00:00Z` },
      achievement: {
        name,
        tag: [],
        alignment: skill
          ? [{ type: ['Alignment'], targetName: skill, targetUrl: 'https://skills.example/1' }]
          : [],
      },
    }),
  );
  states.set(badge, state);
  return badge;
};
export const engine: Engine = {
  read: async (input) => {
    const sample = input as unknown as Sample;
    if (!(sample.state in FINDINGS)) throw new BadgeError('png-no-badge');
    return [badgeFor(sample)];
  },
  verify: async (badge) => reportOf(states.get(badge)!),
};
export const SAMPLES: Sample[] = [
  { state: 'valid', name: 'Knots', date: '2026-05-01', skill: 'Rope work' },
  { state: 'expired', name: 'Sails', date: '2025-03-01', issuer: 'Harbour', skill: 'Rope work' },
  { state: 'altered', name: 'Stars', date: '2024-01-01', issuer: 'Harbour', skill: 'Navigation' },
  { state: 'valid', name: 'Charts', date: '2026-06-01', skill: 'Navigation' },
];
export const make = async (
  badges: readonly object[] = SAMPLES,
  attributes: Partial<Wall> = {},
  lang = 'en',
): Promise<Wall> => {
  const element = await fixture<Wall>(
    html`<open-badge-wall .engine=${engine} .badges=${badges} tools="always" lang=${lang}><a href="#">My badges</a></open-badge-wall>`,
  );
  Object.assign(element, attributes);
  await element.complete;
  await element.updateComplete;
  return element;
};
export const titles = (element: Wall): string[] =>
  [...element.shadowRoot!.querySelectorAll('.tile b')].map(({ textContent }) =>
    textContent!.trim(),
  );
export const headings = (element: Wall): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=group] .group-title bdi:first-child')].map(
    ({ textContent }) => textContent!,
  );
export const set = async (element: Wall, id: string, value: string): Promise<void> => {
  const input = part<HTMLInputElement>(element, `#${id}`);
  input.value = value;
  input.dispatchEvent(new Event(id === 'search' ? 'input' : 'change'));
  await element.updateComplete;
};
