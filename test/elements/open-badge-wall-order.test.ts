import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import type { Engine } from '../../src/elements.js';
import { reportOf } from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';
import { engine, headings, make, SAMPLES, set, states, titles, type Wall } from './wall-samples.js';

describe('<open-badge-wall>', () => {
  it('a skill is one skill, with capitals and without', async () => {
    const element = await make(
      [...SAMPLES, { state: 'valid', name: 'Splices', skill: 'rope Work' }],
      { group: 'skill' },
    );
    expect(headings(element)).to.deep.equal(['Navigation', 'Rope work']);
    const chip = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=skill]')].find(
      (each) => /rope/i.test(each.textContent!),
    )!;
    expect(chip.textContent).to.match(/3/);
    chip.click();
    await element.updateComplete;
    expect(titles(element).sort()).to.deep.equal(['Knots', 'Sails', 'Splices']);
  });

  it('L15: tools from 12 badges, unless the page wants them always or never; few badges begin at once', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...SAMPLES[0]!, name: `B${at}` }));
    const has = (element: Wall): boolean[] =>
      ['tools', 'skills'].map((name) => !!element.shadowRoot!.querySelector(`[part=${name}]`));
    expect(has(await make(SAMPLES, { tools: 'auto' }))).to.deep.equal([false, false]);
    expect(has(await make(many, { tools: 'auto' }))).to.deep.equal([true, true]);
    expect(has(await make(many, { tools: 'none' }))).to.deep.equal([false, false]);
    const few = await make(SAMPLES, { tools: 'auto' }),
      { top } = few.getBoundingClientRect();
    expect(part(few, '.tile').getBoundingClientRect().top - top).to.be.lessThan(8);
    await expect(few).to.be.accessible();
  });

  it('L15: the verified come first, then the newest; the bad and the unreadable last', async () => {
    const element = await make([
      { state: 'none', name: 'Photo' },
      { state: 'revoked', name: 'Gone', date: '2026-11-01' },
      { state: 'not yet valid', name: 'Early', date: '2026-10-01' },
      ...SAMPLES,
    ]);
    expect(titles(element).slice(0, 6)).to.deep.equal([
      'Charts',
      'Knots',
      'Early',
      'Sails',
      'Gone',
      'Stars',
    ]);
    await set(element, 'sort', 'newest');
    expect(titles(element)[0]).to.equal('Gone');
  });

  it('L15: pinned badges come first in their order, whatever the sorting, by id or URL', async () => {
    const element = await make(SAMPLES),
      stars = element.reports.length && 'Stars';
    expect(stars).to.equal('Stars');
    element.setAttribute('pinned', '#3 #2');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Stars', 'Sails', 'Charts', 'Knots']);
    await set(element, 'sort', 'title');
    expect(titles(element)).to.deep.equal(['Stars', 'Sails', 'Charts', 'Knots']);
  });

  it('L15: the tile with the focus keeps it when the verdicts give it another position', async () => {
    let tell = (): void => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const waiting: Engine = {
      ...engine,
      verify: async (badge) => {
        await told;
        return reportOf(states.get(badge)!);
      },
    };
    const badges = ['2024', '2025', '2026'].map((year) => ({
      state: year === '2024' ? 'valid' : 'revoked',
      name: year,
      date: `${year}-01-01`,
    }));
    const element = await fixture<Wall>(
      html`<open-badge-wall .engine=${waiting} .badges=${badges} lang="en"></open-badge-wall>`,
    );
    await waitUntil(() => titles(element).join() === '2026,2025,2024');
    const tile = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.tile')].at(-1)!;
    tile.focus();
    tell();
    await waitUntil(() => titles(element).join() === '2024,2026,2025');
    expect(element.shadowRoot!.activeElement).to.equal(tile);
  });

  it('searches and sorts', async () => {
    const element = await make();
    await set(element, 'sort', 'title');
    expect(titles(element)).to.deep.equal(['Charts', 'Knots', 'Sails', 'Stars']);
    await set(element, 'sort', 'oldest');
    expect(titles(element)[0]).to.equal('Stars');
    await set(element, 'search', 'harb');
    expect(titles(element)).to.deep.equal(['Stars', 'Sails']);
    expect(read(element, '[part=count]')).to.equal('Showing 2 of 4');
    await set(element, 'search', 'nobody');
    expect(read(element, '.all')).to.contain('No matches.');
  });

  it('sums up skills without those of a forged badge, names who claims them, and filters by one', async () => {
    const element = await make();
    const chips = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=skill]')];
    expect(chips.map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Rope work 2',
    ]);
    expect(read(element, '[part=skills]')).to.contain('We don’t check them');
    chips[0]!.click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Knots', 'Sails']);
    expect(part(element, '[part=skill][aria-pressed=true]').textContent).to.contain('Rope work');
  });

  it('is one stop of the keyboard, walked with arrows, Home and End; from right to left the other way', async () => {
    const element = await make(
      Array.from({ length: 9 }, (_, at) => ({
        state: 'valid',
        name: `B${at}`,
        date: `2026-01-0${9 - at}`,
      })),
    );
    element.style.inlineSize = '44rem';
    const key = (name: string): void => {
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    };
    const at = (): string =>
      element.shadowRoot!.activeElement!.querySelector('b')!.textContent!.trim();
    expect(element.shadowRoot!.querySelectorAll('.tile[tabindex="0"]').length).to.equal(1);
    part(element, '.tile').focus();
    key('ArrowRight');
    expect(at()).to.equal('B1');
    key('ArrowDown');
    expect(at()).to.equal('B4');
    key('ArrowUp');
    key('End');
    expect(at()).to.equal('B8');
    key('Home');
    expect(at()).to.equal('B0');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.tile[tabindex="0"]').length).to.equal(1);
    element.lang = 'ar';
    await waitUntil(() => part(element, '.all').dir === 'rtl');
    key('ArrowLeft');
    expect(at()).to.equal('B1');
  });

  it('keeps one tab stop whatever is filtered out, and when a badge is listed under two skills', async () => {
    const element = await make([...SAMPLES, { state: 'valid', name: 'Both', skill: 'Rope work' }]);
    const stops = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('.tile[tabindex="0"] b')].map(({ textContent }) =>
        textContent!.trim(),
      );
    await set(element, 'search', 'stars');
    expect(stops()).to.deep.equal(['Stars']);
    await set(element, 'search', '');
    await set(element, 'group', 'skill');
    expect(stops()).to.have.length(1);
    element.shadowRoot!.querySelectorAll<HTMLElement>('.tile')[3]!.focus();
    await element.updateComplete;
    expect(stops()).to.have.length(1);
    expect(element.shadowRoot!.activeElement).to.equal(
      element.shadowRoot!.querySelectorAll('.tile')[3],
    );
  });
});
