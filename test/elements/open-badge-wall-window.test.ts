import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import { ALL_UP_TO } from '../../src/elements/open-badge-wall/window-controller.js';
import type { Engine } from '../../src/elements.js';
import { badgeOf, documentWith, reportOf } from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';

type Wall = HTMLElementTagNameMap['open-badge-wall'];
interface Sample {
  readonly name: string;
  readonly issuer: string;
  readonly date: string;
  readonly skills: readonly string[];
}

const LONG = ' with a title that takes several lines in a tile and one or two of them in a list';
/** The newest first, every seventh with a long title, so that rows are of different heights. */
const samples = (count: number, issuerOf: (at: number) => string = () => 'University'): Sample[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `B${at}${at % 7 === 3 ? LONG : ''}`,
    issuer: issuerOf(at),
    date: new Date(Date.UTC(2026, 0, 1) - at * 86_400_000).toISOString(),
    skills: at % 500 ? [] : ['Rope work'],
  }));
const engine: Engine = {
  read: async (input) => {
    const { name, issuer, date, skills } = input as unknown as Sample;
    return [
      badgeOf(
        documentWith({
          issuer: { name: issuer },
          credential: { awardedDate: date },
          achievement: {
            name,
            image: undefined,
            tag: [],
            alignment: skills.map((targetName) => ({
              type: ['Alignment'],
              targetName,
              targetUrl: 'https://skills.example/1',
            })),
          },
        }),
      ),
    ];
  },
  verify: async () => reportOf('valid'),
};

const FRAME = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
/** Until nothing about the page moves any more. */
async function settled(): Promise<void> {
  for (let at = 0; at < 3; at += 1) await FRAME();
}
const root = (): Element => document.scrollingElement!;
const all = (element: Wall, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const nameOf = (tile: Element | null | undefined): string =>
  (tile?.querySelector('b')?.textContent ?? '').trim().split(' ')[0]!;
const tiles = (element: Wall): HTMLElement[] => all(element, '.tile');
const focused = (element: Wall): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
const inSight = (element: Wall, { top, bottom } = { top: 0, bottom: innerHeight }): HTMLElement[] =>
  tiles(element).filter((each) => {
    const box = each.getBoundingClientRect();
    return box.bottom > top + 1 && box.top < bottom - 1;
  });
const key = (element: Wall, name: string, init: KeyboardEventInit = {}): boolean =>
  focused(element).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }),
  );

/** Nothing is missing where one looks: the tiles in sight fill it from edge to edge. */
function expectFilled(element: Wall, sight = { top: 0, bottom: innerHeight }): void {
  expect(inSight(element, sight).length, 'tiles in sight').to.be.greaterThan(0);
  for (const hole of all(element, '.hole')) {
    const box = hole.getBoundingClientRect();
    expect(
      box.bottom <= sight.top + 20 || box.top >= sight.bottom - 20,
      `a hole from ${box.top} to ${box.bottom} is in sight`,
    ).to.equal(true);
  }
}
/** Checks that the page stays where the reader scrolled to. */
async function scrollTo(top: number): Promise<void> {
  root().scrollTop = top;
  const there = root().scrollTop,
    isEnd = there + innerHeight >= root().scrollHeight - 1;
  await settled();
  if (isEnd)
    expect(root().scrollTop + innerHeight, 'still at the end').to.be.closeTo(
      root().scrollHeight,
      2,
    );
  else expect(root().scrollTop, 'where it was scrolled to').to.be.closeTo(there, 100);
}
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
/** In small steps, as a person does. */
async function scrollOver(distance: number, step: number, after: () => void): Promise<void> {
  for (let gone = 0; gone < distance; gone += Math.abs(step)) {
    root().scrollBy({ top: step, behavior: 'instant' });
    await FRAME();
    after();
  }
}
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
