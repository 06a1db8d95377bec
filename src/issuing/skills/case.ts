import type { JsonObject } from '../../badge/contract.js';
import { CONTAINER_LIMITS } from '../../json/limits.js';
import { parseJson } from '../../json/parse.js';
import { urlOf } from '../../json/url.js';
import { isObject } from '../../json/values.js';
import type { AlignmentDraft } from '../draft-types.js';
import type { SkillReader } from './contract.js';
import { refusedSkills, shownValue } from './faults.js';

/** Frameworks of whole states have more items than a credential may have. */
const LIMITS = { ...CONTAINER_LIMITS, arrayLength: 200_000, values: 4_000_000 };

const textOf = (item: JsonObject, name: string): string | undefined =>
  typeof item[name] === 'string' && item[name].trim() !== '' ? item[name].trim() : undefined;

/** Finds the package: CASE 1.1 wraps it, CASE 1.0 does not. */
function packageIn(text: string): JsonObject {
  const { value } = parseJson(text.replace(/^\ufeff/, '').trim(), LIMITS);
  const inner = isObject(value) && isObject(value['CFPackage']) ? value['CFPackage'] : value;
  if (!isObject(inner) || !Array.isArray(inner['CFItems']))
    throw refusedSkills(['/CFItems expected a list of CFItem: a CASE CFPackage']);
  return inner;
}

/** Turns one item into an alignment, or tells what it lacks. */
function alignmentOf(item: unknown, at: number, framework: string): AlignmentDraft | string {
  if (!isObject(item)) return `/CFItems/${at} expected an object; got ${shownValue(item)}`;
  const statement = textOf(item, 'fullStatement');
  const url = textOf(item, 'uri');
  if (statement === undefined) return `/CFItems/${at}/fullStatement expected a text; got nothing`;
  if (url === undefined || !urlOf(url))
    return `/CFItems/${at}/uri expected a URL; got ${shownValue(item['uri'])}`;
  const short = textOf(item, 'abbreviatedStatement');
  const code = textOf(item, 'humanCodingScheme') ?? textOf(item, 'identifier');
  return {
    name: short ?? statement,
    url,
    framework,
    type: 'CFItem',
    ...(short === undefined ? {} : { description: statement }),
    ...(code === undefined ? {} : { code }),
  };
}

/** Reads a CASE CFPackage, version 1.0 or 1.1 (1EdTech CASE). */
export const caseSkills: SkillReader = {
  recognise: (text) => /^\ufeff?\s*\{/.test(text),
  read(text, framework) {
    const pack = packageIn(text);
    const document = isObject(pack['CFDocument']) ? pack['CFDocument'] : {};
    const title = framework ?? textOf(document, 'title');
    if (title === undefined)
      throw refusedSkills(['/CFDocument/title expected a text, or a framework that is named']);
    const read = (pack['CFItems'] as readonly unknown[]).map((item, at) =>
      alignmentOf(item, at, title),
    );
    const faults = read.filter((one) => typeof one === 'string');
    if (faults.length > 0) throw refusedSkills(faults);
    return Promise.resolve(read as AlignmentDraft[]);
  },
};
