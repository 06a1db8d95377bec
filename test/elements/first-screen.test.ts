import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/open-badge.js';
import type { OpenBadge } from '../../src/elements.js';
import { FINDINGS, sampleEngine, type SampleState } from '../../stories/samples.js';
import { part, reaches, waitUntil } from './support.js';

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
const MODES: readonly OpenBadge['mode'][] = ['inline', 'compact', 'card', 'showcase', 'full'];
const STATES: readonly SampleState[] = ['listed', 'revoked', 'key unreachable'];

/** The box of the first words of the verdict; where a mode is one line, of the line. */
const verdictOf = (element: OpenBadge): DOMRect =>
  part(element, '[part=verdict]').getBoundingClientRect();

describe('the verdict is on the first screen', () => {
  for (const screen of SCREENS)
    for (const mode of MODES)
      it(`R-14: in mode ${mode}, at ${screen.width} × ${screen.height}`, async () => {
        await setViewport(screen);
        for (const state of STATES) {
          expect(FINDINGS).to.have.property(state);
          const element = await fixture<OpenBadge>(
            html`<open-badge .engine=${sampleEngine(state)} .credential=${{}} verify-when="auto" mode=${mode} lang="en"></open-badge>`,
          );
          await reaches(element, 'checked');
          if (mode === 'full')
            await waitUntil(() => element.shadowRoot!.querySelector('.report .question'), 'report');
          scrollTo(0, 0);
          const { top, bottom, height } = verdictOf(element);
          expect(height, `${state}: drawn`).to.be.greaterThan(0);
          expect(top, state).to.be.greaterThan(-1);
          expect(bottom, state).to.be.lessThan(screen.height);
          element.remove();
        }
      });

  it('R-14: on a wide screen the verdict stays in sight beside the details', async () => {
    await setViewport(SCREENS[0]);
    const element = await fixture<OpenBadge>(
      html`<open-badge .engine=${sampleEngine('listed')} .credential=${{}} verify-when="auto" mode="full" lang="en"></open-badge>`,
    );
    await reaches(element, 'checked');
    await waitUntil(() => element.shadowRoot!.querySelector('.details'), 'details');
    scrollTo(0, element.offsetTop + 300);
    await waitUntil(() => scrollY > 0, 'the page is longer than the screen');
    expect(verdictOf(element).top).to.be.within(0, SCREENS[0].height / 2);
    scrollTo(0, 0);
  });
});
