/** A browser of one person: keeps the cookie and sends the token for changes. */
import assert from 'node:assert/strict';
import { ORIGIN, PASSWORD, type World } from './world.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  readonly json: never;
}

export class Client {
  cookie = '';
  csrf = '';
  constructor(
    readonly world: World,
    readonly address = '192.0.2.1',
  ) {}

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const isBytes = body instanceof Uint8Array;
    const request = new Request(ORIGIN + path, {
      method,
      headers: {
        ...(this.cookie !== '' && { cookie: this.cookie }),
        ...(method !== 'GET' && { origin: ORIGIN, 'x-csrf-token': this.csrf }),
        ...headers,
      },
      ...(body !== undefined && {
        body: isBytes ? (body as BodyInit) : JSON.stringify(body),
      }),
    });
    const response = await this.world.server.handle(request, this.address);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const json = (isJson ? JSON.parse(text) : undefined) as never;
    return { status: response.status, headers: response.headers, text, json };
  }

  /** Sends, and expects a status. */
  async expect(status: number, method: string, path: string, body?: unknown): Promise<never> {
    const answer = await this.send(method, path, body);
    assert.equal(answer.status, status, `${method} ${path}: ${answer.text}`);
    return answer.json;
  }

  async signIn(login: string, password = PASSWORD): Promise<Answer> {
    const answer = await this.send('POST', '/api/session', { login, password });
    const [pair] = answer.headers.get('set-cookie')?.split(';') ?? [];
    if (answer.status === 200) {
      this.cookie = pair!;
      this.csrf = (answer.json as { csrf: string }).csrf;
    }
    return answer;
  }
}

export async function signedIn(world: World, login: string): Promise<Client> {
  const client = new Client(world, `address of ${login}`);
  const answer = await client.signIn(login);
  assert.equal(answer.status, 200, answer.text);
  return client;
}
