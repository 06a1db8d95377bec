/** Accounts of the demo's journey. Their passwords are no secrets: the server listens on this machine, and forgets all when it ends. */
import { LEARNER } from '../minting/badges.mjs';

const account = (login, role, name, more = {}) => ({
  login,
  password: `${login} tries the demo`,
  roles: [role],
  name,
  ...more,
});

export const ACCOUNTS = [
  account('author', 'author', 'Ines Marchetti'),
  account('learner', 'learner', LEARNER.name, {
    email: LEARNER.email,
    organization: 'Harbour Arts',
  }),
  account('assessor-1', 'assessor', 'Kwame Boateng', { organization: 'North School' }),
  account('assessor-2', 'assessor', 'Li Wen', { organization: 'South School' }),
  account('assessor-3', 'assessor', 'Sofía Rojas', { organization: 'West School' }),
  account('grantor', 'grantor', 'Registrar of Riverside College'),
];
