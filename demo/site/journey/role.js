/**
 * Signs the visitor in for a page of the journey. The demo tells the passwords, so that one visitor
 * can take each role in turn; a site of your own asks for them, or uses OpenID.
 */
import { session, signIn } from './api.js';

const LOGINS = {
  author: [['author', 'Ines Marchetti, author']],
  learner: [['learner', 'Amina Sørensen, learner']],
  assessor: [
    ['assessor-1', 'Kwame Boateng, assessor'],
    ['assessor-2', 'Li Wen, assessor'],
    ['assessor-3', 'Sofía Rojas, assessor'],
  ],
  grantor: [['grantor', 'Registrar, grantor']],
};

const make = (name, values) => Object.assign(document.createElement(name), values);

/** Shows buttons to sign in by; several for a role that several people have. */
function offer(place, role, current, enter) {
  const buttons = LOGINS[role].map(([login, words]) =>
    make('button', {
      type: 'button',
      className: 'button',
      textContent: words,
      disabled: current === login,
      onclick: () => void enter(login),
    }),
  );
  const actions = make('div', { className: 'actions' });
  actions.append(...buttons);
  const words = current ? `Signed in as ${current}.` : 'Sign in to take this role:';
  place.replaceChildren(make('p', { className: 'soft', textContent: words }));
  if (!current || buttons.length > 1) place.append(actions);
}

/**
 * Shows the page's content to someone with its role, and a way to sign in to others.
 *
 * @param {'author' | 'learner' | 'assessor' | 'grantor'} role
 * @param {(session: { login: string, name: string }) => unknown} show called after each sign-in
 */
export async function withRole(role, show) {
  const place = document.getElementById('who');
  const content = document.getElementById('content');
  const enter = async (login) => {
    try {
      await signIn(login, `${login} tries the demo`);
      await start();
    } catch (error) {
      place.textContent = `The server refused: ${error.message}`;
    }
  };
  const start = async () => {
    try {
      const known = await session();
      const isIn = known?.roles.includes(role) ?? false;
      offer(place, role, isIn ? known.login : undefined, enter);
      content.hidden = !isIn;
      if (isIn) await show(known);
    } catch (error) {
      place.textContent =
        error.code === 'no-server'
          ? 'This page needs the reference server: start the demo by “npm start”.'
          : `The server refused: ${error.message}`;
    }
  };
  await start();
}
