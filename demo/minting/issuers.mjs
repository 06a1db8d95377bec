/** Makes the issuers of the demo, each time with new keys: the project contains no secret. */
import { createKey } from '../../dist/issue.js';

/** Returns the did:web of a folder of the demo site. @returns {string} */
export const didWeb = (origin, folder) =>
  `did:web:${encodeURIComponent(new URL(origin).host)}:${folder}`;

const PROFILES = {
  riverside: {
    name: 'Riverside College',
    url: 'https://riverside.example/',
    description: 'A college of design and crafts on the coast.',
    email: 'badges@riverside.example',
  },
  harbour: {
    name: 'Harbour Rescue Volunteers',
    url: 'https://harbour.example/',
    description: 'At sea since 1911.',
  },
  guild: { name: 'Night Sky Guild', url: 'https://nightsky.example/' },
};

/**
 * @param {string} origin of the demo's server, which also serves the college's key document
 * @param {{ extractable?: boolean }} [options] `extractable`: default false; true where a page of the demo signs with the college's key
 * @returns {Promise<Record<string, { profile: object, key: import('../../dist/issue.js').IssuerKey }>>}
 */
export async function makeIssuers(origin, { extractable = false } = {}) {
  const controllers = { riverside: didWeb(origin, 'riverside') };
  const made = Object.entries(PROFILES).map(async ([name, profile]) => [
    name,
    { profile, key: await createKey({ controller: controllers[name], extractable }) },
  ]);
  return Object.fromEntries(await Promise.all(made));
}

/** Makes the trust list of the demo's pages: the college and the volunteers are on it, the guild is not. */
export const registerOf = ({ riverside, harbour }, now) => ({
  name: 'Coastal Schools (invented)',
  date: now.toISOString().slice(0, 10),
  issuers: [
    { id: riverside.key.controller, name: riverside.profile.name },
    { id: harbour.key.controller, name: harbour.profile.name },
  ],
});
