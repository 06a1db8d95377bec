import { instantOf } from '../../json/instant.js';
import type { Json } from '../contract.js';
import type { Property, Scalar } from './definition.js';
import { jsonType, memberOf, type Faults, type Location } from './fault.js';
import { typesOf } from '../values.js';
import { isObject } from '../../json/values.js';
import { isCompactJws } from '../../jose/compact-jws.js';

const IMAGE = /^data:image\/(png|svg\+xml)[;,]/i;
const ABSOLUTE_URI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Tells whether a text is an absolute URI: a scheme and something after it; a `data:` URI may
 * contain any characters.
 */
export const isAbsoluteUri = (value: string): boolean =>
  ABSOLUTE_URI.test(value) || /^data:[^,]*,/i.test(value);

/**
 * Tells the form of a date in XSD: with a time zone, without, a day alone, or none of these (M-5).
 */
export function dateForm(text: string): 'zoned' | 'local' | 'day' | 'none' {
  if (instantOf(text) === undefined) return 'none';
  if (DATE.test(text)) return 'day';
  const form = DATE_TIME.exec(text);
  return form ? (form[1] ? 'zoned' : 'local') : 'none';
}

/**
 * Judges a `data:` URI that is not allowed or of a wrong kind; tells whether it reported a fault
 * (O-2).
 */
export function judgeData(
  value: string,
  location: Location,
  faults: Faults,
  { noData, image }: Property,
): boolean {
  if (!/^data:/i.test(value)) return false;
  if (noData) faults.add('fail', 'property-value', location, 'URL', 'data: URI');
  else if (image && !IMAGE.test(value))
    faults.add(
      'fail',
      'property-value',
      location,
      'PNG or SVG',
      value.slice(0, value.indexOf(',')),
    );
  else return false;
  return true;
}

/**
 * Reports an empty text where a URI is required: a graph contains no statement for it, so no proof
 * over the graph covers it.
 */
export const judgeEmpty = (outcome: 'fail' | 'warn', location: Location, faults: Faults): void =>
  faults.add(
    outcome,
    'value-empty',
    { ...location, property: memberOf(location) },
    'absolute URI',
    'empty text',
  );

type Judge = (value: Json, location: Location, faults: Faults, property: Property) => void;

/** Makes a judge of strings; every other JSON type is a fault (V-15). */
const onString =
  (
    expected: string,
    judge: (text: string, location: Location, faults: Faults, property: Property) => void,
  ): Judge =>
  (value, location, faults, property) => {
    if (typeof value !== 'string')
      faults.add('fail', 'property-type', location, expected, jsonType(value));
    else judge(value, location, faults, property);
  };

const ofType =
  (type: 'boolean' | 'number'): Judge =>
  (value, location, faults) => {
    if (typeof value !== type) faults.add('fail', 'property-type', location, type, jsonType(value));
  };

function judgeEnum(
  text: string,
  location: Location,
  faults: Faults,
  list: NonNullable<Property['enum']>,
): void {
  if (list.values.includes(text) || (list.open && text.startsWith('ext:'))) return;
  const hint = list.aliases?.includes(text) ? 'alias' : undefined;
  faults.add(list.open ? 'warn' : 'fail', 'enum-unknown', location, list.name, text, hint);
}

const string = onString('string', (text, location, faults, property) => {
  if (property.enum) judgeEnum(text, location, faults, property.enum);
  else if (text === '' && property.min === 1)
    faults.add('warn', 'value-empty', location, 'text', 'empty text');
});

const isLanguageValue = (value: Json): boolean =>
  isObject(value) && typeof value['@value'] === 'string';

/** Judges a string, or language values, which VCDM allows and the OB 3.0 schema does not (M-8). */
const text =
  (outcome: 'warn' | undefined): Judge =>
  (value, location, faults, property) => {
    const values = Array.isArray(value) ? (value as readonly Json[]) : [value];
    const languages = values.length > 0 && values.every(isLanguageValue);
    if (!languages) return string(value, location, faults, property);
    if (outcome)
      faults.add(outcome, 'property-type', location, 'string', 'language value', 'language-value');
  };

const uri = (code: 'id-not-absolute' | 'property-value', outcome: 'fail' | 'warn'): Judge =>
  onString('absolute URI', (value, location, faults, property) => {
    if (value === '') judgeEmpty(outcome, location, faults);
    else if (!isAbsoluteUri(value)) faults.add(outcome, code, location, 'absolute URI', value);
    else judgeData(value, location, faults, property);
  });

const date = (zone: 'needed' | 'optional'): Judge =>
  onString('date and time', (value, location, faults) => {
    const form = dateForm(value);
    if (form === 'none' || (form === 'day' && zone === 'needed'))
      faults.add('fail', 'date-format', location, 'date and time with time zone', value);
    else if (form === 'local' && zone === 'needed')
      faults.add('warn', 'date-no-offset', location, 'time zone', value);
  });

/**
 * Judges a date that is not in the form of XSD. One that can still only mean one instant, such as
 * `2026-01-01 12:00:00` or the offset `+0000` of many libraries, is a deviation.
 */
function judgeOldForm(value: string, location: Location, faults: Faults): void {
  const isClear = instantOf(value) !== undefined;
  const [outcome, code] = isClear
    ? (['warn', 'property-deprecated-form'] as const)
    : (['fail', 'date-format'] as const);
  faults.add(outcome, code, location, 'ISO 8601 date and time', value);
}

/** Judges a date of OB 2.0 and older: UNIX seconds and days alone are read too (O-1). */
const oldDate: Judge = (value, location, faults) => {
  const seconds =
    typeof value === 'number' || (typeof value === 'string' && /^\d{8,11}$/.test(value));
  if (seconds)
    return faults.add(
      'warn',
      'property-deprecated-form',
      location,
      'ISO 8601 date and time',
      String(value),
    );
  if (typeof value !== 'string')
    return faults.add('fail', 'property-type', location, 'date and time', jsonType(value));
  const form = dateForm(value);
  if (form === 'none') judgeOldForm(value, location, faults);
  else if (form !== 'zoned') faults.add('warn', 'date-no-offset', location, 'time zone', value);
};

const day = onString('date', (value, location, faults) => {
  if (dateForm(value) !== 'day') faults.add('fail', 'date-format', location, 'date', value);
});

/** Judges a date that one text of a standard writes as a day, and another with time and zone. */
const dayOrTime = onString('date', (value, location, faults) => {
  const form = dateForm(value);
  if (form === 'none') faults.add('fail', 'date-format', location, 'date', value);
  else if (form === 'local') faults.add('warn', 'date-no-offset', location, 'time zone', value);
});

const language = onString('language tag', (value, location, faults) => {
  if (!LANGUAGE_TAG.test(value))
    faults.add('warn', 'property-value', location, 'BCP 47 language tag', value);
});

const jws = onString('compact JWS', (value, location, faults) => {
  if (!isCompactJws(value)) faults.add('fail', 'property-value', location, 'compact JWS', value);
});

/** Judges only that a value is another document; the document itself is judged separately. */
const embedded =
  (word: string, other: readonly string[], alsoJws: boolean): Judge =>
  (value, location, faults) => {
    if (alsoJws && isCompactJws(value)) return;
    if (!isObject(value))
      return faults.add('fail', 'property-type', location, word, jsonType(value));
    const types = typesOf(value);
    if (![word, ...other].some((known) => types.includes(known))) {
      faults.add(
        'fail',
        'type-missing',
        { ...location, pointer: `${location.pointer}/type`, property: 'type' },
        word,
        types.join(' ') || 'nothing',
      );
    }
  };

const object: Judge = (value, location, faults) => {
  if (!isObject(value)) faults.add('fail', 'property-type', location, 'object', jsonType(value));
};

/** The judge of each type of single value. */
export const SCALARS: Readonly<Record<Scalar, Judge>> = {
  id: uri('id-not-absolute', 'fail'),
  uri: uri('property-value', 'warn'),
  string,
  markdown: string,
  text: text(undefined),
  label: text('warn'),
  boolean: ofType('boolean'),
  number: ofType('number'),
  date: day,
  dateTime: date('optional'),
  dateTimeZ: date('needed'),
  dayOrTime,
  oldDate,
  language,
  jws,
  endorsement: embedded('EndorsementCredential', [], false),
  credential: embedded('VerifiableCredential', ['EnvelopedVerifiableCredential'], true),
  object,
};
