/** Acts of a learner or author that are one step over a limit each, and the code of the `JourneyError` they end with. */
import { addFile, addLink } from '../../src/journey/application/artifacts.js';
import { beginApplication, setAnswer } from '../../src/journey/application/change.js';
import {
  DEFAULT_ARTIFACTS,
  DEFAULT_FILE_BYTES,
  MAX_ANSWER_CHARACTERS,
  MAX_ARTIFACTS,
  MAX_EXPORT_BYTES,
  MAX_FILE_BYTES,
  MAX_LINK_CHARACTERS,
} from '../../src/journey/application/limits.js';
import { importApplication } from '../../src/journey/application/transfer.js';
import type { Application, Definition, Requirement } from '../../src/journey/contract.js';
import { usableDefinition } from '../../src/journey/definition/check.js';
import { DEFINITION } from '../journey/support/definition.js';

/** How an act ends beyond a limit. */
export interface OverApplication {
  readonly ends: string;
  readonly make: () => unknown;
}

const now = { now: '2026-09-01T10:00:00Z' };
const EMPTY = beginApplication(DEFINITION, now);
const links: Requirement = {
  kind: 'artifact',
  id: 'links',
  prompt: 'Links',
  accept: ['file', 'link'],
};
const withRequirement = (requirement: Requirement): Definition => {
  const [overview, work, reflection] = DEFINITION.parts;
  return {
    ...DEFINITION,
    parts: [overview!, { ...work!, requirements: [requirement] }, reflection!],
  };
};
const link = { url: 'https://video.example/7' };
const withLinks = (count: number, definition: Definition): Application =>
  Array.from({ length: count }).reduce<Application>(
    (application) => addLink(application, definition, 'links', link, now),
    EMPTY,
  );

export const OVER_APPLICATION: Readonly<Record<string, OverApplication>> = {
  MAX_FILE_BYTES: {
    ends: 'definition-unusable',
    make: () => usableDefinition(withRequirement({ ...links, maxBytes: MAX_FILE_BYTES + 1 })),
  },
  DEFAULT_FILE_BYTES: {
    ends: 'file-too-large',
    make: () => {
      const file = { name: 'a.txt', bytes: new Uint8Array(DEFAULT_FILE_BYTES + 1).fill(0x61) };
      return addFile(EMPTY, withRequirement(links), 'links', file, now);
    },
  },
  MAX_ARTIFACTS: {
    ends: 'too-many-artifacts',
    make: () => withLinks(MAX_ARTIFACTS + 1, withRequirement({ ...links, count: { max: 500 } })),
  },
  DEFAULT_ARTIFACTS: {
    ends: 'too-many-artifacts',
    make: () => withLinks(DEFAULT_ARTIFACTS + 1, withRequirement(links)),
  },
  MAX_ANSWER_CHARACTERS: {
    ends: 'draft-unusable',
    make: () => setAnswer(EMPTY, 'context', 'a'.repeat(MAX_ANSWER_CHARACTERS + 1), now),
  },
  MAX_LINK_CHARACTERS: {
    ends: 'link-refused',
    make: () => {
      const url = 'https://a.example/'.padEnd(MAX_LINK_CHARACTERS + 1, 'a');
      return addLink(EMPTY, withRequirement(links), 'links', { url }, now);
    },
  },
  MAX_EXPORT_BYTES: {
    ends: 'draft-unusable',
    make: () => importApplication('a'.repeat(MAX_EXPORT_BYTES + 1)),
  },
};
