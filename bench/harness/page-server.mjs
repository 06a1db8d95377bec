/** Serves pages of a measurement: files in memory, then those of `dist/cdn/`, all of them after gzip as a host would. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '../../scripts/serve.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/**
 * @param files text by path, such as `/index.html`
 * @returns the origin, and a function that ends the server
 */
export async function servePages(files) {
  const packed = new Map();
  const bodyOf = (path) => {
    if (!packed.has(path))
      packed.set(
        path,
        gzipSync(
          Object.hasOwn(files, path) ? files[path] : readFileSync(join(cdn, normalize(path))),
        ),
      );
    return packed.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = bodyOf(path);
      response.writeHead(200, {
        'content-type': mediaTypeOf(path),
        'content-encoding': 'gzip',
        'content-length': body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
