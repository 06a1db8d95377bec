import { BadgeError } from '../../errors.js';
import { utf8Length } from '../../json/limits.js';
import type { AlignmentDraft } from '../draft-types.js';
import { caseSkills } from './case.js';
import type { SkillFormat, SkillOptions, SkillReader } from './contract.js';
import { escoSkills } from './esco.js';
import { onetSkills } from './onet.js';
import { refusedSkills } from './faults.js';

export type { SkillFormat, SkillOptions } from './contract.js';

const READERS: Readonly<Record<SkillFormat, SkillReader>> = {
  case: caseSkills,
  esco: escoSkills,
  onet: onetSkills,
};

/** Largest framework file that is read, in bytes. */
export const MAX_SKILLS_BYTES = 16 << 20;

function readerFor(text: string, format: SkillFormat | undefined): SkillReader {
  if (format !== undefined) {
    if (!Object.hasOwn(READERS, format))
      throw new TypeError(
        `format: expected ${Object.keys(READERS).join(', ')}; got ${String(format)}`,
      );
    return READERS[format];
  }
  const reader = Object.values(READERS).find(({ recognise }) => recognise(text));
  if (!reader)
    throw refusedSkills([
      'line 1: expected a CASE CFPackage (JSON), a CSV of ESCO with a column conceptUri, or a table of O*NET with tabs',
    ]);
  return reader;
}

function matches({ name, code = '', url }: AlignmentDraft, search: string): boolean {
  const wanted = search.toLowerCase();
  return [name, code, url].some((text) => text.toLowerCase().includes(wanted));
}

/**
 * Reads the skills of a framework from its file, as alignments for an achievement: a CASE CFPackage
 * (1.0 or 1.1), a CSV of ESCO, or a table of O*NET. Nothing is fetched. ESCO and O*NET need the
 * package `csv-parse`.
 *
 * @param text the file, at most 16 MiB
 * @param options format, name of the framework, and a text to search for
 * @returns one alignment for each skill, in the order of the file
 * @throws BadgeError `draft-not-conformant` naming line, column, value and what is expected, the
 *   codes of broken JSON, `too-large`; TypeError for an unknown format, or when `csv-parse` is not
 *   installed
 * @example
 * import { importSkills } from 'open-badge-elements/issue';
 * const framework = `{ "CFDocument": { "title": "Robotics standards 2" }, "CFItems": [
 *   { "identifier": "i7", "uri": "https://case.example/uri/i7", "humanCodingScheme": "R.7", "fullStatement": "Program a robot" } ] }`;
 * const [alignment] = await importSkills(framework, { search: 'robot' });
 */
export async function importSkills(
  text: string,
  { format, framework, search }: SkillOptions = {},
): Promise<readonly AlignmentDraft[]> {
  const bytes = utf8Length(text);
  if (bytes > MAX_SKILLS_BYTES)
    throw new BadgeError('too-large', { bytes, limit: MAX_SKILLS_BYTES });
  const skills = await readerFor(text, format).read(text, framework);
  return search === undefined ? skills : skills.filter((skill) => matches(skill, search));
}
