import type { JsonObject } from '../../src/badge/contract.js';
import type { IssuerKey } from '../../src/issue.js';

/** A badge in one form, as it is handed out. */
export interface Minted {
  readonly text: string;
  /** The credential as it is in the text, or inside the token. */
  readonly credential: JsonObject;
  readonly signer: IssuerKey;
  /** What the issuer publishes beside it, by URL: the status list. */
  readonly published: Readonly<Record<string, string>>;
}

/** A form in which badges are minted. */
export interface Form {
  /** The mechanism, and the type of key where it is not the only one. */
  readonly name: string;
  readonly mechanism: string;
  readonly algorithm: string;
  mint(): Promise<Minted>;
  /** Changes a badge so that its signature covers another text. */
  alter(text: string): string;
}

/** The answer of a verifier that others wrote. */
export type Answer = 'accepted' | 'refused' | 'not its form';

/** A verifier that others wrote, as it is used directly. */
export interface ForeignVerifier {
  readonly packages: readonly string[];
  /** Names the checks beside the signature, and those that are missing. */
  readonly scope: string;
  verify(minted: Minted, form: Form): Promise<Answer>;
}
