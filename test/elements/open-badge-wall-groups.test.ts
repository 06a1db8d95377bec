import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import { ALL_UP_TO } from '../../src/elements/open-badge-wall/window-controller.js';
import { part, waitUntil } from './support.js';
import {
  all,
  engine,
  expectFilled,
  focused,
  inSight,
  key,
  nameOf,
  root,
  samples,
  scrollTo,
  settled,
  tiles,
  type Wall,
} from './wall-window.js';

const make = async (
  count: number,
  attributes: Partial<Wall> = {},
  issuerOf?: (at: number) => string,
): Promise<Wall> => {
  const element = await fixture<Wall>(
    html`<open-badge-wall .engine=${engine} .badges=${samples(count, issuerOf)} verify-when="off" lang="en"></open-badge-wall>`,
  );
  Object.assign(element, attributes);
  await element.complete;
  await element.updateComplete;
  await settled();
  return element;
};

describe('<open-badge-wall> of many groups', function () {
  this.timeout(60_000);
  afterEach(() => fixtureCleanup());
  const headings = (element: Wall): string[] =>
    all(element, '[part=group] .group-title').map(({ textContent }) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );

  it('renders those near the screen, many small ones or a large one, each with its own count', async () => {
    const element = await make(900, { group: 'issuer' }, (at) =>
      at < 300 ? `A${String(at % 150).padStart(3, '0')}` : at < 600 ? 'Large' : 'Larger',
    );
    const whole = root().scrollHeight;
    expect(headings(element)[0]).to.equal('A000 university.example (2)');
    expect(tiles(element).length).to.be.lessThan(120);
    expect(headings(element).length).to.be.lessThan(60);
    for (const where of [0.3, 0.6, 0.9, 0.05]) {
      await scrollTo(where * whole);
      expect(tiles(element).length).to.be.lessThan(120);
      expectFilled(element);
    }
    await scrollTo(whole);
    expect(headings(element).at(-1)).to.equal('Larger university.example (300)');
    expect(all(element, '[role=grid]').at(-1)!.getAttribute('aria-rowcount')).to.equal('300');
    expect(all(element, '[role=row]').at(-1)!.getAttribute('aria-rowindex')).to.equal('300');
    await expect(element).to.be.accessible();
    element.group = 'none';
    await element.updateComplete;
    await settled();
    expect(tiles(element).length).to.be.lessThan(120);
    element.group = 'year';
    await element.updateComplete;
    await settled();
    expect(headings(element)[0]).to.equal('2026 (1)');
  });

  it('is walked from group to group, there and back, from right to left too', async () => {
    const element = await make(
      420,
      { group: 'issuer' },
      (at) => `G${String(at % 210).padStart(3, '0')}`,
    );
    tiles(element)[0]!.focus();
    for (const [name, at] of [
      ['End', 'B419'],
      ['ArrowRight', 'B419'],
      ['ArrowUp', 'B418'],
      ['ArrowLeft', 'B208'],
      ['Home', 'B0'],
      ['ArrowDown', 'B1'],
      ['PageUp', 'B0'],
    ] as const) {
      key(element, name);
      await settled();
      expect(nameOf(focused(element)), name).to.equal(at);
      expect(inSight(element)).to.include(focused(element));
    }
    element.lang = 'ar';
    await waitUntil(() => part(element, '.all').dir === 'rtl');
    for (const [name, at] of [
      ['ArrowLeft', 'B210'],
      ['ArrowLeft', 'B1'],
      ['ArrowRight', 'B210'],
      ['End', 'B419'],
      ['ArrowRight', 'B209'],
    ] as const) {
      key(element, name);
      await settled();
      expect(nameOf(focused(element)), name).to.equal(at);
    }
  });

  it('keeps the tile with the focus where a group has no other that is rendered', async () => {
    const element = await make(300, { group: 'issuer' }, (at) => `G${String(at).padStart(3, '0')}`),
      whole = root().scrollHeight;
    await scrollTo(whole * 0.6);
    const tile = inSight(element)[0]!;
    tile.focus({ preventScroll: true });
    for (const where of [0, 1, 0.1, 0.6, 0.3]) {
      await scrollTo(where * whole);
      expect(focused(element)).to.equal(tile);
      expectFilled(element);
    }
  });

  it(`renders all of ${ALL_UP_TO}, and elements of the page of any kind`, async () => {
    const element = await make(ALL_UP_TO);
    await waitUntil(() => tiles(element).length === ALL_UP_TO);
    expect(all(element, '[aria-rowcount]')).to.deep.equal([]);
    fixtureCleanup();
    const held = await fixture<Wall>(
      html`<open-badge-wall lang="en">${samples(ALL_UP_TO + 1).map((sample) => html`<open-badge .engine=${engine} .credential=${sample} verify-when="off" mode="compact"></open-badge>`)}</open-badge-wall>`,
    );
    await waitUntil(() => all(held, '.held').length === ALL_UP_TO + 1);
    expect(all(held, '.hole, [aria-rowcount]')).to.deep.equal([]);
    expect(getComputedStyle(part(held, '.tiles > div')).contentVisibility).to.equal('auto');
  });
});
