import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mark } from '../src/elements/base/icons.js';
import { tokens } from '../src/elements/styles/tokens.styles.js';
import { en } from '../src/locales/en.js';
import type { MarkName, Tone } from '../src/present.js';

/** Each mark with its usual tone and the words beside it; a note marks a warning and has words of its own. */
const MARKS: ReadonlyArray<readonly [name: MarkName, tone: Tone, words: string]> = [
  ...(
    [
      ['valid', 'good'],
      ['signed', 'quiet'],
      ['invalid', 'bad'],
      ['revoked', 'bad'],
      ['suspended', 'warn'],
      ['expired', 'warn'],
      ['not-yet-valid', 'warn'],
      ['indeterminate', 'quiet'],
      ['unsupported', 'quiet'],
      ['malformed', 'quiet'],
      ['unchecked', 'quiet'],
      ['checking', 'quiet'],
    ] as const
  ).map(([name, tone]) => [name, tone, en.headlines[name].lead] as const),
  ['note', 'warn', 'Look here'],
];
const SIZES = [64, 28, 20, 16];

const style = html`<style>
  ${tokens.cssText.replaceAll(':host', '.marks')}
  .marks { display: grid; grid-template-columns: auto auto auto auto minmax(0, 1fr); gap: 0 clamp(0.75rem, 3vi, 1.75rem); align-items: center; max-inline-size: 44rem }
  .marks > p { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: center; padding-block: 0.75rem; border-block-start: 1px solid var(--_hair) }
  .marks > p:first-of-type { border: 0; padding-block: 0 0.25rem; color: var(--_soft); font-size: 0.8125rem }
  .marks .mark { inline-size: var(--size); block-size: var(--size) } .marks small { display: block; color: var(--_soft) }
  @container (inline-size < 28rem) { .marks { gap: 0 0.5rem } .marks .mark[style*='64'] { --size: 40px !important } }
</style>`;

/** Thirteen shapes that must be distinguishable without colour, down to 16 px. A known result is solid; an unknown one is dashed, empty or broken; the signature of an unidentified issuer is outlined. */
const meta: Meta = { title: 'Foundations/Marks' };
export default meta;

export const AllSizes: StoryObj = {
  tags: ['busy'],
  render:
    () => html`${style}<div class="marks"><p aria-hidden="true">${SIZES.map((size) => html`<span>${size}</span>`)}</p>
    ${MARKS.map(([name, tone, words]) => html`<p>${SIZES.map((size) => html`<span style=${`--size: ${size}px`}>${mark(name, tone)}</span>`)}<span><strong>${words}</strong><small>${name}</small></span></p>`)}</div>`,
};
