/** Shared documents, expanded by jsonld.js and by the shortcut. */
import * as rdfCanonize from 'rdf-canonize';
import type { Quad } from '../../../src/securing/data-integrity/jsonld/canonicalize/to-rdf.js';

export const isFull = process.env['OPEN_BADGE_FULL'] === '1';
export const packaged = async (quads: readonly Quad[], hash: string): Promise<string> =>
  (await rdfCanonize.canonize(quads, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    messageDigestAlgorithm: hash,
    maxWorkFactor: 1,
  })) as string;
