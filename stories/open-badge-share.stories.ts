import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/open-badge.js';
import '../src/define/open-badge-share.js';
import { verify } from '../src/verify.js';
import { playground } from './playground.js';
import { sdJwtBadge } from './sd-jwt.js';
import { badgeIn, badgeOf, documentWith, reportOf, sampleEngine } from './samples.js';

const share = (
  lang: string,
): TemplateResult => html`<open-badge-share .badge=${badgeIn('valid')} .report=${reportOf('valid')} page="https://badges.example/open.html"
  file="https://badges.example/b.json" script="https://badges.example/open-badge.js" lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></open-badge-share>`;

const NAME = {
  type: 'IdentityObject',
  hashed: false,
  identityHash: 'Ana Lindqvist',
  identityType: 'name',
};
/** A badge in an image, without a word about its recipient. */
const inImage = badgeOf(documentWith({ subject: { identifier: [] } }), {
  image: { mediaType: 'image/png', bytes: new Uint8Array(8) },
});
const named = badgeOf(documentWith({ subject: { identifier: [NAME] } }));

/** Opens everything that a click would open. */
function opened(element?: Element): void {
  const found = element?.shadowRoot?.querySelectorAll('details');
  if (found?.length) for (const each of found) each.open = true;
  else if (element)
    requestAnimationFrame(() => {
      if (element.isConnected) opened(element);
    });
}
const large = badgeOf(
  documentWith({
    achievement: {
      description: Array.from({ length: 500 }, (_, at) => `${(at * 7919) % 9973}`).join(' '),
    },
  }),
);

const meta: Meta = { title: 'Elements/open-badge-share', component: 'open-badge-share' };
export default meta;

export const Playground: StoryObj = playground(
  'open-badge-share',
  () => ({ badge: badgeIn('valid'), report: reportOf('valid') }),
  { page: 'https://badges.example/open.html' },
);
export const Menu: StoryObj = { render: () => share('en') };
export const PrivacyInOneLine: StoryObj = {
  render: () =>
    html`<open-badge-share .badge=${inImage} .report=${reportOf('valid')} page="https://badges.example/ana/" lang="en"></open-badge-share>`,
};
export const NamesItsRecipient: StoryObj = {
  render: () =>
    html`<open-badge-share .badge=${named} .report=${reportOf('valid')} page="https://badges.example/open.html" lang="nl"></open-badge-share>`,
};
export const German: StoryObj = { render: () => share('de') };
export const Arabic: StoryObj = { render: () => share('ar') };
export const InsideABadge: StoryObj = {
  render: () =>
    html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} verify-when="auto" share-page="open.html" lang="en"></open-badge>`,
};
export const Opened: StoryObj = {
  render:
    () => html`<open-badge-share ${ref(opened)} .badge=${badgeIn('valid')} .report=${reportOf('valid')} .wallets=${{ 'Campus Wallet': 'https://wallet.example/?u={url}' }} page="https://badges.example/open.html"
  file="https://badges.example/b.json" script="https://badges.example/open-badge.js" lang="en"></open-badge-share>`,
};
export const SetOfCodes: StoryObj = {
  tags: ['live'],
  render: () =>
    html`<open-badge-share ${ref(opened)} .badge=${large} .report=${reportOf('valid')} page="https://badges.example/open.html" lang="ar" dir="rtl"></open-badge-share>`,
};

/** Unticks one part, and tries to untick one that the badge requires. */
async function unticked(element?: Element): Promise<void> {
  if (!element) return;
  const badge = await sdJwtBadge(),
    rendered = async (isReady: (root: ShadowRoot) => unknown): Promise<void> => {
      while (element.isConnected && !(element.shadowRoot && isReady(element.shadowRoot)))
        await new Promise(requestAnimationFrame);
    };
  Object.assign(element, { badge, report: await verify(badge, { only: ['structure'] }) });
  await rendered((root) => root.querySelector('.leaving'));
  if (!element.isConnected) return;
  const [number, , name] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.leaving input');
  number?.click();
  name?.click();
  await rendered((root) => root.querySelector('.leaving [role=status]')?.textContent?.trim());
}
export const SelectiveDisclosure: StoryObj = {
  render: () =>
    html`<open-badge-share ${ref((element) => void unticked(element))} page="https://badges.example/open.html" lang="en"></open-badge-share>`,
};
