import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from '../../scripts/build.mjs';
import { TAGS } from '../../src/locales/best-locale.js';
import { ledgerFile } from '../../scripts/rollup/ledger.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/** Limit of the code that a page loads before it shows its first badge, in bytes after gzip. */
export const DISPLAY_BUDGET = 11_400;
/** Limit of the code that each further tag adds to that. */
export const FURTHER_BUDGET = 6_300;

/**
 * Limits of the words that each step loads, in any language, in bytes after gzip. A card that is
 * opened loads `report` beside what it has.
 */
export const WORDS_BUDGETS: Readonly<
  Record<string, readonly [bytes: number, surfaces: readonly string[]]>
> = {
  'a card': [1_650, ['common', 'card']],
  'its verdict': [1_900, ['verdict']],
  'the reasons of a verdict': [7_000, ['reasons']],
  'the details and the report': [8_400, ['report']],
  'an input that cannot be read': [3_000, ['errors']],
  'a verifier without a badge': [5_600, ['common', 'verifier', 'errors']],
  'a wall, beside its cards': [600, ['wall']],
  'sharing, beside the report': [2_500, ['share']],
  'a micro-credential, beside what is common': [1_500, ['definition']],
  'an application, beside its definition': [3_450, ['form', 'application']],
  'an assessment, beside its definition': [3_400, ['form', 'assessment']],
  'a catalog, beside its definitions': [900, ['catalog']],
};

/** Modules that a page that only shows badges must not load with the element. */
const NOT_FOR_DISPLAY: readonly RegExp[] = [
  /^dist\/(verify|issue|revoke|bake|assess)\.js$/,
  /^dist\/(securing|presentations|verification|dids|status|crypto|net|trust|issuing|workers|commands|cli)\//,
  /^(jsonld|jsonld-signatures|rdf-canonize|canonicalize|saxes|@digitalbazaar|@digitalcredentials|@noble)\//,
  /(^|\/)[\w-]*-context\//,
];
/** Modules that a page that verifies must not load: the signers. */
const NOT_FOR_VERIFYING: readonly RegExp[] = [
  /^dist\/(issue|revoke|bake)\.js$/,
  /^dist\/issuing\//,
  /^dist\/securing\/(.*\/sign(-[\w-]+)?|signers|call-signer)\.js$/,
  /^dist\/crypto\/(secret-key|signing-algorithms|ed25519-secret|pem|random)\.js$/,
  /^dist\/status\/bitstring\/(encode|list|publish|register|signed-list|update)\.js$/,
  /^@digitalbazaar\/(vc|data-integrity|eddsa-[\w-]+)\//,
];

/** Tags of the journey: they make applications and read published definitions, and sign nothing. */
const JOURNEY = /^micro-credential[\w-]*\.js$/;
/** Modules of the journey's tags that signers use too: random ids, and the form of a published definition. */
const FOR_JOURNEY: readonly RegExp[] = [
  /^dist\/issuing\/(uuid|image-data|draft-parts)\.js$/,
  /^dist\/crypto\/random\.js$/,
];

interface Chunk {
  readonly imports: readonly string[];
  readonly lazy: readonly string[];
  readonly modules: Readonly<Record<string, number>>;
}
type Chunks = Readonly<Record<string, Chunk>>;

const chunksOf = (graph: string): Chunks =>
  JSON.parse(readFileSync(ledgerFile(graph), 'utf8')) as Chunks;

/** @returns the chunks that come with an entry; with `lazily` also those it loads on demand */
function closure(chunks: Chunks, entry: string, lazily = false): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = chunks[name];
    if (!chunk || found.has(name)) return;
    found.add(name);
    [...chunk.imports, ...(lazily ? chunk.lazy : [])].forEach(add);
  };
  add(entry);
  return [...found];
}

/** @returns the modules in some chunks that match, as `module (bytes) in chunk` */
function leaks(chunks: Chunks, names: readonly string[], forbidden: readonly RegExp[]): string[] {
  return names.flatMap((name) =>
    Object.entries(chunks[name]!.modules)
      .filter(([module, length]) => length > 0 && forbidden.some((pattern) => pattern.test(module)))
      .map(([module, length]) => `${module} (${length} bytes before minifying) in ${name}`),
  );
}

function heaviest(chunks: Chunks, names: readonly string[]): string {
  const modules = names
    .flatMap((name) => Object.entries(chunks[name]!.modules))
    .sort((a, b) => b[1] - a[1]);
  return modules
    .slice(0, 12)
    .map(([module, length]) => `${String(length).padStart(7)} ${module}`)
    .join('\n');
}

const gzipped = (name: string): number => gzipSync(readFileSync(cdn + name), { level: 9 }).length;

describe('the weight of the display', () => {
  before(async () => assert.equal(await build(), true, 'the build failed'));

  test(`<open-badge> comes in ${DISPLAY_BUDGET} bytes, Lit included`, (context) => {
    const chunks = chunksOf('show');
    const names = closure(chunks, 'open-badge.js');
    assert.ok(names.length > 0, 'dist/cdn/open-badge.js is not there');
    const bytes = names.reduce((sum, name) => sum + gzipped(name), 0);
    context.diagnostic(`${bytes} bytes in ${names.length} file(s)`);
    assert.ok(
      bytes <= DISPLAY_BUDGET,
      `${bytes} bytes, ${bytes - DISPLAY_BUDGET} too many; the heaviest (before minifying):\n${heaviest(chunks, names)}`,
    );
  });

  test(`each further tag comes in ${FURTHER_BUDGET} bytes beyond it, and brings no verification code either`, (context) => {
    const chunks = chunksOf('show'),
      mine = new Set(closure(chunks, 'open-badge.js'));
    const tags = Object.keys(chunks).filter(
      (name) =>
        JOURNEY.test(name) ||
        (/^open-badges?[-.][\w.]+\.js$/.test(name) && name !== 'open-badge.js'),
    );
    assert.ok(tags.length >= 5, tags.join());
    for (const tag of tags) {
      const bytes = closure(chunks, tag)
        .filter((name) => !mine.has(name))
        .reduce((sum, name) => sum + gzipped(name), 0);
      context.diagnostic(`${tag}: ${bytes} bytes`);
      assert.ok(bytes <= FURTHER_BUDGET, `${tag}: ${bytes} bytes`);
      assert.deepEqual(leaks(chunks, closure(chunks, tag), NOT_FOR_DISPLAY), [], tag);
    }
  });

  test('each step loads only its own words', (context) => {
    const chunks = chunksOf('show');
    const at = new Map(
      Object.entries(chunks).flatMap(([name, { modules }]) =>
        Object.keys(modules)
          .filter((module) => module.startsWith('dist/locales/'))
          .map((module) => [module.slice('dist/locales/'.length, -'.js'.length), name] as const),
      ),
    );
    assert.deepEqual(
      closure(chunks, 'open-badge.js').filter(
        (name) => [...at.values()].includes(name) && name !== 'open-badge.js',
      ),
      [],
    );
    for (const [step, [budget, surfaces]] of Object.entries(WORDS_BUDGETS)) {
      const sizes = TAGS.map((tag) => {
        const names = surfaces.map((surface) => at.get(`${tag}/${surface}`)!);
        for (const name of names)
          assert.equal(
            Object.keys(chunks[name]!.modules).length,
            1,
            `${name} holds more than one surface`,
          );
        return names.reduce((sum, name) => sum + gzipped(name), 0);
      });
      context.diagnostic(
        `${step}: ${sizes[TAGS.indexOf('en')]} bytes in English, at most ${Math.max(...sizes)}`,
      );
      assert.ok(
        Math.max(...sizes) <= budget,
        `${step}: ${Math.max(...sizes)} bytes, ${budget} allowed`,
      );
    }
  });

  test('<open-badge> brings no verification code', () => {
    const chunks = chunksOf('show');
    assert.deepEqual(leaks(chunks, closure(chunks, 'open-badge.js'), NOT_FOR_DISPLAY), []);
  });

  /** Gives what some entries load, also on demand, of what signers need. */
  const signersIn = (chunks: Chunks, entries: readonly string[]): string[] => [
    ...new Set(
      leaks(
        chunks,
        [...new Set(entries.flatMap((entry) => closure(chunks, entry, true)))],
        NOT_FOR_VERIFYING,
      ).map((leak) => leak.split(' ')[0]!),
    ),
  ];

  test('what the tags load, even on demand, contains no signer', () => {
    const chunks = chunksOf('show');
    const entries = Object.keys(chunks).filter((name) => !name.includes('/'));
    assert.deepEqual(
      signersIn(
        chunks,
        entries.filter((name) => !JOURNEY.test(name)),
      ),
      [],
    );
    assert.deepEqual(
      signersIn(
        chunks,
        entries.filter((name) => JOURNEY.test(name)),
      ).filter((module) => !FOR_JOURNEY.some((allowed) => allowed.test(module))),
      [],
    );
  });

  test('a page of badges loads nothing of the journey, even on demand', () => {
    const chunks = chunksOf('show');
    for (const entry of ['open-badge.js', 'define.js'])
      assert.deepEqual(leaks(chunks, closure(chunks, entry, true), [/^dist\/.*\/journey\//]), []);
  });

  test('the verifier is there, on demand', () => {
    const chunks = chunksOf('show');
    const modules = closure(chunks, 'open-badge.js', true).flatMap((name) =>
      Object.keys(chunks[name]!.modules),
    );
    assert.ok(
      modules.includes('dist/verify.js'),
      'nothing that <open-badge> loads on demand holds verify',
    );
  });
});

/** Entries without a page, and the worker: what they load may define no element, since there is no `HTMLElement`. */
const HEADLESS =
  /^(?:(?:read|verify|present|share|issue|receipt|bundle|engine)|(?:workers\/)?[\w.]*worker|workers\/engine)\.js$/;

/** @returns headless entries that load the file of the main tag, at once or on demand, as `entry → chunk` */
function withTheTag(chunks: Chunks): string[] {
  return Object.keys(chunks)
    .filter((name) => HEADLESS.test(name))
    .flatMap((entry) =>
      closure(chunks, entry, true)
        .filter((name) =>
          [...chunks[name]!.imports, ...chunks[name]!.lazy].includes('open-badge.js'),
        )
        .map((name) => `${entry} → ${name}`),
    );
}

describe('entries without a page', () => {
  test('none loads the file of the main tag, at once or on demand', () => {
    const chunks = chunksOf('show');
    const entries = Object.keys(chunks).filter((name) => HEADLESS.test(name));
    for (const name of ['read', 'verify', 'present', 'share'])
      assert.ok(entries.includes(`${name}.js`), entries.join());
    assert.ok(
      entries.some((name) => name.includes('worker.js')),
      'no worker among the entries',
    );
    assert.deepEqual(withTheTag(chunks), []);
  });
});

describe('the gate can fail', () => {
  const chunks: Chunks = {
    'open-badge.js': {
      imports: ['show/a.js'],
      lazy: ['show/b.js'],
      modules: { 'dist/define/open-badge.js': 10 },
    },
    'show/a.js': {
      imports: ['open-badge.js'],
      lazy: [],
      modules: {
        'dist/securing/data-integrity/index.js': 20,
        'lit-html/lit-html.js': 30,
        'dist/net/contract.js': 0,
      },
    },
    'show/b.js': { imports: [], lazy: [], modules: { 'dist/verify.js': 5 } },
  };
  test('modules that are loaded at once are found, those on demand are not', () => {
    assert.deepEqual(closure(chunks, 'open-badge.js'), ['open-badge.js', 'show/a.js']);
    assert.deepEqual(closure(chunks, 'open-badge.js', true), [
      'open-badge.js',
      'show/a.js',
      'show/b.js',
    ]);
  });
  test('a headless entry that loads the tag is named, with the chunk that leads there', () => {
    const worker = { imports: [], lazy: ['show/a.js'], modules: {} };
    assert.deepEqual(withTheTag({ ...chunks, 'workers/verify.worker.js': worker }), [
      'workers/verify.worker.js → show/a.js',
    ]);
    assert.deepEqual(withTheTag({ 'verify.js': { imports: [], lazy: [], modules: {} } }), []);
  });
  test('a leak is named, with its chunk', () => {
    assert.deepEqual(leaks(chunks, ['open-badge.js', 'show/a.js'], NOT_FOR_DISPLAY), [
      'dist/securing/data-integrity/index.js (20 bytes before minifying) in show/a.js',
    ]);
  });
});
