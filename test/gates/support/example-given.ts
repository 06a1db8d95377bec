/**
 * The module of the values that examples may take as given: a badge that is issued for them, its file, its report. An example
 * defines everything else itself. The module is written into the project of the packed package, and imports from there.
 */
export const GIVEN_NAMES = [
  'bytes',
  'text',
  'badge',
  'report',
  'image',
  'picture',
  'draft',
  'key',
  'signer',
  'draw',
  'element',
  'setVerdict',
] as const;

export const GIVEN = `
import { issue, createKey, type CredentialDraft, type IssuerKey } from 'open-badge-elements/issue';
import { read, type Badge } from 'open-badge-elements/read';
import type { Draw } from 'open-badge-elements/share';
import { verify, type Report } from 'open-badge-elements/verify';
import { readFile } from 'node:fs/promises';

/** The bytes of a PNG. */
export const image: Uint8Array = new Uint8Array(await readFile('image.png'));
export const picture: Uint8Array = image;
export const key: IssuerKey = await createKey();
/** The same key, by the name that the options have. */
export const signer: IssuerKey = key;
export const draft: CredentialDraft = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  recipient: { email: 'ada@mail.example' },
  achievement: {
    id: 'https://college.example/robotics', name: 'Robotics', description: 'Built a robot that follows a line.',
    criteria: 'The robot finishes the course *by itself*.', image,
  },
};
const issued = await issue(draft, { signer, image });
/** The file of a badge. */
export const bytes: Uint8Array = issued.baked!;
/** The same badge as JSON. */
export const text: string = issued.text;
export const badge: Badge = (await read(bytes))[0]!;
export const report: Report = await verify(badge);
/** Draws an SVG as PNG: a canvas in a page, resvg in Node. */
export const draw: Draw = async () => ({ png: image, width: 1, height: 1, rgba: new Uint8Array(4) });
export declare const element: HTMLElement;
export declare const setVerdict: (verdict: string) => void;
`;
