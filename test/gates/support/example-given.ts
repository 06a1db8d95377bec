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
  'definition',
  'application',
  'submission',
  'identity',
  'decision',
  'server',
  'serverOptions',
] as const;

export const GIVEN = `
import { addFile, agreeTo, beginApplication, freeze, setAnswer, type Application, type Decision, type Definition } from 'open-badge-elements/assess';
import { issue, createKey, type CredentialDraft, type IssuerKey } from 'open-badge-elements/issue';
import { read, type Badge } from 'open-badge-elements/read';
import type { Draw } from 'open-badge-elements/share';
import { createJourneyMemory, createJourneyServer, createMemoryBlobs, type JourneyServer, type ServerOptions } from 'open-badge-elements/server';
import { createScryptPasswords } from 'open-badge-elements/server/node';
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
/** A micro-credential of one question, a picture and a recording. */
export const definition: Definition = {
  id: 'https://college.example/micro/questions', version: '2.1', inLanguage: 'en', name: 'Asking Open Questions',
  competency: 'The educator asks open questions that let every pupil reason aloud.',
  keyMethod: 'Questions are *planned* before the lesson.', components: [{ name: 'Plan', description: 'Write three questions.' }],
  research: [{ title: 'Wait time', url: 'https://doi.example/10.1/1' }], resources: [], guidelines: 'Submit all parts at once.',
  parts: [{
    id: 'work', kind: 'evidence', name: 'Work examples',
    requirements: [
      { kind: 'text', id: 'context', prompt: 'Which class do you teach?', words: { max: 50 } },
      { kind: 'artifact', id: 'plan', prompt: 'Lesson plan', accept: ['file'] },
      { kind: 'artifact', id: 'recording', prompt: 'Recording', accept: ['link'], optional: true },
    ],
    criteria: [{
      id: 'planned', name: 'Questions are planned', required: 'all', evidence: ['context', 'plan', 'recording'],
      levels: [{ id: 'none', name: 'Not evident', description: 'No question.' }, { id: 'all', name: 'Demonstrated', description: 'Three.' }],
    }],
  }],
  issuer: { id: 'https://college.example/', name: 'Example College' }, skills: [{ name: 'Questioning', url: 'https://skills.example/7' }],
};
const at = { now: '2026-09-01T10:00:00Z' };
const answered = setAnswer(beginApplication(definition, at), 'context', 'A class of 24.', at);
const withPlan = (await addFile(answered, definition, 'plan', { name: 'plan.png', bytes: image }, at)).application;
/** A complete application for it. */
export const application: Application = agreeTo(agreeTo(withPlan, 'privacy', at), 'integrity', at);
export const { submission, identity } = await freeze(application, definition, { recipient: { email: 'ada@mail.example' }, ...at });
export const decision: Decision = {
  work: submission.work, outcome: 'awarded', version: '2.1', levels: { planned: 'all' }, feedback: { parts: {}, criteria: {} },
  assessors: 2, isBlind: true, decidedAt: '2026-09-10T09:00:00Z',
};
/** The journey's server in memory. */
export const serverOptions: ServerOptions = {
  store: createJourneyMemory(),
  blobs: createMemoryBlobs(),
  passwords: createScryptPasswords(),
  origin: 'https://badges.college.example',
  secret: new Uint8Array(32),
  now: () => new Date(),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  encryptIdentity: async (identity) => JSON.stringify(identity),
};
export const server: JourneyServer = createJourneyServer(serverOptions);
export declare const element: HTMLElement;
export declare const setVerdict: (verdict: string) => void;
`;
