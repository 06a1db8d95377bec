/** A verifier that reads QR codes, and images of them. */
import { fixture, html } from '@open-wc/testing';
import type { Engine } from '../../src/elements.js';
import { read as readBadges } from '../../src/read.js';
import { carryingLink } from '../../src/sharing/links/create-link.js';
import { badgeIn, documentWith, reportOf } from '../../stories/samples.js';
import { waitUntil } from './support.js';

export type Verifier = HTMLElementTagNameMap['open-badge-verifier'];
export const PAGE = 'https://badges.example/open.html',
  TEXT = JSON.stringify(
    documentWith({
      credential: { evidence: [], proof: undefined },
      achievement: { image: undefined, alignment: [], resultDescription: [] },
      subject: { result: [], narrative: undefined },
    }),
  );
export const link = (await carryingLink(TEXT, PAGE)).url;

/** Reads with our own reader, offline; every badge gets the report of a sample. */
export const asked: string[] = [];
export const engine: Engine = {
  read: async (input, options) => {
    if (input instanceof URL) {
      asked.push(input.href);
      return [badgeIn('valid')];
    }
    return readBadges(input, {
      ...options,
      fetch: () => {
        throw new Error('nothing is asked');
      },
    });
  },
  verify: async (_, { presentation }) => reportOf(presentation ? 'listed' : 'valid'),
};

export const make = async (more: Partial<Verifier> = {}): Promise<Verifier> => {
  const element = await fixture<Verifier>(
    html`<open-badge-verifier .engine=${engine} lang="en"></open-badge-verifier>`,
  );
  Object.assign(element, more);
  await waitUntil(() => element.shadowRoot!.querySelector('.drop'));
  await element.updateComplete;
  return element;
};
