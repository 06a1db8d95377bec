import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { platformStubs } from '../scripts/rollup/platform.mjs';

/** Settings of tsconfig.json for decorators and fields, for files that it does not include. */
const DECORATORS = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

/** Stories are built and shown offline: no telemetry, and no request. */
const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [],
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [platformStubs()],
      oxc: DECORATORS,
      build: { chunkSizeWarningLimit: 4000, target: 'es2022' },
    }),
};

export default config;
