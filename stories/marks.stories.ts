import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mark } from '../src/elements/marks.js';
import type { MarkName } from '../src/present.js';

const NAMES: readonly MarkName[] = ['valid', 'invalid', 'revoked', 'suspended', 'expired', 'not-yet-valid', 'indeterminate', 'unsupported', 'malformed', 'unchecked', 'checking', 'note'];

/** Twelve shapes that have to be told apart without colour, down to 16 px. */
const meta: Meta = { title: 'Foundations/Marks' };
export default meta;

export const AllSizes: StoryObj = {
  tags: ['busy'],
  render: () => html`<style>.marks { display: grid; grid-template-columns: 9rem repeat(4, auto); gap: 0.75rem 1.5rem; align-items: center; justify-content: start } .s16 svg { width: 16px; height: 16px } .s20 svg { width: 20px; height: 20px } .s28 svg { width: 28px; height: 28px } .s64 svg { width: 64px; height: 64px }</style>
    <div class="marks">${NAMES.map((name) => html`<span>${name}</span>${['s16', 's20', 's28', 's64'].map((size) => html`<span class=${size}>${mark(name)}</span>`)}`)}</div>`,
};
