import { addAccount, type NewAccount } from '../accounts.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, Route } from '../contract.js';
import { erasePerson, exportPerson } from '../person.js';
import { Refusal } from '../refusals.js';
import { cookie } from '../sessions.js';
import { TakenError } from '../../stores/taken.js';

const ROLES = ['learner', 'assessor', 'grantor', 'author'] as const;

const add: Route = {
  method: 'POST',
  path: '/api/accounts',
  role: 'grantor',
  sees: 'The id of the new account, or that the login exists.',
  handle: async ({ request, options }) => {
    const body = await bodyOf(request, {
      login: 'text',
      password: 'text',
      roles: { listOf: ROLES },
      'name?': 'text',
      'email?': 'text',
      'organization?': 'text',
    });
    const account = await addAccount(options, body as unknown as NewAccount).catch(
      (error: unknown) => {
        throw error instanceof TakenError ? new Refusal('exists', { pointer: '/login' }) : error;
      },
    );
    return { status: 201, json: { account } };
  },
};

const takeOut: Route = {
  method: 'GET',
  path: '/api/account/export',
  role: 'any',
  sees: 'All that is kept of the own person.',
  handle: async ({ options, account }) => ({ json: await exportPerson(options, account.account) }),
};

const erase: Route = {
  method: 'DELETE',
  path: '/api/account',
  role: 'any',
  sees: 'Nothing; the own person is erased, and the session ends.',
  handle: async ({ options, account }) => {
    await erasePerson(options, account.account);
    return { status: 204, cookies: [cookie(options, '')] };
  },
};

/** Accounts: made by the grantor, exported and erased by their person. */
export const ACCOUNT_ROUTES: readonly AnyRoute[] = [add, takeOut, erase];
