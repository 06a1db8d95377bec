import { expect } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import { part, read, waitUntil } from './support.js';
import {
  all,
  engine,
  expectFilled,
  inSight,
  nameOf,
  root,
  samples,
  scrollOver,
  scrollTo,
  settled,
  tiles,
  type Wall,
} from './wall-window.js';

/** Lays the page out after every single change of what is in it, as WebKit does now and then to answer a container query. */
async function withLayoutInBetween(act: () => Promise<void>): Promise<void> {
  const { insertBefore } = Node.prototype,
    { remove } = Element.prototype;
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    ...given: [T, Node | null]
  ): T {
    insertBefore.apply(this, given);
    root().getBoundingClientRect();
    return given[0];
  };
  Element.prototype.remove = function (this: Element) {
    remove.call(this);
    root().getBoundingClientRect();
  };
  try {
    await act();
  } finally {
    Object.assign(Node.prototype, { insertBefore });
    Object.assign(Element.prototype, { remove });
  }
}

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

  it('renders the tiles near the screen and leaves room for the others: at the beginning, in the middle, at the end', async () => {
    const rowHeight = tiles(element)[0]!.offsetHeight,
      columns = getComputedStyle(part(element, '.tiles')).gridTemplateColumns.split(' ').length;
    expect(whole).to.be.greaterThan((COUNT / columns) * rowHeight * 0.9);
    for (const where of [0, 0.25, 0.5, 0.75, 1]) {
      await scrollTo(where * root().scrollHeight);
      expect(tiles(element).length, `at ${where}`).to.be.lessThan(MOST);
      expectFilled(element);
    }
    expect(nameOf(tiles(element).at(-1))).to.equal(`B${COUNT - 1}`);
    expect(root().scrollTop + innerHeight).to.be.closeTo(root().scrollHeight, 2);
    await scrollTo(0);
    expect(nameOf(tiles(element)[0])).to.equal('B0');
    expect(root().scrollHeight, 'measured rows beside guessed ones').to.be.closeTo(
      whole,
      whole * 0.02,
    );
  });

  it('contains no more elements while scrolling, and visible tiles keep their position, also where heights were estimated', async () => {
    await scrollTo(whole / 2);
    let before = inSight(element)[0]!,
      top = before.getBoundingClientRect().top;
    for (const step of [-97, 131])
      await scrollOver(4_000, step, () => {
        expect(tiles(element).length).to.be.lessThan(MOST);
        expectFilled(element);
        if (before.isConnected && before.getBoundingClientRect().bottom > 0)
          expect(before.getBoundingClientRect().top, nameOf(before)).to.be.closeTo(top - step, 2);
        before = inSight(element)[0]!;
        ({ top } = before.getBoundingClientRect());
      });
  });

  it('is not carried elsewhere by a browser that lays it out while tiles are exchanged, with the focus in it or not', async () => {
    for (const isFocused of [false, true]) {
      await scrollTo(whole / 4);
      if (isFocused) inSight(element)[0]!.focus({ preventScroll: true });
      await withLayoutInBetween(async () => {
        for (const where of [0.75, 0.5, 0.9, 0.1]) await scrollTo(where * whole);
      });
      expectFilled(element);
    }
  });

  it('keeps its height when it was scrolled to the end, back and to the end again', async () => {
    await scrollTo(whole);
    const end = root().scrollHeight;
    await scrollTo(0);
    await scrollTo(end);
    expect(root().scrollHeight).to.be.closeTo(end, 4);
  });

  it('arranges nothing anew when it is scrolled', async () => {
    let compared = 0;
    const compare = Object.getOwnPropertyDescriptor(Intl.Collator.prototype, 'compare')!;
    Object.defineProperty(Intl.Collator.prototype, 'compare', {
      configurable: true,
      get(this: Intl.Collator) {
        compared += 1;
        return compare.get!.call(this) as Intl.Collator['compare'];
      },
    });
    try {
      await scrollTo(whole / 3);
      await scrollOver(3_000, 300, () => undefined);
      expect(compared, 'while scrolled').to.equal(0);
      element.sort = 'title';
      await element.updateComplete;
      expect(compared, 'when sorted').to.be.greaterThan(0);
    } finally {
      Object.defineProperty(Intl.Collator.prototype, 'compare', compare);
      element.sort = 'newest';
      await element.updateComplete;
    }
  });

  it('states the row and the number of rows for each tile, and is accessible with gaps on both sides', async () => {
    await scrollTo(whole / 2);
    expect(part(element, '[role=grid]').getAttribute('aria-rowcount')).to.equal('2000');
    for (const tile of inSight(element))
      expect(Number(tile.closest('[role=row]')!.getAttribute('aria-rowindex'))).to.equal(
        Number(nameOf(tile).slice(1)) + 1,
      );
    expect(all(element, '.hole').length).to.be.greaterThan(1);
    await expect(element).to.be.accessible();
  });

  it('prints all, and renders a part again', async () => {
    await scrollTo(whole / 2);
    const tile = inSight(element)[0]!,
      name = nameOf(tile),
      { top } = tile.getBoundingClientRect();
    dispatchEvent(new Event('beforeprint'));
    expect(tiles(element).length).to.equal(COUNT);
    expect(all(element, '.hole')).to.deep.equal([]);
    // The browser may draw it in between.
    await settled();
    dispatchEvent(new Event('afterprint'));
    expect(tiles(element).length).to.be.lessThan(MOST);
    await settled();
    expectFilled(element);
    expect(nameOf(inSight(element)[0])).to.equal(name);
    expect(tile.getBoundingClientRect().top, 'where it was before').to.be.closeTo(top, 2);
  });

  it('follows the content above it, hidden and shown, and into another scroll container', async () => {
    const above = document.createElement('div'),
      box = document.createElement('div');
    above.style.blockSize = '60000px';
    element.before(above);
    await settled();
    expect(tiles(element).length).to.be.lessThan(MOST);
    await scrollTo(59_000);
    await scrollTo(70_000);
    expectFilled(element);
    above.style.blockSize = '0';
    // Whether or not the browser anchors: the tiles in view now must be rendered.
    await settled();
    expectFilled(element);
    element.hidden = true;
    await settled();
    element.hidden = false;
    await settled();
    await scrollTo(20_000);
    expectFilled(element);
    above.remove();
    box.style.cssText = 'block-size: 400px; overflow: auto; inline-size: 40rem';
    box.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="block-size: 300px; overflow-y: scroll"><slot></slot></div>';
    document.body.prepend(box);
    box.append(element);
    await element.updateComplete;
    await settled();
    await scrollTo(0);
    const scroller = box.shadowRoot!.firstElementChild!,
      sight = scroller.getBoundingClientRect();
    for (const top of [8_000, 90_000, 100_000, 400]) {
      scroller.scrollTop = top;
      await settled();
      expectFilled(element, sight);
      expect(tiles(element).length).to.be.lessThan(MOST);
    }
    element.group = 'year';
    await element.updateComplete;
    for (const top of [40_000, 0, 70_000]) {
      scroller.scrollTop = top;
      await settled();
      expect(scroller.scrollTop, 'the browser follows no hole').to.be.closeTo(top, 100);
      expectFilled(element, sight);
    }
    element.group = 'none';
    document.body.append(element);
    box.remove();
    await settled();
    await scrollTo(root().scrollHeight / 2);
    expectFilled(element);
  });
});
