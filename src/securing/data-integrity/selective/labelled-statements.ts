import type { JsonObject } from '../../../badge/contract.js';
import { encodeBase64url } from '../../../bytes/base64url.js';
import { hmacOf } from '../../../crypto/hmac.js';
import type { GivenContexts } from '../contract.js';
import {
  canonicalLabels,
  canonizeMarked,
  datasetOfMarked,
  linesWith,
  MARK,
} from '../jsonld/canonicalize/blank-node-labels.js';
import { canonize, CanonizeError } from '../jsonld/index.js';
import { markNodes } from './mark-nodes.js';
import { firstMissing, SelectionError, selectMembers } from './select-members.js';

/** The statements of a document, with labels of its blank nodes that tell nothing of their number. */
export interface LabelledStatements {
  /** All statements as N-Quads, sorted. */
  readonly all: readonly string[];
  /** Selects the statements of the parts at JSON pointers. */
  select(pointers: readonly string[]): Promise<Selection>;
}

/** The statements of some parts of a document. */
export interface Selection {
  /** Numbers of the selected statements in `all`, ascending. */
  readonly indexes: readonly number[];
  /**
   * Labels of the blank nodes in the selection alone: the number of the canonical label that a
   * verifier gives the node → its HMAC.
   */
  readonly labels: ReadonlyMap<number, Uint8Array>;
}

/** Names a blank node by an HMAC, as in N-Quads. */
const written = (label: Uint8Array): string => `u${encodeBase64url(label)}`;

const NUMBER_AT = 'c14n'.length;

/** Tells whether a document with marks has the statements of the document without them. */
async function isSame(
  marked: JsonObject,
  canonical: string,
  contexts: GivenContexts,
): Promise<boolean> {
  try {
    return (await canonizeMarked(marked, contexts)) === canonical;
  } catch (error) {
    if (error instanceof CanonizeError) return false;
    throw error;
  }
}

/**
 * Labels the blank nodes of a document by an HMAC of their canonical labels (VC DI ECDSA §3.4.6),
 * and groups its statements by the parts of the document they come from (§3.4.16).
 *
 * @param document without `proof`
 * @param hmacKey secret of the base proof
 * @throws CanonizeError when the document has no canonical form, or cannot be divided
 * @throws SelectionError by `select`, for a pointer at which there is nothing or a part of a value
 */
export async function labelledStatements(
  document: JsonObject,
  hmacKey: Uint8Array,
  contexts: GivenContexts,
): Promise<LabelledStatements> {
  if (JSON.stringify(document).includes(MARK)) throw new CanonizeError('data-loss', MARK);
  const canonical = await canonize(document, { contexts, rdfDirection: 'i18n-datatype' });
  const marked = await markNodes(document, (one) => isSame(one, canonical, contexts));
  const dataset = await datasetOfMarked(marked, contexts);
  const labels = new Map(
    [...(await canonicalLabels(dataset))].map(([name, label]) => [name, hmacOf(hmacKey, label)]),
  );
  const labelOf = (name: string): string => written(labels.get(name)!);
  const all = linesWith(dataset, labelOf).sort();
  const places = new Map(all.map((line, index) => [line, index]));
  return {
    all,
    async select(pointers) {
      const missing = firstMissing(document, pointers);
      if (missing !== undefined) throw new SelectionError(`nothing is at ${missing}`);
      const selected = await datasetOfMarked(selectMembers(marked, pointers), contexts);
      const indexes = linesWith(selected, labelOf).map((line) => places.get(line));
      if (indexes.includes(undefined))
        throw new SelectionError(`only whole values can be selected: ${pointers.join(' ')}`);
      const shown = [...(await canonicalLabels(selected))];
      return {
        indexes: (indexes as number[]).sort((a, b) => a - b),
        labels: new Map(
          shown.map(([name, label]) => [Number(label.slice(NUMBER_AT)), labels.get(name)!]),
        ),
      };
    },
  };
}
