#!/usr/bin/env node
// The command `open-badge`: its bundle (`npm run build`), or else the modules. In a checkout it builds
// the modules first if the sources are newer than the build, and that removes a bundle that is older.
import { existsSync } from 'node:fs';

const builder = new URL('../scripts/build.mjs', import.meta.url);
if (existsSync(builder)) {
  const { build } = await import(builder.href);
  await build({ only: ['dist'], quiet: true });
}
const bundled = new URL('../dist/command/cli.js', import.meta.url);
const { main } = await import(existsSync(bundled) ? bundled.href : '../dist/cli.js');
process.exitCode = await main(process.argv.slice(2));
