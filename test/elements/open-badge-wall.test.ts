import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import { inputsIn } from '../../src/elements/open-badge-wall/feed.js';
import type { Engine } from '../../src/elements.js';
import { BadgeError } from '../../src/errors.js';
import type { Badge } from '../../src/present.js';
import {
  badgeOf,
  documentWith,
  FINDINGS,
  reportOf,
  type SampleState,
} from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';

type Wall = HTMLElementTagNameMap['open-badge-wall'];
const states = new WeakMap<Badge, SampleState>();
interface Sample {
  readonly state: SampleState;
  readonly name: string;
  readonly issuer?: string;
  readonly by?: string;
  readonly date?: string;
  readonly skill?: string;
}

const badgeFor = ({
  state,
  name,
  issuer = 'University',
  by,
  date = '2026-05-01',
  skill,
}: Sample): Badge => {
  const badge = badgeOf(
    documentWith({
      issuer: { name: issuer, ...(by ? { id: by } : {}) },
      credential: { awardedDate: `${date}T00:00:00Z` },
      achievement: {
        name,
        tag: [],
        alignment: skill
          ? [{ type: ['Alignment'], targetName: skill, targetUrl: 'https://skills.example/1' }]
          : [],
      },
    }),
  );
  states.set(badge, state);
  return badge;
};
const engine: Engine = {
  read: async (input) => {
    const sample = input as unknown as Sample;
    if (!(sample.state in FINDINGS)) throw new BadgeError('png-no-badge');
    return [badgeFor(sample)];
  },
  verify: async (badge) => reportOf(states.get(badge)!),
};
const SAMPLES: Sample[] = [
  { state: 'valid', name: 'Knots', date: '2026-05-01', skill: 'Rope work' },
  { state: 'expired', name: 'Sails', date: '2025-03-01', issuer: 'Harbour', skill: 'Rope work' },
  { state: 'altered', name: 'Stars', date: '2024-01-01', issuer: 'Harbour', skill: 'Navigation' },
  { state: 'valid', name: 'Charts', date: '2026-06-01', skill: 'Navigation' },
];
const make = async (
  badges: readonly object[] = SAMPLES,
  attributes: Partial<Wall> = {},
  lang = 'en',
): Promise<Wall> => {
  const element = await fixture<Wall>(
    html`<open-badge-wall .engine=${engine} .badges=${badges} tools="always" lang=${lang}><a href="#">My badges</a></open-badge-wall>`,
  );
  Object.assign(element, attributes);
  await element.complete;
  await element.updateComplete;
  return element;
};
const titles = (element: Wall): string[] =>
  [...element.shadowRoot!.querySelectorAll('.tile b')].map(({ textContent }) =>
    textContent!.trim(),
  );
const headings = (element: Wall): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=group] .group-title bdi:first-child')].map(
    ({ textContent }) => textContent!,
  );
const set = async (element: Wall, id: string, value: string): Promise<void> => {
  const input = part<HTMLInputElement>(element, `#${id}`);
  input.value = value;
  input.dispatchEvent(new Event(id === 'search' ? 'input' : 'change'));
  await element.updateComplete;
};

describe('<open-badge-wall>', () => {
  it('shows each badge with its verdict, the newest first, and is accessible in both layouts', async () => {
    const element = await make();
    expect(titles(element)).to.deep.equal(['Charts', 'Knots', 'Sails', 'Stars']);
    expect(
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.tile')].map(
        ({ dataset }) => dataset['verdict'],
      ),
    ).to.deep.equal(['valid', 'valid', 'expired', 'invalid']);
    expect(read(element, '[role=status]')).to.equal('4 checked, 2 verified');
    await expect(element).to.be.accessible();
    await set(element, 'layout', 'list');
    expect(element.getAttribute('layout')).to.equal('list');
    await expect(element).to.be.accessible();
  });

  it('groups by issuer, skill and year, tiles without one last', async () => {
    const element = await make([...SAMPLES, { state: 'valid', name: 'Bare' }], { group: 'issuer' });
    expect(headings(element)).to.deep.equal(['Harbour', 'University', 'Not authentic']);
    await set(element, 'group', 'year');
    expect(headings(element)).to.deep.equal(['2026', '2025', '2024']);
    await set(element, 'group', 'skill');
    expect(headings(element)).to.deep.equal(['Navigation', 'Rope work', 'No skills named']);
    await expect(element).to.be.accessible();
  });

  it('R-12: issuers of one name and several URLs are listed apart, each with its URL; a forged badge is listed with none', async () => {
    const element = await make(
      [...SAMPLES, { state: 'valid', name: 'Posing', by: 'did:web:impostor.example' }],
      { group: 'issuer' },
    );
    const said = [...element.shadowRoot!.querySelectorAll('[part=group]')].map((group) => [
      group.querySelector<HTMLElement>('.group-title')!.innerText.replace(/\s+/g, ' ').trim(),
      group.querySelectorAll('.tile').length,
    ]);
    expect(said).to.deep.equal([
      ['Harbour university.example (1)', 1],
      ['University impostor.example (1)', 1],
      ['University university.example (2)', 2],
      ['Not authentic (1)', 1],
    ]);
  });

  it('inputs that are no badge are last, under their kind', async () => {
    for (const group of ['issuer', 'skill', 'year'] as const)
      expect(
        headings(await make([{ state: 'none', name: 'Photo' }, ...SAMPLES], { group })).at(-1),
        group,
      ).to.equal('Not a badge');
  });

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

  it('L6: no tile and no heading shows the key of an issuer that is known by it alone', async () => {
    const element = await make(
      [{ state: 'valid', name: 'Keyed', by: 'did:key:z6MkjWEYBjt66bKx6C9kk' }],
      { group: 'issuer' },
    );
    expect(element.shadowRoot!.textContent).not.to.contain('did:');
    expect(part(element, '.tile .host').textContent).to.equal('Known only by its key');
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

  it('opens a tile to the whole card, and gives the focus back', async () => {
    const element = await make(),
      tile = part<HTMLButtonElement>(element, '.tile[data-verdict=invalid]');
    tile.focus();
    tile.click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
    expect(read(element, 'dialog [part=verdict]')).to.equal('Not authentic');
    await expect(element).to.be.accessible();
    part<HTMLButtonElement>(element, 'dialog .close button').click();
    await waitUntil(() => !part<HTMLDialogElement>(element, 'dialog').open);
    expect(element.shadowRoot!.activeElement).to.equal(tile);
  });

  it('reads a feed of URLs; a broken entry is a tile that reports so, a missing feed too', async () => {
    const address = new URL('/feed.json', location.href).href,
      files: Record<string, string> = {
        '/feed.json': JSON.stringify(['one.json', { url: 'two.json' }, { credential: { a: 1 } }]),
      };
    const serve: typeof fetch = async (input) => {
      const { pathname } = new URL(String(input instanceof Request ? input.url : input));
      return files[pathname] === undefined
        ? new Response('', { status: 404 })
        : new Response(files[pathname], { headers: { 'content-type': 'application/json' } });
    };
    const seen: unknown[] = [],
      reading: Engine = {
        ...engine,
        read: async (input, options) => {
          seen.push(String(input));
          return input instanceof URL
            ? engine.read(SAMPLES[0] as object, options)
            : engine.read({ state: '' }, options);
        },
      };
    const element = await fixture<Wall>(
      html`<open-badge-wall .engine=${reading} .fetch=${serve} src=${address} lang="en"></open-badge-wall>`,
    );
    await element.complete;
    await element.updateComplete;
    expect(seen).to.deep.equal([
      new URL('/one.json', address).href,
      new URL('/two.json', address).href,
      '[object Object]',
    ]);
    expect(titles(element).sort()).to.deep.equal(['#3', 'Knots', 'Knots']);
    element.src = '/gone.json';
    await element.complete;
    await element.updateComplete;
    expect(part(element, '.tile').textContent).to.contain('Couldn’t be opened');
  });

  it('tells lists from records, and signed texts from URLs', () => {
    const base = 'https://a.example/x/feed.json';
    expect(inputsIn({ '@context': [], type: ['VerifiablePresentation'] }, base)).to.equal(
      undefined,
    );
    expect(inputsIn({ badges: ['b.png'] }, base)!.map(({ input }) => String(input))).to.deep.equal([
      'https://a.example/x/b.png',
    ]);
    const token = 'eyJhbGciOiJFZERTQSJ9.eyJpZCI6InVybjoxIn0.c2ln';
    expect(inputsIn([token, 5, null], base)!.map(({ input }) => input)).to.deep.equal([token]);
    expect(inputsIn(['badge.v1.json'], base)!.map(({ input }) => String(input))).to.deep.equal([
      'https://a.example/x/badge.v1.json',
    ]);
  });

  it('with verify-when="off" nothing is verified and nothing is green', async () => {
    const element = await fixture<Wall>(
      html`<open-badge-wall .engine=${engine} .badges=${SAMPLES} verify-when="off" lang="en"></open-badge-wall>`,
    );
    await element.complete;
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.tile').length === 4);
    expect(element.reports).to.deep.equal([]);
    expect(
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.says')].map(
        ({ dataset }) => dataset['tone'],
      ),
    ).to.deep.equal(['quiet', 'quiet', 'quiet', 'quiet']);
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

  it('taken out while it reads and put back elsewhere, it reads to the end', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
        release = resolve;
      }),
      slow: Engine = {
        ...engine,
        read: async (input, options) => {
          await gate;
          return engine.read(input, options);
        },
      };
    const element = await fixture<Wall>(
      html`<open-badge-wall .engine=${slow} .badges=${SAMPLES} lang="en"></open-badge-wall>`,
    );
    await waitUntil(() => part(element, '.all').getAttribute('aria-busy') === 'true');
    const other = document.createElement('div');
    element.parentElement!.append(other);
    element.remove();
    other.append(element);
    release();
    await element.complete;
    await waitUntil(() => element.reports.length === 4);
    expect(titles(element)).to.deep.equal(['Charts', 'Knots', 'Sails', 'Stars']);
  });

  it('shows the content of the page until there are badges, and 200 of them a few at a time', async () => {
    const empty = await fixture<Wall>(
      html`<open-badge-wall lang="en"><a href="#">My badges</a></open-badge-wall>`,
    );
    expect(getComputedStyle(part(empty, 'slot')).display).not.to.equal('none');
    const element = await make(
      Array.from({ length: 200 }, (_, at) => ({ state: 'valid', name: `B${at}` })),
    );
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.tile').length === 200);
    expect(getComputedStyle(part(element, '.tiles > div')).contentVisibility).to.equal('auto');
    const laidOut = [...element.shadowRoot!.querySelectorAll('.tile > .text')].filter((each) =>
      each.checkVisibility({ contentVisibilityAuto: true }),
    ).length;
    expect(laidOut, 'only what is near the screen is laid out and painted')
      .to.be.greaterThan(0)
      .and.to.be.lessThan(120);
  });
});

describe('<open-badge-wall> with <open-badge> elements in it', () => {
  const childFor = (sample: Sample) =>
    html`<open-badge .engine=${engine} .credential=${sample} verify-when="auto" mode="compact"></open-badge>`;
  const shownIn = (element: Wall): string[] =>
    [...element.shadowRoot!.querySelectorAll<HTMLSlotElement>('.held slot')]
      .flatMap((slot) => slot.assignedElements())
      .map((each) => part(each, '[part~=title]').textContent!.trim());
  const holding = async (
    samples: readonly Sample[],
    group: Wall['group'] = 'none',
  ): Promise<Wall> => {
    const element = await fixture<Wall>(
      html`<open-badge-wall tools="always" lang="en" .group=${group}><p>My badges</p>${samples.map(childFor)}</open-badge-wall>`,
    );
    await waitUntil(
      () => element.reports.length === samples.length && shownIn(element).length === samples.length,
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
