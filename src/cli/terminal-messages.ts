import { loadSurfaces } from '../locales/load-surfaces.js';
import type { MessagesOf } from '../locales/surfaces.js';

/** Sentences that are written for a browser, in words for a terminal. */
const PROBLEMS = {
  network: 'no response (the site is down, or refuses the connection)',
  policy: 'a URL that is never requested: private host, port, or not https',
};
const ERRORS = {
  'text-no-badge': 'This text contains no badge: give the badge’s JSON text, or a link to it',
  'email-file': 'It’s an e-mail. Save the file attached to it, and give that file',
  'link-file':
    'It’s a shortcut to a web page[ at {host}]. Download the badge from that page, and give that file',
  'credly-page': 'This link leads to a Credly page. Download the badge there, and give that file',
  'url-unreachable':
    'No response from this link[ ({host})]. {why|The site may be down, or refuse the connection}',
  'link-version': 'The link is in a newer format than this version knows[ ({version})]',
};

type Messages = MessagesOf<'card' | 'verdict' | 'reasons' | 'report' | 'errors'>;
let kept: Promise<Messages> | undefined;

/** Loads the English messages of the command: a terminal has no page, no CORS and nothing to click. */
export function terminalMessages(): Promise<Messages> {
  kept ??= loadSurfaces('en', 'card', 'verdict', 'reasons', 'report', 'errors').then(
    (messages) => ({
      ...messages,
      networkProblems: { ...messages.networkProblems, ...PROBLEMS },
      errors: { ...messages.errors, ...ERRORS },
    }),
  );
  return kept;
}
