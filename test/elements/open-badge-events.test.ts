import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import type { Badge } from '../../src/present.js';
import {
  badgeOf,
  documentWith,
  NOW,
  reportOf,
  sampleEngine,
  type SampleState,
} from '../../stories/samples.js';
import { part, reaches, read, waitUntil } from './support.js';
import { show } from './shown-card.js';

describe('<open-badge> dispatches events', () => {
  it('by events that bubble and leave shadow roots, and by promises', async () => {
    const element = document.createElement('open-badge');
    const outer = await fixture(html`<div></div>`);
    outer.attachShadow({ mode: 'open' }).append(element);
    Object.assign(element, { engine: sampleEngine('valid'), credential: {}, verifyWhen: 'manual' });
    const { detail } = (await oneEvent(outer, 'open-badge-read')) as CustomEvent<{ badge: Badge }>;
    expect(detail.badge).to.equal(element.badge);
    setTimeout(() => void element.verify());
    const verified = (await oneEvent(outer, 'open-badge-verified')) as CustomEvent<{
      report: unknown;
    }>;
    expect(verified.detail.report).to.equal(element.report);
  });

  it('verify() waits for the badge, and fails clearly without one', async () => {
    const element = await show('valid', { when: 'manual' });
    expect((await element.verify()).verdict).to.equal('valid');
    const empty = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge></open-badge>`,
    );
    let message = '';
    await empty.verify().catch((error: Error) => {
      message = error.message;
    });
    expect(message).to.contain('no badge');
  });

  it('a replaced badge never shows the verdict of the one before', async () => {
    const slow: ((state: SampleState) => void)[] = [];
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge verify-when="auto" lang="en"></open-badge>`,
    );
    element.engine = {
      read: async (input) => [
        badgeOf(documentWith({ achievement: { name: (input as { name: string }).name } })),
      ],
      verify: (badge) =>
        new Promise((resolve) =>
          slow.push((state) =>
            resolve({
              ...reportOf(state),
              checkedAt:
                badge.credential.achievement!.name![0]!.value === 'first'
                  ? '2001-01-01T00:00:00Z'
                  : NOW,
            }),
          ),
        ),
    };
    element.credential = { name: 'first' };
    await waitUntil(() => slow.length === 1);
    element.credential = { name: 'second' };
    await waitUntil(() => slow.length === 2);
    slow[1]!('revoked');
    await reaches(element, 'checked');
    slow[0]!('valid');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(read(element, '[part=title]')).to.equal('second');
    expect(element.report).to.include({ verdict: 'revoked', checkedAt: NOW });
    expect(part(element, '.seal').getAttribute('data-tone')).to.equal('bad');
  });

  it('leaving the page aborts, coming back takes it up again', async () => {
    const signals: AbortSignal[] = [];
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge verify-when="auto"></open-badge>`,
    );
    element.engine = {
      read: async () => [badgeOf()],
      verify: (_, { signal }) => {
        signals.push(signal!);
        return signals.length > 1
          ? Promise.resolve(reportOf('valid'))
          : new Promise(() => undefined);
      },
    };
    element.credential = {};
    await reaches(element, 'checking');
    const parent = element.parentElement!;
    element.remove();
    expect(signals[0]!.aborted).to.equal(true);
    parent.append(element);
    await reaches(element, 'checked');
  });

  it('G17: several on a page keep their own verdicts', async () => {
    const [one, two] = [await show('valid'), await show('revoked')];
    await reaches(one, 'checked');
    await reaches(two, 'checked');
    expect([read(one, '[part=verdict]'), read(two, '[part=verdict]')]).to.deep.equal([
      'Verified',
      'Revoked',
    ]);
  });

  it('uses the language of the closest lang, and changes with it', async () => {
    const element = await show('valid');
    await reaches(element, 'checked');
    expect(part(element, 'article').lang).to.equal('en');
    element.setAttribute('lang', 'xx');
    await element.updateComplete;
    expect(part(element, 'article').lang, 'English when there is no such language').to.equal('en');
  });
});
