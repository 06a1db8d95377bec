import type { Json, JsonObject } from '../contract.js';
import type { ClassFacts, Model, Property, Scalar } from './definition.js';
import { jsonType, type Faults, type Location } from './fault.js';
import { isAbsoluteUri, judgeData, judgeEmpty, SCALARS } from './scalars.js';
import { stringsOf } from '../values.js';
import { isObject } from '../../json/values.js';

type Properties = ClassFacts['properties'];

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
  const properties = propertiesOf(node, facts);
  for (const property of Object.keys(properties)) {
    const rule = properties[property]!;
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

/** Gives the properties of a class and those of the further types that an object has. */
function propertiesOf(node: JsonObject, { properties, ofType }: ClassFacts): Properties {
  if (!ofType) return properties;
  const types = stringsOf(node['type']);
  const more = Object.entries(ofType).filter(([type]) => types.includes(type));
  return Object.assign({}, properties, ...more.map(([, added]) => added)) as Properties;
}

function judgeTypes(node: JsonObject, facts: ClassFacts, location: Location, faults: Faults): void {
  if (facts.types.length === 0) return;
  const value = node['type'];
  const isIssuer = location.pointer === '/issuer/type';
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    const expected = facts.types.map((words) => words.join(' or ')).join(', ');
    return isIssuer
      ? faults.add(faults.lenient, 'issuer-type', location, expected, jsonType(value))
      : faults.add('fail', 'property-missing', location, expected, jsonType(value));
  }
  const types = stringsOf(value);
  if (typeof value !== 'string' && (!Array.isArray(value) || types.length < value.length))
    return faults.add('fail', 'property-type', location, 'string', jsonType(value));
  for (const words of facts.types) {
    if (!words.some((word) => types.includes(word)))
      faults.add(
        'fail',
        isIssuer ? 'issuer-type' : 'type-missing',
        location,
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
  location: Location,
  model: Model,
  faults: Faults,
): void {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    return judgeAbsent(value, leastOf(rule, faults), rule, location, faults);
  if (rule.max === 'many') return judgeMany(value, rule, location, model, faults);
  if (Array.isArray(value) && !isScalar(rule.type))
    return judgeArrayOfOne(value as readonly Json[], rule, location, model, faults);
  judgeValue(value, rule, location, model, faults);
}

/**
 * Reports null and the empty array, which count as absent: a proof over RDF does not cover them
 * (M-3).
 */
function judgeAbsent(
  value: Json | undefined,
  min: 0 | 1,
  rule: Property,
  location: Location,
  faults: Faults,
): void {
  const expected = describe(rule);
  if (min === 1) faults.add('fail', 'property-missing', location, expected, jsonType(value));
  else if (value === null) faults.add('warn', 'property-null', location, expected, 'null');
  else if (value !== undefined)
    faults.add('warn', 'property-empty', location, expected, 'empty array');
}

function judgeMany(
  value: Json,
  rule: Property,
  location: Location,
  model: Model,
  faults: Faults,
): void {
  if (!Array.isArray(value)) {
    if (!rule.compact)
      faults.add(
        'warn',
        'property-not-array',
        location,
        `array of ${describe(rule)}`,
        jsonType(value),
      );
    return judgeValue(value, rule, location, model, faults);
  }
  for (const [at, item] of (value as readonly Json[]).entries()) {
    const itemLocation = { ...location, pointer: `${location.pointer}/${at}` };
    if (item === null) faults.add('warn', 'property-null', itemLocation, describe(rule), 'null');
    else judgeValue(item, rule, itemLocation, model, faults);
  }
}

/**
 * Judges an array where one object is required: an array of one is the same graph, so only a
 * remark; more is a contradiction.
 */
function judgeArrayOfOne(
  value: readonly Json[],
  rule: Property,
  location: Location,
  model: Model,
  faults: Faults,
): void {
  const [only] = value;
  const harmless = value.length === 1 && !rule.exact && only !== null;
  faults.add(harmless ? 'warn' : 'fail', 'property-count', location, 'one object', jsonType(value));
  value.forEach((item, at) => {
    if (item !== null)
      judgeValue(item, rule, { ...location, pointer: `${location.pointer}/${at}` }, model, faults);
  });
}

function judgeValue(
  value: Json,
  rule: Property,
  location: Location,
  model: Model,
  faults: Faults,
): void {
  if (isScalar(rule.type)) return SCALARS[rule.type](value, location, faults, rule);
  if (isObject(value)) return walkPart(value, rule, rule.type.class, location, model, faults);
  if (typeof value !== 'string' || !rule.string)
    return faults.add('fail', 'property-type', location, describe(rule), jsonType(value));
  judgeReference(value, rule, location, faults);
}

function walkPart(
  value: JsonObject,
  rule: Property,
  className: string,
  location: Location,
  model: Model,
  faults: Faults,
): void {
  walk(value, className, location.pointer, model, faults);
  const id = value['id'];
  if (rule.noData && typeof id === 'string' && /^data:/i.test(id)) {
    faults.add(
      'fail',
      'property-value',
      { ...location, pointer: `${location.pointer}/id`, property: 'id' },
      'URL',
      'data: URI',
    );
  }
}

/** Judges a URI where the model has an object (M-4). */
function judgeReference(value: string, rule: Property, location: Location, faults: Faults): void {
  if (value === '') return judgeEmpty('fail', location, faults);
  if (!isAbsoluteUri(value))
    return faults.add('fail', 'id-not-absolute', location, 'absolute URI', value);
  if (judgeData(value, location, faults, rule)) return;
  if (rule.string === 'allowed') return;
  const code = location.pointer === '/issuer' ? 'issuer-is-string' : 'property-deprecated-form';
  faults.add(
    rule.string === 'lenient' ? faults.lenient : 'warn',
    code,
    location,
    describe(rule),
    'string',
  );
}

const describe = (rule: Property): string => (isScalar(rule.type) ? rule.type : rule.type.class);
