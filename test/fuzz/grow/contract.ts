import type { JsonObject } from '../../../src/badge/contract.js';
import type { VerifyOptions } from '../../../src/verify.js';
import type { Signer } from '../../golden/mint.js';

/** Keys that sign grown badges, made once per process. */
export interface Kit {
  readonly signer: Signer;
  readonly other: Signer;
}

/** A size that an untrusted party chooses, and the largest that is still read. */
export interface Dimension {
  readonly name: string;
  /** The stated limit, imported from `src/` wherever it is exported there. */
  readonly limit: number;
}

/**
 * A dimension of a badge's own document, which can be combined with each other one and with every
 * mechanism and container.
 */
export interface DocumentDimension extends Dimension {
  grow(document: JsonObject, n: number, kit: Kit): JsonObject | Promise<JsonObject>;
}

/** A securing mechanism of a document. */
export interface Mechanism {
  readonly name: string;
  secure(document: JsonObject, kit: Kit): Promise<string>;
}

/** A file, link or record around a badge. */
export interface ContainerDimension extends Dimension {
  hold(text: string, n: number, kit: Kit): Uint8Array | string | Promise<Uint8Array | string>;
}

/** One whole input, and the network for its verification. */
export interface Grown {
  readonly input: Uint8Array | string;
  readonly options?: VerifyOptions;
}

/**
 * A dimension that needs a whole input of its own: a response of the network, the content of a
 * proof, a schema.
 */
export interface WholeDimension extends Dimension {
  make(n: number, kit: Kit): Promise<Grown>;
}

/** Work of this library on something that `read` does not take: pixels, tables, sets of codes. */
export interface Work {
  /** @returns what came out, for the list of ends */
  run(): Promise<string>;
}

/** A size of a form, which has a usual value while another one is grown. */
export interface Axis extends Dimension {
  readonly usual: number;
}

/** Gives the sizes of a form by the names of its axes. */
export type Sizes = (axis: string) => number;

/** A kind of input with sizes of its own: each is grown alone, and in pairs with each other. */
export interface Form {
  readonly name: string;
  readonly axes: readonly Axis[];
  make(sizes: Sizes, kit: Kit): Promise<Grown | Work>;
}

/** One grown input, by a name that reproduces it. */
export interface GrowCase {
  readonly name: string;
  make(kit: Kit): Promise<Grown | Work>;
}
