import type { Json, JsonObject } from '../../badge/contract.js';
import type { Outcome } from '../../report/finding.js';
import type { GivenSchemas } from '../contract.js';
import { MAX_SCHEMA_STEPS } from '../work-limits.js';
import { sizeOf, stepsOf, type DocumentSize } from './cost.js';
import { isObject, asText } from '../../json/values.js';

/** Number of values of a schema that are prepared in one step. */
const VALUES_PER_STEP = 10;
/** Largest number of errors that are examined. */
const MAX_ERRORS = 500;
/** Largest number of documents that one schema may refer to. */
const MAX_REFERENCES = 20;
/** Largest length of a reason that is reported, in characters. */
const MAX_REASON_LENGTH = 200;

type Draft = '4' | '7' | '2019-09' | '2020-12';
/** Fault in a document: its location, the reason, and the keyword of the schema. */
export interface SchemaFault {
  readonly pointer: string;
  readonly reason: string;
  readonly keyword: string;
}

/** Thrown when the steps for schemas are used up, which is not a fault of the document. */
export class SchemaLimit extends Error {
  constructor() {
    super(`more than ${MAX_SCHEMA_STEPS} steps`);
  }
}

/**
 * Gives the outcome of a fault. A `format` is only a warning unless `strict`, since tools disagree
 * on formats (M-32).
 */
export const outcomeOf = ({ keyword }: SchemaFault, usual: Outcome, strict: boolean): Outcome =>
  strict ? 'fail' : keyword === 'format' ? 'warn' : usual;

/**
 * Interprets a JSON Schema. No code is generated from it, so it works under a strict content
 * security policy (M-35).
 *
 * @param root the schema
 * @param url URL of the schema
 * @param document the document to check
 * @param given documents that the schema refers to; nothing is fetched here
 * @param left steps that remain; the steps used here are subtracted
 * @param draft draft for a schema that names none
 * @returns all faults, the deepest one at each location
 * @throws SchemaLimit for a schema that needs too many steps; Error for an invalid schema, or one
 * that refers to a schema that was not given
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
    /draft-0?([467])|draft\/(2019-09|2020-12)/.exec(asText($schema ?? '')) ?? [];
  return old === '6' ? '7' : ((old ?? dated) as Draft | undefined);
}

/** Subtracts steps from those that remain, and throws when the budget is used up. */
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
 * Copies a schema so that applications of its parts are counted: the interpreter reads
 * `$recursiveRef` once each time it applies a subschema. It also writes to the schema it is given,
 * so that must never be the caller's own object.
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

/**
 * Keeps the deepest faults: the interpreter reports a fault at every level above it too, and the
 * deepest is the precise one.
 */
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

/** Keywords that only pass on the result of another schema for the same location. */
const PASSES_ON: ReadonlySet<string> = new Set(['$ref', '$recursiveRef', '$dynamicRef', 'allOf']);

/**
 * Collects the documents at other URLs that the schema refers to; they come from the caller too.
 */
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
