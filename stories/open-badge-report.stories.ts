import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/open-badge-report.js';
import { playground } from './playground.js';
import { badgeIn, FINDINGS, reportOf, type SampleState } from './samples.js';

interface Args {
  readonly state?: SampleState;
  readonly lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/open-badge-report',
  component: 'open-badge-report',
  render: ({ state, lang }) =>
    html`<open-badge-report .badge=${badgeIn(state ?? 'valid')} .report=${state && reportOf(state)} lang=${lang}></open-badge-report>`,
  args: { state: 'valid', lang: 'en' },
  argTypes: { state: { control: 'select', options: Object.keys(FINDINGS) } },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: StoryObj = playground(
  'open-badge-report',
  ({ state }) => ({ badge: badgeIn(state as SampleState), report: reportOf(state as SampleState) }),
  { state: 'valid' },
  { state: { control: 'select', options: Object.keys(FINDINGS), table: { category: 'sample' } } },
);

const inState = (state: SampleState): Story => ({ args: { state } });

export const Verified = inState('valid');
export const VerifiedAndListed = inState('listed');
export const NotThisPerson = inState('not this person');
export const Altered = inState('altered');
export const ForeignKey = inState('foreign key');
export const Faulty = inState('faulty');
export const NotSigned = inState('unsigned');
export const Withdrawn = inState('revoked');
export const OnHold = inState('suspended');
export const Expired = inState('expired');
export const NotYetValid = inState('not yet valid');
export const Unsupported = inState('unsupported');
export const KeyUnreachable = inState('key unreachable');
export const StatusUnreachable = inState('status unreachable');
export const NotChecked: Story = { args: { state: undefined } };
