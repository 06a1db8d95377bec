import type { AnyRoute, Route, Visit } from '../contract.js';
import { RETENTION } from '../retention.js';

const retention: Route<Visit> = {
  method: 'GET',
  path: '/api/retention',
  role: 'public',
  sees: 'The days after which each class of data goes.',
  handle: async ({ options }) => ({ json: { days: options.retention ?? RETENTION } }),
};

/** Dates on which data goes. */
export const RETENTION_ROUTES: readonly AnyRoute[] = [retention];
