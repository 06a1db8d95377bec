import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { GRANTORS } from '../notices.js';
import { pageOf } from '../pages.js';
import { notFound } from '../refusals.js';

/** Gives the readers whose notices a person gets. */
const readersOf = ({ account, owner }: PersonVisit): readonly string[] => [
  account.account,
  owner,
  ...(account.roles.split(' ').includes('grantor') ? [GRANTORS] : []),
];

const all: Route = {
  method: 'GET',
  path: '/api/notices',
  role: 'any',
  sees: 'The own notices, a page at a time; a grantor sees those for all grantors too.',
  handle: async (visit) => {
    const { rows, next } = await pageOf(visit, 'notices', { reader: readersOf(visit) });
    const notices = rows.map(({ notice, role, kind, about, detail, at }) => ({
      notice,
      role,
      kind,
      about,
      detail,
      at,
    }));
    return { json: { notices, next } };
  },
};

const remove: Route = {
  method: 'DELETE',
  path: '/api/notices/:notice',
  role: 'any',
  sees: 'Nothing; an own notice goes.',
  handle: async (visit) => {
    const where = { notice: visit.params['notice']!, reader: readersOf(visit) };
    if ((await visit.store.remove('notices', where)) === 0) return notFound();
    return { status: 204 };
  },
};

/** Notices of a person: reminders, overdue decisions, offers. */
export const NOTICE_ROUTES: readonly AnyRoute[] = [all, remove];
