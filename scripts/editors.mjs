/**
 * Makes the files for editors and compilers from the manifest of the elements, into `dist/`: types
 * for JSX, data for VS Code, and the style sheet of badges that are rendered on a server.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsOf } from './react.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/**
 * Keeps the classes alone, each event with its entry in the page's own map: the generator would
 * import all other exports of a module.
 */
const forJsx = (manifest) => ({
  ...manifest,
  modules: manifest.modules.flatMap((module) => {
    const declarations = (module.declarations ?? [])
      .filter(({ tagName }) => tagName)
      .map((element) => ({
        ...element,
        events: element.events.map((event) => ({
          ...event,
          type: { text: `HTMLElementEventMap['${event.name}']` },
        })),
      }));
    return declarations.length
      ? [
          {
            ...module,
            declarations,
            exports: declarations.map(({ name }) => ({
              kind: 'js',
              name,
              declaration: { name, module: module.path },
            })),
          },
        ]
      : [];
  }),
});

const isPlain = (type = 'string') =>
  type.split('|').every((each) => /^\s*(string|number|boolean|undefined|'[^']*')\s*$/.test(each));

/**
 * Corrects types: an attribute is text where the property is an object; an attribute without a
 * property has the type in the manifest.
 */
function corrected(types, manifest) {
  let text = types.replace(
    /( *\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)? *"?(?:prop:)?undefined"?\?: unknown \| undefined;\n/g,
    '',
  );
  for (const { attributes = [] } of elementsOf(manifest)) {
    for (const { name, fieldName, type } of attributes) {
      const given = fieldName
        ? isPlain(type?.text)
          ? undefined
          : 'string'
        : (type?.text ?? 'string');
      if (given)
        text = text.replace(
          new RegExp(`("?(?:attr:|bool:)?${name}"?\\?: )[^;]+;`, 'g'),
          `$1${given} | undefined;`,
        );
    }
  }
  return text;
}

const BLOCK = /^declare (?:module "([^"]+)"|global) \{[\s\S]*?^\}\n/gm;

/**
 * Flavours of JSX types, one file each: the generator names every library at once, and a compiler
 * that checks declarations refuses those that are not installed.
 */
const FLAVOURS = {
  'jsx.d.ts': /^react(\/|$)/,
  'jsx-preact.d.ts': /^preact$/,
  'jsx-solid.d.ts': /^solid-js$/,
};

function writeJsx(manifest) {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-jsx-'));
  try {
    generateJsxTypes(forJsx(manifest), {
      outdir: folder,
      fileName: 'all.d.ts',
      componentTypePath: (_name, tag) => `./elements/${tag}/${tag}.js`,
      stronglyTypedEvents: true,
    });
    const text = readFileSync(join(folder, 'all.d.ts'), 'utf8'),
      blocks = [...text.matchAll(BLOCK)];
    writeFileSync(
      join(dist, 'jsx-types.d.ts'),
      corrected(text.replace(BLOCK, ''), manifest).trimEnd() + '\n',
    );
    for (const [file, pattern] of Object.entries(FLAVOURS)) {
      const mine = blocks
        .filter(([, name]) => name && pattern.test(name))
        .map(([block]) => block.replaceAll('export interface', 'interface'));
      const names = mine.join('').includes('CustomElementsSolidJs')
        ? 'CustomCssProperties, CustomElementsSolidJs'
        : 'CustomCssProperties, CustomElements';
      writeFileSync(
        join(dist, file),
        `import type { ${names} } from './jsx-types.js';\n\nexport type * from './jsx-types.js';\n\n${mine.join('\n')}`,
      );
      writeFileSync(join(dist, file.replace('.d.ts', '.js')), 'export {};\n');
    }
    writeFileSync(join(dist, 'jsx-types.js'), 'export {};\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Declares attributes as text where their property is an object, whose type would be offered as a
 * value otherwise.
 */
const asText = (manifest) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((one) => ({
      ...one,
      attributes: one.attributes?.map((attribute) =>
        isPlain(attribute.type?.text) ? attribute : { ...attribute, type: { text: 'string' } },
      ),
    })),
  })),
});

/** Makes all of these files from the build. */
export async function makeEditors() {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  writeJsx(manifest);
  generateVsCodeCustomElementData(asText(manifest), { outdir: dist, hideLogs: true });
  const { badgeStyles } = await import(pathToFileURL(join(dist, 'ssr.js')).href);
  writeFileSync(join(dist, 'open-badge.css'), `${badgeStyles}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await makeEditors();
