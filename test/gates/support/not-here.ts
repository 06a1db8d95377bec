/** Blocks that are neither compiled nor run, by file and beginning, each with its reason. */
export const NOT_HERE: ReadonlyArray<readonly [string, string, string]> = [
  ['README.md', 'npm start', 'commands of the repository: docs.test.ts holds them to package.json'],
  ['README.md', "default-src 'none'", 'a policy: csp and exports tests serve pages with it'],
  ['docs/bench.md', 'npm run', 'commands of the repository'],
  ['docs/performance.md', 'npm run', 'commands of the repository'],
  ['docs/guides/server.md', 'npm run', 'a command of the repository, which listens'],
  ['docs/guides/hr-portal.md', "script-src 'self'", 'a policy: csp tests serve pages with such'],
  [
    'docs/guides/issuer.md',
    'npx open-badge verify',
    'needs the documents that the step before it publishes',
  ],
  [
    'docs/guides/issuer.md',
    'npx open-badge endorse',
    'another issuer’s key and a published badge: test/commands/endorse.test.ts has both',
  ],
  [
    'docs/guides/issuer.md',
    'npx open-badge mint draft.json --key issuer-key.json --endorsement',
    'needs the endorsement of the block before it',
  ],
  [
    'docs/guides/issuer.md',
    'issuer:\n  name: Example College\n  accreditations:',
    'a part of a template: test/issuing/accreditation.test.ts issues one',
  ],
  [
    'docs/guides/issuer.md',
    'npx open-badge convert',
    'verifies a published badge: test/commands/convert.test.ts has one',
  ],
  [
    'docs/guides/issuer.md',
    'npx open-badge publish --out site --key issuer-key.json --list list.json --check',
    'asks the host: test/commands/publish.test.ts has one',
  ],
  ['docs/guides/issuer.md', 'location ~', 'a setting of nginx'],
  [
    'docs/guides/define.md',
    'npx open-badge skills',
    'needs the file of a framework: test/commands/skills.test.ts has some',
  ],
  ['docs/guides/define.md', 'issuer:', 'a template: test/commands/define.test.ts defines it'],
  ['docs/guides/batch.md', 'issuer:', 'a template: the commands of the page read it'],
  [
    'docs/guides/batch.md',
    'npx open-badge batch class.csv --template template.yaml --key key.json --secret batch.json --queue',
    'needs a PostgreSQL server: test/commands/queue has one',
  ],
  ['docs/guides/batch.md', 'npx open-badge work', 'needs a PostgreSQL server'],
  ['docs/guides/batch.md', 'npx open-badge verify --queue', 'needs a PostgreSQL server'],
  [
    'docs/guides/batch.md',
    'npx open-badge deliver --store store --out mail',
    'needs a letter: test/commands/deliver.test.ts has one',
  ],
  [
    'docs/guides/batch.md',
    'npx open-badge ledger cancel',
    'has a quoted reason: test/commands/deliver.test.ts cancels',
  ],
  [
    'docs/guides/batch.md',
    'npx open-badge convert badges/',
    'needs an editor between its commands: test/commands/reissue.test.ts corrects a badge',
  ],
  ['docs/guides/batch.md', 'key,name', 'a table: the commands of the page read it'],
  [
    'docs/recipes.md',
    '// vite.config.js',
    'an option of Vue’s plug-in: npm run consumers builds it',
  ],
  [
    'docs/recipes.md',
    '<open-badge src="badge.png" verify-when="auto" :',
    'a Vue template: npm run consumers builds it',
  ],
  ['docs/recipes.md', '<script>\n  import', 'a Svelte component: npm run consumers builds it'],
  [
    'docs/recipes.md',
    '<open-badge src="badge.png" verify-when="auto" [',
    'an Angular template: npm run consumers builds it',
  ],
  ['docs/recipes.md', '// next.config.mjs', 'a setting of Next: npm run consumers builds it'],
  [
    'docs/recipes.md',
    '{\n  "html.customData"',
    'settings of VS Code: types.test.ts reads the files',
  ],
];
