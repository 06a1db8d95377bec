import { nameOfPart } from '../json/pointer.js';
import { yaml, YAML_OPTIONS } from './yaml.js';

/**
 * Gives the line of the value at a JSON pointer, from 1; that of what is around it where it is
 * absent.
 */
export type LineOf = (pointer: string) => number | undefined;

type Library = Awaited<ReturnType<typeof yaml>>;
/** A value of a YAML document, and the offset at which its member or item begins. */
interface Placed {
  readonly node: unknown;
  readonly offset?: number;
}

const placed = (node: unknown, named: unknown): Placed => ({
  node,
  offset: (named as { readonly range?: readonly number[] } | null)?.range?.[0],
});

/** Finds a member by its name, or an item by its index. */
function childOf({ isMap, isScalar, isSeq }: Library, node: unknown, step: string) {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : placed(item, item);
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
  return pair && placed(pair.value, pair.key);
}

/**
 * Finds the lines of a YAML text, for messages about it.
 *
 * @param text YAML that `readTemplate` reads
 * @throws TypeError when the package `yaml` is not installed
 * @example
 * import { linesOfYaml } from 'open-badge-elements/issue';
 * const lineOf = await linesOfYaml('issuer:\n  name: College');
 * lineOf('/issuer/name'); // 2
 */
export async function linesOfYaml(text: string): Promise<LineOf> {
  const library = await yaml();
  const lineCounter = new library.LineCounter();
  const plain = text.replace(/^\ufeff/, '');
  const { contents } = library.parseDocument(plain, { ...YAML_OPTIONS, lineCounter });
  return (pointer) => {
    let last = placed(contents, contents);
    for (const step of pointer.split('/').slice(1).map(nameOfPart)) {
      const child = childOf(library, last.node, step);
      if (!child) break;
      last = child;
    }
    return last.offset === undefined ? undefined : lineCounter.linePos(last.offset).line;
  };
}
