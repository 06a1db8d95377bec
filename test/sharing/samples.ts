import { deflateRawSync } from 'node:zlib';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import type { Badge, Shared } from '../../src/sharing/contract.js';

export const PAGE = 'https://badges.example/ada/robotics/';

/** An OB 3.0 credential, complete but unsigned: sharing judges nothing. */
export function credential(
  changes: {
    readonly achievement?: object;
    readonly subject?: object;
    readonly issuer?: object;
    readonly top?: object;
  } = {},
): Record<string, unknown> {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:11111111-2222-4333-8444-555555555555',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Robotics',
    issuer: {
      id: 'did:web:college.example',
      type: ['Profile'],
      name: 'Riverside College',
      url: 'https://college.example/',
      ...changes.issuer,
    },
    validFrom: '2026-01-01T00:30:00Z',
    credentialSubject: {
      id: 'did:example:ada',
      type: ['AchievementSubject'],
      ...changes.subject,
      achievement: {
        id: 'https://college.example/robotics',
        type: ['Achievement'],
        name: 'Robotics',
        description: 'Built a robot that moves.',
        criteria: { narrative: 'The robot *moves*.' },
        achievementType: 'Course',
        ...changes.achievement,
      },
    },
    ...changes.top,
  };
}

export async function badgeOf(document: object | string | Uint8Array): Promise<Badge> {
  const [badge] = await read(document, {
    fetch: () => Promise.reject(new TypeError('no network in tests')),
  });
  return badge!;
}

/** A badge with its view, as the verb hands it to the shelf. */
export async function shared(
  document: object | string | Uint8Array = credential(),
  extra: Partial<Shared> = {},
): Promise<Shared> {
  const badge = await badgeOf(document);
  return {
    badge,
    view: present(badge, undefined, { messages: en, now: new Date('2026-11-21T12:00:00Z') }),
    page: PAGE,
    ...extra,
  };
}

/** Bytes that no compression makes smaller, the same each time. */
export function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from(
    { length },
    () => (state = (state * 1103515245 + 12345) % 2147483648) >> 16,
  );
}

/** Makes a badge text of about the given size, with an image as in real badges. */
export function badgeText(bytes: number): string {
  const base = JSON.stringify(credential()).length;
  const image = {
    id: `data:image/png;base64,${Buffer.from(noise(Math.max(0, Math.floor(((bytes - base - 80) * 3) / 4)))).toString('base64')}`,
    type: 'Image',
  };
  return JSON.stringify(credential({ achievement: { image } }));
}

/** Makes the same form without a checksum, as a careless program would. */
export const bareLink = (text: string | Uint8Array): string =>
  `${PAGE}#vc=1${encodeBase64url(deflateRawSync(text))}`;

/** Text that breaks out wherever it is put in without thought. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '"onmouseover="alert(1)',
  '` onmouseover=alert(1) `',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '](javascript:alert(1))',
  '![x](https://evil.example/track.png)',
  '[click](https://evil.example/)',
  '<https://evil.example>',
  '\u2028alert(1)\u2029',
  '</title><script>alert(1)</script>',
  '</textarea><script>x</script>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  '\\"><script>alert(1)</script>',
  '\u202Eevil\u202C',
  '<a href="javascript:alert(1)">x</a>',
  ') /S /JavaScript /JS (app.alert(1)) (',
  '\r\nX-Header: evil',
  '@import url(evil)',
];
