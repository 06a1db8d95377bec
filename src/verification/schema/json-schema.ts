import type { Json, JsonObject } from '../../badge/contract.js';
import type { Outcome } from '../../report/finding.js';
import type { GivenSchemas } from '../contract.js';
import { sizeOf, stepsOf, type DocumentSize } from './cost.js';
import { isObject } from '../../json/values.js';

/**
 * Most steps of the schemas of one verification together, all that is inside included: a schema of a few lines can refer to itself so
 * often that it never ends. A step is what one application of one part of a schema costs, a tenth of a millisecond at most.
 */
export const MAX_SCHEMA_STEPS = 10_000;
/** Steps for each badge in a record besides. */
export const SCHEMA_STEPS_PER_BADGE = 200;
/** So many values of a schema are prepared in one step. */
const VALUES_PER_STEP = 10;
/** Most errors that are looked through. */
const MAX_ERRORS = 500;
/** Most documents that one schema may refer to. */
const MAX_REFERENCES = 20;
/** What of a fault is told. */
const MAX_REASON_LENGTH = 200;

type Draft = '4' | '7' | '2019-09' | '2020-12';
/** One fault: where in the document, what, and by which keyword of the schema. */
export interface SchemaFault {
  readonly pointer: string;
  readonly reason: string;
  readonly keyword: string;
}

/** The steps of the schemas are used up, which says nothing of the document. */
export class SchemaLimit extends Error {
  constructor() {
    super(`more than ${MAX_SCHEMA_STEPS} steps`);
  }
}

/** How a fault counts: formats are remarks but for the strict, since tools differ on them (M-32). */
export const outcomeOf = ({ keyword }: SchemaFault, usual: Outcome, strict: boolean): Outcome =>
  strict ? 'fail' : keyword === 'format' ? 'warn' : usual;

/**
 * Reads a JSON Schema word by word: no code is made of it, so that a strict page policy holds (M-35).
 *
 * @param root the schema @param url where it lies @param document what should fit
 * @param given documents that the schema refers to; nothing is fetched here
 * @param left steps that may still be gone; those gone here are taken from it
 * @param draft for a schema that names none
 * @returns all faults, the deepest one of each place
 * @throws SchemaLimit for one that does not come to an end; Error for a schema that is none, or refers to what nobody gave
 */
export async function interpret(
  root: JsonObject,
  url: string,
  document: JsonObject,
  given?: GivenSchemas,
  left = { steps: MAX_SCHEMA_STEPS },
  draft: Draft = '2019-09',
): Promise<SchemaFault[]> {
  const { Validator } = await import('@cfworker/json-schema');
  const count = counter(left, sizeOf(document));
  const validator = new Validator(
    counted({ $id: url, ...root }, count) as object,
    draftOf(root) ?? draft,
    false,
  );
  for (const [reference, schema] of await referencesOf(root, given))
    validator.addSchema(counted(schema, count) as object, reference);
  const { errors } = validator.validate(document);
  return leaves(errors.slice(0, MAX_ERRORS)).map(({ instanceLocation, error, keyword }) => ({
    pointer: instanceLocation.replace(/^#/, ''),
    reason: error.slice(0, MAX_REASON_LENGTH),
    keyword,
  }));
}

function draftOf({ $schema }: JsonObject): Draft | undefined {
  const [, old, dated] =
    /draft-0?([467])|draft\/(2019-09|2020-12)/.exec(String($schema ?? '')) ?? [];
  return old === '6' ? '7' : ((old ?? dated) as Draft | undefined);
}

/** Takes steps from those that are left, and breaks off when there are none. */
type Count = (steps: number) => void;

const counter = (left: { steps: number }, size: DocumentSize): Counting => ({
  size,
  take: (steps) => {
    left.steps -= steps;
    if (!(left.steps > 0)) throw new SchemaLimit();
  },
});
interface Counting {
  readonly size: DocumentSize;
  readonly take: Count;
}

/**
 * A copy that counts how often its parts are applied: the interpreter asks every subschema for `$recursiveRef` once whenever it applies it.
 * It also writes notes on what it is given, so that is never the caller's own.
 */
function counted(value: Json, counting: Counting): Json {
  counting.take(1 / VALUES_PER_STEP);
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => counted(item, counting));
  if (!isObject(value)) return value;
  const { $recursiveRef, ...rest } = value;
  const steps = stepsOf(rest, counting.size);
  const copy = Object.fromEntries(
    Object.entries(rest).map(([name, item]) => [name, counted(item, counting)]),
  );
  return Object.defineProperty(copy, '$recursiveRef', {
    get: () => {
      counting.take(steps);
      return $recursiveRef;
    },
    enumerable: false,
  }) as JsonObject;
}

/** The interpreter tells a fault at every level above it too; the deepest one says what is wrong. */
const leaves = <T extends { readonly instanceLocation: string; readonly keyword: string }>(
  errors: readonly T[],
): T[] =>
  errors.filter(
    (one) =>
      !errors.some(
        (other) =>
          other.instanceLocation.startsWith(`${one.instanceLocation}/`) ||
          (other.instanceLocation === one.instanceLocation &&
            PASSES_ON.has(one.keyword) &&
            !PASSES_ON.has(other.keyword)),
      ),
  );

/** Keywords that only pass on what another schema says of the same place. */
const PASSES_ON: ReadonlySet<string> = new Set(['$ref', '$recursiveRef', '$dynamicRef', 'allOf']);

/** Documents that the schema refers to at other addresses, from the caller too. */
async function referencesOf(
  root: JsonObject,
  given: GivenSchemas | undefined,
): Promise<Map<string, JsonObject>> {
  const found = new Map<string, JsonObject>();
  const waiting = referencesIn(root);
  while (waiting.length > 0 && found.size < MAX_REFERENCES) {
    const url = waiting.pop()!;
    const schema = found.has(url) ? undefined : await given?.(url);
    if (!isObject(schema)) continue;
    found.set(url, schema);
    waiting.push(...referencesIn(schema));
  }
  return found;
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(referencesIn);
  if (!isObject(value)) return [];
  const own =
    typeof value['$ref'] === 'string' && /^https?:/.test(value['$ref'])
      ? [value['$ref'].split('#')[0]!]
      : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
