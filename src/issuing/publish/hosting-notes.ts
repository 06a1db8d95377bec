import type { Site, SiteFile } from './contract.js';

const row = ({ path, url, mediaType, maxAge }: SiteFile): string =>
  `| \`${path}\` | ${url} | \`${mediaType}\` | \`max-age=${maxAge}\` |`;

/** Writes the rules of one file for nginx, which compares the decoded path. */
const nginx = ({ path, mediaType, maxAge }: SiteFile): string =>
  `location = "/${path}" { types {} default_type ${mediaType}; add_header Access-Control-Allow-Origin *; add_header Cache-Control max-age=${maxAge}; }`;

/** Writes the rules of one file in the format of `_headers`, which several static hosts read. */
const headersRule = ({ url, mediaType, maxAge }: SiteFile): string =>
  [
    new URL(url).pathname,
    `  Access-Control-Allow-Origin: *`,
    `  Content-Type: ${mediaType}`,
    `  Cache-Control: max-age=${maxAge}`,
  ].join('\n');

/** Makes the file `_headers`, with the headers of each file. */
export const headersFile = ({ files }: Site): string => `${files.map(headersRule).join('\n')}\n`;

/**
 * Explains how a planned site is served so that verifiers in browsers can read it: URLs, types, time
 * in caches and CORS, with rules for nginx.
 *
 * @param site as planned
 * @returns Markdown
 * @example
 * import { createKey, hostingNotes, planSite } from 'open-badge-elements/issue';
 * const site = await planSite({ signers: [await createKey({ controller: 'did:web:college.example' })] });
 * console.log(hostingNotes(site));
 */
export const hostingNotes = (site: Site): string => `# Publish on ${new URL(site.origin).host}

Upload the files of this folder to the root of ${site.origin}, and serve each at exactly its URL, over https, without a redirect, a login or a script.

| file | URL | Content-Type | Cache-Control |
| --- | --- | --- | --- |
${site.files.map(row).join('\n')}

Every file needs \`Access-Control-Allow-Origin: *\`: people verify badges in their browser. Send an \`ETag\` too, so that an unchanged file is not sent twice. A verifier sends simple GET requests, never a preflight.
A revocation is seen when the caches of its list have run out. Static hosts that read \`_headers\` need nothing else; for nginx:

\`\`\`nginx
${site.files.map(nginx).join('\n')}
\`\`\`

Afterwards check that it is served as planned: \`open-badge publish … --check\`.
`;
