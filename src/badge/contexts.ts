import type { BadgeKind, JsonObject } from './contract.js';
import type { Faults, Location } from './schema/fault.js';
import { jsonType } from './schema/fault.js';
import {
  ACCREDITATION_CONTEXT,
  CLR_CONTEXT,
  OB3_CONTEXT,
  OB3_CONTEXT_ALIAS,
  VCDM1_CONTEXT,
  VCDM2_CONTEXT,
} from './context-urls.js';
import { listOf } from './values.js';
import { isObject } from '../json/values.js';

const isVcdm = (context: unknown): boolean =>
  context === VCDM2_CONTEXT || context === VCDM1_CONTEXT;
const isOb3 = (context: unknown): boolean =>
  typeof context === 'string' && (OB3_CONTEXT.test(context) || context === OB3_CONTEXT_ALIAS);
const isClr = (context: unknown): boolean =>
  typeof context === 'string' && CLR_CONTEXT.test(context);

/**
 * Hosts of contexts that belong to other vocabularies, so that none is a copy of an Open Badges
 * context.
 */
const ELSEWHERE = /^https:\/\/(w3id\.org|www\.w3\.org)\//;
const EXTENSIONS: readonly unknown[] = [
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  ACCREDITATION_CONTEXT,
];

/** Tells whether a URL may be a copy of an Open Badges context that is unknown here. */
export const mayBeCopy = (context: unknown): boolean =>
  typeof context === 'string' &&
  !isVcdm(context) &&
  !isOb3(context) &&
  !isClr(context) &&
  !EXTENSIONS.includes(context) &&
  !ELSEWHERE.test(context);

/** Contexts that each kind of credential must have after that of the data model, in order. */
const WANTED: Partial<
  Record<BadgeKind, ReadonlyArray<readonly [name: string, test: (context: unknown) => boolean]>>
> = {
  achievement: [['Open Badges 3.0 context', isOb3]],
  endorsement: [['Open Badges 3.0 context', isOb3]],
  clr: [
    ['CLR 2.0 context', isClr],
    ['Open Badges 3.0 context', isOb3],
  ],
};

/**
 * Judges `@context`: the data model first, then Open Badges (V-11, M-10, M-12). The check of the
 * proof judges every other context.
 */
export function judgeContexts(
  document: JsonObject,
  kind: BadgeKind,
  className: string,
  faults: Faults,
): void {
  const location: Location = { pointer: '/@context', property: '@context', className };
  const contexts = listOf(document['@context']);
  if (contexts.length === 0)
    return faults.add(
      'fail',
      'context-missing',
      location,
      VCDM2_CONTEXT,
      jsonType(document['@context']),
    );
  if (!contexts.every((context) => typeof context === 'string' || isObject(context)))
    faults.add('fail', 'property-type', location, 'URLs', 'other values');
  if (!contexts.some(isVcdm))
    faults.add('fail', 'context-missing', at(location, 0), VCDM2_CONTEXT, named(contexts[0]));
  else if (!isVcdm(contexts[0]))
    faults.add('fail', 'context-order', at(location, 0), VCDM2_CONTEXT, named(contexts[0]));
  const shift = contexts.some(isVcdm) ? 1 : 0;
  WANTED[kind]?.forEach(([name, test], index) =>
    judgeOne(contexts, index + shift, name, test, location, faults),
  );
}

function judgeOne(
  contexts: readonly unknown[],
  wantedAt: number,
  name: string,
  test: (context: unknown) => boolean,
  location: Location,
  faults: Faults,
): void {
  const foundAt = contexts.findIndex(test);
  const there = named(contexts[wantedAt]);
  if (foundAt < 0)
    return faults.add(
      mayBeCopy(contexts[wantedAt]) ? 'unsupported' : 'fail',
      'context-missing',
      at(location, wantedAt),
      name,
      there,
    );
  if (foundAt !== wantedAt)
    faults.add('fail', 'context-order', at(location, foundAt), `${name} at ${wantedAt}`, there);
  if (contexts[foundAt] === OB3_CONTEXT_ALIAS)
    faults.add('warn', 'context-alias', at(location, foundAt), name, OB3_CONTEXT_ALIAS);
}

const at = (location: Location, index: number): Location => ({
  ...location,
  pointer: `${location.pointer}/${index}`,
});
const named = (context: unknown): string =>
  typeof context === 'string' ? context : context === undefined ? 'nothing' : 'inline context';
