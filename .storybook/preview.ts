import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { argTypesOf } from '../stories/playground.js';
import page from './element-page.mdx';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // The manifest also lists private members, and the property of an attribute a second time: argTypesOf selects what a reader may use.
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'For you', 'Elements', 'Pages', 'Foundations'] } },
    docs: { extractArgTypes: argTypesOf, page },
  },
};

export default preview;
