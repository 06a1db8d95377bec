import { checkCalendar } from '../journey/assessment/calendar.js';
import type { AnyRoute, PersonVisit, Route, ServerOptions, Visit } from './contract.js';
import { asRefusal } from './failures.js';
import { ownerOf } from './ids.js';
import { SERVER_LIMITS } from './limits.js';
import { match, segmentsOf } from './paths.js';
import { rateLimit, type RateLimit } from './rate-limit.js';
import { Refusal } from './refusals.js';
import { refusalReply, responseOf, type Reply } from './reply.js';
import { ROUTES } from './routes/index.js';
import type { AccountRow } from './rows.js';
import { accountOf, cookieName, cookiesOf, csrfOf, isSecure } from './sessions.js';

const MINUTE = 60_000;
const QUARTER = 900_000;
/** Methods that change nothing, and need no proof that a page of this site sent them. */
const SAFE = ['GET', 'HEAD'];

/** Answers the requests of the journey. */
export interface JourneyServer {
  /**
   * Answers a request; never throws.
   * @param client address of the client, for rate limits; default: one for all
   */
  handle(request: Request, client?: string): Promise<Response>;
}

/** Limits that are counted in the memory of this process. */
interface Limits {
  readonly session: RateLimit;
  readonly visit: RateLimit;
  readonly signIns: RateLimit;
  readonly signInsOfClient: RateLimit;
}

function routeOf(
  request: Request,
  url: URL,
): { readonly route: AnyRoute; readonly params: Visit['params'] } | undefined {
  const segments = segmentsOf(url.pathname);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  for (const route of segments ? ROUTES : []) {
    const params = route.method === method ? match(route.path, segments!) : undefined;
    if (params) return { route, params };
  }
  return undefined;
}

/** Refuses a change that no page of this site sent (OWASP: origin, and a token of the session). */
async function refuseForeign({ request, token, options }: Visit): Promise<void> {
  if (SAFE.includes(request.method)) return;
  if (request.headers.get('origin') !== options.origin) throw new Refusal('origin-refused');
  if (token !== '' && request.headers.get('x-csrf-token') !== (await csrfOf(token)))
    throw new Refusal('csrf-refused');
}

/** Counts the request by its person, or by its client address where there is none. */
async function counted(visit: Visit, limits: Limits): Promise<AccountRow | undefined> {
  const account = visit.token === '' ? undefined : await accountOf(visit.options, visit.token);
  const instant = visit.options.now().getTime();
  if (account) limits.session.count(account.account, instant);
  else limits.visit.count(visit.client, instant);
  return account;
}

/** Lets a person in by a role; without it they get what an absent thing gets. */
function admitted(
  visit: Visit,
  account: AccountRow | undefined,
  route: AnyRoute | undefined,
): PersonVisit {
  if (!account) throw new Refusal('sign-in-required');
  const roles: readonly string[] = ['any', ...account.roles.split(' ')];
  if (!route || !roles.includes(route.role)) throw new Refusal('not-found');
  return { ...visit, account, owner: ownerOf(visit.options.secret, account.account) };
}

async function answer(visit: Visit, limits: Limits): Promise<Reply> {
  const found = routeOf(visit.request, visit.url);
  const account = await counted(visit, limits);
  const known = { ...visit, params: found?.params ?? {} };
  if (found?.route.role === 'public') {
    await refuseForeign(known);
    return (found.route as unknown as Route<Visit>).handle(known);
  }
  const person = admitted(known, account, found?.route);
  await refuseForeign(person);
  return (found!.route as unknown as Route).handle(person);
}

/**
 * Makes the reference server of the journey: handlers of Web standard requests and responses, which
 * any runtime can mount. It opens no port, and everything around it is an argument.
 *
 * @param options store, files, clock, randomness, keys and the origin of the pages
 * @returns the handler of requests
 * @throws TypeError for a calendar that cannot be used
 * @example
 * import { createJourneyServer } from 'open-badge-elements/server';
 * const server = createJourneyServer(serverOptions);
 * const response = await server.handle(new Request('https://badges.college.example/api/definitions'));
 * response.status; // 200
 */
export function createJourneyServer(options: ServerOptions): JourneyServer {
  if (options.calendar) checkCalendar(options.calendar);
  const limits: Limits = {
    session: rateLimit(SERVER_LIMITS.requestsPerMinute, MINUTE),
    visit: rateLimit(SERVER_LIMITS.visitsPerMinute, MINUTE),
    signIns: rateLimit(SERVER_LIMITS.signIns, QUARTER),
    signInsOfClient: rateLimit(SERVER_LIMITS.signInsOfClient, QUARTER),
  };
  const handle = async (request: Request, client = ''): Promise<Response> => {
    const cookies = cookiesOf(request);
    const visit: Visit = {
      request,
      url: new URL(request.url),
      params: {},
      options,
      store: options.store,
      now: options.now().toISOString(),
      client,
      token: cookies[cookieName(options)] ?? '',
      cookies,
      signIns: limits.signIns,
      signInsOfClient: limits.signInsOfClient,
    };
    const reply = await answer(visit, limits).catch((error: unknown) =>
      refusalReply(asRefusal(error, options.onError)),
    );
    return responseOf(reply, isSecure(options));
  };
  return { handle };
}
