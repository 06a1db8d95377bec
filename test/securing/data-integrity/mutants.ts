/** Ways to write one signed graph differently (P-10): each is applied everywhere it can be, and kept when the canonical form is the same. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';

export interface Mutant {
  readonly name: string;
  readonly document: JsonObject;
}
type Path = ReadonlyArray<string | number>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of `root` with the value at `path` replaced; `undefined` takes it away. */
export function withAt(root: Json, path: Path, value: Json | undefined): Json {
  if (path.length === 0) return value!;
  const [head, ...rest] = path;
  if (Array.isArray(root))
    return (root as readonly Json[]).map((item, index) =>
      index === head ? withAt(item, rest, value) : item,
    );
  const object = root as JsonObject;
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== head));
  return { ...object, [head!]: withAt(object[head!] ?? null, rest, value) };
}

/** Lists every object of a document with its place. */
function nodes(value: Json, path: Path = []): Array<readonly [Path, JsonObject]> {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => nodes(item, [...path, index]));
  if (!isObject(value)) return [];
  return [
    [path, value],
    ...Object.entries(value).flatMap(([name, child]) =>
      name === '@context' ? [] : nodes(child, [...path, name]),
    ),
  ];
}

const rename = (
  node: JsonObject,
  from: string,
  to: string,
  value: Json = node[from]!,
): JsonObject =>
  Object.fromEntries(
    Object.entries(node).map(([name, child]) => (name === from ? [to, value] : [name, child])),
  );

/** Lists other spellings of a value with the same meaning. */
const spellings = (value: Json, datatypes: readonly string[]): Json[] => [
  [value],
  { '@set': [value] } as Json,
  { '@graph': value } as Json,
  ...(typeof value === 'string'
    ? ([
        { '@value': value },
        { '@id': value },
        { id: value },
        { '@value': value, '@language': null },
        ...datatypes.map((type) => ({ '@value': value, '@type': type })),
      ] as Json[])
    : []),
  ...(typeof value === 'number' || typeof value === 'boolean'
    ? ([String(value), { '@value': value }] as Json[])
    : []),
  ...(isObject(value)
    ? ([
        [value],
        { ...value, '@index': 'x' },
        { '@included': [], ...value },
        { '@nest': {}, ...value },
        { '@reverse': {}, ...value },
      ] as Json[])
    : []),
];

/**
 * Every mutant of one document.
 *
 * @param predicates IRIs of its graph, to write keys in full
 */
export function* mutants(
  document: JsonObject,
  predicates: readonly string[],
  datatypes: readonly string[],
): Generator<Mutant> {
  for (const [path, node] of nodes(document))
    yield* ofNode(document, path, node, predicates, datatypes);
  yield* relocations(document);
}

function* ofNode(
  document: JsonObject,
  path: Path,
  node: JsonObject,
  predicates: readonly string[],
  datatypes: readonly string[],
): Generator<Mutant> {
  const put = (name: string, value: Json): Mutant => ({
    name: `${name} at /${path.join('/')}`,
    get document() {
      return withAt(document, path, value) as JsonObject;
    },
  });
  for (const [name, value] of Object.entries(node)) {
    if (name === '@context') continue;
    if (name === 'id' || name === 'type')
      yield put(`${name} as keyword`, rename(node, name, `@${name}`));
    for (const iri of predicates.filter((one) =>
      one.toLowerCase().replace(/-\d$/, '').endsWith(name.toLowerCase()),
    ))
      for (const spelled of [value, ...spellings(value, datatypes)])
        yield put(
          `${name} as <${iri}> ${JSON.stringify(spelled).slice(0, 40)}`,
          rename(node, name, iri, spelled),
        );
    for (const spelled of spellings(value, datatypes))
      yield put(`${name} spelled ${JSON.stringify(spelled).slice(0, 60)}`, {
        ...node,
        [name]: spelled,
      });
    for (const [letter, other] of [
      [name[0]!.toUpperCase(), 'upper'],
      [name[0]!.toLowerCase(), 'lower'],
    ] as const)
      if (letter !== name[0])
        yield put(`${name} in ${other} case`, rename(node, name, letter + name.slice(1)));
    yield put(`${name} under a prefix of an inline context`, {
      '@context': { zz: 'https://www.w3.org/2018/credentials#' },
      ...rename(node, name, `zz:${name}`),
    });
    yield put(`${name} in @included`, {
      ...(withAt(node, [name], undefined) as JsonObject),
      '@included': [{ ...(node['id'] === undefined ? {} : { id: node['id'] }), [name]: value }],
    });
    yield put(`${name} in @nest`, {
      ...(withAt(node, [name], undefined) as JsonObject),
      '@nest': { [name]: value },
    });
  }
  if (path.length > 0)
    yield put('the root’s contexts again', { '@context': document['@context']!, ...node });
  yield put('an inline context', {
    ...node,
    '@context':
      path.length === 0
        ? ([...[document['@context']!].flat(), { zz: 'https://x.example/#' }] as Json)
        : { zz: 'https://x.example/#' },
  });
  yield put('@reverse', { ...node, '@reverse': {} });
  yield put('@nest', { ...node, '@nest': {} });
  yield put('@included', { ...node, '@included': [] });
  yield put('@index', { ...node, '@index': 'x' });
  yield put('@graph', { '@graph': [node] });
  if (node['type'] !== undefined)
    yield put('a type in full', {
      ...node,
      type: [node['type'] ?? []]
        .flat()
        .map((type) => `https://purl.imsglobal.org/spec/vc/ob/vocab.html#${String(type)}`),
    });
  yield put('an undefined property', { ...node, undefinedProperty: 'x' });
  if (typeof node['id'] === 'string')
    yield put('a second, partial object', [node, { id: node['id'] }]);
}

const isWithin = (path: Path, outer: Path): boolean =>
  outer.every((step, index) => path[index] === step);

/** Members of one object moved to another that has the same id (P-10, P-13). */
function* relocations(document: JsonObject): Generator<Mutant> {
  const all = nodes(document);
  for (const [from, source] of all)
    for (const [to, target] of all) {
      if (from === to || typeof source['id'] !== 'string' || source['id'] !== target['id'])
        continue;
      for (const name of Object.keys(source)) {
        if (
          name === 'id' ||
          name === 'type' ||
          name === '@context' ||
          name in target ||
          isWithin(to, [...from, name])
        )
          continue;
        const types = [...new Set([target['type'] ?? [], source['type'] ?? []].flat())];
        const move = (): Json =>
          withAt(
            withAt(document, to, { ...target, type: types, [name]: source[name]! }),
            [...from, name],
            undefined,
          );
        yield {
          name: `${name} moved from /${from.join('/')} to /${to.join('/')}`,
          get document() {
            return move() as JsonObject;
          },
        };
      }
    }
}
