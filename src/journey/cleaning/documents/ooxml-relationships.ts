import type { CleaningContext } from '../contract.js';
import { filterXml, type XmlElement } from '../xml/filter.js';

/** Gives the part whose relationships a file has: `word/document.xml` of `word/_rels/document.xml.rels`. */
export const ownerOf = (path: string): string => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Resolves the target of a relationship against its part (ECMA-376-2 §6.5.3). */
function resolved(target: string, owner: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/**
 * Removes the relationships to parts that are gone, and those to files elsewhere other than links
 * that a reader follows: a template has the path of a home folder in it, and an image on a server
 * tells its owner who opened the document.
 *
 * @returns the relationships, and the ids of those that are gone
 */
export async function cleanRelationships(
  source: string,
  path: string,
  isGone: (target: string) => boolean,
  context: CleaningContext,
): Promise<{ readonly xml: string; readonly removed: ReadonlySet<string> }> {
  const removed = new Set<string>();
  const owner = ownerOf(path);
  const fate = ({ local, attributes }: XmlElement): 'keep' | 'drop' => {
    if (local !== 'Relationship') return 'keep';
    const [id, target, mode, type] = ['Id', 'Target', 'TargetMode', 'Type'].map(
      (name) => attributes[name]?.value ?? '',
    );
    const isElsewhere = mode === 'External' && !type!.endsWith('/hyperlink');
    if (isElsewhere) context.removed('external-reference', 1, path);
    if (!isElsewhere && (mode === 'External' || !isGone(resolved(target!, owner)))) return 'keep';
    removed.add(id!);
    return 'drop';
  };
  const { xml } = await filterXml(source, { element: fate }, path);
  return { xml, removed };
}
