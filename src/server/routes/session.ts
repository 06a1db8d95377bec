import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route, Visit } from '../contract.js';
import { newId } from '../ids.js';
import { SERVER_LIMITS } from '../limits.js';
import { notFound, Refusal } from '../refusals.js';
import type { Reply } from '../reply.js';
import { closeSession, cookie, cookieName, csrfOf, openSession } from '../sessions.js';
import { asText } from '../../json/values.js';

/** Name and life, in seconds, of the cookie between the two steps of a sign-in by OpenID. */
const STEP = { name: 'oidc', maxAge: 600, sameSite: 'Lax' } as const;

async function signedIn({ options }: Visit, account: string, more: Reply): Promise<Reply> {
  const token = await openSession(options, account);
  const cookies = [cookie(options, token), ...(more.cookies ?? [])];
  return { ...more, json: { csrf: await csrfOf(token) }, cookies };
}

const signIn: Route<Visit> = {
  method: 'POST',
  path: '/api/session',
  role: 'public',
  sees: 'The token for changes, for login and password that match; else the same refusal for any reason.',
  handle: async (visit) => {
    const body = await bodyOf(visit.request, { login: 'text', password: 'text' });
    const login = asText(body['login']).trim().toLowerCase();
    const password = asText(body['password']);
    const instant = visit.options.now().getTime();
    const { signIns, signInsOfClient, client } = visit;
    signIns.count(login, instant);
    signInsOfClient.count(client, instant);
    const [account] = await visit.store.query('accounts', { where: { login }, limit: 1 });
    const isShort = password.length <= SERVER_LIMITS.passwordLength;
    const matches = await visit.options.passwords.verify(
      isShort ? password : '',
      account?.password ?? null,
    );
    if (!account || !matches) throw new Refusal('sign-in-failed');
    // only what fails counts: a person may sign in as often as they like
    signIns.uncount(login, instant);
    signInsOfClient.uncount(client, instant);
    if (visit.token !== '') await closeSession(visit.options, visit.token);
    return signedIn(visit, account.account, {});
  },
};

const session: Route = {
  method: 'GET',
  path: '/api/session',
  role: 'any',
  sees: 'The own name, roles and token for changes.',
  handle: async ({ account, token }) => ({
    json: {
      name: account.name,
      login: account.login,
      roles: account.roles.split(' '),
      csrf: await csrfOf(token),
    },
  }),
};

const signOut: Route = {
  method: 'DELETE',
  path: '/api/session',
  role: 'any',
  sees: 'Nothing; the session ends.',
  handle: async ({ options, token }: PersonVisit) => {
    await closeSession(options, token);
    return { status: 204, cookies: [cookie(options, '')] };
  },
};

const beginOidc: Route<Visit> = {
  method: 'GET',
  path: '/api/oidc/begin',
  role: 'public',
  sees: 'A redirect to the OpenID provider.',
  handle: async ({ options }) => {
    if (!options.oidc) throw new Refusal('unavailable');
    const { url, state } = await options.oidc.begin();
    return {
      status: 303,
      headers: { location: url },
      cookies: [cookie(options, encodeURIComponent(state), STEP)],
    };
  },
};

/** Finds the account of a person, or makes one with the roles of newcomers. */
async function accountFor(visit: Visit, callback: URL, state: string): Promise<string> {
  const { oidc, oidcRoles = ['learner'], random, onError } = visit.options;
  const person = await oidc!.finish(callback, state).catch((error: unknown) => {
    onError?.(error);
    throw new Refusal('sign-in-failed');
  });
  const where = { subject: person.subject };
  const [known] = await visit.store.query('accounts', { where, limit: 1 });
  if (known) return known.account;
  const account = newId(random);
  await visit.store.append('accounts', [
    {
      account,
      login: null,
      password: null,
      subject: person.subject,
      roles: oidcRoles.join(' '),
      name: person.name ?? null,
      email: person.email ?? null,
      organization: null,
      at: visit.now,
    },
  ]);
  return account;
}

const finishOidc: Route<Visit> = {
  method: 'GET',
  path: '/api/oidc/callback',
  role: 'public',
  sees: 'A redirect to the pages, for an answer that belongs to a sign-in of this browser.',
  handle: async (visit) => {
    if (!visit.options.oidc) throw new Refusal('unavailable');
    const state = visit.cookies[cookieName(visit.options, STEP.name)] ?? '';
    if (state === '') return notFound();
    const account = await accountFor(visit, visit.url, decodeURIComponent(state));
    const { cookies } = await signedIn(visit, account, {
      cookies: [cookie(visit.options, '', STEP)],
    });
    // a page of this site goes on: SameSite=Strict cookies are not sent along this redirect
    return { status: 303, headers: { location: `${visit.options.origin}/` }, cookies };
  },
};

/** Signing in and out. */
export const SESSION_ROUTES: readonly AnyRoute[] = [
  signIn,
  session,
  signOut,
  beginOidc,
  finishOidc,
];
