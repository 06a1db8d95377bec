import { encodeBase64url } from '../bytes/base64url.js';
import { digest } from '../crypto/hash.js';
import { instantOf, isoOf } from '../json/instant.js';
import type { ServerOptions } from './contract.js';
import { keptToken, newToken } from './ids.js';
import { SERVER_LIMITS, SESSION_IDLE, SESSION_LENGTH } from './limits.js';
import type { AccountRow, SessionRow } from './rows.js';

/** A moment after which `seen` is written again, so that not every request writes. */
const SEEN_EVERY = 60_000;

type Surroundings = Pick<ServerOptions, 'store' | 'now' | 'random' | 'origin'>;

/** Tells whether the server is reached by https, so that cookies may be bound to it. */
export const isSecure = ({ origin }: Pick<ServerOptions, 'origin'>): boolean =>
  origin.startsWith('https:');

/** Gives the name of the cookie; `__Host-` binds it to this host and to https (RFC 6265bis). */
export const cookieName = (options: Pick<ServerOptions, 'origin'>, name = 'session'): string =>
  isSecure(options) ? `__Host-${name}` : name;

/** Writes a cookie that scripts cannot read and other sites do not send. */
export function cookie(
  options: Pick<ServerOptions, 'origin'>,
  value: string,
  more: { readonly name?: string; readonly maxAge?: number; readonly sameSite?: string } = {},
): string {
  const { name = 'session', maxAge = SESSION_LENGTH / 1000, sameSite = 'Strict' } = more;
  return [
    `${cookieName(options, name)}=${value}`,
    'Path=/',
    'HttpOnly',
    `SameSite=${sameSite}`,
    `Max-Age=${value === '' ? 0 : maxAge}`,
    ...(isSecure(options) ? ['Secure'] : []),
  ].join('; ');
}

/** Reads the cookies of a request; of two with one name the first counts. */
export function cookiesOf(request: Request): Readonly<Record<string, string>> {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
  return Object.fromEntries(pairs.reverse());
}

/** Computes the token that pages send with each change: who cannot read them cannot know it. */
export const csrfOf = async (token: string): Promise<string> =>
  encodeBase64url(await digest(`csrf ${token}`));

/** Makes a session with a new token, also where the visitor had one: none is ever taken over. */
export async function openSession(
  { store, now, random }: Surroundings,
  account: string,
): Promise<string> {
  const token = newToken(random);
  const at = now().toISOString();
  const session = await keptToken(token);
  const sessions = await store.query('sessions', { where: { account } });
  const oldest = [...sessions].sort((a, b) => (a.at < b.at ? -1 : 1));
  const over = oldest.slice(0, Math.max(0, oldest.length + 1 - SERVER_LIMITS.sessions));
  await store.remove('sessions', { session: over.map((one) => one.session) });
  await store.append('sessions', [{ session, account, at, seen: at }]);
  return token;
}

function isOver({ at, seen }: SessionRow, now: number): boolean {
  const since = (moment: string): number => now - (instantOf(moment) ?? 0);
  return since(at) >= SESSION_LENGTH || since(seen) >= SESSION_IDLE;
}

/** Finds the account of a session that has not ended, and notes the request. */
export async function accountOf(
  { store, now }: Surroundings,
  token: string,
): Promise<AccountRow | undefined> {
  const session = await keptToken(token);
  const row = await store.get('sessions', { session });
  const account = await store.get('accounts', { account: row?.account ?? '' });
  const instant = now().getTime();
  if (!row || !account || isOver(row, instant)) return undefined;
  if (instant - (instantOf(row.seen) ?? 0) >= SEEN_EVERY)
    await store.replace('sessions', { ...row, seen: isoOf(instant)! });
  return account;
}

/** Ends a session. */
export async function closeSession({ store }: Surroundings, token: string): Promise<void> {
  await store.remove('sessions', { session: await keptToken(token) });
}
