// jsonld.js has no types; its context processing is compared with ours.
declare module 'jsonld/lib/context.js';
