import type { JsonObject } from '../../badge/contract.js';
import type { Statements } from './selective-disclosure.js';

/** Tells how much of the status of a credential its derived proof always shows. */
export type StatusShown = 'mandatory' | 'optional' | 'none';

const STATUS = '<https://www.w3.org/2018/credentials#credentialStatus>';
const SUBJECT_PREDICATE_OBJECT = /^(\S+) (\S+) (.*) \.\n$/;
/** An object that is a node of the default graph: a literal or a graph's name would follow. */
const NODE = /^(?:<[^>]*>|_:\S+)$/;

type Split = readonly [subject: string, predicate: string, object: string];

const split = (quads: readonly string[]): readonly Split[] =>
  quads.flatMap((quad) => {
    const match = SUBJECT_PREDICATE_OBJECT.exec(quad);
    return match ? [[match[1]!, match[2]!, match[3]!] as const] : [];
  });

/**
 * Tells whether the issuer made every statement of the credential's own status mandatory, so that
 * none of them can be withheld (P-37). The status of a document inside, such as an endorsement, is
 * not the credential's: one of the two may be withheld while the other is shown.
 */
export function statusShown(
  document: JsonObject,
  { mandatory, nonMandatory }: Pick<Statements, 'mandatory' | 'nonMandatory'>,
): StatusShown {
  const [always, optional] = [split(mandatory), split(nonMandatory)];
  const root = rootOf(document, [...always, ...optional]);
  const isLink = ([subject, predicate, object]: Split): boolean =>
    subject === root && predicate === STATUS && NODE.test(object);
  const entries = new Set([...always, ...optional].filter(isLink).map(([, , object]) => object));
  if (entries.size === 0) return 'none';
  return optional.some((quad) => isLink(quad) || entries.has(quad[0])) ? 'optional' : 'mandatory';
}

/**
 * Gives the node of the credential. Without an id it is the only one that no statement leads to;
 * undefined if there are several, since then any of them might be the credential.
 */
function rootOf(document: JsonObject, quads: readonly Split[]): string | undefined {
  const id = document['id'] ?? document['@id'];
  if (typeof id === 'string' && !id.startsWith('_:')) return `<${id}>`;
  const objects = new Set(quads.map(([, , object]) => object));
  const roots = new Set(quads.map(([subject]) => subject).filter((node) => !objects.has(node)));
  return roots.size === 1 ? [...roots][0] : undefined;
}
