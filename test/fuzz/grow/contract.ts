import type { JsonObject } from '../../../src/badge/contract.js';
import type { VerifyOptions } from '../../../src/verify.js';
import type { Signer } from '../../golden/mint.js';

/** Keys that grown badges are signed with, made once for each process. */
export interface Kit {
  readonly signer: Signer;
  readonly other: Signer;
}

/** Anything whose size a stranger chooses, and the largest that is still read. */
export interface Dimension {
  readonly name: string;
  /** The stated limit, imported from `src/` wherever one is exported there. */
  readonly limit: number;
}

/** A badge's own document. Such dimensions can be combined with each other and with every mechanism and container. */
export interface DocumentDimension extends Dimension {
  grow(document: JsonObject, n: number, kit: Kit): JsonObject | Promise<JsonObject>;
}

/** How a document is signed. */
export interface Mechanism {
  readonly name: string;
  seal(document: JsonObject, kit: Kit): Promise<string>;
}

/** A file, link or record around a badge. */
export interface ContainerDimension extends Dimension {
  hold(text: string, n: number, kit: Kit): Uint8Array | string | Promise<Uint8Array | string>;
}

/** One whole input, and the network that it is judged in. */
export interface Grown {
  readonly input: Uint8Array | string;
  readonly options?: VerifyOptions;
}

/** A dimension that needs a whole input of its own: an answer of the network, a proof's inside, a schema. */
export interface WholeDimension extends Dimension {
  make(n: number, kit: Kit): Promise<Grown>;
}

/** One grown input, by a name that makes it again. */
export interface GrowCase {
  readonly name: string;
  make(kit: Kit): Promise<Grown>;
}
