/**
 * Builds the documentation as a static site for any host: guides, reference, glossary and a
 * playground of the elements, from the Markdown of the repository. All its URLs are relative.
 *
 *   npm run docs              into release/docs
 *   npm run docs -- FOLDER    into another folder, whose content is replaced
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { laidOut } from './docs/layout.mjs';
import { htmlOf } from './docs/markdown.mjs';
import { allPages, resolved } from './docs/pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = ['docs/badges.png', 'docs/states.png'];
const PLAYGROUND = { path: 'playground.html', name: 'Playground', group: 'Start', listed: true };

/** Lists the elements of the manifest. */
function elements() {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  return modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
}

/**
 * Builds the site. Needs `dist/` and `custom-elements.json` (npm run build).
 *
 * @param {string} folder its content is replaced
 * @param {{ demo?: string }} options `demo`: URL of the demo, relative to the site
 * @returns {Promise<readonly string[]>} the paths of its pages
 */
export async function buildDocs(folder, { demo } = {}) {
  // Both need the build, which does not exist when this module is loaded.
  const { makeSamples } = await import('./docs/samples.mjs');
  const { playground } = await import('./docs/playground.mjs');
  const pages = allPages();
  const known = new Set([...pages.map(({ source }) => source), ...IMAGES]);
  const [overview, ...others] = pages;
  const navigation = [overview, PLAYGROUND, ...others];
  const samples = await makeSamples();
  const files = new Map(samples.files.map(([name, body]) => [`samples/${name}`, body]));
  for (const { source, path, title, text } of pages) {
    const main = htmlOf(text, (href) => resolved(source, href, known));
    files.set(path, laidOut({ path, title, main }, navigation, demo));
  }
  files.set(
    PLAYGROUND.path,
    laidOut(
      {
        path: PLAYGROUND.path,
        title: 'Playground',
        main: playground(elements(), samples.issuer),
        scripts: ['cdn/define.js', 'playground.js'],
      },
      navigation,
      demo,
    ),
  );
  write(folder, files);
  return [...files.keys()].filter((path) => path.endsWith('.html'));
}

function write(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, body] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  cpSync(join(root, 'dist', 'cdn'), join(folder, 'cdn'), { recursive: true });
  cpSync(join(root, 'scripts', 'docs', 'site'), folder, { recursive: true });
  cpSync(join(root, 'demo', 'site', 'icon.svg'), join(folder, 'icon.svg'));
  for (const image of IMAGES)
    cpSync(join(root, image), join(folder, image.replace('docs/', 'images/')));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { build } = await import('./build.mjs');
  if (!(await build())) process.exit(1);
  const folder = resolve(process.argv[2] ?? join(root, 'release', 'docs'));
  const pages = await buildDocs(folder);
  console.log(`${pages.length} pages in ${folder}`);
}
