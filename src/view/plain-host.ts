import { didHost, didName, parsed } from './host.js';

/**
 * Replaces a URL or DID in a sentence by its host in ASCII, so that no letter imitates one of
 * another script. Keeps any other text.
 */
export function withPlainHost(text: string): string {
  if (/^https?:/i.test(text)) return parsed(text)?.href ?? text;
  const name = didName(text),
    host = name && didHost(text);
  return name && host ? text.replace(name, host.replace(':', '%3A')) : text;
}
