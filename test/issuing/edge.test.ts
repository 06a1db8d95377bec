/** The engine in an edge runtime: Web standards alone, no Node, no page, no code from text. */
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';

const ENTRY = `
export * from './src/issue.js';
export { read } from './src/read.js';
export { verify } from './src/verify.js';
`;

/** Bundles the entries as a worker's bundler does: one script, for a platform without Node. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: ENTRY,
      resolveDir: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'badges',
    platform: 'browser',
    conditions: ['edge-light', 'worker', 'browser'],
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

let vm: EdgeVM;
/** Runs an async function there, and gives its result as JSON. */
const inEdge = async (body: string): Promise<unknown> =>
  JSON.parse(
    await vm.evaluate<Promise<string>>(
      `(async () => JSON.stringify(await (async () => { ${body} })()))()`,
    ),
  );

const DRAFT = `{
  name: 'Robotics',
  issuer: { name: 'College' },
  recipient: { email: 'ada@mail.example' },
  achievement: { id: 'https://college.example/robotics', name: 'Robotics', description: 'Builds.', criteria: { narrative: 'Build one.' } },
}`;

describe('an edge runtime', () => {
  before(async () => {
    vm = new EdgeVM({
      codeGeneration: { strings: false, wasm: false },
      // runtimes have both since 2022; this stand-in does not
      extend: (context) => Object.assign(context, { CompressionStream, DecompressionStream }),
    });
    vm.evaluate(await bundled());
  });

  test('has nothing of Node and nothing of a page', async () => {
    assert.deepEqual(
      await inEdge('return [typeof process, typeof Buffer, typeof require, typeof document];'),
      ['undefined', 'undefined', 'undefined', 'undefined'],
    );
  });

  for (const mechanism of ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'jwt', 'sd-jwt'])
    test(`I-1: mints, reads and verifies a badge: ${mechanism}`, async () => {
      const verdicts = await inEdge(`
        const signer = await badges.createKey();
        const { text } = await badges.issue(${DRAFT}, { signer, mechanism: '${mechanism}' });
        const verdictOf = async (one) => (await badges.verify((await badges.read(one))[0])).verdict;
        return [await verdictOf(text)];`);
      assert.deepEqual(verdicts, ['valid']);
    });

  test('I-1, S-12: signs a list, and revokes on it', async () => {
    const verdicts = await inEdge(`
      const signer = await badges.createKey({ algorithm: 'P-256' });
      const list = await badges.createStatusList({ url: 'https://college.example/status/1', signer });
      const { text, credential } = await badges.issue(${DRAFT}, { signer, statusList: list });
      const fetch = async () => new Response(list.json);
      const verdictOf = async () => (await badges.verify((await badges.read(text))[0], { fetch })).verdict;
      const before = await verdictOf();
      await badges.revoke(list, credential.id, { signer });
      return [before, await verdictOf()];`);
    assert.deepEqual(verdicts, ['valid', 'revoked']);
  });

  test('I-5: bakes a badge into an SVG, and reads it from there', async () => {
    const names = await inEdge(`
      const signer = await badges.createKey();
      const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
      const { baked } = await badges.issue(${DRAFT}, { signer, image: svg });
      return (await badges.read(baked)).map(({ credential }) => credential.achievement.name[0].value);`);
    assert.deepEqual(names, ['Robotics']);
  });
});
