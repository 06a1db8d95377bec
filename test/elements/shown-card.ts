/** A card in a state, shown and verified. */
import { fixture, html } from '@open-wc/testing';
import { sampleEngine, type SampleState } from '../../stories/samples.js';

export const show = (
  state: SampleState | undefined,
  options: Parameters<typeof sampleEngine>[1] & { when?: string; mode?: string } = {},
) =>
  fixture<HTMLElementTagNameMap['open-badge']>(
    html`<open-badge .engine=${sampleEngine(state, options)} .credential=${{}} verify-when=${options.when ?? 'auto'} mode=${options.mode ?? 'card'} lang="en"></open-badge>`,
  );
