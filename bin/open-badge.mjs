#!/usr/bin/env node
// The command `open-badge`. In a checkout it builds first if the sources are newer than the build.
import { existsSync } from 'node:fs';

const builder = new URL('../scripts/build.mjs', import.meta.url);
if (existsSync(builder)) {
  const { build } = await import(builder.href);
  await build({ only: ['dist'], quiet: true });
}
const { main } = await import('../dist/cli.js');
process.exitCode = await main(process.argv.slice(2));
