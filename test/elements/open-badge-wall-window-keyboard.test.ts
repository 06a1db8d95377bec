import { expect } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import { ALL_UP_TO } from '../../src/elements/open-badge-wall/window-controller.js';
import { part, read, waitUntil } from './support.js';
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
  scrollOver,
  scrollTo,
  settled,
  tiles,
  type Wall,
} from './wall-window.js';

describe('<open-badge-wall> of thousands', function () {
  this.timeout(120_000);
  /** As many tiles as a screen of the test needs, with those near it. */
  const MOST = 120;
  const COUNT = 2_000;
  let element: Wall, whole: number;

  before(async () => {
    element = Object.assign(document.createElement('open-badge-wall'), {
      engine,
      badges: samples(COUNT) as unknown as object[],
      lang: 'en',
    });
    document.body.append(element);
    await element.updateComplete;
    await element.complete;
    await waitUntil(
      () => element.reports.length === COUNT && read(element, '[part=count]') === '2,000 badges',
    );
    await settled();
  });
  beforeEach(async () => {
    await scrollTo(0);
    whole = root().scrollHeight;
  });
  after(() => element.remove());

  it('the keyboard reaches tiles that are not rendered: End, Home, arrows and pages over the edge, each visible with the focus', async () => {
    tiles(element)[0]!.focus();
    const lands = async (name: string, at: string, init: KeyboardEventInit = {}): Promise<void> => {
      expect(key(element, name, init), `${name} is ours`).to.equal(false);
      await settled();
      expect(nameOf(focused(element)), name).to.equal(at);
      expect(inSight(element)).to.include(focused(element));
      expect(
        all(element, '.tile[tabindex="0"]').map(nameOf),
        'one stop of the keyboard',
      ).to.deep.equal([at]);
      expectFilled(element);
    };
    const columns = getComputedStyle(part(element, '.tiles')).gridTemplateColumns.split(' ').length;
    await lands('End', `B${COUNT - 1}`);
    await lands('ArrowLeft', `B${COUNT - 2}`);
    await lands('Home', 'B0');
    await lands('End', `B${COUNT - 1}`, { ctrlKey: true });
    await lands('Home', 'B0', { ctrlKey: true });
    for (let row = 1; row <= 40; row += 1) await lands('ArrowDown', `B${row * columns}`);
    key(element, 'PageDown');
    await settled();
    const paged = Number(nameOf(focused(element)).slice(1));
    expect(paged).to.be.greaterThan(40 * columns);
    await lands('PageUp', `B${40 * columns}`);
    expect(key(element, 'ArrowLeft', { altKey: true }), 'the way back of the browser').to.equal(
      true,
    );
    await expect(element).to.be.accessible();
  });

  it('keeps the tile with the focus, the very same, however far one scrolls; and the way on begins there', async () => {
    await scrollTo(whole / 4);
    const tile = inSight(element)[2]!,
      name = nameOf(tile);
    let lost = 0;
    tile.focus({ preventScroll: true });
    tile.addEventListener('blur', () => {
      lost += 1;
    });
    for (const where of [0.9, 0, 0.25, 1, 0.6, 0.26, 0.24]) {
      await scrollTo(where * whole);
      expect(focused(element), String(where)).to.equal(tile);
      expect(tiles(element).length).to.be.lessThan(MOST);
      expectFilled(element);
    }
    await scrollOver(3_000, 500, () => expect(focused(element)).to.equal(tile));
    expect(lost).to.equal(0);
    await scrollTo(whole);
    key(element, 'ArrowRight');
    await settled();
    expect(nameOf(focused(element))).to.equal(`B${Number(name.slice(1)) + 1}`);
    expect(inSight(element)).to.include(focused(element));
  });

  it('opens a tile in the middle and gives the focus back to it', async () => {
    await scrollTo(whole / 2);
    const tile = inSight(element)[1]!;
    tile.focus();
    tile.click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
    expect(part(element, 'dialog [part~=title]').textContent).to.contain(nameOf(tile));
    await scrollTo(whole);
    part<HTMLButtonElement>(element, 'dialog .close button').click();
    await waitUntil(() => !part<HTMLDialogElement>(element, 'dialog').open);
    await settled();
    expect(focused(element)).to.equal(tile);
  });

  it(`renders all results of a search when there are no more than ${ALL_UP_TO}, and a part again after it`, async () => {
    const search = part<HTMLInputElement>(element, '#search'),
      type = (text: string): void => {
        search.value = text;
        search.dispatchEvent(new Event('input'));
      };
    type('B19');
    await waitUntil(() => tiles(element).length === 111);
    expect(all(element, '.hole, [aria-rowcount], [aria-rowindex]')).to.deep.equal([]);
    expect(getComputedStyle(part(element, '.tiles > div')).contentVisibility).to.equal('auto');
    type('B');
    await waitUntil(
      () =>
        tiles(element).length < 111 &&
        part(element, '[role=grid]').getAttribute('aria-rowcount') === '2000',
    );
    type('nobody');
    await waitUntil(() => tiles(element).length === 0);
    type('');
    await waitUntil(() => tiles(element).length > 0);
    await settled();
    await scrollTo(whole / 2);
    expectFilled(element);
  });

  it('narrow, wide and as a list it stays at the badge one looked at', async () => {
    try {
      await scrollTo(whole / 2);
      const at = (): number => Number(nameOf(inSight(element)[0]).slice(1)),
        first = at();
      for (const [width, layout] of [
        ['16rem', 'grid'],
        ['', 'grid'],
        ['30rem', 'grid'],
        ['30rem', 'list'],
        ['', 'list'],
        ['', 'grid'],
      ] as const) {
        element.style.inlineSize = width;
        element.layout = layout;
        await element.updateComplete;
        await settled();
        expectFilled(element);
        expect(
          Math.abs(at() - first),
          `${width || 'wide'} ${layout}: B${at()}, not B${first}`,
        ).to.be.lessThan(12);
        expect(tiles(element).length).to.be.lessThan(MOST);
      }
    } finally {
      element.style.inlineSize = '';
      element.layout = 'grid';
      await element.updateComplete;
    }
  });
});
