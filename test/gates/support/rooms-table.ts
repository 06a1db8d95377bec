/**
 * The rules of the rooms as tables; CONTRIBUTING.md and docs/decisions give the reasons. A room is a folder of `src/`, or a file at its root.
 * Types vanish when compiled, so `import type` of a contract, of the report's vocabulary, of a locale's contract and of errors is free everywhere.
 */

/** Folders inside a room that are rooms of their own: Node only, where the room around them is not. */
export const INNER_ROOMS: readonly string[] = ['net/node', 'stores/sql', 'server/node'];

/** Room → what its files may load. `a/b` is one file of a room; `a` is its whole shelf. Its own shelf is always allowed. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  // modules that are loaded on demand, and kept
  kept: [],
  // other work of the thread first
  pause: [],
  json: ['errors'],
  bytes: ['errors'],
  report: [],
  // which URLs may be requested, by whomever
  web: ['json'],
  net: ['kept', 'json', 'errors', 'bytes', 'web'],
  crypto: ['kept', 'json', 'errors', 'bytes'],
  // compact JWS and SD-JWT as text; no key, no verification
  jose: ['json', 'bytes', 'crypto', 'errors'],
  badge: ['kept', 'json', 'jose', 'errors'],
  formats: ['kept', 'json', 'bytes', 'jose', 'errors'],
  locales: ['report', 'errors'],
  dids: ['kept', 'json', 'bytes', 'crypto', 'errors', 'web'],
  status: ['json', 'bytes', 'crypto', 'jose', 'errors', 'report', 'web'],
  securing: [
    'kept',
    'json',
    'bytes',
    'crypto',
    'errors',
    'report',
    'badge/index',
    'dids/index',
    'status/index',
    'jose',
    'web',
  ],
  presentations: ['json', 'bytes', 'crypto', 'jose', 'errors', 'report', 'dids/index', 'securing'],
  verification: [
    'kept',
    'pause',
    'json',
    'bytes',
    'crypto',
    'jose',
    'errors',
    'report',
    'badge/index',
    'dids',
    'status/index',
    'securing',
    'presentations',
    'web',
    'net',
    // documents that are fetched are read as a badge is
    'reading',
  ],
  trust: ['json', 'bytes', 'crypto', 'jose', 'errors', 'report', 'web', 'dids/index'],
  // which data model a badge has is one definition, a file without imports
  view: ['json', 'bytes', 'report', 'locales', 'errors', 'web', 'badge/data-model'],
  issuing: [
    'json',
    'jose',
    'badge',
    'formats',
    'securing',
    'status',
    'crypto',
    'dids',
    'stores',
    'bytes',
    'errors',
    'report',
    // which hosts are this machine, and how much of a response is read
    'web',
    'net/read-body',
  ],
  sharing: [
    'json',
    'formats',
    'bytes',
    'errors',
    'locales',
    'jose',
    'view',
    'web',
    'badge/data-model',
  ],
  // builds requests to wallets and takes their responses apart; elements only reach the navigator
  exchange: ['json', 'bytes', 'errors'],
  // the contract, and memory
  stores: ['errors', 'bytes'],
  // databases: Node only, opened by commands and the server
  'stores/sql': ['stores', 'errors'],
  // pure state of the journey: no storage, no page, no clock
  journey: [
    'json',
    'bytes',
    'crypto',
    'errors',
    'badge/index',
    'formats',
    'issuing',
    'jose',
    'securing',
  ],
  reading: ['kept', 'json', 'jose', 'formats', 'badge', 'net', 'web', 'errors'],
  read: ['reading', 'formats', 'badge', 'net'],
  verify: ['json', 'verification', 'report', 'errors'],
  receipt: ['crypto', 'report', 'errors'],
  bundle: ['json', 'verify', 'net', 'report'],
  present: ['json', 'view', 'report', 'locales', 'errors'],
  describe: ['present', 'report', 'locales', 'errors'],
  node: ['net/node'],
  'net/node': ['json', 'net', 'errors'],
  share: ['sharing', 'present', 'report', 'formats', 'locales', 'errors'],
  // what is wrong with a baked file; nothing is signed or verified
  doctor: ['formats', 'issuing/remedies', 'read', 'errors'],
  bake: ['formats', 'issuing/image-data', 'read', 'errors'],
  // the securing room's own, as a verb
  derive: ['json', 'securing', 'errors'],
  // judges the twin that it made
  'hosted-twin': ['issuing', 'read', 'verify'],
  'check-issued': ['json', 'issuing', 'derive', 'status', 'read', 'verify', 'errors'],
  revoke: ['issuing', 'securing/signers', 'status', 'read', 'verify', 'errors'],
  publish: ['issuing', 'revoke', 'errors'],
  issue: [
    'json',
    'issuing',
    'bake',
    'check-issued',
    'derive',
    'hosted-twin',
    'doctor',
    'publish',
    'revoke',
    // types of what they take
    'formats/payload',
    'securing/signers',
    'status',
    'crypto/random',
    'errors',
    'verify',
    'read',
  ],
  // the flow of a batch: rows, badges, store
  batch: [
    'json',
    'bytes',
    'crypto',
    'badge/index',
    'bake',
    'issue',
    'issuing',
    'status',
    'stores',
    'errors',
  ],
  // types of what its functions take
  // the journey's handlers: Web standard requests and responses
  server: [
    'json',
    'bytes',
    'crypto',
    'net/read-body',
    // tells a token from JSON
    'jose/compact-jws',
    'journey',
    // types of what they take
    'issuing/draft-types',
    'issuing/identity',
    'securing/contract',
    'stores',
    'errors',
  ],
  // scrypt, the disk, databases and sockets
  'server/node': ['server', 'stores', 'stores/sql'],
  assess: ['journey', 'stores', 'issuing', 'json', 'crypto', 'securing', 'errors'],
  // a page hands the bytes that it fetched to a worker
  workers: [
    'kept',
    'pause',
    'read',
    'reading',
    'badge/index',
    'net/index',
    'verify',
    'issue',
    'report/without-forms',
    'errors',
  ],
  elements: [
    'json',
    'present',
    'jose',
    'web',
    'view',
    'share',
    'exchange',
    'assess',
    // pure state of the journey, which its elements draw, and the errors of its storage
    'journey',
    'stores/drafts/storage-error',
    'locales',
    'errors',
  ],
  define: ['elements'],
  auto: ['elements', 'define'],
  // draws on a server what the element draws in a page; the element must be known there, to be drawn as it begins
  ssr: ['elements', 'define', 'read', 'present', 'view', 'formats', 'locales', 'errors'],
  react: ['elements', 'define'],
  commands: [
    'batch',
    'json',
    'read',
    'verify',
    'present',
    'share',
    'issue',
    'assess',
    'workers',
    'stores',
    'net',
    'errors',
    'locales',
    'report',
    'bytes',
    'cli',
    'net/node',
  ],
  cli: [
    'batch',
    'json',
    // the members of a draft, which it checks before it signs
    'issuing/draft-members',
    'read',
    'verify',
    'present',
    'share',
    'issue',
    'workers',
    'stores',
    'net',
    'errors',
    'locales',
    'report',
    'bytes',
    'net/node',
    // a line of text needs no card
    'view/line',
    'view/result-row',
    'view/results-table',
    'view/read-error',
  ],
  index: [
    'receipt',
    'bundle',
    'read',
    'verify',
    'present',
    'describe',
    'share',
    'errors',
    'report',
    'locales',
  ],
};

/** Rooms whose file at the root of `src/` only gathers its folder. */
export const ROOT_OF_ROOM: Readonly<Record<string, string>> = {
  elements: 'elements',
  define: 'define',
  server: 'server',
};

/** `import()`: who may, and of what. The tables of a shelf load their own parts; the elements' one door loads the engine. */
export const MAY_IMPORT_LAZILY: Readonly<Record<string, readonly string[]>> = {
  receipt: ['securing/data-integrity/jsonld/contexts/digests'],
  'securing/data-integrity/index': ['securing'],
  'status/index': ['status'],
  // a second implementation, only for the issuer who asks for its opinion
  issue: ['issuing/cross-check'],
  'locales/index': ['locales'],
  // the list of all languages, and the parts of each
  'locales/parts': ['locales'],
  'locales/en/parts': ['locales'],
  'locales/de/parts': ['locales'],
  'locales/es/parts': ['locales'],
  'locales/fr/parts': ['locales'],
  'locales/nl/parts': ['locales'],
  'locales/pt-BR/parts': ['locales'],
  'locales/ja/parts': ['locales'],
  'locales/ar/parts': ['locales'],
  'locales/journey/parts': ['locales'],
  'formats/index': ['formats'],
  // CommonJS: a plain import of it is in a module of its own
  formats: ['formats/xml-parser'],
  // optional packages: who writes JSON and knows the skills needs neither
  issuing: ['yaml', 'csv-parse/browser/esm/sync', 'jose'],
  // keys on the lists that the caller trusts are read only where there are lists
  securing: ['securing', 'trust/index'],
  presentations: ['securing/data-integrity/jsonld/index'],
  // OB 2.0 and older, and tokens
  badge: ['badge'],
  // and other containers: the most common input is one credential as JSON
  reading: ['reading', 'formats/data-uri', 'formats/web-page'],
  // requests, and the resolvers that make them
  net: ['net'],
  dids: ['dids'],
  // the hashes that only P-384, and pages without WebCrypto, need
  crypto: ['crypto'],
  // a presentation is verified only where there is one
  verify: ['verification/presentation-report'],
  verification: [
    'verification',
    'presentations',
    'securing',
    'status/index',
    'trust',
    '@cfworker/json-schema',
    // MD5, which only hashed addresses of OB 2.0 have
    '@noble/hashes/legacy.js',
  ],
  // the engine's fallback is the engine itself, on this thread
  workers: ['read', 'verify', 'workers', 'qr/decode.js'],
  elements: [
    'errors',
    'read',
    'verify',
    'present',
    'view/badge-description',
    'view/plain-summary',
    'view/read-error',
    'view/unverified-summary',
    'view/verified-summary',
    'share',
    'receipt',
    'bundle',
    'workers/engine',
    // what is heavy is done in a worker
    'workers/read-in-page',
    'workers/verify-in-page',
    'workers/verify-presentation-in-page',
    'net/index',
    'elements',
    'locales/index',
    'locales/load-surfaces',
    'locales/journey/load',
    'stores/drafts/indexed-db',
    'issue',
    'qrcode',
  ],
  // optional packages: who assesses no files needs neither; CommonJS, as in formats
  journey: ['formats/xml-parser', 'fflate', '@cantoo/pdf-lib', 'jose'],
  share: ['sharing'],
  commands: ['issue', 'verify', 'read', 'commands', 'cli'],
  // optional: who has no OpenID provider does not need it
  server: ['openid-client'],
  // optional packages: who keeps no store needs neither
  'stores/sql': ['@electric-sql/pglite', 'pg', 'pg-boss'],
  // HTTP and TLS, with the first request
  cli: [
    'commands',
    '@resvg/resvg-js',
    'issue',
    'verify',
    'read',
    'cli',
    'net/node/fetch',
    'stores/sql',
  ],
};

/** Packages (by the start of their name) and the rooms that may name them. */
export const PACKAGES: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^@lit\/react$|^react$/, ['react']],
  [/^@lit-labs\/ssr(\/|$)/, ['ssr']],
  [/^(lit|@lit\/[^/]+)(\/|$)/, ['elements', 'ssr']],
  [/^(jsonld|rdf-canonize)$/, ['securing']],
  // canonical JSON (RFC 8785): of proofs, and of the record of a journey
  [/^canonicalize$/, ['securing', 'journey']],
  [/-context$|^did-context$/, ['securing']],
  [/^@digitalbazaar\/|^jsonld-signatures$/, ['issuing']],
  [/^@noble\//, ['crypto', 'verification']],
  [/^saxes$/, ['formats', 'issuing', 'journey']],
  [/^(yaml|csv-parse)(\/|$)/, ['issuing']],
  [/^jose$/, ['issuing', 'journey']],
  [/^(fflate|@cantoo\/pdf-lib)$/, ['journey']],
  [/^(@electric-sql\/pglite|pg|pg-boss)$/, ['stores/sql']],
  [/^@cfworker\/json-schema$/, ['verification']],
  [/^@resvg\/resvg-js$/, ['cli']],
  [/^qrcode$/, ['sharing', 'elements']],
  [/^qr\/decode\.js$/, ['workers']],
  // a share page is read without scripts too, so it is written with the Markdown already set
  [/^mdast-util-from-markdown$|^mdast$/, ['view']],
  [/^openid-client$/, ['server']],
  [/^node:/, ['commands', 'cli', 'net/node', 'server/node', 'stores', 'workers']],
];

/** Words of the platform, and the rooms (or single files) that may use them; all other rooms get it as an argument. */
export const MAY_SAY: Readonly<Record<string, readonly string[]>> = {
  'fetch(': ['net'],
  // Elsewhere the time is an argument; these give it its default.
  clock: ['net', 'verify', 'view', 'issue', 'revoke', 'batch', 'issuing', 'commands', 'cli'],
  // without an offset the platform reads local time: one reader, the same answer everywhere (M-5, P-5)
  'reading a date': ['json'],
  'crypto.subtle': ['crypto'],
  // a verifier's challenge to a wallet, which must be fresh each time
  // commands: two processes that wait for one lock must not wait equally long
  randomness: ['crypto', 'issuing', 'elements', 'commands', 'cli'],
  'customElements.define': ['define'],
  'new Worker': ['workers'],
  'the page': ['elements', 'define', 'ssr'],
  // a function that Node has and that a page does not: found by name, so that no page needs a module for it
  'Node globals': [
    'commands',
    'cli',
    'net/node',
    'server/node',
    'stores',
    'bytes/crc32',
    'crypto/node-crypto',
  ],
  'other network': [],
  'new Function': [],
  eval: [],
};

/** Types by which a part of a shelf is known; parts of one shelf never import each other. */
export const PART_TYPES: Readonly<Record<string, readonly string[]>> = {
  formats: ['Format'],
  badge: ['Version'],
  'verification/checks': ['Check'],
  'securing/data-integrity': ['Suite'],
  securing: ['SecuringMechanism', 'SecuringSigner'],
  dids: ['Resolve'],
  status: ['StatusMethod'],
  trust: ['TrustList'],
  crypto: ['KeyType'],
  'journey/cleaning': ['Cleaner'],
};
