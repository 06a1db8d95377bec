/** The order in which hundreds of elements start and render. */
import { expect } from '@open-wc/testing';
import { schedule, STARTS_PER_FRAME } from '../../src/elements/dom/frame-budget.js';

describe('the budget of a frame', () => {
  it('X-3: the first cards are rendered before the last ones start, a few in each frame', async () => {
    const done: string[] = [];
    const count = STARTS_PER_FRAME * 3;
    await new Promise<void>((end) => {
      for (let at = 0; at < count; at++)
        schedule('start', () => {
          done.push(`start ${at}`);
          if (at === count - 1) end();
        });
      for (const at of [0, 1]) schedule('render', () => done.push(`render ${at}`));
      expect(done.length).to.equal(STARTS_PER_FRAME);
    });
    const starts = done.filter((one) => one.startsWith('start'));
    expect(starts).to.deep.equal(Array.from({ length: count }, (_, at) => `start ${at}`));
    expect(done.slice(STARTS_PER_FRAME, STARTS_PER_FRAME + 2)).to.deep.equal([
      'render 0',
      'render 1',
    ]);
  });
});
