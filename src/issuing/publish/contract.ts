import type { JsonObject } from '../../badge/contract.js';
import type { Signer } from '../../securing/contract.js';
import type { StatusList } from '../../status/bitstring/list.js';

/** The public documents of an issuer. */
export interface SiteContent {
  /**
   * Every key that you ever signed with: one that is no longer in your document makes its badges
   * invalid. Only the public halves are used.
   */
  readonly signers: readonly Signer[];
  readonly lists?: readonly StatusList[];
  /** Tokens of `linkDomain`, for `/.well-known/did-configuration.json` of the origin they name. */
  readonly linkages?: readonly string[];
  /** Definitions of achievements, as `defineAchievement` makes them, to be served at their ids. */
  readonly definitions?: readonly JsonObject[];
  /** The issuer (OB 3.0 Profile), to be served at its id; its id may be that of the keys. */
  readonly profile?: JsonObject;
}

/** One file of a site. */
export interface SiteFile {
  readonly url: string;
  /** Path in the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** `Content-Type` to serve it with. */
  readonly mediaType: string;
  /** `Cache-Control: max-age` to serve it with, in seconds. */
  readonly maxAge: number;
}

/** The files of one host, in the order of their paths. */
export interface Site {
  readonly origin: string;
  readonly files: readonly SiteFile[];
}
