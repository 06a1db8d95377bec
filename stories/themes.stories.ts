import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/open-badge.js';
import '../src/define/open-badge-report.js';
import { badgeIn, reportOf, sampleEngine, type SampleState } from './samples.js';

/** Renders the same three things in every theme: a valid badge, an invalid one, and a report. */
const set = (name: string, style: string, readable = false): TemplateResult => html`<style>
    .set { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.25rem; padding: 1.5rem } .set > open-badge-report { grid-column: 1 / -1 } ${style}</style>
  <div class="set ${name}">${(['listed', 'altered'] as SampleState[]).map((state) => html`<open-badge .engine=${sampleEngine(state)} .credential=${{}} verify-when="auto" lang="en" ?readable=${readable}></open-badge>`)}
    <open-badge-report .badge=${badgeIn('expired')} .report=${reportOf('expired')} lang="en" ?readable=${readable}></open-badge-report></div>`;

/** The page “Themes” is written by hand (themes.mdx). */
const meta: Meta = { title: 'Foundations/Themes', tags: ['!autodocs'] };
export default meta;

/** Nothing is set: font, text colour and background are those of the page. */
export const QuietHost: StoryObj = {
  render: () =>
    set(
      'quiet',
      '.quiet { font-family: Georgia, serif; color: light-dark(#3b2f1a, #efe6d2); background: light-dark(#fbf6ea, #1d1810) }',
    ),
};

/** `color-scheme: dark` on any ancestor is enough. */
export const Dark: StoryObj = {
  render: () => set('night', '.night { color-scheme: dark; background: #10151b; color: #e6ebf0 }'),
};

/** A strong brand, by tokens alone. The background colours keep their meaning; the tests of this page check the contrast of each colour. */
export const Brand: StoryObj = {
  render: () =>
    set(
      'brand',
      `.brand { color-scheme: light; background: #1b0b3b; color: #fff; --open-badge-font: ui-rounded, 'Open Sans', sans-serif; --open-badge-radius: 2px; --open-badge-background: #2b1457; --open-badge-border: #8f6bff;
    --open-badge-paper: #fff7e6; --open-badge-ink: #25104a; --open-badge-ink-2: #55407e; --open-badge-rule: #d9c7f5; --open-badge-wash: #f3e6ff; --open-badge-good: #00563f; --open-badge-good-wash: #c9f5e2;
    --open-badge-bad: #8f0033; --open-badge-bad-wash: #ffdbe6; --open-badge-warn: #6b4300; --open-badge-warn-wash: #ffe9b8; --open-badge-quiet: #4a3a75; --open-badge-quiet-wash: #ede4fb }`,
    ),
};

/** Attribute `readable`: larger, calmer, short lines, full contrast. */
export const Readable: StoryObj = { render: () => set('plain', '', true) };

/** The reader's own font in the readable mode: `--open-badge-font`. */
export const ReadableOwnFont: StoryObj = {
  render: () =>
    set(
      'own',
      '.own { --open-badge-font: Georgia, serif; --open-badge-readable-size: 1.5em }',
      true,
    ),
};

/** The set in forced colours, in print and in grey: see the images on the page “Themes”. */
export const WithoutOurColours: StoryObj = { render: () => set('bare', '') };
