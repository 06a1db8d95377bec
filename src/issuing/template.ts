import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { parseJson } from '../json/parse.js';
import { isObject } from '../json/values.js';
import type { CredentialDraft, DefinedAchievement, ImageDraft } from './draft-types.js';
import { defineAchievement, type DefineOptions } from './define.js';
import { meantMember, REMARK, unknownMembers } from './draft-members.js';
import { drawBadgeImage, type BadgeImageStyle } from './drawing/badge-image.js';
import { jsonOfYaml } from './yaml.js';

/** A draft that may lack its recipient, as a file states it. */
export type BadgeTemplate = Partial<CredentialDraft> & Pick<CredentialDraft, 'achievement'>;

/** Options of `readTemplate`. */
export interface TemplateOptions {
  /** Default: `json` for a text that begins with `{`, else `yaml`. */
  readonly format?: 'json' | 'yaml';
  /**
   * Reads an image that the template names as `{ file: robot.png }`. Without it, such an image is a
   * fault.
   */
  readonly readFile?: (path: string) => Promise<Uint8Array>;
}

const refused = (faults: readonly string[]): BadgeError =>
  new BadgeError('draft-not-conformant', { faults });

const formatOf = (text: string): 'json' | 'yaml' =>
  text
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith('{')
    ? 'json'
    : 'yaml';

async function objectIn(text: string, format: 'json' | 'yaml'): Promise<JsonObject> {
  const plain = text.replace(/^\ufeff/, '');
  const { value } = parseJson(format === 'json' ? plain : await jsonOfYaml(plain));
  if (!isObject(value)) throw refused(['/ expected an object with an achievement']);
  return value;
}

/** Members of an image that a template may state instead of a source. */
interface ImageTemplate {
  readonly file?: string;
  readonly draw?: BadgeImageStyle | true;
  readonly caption?: string;
}

const STYLE = ['colour', 'ink', 'shape'];

/** Draws an image, and turns misuse of its style into a fault with a pointer. */
function drawn(style: unknown, title: unknown, issuer: unknown): Uint8Array {
  const at = '/achievement/image/draw';
  const unknown = isObject(style) ? Object.keys(style).find((name) => !STYLE.includes(name)) : null;
  if (unknown === null && style !== true)
    throw refused([`${at} expected true, or ${STYLE.join(', ')}`]);
  if (typeof unknown === 'string') throw refused([`${at} has no member ${unknown}`]);
  try {
    const text = {
      title: title as string,
      ...(issuer === undefined ? {} : { issuer: issuer as string }),
    };
    return drawBadgeImage(text, style === true ? {} : (style as BadgeImageStyle));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refused([`${at} ${error.message}`]);
  }
}

async function fileOf(path: unknown, { readFile }: TemplateOptions): Promise<Uint8Array> {
  const at = '/achievement/image/file';
  if (typeof path !== 'string' || path === '') throw refused([`${at} expected a path`]);
  if (!readFile) throw refused([`${at} no files can be read here: embed the image as a data: URI`]);
  return readFile(path);
}

/** Replaces a file name or a style by the bytes of the image. */
async function imageOf(template: JsonObject, options: TemplateOptions): Promise<unknown> {
  const achievement = template['achievement'] as JsonObject;
  const image = achievement['image'];
  if (!isObject(image) || !('file' in image || 'draw' in image)) return image;
  const { file, draw, caption } = image as unknown as ImageTemplate;
  if (file !== undefined && draw !== undefined)
    throw refused(['/achievement/image expected file or draw; got both']);
  const issuer = isObject(template['issuer']) ? template['issuer']['name'] : undefined;
  const source =
    draw === undefined ? await fileOf(file, options) : drawn(draw, achievement['name'], issuer);
  return caption === undefined ? source : ({ source, caption } satisfies ImageDraft);
}

function withoutRemarks(value: JsonObject): JsonObject {
  const { [REMARK]: _, ...rest } = value;
  return rest;
}

/**
 * Reads a template of a badge: the fields of a draft, in JSON or YAML, with or without a recipient.
 * Its image is a URL, a `data:` URI, `{ file: robot.png }`, or `{ draw: { colour: '#0f4a52' } }` for
 * one that is drawn from title and issuer. YAML is version 1.2, core schema, one document, without
 * aliases and tags; it needs the package `yaml`. Both are at most as large as a credential.
 *
 * @param text the template
 * @param options format, and how files are read
 * @throws BadgeError `draft-not-conformant` for a member that does not exist, an image that cannot
 *   be made, or broken YAML with line and column; the codes of broken JSON; TypeError when the
 *   package `yaml` is not installed
 * @example
 * import { defineBadge, readTemplate } from 'open-badge-elements/issue';
 * const template = await readTemplate(`{
 *   "issuer": { "name": "Example College" },
 *   "achievement": { "id": "https://college.example/robotics", "name": "Robotics", "description": "Built a robot.",
 *     "criteria": "The robot moves.", "image": { "draw": true } }
 * }`);
 * const robotics = await defineBadge(template);
 */
export async function readTemplate(
  text: string,
  options: TemplateOptions = {},
): Promise<BadgeTemplate> {
  const object = await objectIn(text, options.format ?? formatOf(text));
  const achievement = object['achievement'];
  if (!isObject(achievement)) throw refused(['/achievement expected an object']);
  const unknown = unknownMembers(object);
  if (unknown.length > 0)
    throw refused(
      unknown.map(
        (path) => `/${path.replaceAll('.', '/')} a template has no such member${meantMember(path)}`,
      ),
    );
  const image = await imageOf(object, options);
  const plain = withoutRemarks(achievement);
  return {
    ...withoutRemarks(object),
    achievement: { ...plain, ...(image === undefined ? {} : { image }) },
  } as unknown as BadgeTemplate;
}

/**
 * Defines the achievement of a template, its issuer as the creator where the issuer has an id.
 *
 * @param template as `readTemplate` returns it
 * @param options source of ids
 * @returns the document to publish at its id, and to use as `achievement` of every draft
 * @throws BadgeError `draft-not-conformant` with every fault and its JSON pointer
 * @example
 * import { defineBadge } from 'open-badge-elements/issue';
 * const definition = await defineBadge({
 *   issuer: { id: 'https://college.example/', name: 'Example College' },
 *   achievement: { id: 'https://college.example/robotics', name: 'Robotics', description: 'Built a robot.', criteria: 'It moves.' },
 * });
 */
export function defineBadge(
  { issuer, achievement }: BadgeTemplate,
  options: DefineOptions = {},
): Promise<DefinedAchievement> {
  const creator = achievement.creator ?? (issuer?.id === undefined ? undefined : issuer);
  return defineAchievement({ ...achievement, ...(creator && { creator }) }, options);
}
