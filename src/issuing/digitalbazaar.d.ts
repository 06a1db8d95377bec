/**
 * Declares the used part of packages that ship no types. No public signature may mention these
 * types: ambient types are not published.
 */
declare module '@digitalbazaar/data-integrity' {
  interface SuiteSigner {
    readonly id: string;
    readonly algorithm: string;
    sign(options: { readonly data: Uint8Array }): Promise<Uint8Array>;
  }
  export class DataIntegrityProof {
    constructor(options: {
      readonly signer?: SuiteSigner;
      readonly date?: string | Date;
      readonly cryptosuite: unknown;
    });
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}
declare module '@digitalbazaar/vc' {
  type Document = import('../badge/contract.js').JsonObject;
  interface VcOptions {
    readonly credential: Document;
    readonly suite: unknown;
    readonly documentLoader?: unknown;
    readonly now?: string | Date;
  }
  export function issue(options: VcOptions): Promise<Document>;
  export function derive(options: {
    readonly verifiableCredential: Document;
    readonly suite: unknown;
    readonly documentLoader?: unknown;
  }): Promise<Document>;
  export function verifyCredential(
    options: VcOptions & { readonly checkStatus?: unknown },
  ): Promise<{ readonly verified: boolean; readonly error?: Error }>;
}
