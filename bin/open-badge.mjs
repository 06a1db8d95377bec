#!/usr/bin/env node
// The command `open-badge`. In a checkout the sources may be newer than what was built from them: then they are built first.
import { existsSync } from 'node:fs';

const builder = new URL('../scripts/build.mjs', import.meta.url);
if (existsSync(builder)) {
  const { build } = await import(builder.href);
  await build({ only: ['dist'], quiet: true });
}
const { main } = await import('../dist/cli.js');
process.exitCode = await main(process.argv.slice(2));
