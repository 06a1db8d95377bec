import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.js';
import type { OpenBadgeVerifier } from '../src/elements.js';
import { DRAFT, mint, withBadge } from './live.js';

/** Shows no samples: the badge is signed in this page, and verified in it. */
const meta: Meta = { title: 'For you/Running examples', tags: ['live'] };
export default meta;

export const OnYourPage: StoryObj = {
  render: () =>
    withBadge(
      ({ json }) =>
        html`<open-badge .credential=${json} verify-when="auto" lang="en"></open-badge>`,
    ),
};
export const OneLine: StoryObj = {
  render: () =>
    withBadge(
      ({ json }) =>
        html`<p>Last spring I earned <open-badge mode="compact" .credential=${json} verify-when="auto" lang="en"></open-badge></p>`,
    ),
};
export const ShareIt: StoryObj = {
  render: () =>
    withBadge(
      ({ badge, report }) =>
        html`<open-badge-share .badge=${badge} .report=${report} page="https://badges.example/open.html" lang="en"></open-badge-share>`,
    ),
};

const filled = new WeakSet<Element>();
const fill = (element?: Element): void => {
  if (!element || filled.has(element)) return;
  filled.add(element);
  void mint().then(async (json) => {
    const forged = json.replace('First Circuits', 'Master');
    await (element as OpenBadgeVerifier).updateComplete;
    return (element as OpenBadgeVerifier).verify(
      new File([json], 'soldering.json'),
      new File([forged], 'soldering-2.json'),
      new File(['{"holiday":"at the sea"}'], 'holiday.json'),
    );
  });
};
export const InAPortal: StoryObj = {
  render: () =>
    html`<open-badge-verifier recipient="noor@mail.example" lang="en" ${ref(fill)}></open-badge-verifier>`,
};
export const TheReport: StoryObj = {
  render: () =>
    withBadge(
      ({ badge, report }) =>
        html`<open-badge-report .badge=${badge} .report=${report} lang="en"></open-badge-report>`,
    ),
};

export const IssuedHere: StoryObj = {
  render: () =>
    withBadge(
      ({ json }) =>
        html`<open-badge mode="full" .credential=${json} recipient=${DRAFT.recipient.email} verify-when="auto" lang="en"></open-badge>`,
    ),
};
