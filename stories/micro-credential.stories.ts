import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/micro-credential.js';
import type { Definition } from '../src/journey/contract.js';
import { ARABIC, FREE, HOSTILE, LONG, STORYTELLING } from './definitions.js';
import { playground } from './playground.js';

interface Args {
  readonly definition?: Definition;
  readonly lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/micro-credential',
  component: 'micro-credential',
  render: ({ definition, lang }) =>
    html`<micro-credential .definition=${definition} lang=${lang}><p>The micro-credential is being loaded.</p><a slot="apply" href="#apply">Apply</a></micro-credential>`,
  args: { definition: STORYTELLING, lang: 'en' },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: StoryObj = playground('micro-credential', () => ({
  definition: STORYTELLING,
}));
export const Complete: Story = {};
export const Least: Story = { args: { definition: FREE } };
export const Hostile: Story = { args: { definition: HOSTILE } };
export const LongGerman: Story = { args: { definition: LONG, lang: 'de' } };
export const Arabic: Story = { args: { definition: ARABIC, lang: 'ar' } };
export const Spanish: Story = { args: { lang: 'es' } };
export const French: Story = { args: { lang: 'fr' } };
export const Dutch: Story = { args: { lang: 'nl' } };
export const Portuguese: Story = { args: { lang: 'pt-BR' } };
export const Japanese: Story = { args: { lang: 'ja' } };
export const Empty: Story = { args: { definition: undefined } };
