/**
 * Mutants that change nothing that a test could notice, each with the reason. They are tried like
 * the others; those that survive are reported apart, and not counted.
 */

/** @type {ReadonlyArray<{ file: string, code: string, replacement: string, why: string }>} */
export const EQUIVALENT = [
  {
    file: 'src/status/edtech-revocation-list.ts',
    code: "return [unreachable(url, { ...result, ok: false, reason: 'redirect' })];",
    replacement: 'true',
    why: '`ok` is for the compiler; the finding is made of the other members',
  },
  {
    file: 'src/status/edtech-revocation-list.ts',
    code: "const params = { url, purpose: 'revocation', asOf: evidence.fetchedAt ?? '' };",
    replacement: '"Stryker was here!"',
    why: 'a response always has the time at which it was fetched: the default is for the compiler',
  },
];

/**
 * @param {{ file: string, code: string, replacement: string }} mutant `code` is its first line
 * @returns {string | undefined} the reason why it changes nothing
 */
export const whyEquivalent = ({ file, code, replacement }) =>
  EQUIVALENT.find(
    (one) => one.file === file && one.code === code && one.replacement === replacement,
  )?.why;
