/** A real OpenID provider on the loopback address, and a browser that signs in at it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface RunningProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

export const CLIENT = {
  clientId: 'badges',
  clientSecret: 'a secret of the client, long enough for HS256',
  redirectUri: 'https://badges.college.example/api/oidc/callback',
} as const;

const started = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

export async function runProvider(): Promise<RunningProvider> {
  const server = await started();
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [CLIENT.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['a key of the cookies'] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `Person ${id}`, email: `${id}@login.example` }),
    }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Follows the provider's pages as a person does, up to the URL that leads back. */
export async function signInAt(start: string, login: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next: { url: string; form?: Record<string, string> } = { url: start };
  for (let step = 0; step < 12; step++) {
    const response = await fetch(next.url, {
      redirect: 'manual',
      method: next.form ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.form && { body: new URLSearchParams(next.form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';');
      jar.set(pair!.split('=')[0]!, pair!.split('=').slice(1).join('='));
    }
    const location = response.headers.get('location');
    if (location?.startsWith(CLIENT.redirectUri)) return new URL(location);
    if (location) next = { url: new URL(location, next.url).href };
    else {
      const page = await response.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!prompt) throw new Error(`no form: ${response.status} ${page.slice(0, 300)}`);
      next = { url: next.url, form: { prompt, login, password: 'any' } };
    }
  }
  throw new Error('the provider did not lead back');
}
