/**
 * Writes `src/react/`: one wrapper for each element of the manifest, with its events as functions.
 * A test fails when they differ.
 *
 *   node scripts/react.mjs
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const HEAD = '// Written by `node scripts/react.mjs` from the manifest of the elements.\n';

/** @returns {Array<{ name: string, tagName: string, summary?: string, path: string, events: Array<{ name: string, description?: string }> }>} the elements of a manifest */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, path })),
  );

/** Makes the name of a prop, such as `onOpenBadgeRead`, from an event's, such as `open-badge-read`. */
const propOf = (event) => `on-${event}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function wrapper({ name, tagName, summary, path, events }) {
  const listeners = events
    .map(
      (event) =>
        `    /** ${event.description} */\n    ${propOf(event.name)}: '${event.name}' as EventName<HTMLElementEventMap['${event.name}']>,\n`,
    )
    .join('');
  return `'use client';
${HEAD}import { createComponent${events.length ? ', type EventName' : ''} } from '@lit/react';
import * as React from 'react';
import '../define/${tagName}.js';
import { ${name} as Element } from '${path.replace(/^src\//, '../').replace(/\.ts$/, '.js')}';

/** ${summary} \`<${tagName}>\` for React: each property is a prop, each event a function. */
export const ${name} = createComponent({
  react: React, tagName: '${tagName}', elementClass: Element, displayName: '${name}',
  events: {${events.length ? `\n${listeners}  ` : ''}},
});
`;
}

/** @returns {Record<string, string>} file name → text */
export function wrappersOf(manifest) {
  const elements = elementsOf(manifest).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const files = elements.map((element) => [`${element.tagName}.ts`, wrapper(element)]);
  return {
    ...Object.fromEntries(files),
    'index.ts': `'use client';\n${HEAD}${elements.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';\n`).join('')}`,
  };
}

async function main() {
  await build({ only: ['manifest'] });
  const folder = join(root, 'src', 'react');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(
    wrappersOf(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'))),
  ))
    writeFileSync(join(folder, name), text);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
