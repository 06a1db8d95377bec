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
  {
    file: 'src/status/list-credential.ts',
    code: "host !== undefined && hostOf(issuer ?? '') === host && hostOf(lister ?? '') === host;",
    replacement: '"Stryker was here!"',
    why: 'no URL has a host either way',
  },
  {
    file: 'src/status/list-credential.ts',
    code: '} catch {',
    replacement: '{}',
    why: 'a function without `return` gives undefined too',
  },
  {
    file: 'src/status/bitstring/signed-list.ts',
    code: '} catch {',
    replacement: '{}',
    why: 'a function without `return` gives undefined too',
  },
  {
    file: 'src/status/revocation-list-2020.ts',
    code: "{ ...entry, purpose: 'revocation', size: 1, messages: [] },",
    replacement: '["Stryker was here"]',
    why: 'messages are read for the purpose `message` alone',
  },
  {
    file: 'src/status/status-list-2021.ts',
    code: '{ ...entry, purpose, size: 1, messages: [] },',
    replacement: '["Stryker was here"]',
    why: 'a text is no message of any value',
  },
  {
    file: 'src/status/bitstring/entry.ts',
    code: "asOf: String(evidence['validFrom'] ?? evidence.fetchedAt ?? ''),",
    replacement: '"Stryker was here!"',
    why: 'a response always has the time at which it was fetched: the default is for the compiler',
  },
  {
    file: 'src/status/bitstring/read.ts',
    code: "if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > MAX_STATUS_SIZE)",
    replacement: 'false',
    why: 'only a number is an integer: the type is for the compiler',
  },
  ...['packed[0] === 0x1f || packed[1] === 0x8b', 'true'].map((replacement) => ({
    file: 'src/status/bitstring/bits.ts',
    code: 'const isGzip = packed[0] === 0x1f && packed[1] === 0x8b;',
    replacement,
    why: 'unpacking compares the two bytes again',
  })),
  {
    file: 'src/verification/checks/digest-members.ts',
    code: "const given = typeof value === 'string' ? value.trim().split(/\\s+/).slice(0, 10) : [];",
    replacement: '["Stryker was here"]',
    why: 'a text without the name of an algorithm is no digest',
  },
  ...['true', 'value.length <= 256'].map((replacement) => ({
    file: 'src/verification/checks/digest-members.ts',
    code: "typeof value === 'string' && value.length < 256 ? decodeMultibase(value) : undefined;",
    replacement,
    why: 'a limit of what is computed: no multihash that is known is as long',
  })),
  {
    file: 'src/verification/checks/digest-members.ts',
    code: '([code, length]) => bytes?.[0] === code && bytes[1] === length && bytes.length === length + 2,',
    replacement: 'true',
    why: 'a digest of another length is not that of the bytes either',
  },
  ...['true', '["Stryker was here"]'].flatMap((replacement) =>
    [
      "const own = typeof document['id'] === 'string' ? [document['id']] : [];",
      "? [{ pointer, node: value, about: typeof value['id'] === 'string' ? [value['id']] : [] }]",
    ].map((code) => ({
      file: 'src/verification/checks/endorsements.ts',
      code,
      replacement,
      why: 'an endorsement is compared with texts alone',
    })),
  ),
  {
    file: 'src/verification/checks/endorsements.ts',
    code: "if (typeof id === 'string' && ids.includes(id))",
    replacement: 'true',
    why: 'the ids around it are texts',
  },
  {
    file: 'src/verification/checks/endorsements.ts',
    code: "isHere = typeof subject === 'string' && about.includes(subject);",
    replacement: 'true',
    why: 'the ids that it may be about are texts',
  },
  ...['true', '[issuerId(document), creator]'].map((replacement) => ({
    file: 'src/verification/checks/endorsements.ts',
    code: "return [issuerId(document), creator].filter((id): id is string => typeof id === 'string');",
    replacement,
    why: 'only a text is looked for among them',
  })),
  {
    file: 'src/verification/checks/recipient.ts',
    code: 'identity.hashed && (/^md5\\$/i.test(identity.hash) || !identity.salt)',
    replacement: '/md5\\$/i',
    why: 'a hash that matched has one algorithm, at its beginning',
  },
  {
    file: 'src/verification/checks/recipient.ts',
    code: "params: { got: /^md5\\$/i.test(identity.hash) ? 'md5' : 'no salt' },",
    replacement: '/md5\\$/i',
    why: 'a hash that matched has one algorithm, at its beginning',
  },
  {
    file: 'src/verification/checks/recipient.ts',
    code: "const [name = '', hex, ...rest] = identity.hash.split('$');",
    replacement: '"Stryker was here!"',
    why: 'a split text has a first part: the default is for the compiler',
  },
  {
    file: 'src/verification/checks/refresh.ts',
    code: "if (reason !== undefined || 'error' in answer)",
    replacement: '""',
    why: 'an error has a reason: the second condition is for the compiler',
  },
  ...['true', 'creditsEarned !== undefined || available !== undefined'].flatMap((replacement) =>
    [
      'number !== undefined &&',
      'if (creditsEarned !== undefined && available !== undefined && creditsEarned > available) {',
    ].map((code) => ({
      file: 'src/verification/checks/results.ts',
      code,
      replacement,
      why: 'nothing is less or more than an absent number: the condition is for the compiler',
    })),
  ),
];

/**
 * @param {{ file: string, code: string, replacement: string }} mutant `code` is its first line
 * @returns {string | undefined} the reason why it changes nothing
 */
export const whyEquivalent = ({ file, code, replacement }) =>
  EQUIVALENT.find(
    (one) => one.file === file && one.code === code && one.replacement === replacement,
  )?.why;
