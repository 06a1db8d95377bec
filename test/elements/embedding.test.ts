import { expect, fixture, html } from '@open-wc/testing';
import {
  OpenBadge,
  OpenBadgeDetails,
  OpenBadgeReport,
  OpenBadgeShare,
  OpenBadgeVerifier,
  OpenBadgeWall,
} from '../../src/elements.js';
import '../../src/define/open-badge.js';
import { STARTS_PER_FRAME } from '../../src/elements/dom/frame-budget.js';
import { badgeOf, sampleEngine } from '../../stories/samples.js';
import { reaches, read, waitUntil } from './support.js';

describe('<open-badge> in frameworks that set a property where they find one', () => {
  it('accepts `verify`, the former name of the attribute `verify-when`', async () => {
    const element = await fixture<OpenBadge>(
      html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} verify="off" lang="en"></open-badge>`,
    );
    expect(element.verifyWhen).to.equal('off');
    await reaches(element, 'read');
    expect((await element.verify()).verdict).to.equal('valid');
  });

  for (const both of ['verify="auto" verify-when="off"', 'verify-when="off" verify="auto"'])
    it(`prefers \`verify-when\` to its former name: ${both}`, async () => {
      const element = await fixture<OpenBadge>(`<open-badge ${both}></open-badge>`);
      expect(element.verifyWhen).to.equal('off');
      element.setAttribute('verify', 'manual');
      expect(element.verifyWhen).to.equal('off');
    });

  it('every element takes `readable` as a property and shows it as an attribute', async () => {
    for (const [at, element] of [
      OpenBadge,
      OpenBadgeDetails,
      OpenBadgeReport,
      OpenBadgeShare,
      OpenBadgeVerifier,
      OpenBadgeWall,
    ].entries()) {
      const tag = customElements.getName(element) ?? `readable-${at}`;
      if (!customElements.get(tag))
        customElements.define(tag, class extends (element as CustomElementConstructor) {});
      const made = await fixture<OpenBadge>(`<${tag}></${tag}>`);
      expect(made.readable, tag).to.equal(false);
      made.readable = true;
      await made.updateComplete;
      expect(made.hasAttribute('readable'), tag).to.equal(true);
      made.removeAttribute('readable');
      expect(made.readable, tag).to.equal(false);
    }
  });
});

describe('<open-badge> in a tab that is not visible', () => {
  const draw = window.requestAnimationFrame;
  afterEach(() => {
    window.requestAnimationFrame = draw;
  });

  it('is verified there too, where no frame is ever rendered, and however many there are', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    window.requestAnimationFrame = () => 0;
    const made = Array.from({ length: 3 * STARTS_PER_FRAME }, () =>
      Object.assign(document.createElement('open-badge'), {
        engine: sampleEngine('valid'),
        credential: {},
        verifyWhen: 'auto',
      }),
    );
    host.append(...made);
    for (const element of made) await reaches(element, 'checked');
    expect(made.map((element) => read(element, '[part=verdict]'))).to.deep.equal(
      made.map(() => 'Verified'),
    );
  });
});

type Scope = CustomElementRegistry & object;

/** A registry of one's own; undefined where the browser has none. */
function ownRegistry(): Scope | undefined {
  try {
    return new (CustomElementRegistry as unknown as new () => Scope)();
  } catch {
    return undefined;
  }
}

/** Puts an element under a tag that only a registry of its own knows into a shadow root that uses that registry. */
async function scoped<T extends HTMLElement>(
  constructor: CustomElementConstructor,
  properties: object,
): Promise<T> {
  const registry = ownRegistry()!,
    host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  registry.define('college-element', constructor);
  const root = host.attachShadow({
    mode: 'open',
    customElementRegistry: registry,
  } as ShadowRootInit);
  const element = document.createElement('college-element', {
    customElementRegistry: registry,
  } as ElementCreationOptions) as T;
  root.append(Object.assign(element, properties));
  return element;
}

/** Tags of elements inside, all the way down: each would need a registry that knows it. */
const inside = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.localName.includes('-') ? [each.localName] : []),
    ...(each.shadowRoot ? inside(each.shadowRoot) : []),
  ]);

describe('elements in a registry of their own', () => {
  before(function () {
    if (!ownRegistry()) this.skip();
  });
  after(() => expect(customElements.get('college-element')).to.equal(undefined));

  it('a badge is read, verified, opened and shared there', async () => {
    const element = await scoped<OpenBadge>(OpenBadge, {
      engine: sampleEngine('valid'),
      credential: {},
      verifyWhen: 'auto',
      sharePage: 'https://badges.example/open.html',
    });
    await reaches(element, 'checked');
    expect(read(element, '[part=verdict]')).to.equal('Verified');
    for (const button of element.shadowRoot!.querySelectorAll<HTMLButtonElement>(
      'button[aria-expanded]',
    ))
      button.click();
    await waitUntil(() =>
      ['.details', '.report', '.share'].every((selector) =>
        element.shadowRoot!.querySelector(selector),
      ),
    );
    expect(inside(element.shadowRoot!)).to.deep.equal([]);
  });

  it('so are its parts', async () => {
    for (const [constructor, selector] of [
      [OpenBadgeDetails, '.details'],
      [OpenBadgeReport, '.report'],
      [OpenBadgeShare, '.share'],
    ] as const) {
      const element = await scoped<HTMLElement>(constructor, {
        badge: badgeOf(),
        page: 'https://badges.example/open.html',
      });
      await waitUntil(() => element.shadowRoot?.querySelector(selector), selector);
      expect(inside(element.shadowRoot!)).to.deep.equal([]);
    }
  });

  it('so are the verifier and the wall, with a badge chosen and a tile opened', async () => {
    const verifier = await scoped<OpenBadgeVerifier>(OpenBadgeVerifier, {
      engine: sampleEngine('valid'),
    });
    await waitUntil(() => verifier.shadowRoot?.querySelector('[part=drop], .drop'));
    await verifier.verify({});
    await waitUntil(() => verifier.shadowRoot!.querySelector('.card'));
    const wall = await scoped<OpenBadgeWall>(OpenBadgeWall, {
      engine: sampleEngine('valid'),
      badges: [{}, {}],
    });
    await waitUntil(() => wall.shadowRoot?.querySelectorAll('.tile').length === 2);
    wall.shadowRoot!.querySelector<HTMLElement>('.tile')!.click();
    await waitUntil(() => wall.shadowRoot!.querySelector('dialog[open] .card'));
    expect([...inside(verifier.shadowRoot!), ...inside(wall.shadowRoot!)]).to.deep.equal([]);
  });
});
