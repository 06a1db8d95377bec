/**
 * Files of the bundle, each for one idea: the modules that are always loaded together. The bundler
 * would split them by every combination of entries that uses them, and a file of a hundred bytes
 * costs a request and compresses badly. What is in no list is split by the bundler.
 */
const under = (folder, ...names) =>
  names.map((name) => `/dist/${folder === '' ? '' : `${folder}/`}${name}.js`);
const JSONLD = 'securing/data-integrity/jsonld';

const FILES = {
  // leaves that nearly every part of the SDK needs
  base: [
    ...under('', 'errors', 'kept', 'pause'),
    ...under('json', 'frozen', 'instant', 'limits', 'near-misses', 'parse', 'pointer'),
    ...under('json', 'url', 'values'),
    ...under('web', 'policy'),
    ...under('bytes', 'base64url', 'join', 'utf8'),
    ...under('badge', 'data-model'),
  ],
  findings: under('report', 'codes', 'findings'),
  // a badge in the normal form, from JSON
  badge: [
    ...under('badge', 'context-urls', 'dates', 'embedded', 'freeze-badge', 'index', 'is-same'),
    ...under('badge', 'older', 'text-of', 'values'),
    ...under('badge/map', 'by-type', 'merge-nodes', 'ob3', 'parts'),
    ...under('jose', 'envelope'),
    ...under('web', 'https'),
    ...under('reading', 'together'),
    ...under('net', 'on-demand', 'results'),
    ...under('jose', 'compact-jws'),
    ...under('reading', 'bytes', 'document', 'json', 'limits', 'read-with', 'revoked'),
    ...under('reading', 'text', 'url', 'with-notes'),
    ...under('formats', 'containers', 'credly-page', 'detect', 'image-bytes'),
    ...under('formats', 'file-text', 'index', 'input', 'json', 'trim-payload'),
  ],
  // OB 2.0 and older
  'older-badges': [
    ...under('badge', 'notice', 'ob2-context', 'ob2-names', 'ob2-terms', 'ob2-verification'),
    ...under('badge', 'older-versions'),
    ...under('badge/map', 'ob1-to-ob2', 'ob2'),
    ...under('badge/schema', 'ob2', 'validate-ob2'),
  ],
  // the rules of the data model of OB 3.0
  rules: [
    ...under('badge', 'contexts', 'related-resources'),
    ...under('badge/schema', 'date-order', 'definition', 'enumerations', 'fault', 'ob3'),
    ...under('badge/schema', 'ob3-profiles', 'scalars', 'validate', 'validate-node'),
  ],
  // a key, from its name, and whose it is
  keys: [
    ...under('bytes', 'base58', 'multibase'),
    ...under('crypto', 'ecdsa', 'ed25519', 'index', 'lifetime', 'point', 'public-key', 'rsa'),
    ...under('crypto', 'thumbprint'),
    ...under('dids', 'index', 'jwk', 'jwks', 'key', 'may-be-key', 'method', 'method-end'),
    ...under('dids', 'method-key'),
    ...under('securing/keys', 'issuer-key', 'key-fault', 'key-in-document', 'key-names'),
    ...under('securing/keys', 'key-owner', 'key-set', 'keys-on-lists', 'named-key', 'pinned-key'),
  ],
  // tokens: their claims, and the credential in them
  tokens: [
    ...under('badge/map', 'claims-document', 'jwt-claims', 'jwt-document'),
    ...under('formats', 'jwt'),
    ...under('jose', 'decode-jws'),
    ...under('reading', 'has-digests', 'token'),
  ],
  'token-proofs': [
    ...under('crypto', 'jws'),
    ...under('securing', 'refused-algorithms'),
    ...under('securing/jose', 'claims', 'header', 'twice', 'verify-jwt'),
  ],
  // what a document means as JSON-LD, for every kind of proof
  'json-ld': [
    ...under('securing', 'without-proof'),
    ...under(JSONLD, 'index'),
    ...under(`${JSONLD}/contexts`, 'accreditation', 'bundled', 'clr', 'loader', 'published'),
    ...under(`${JSONLD}/contexts`, 'roles', 'urls'),
    ...under(`${JSONLD}/contexts`, 'vocabulary'),
    ...under(`${JSONLD}/safety`, 'compacted-form', 'context-policy', 'inline-context'),
    ...under(`${JSONLD}/safety`, 'plain-definitions', 'same-node', 'second-names'),
    ...under(`${JSONLD}/safety`, 'term-definitions', 'type-scopes', 'walk'),
    ...under(`${JSONLD}/canonicalize`, 'canonicalize', 'canonize-error', 'expand-fast-path'),
    ...under(`${JSONLD}/canonicalize`, 'known-contexts', 'literal-forms', 'n-quads', 'quad-order'),
    ...under(`${JSONLD}/canonicalize`, 'rdfc-fast-path', 'to-rdf'),
  ],
  // the look of every view, and what the views of a badge share
  look: [
    ...under('elements/dom', 'adopt-styles', 'attributes'),
    ...under('elements/styles', 'card-parts.styles', 'readable.styles', 'tokens.styles'),
    ...under('elements/base', 'icons'),
    ...under('elements/views', 'card', 'card-parts', 'card.bundle', 'replace-server-card'),
  ],
  // the words of a language: its sentences filled, and apart where its parts are
  sentences: under('locales', 'fill', 'per-language'),
  languages: [
    ...under('locales', 'best-locale', 'load-surfaces', 'merged', 'parts'),
    ...under('elements/controllers', 'describe-badge'),
  ],
  // a request, and the work of a page in slices or in a worker
  requests: [
    ...under('net', 'content-security-policy', 'follow', 'index', 'read-body'),
    ...under('net', 'refused', 'transmit'),
  ],
  // several badges in one input: lists, records, wrappers, archives
  'several-badges': [
    ...under('reading', 'archive', 'decoded-token', 'enclosed', 'items', 'part-errors', 'payloads'),
    ...under('formats', 'enveloped-token', 'envelopes'),
    ...under('jose', 'jws-json'),
  ],
  'in-page': under('workers', 'heavy', 'page-worker', 'read-in-page', 'when-idle'),
  'verify-in-page': [
    ...under('workers', 'heavy-responses', 'shared-by-network', 'shared-cache'),
    ...under('workers', 'verify-in-page', 'verify-with-shared-cache', 'weight'),
    ...under('report', 'without-forms'),
  ],
  // what a card shows of a badge that is not verified
  summary: [
    ...under('view', 'card-summary', 'dates', 'headline-words', 'host', 'hosted-words', 'image'),
    ...under('view', 'issuer', 'issuer-site', 'sanitize-text', 'shown-limits', 'skills', 'title'),
    ...under('view', 'unverified-summary'),
  ],
  // of one that is, where the headline says it all
  'plain-card': under('view', 'lead', 'person', 'plain-summary', 'plain-verdict'),
  // and where it has reasons
  'verified-card': [
    ...under('view', 'checks', 'headline', 'inside', 'plain-host', 'reasons', 'verified-summary'),
  ],
  // proofs over a graph, with the suite of most badges
  'graph-proofs': [
    ...under('securing/data-integrity', 'hashing', 'older-contexts', 'proof-chain'),
    ...under('securing/data-integrity', 'empty-values', 'proof-options', 'proof-ranks'),
    ...under('securing/data-integrity', 'verify-proofs', 'verify-rdfc'),
    ...under('securing/data-integrity/suites', 'eddsa-rdfc-2022'),
  ],
};

/** Modules of packages, by their paths. */
const OF_PACKAGES = { '/canonicalize/lib/canonicalize.js': 'json-ld' };

const BY_PATH = new Map(
  Object.entries(FILES).flatMap(([file, paths]) => paths.map((path) => [path, file])),
);

/** Names the file of a module; undefined for a module that the bundler places. */
export function fileOf(id) {
  const path = id.replaceAll('\\', '/');
  const inPackage = path.lastIndexOf('/node_modules/');
  if (inPackage >= 0) return OF_PACKAGES[path.slice(inPackage + '/node_modules'.length)];
  return BY_PATH.get(path.slice(path.lastIndexOf('/dist/')));
}

/** Finds names in the lists that no module has, such as that of a module that was renamed. */
export function unknownFiles(ids) {
  const known = new Set(ids.map((id) => id.replaceAll('\\', '/')));
  return [...BY_PATH.keys()].filter((path) => ![...known].some((id) => id.endsWith(path)));
}
