import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  INNER_ROOMS,
  MAY_IMPORT,
  MAY_IMPORT_LAZILY,
  MAY_SAY,
  PACKAGES,
  PART_TYPES,
} from './support/rooms-table.js';
import { exportsOneOf, importsOf, wordsOf, type Import } from './support/sources.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Path below `src/` without its ending → text. */
type House = ReadonlyMap<string, string>;

function houseOnDisk(): House {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  return new Map(files.sort().map((file) => [file.slice(0, -3), readFileSync(src + file, 'utf8')]));
}

const roomOf = (path: string): string =>
  INNER_ROOMS.find((room) => path.startsWith(`${room}/`)) ?? path.split('/')[0]!;
const covers = (rule: string, target: string): boolean =>
  target === rule || roomOf(target) === rule || target === `${rule}/index`;
const isFreeType = (target: string): boolean =>
  /(^|\/)contract$/.test(target) ||
  ['report', 'errors'].includes(roomOf(target)) ||
  /(^|\/)view$/.test(target);

function resolved(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '');
}

function packageFault(from: string, { specifier }: Import): string | undefined {
  const rule = PACKAGES.find(([pattern]) => pattern.test(specifier));
  if (!rule && specifier === 'tslib') return undefined;
  if (!rule) return `names the package ${specifier}, which no room has`;
  return rule[1].includes(roomOf(from))
    ? undefined
    : `names ${specifier}, which belongs to ${rule[1].join(', ')}`;
}

function lazyFault(from: string, target: string): string | undefined {
  const rule = MAY_IMPORT_LAZILY[from] ?? MAY_IMPORT_LAZILY[roomOf(from)];
  if (!rule) return `says import(), which only the lazy tables, the elements and the command do`;
  return rule.some((one) => covers(one, target)) ? undefined : `may not import() ${target}`;
}

function importFault(from: string, one: Import): string | undefined {
  const isOurs = one.specifier.startsWith('.');
  if (!isOurs && one.kind !== 'lazy') return packageFault(from, one);
  if (one.specifier === '(computed)') return 'says import() of a computed name';
  const target = isOurs ? resolved(from, one.specifier) : one.specifier;
  if (one.kind === 'lazy')
    return lazyFault(from, target) ?? (isOurs ? undefined : packageFault(from, one));
  if (roomOf(target) === roomOf(from) || (one.kind === 'type' && isFreeType(target)))
    return undefined;
  const rule = MAY_IMPORT[roomOf(from)];
  if (!rule) return `is in a room that is not in the table: ${roomOf(from)}`;
  const allowed =
    rule.some((name) => covers(name, target)) ||
    (one.kind === 'type' &&
      (MAY_IMPORT_LAZILY[roomOf(from)] ?? []).some((name) => covers(name, target)));
  return allowed ? undefined : `may not import ${target}`;
}

/** The types of the innermost shelf that a file is on. */
const typesOfShelf = (path: string): readonly string[] =>
  Object.entries(PART_TYPES).find(([shelf]) => path.startsWith(`${shelf}/`))?.[1] ?? [];

function siblingFaults(house: House): string[] {
  const parts = [...house]
    .filter(([path, text]) => path.includes('/') && exportsOneOf(path, text, typesOfShelf(path)))
    .map(([path]) => path);
  return parts.flatMap((path) =>
    importsOf(path, house.get(path)!)
      .filter(
        ({ specifier, kind }) =>
          kind !== 'type' &&
          specifier.startsWith('.') &&
          parts.includes(resolved(path, specifier)) &&
          roomOf(resolved(path, specifier)) === roomOf(path),
      )
      .map(
        ({ specifier, line }) =>
          `src/${path}.ts:${line} imports its sibling part ${resolved(path, specifier)}`,
      ),
  );
}

function wordFaults(path: string, text: string): string[] {
  return wordsOf(path, text)
    .filter(
      ({ word }) =>
        ![roomOf(path), path.replace(/^src\/|\.ts$/g, '')].some((one) =>
          MAY_SAY[word]?.includes(one),
        ),
    )
    .map(
      ({ word, line }) =>
        `src/${path}.ts:${line} uses "${word}", which belongs to ${MAY_SAY[word]?.join(', ') || 'no room'}`,
    );
}

/** @returns every broken rule, with file and line */
function faultsOf(house: House): string[] {
  const imports = [...house].flatMap(([path, text]) =>
    importsOf(path, text).flatMap((one) => {
      const fault = importFault(path, one);
      return fault === undefined ? [] : [`src/${path}.ts:${one.line} ${fault}`];
    }),
  );
  return [
    ...imports,
    ...[...house].flatMap(([path, text]) => wordFaults(path, text)),
    ...siblingFaults(house),
  ];
}

describe('the rooms of the house', () => {
  test('every import goes downwards and every word stands in its room', () => {
    const house = houseOnDisk();
    assert.ok(house.size > 50, `only ${house.size} files were looked at`);
    const faults = faultsOf(house);
    assert.equal(
      faults.length,
      0,
      `the house rules (test/gates/support/rooms-table.ts) are broken:\n${faults.join('\n')}`,
    );
  });

  test('a contract holds types only: it leaves nothing behind when compiled', () => {
    const contracts = [...houseOnDisk()].filter(([path]) =>
      /^(badge|crypto|dids|exchange|formats|net|securing|securing\/data-integrity|status|verification)\/contract$/.test(
        path,
      ),
    );
    assert.ok(contracts.length >= 10);
    for (const [path, text] of contracts)
      assert.deepEqual(text.match(/^export (const|function|class|let|enum)\b.*/gm) ?? [], [], path);
  });
});

describe('the gate can fail', () => {
  const cases: ReadonlyArray<readonly [string, string, string]> = [
    [
      'bytes/hex',
      `import { net } from '../net/index.js';`,
      'src/bytes/hex.ts:1 may not import net/index',
    ],
    [
      'badge/map/ob3',
      `\nimport { read } from '../../read.js';`,
      'src/badge/map/ob3.ts:2 may not import read',
    ],
    [
      'elements/x/x',
      `import { verify } from '../../verify.js';`,
      'src/elements/x/x.ts:1 may not import verify',
    ],
    [
      'present',
      `const x = await import('./verify.js');`,
      'src/present.ts:1 says import(), which only the lazy tables, the elements and the command do',
    ],
    [
      'dids/key',
      `import { x } from '../securing/keys/issuer-key.js';`,
      'src/dids/key.ts:1 may not import securing/keys/issuer-key',
    ],
    [
      'formats/png',
      `import { readFile } from 'node:fs';`,
      'src/formats/png.ts:1 names node:fs, which belongs to commands, cli, net/node, server/node, stores, workers',
    ],
    [
      'formats/png',
      `import x from 'left-pad';`,
      'src/formats/png.ts:1 names the package left-pad, which no room has',
    ],
    [
      'verification/checks/validity',
      `const a = 1;\nawait fetch('x');`,
      'src/verification/checks/validity.ts:2 uses "fetch(", which belongs to net',
    ],
    [
      'verification/checks/validity',
      `const now = Date.now();`,
      'src/verification/checks/validity.ts:1 uses "clock", which belongs to net, verify, view, issue, revoke, batch, issuing, commands, cli',
    ],
    [
      'verification/checks/validity',
      `const now = new Date();`,
      'src/verification/checks/validity.ts:1 uses "clock", which belongs to net, verify, view, issue, revoke, batch, issuing, commands, cli',
    ],
    [
      'verification/checks/validity',
      `const date = Date.parse(text);`,
      'src/verification/checks/validity.ts:1 uses "reading a date", which belongs to json',
    ],
    [
      'dids/method',
      `const date = new Date(text);`,
      'src/dids/method.ts:1 uses "reading a date", which belongs to json',
    ],
    [
      'securing/suite',
      `await crypto.subtle.verify();`,
      'src/securing/suite.ts:1 uses "crypto.subtle", which belongs to crypto',
    ],
    [
      'bytes/x',
      `Math.random();`,
      'src/bytes/x.ts:1 uses "randomness", which belongs to crypto, issuing, elements, commands, cli',
    ],
    [
      'elements/x',
      `customElements.define('x-y', X);`,
      'src/elements/x.ts:1 uses "customElements.define", which belongs to define',
    ],
    ['read', `new Worker(url);`, 'src/read.ts:1 uses "new Worker", which belongs to workers'],
    [
      'present',
      `document.createElement('p');`,
      'src/present.ts:1 uses "the page", which belongs to elements, define, ssr',
    ],
    [
      'present',
      `class X extends HTMLElement {}`,
      'src/present.ts:1 uses "the page", which belongs to elements, define, ssr',
    ],
    [
      'read',
      `const b = Buffer.from(x);`,
      'src/read.ts:1 uses "Node globals", which belongs to commands, cli, net/node, server/node, stores, bytes/crc32, crypto/node-crypto',
    ],
    [
      'net/index',
      `new XMLHttpRequest();`,
      'src/net/index.ts:1 uses "other network", which belongs to no room',
    ],
    [
      'badge/a',
      `new Function('return 1');`,
      'src/badge/a.ts:1 uses "new Function", which belongs to no room',
    ],
    [
      'attic/a',
      `import { x } from '../bytes/hex.js';`,
      'src/attic/a.ts:1 is in a room that is not in the table: attic',
    ],
  ];
  for (const [path, text, fault] of cases)
    test(fault, () => assert.deepEqual(faultsOf(new Map([[path, text]])), [fault]));

  test('a part that imports its sibling is named', () => {
    const part = (body: string): string => `${body}\nexport const x: Format = {};`;
    const house = new Map([
      ['formats/png', part(`import { svg } from './svg.js';`)],
      ['formats/svg', part('')],
    ]);
    assert.deepEqual(faultsOf(house), [
      'src/formats/png.ts:1 imports its sibling part formats/svg',
    ]);
  });

  test('what is allowed passes: types of a contract, a JSON document, a comment that names a word', () => {
    const text = `import type { Badge } from '../badge/contract.js';\n// fetch( and crypto.subtle\nexport const id = (badge: Badge) => badge.document['id'];\nconst document = badge.document;`;
    assert.deepEqual(faultsOf(new Map([['status/x', text]])), []);
  });
});
