/** Misspelt attributes are named on the console, each once. */
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { OpenBadge } from '../../src/elements.js';
import '../../src/define/open-badge.js';
import { sampleEngine } from '../../stories/samples.js';
import { reaches, waitUntil } from './support.js';

const original = console.warn;
let warnings: string[] = [];
beforeEach(() => {
  warnings = [];
  console.warn = (text: string) => void warnings.push(text);
});
afterEach(() => {
  console.warn = original;
});

const advice = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('attribute-advice'));

async function shown(markup: TemplateResult, state: OpenBadge['status']): Promise<void> {
  await reaches(await fixture<OpenBadge>(markup), state);
}

describe('attributes', () => {
  it('are not looked at closer when each is one that the element has, or one of every element', async () => {
    performance.clearResourceTimings();
    await shown(
      html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} mode="compact" verify-when="off" lang="en" class="a" id="b" data-c="d" aria-hidden="true"></open-badge>`,
      'read',
    );
    expect(advice()).to.deep.equal([]);
  });

  it('are named when they are misspelt, and a word that they may not have too, each once in a page', async () => {
    const card = (): TemplateResult =>
      html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} mode="ful" verfy-when="auto" ng-version="19" lang="en"></open-badge>`;
    await shown(card(), 'checked');
    await waitUntil(() => warnings.length >= 2);
    await shown(card(), 'checked');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(warnings.sort()).to.deep.equal([
      '<open-badge> has no attribute "verfy-when"; "verify-when" may be meant.',
      '<open-badge>: mode="ful" is none of card, inline, compact, showcase, full; it is shown as "card".',
    ]);
  });
});
