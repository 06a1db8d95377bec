import type { Json, JsonObject } from '../../../badge/contract.js';
import { pointerPart } from '../../../json/pointer.js';
import { isObject } from '../../../json/values.js';
import { MARK } from '../jsonld/canonicalize/blank-node-labels.js';

/** Members that are no nodes, whatever is in them. */
const NOT_NODES: ReadonlySet<string> = new Set(['@context']);

/** Tells whether an object may be a node without a name: value objects and references are none. */
const mayBeBlank = (object: JsonObject): boolean =>
  !('id' in object) &&
  !Object.keys(object).some((name) => name.startsWith('@') && name !== '@context');

/** Copies a value; the objects at the places of marks get theirs as `id`. */
function marked(value: Json, at: string, marks: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) => marked(item, `${at}/${index}`, marks));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, item]): [string, Json] => [
    name,
    NOT_NODES.has(name) ? item : marked(item, `${at}/${pointerPart(name)}`, marks),
  ]);
  const mark = marks.get(at);
  return Object.fromEntries(mark === undefined ? members : [['id', mark], ...members]);
}

/** Lists the places of the objects that may be nodes without a name. */
function placesIn(value: Json, at = ''): string[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => placesIn(item, `${at}/${index}`));
  if (!isObject(value)) return [];
  const inner = Object.entries(value)
    .filter(([name]) => !NOT_NODES.has(name))
    .flatMap(([name, item]) => placesIn(item, `${at}/${pointerPart(name)}`));
  return mayBeBlank(value) ? [at, ...inner] : inner;
}

/**
 * Names every node of a document that has no name, so that a part that is selected has the same
 * nodes as the whole (VC DI ECDSA §3.4.8; there by expansion and compaction, which may change the
 * arrays that pointers lead through).
 *
 * @param isSame tells whether a marked document still says what the document says: an object in a
 *   JSON literal or a language map is no node, and a mark would change its value
 */
export async function markNodes(
  document: JsonObject,
  isSame: (candidate: JsonObject) => Promise<boolean>,
): Promise<JsonObject> {
  const marks = placesIn(document).map((place, index) => [place, `${MARK}n${index}`] as const);
  const withMarks = (some: typeof marks): JsonObject =>
    marked(document, '', new Map(some)) as JsonObject;
  const whole = withMarks(marks);
  if (await isSame(whole)) return whole;
  const nodes: typeof marks = [];
  for (const mark of marks) if (await isSame(withMarks([mark]))) nodes.push(mark);
  return withMarks(nodes);
}
