import type { Signer } from '../securing/contract.js';

/** The signer of a badge or a list; its controller is the issuer. */
export type SignerOption =
  | { readonly signer: Signer; readonly key?: undefined }
  | {
      /** @deprecated The former name of `signer`, which need not be a key. */
      readonly key: Signer;
      readonly signer?: undefined;
    };

/**
 * Gives the signer, by either name.
 * @throws TypeError when there is none
 */
export function signerIn({ signer, key }: SignerOption): Signer {
  const given = signer ?? key;
  if (typeof given?.sign !== 'function')
    throw new TypeError('signer: expected an object with id, controller, algorithm and sign()');
  return given;
}
