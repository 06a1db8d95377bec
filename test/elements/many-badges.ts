/** A verifier with many badges, and an engine that gives each its verdict. */
import { fixture, html } from '@open-wc/testing';
import type { Engine } from '../../src/elements.js';
import { BadgeError } from '../../src/errors.js';
import type { Badge } from '../../src/present.js';
import { badgeIn, FINDINGS, reportOf, type SampleState } from '../../stories/samples.js';
import { part, waitUntil } from './support.js';

export type Verifier = HTMLElementTagNameMap['open-badge-verifier'];
export const states = new WeakMap<Badge, SampleState>();
export const asked: { recipient?: unknown; only?: unknown }[] = [];
/** A file contains the name of its state; the badges were awarded to ada@mail.example. */
export const engine: Engine = {
  read: async (input) => {
    const name =
      input instanceof URL
        ? input.pathname.slice(1).replaceAll('-', ' ')
        : await (input as Blob).text();
    if (!(name in FINDINGS)) throw new BadgeError('png-no-badge');
    const badge = { ...badgeIn(name as SampleState) };
    states.set(badge, name as SampleState);
    return [badge];
  },
  verify: async (badge, { recipient, only }) => {
    asked.push({ recipient, only });
    const report = reportOf(states.get(badge)!);
    return recipient === undefined
      ? report
      : { ...report, recipient: recipient === 'ada@mail.example' ? 'match' : 'mismatch' };
  },
};
export const file = (state: string, name = `${state}.png`): File => new File([state], name);
export const make = async (recipient = ''): Promise<Verifier> => {
  const element = await fixture<Verifier>(
    html`<open-badge-verifier .engine=${engine} recipient=${recipient} lang="en"></open-badge-verifier>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.drop'));
  return element;
};
export const rows = (element: Verifier): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr[data-verdict]')].map(
    ({ dataset }) => dataset['verdict']!,
  );
export const kinds = (element: Verifier): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.kinds button')].map((each) =>
    each.textContent!.replace(/\s+/g, ' ').trim(),
  );
export const counted = (element: Verifier, count: number): Promise<void> =>
  waitUntil(
    () =>
      rows(element).length === count &&
      part(element, '[aria-busy]').getAttribute('aria-busy') === 'false',
    `never ${count} rows`,
  );
