/**
 * Runs the example that signs with a key in a PKCS#11 token (SoftHSM2). Its packages are compiled, so
 * that they are installed in the folder of the example alone. Skipped, visibly, where SoftHSM2 or a
 * compiler is missing.
 *
 *   npm run test:pkcs11
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './testing/copy.mjs';

const cwd = join(root, 'examples', 'pkcs11');
const MODULE = process.env['PKCS11_MODULE'] ?? '/usr/lib/softhsm/libsofthsm2.so';

/** Runs a program. @returns true when it succeeds */
const succeeds = (program, args, options = {}) =>
  spawnSync(program, args, { cwd, encoding: 'utf8', ...options }).status === 0;
const npm = (...args) => succeeds(process.execPath, [process.env['npm_execpath'], ...args]);

/** Names what is missing; undefined when the example can run. */
function missing() {
  if (!existsSync(MODULE) || !succeeds('softhsm2-util', ['--version'])) return 'softhsm2';
  if (!npm('install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'))
    return 'its packages';
  if (!npm('rebuild', 'pkcs11js')) return 'a compiler for C++ (g++, make, python3)';
  return undefined;
}

const lack = missing();
if (lack) console.log(`skipped: the example with PKCS#11 needs ${lack}`);
else {
  const built = existsSync(join(root, 'dist', 'issue.js'));
  if (!built)
    spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  process.exitCode = succeeds('npm', ['test'], { stdio: 'inherit' }) ? 0 : 1;
}
