import type { Json, JsonObject } from '../contract.js';
import type { ClassFacts, Model, Property, Scalar } from './definition.js';
import { jsonType, type Faults, type Place } from './fault.js';
import { isAbsoluteUri, judgeData, judgeEmpty, SCALARS } from './scalars.js';
import { stringsOf } from '../values.js';
import { isObject } from '../../json/values.js';

/**
 * Tells whether a type does not accept even an array of one: a proof over RDF does not cover the
 * difference, but a reader may see one (P-10, V-15).
 */
const isScalar = (type: Property['type']): type is Scalar => typeof type === 'string';

/**
 * Compares an object and everything in it with the facts of its class.
 *
 * @param node the object
 * @param className its class in the model
 * @param pointer its JSON pointer
 * @param model the table
 * @param faults collects the faults
 */
export function walk(
  node: JsonObject,
  className: string,
  pointer: string,
  model: Model,
  faults: Faults,
): void {
  const facts = model[className]!;
  judgeTypes(node, facts, { pointer: `${pointer}/type`, property: 'type', className }, faults);
  for (const property of Object.keys(facts.properties)) {
    const rule = facts.properties[property]!;
    if (rule.only && rule.only !== faults.form) continue;
    // most properties of a class are absent and may be: skip them early
    if (node[property] === undefined && leastOf(rule, faults) === 0) continue;
    judgeProperty(
      node[property],
      rule,
      { pointer: `${pointer}/${property}`, property, className },
      model,
      faults,
    );
  }
}

function judgeTypes(node: JsonObject, facts: ClassFacts, place: Place, faults: Faults): void {
  if (facts.types.length === 0) return;
  const value = node['type'];
  const isIssuer = place.pointer === '/issuer/type';
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    const expected = facts.types.map((words) => words.join(' or ')).join(', ');
    return isIssuer
      ? faults.add(faults.lenient, 'issuer-type', place, expected, jsonType(value))
      : faults.add('fail', 'property-missing', place, expected, jsonType(value));
  }
  const types = stringsOf(value);
  if (typeof value !== 'string' && (!Array.isArray(value) || types.length < value.length))
    return faults.add('fail', 'property-type', place, 'string', jsonType(value));
  for (const words of facts.types) {
    if (!words.some((word) => types.includes(word)))
      faults.add(
        'fail',
        isIssuer ? 'issuer-type' : 'type-missing',
        place,
        words.join(' or '),
        types.join(' '),
      );
  }
}

const leastOf = (rule: Property, faults: Faults): 0 | 1 =>
  faults.form === 'VCDM 1.1' ? (rule.minV1 ?? rule.min) : rule.min;

function judgeProperty(
  value: Json | undefined,
  rule: Property,
  place: Place,
  model: Model,
  faults: Faults,
): void {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    return judgeAbsent(value, leastOf(rule, faults), rule, place, faults);
  if (rule.max === 'many') return judgeMany(value, rule, place, model, faults);
  if (Array.isArray(value) && !isScalar(rule.type))
    return judgeArrayOfOne(value as readonly Json[], rule, place, model, faults);
  judgeValue(value, rule, place, model, faults);
}

/**
 * Reports null and the empty array, which count as absent: a proof over RDF does not cover them
 * (M-3).
 */
function judgeAbsent(
  value: Json | undefined,
  min: 0 | 1,
  rule: Property,
  place: Place,
  faults: Faults,
): void {
  const expected = describe(rule);
  if (min === 1) faults.add('fail', 'property-missing', place, expected, jsonType(value));
  else if (value === null) faults.add('warn', 'property-null', place, expected, 'null');
  else if (value !== undefined)
    faults.add('warn', 'property-empty', place, expected, 'empty array');
}

function judgeMany(value: Json, rule: Property, place: Place, model: Model, faults: Faults): void {
  if (!Array.isArray(value)) {
    if (!rule.compact)
      faults.add(
        'warn',
        'property-not-array',
        place,
        `array of ${describe(rule)}`,
        jsonType(value),
      );
    return judgeValue(value, rule, place, model, faults);
  }
  for (const [at, item] of (value as readonly Json[]).entries()) {
    const itemPlace = { ...place, pointer: `${place.pointer}/${at}` };
    if (item === null) faults.add('warn', 'property-null', itemPlace, describe(rule), 'null');
    else judgeValue(item, rule, itemPlace, model, faults);
  }
}

/**
 * Judges an array where one object is required: an array of one is the same graph, so only a
 * remark; more is a contradiction.
 */
function judgeArrayOfOne(
  value: readonly Json[],
  rule: Property,
  place: Place,
  model: Model,
  faults: Faults,
): void {
  const [only] = value;
  const harmless = value.length === 1 && !rule.exact && only !== null;
  faults.add(harmless ? 'warn' : 'fail', 'property-count', place, 'one object', jsonType(value));
  value.forEach((item, at) => {
    if (item !== null)
      judgeValue(item, rule, { ...place, pointer: `${place.pointer}/${at}` }, model, faults);
  });
}

function judgeValue(value: Json, rule: Property, place: Place, model: Model, faults: Faults): void {
  if (isScalar(rule.type)) return SCALARS[rule.type](value, place, faults, rule);
  if (isObject(value)) return walkPart(value, rule, rule.type.class, place, model, faults);
  if (typeof value !== 'string' || !rule.string)
    return faults.add('fail', 'property-type', place, describe(rule), jsonType(value));
  judgeReference(value, rule, place, faults);
}

function walkPart(
  value: JsonObject,
  rule: Property,
  className: string,
  place: Place,
  model: Model,
  faults: Faults,
): void {
  walk(value, className, place.pointer, model, faults);
  const id = value['id'];
  if (rule.noData && typeof id === 'string' && /^data:/i.test(id)) {
    faults.add(
      'fail',
      'property-value',
      { ...place, pointer: `${place.pointer}/id`, property: 'id' },
      'URL',
      'data: URI',
    );
  }
}

/** Judges a URI where the model has an object (M-4). */
function judgeReference(value: string, rule: Property, place: Place, faults: Faults): void {
  if (value === '') return judgeEmpty('fail', place, faults);
  if (!isAbsoluteUri(value))
    return faults.add('fail', 'id-not-absolute', place, 'absolute URI', value);
  if (judgeData(value, place, faults, rule)) return;
  if (rule.string === 'allowed') return;
  const code = place.pointer === '/issuer' ? 'issuer-is-string' : 'property-deprecated-form';
  faults.add(
    rule.string === 'lenient' ? faults.lenient : 'warn',
    code,
    place,
    describe(rule),
    'string',
  );
}

const describe = (rule: Property): string => (isScalar(rule.type) ? rule.type : rule.type.class);
