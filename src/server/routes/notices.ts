import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { GRANTORS } from '../notices.js';
import { pageOf } from '../pages.js';
import { isOpenTo } from '../parties.js';
import { notFound } from '../refusals.js';
import type { NoticeRow } from '../rows.js';

/** Gives the readers whose notices a person gets. */
const readersOf = ({ account, owner }: PersonVisit): readonly string[] => [
  account.account,
  owner,
  ...(account.roles.split(' ').includes('grantor') ? [GRANTORS] : []),
];

/** Tells whether a notice is for a person: a grantor gets none of the works they are a party of. */
async function isForThem(visit: PersonVisit, { reader, about }: NoticeRow): Promise<boolean> {
  if (reader !== GRANTORS) return true;
  return isOpenTo(visit, await visit.store.get('submissions', { submission: about }));
}

const all: Route = {
  method: 'GET',
  path: '/api/notices',
  role: 'any',
  sees: 'The own notices, a page at a time; a grantor sees those for all grantors too.',
  handle: async (visit) => {
    const { rows, next } = await pageOf(visit, 'notices', { reader: readersOf(visit) });
    const open: NoticeRow[] = [];
    for (const row of rows) if (await isForThem(visit, row)) open.push(row);
    const notices = open.map(({ notice, role, kind, about, detail, text, at }) => ({
      notice,
      role,
      kind,
      about,
      detail,
      text,
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
