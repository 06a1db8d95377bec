/**
 * The terms that are worked out without jsonld.js against jsonld.js itself: for every bundled context, every two of them in either order, and
 * the scoped contexts reached from the usual lists. OPEN_BADGE_FULL=1 tries three contexts and all lists.
 */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import jsonldContext from 'jsonld/lib/context.js';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type {
  ActiveContext,
  ContextSteps,
  TermTable,
} from '../../../src/securing/data-integrity/jsonld/canonicalize/active-context.js';
import { CachingResolver } from '../../../src/securing/data-integrity/jsonld/canonicalize/context-resolver.js';
import { knownSteps } from '../../../src/securing/data-integrity/jsonld/canonicalize/known-contexts.js';
import {
  bundledContext,
  bundledContextUrls,
  OB_3_0_3,
  VARIANTS_3_0_3,
} from '../../../src/securing/data-integrity/jsonld/contexts/bundled.js';

const isFull = process.env['OPEN_BADGE_FULL'] === '1';
const V1 = 'https://www.w3.org/2018/credentials/v1';
const V2 = 'https://www.w3.org/ns/credentials/v2';
const urls = bundledContextUrls();

interface Options {
  readonly propagate?: boolean;
  readonly overrideProtected?: boolean;
}
/** Applies a context by jsonld.js; undefined if it refuses or warns. */
type Process = (
  active: ActiveContext,
  local: unknown,
  options?: Options,
) => Promise<ActiveContext | undefined>;

const { process: processContext, getInitialContext } = jsonldContext as {
  process(options: object): Promise<ActiveContext>;
  getInitialContext(options: object): ActiveContext;
};

function processing(variant = 0): Process {
  const contextResolver = new CachingResolver();
  const documentLoader = async (
    url: string,
  ): Promise<{ document: JsonObject; documentUrl: string }> => ({
    document: bundledContext(url, variant)!,
    documentUrl: url,
  });
  return async (activeCtx, localCtx, { propagate = true, overrideProtected = false } = {}) => {
    let events = 0;
    const options = { base: null, documentLoader, contextResolver, eventHandler: [() => events++] };
    const made = await processContext({
      activeCtx,
      localCtx,
      propagate,
      overrideProtected,
      options,
    }).catch(() => undefined);
    return events > 0 ? undefined : made;
  };
}
const initial = (): ActiveContext => getInitialContext({}).clone();

/** The members of a definition that the walk reads, with their defaults. */
function definition(one: ReturnType<TermTable['mappings']['get']>): unknown {
  if (!one) return one;
  const { reverse = false, _prefix = false, ...others } = one as unknown as Record<string, unknown>;
  const { protected: _protected, _termHasColon, ...rest } = others;
  return { reverse, _prefix, ...rest };
}

/** Compares two tables, with the terms that are in force again below. */
function compare(known: TermTable, theirs: ActiveContext, what: string): void {
  const names = new Set([
    ...theirs.mappings.keys(),
    ...(known as unknown as { terms: { byName: Map<string, unknown> } }).terms.byName.keys(),
  ]);
  for (const name of names)
    assert.deepEqual(
      definition(known.mappings.get(name)),
      definition(theirs.mappings.get(name)),
      `${what}: ${name}`,
    );
  for (const keyword of ['@language', '@direction', '@vocab', '@base'])
    assert.ok(!(keyword in theirs), `${what}: ${keyword}`);
  assert.equal(known.previousContext === undefined, theirs.previousContext === undefined, what);
  if (known.previousContext) compare(known.previousContext, theirs.previousContext!, `${what}<`);
}

interface Counts {
  steps: number;
  known: number;
  refused: number;
}
/** Takes one step both ways; a step that is known must be that of jsonld.js. */
async function step(
  [steps, known]: readonly [ContextSteps, TermTable],
  [process, theirs]: readonly [Process, ActiveContext],
  local: Json,
  options: Options,
  what: string,
  counts: Counts,
): Promise<readonly [TermTable, ActiveContext] | undefined> {
  const own = steps.known(known, local, options.propagate ?? true);
  const other = await process(theirs, local, options);
  counts.steps++;
  if (!other) counts.refused++;
  if (!own) return undefined;
  counts.known++;
  assert.ok(other, `${what}: jsonld.js refuses it or warns`);
  compare(own, other, what);
  return [own, other];
}

const newCounts = (): Counts => ({ steps: 0, known: 0, refused: 0 });
const stepsFor = (variant = 0): ContextSteps => knownSteps({ '@context': [V2] }, variant)!;

test('P-9, M-29: every bundled context, and every two in either order, give the terms of jsonld.js', async (t) => {
  const [steps, process] = [stepsFor(), processing()];
  const [single, pairs, triples] = [newCounts(), newCounts(), newCounts()];
  for (const first of urls) {
    const begin = [steps.initial!, initial()] as const;
    const one = await step([steps, begin[0]], [process, begin[1]], first, {}, first, single);
    if (!one) continue;
    for (const second of urls) {
      const what = `${first} ${second}`;
      const two = await step([steps, one[0]], [process, one[1]], second, {}, what, pairs);
      if (!two || !isFull) continue;
      for (const third of urls)
        await step([steps, two[0]], [process, two[1]], third, {}, `${what} ${third}`, triples);
    }
  }
  t.diagnostic(JSON.stringify({ single, pairs, triples }));
  assert.equal(single.known, urls.length, 'a bundled context is not plain');
  assert.ok(pairs.refused > 10, JSON.stringify(pairs));
  assert.ok(pairs.known > pairs.steps * 0.9, JSON.stringify(pairs));
});

const OB = bundledContextUrls().filter((url) => url.includes('/ob/v3p0/context'));
const OTHERS = [
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  'https://w3id.org/security/data-integrity/v2',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://www.w3.org/ns/credentials/status/v1',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
];
/** Lists of contexts that badges have. */
const LISTS: ReadonlyArray<readonly string[]> = isFull
  ? [V1, V2].flatMap((model) =>
      OB.flatMap((ob) => [[model, ob], ...OTHERS.map((other) => [model, ob, other])]),
    )
  : [
      [V2, OB_3_0_3],
      [V1, OB_3_0_3, OTHERS[2]!],
    ];

/** Every name that has a scoped context, with it. */
function scopesOf(active: ActiveContext): Array<readonly [string, Json]> {
  return [...active.mappings].flatMap(([name, term]) => {
    const scoped = term?.['@context'] as Json | undefined;
    return scoped === undefined ? [] : [[name, scoped] as const];
  });
}

test('P-9, M-30: scoped contexts, of one type and of two, of members, and of members of types, give the terms of jsonld.js', async (t) => {
  const counts = newCounts();
  const reached = new Set<string>();
  for (const [variant] of VARIANTS_3_0_3.entries())
    for (const list of variant === 0 || isFull ? LISTS : LISTS.slice(0, 1)) {
      const [steps, process] = [stepsFor(variant), processing(variant)];
      const from = (at: readonly [TermTable, ActiveContext]) =>
        [[steps, at[0]] as const, [process, at[1]] as const] as const;
      const begin = [steps.initial!, initial()] as const;
      const name = list.join(' ');
      const base = await step(...from(begin), [...list], {}, name, counts);
      if (!base) {
        assert.equal(await process(initial(), [...list]), undefined, name);
        continue;
      }
      const again = await step(...from(base), [...list], {}, `${name} again`, counts);
      assert.ok(again, name);
      reached.add(name);
      for (const [first, scope] of scopesOf(base[1])) {
        const member = { overrideProtected: true };
        await step(...from(base), scope, member, `${name} .${first}`, counts);
        const typed = await step(
          ...from(base),
          scope,
          { propagate: false },
          `${name} ${first}`,
          counts,
        );
        if (!typed) continue;
        for (const [inner, own] of scopesOf(typed[1])) {
          const what = `${name} ${first}`;
          await step(...from(typed), own, member, `${what} .${inner}`, counts);
          if (inner > first && base[1].mappings.get(inner)?.['@context'] === own)
            await step(...from(typed), own, { propagate: false }, `${what} ${inner}`, counts);
        }
      }
    }
  t.diagnostic(JSON.stringify({ lists: [...reached].length, ...counts }));
  assert.ok(reached.size > LISTS.length / 2, [...reached].join('\n'));
  assert.ok(counts.known > counts.steps * 0.9, JSON.stringify(counts));
});

test('P-15: contexts that are not bundled are never worked out here', () => {
  assert.equal(knownSteps({ '@context': [V2, 'https://x.example/v1'] }, 0), undefined);
  assert.equal(knownSteps({ '@context': [V2, { name: 'https://schema.org/name' }] }, 0), undefined);
  assert.equal(knownSteps({ '@context': [V2], evidence: { '@context': null } }, 0), undefined);
  assert.ok(knownSteps({ '@context': [V2, OB_3_0_3] }, 0));
});
