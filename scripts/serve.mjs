/**
 * Serves static files on the loopback address, for the demo, the stories and the page tests. Never
 * for the open network.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.jwt': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

/** @param {string} path @returns {string} media type of a file */
export const mediaTypeOf = (path) =>
  MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/** Finds the file of a URL path; undefined where the path leads out of the folder. */
function fileFor(root, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return path.includes('\0') || path.split(sep).includes('..') ? undefined : join(root, path);
  } catch {
    return undefined;
  }
}

async function existing(file) {
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isDirectory()) return found && { file, size: found.size };
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page && { file: index, size: page.size };
}

/** Serves one or more folders, from the first that has the file; `/api/` is left to `api`. */
function handler(roots, headers, api) {
  return async (request, response) => {
    if (api && request.url.startsWith('/api/')) return api(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const path = new URL(request.url, 'http://localhost').pathname;
    let found;
    for (const root of roots) found ??= await existing(fileFor(root, request.url));
    if (!found)
      return void response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end(`There is no ${path} here.\n`);
    if (found.file.endsWith(`${sep}index.html`) && !/(\/|index\.html)$/.test(path))
      return void response.writeHead(301, { location: `${path}/` }).end();
    const extra = typeof headers === 'function' ? headers(path) : headers;
    response.writeHead(200, {
      'content-type': mediaTypeOf(found.file),
      'content-length': found.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...extra,
    });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

/**
 * @param {object} options
 * @param {string[]} options.roots folders, the first that has a file wins
 * @param {number[]} [options.ports] tried in order; default any free port
 * @param {Record<string, string> | ((path: string) => Record<string, string>)} [options.headers] sent with every file
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} [options.api] answers the paths under `/api/`; default none
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 * @throws Error with code EADDRINUSE when no port is free
 */
export async function serve({ roots, ports = [0], headers = {}, api }) {
  let last;
  for (const wanted of ports) {
    const server = createServer(
      (request, response) =>
        void handler(roots, headers, api)(request, response).catch(() => response.destroy()),
    );
    try {
      const port = await listen(server, wanted);
      const close = () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      return { origin: `http://127.0.0.1:${port}`, port, close };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      last = error;
    }
  }
  throw last;
}
