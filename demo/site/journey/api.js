/**
 * Sends the requests of the journey's pages to the reference server of this origin. A change carries
 * the token of the session, which another site cannot know.
 */

/** A request that the server refused; `code` is stable. */
export class Refused extends Error {
  constructor({ code, message, ...params }) {
    super(message);
    this.code = code;
    this.params = params;
  }
}

let token = '';

const isBytes = (body) => body instanceof Uint8Array || body instanceof Blob;

async function send(method, path, body, headers = {}) {
  const isJson = body !== undefined && !isBytes(body);
  return fetch(`/api${path}`, {
    method,
    headers: {
      ...(isJson && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && token && { 'x-csrf-token': token }),
      ...headers,
    },
    body: isJson ? JSON.stringify(body) : body,
  });
}

/**
 * Requests JSON.
 *
 * @param {string} method
 * @param {string} path below `/api`, with its parts percent-encoded
 * @param {unknown} [body] a value for JSON, or bytes
 * @param {Record<string, string>} [headers]
 * @returns {Promise<any>} undefined for an empty response
 * @throws Refused
 */
export async function request(method, path, body, headers) {
  const response = await send(method, path, body, headers);
  if (response.status === 204) return undefined;
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  if (!isJson) throw new Refused({ code: 'no-server', message: 'There is no server here.' });
  const value = await response.json();
  if (value.error) throw new Refused(value.error);
  return value;
}

/**
 * Requests a list to its end, a page at a time.
 *
 * @param {string} path
 * @param {string} rows name of the list in each answer
 * @returns {Promise<any[]>}
 * @throws Refused
 */
export async function requestList(path, rows) {
  const all = [];
  let next = '';
  do {
    const page = await request('GET', `${path}${next && `?after=${encodeURIComponent(next)}`}`);
    all.push(...page[rows]);
    next = page.next ?? '';
  } while (next);
  return all;
}

/** Requests a file. @param {string} path @returns {Promise<Blob>} @throws Refused */
export async function requestFile(path) {
  const response = await send('GET', path);
  if (response.ok) return response.blob();
  throw new Refused((await response.json()).error);
}

/** Reads who is signed in; undefined for none. @throws Refused `no-server` */
export async function session() {
  try {
    const known = await request('GET', '/session');
    token = known.csrf;
    return known;
  } catch (error) {
    if (error.code === 'sign-in-required') return undefined;
    throw error;
  }
}

export async function signIn(login, password) {
  token = (await request('POST', '/session', { login, password })).csrf;
}

export async function signOut() {
  await request('DELETE', '/session');
  token = '';
}
