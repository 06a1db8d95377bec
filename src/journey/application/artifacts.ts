import { platformRandom } from '../../crypto/random.js';
import { digest } from '../../crypto/index.js';
import { encodeBase64url } from '../../bytes/base64url.js';
import { uuidUrn } from '../../issuing/uuid.js';
import { isoSeconds } from '../../json/instant.js';
import type { ArtifactRequirement, Definition } from '../definition/contract.js';
import { JourneyError } from '../error.js';
import { requirementsOf, withChange, type MakeOptions } from './change.js';
import type { Application, Artifact } from './contract.js';
import {
  DEFAULT_ARTIFACTS,
  DEFAULT_FILE_BYTES,
  MAX_ARTIFACTS,
  MAX_LINK_CHARACTERS,
} from './limits.js';
import { ACCEPTED_MEDIA_TYPES, mediaTypeOf, mediaTypesMatching } from './media-types.js';

/**
 * Computes the SHA-256 of bytes as Subresource Integrity (SRI §3.5, VCDM 2.0 `digestSRI`).
 *
 * @example
 * import { digestSRIOf } from 'open-badge-elements/assess';
 * const digestSRI = await digestSRIOf(bytes); // 'sha256-…'
 */
export async function digestSRIOf(bytes: Uint8Array | string): Promise<string> {
  const base64url = encodeBase64url(await digest(bytes));
  return `sha256-${base64url.replaceAll('-', '+').replaceAll('_', '/')}=`;
}

function requirementFor(
  definition: Definition,
  id: string,
  kind: 'file' | 'link',
): ArtifactRequirement {
  const found = requirementsOf(definition).find((one) => one.id === id);
  if (found?.kind === 'artifact' && found.accept.includes(kind)) return found;
  throw new JourneyError('requirement-unknown', `choose a requirement that accepts a ${kind}`, {
    requirement: id,
  });
}

function assertRoom(application: Application, requirement: ArtifactRequirement): void {
  const { max = DEFAULT_ARTIFACTS } = requirement.count ?? {};
  const here = application.artifacts.filter((one) => one.requirement === requirement.id);
  const limit = here.length >= max ? max : MAX_ARTIFACTS;
  if (here.length >= max || application.artifacts.length >= MAX_ARTIFACTS)
    throw new JourneyError('too-many-artifacts', 'remove a file or link first', {
      requirement: requirement.id,
      max: limit,
    });
}

/** Gives the size that a requirement accepts, in bytes. */
export const maxBytesOf = ({ maxBytes = DEFAULT_FILE_BYTES }: ArtifactRequirement): number =>
  maxBytes;

/** Lists the media types that a requirement accepts. */
export const mediaTypesOf = ({ mediaTypes }: ArtifactRequirement): readonly string[] =>
  mediaTypes ? mediaTypesMatching(mediaTypes) : ACCEPTED_MEDIA_TYPES;

/** A file as a page gives it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function assertFile(requirement: ArtifactRequirement, { name, bytes }: GivenFile): string {
  const place = { requirement: requirement.id, name };
  if (bytes.length === 0)
    throw new JourneyError('file-empty', 'choose a file that is not empty', place);
  const max = maxBytesOf(requirement);
  if (bytes.length > max)
    throw new JourneyError('file-too-large', 'make the file smaller, or give a link', {
      ...place,
      bytes: bytes.length,
      max,
    });
  const mediaType = mediaTypeOf(bytes, name);
  const accepted = mediaTypesOf(requirement);
  if (mediaType === undefined || !accepted.includes(mediaType))
    throw new JourneyError('file-type-refused', 'convert the file to an accepted type', {
      ...place,
      mediaType: mediaType ?? 'not recognised',
      accepted,
    });
  return mediaType;
}

/**
 * Adds a file: checks size and type (recognised from its bytes, not from its name) and computes its
 * digest at once. Store the bytes with `Drafts.putFile` first: a draft never names a file that is
 * not there.
 *
 * @param definition with the requirement
 * @param requirement id of an artifact requirement that accepts files
 * @param file name and bytes
 * @param options clock and source of ids
 * @returns the application with the file, and the artifact with its digest
 * @throws JourneyError `file-empty`, `file-too-large`, `file-type-refused`, `too-many-artifacts` or
 *   `requirement-unknown`
 * @example
 * import { addFile } from 'open-badge-elements/assess';
 * const file = { name: 'plan.png', bytes };
 * const { artifact } = await addFile(application, definition, 'plan', file, { now: new Date() });
 */
export async function addFile(
  application: Application,
  definition: Definition,
  requirement: string,
  file: GivenFile,
  { now, random = platformRandom }: MakeOptions,
): Promise<{ readonly application: Application; readonly artifact: Artifact }> {
  const wanted = requirementFor(definition, requirement, 'file');
  assertRoom(application, wanted);
  const mediaType = assertFile(wanted, file);
  const artifact: Artifact = {
    kind: 'file',
    id: uuidUrn(random),
    requirement,
    name: file.name,
    mediaType,
    size: file.bytes.length,
    digestSRI: await digestSRIOf(file.bytes),
    addedAt: isoSeconds(now),
  };
  const artifacts = [...application.artifacts, artifact];
  return { application: withChange(application, { artifacts }, { now }), artifact };
}

/** Reads a link: https, without a password in it. */
function linkOf(url: string, requirement: string): string {
  const parsed = url.length <= MAX_LINK_CHARACTERS && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === '')
    return parsed.href;
  throw new JourneyError(
    'link-refused',
    `give an https URL without a password, of up to ${MAX_LINK_CHARACTERS} characters`,
    { requirement, url: url.slice(0, 80) },
  );
}

/**
 * Adds a link.
 *
 * @param requirement id of an artifact requirement that accepts links
 * @param link https URL, and a name to show
 * @param options clock and source of ids
 * @throws JourneyError `link-refused`, `too-many-artifacts` or `requirement-unknown`
 * @example
 * import { addLink } from 'open-badge-elements/assess';
 * const link = { url: 'https://video.example/7', name: 'Recording' };
 * const changed = addLink(application, definition, 'recording', link, { now: new Date() });
 */
export function addLink(
  application: Application,
  definition: Definition,
  requirement: string,
  { url, name }: { readonly url: string; readonly name?: string },
  { now, random = platformRandom }: MakeOptions,
): Application {
  assertRoom(application, requirementFor(definition, requirement, 'link'));
  const artifact: Artifact = {
    kind: 'link',
    id: uuidUrn(random),
    requirement,
    url: linkOf(url, requirement),
    ...(name !== undefined && name !== '' && { name }),
    addedAt: isoSeconds(now),
  };
  return withChange(application, { artifacts: [...application.artifacts, artifact] }, { now });
}
