import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/open-badge-details.js';
import type { Badge, Report } from '../src/present.js';
import { playground } from './playground.js';
import { badgeOf, documentWith, reportOf } from './samples.js';

interface Args { readonly badge: Badge; readonly report?: Report; readonly lang: string }

const meta: Meta<Args> = {
  title: 'Elements/open-badge-details', component: 'open-badge-details',
  render: ({ badge, report, lang }) => html`<open-badge-details .badge=${badge} .report=${report} lang=${lang}></open-badge-details>`,
  args: { badge: badgeOf(), report: reportOf('listed'), lang: 'en' },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: StoryObj = playground('open-badge-details', () => ({ badge: badgeOf(), report: reportOf('listed') }));
export const Everything: Story = {};
export const SelfDescribedIssuer: Story = { args: { report: reportOf('valid') } };
export const Little: Story = { args: { badge: badgeOf(documentWith({ credential: { evidence: undefined }, subject: { result: undefined, narrative: undefined }, achievement: { alignment: undefined, tag: undefined, resultDescription: undefined } })) } };
export const ResultsWithoutOrder: Story = {
  args: {
    badge: badgeOf(documentWith({
      achievement: { resultDescription: [{ id: 'urn:result:1', type: ['ResultDescription'], name: 'Fluency', resultType: 'RubricCriterionLevel', rubricCriterionLevel: ['Novice', 'Speaker', 'Native'].map((name, index) => ({ id: `urn:level:${index + 1}`, type: ['RubricCriterionLevel'], name })) }] },
    })),
  },
};
export const HostileMarkdown: Story = {
  args: { badge: badgeOf(documentWith({ achievement: { criteria: { narrative: '<script>alert(1)</script> **bold** [here](javascript:alert(1)) ![x](https://tracker.example/p.png) [ok](https://a.example)' } } })) },
};
