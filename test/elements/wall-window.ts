/** A wall of thousands of badges, its tiles, and the part of them that is rendered. */
import { expect } from '@open-wc/testing';
import type { Engine } from '../../src/elements.js';
import { badgeOf, documentWith, reportOf } from '../../stories/samples.js';

export type Wall = HTMLElementTagNameMap['open-badge-wall'];
interface Sample {
  readonly name: string;
  readonly issuer: string;
  readonly date: string;
  readonly skills: readonly string[];
}

const LONG = ' with a title that takes several lines in a tile and one or two of them in a list';
/** The newest first, every seventh with a long title, so that rows are of different heights. */
export const samples = (
  count: number,
  issuerOf: (at: number) => string = () => 'University',
): Sample[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `B${at}${at % 7 === 3 ? LONG : ''}`,
    issuer: issuerOf(at),
    date: new Date(Date.UTC(2026, 0, 1) - at * 86_400_000).toISOString(),
    skills: at % 500 ? [] : ['Rope work'],
  }));
export const engine: Engine = {
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
export async function settled(): Promise<void> {
  for (let at = 0; at < 3; at += 1) await FRAME();
}
export const root = (): Element => document.scrollingElement!;
export const all = (element: Wall, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const nameOf = (tile: Element | null | undefined): string =>
  (tile?.querySelector('b')?.textContent ?? '').trim().split(' ')[0]!;
export const tiles = (element: Wall): HTMLElement[] => all(element, '.tile');
export const focused = (element: Wall): HTMLElement =>
  element.shadowRoot!.activeElement as HTMLElement;
export const inSight = (
  element: Wall,
  { top, bottom } = { top: 0, bottom: innerHeight },
): HTMLElement[] =>
  tiles(element).filter((each) => {
    const box = each.getBoundingClientRect();
    return box.bottom > top + 1 && box.top < bottom - 1;
  });
export const key = (element: Wall, name: string, init: KeyboardEventInit = {}): boolean =>
  focused(element).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }),
  );

/** Nothing is missing where one looks: the tiles in sight fill it from edge to edge. */
export function expectFilled(element: Wall, sight = { top: 0, bottom: innerHeight }): void {
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
export async function scrollTo(top: number): Promise<void> {
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
/** In small steps, as a person does. */
export async function scrollOver(distance: number, step: number, after: () => void): Promise<void> {
  for (let gone = 0; gone < distance; gone += Math.abs(step)) {
    root().scrollBy({ top: step, behavior: 'instant' });
    await FRAME();
    after();
  }
}
