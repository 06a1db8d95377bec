import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import { badgeOf, documentWith } from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';
import {
  engine,
  headings,
  type Sample,
  SAMPLES,
  set,
  states,
  titles,
  type Wall,
} from './wall-samples.js';

describe('<open-badge-wall> with <open-badge> elements in it', () => {
  const childFor = (sample: Sample) =>
    html`<open-badge .engine=${engine} .credential=${sample} verify-when="auto" mode="compact"></open-badge>`;
  const shownIn = (element: Wall): string[] =>
    [...element.shadowRoot!.querySelectorAll<HTMLSlotElement>('.held slot')]
      .flatMap((slot) => slot.assignedElements())
      .map((each) => each.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim() ?? '');
  const holding = async (
    samples: readonly Sample[],
    group: Wall['group'] = 'none',
  ): Promise<Wall> => {
    const element = await fixture<Wall>(
      html`<open-badge-wall tools="always" lang="en" .group=${group}><p>My badges</p>${samples.map(childFor)}</open-badge-wall>`,
    );
    await waitUntil(
      () =>
        element.reports.length === samples.length &&
        shownIn(element).filter(Boolean).length === samples.length,
      'never all verified',
    );
    await waitUntil(
      () =>
        headings(element).every((each) => !each.startsWith('Without')) &&
        element.shadowRoot!.querySelector('[part=tools]'),
    );
    await element.updateComplete;
    return element;
  };

  it('gives each its place, in order and by its own verdict; they stay the page’s elements', async () => {
    const element = await holding(SAMPLES);
    expect(element.querySelectorAll('open-badge')).to.have.length(4);
    await waitUntil(
      () => shownIn(element).join() === 'Charts,Knots,Sails,Stars',
      String(shownIn(element)),
    );
    expect(element.reports.map(({ verdict }) => verdict)).to.deep.equal([
      'valid',
      'expired',
      'invalid',
      'valid',
    ]);
    expect(read(element, '[part=count]')).to.equal('4 badges');
    expect(read(element, '[part=skills]')).to.contain('Rope work 2');
    await expect(element).to.be.accessible();
  });

  it('filters, sorts and groups them; filtered tiles are not rendered, and come back', async () => {
    const element = await holding(SAMPLES);
    await set(element, 'search', 'harb');
    await waitUntil(() => shownIn(element).join() === 'Sails,Stars', String(shownIn(element)));
    expect(
      [...element.querySelectorAll('open-badge')].filter(
        (each) => each.getBoundingClientRect().height > 0,
      ),
    ).to.have.length(2);
    await set(element, 'search', '');
    await set(element, 'group', 'issuer');
    expect(headings(element)).to.deep.equal(['Harbour', 'University', 'Not authentic']);
    expect(shownIn(element)).to.deep.equal(['Sails', 'Charts', 'Knots', 'Stars']);
    await set(element, 'sort', 'title');
    expect(shownIn(element)).to.deep.equal(['Sails', 'Charts', 'Knots', 'Stars']);
    await expect(element).to.be.accessible();
  });

  it('an element occurs once; under a further skill its badge is a tile', async () => {
    const twice = { ...SAMPLES[0]!, skill: 'Rope work' },
      element = await holding([SAMPLES[2]!, twice], 'skill');
    element.querySelectorAll('open-badge')[1]!.engine = {
      ...engine,
      read: async () => {
        const badge = badgeOf(
          documentWith({
            achievement: {
              name: 'Both',
              tag: [],
              alignment: ['Navigation', 'Rope work'].map((targetName) => ({
                type: ['Alignment'],
                targetName,
                targetUrl: 'https://skills.example/1',
              })),
            },
          }),
        );
        states.set(badge, 'valid');
        return [badge];
      },
    };
    element.querySelectorAll('open-badge')[1]!.credential = { other: true };
    await waitUntil(() => titles(element).includes('Both'));
    expect(headings(element)).to.deep.equal(['Navigation', 'Rope work']);
    expect(shownIn(element).sort()).to.deep.equal(['Both', 'Stars']);
    expect(titles(element)).to.deep.equal(['Both']);
  });

  it('follows elements that come, go and change, and gives them back as they were', async () => {
    const element = await holding(SAMPLES.slice(0, 2));
    const late = Object.assign(document.createElement('open-badge'), {
      engine,
      credential: SAMPLES[3],
      verifyWhen: 'auto' as const,
    });
    element.append(late);
    await waitUntil(() => element.reports.length === 3 && shownIn(element).includes('Charts'));
    const gone = element.querySelector('open-badge')!;
    gone.remove();
    await waitUntil(() => element.reports.length === 2);
    expect(shownIn(element)).to.deep.equal(['Charts', 'Sails']);
    (late as HTMLElementTagNameMap['open-badge']).credential = { state: 'no badge' };
    await waitUntil(() => late.status === 'failed' && element.reports.length === 1);
    expect(element.querySelectorAll('open-badge')).to.have.length(2);
    element.badges = SAMPLES.slice(0, 1);
    element.engine = engine;
    await waitUntil(() => titles(element).join() === 'Knots');
    expect(
      [...element.querySelectorAll('open-badge')].map((each) => each.hasAttribute('slot')),
    ).to.deep.equal([false, false]);
  });

  it('is walked with the arrow keys from badge to badge', async () => {
    const element = await holding(SAMPLES);
    element.style.inlineSize = '44rem';
    // the badges are arranged once every verdict is there
    await waitUntil(() => element.reports.length === SAMPLES.length);
    await waitUntil(() => shownIn(element).slice(0, 2).join() === 'Charts,Knots');
    const at = (): string =>
      part(
        element.shadowRoot!.activeElement!.querySelector('slot')!.assignedElements()[0]!,
        '[part~=title]',
      ).textContent!.trim();
    part(element, '.held').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Knots'],
      ['ArrowDown', 'Stars'],
      ['Home', 'Charts'],
      ['End', 'Stars'],
    ] as const) {
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      expect(at(), key).to.equal(name);
    }
  });
});
