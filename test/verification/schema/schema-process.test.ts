import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('M-35: schemas are interpreted: it works where the engine may make no code of strings', () => {
  const script = `
    import { interpret } from ${JSON.stringify(new URL('../../../src/verification/schema/json-schema.ts', import.meta.url).href)};
    let made = false; try { new Function('return 1')(); made = true; } catch {}
    const faults = await interpret({ type: 'object', properties: { a: { type: 'string', pattern: '^x' }, b: { $ref: '#/definitions/n' } }, definitions: { n: { minimum: 3 } } }, 'https://a.example/s', { a: 'y', b: 2 });
    console.log(JSON.stringify({ made, pointers: faults.map(({ pointer }) => pointer).sort() }));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--disallow-code-generation-from-strings',
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('../../../', import.meta.url)) },
  );
  assert.deepEqual(JSON.parse(stdout || '{}'), { made: false, pointers: ['/a', '/b'] }, stderr);
});
