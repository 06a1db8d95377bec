import { ROUTES } from './index.js';

/** A route of the server, as a table for people. */
export interface RouteFacts {
  readonly method: string;
  /** Path with parameters, such as `/api/works/:work`. */
  readonly path: string;
  /** `public`: without a session; `any`: with one. */
  readonly role: string;
  /** The data that the route shows, and to whom. */
  readonly sees: string;
}

/**
 * Lists the routes with the role that may use each, and what it shows.
 *
 * @example
 * import { routeTable } from 'open-badge-elements/server';
 * for (const { method, path, role } of routeTable()) console.log(method, path, role);
 */
export const routeTable = (): readonly RouteFacts[] =>
  ROUTES.map(({ method, path, role, sees }) => ({ method, path, role, sees }));
