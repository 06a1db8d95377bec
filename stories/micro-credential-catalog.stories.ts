import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/micro-credential-catalog.js';
import type { Definition } from '../src/journey/contract.js';
import { CATALOG, HOSTILE_CATALOG } from './catalogs.js';
import { playground } from './playground.js';

interface Args {
  readonly definitions?: readonly Definition[];
  readonly lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/micro-credential-catalog',
  component: 'micro-credential-catalog',
  render: ({ definitions, lang }) =>
    html`<micro-credential-catalog .definitions=${definitions} lang=${lang}><p>The catalog is being loaded.</p></micro-credential-catalog>`,
  args: { definitions: CATALOG, lang: 'en' },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: StoryObj = playground('micro-credential-catalog', () => ({
  definitions: CATALOG,
}));
export const Offered: Story = {};
export const German: Story = { args: { lang: 'de' } };
export const Arabic: Story = { args: { lang: 'ar' } };
export const Hostile: Story = { args: { definitions: HOSTILE_CATALOG } };
export const NothingOffered: Story = { args: { definitions: [] } };
