/**
 * Makes an error for a redirect that is not followed: `net` reports `redirect`.
 *
 * @param message reason, for developers
 */
export const refused = (message: string): Error =>
  Object.assign(new Error(message), { code: 'redirect' });
