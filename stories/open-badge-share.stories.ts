import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/open-badge.js';
import '../src/define/open-badge-share.js';
import { playground } from './playground.js';
import { badgeIn, reportOf, sampleEngine } from './samples.js';

const share = (lang: string): TemplateResult => html`<open-badge-share .badge=${badgeIn('valid')} .report=${reportOf('valid')} page="https://badges.example/open.html"
  file="https://badges.example/b.json" script="https://badges.example/open-badge.js" lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></open-badge-share>`;

const meta: Meta = { title: 'Elements/open-badge-share', component: 'open-badge-share' };
export default meta;

export const Playground: StoryObj = playground('open-badge-share', () => ({ badge: badgeIn('valid'), report: reportOf('valid') }), { page: 'https://badges.example/open.html' });
export const Menu: StoryObj = { render: () => share('en') };
export const German: StoryObj = { render: () => share('de') };
export const Arabic: StoryObj = { render: () => share('ar') };
export const InsideABadge: StoryObj = { render: () => html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} verify="auto" share-page="open.html" lang="en"></open-badge>` };
