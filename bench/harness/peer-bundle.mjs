import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CONTEXTS } from '../large-badge.mjs';
import { documentLoader } from '../ours.mjs';

const NEEDED = [
  ...CONTEXTS,
  'https://www.w3.org/ns/did/v1',
  'https://w3id.org/security/multikey/v1',
  'https://w3id.org/security/data-integrity/v2',
];

/** Bundles and minifies @digitalbazaar/vc for a page, as one file, with the contexts that it needs. */
export async function peerBundle() {
  const load = documentLoader();
  const contexts = Object.fromEntries(
    await Promise.all(NEEDED.map(async (url) => [url, (await load(url)).document])),
  );
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../browser/vc.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [
      {
        name: 'contexts-in-memory',
        setup(builder) {
          builder.onResolve({ filter: /^contexts-in-memory$/ }, ({ path }) => ({
            path,
            namespace: 'contexts',
          }));
          builder.onLoad({ filter: /.*/, namespace: 'contexts' }, () => ({
            contents: JSON.stringify(contexts),
            loader: 'json',
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}
