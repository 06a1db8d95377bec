import type { AccountRole, ServerOptions } from './contract.js';
import { newId } from './ids.js';
import { MIN_PASSWORD, SERVER_LIMITS } from './limits.js';
import { Refusal } from './refusals.js';
import type { AccountRow } from './rows.js';

/** A new account. */
export interface NewAccount {
  /** Such as an e-mail address; capitals do not count. */
  readonly login: string;
  /** At least 12 characters. */
  readonly password: string;
  readonly roles: readonly AccountRole[];
  readonly name?: string;
  /** For conflicts of interest. */
  readonly email?: string;
  readonly organization?: string;
}

/**
 * Makes an account that signs in by password.
 *
 * @param options store, hashing, clock and randomness of the server
 * @param account the account
 * @returns its id
 * @throws Refusal `unusable` for a password that is too short or too long, and a login that is too long; TakenError for a login
 *   that exists
 * @example
 * import { addAccount } from 'open-badge-elements/server';
 * const id = await addAccount(serverOptions, {
 *   login: 'ada@mail.example',
 *   password: 'correct horse battery staple',
 *   roles: ['learner'],
 * });
 */
export async function addAccount(
  { store, passwords, now, random }: Pick<ServerOptions, 'store' | 'passwords' | 'now' | 'random'>,
  { login, password, roles, name, email, organization }: NewAccount,
): Promise<string> {
  const { passwordLength } = SERVER_LIMITS;
  if ([...password].length < MIN_PASSWORD || password.length > passwordLength)
    throw new Refusal('unusable', {
      reason: 'password-length',
      pointer: '/password',
      minimum: MIN_PASSWORD,
      maximum: passwordLength,
    });
  if (login.length > SERVER_LIMITS.segment)
    throw new Refusal('unusable', { pointer: '/login', maximum: SERVER_LIMITS.segment });
  const row: AccountRow = {
    account: newId(random),
    login: login.trim().toLowerCase(),
    password: await passwords.hash(password),
    subject: null,
    roles: roles.join(' '),
    name: name ?? null,
    email: email ?? null,
    organization: organization ?? null,
    at: now().toISOString(),
  };
  await store.append('accounts', [row]);
  return row.account;
}
