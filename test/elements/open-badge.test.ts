import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/open-badge.js';
import { BadgeError } from '../../src/errors.js';
import {
  badgeOf,
  documentWith,
  FAKE_CHECK,
  FINDINGS,
  NAVY,
  reportOf,
  type SampleState,
} from '../../stories/samples.js';
import { part, reaches, read, waitUntil } from './support.js';
import { show } from './shown-card.js';

const STATES = Object.keys(FINDINGS) as SampleState[];

describe('the motion of a card', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const [reducedMotion, name] of [
    ['no-preference', 'close'],
    ['reduce', 'none'],
  ] as const)
    it(`L10: the ring closes to the tick when the verdict arrives (${reducedMotion})`, async () => {
      await emulateMedia({ reducedMotion });
      const element = await show('valid');
      await reaches(element, 'checked');
      expect(getComputedStyle(part(element, '.seal .ring')).animationName).to.equal(name);
      // at its end the disc covers the ring, with or without motion
      expect(part(element, '.seal .disc').querySelector('path')).not.to.equal(null);
    });
});

describe('<open-badge> in every state', () => {
  for (const state of STATES) {
    it(`R-14: ${state} states its verdict in words and by a mark, and is accessible`, async () => {
      const element = await show(state);
      await reaches(element, 'checked');
      const { verdict } = reportOf(state);
      expect(element.report!.verdict).to.equal(verdict);
      // valid, but of another person: green is not what the state tells either
      const shown = reportOf(state).recipient === 'mismatch' ? 'noted' : verdict;
      expect(element.matches(`:state(${shown})`), 'state of the element').to.equal(true);
      expect(element.matches(':state(valid)')).to.equal(shown === 'valid');
      expect(read(element, '[part=verdict]')).not.to.equal('');
      if (!part(element, '.seal').hasAttribute('data-brief'))
        expect(read(element, '[part=reason]')).not.to.equal('');
      expect(read(element, '[role=status]')).to.contain(read(element, '[part=verdict]'));
      await expect(element).to.be.accessible();
    });

    it(`R-2: ${state} is green exactly when it was verified and nothing counts against it`, async () => {
      const element = await show(state);
      await reaches(element, 'checked');
      const good = reportOf(state).verdict === 'valid' && reportOf(state).recipient !== 'mismatch';
      expect(part(element, '.seal').getAttribute('data-tone') === 'good').to.equal(good);
    });
  }

  it('R-2: not yet checked, and being checked, are never green', async () => {
    const idle = await show(undefined, { when: 'manual' });
    await reaches(idle, 'read');
    expect(part(idle, '.seal').getAttribute('data-tone')).to.equal('quiet');
    expect(read(idle, '[part=verdict]')).to.equal('Not checked');
    const busy = await show(undefined, { pending: true });
    await reaches(busy, 'checking');
    expect(part(busy, '.seal').getAttribute('data-tone')).to.equal('quiet');
    await expect(idle).to.be.accessible();
    await expect(busy).to.be.accessible();
  });

  it('reports an unreadable input, and what to do', async () => {
    const element = await show(undefined, { error: new BadgeError('png-no-badge') });
    await reaches(element, 'failed');
    expect(read(element, '.seal'))
      .to.contain('Not a badge')
      .and.to.contain('no badge in this image')
      .and.to.contain('original file');
    await expect(element).to.be.accessible();
  });

  it('a URL that could not be read is not called “no badge”', async () => {
    const element = await show(undefined, {
      error: new BadgeError('url-unreachable', { url: 'https://a.example/b.png' }),
    });
    await reaches(element, 'failed');
    expect(read(element, '.seal'))
      .to.contain('Couldn’t be opened')
      .and.not.to.contain('Not a badge');
  });
});

describe('<open-badge> opens', () => {
  for (const state of STATES) {
    it(`to the details and the report of ${state}, accessibly`, async () => {
      const element = await show(state, { mode: 'full' });
      await reaches(element, 'checked');
      await waitUntil(() => element.shadowRoot!.querySelector('.question'));
      for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
      expect(element.shadowRoot!.querySelectorAll('.question')).to.have.length(4);
      expect(
        [...element.shadowRoot!.querySelectorAll('.question')].map((each) =>
          each.getAttribute('data-question'),
        ),
      ).to.deep.equal(['authentic', 'current', 'issuer', 'recipient']);
      for (const answer of element.shadowRoot!.querySelectorAll<HTMLElement>(
        '.question > dd > span',
      ))
        expect(answer.innerText.trim()).not.to.equal('');
      await expect(element).to.be.accessible();
    });
  }

  it('by keyboard-operable buttons that expose whether they are open', async () => {
    const element = await show('valid');
    await reaches(element, 'checked');
    const button = part<HTMLButtonElement>(element, '.foot button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await waitUntil(() => element.shadowRoot!.querySelector('.report'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(part(element, '#report').hidden).to.equal(false);
  });

  it('X-50: details that name the person are closed until opened', async () => {
    const element = await show('valid', { mode: 'full' });
    await waitUntil(() => element.shadowRoot!.querySelector('[part=personal]'));
    expect(part<HTMLDetailsElement>(element, '[part=personal]').open).to.equal(false);
    expect(read(element, '[part=card]')).not.to.contain('ana@mail.example');
  });

  it('M-17: the level achieved and the level required are told apart', async () => {
    const element = await show('valid', { mode: 'full' });
    await waitUntil(() => element.shadowRoot!.querySelector('.level'));
    expect(
      [...element.shadowRoot!.querySelectorAll('.level')].map((each) =>
        each.hasAttribute('data-reached'),
      ),
    ).to.deep.equal([false, true, false]);
    expect(read(element, '.result')).to.contain('Requirement met');
  });

  it('compact: one line with a mark, which opens a dialog with the card', async () => {
    const element = await show('altered', { mode: 'compact' });
    await reaches(element, 'checked');
    expect(read(element, '.compact')).to.contain('Altered after signing');
    await expect(element).to.be.accessible();
    part<HTMLButtonElement>(element, '.compact').click();
    expect(part<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
    await expect(element).to.be.accessible();
  });
});

describe('<open-badge> shows what was signed', () => {
  it('the signed image first, and the container’s, labelled, when it does not load', async () => {
    const bytes = new TextEncoder().encode(decodeURIComponent(NAVY.slice(NAVY.indexOf(',') + 1)));
    const badge = badgeOf(
      documentWith({ achievement: { image: { id: 'data:image/png;base64,AAAA', type: 'Image' } } }),
      { image: { mediaType: 'image/svg+xml', bytes } },
    );
    const element = await show('valid', { badge });
    await reaches(element, 'checked');
    await waitUntil(
      () => element.shadowRoot!.querySelector('img')?.dataset['origin'] === 'container',
    );
    expect(read(element, '[part=image-note]')).to.contain('not signed');
  });

  it('an empty frame of the same size when no image loads', async () => {
    const element = await show('valid', {
      badge: badgeOf(
        documentWith({
          achievement: { image: { id: 'data:image/png;base64,AAAA', type: 'Image' } },
        }),
      ),
    });
    await reaches(element, 'checked');
    await waitUntil(() => element.shadowRoot!.querySelector('.art > svg'));
    const { width, height } = part(element, '.art').getBoundingClientRect();
    expect(Math.abs(width - height)).to.be.lessThan(1);
    await expect(element).to.be.accessible();
  });

  it('X-34: an image of a check mark changes nothing about the verdict', async () => {
    const element = await show('altered', {
      badge: badgeOf(
        documentWith({
          achievement: { image: { id: FAKE_CHECK, type: 'Image' }, name: '✅ Verified' },
        }),
      ),
    });
    await reaches(element, 'checked');
    expect(read(element, '[part=verdict]')).to.equal('Not authentic');
    const [card, seal] = [
      part(element, '.card').getBoundingClientRect(),
      part(element, '.seal').getBoundingClientRect(),
    ];
    expect(Math.abs(card.bottom - seal.bottom)).to.be.lessThan(2);
    expect(part(element, '.body').contains(part(element, '.seal'))).to.equal(false);
  });

  it('long words and narrow places do not overflow', async () => {
    const name =
      'Rettungsdienstausbildungsfortbildungsnachweis für Donaudampfschifffahrtsgesellschaftskapitäne';
    const element = await show('key unreachable', {
      badge: badgeOf(documentWith({ achievement: { name } })),
    });
    for (const width of [160, 240, 360, 900]) {
      element.style.width = `${width}px`;
      await reaches(element, 'checked');
      expect(part(element, '.card').scrollWidth, `at ${width}px`).to.be.at.most(width);
      for (const inner of element.shadowRoot!.querySelectorAll<HTMLElement>(
        '.title, .host, .says, .by',
      ))
        expect(inner.scrollWidth, `${inner.className} at ${width}px`).to.be.at.most(
          inner.clientWidth + 1,
        );
    }
  });
});
