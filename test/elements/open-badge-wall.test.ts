import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-wall.js';
import { inputsIn } from '../../src/elements/open-badge-wall/feed.js';
import type { Engine } from '../../src/elements.js';
import { part, read, waitUntil } from './support.js';
import { engine, headings, make, SAMPLES, set, titles, type Wall } from './wall-samples.js';

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

  it('L6: no tile and no heading shows the key of an issuer that is known by it alone', async () => {
    const element = await make(
      [{ state: 'valid', name: 'Keyed', by: 'did:key:z6MkjWEYBjt66bKx6C9kk' }],
      { group: 'issuer' },
    );
    expect(element.shadowRoot!.textContent).not.to.contain('did:');
    expect(part(element, '.tile .host').textContent).to.equal('Known only by its key');
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
