import { readFileSync } from 'node:fs';

/**
 * Replacements for the files in which rdf-canonize and jsonld choose their platform. Their browser
 * versions have a `setImmediate` that sets globals and contains `new Function`, and an XHR document
 * loader; ours have neither, and no Node built-in, so that a page under a strict policy can use
 * them.
 */
const RDF_CANONIZE = `
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();
channel.port1.unref?.();
exports.setImmediate = (callback, ...values) => {
  waiting.push(() => callback(...values));
  channel.port2.postMessage(0);
};
exports.crypto = globalThis.crypto;
exports.bufferToHex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
`;

const JSONLD = `
exports.setupDocumentLoaders = () => {};
exports.setupGlobals = () => {};
`;

const STUBS = [
  [/[\\/]rdf-canonize[\\/]lib[\\/]platform(-browser)?\.js$/, RDF_CANONIZE],
  [/[\\/]jsonld[\\/]lib[\\/]platform(-browser)?\.js$/, JSONLD],
];

const stubFor = (path) => STUBS.find(([pattern]) => pattern.test(path))?.[1];

/** @returns {import('rollup').Plugin} for rollup and Vite; must precede the CommonJS plugin */
export function platformStubs() {
  return { name: 'platform-stubs', load: (id) => stubFor(id) };
}

/**
 * Replaces jsonld's choice of a document loader only. In Node it brings an HTTP client of a hundred
 * modules, which must never be used: contexts come from our own loader.
 * @returns {import('rollup').Plugin}
 */
export function jsonldStub() {
  return {
    name: 'jsonld-stub',
    load: (id) => (/[\\/]jsonld[\\/]lib[\\/]platform\.js$/.test(id) ? JSONLD : undefined),
  };
}

/** Replaces the same files in esbuild. */
export const esbuildPlatformStubs = {
  name: 'platform-stubs',
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/](rdf-canonize|jsonld)[\\/]lib[\\/]platform(-browser)?\.js$/ },
      ({ path }) => ({ contents: stubFor(path), loader: 'js' }),
    );
  },
};

/**
 * Gives one importer a copy of a module of its own. A bundler puts a module into one file, so that
 * what is loaded rarely would stay beside what is always needed.
 * @param {string} specifier of the module
 * @param {RegExp} importer path of the module that gets the copy
 * @returns {import('rollup').Plugin}
 */
export function apart(specifier, importer) {
  return {
    name: 'apart',
    async resolveId(source, from, options) {
      if (source !== specifier || !importer.test(from ?? '')) return null;
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?apart` };
    },
    load: (id) =>
      id.endsWith('?apart') ? readFileSync(id.slice(0, -'?apart'.length), 'utf8') : null,
  };
}
