import { decodeUtf8 } from '../../bytes/utf8.js';
import { parseJson } from '../../json/parse.js';
import { readBody } from '../../net/read-body.js';
import { NET_LIMITS } from '../../web/policy.js';
import type { SiteFile } from './contract.js';

/** A way in which a file is not served as verifiers in browsers need it. */
export type SiteFault =
  'unreachable' | 'redirect' | 'status' | 'differs' | 'cors-missing' | 'type' | 'cached-long';

/** The faults of one file as it is served; none when it is served as planned. */
export interface ServedFile {
  readonly url: string;
  readonly faults: readonly { readonly fault: SiteFault; readonly got: string }[];
}

/** Largest response that is compared, in bytes; larger than any list that a reader accepts. */
export const MAX_SERVED_BYTES = 2 * NET_LIMITS.statusListBytes;

const sameJson = (a: string, b: string): boolean => {
  try {
    return JSON.stringify(parseJson(a).value) === JSON.stringify(parseJson(b).value);
  } catch {
    return false;
  }
};

const isJson = (type: string): boolean => /^(?:application|text)\/(?:[\w.-]+\+)?json\b/.test(type);

/** Tells whether a reader accepts a type for a planned one: JSON of any name, text for a JWT. */
const fits = (type: string, planned: string): boolean =>
  planned === 'application/vc' || planned.endsWith('json')
    ? isJson(type) || /^application\/vc\b/.test(type)
    : /^(?:application\/vc\+jwt|application\/jwt|text\/plain)\b/.test(type);

const maxAgeIn = (control: string): number => Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);

/** @param isProven true when the browser has compared the CORS header, which scripts cannot read */
function headerFaults(
  { mediaType, maxAge }: SiteFile,
  headers: Headers,
  isProven: boolean,
): ServedFile['faults'] {
  const origin = headers.get('access-control-allow-origin') ?? '',
    type = headers.get('content-type') ?? '',
    control = headers.get('cache-control') ?? '';
  return [
    ...(isProven || origin === '*'
      ? []
      : [{ fault: 'cors-missing' as const, got: origin || 'no header' }]),
    ...(fits(type, mediaType) ? [] : [{ fault: 'type' as const, got: type || 'no header' }]),
    ...(maxAgeIn(control) <= maxAge ? [] : [{ fault: 'cached-long' as const, got: control }]),
  ];
}

/** Tells whether a response is a redirect, or came by one. */
const isRedirect = ({ type, status, redirected, url }: Response, wanted: string): boolean =>
  type === 'opaqueredirect' ||
  (status >= 300 && status < 400) ||
  redirected ||
  (url !== '' && url !== wanted);

async function faultsOf(file: SiteFile, ask: typeof fetch): Promise<ServedFile['faults']> {
  const signal = AbortSignal.timeout(NET_LIMITS.timeoutMs);
  const response = await ask(file.url, {
    redirect: 'manual',
    headers: { accept: file.mediaType },
    signal,
  });
  const { status, headers } = response;
  if (isRedirect(response, file.url))
    return [
      { fault: 'redirect', got: headers.get('location') ?? (response.url || String(status)) },
    ];
  if (status !== 200) return [{ fault: 'status', got: String(status) }];
  const bytes = await readBody(response, MAX_SERVED_BYTES);
  if (!bytes) return [{ fault: 'differs', got: `more than ${MAX_SERVED_BYTES} bytes` }];
  const text = decodeUtf8(bytes) ?? '';
  const isSame = text.trim() === file.text.trim() || sameJson(text, file.text);
  return [
    ...(isSame ? [] : [{ fault: 'differs' as const, got: `${text.length} characters` }]),
    ...headerFaults(file, headers, response.type === 'cors'),
  ];
}

/**
 * Checks over HTTP that files are served as planned: at their URLs without a redirect, with the same
 * content, a type that readers accept, `Access-Control-Allow-Origin: *`, and no longer in caches
 * than planned.
 *
 * @param files of a planned site
 * @param options the network; default: the platform's `fetch`
 * @returns one result a file, in the same order; a failed request is a fault, not an exception
 * @example
 * import { checkSite, createKey, planSite } from 'open-badge-elements/issue';
 * const site = await planSite({ signers: [await createKey({ controller: 'did:web:college.example' })] });
 * const served = await checkSite(site.files, { fetch });
 * console.log(served.every(({ faults }) => faults.length === 0));
 */
export async function checkSite(
  files: readonly SiteFile[],
  { fetch: ask = fetch }: { readonly fetch?: typeof fetch } = {},
): Promise<readonly ServedFile[]> {
  const served: ServedFile[] = [];
  for (const file of files) {
    const faults = await faultsOf(file, ask).catch((error: unknown) => [
      {
        fault: 'unreachable' as const,
        got: error instanceof Error ? error.message : 'no response',
      },
    ]);
    served.push({ url: file.url, faults });
  }
  return served;
}
