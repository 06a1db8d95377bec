import type { JsonObject } from '../../../../badge/contract.js';
import type { GivenContexts } from '../../contract.js';
import { CanonizeError } from '../canonicalize/canonize-error.js';
import { bundledContext } from './bundled.js';

/**
 * Loads bundled and given contexts only.
 *
 * @param variant state of OB 3.0.3 (M-30)
 */
export const loader =
  (contexts: GivenContexts, variant: number) =>
  async (url: string): Promise<{ document: JsonObject; documentUrl: string }> => {
    const document = bundledContext(url, variant) ?? contexts(url);
    if (!document) throw new CanonizeError('context-unknown', url);
    return { document, documentUrl: url };
  };

/** Loads bundled and given contexts only, for packages that require a document loader. */
export const documentLoader =
  (contexts: GivenContexts = () => undefined) =>
  async (
    url: string,
  ): Promise<{ document: JsonObject; documentUrl: string; contextUrl: null }> => ({
    ...(await loader(contexts, 0)(url)),
    contextUrl: null,
  });
