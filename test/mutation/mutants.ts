/**
 * Changes a signed document: every leaf, key, array and type in turn, and the graph attacks of
 * P-10, P-12 and P-13.
 */
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = ReadonlyArray<string | number>;

/** A changed document and the change. */
export interface Mutant {
  readonly what: string;
  readonly document: Json;
}

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const show = (path: Path): string => `/${path.join('/')}`;

function* places(value: Json, path: Path = []): Generator<readonly [Path, Json]> {
  yield [path, value];
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* places(item, [...path, index]);
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) yield* places(item, [...path, name]);
}

/** Copies a document with one position changed; `undefined` removes it. */
function changed(document: Json, path: Path, change: (value: Json) => Json | undefined): Json {
  const copy = structuredClone(document);
  if (path.length === 0) return change(copy) ?? null;
  const parent = path
    .slice(0, -1)
    .reduce<Json>((at, step) => (at as Record<string | number, Json>)[step]!, copy) as Record<
    string | number,
    Json
  >;
  const last = path.at(-1)!;
  const value = change(parent[last]!);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

const LEAF_CHANGES: ReadonlyArray<readonly [string, (value: Json) => Json | undefined]> = [
  ['removed', () => undefined],
  ['null', () => null],
  ['empty text', () => ''],
  ['empty array', () => []],
  ['empty object', () => ({})],
  ['in an array', (value) => [value]],
  ['in two arrays', (value) => [[value]]],
  ['doubled', (value) => [value, value]],
  ['as @value', (value) => ({ '@value': value })],
  ['as @id', (value) => ({ '@id': value })],
  ['as @set', (value) => ({ '@set': [value] })],
  ['as @list', (value) => ({ '@list': [value] })],
  ['as id', (value) => ({ id: value })],
  ['as text', (value) => (typeof value === 'string' ? undefined : JSON.stringify(value))],
  ['true', () => true],
  ['0', () => 0],
  [
    'another letter',
    (value) =>
      typeof value === 'string' ? `${value.slice(0, -1)}${value.endsWith('x') ? 'y' : 'x'}` : value,
  ],
  ['a space', (value) => (typeof value === 'string' ? `${value} ` : value)],
  ['a hidden mark', (value) => (typeof value === 'string' ? `\u202e${value}` : value)],
  ['upper case', (value) => (typeof value === 'string' ? value.toUpperCase() : value)],
  ['one more', (value) => (typeof value === 'number' ? value + 1 : value)],
  ['the other', (value) => (typeof value === 'boolean' ? !value : value)],
];

const ARRAY_CHANGES: ReadonlyArray<readonly [string, (value: Json[]) => Json | undefined]> = [
  ['reversed', (value) => [...value].reverse()],
  ['first removed', (value) => value.slice(1)],
  ['bare', (value) => (value.length === 1 ? value[0] : undefined)],
  ['stranger added', (value) => [...value, { id: 'urn:mutant:1', type: ['Related'] }]],
  [
    'partial twin added',
    (value) => {
      const twin = value.find((item) => isObject(item) && 'id' in item);
      return isObject(twin) ? [...value, { id: twin['id']! }] : undefined;
    },
  ],
];

const OBJECT_CHANGES: ReadonlyArray<
  readonly [string, (value: { [name: string]: Json }) => Json | undefined]
> = [
  ['undefined term', (value) => ({ ...value, mutantTerm: 'x' })],
  ['@context', (value) => ({ ...value, '@context': { mutant: 'urn:mutant' } })],
  ['@included', (value) => ({ ...value, '@included': [{ id: 'urn:mutant:2' }] })],
  ['@reverse', (value) => ({ ...value, '@reverse': {} })],
  ['@nest', (value) => ({ ...value, '@nest': {} })],
  ['tag: []', (value) => ({ ...value, tag: [] })],
  ['@graph', (value) => ({ '@graph': [value] })],
  [
    'id and type as @id and @type',
    (value) => {
      const { id, type, ...rest } = value;
      return {
        ...(id === undefined ? {} : { '@id': id }),
        ...(type === undefined ? {} : { '@type': type }),
        ...rest,
      };
    },
  ],
  ['collapsed to its id', (value) => value['id']],
  ['new id', (value) => ({ ...value, id: 'urn:mutant:3' })],
];

const RENAMES: ReadonlyArray<readonly [string, (name: string) => string]> = [
  ['full IRI (credentials)', (name) => `https://www.w3.org/2018/credentials#${name}`],
  ['full IRI (open badges)', (name) => `https://purl.imsglobal.org/spec/vc/ob/vocab.html#${name}`],
  ['full IRI (schema.org)', (name) => `https://schema.org/${name}`],
  ['capital', (name) => name.charAt(0).toUpperCase() + name.slice(1)],
  ['prefix', (name) => `cred:${name}`],
  ['@', (name) => `@${name}`],
];

function* renamed(document: Json, path: Path, name: string): Generator<Mutant> {
  for (const [what, rename] of RENAMES) {
    const changedDocument = changed(document, path.slice(0, -1), (parent) =>
      Object.fromEntries(
        Object.entries(parent as Record<string, Json>).map(([key, value]) => [
          key === name ? rename(key) : key,
          value,
        ]),
      ),
    );
    yield { what: `${show(path)}: key as ${what}`, document: changedDocument };
  }
}

/** Moves control facts to every other object, made the same node as the credential (P-13). */
function* relocated(document: Json): Generator<Mutant> {
  if (!isObject(document)) return;
  const nested = [...places(document)].filter(
    ([path, value]) => path.length > 0 && isObject(value) && path[0] !== 'proof',
  );
  for (const fact of [
    'credentialStatus',
    'validUntil',
    'validFrom',
    'issuer',
    'name',
    'description',
    'evidence',
    'image',
    'awardedDate',
  ]) {
    if (!(fact in document)) continue;
    for (const [path] of nested) {
      if (path[0] === fact) continue;
      const { [fact]: moved, ...rest } = document;
      const move = (id: boolean) =>
        changed(rest, path, (value) => ({
          ...(value as object),
          [fact]: moved!,
          ...(id
            ? {
                id: document['id']!,
                type: [
                  ...[(value as Record<string, Json>)['type'] ?? []].flat(),
                  'VerifiableCredential',
                ] as Json,
              }
            : {}),
        }));
      yield { what: `${fact} moved to ${show(path)}`, document: move(false) };
      yield {
        what: `${fact} moved to ${show(path)} with the credential's id`,
        document: move(true),
      };
    }
  }
}

/**
 * Moves members of a node to another object with the same id, or swaps them between nodes (P-10).
 */
function* sameNode(document: Json): Generator<Mutant> {
  const objects = [...places(document)].filter(
    (entry): entry is readonly [Path, { [name: string]: Json }] =>
      isObject(entry[1]) && entry[0][0] !== 'proof',
  );
  for (const [from, source] of objects)
    for (const [to, target] of objects) {
      if (
        from === to ||
        to.length === 0 ||
        source['id'] === undefined ||
        source['id'] !== target['id']
      )
        continue;
      for (const name of Object.keys(source)) {
        const movesItself = [...from, name].every((step, index) => step === to[index]);
        if (name === 'id' || name === 'type' || name === '@context' || movesItself) continue;
        const without = changed(document, [...from, name], () => undefined);
        yield {
          what: `${show([...from, name])} moved to ${show(to)}`,
          document: changed(without, to, (value) => ({
            ...(value as object),
            [name]: source[name]!,
          })),
        };
      }
    }
}

/**
 * Makes every mutant of a document.
 *
 * @param document a parsed credential; its `proof` is changed too
 */
export function* mutantsOf(document: Json): Generator<Mutant> {
  for (const [path, value] of places(document)) {
    if (path.length > 0)
      for (const [what, change] of LEAF_CHANGES)
        yield { what: `${show(path)}: ${what}`, document: changed(document, path, change) };
    if (Array.isArray(value))
      for (const [what, change] of ARRAY_CHANGES)
        yield {
          what: `${show(path)}: ${what}`,
          document: changed(document, path, (at) => change(at as Json[]) ?? at),
        };
    if (isObject(value))
      for (const [what, change] of OBJECT_CHANGES)
        yield {
          what: `${show(path)}: ${what}`,
          document: changed(document, path, (at) => change(at as { [name: string]: Json }) ?? at),
        };
    const name = path.at(-1);
    if (typeof name === 'string') yield* renamed(document, path, name);
  }
  yield* relocated(document);
  yield* sameNode(document);
}
