/** Contenders that read and verify one badge, given as text; each call throws unless the badge is valid. */
import { NOW } from '../now.mjs';
import { read, verify } from '../ours.mjs';
import {
  blockcerts,
  didJwtVc,
  digitalBazaar,
  loaderWith,
  offline,
  verifierCore,
} from '../peers.mjs';

const expected = (good, library, result) => {
  if (!good) throw new Error(`${library} does not report the badge as valid: ${shortened(result)}`);
};
const shortened = (result) => JSON.stringify(result)?.slice(0, 300);

/** Makes a contender of a function that verifies, and of one that recognises the good result. */
const contender =
  (library, verifies, isGood, common = false) =>
  ({ text }) => {
    offline({}, common);
    return async () => {
      const result = await verifies(text);
      expected(isGood(result), library, result);
    };
  };

export const contenders = {
  /** Ours reads the text and makes the full Report. */
  ours: ({ text, options = {} }) => {
    offline();
    const given = { now: NOW, fetch: globalThis.fetch, ...options };
    return async () => {
      const report = await verify((await read(text))[0], given);
      expected(report.verdict === 'valid', 'ours', report);
    };
  },
  /** The peer gets the given contexts from a loader in memory. */
  '@digitalbazaar/vc': ({ text, options = {} }) => {
    offline();
    const documentLoader = loaderWith(options.contexts ?? {});
    return async () => {
      const result = await digitalBazaar(text, NOW, { documentLoader });
      expected(result.verified, 'vc', result);
    };
  },
  'verifier-core': contender('verifier-core', verifierCore, ({ log }) =>
    log?.some(({ id, valid }) => id === 'valid_signature' && valid === true),
  ),
  'cert-verifier-js': contender(
    'cert-verifier-js',
    blockcerts,
    ({ status }) => status === 'success',
    true,
  ),
  'did-jwt-vc': contender(
    'did-jwt-vc',
    (token) => didJwtVc(token, NOW),
    ({ verified }) => verified,
  ),
};
