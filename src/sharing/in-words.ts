import { loadMessages } from '../locales/index.js';
import type { Messages } from '../locales/contract.js';
import { loadSurfaces } from '../locales/load-surfaces.js';
import type { ShareMessages } from '../locales/surfaces.js';
import { webUrl } from './escape.js';
import type { ShareOptions } from './options.js';
import type { EmbedOptions } from './pages/embed.js';

/** Options with the messages that they lead to. */
export type InWords<O> = O & { readonly messages: Messages };

/** Loads the messages of the language asked for, unless they are given. */
export const inWords = async <O extends Pick<ShareOptions, 'lang' | 'messages'>>(
  options: O,
): Promise<InWords<O>> => ({
  ...options,
  messages: options.messages ?? (await loadMessages(options.lang ?? 'en')),
});

/** Options with the messages of a card and of the share menu alone. */
export type InShareWords<O> = Omit<O, 'messages'> & { readonly messages: ShareMessages };

/** Loads the messages that links, posts and embed codes need, unless they are given. */
export const inShareWords = async <O extends Pick<ShareOptions, 'lang' | 'messages'>>(
  options: O,
): Promise<InShareWords<O>> => ({
  ...options,
  messages:
    options.messages ??
    (await loadSurfaces(options.lang ?? 'en', 'card', 'verdict', 'reasons', 'share')),
});

/** Checks the URLs of embed codes. */
export function checkedUrls<O extends EmbedOptions>(options: O): O {
  for (const name of ['script', 'frame', 'image', 'picture'] as const)
    if (options[name] !== undefined) webUrl(options[name], name);
  return options;
}
