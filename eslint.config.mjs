import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** A badge is hostile: nothing in it may run or become markup. */
const NO_CODE_FROM_TEXT = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({
      object: 'document',
      property,
    })),
  ],
};

/** A file that exceeds these contains a second idea: split it. */
const SMALL = {
  'max-lines': ['error', { max: 300, skipBlankLines: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 15],
};

/** An expression that tries every position of a long text for each other one freezes a page. */
const IN_TIME = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': ['error', { report: 'certain' }],
};

/** Files with one idea that is longer: each with its reason. */
const LONG = [
  // a table, which is read as a whole
  'test/gates/support/rooms-table.ts',
  // one list of invented badges
  'demo/minting/badges.mjs',
  // one browser, one server and one folder, which all tests there share
  'test/demo/demo.test.ts',
  'test/embedding/embedding.test.ts',
  'test/share.test.ts',
  // the steps of one form, and of one command
  'test/elements/micro-credential-application.test.ts',
  'test/elements/micro-credential-assessment.test.ts',
  'test/commands/issuing.test.ts',
];

/** A promise that is not awaited loses its error; these rules need types. */
const PROMISES = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  // String(…) of an object from a document throws where it has a member `toString`: asText does not
  '@typescript-eslint/no-base-to-string': 'error',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'demo/dist/',
      'storybook-static/',
      'shots/',
      'coverage/',
      'bench/node_modules/',
      'bench/results/',
      'test/consumers/',
      'custom-elements.json',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      ...NO_CODE_FROM_TEXT,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      // Files are recognised by their first bytes, control characters among them.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
    },
  },
  { files: ['src/**/*.ts'], plugins: { regexp }, rules: { ...SMALL, ...IN_TIME } },
  {
    files: ['test/**', 'stories/**', 'scripts/**', 'demo/**', 'bench/**'],
    ignores: LONG,
    rules: { 'max-lines': SMALL['max-lines'] },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: PROMISES,
  },
  { files: ['src/locales/**/*.ts', 'src/report/codes.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/elements/**/*.ts', 'stories/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/elements/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // Safari does not expose a list without markers as a list unless it has an explicit role.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: [
      'src/commands/**',
      'src/cli/**',
      'src/net/node/**',
      'src/cli.ts',
      'scripts/**',
      'bench/**',
      'bin/**',
      'demo/**',
      '*.mjs',
      'test/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    // Chai's assertions are properties; a test may pass values that no type would allow, and hostile URLs.
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      'no-script-url': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'queueMicrotask',
          'Buffer',
          'TextEncoder',
          'TextDecoder',
          'crypto',
          'Blob',
          'Response',
          'Request',
          'structuredClone',
          'performance',
          'AbortController',
          'AbortSignal',
          'window',
          'document',
          'location',
          'customElements',
          'globalThis',
          'requestAnimationFrame',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
