/**
 * Languages: a sentence for every code, loaded one language at a time. `describe` and `share` load
 * the language that you name by themselves.
 *
 * @example
 * import { loadMessages } from 'open-badge-elements/locales';
 * const messages = await loadMessages(['de-AT', 'en']);
 */
export { bestLocale, FALLBACK, LOCALES, loadMessages } from './locales/index.js';
export { fill, say, type Params } from './locales/fill.js';
export type * from './locales/contract.js';
export type * from './badge/contract.js';
export type * from './report/index.js';
export type { BadgeErrorCode } from './errors.js';
