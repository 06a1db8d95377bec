/**
 * The parts that tests use of packages without types, which serve as the independent second
 * implementation.
 */
declare module '@digitalbazaar/ed25519-multikey' {
  interface Pair {
    readonly id: string;
    readonly controller: string;
    readonly publicKeyMultibase: string;
    export(options: {
      readonly publicKey: boolean;
      readonly secretKey: boolean;
    }): Promise<Record<string, unknown>>;
    signer(): { sign(options: { readonly data: Uint8Array }): Promise<Uint8Array> };
    verifier(): {
      verify(options: {
        readonly data: Uint8Array;
        readonly signature: Uint8Array;
      }): Promise<boolean>;
    };
  }
  export function generate(options: object): Promise<Pair>;
  export function from(key: object): Promise<Pair>;
}
declare module '@digitalbazaar/ecdsa-multikey' {
  export { from } from '@digitalbazaar/ed25519-multikey';
}
declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: {
    readonly mandatoryPointers: readonly string[];
  }): unknown;
  export function createDiscloseCryptosuite(options: {
    readonly selectivePointers: readonly string[];
  }): unknown;
  export function createVerifyCryptosuite(): unknown;
}
