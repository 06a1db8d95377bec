import { decodeBase64url, encodeBase64url } from '../../../bytes/base64url.js';
import { trimEndOf } from '../../../bytes/trim-end.js';
import { encodeUtf8 } from '../../../bytes/utf8.js';
import { isGzip, looksLikeSvg } from '../../../formats/detect.js';
import type { Cleaner, CleaningContext } from '../contract.js';
import { Uncleanable } from '../uncleanable.js';
import { decodeText } from '../xml/decode.js';
import { filterXml, type XmlAttribute, type XmlElement } from '../xml/filter.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Namespaces of what is drawn; every other one belongs to an editor. */
const DRAWN = [
  SVG,
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/xmlns/',
  '',
];
const DATA_IMAGE = /^data:[^,]*;base64,/;

/** A value that makes the viewer send a request, by which its author learns who looks. */
const IS_EXTERNAL = /(?:url\(\s*["']?|@import\s+["']?|^\s*)(?:[a-z][a-z+.-]*:)?\/\//i;

type Images = Map<string, string>;

function elementFate(element: XmlElement, context: CleaningContext): 'keep' | 'drop' {
  const kind =
    element.local === 'metadata'
      ? 'properties'
      : element.local === 'script'
        ? 'script'
        : DRAWN.includes(element.uri)
          ? undefined
          : 'editor-data';
  if (kind) context.removed(kind);
  return kind ? 'drop' : 'keep';
}

function attributeValue(
  { uri, local, value, prefix }: XmlAttribute,
  context: CleaningContext,
  images: Images,
): string | undefined {
  const drop = (kind: 'editor-data' | 'script' | 'external-reference'): undefined => {
    context.removed(kind);
    return undefined;
  };
  // declarations stay: an unused prefix tells about a program at most
  if (prefix === 'xmlns' || local === 'xmlns') return DRAWN.includes(value) ? value : undefined;
  if (!DRAWN.includes(uri)) return drop('editor-data');
  if (/^on/i.test(local)) return drop('script');
  if (local === 'href' && DATA_IMAGE.test(value)) return images.get(value) ?? value;
  return IS_EXTERNAL.test(value) ? drop('external-reference') : value;
}

/** Cleans the images that are inside as `data:` URLs. */
async function cleanedImages(source: string, context: CleaningContext): Promise<Images> {
  const images: Images = new Map();
  await filterXml(
    source,
    {
      attribute: ({ local, value }) => {
        if (local === 'href' && DATA_IMAGE.test(value)) images.set(value, value);
        return value;
      },
    },
    context.place,
  );
  let number = 0;
  for (const url of images.keys()) {
    const place = `image-${++number}`;
    const base64 = trimEndOf(url.slice(url.indexOf(',') + 1).replace(/\s/g, ''), /=/);
    const bytes = decodeBase64url(base64.replaceAll('+', '-').replaceAll('/', '_'));
    if (!bytes) throw new Uncleanable('damaged', place);
    const { bytes: cleaned, type } = await context.inside(bytes, place);
    const text = encodeBase64url(cleaned).replaceAll('-', '+').replaceAll('_', '/');
    const padded = text.padEnd(Math.ceil(text.length / 4) * 4, '=');
    images.set(url, `data:${type.mediaType};base64,${padded}`);
  }
  return images;
}

async function clean(bytes: Uint8Array, context: CleaningContext): Promise<Uint8Array> {
  const source = decodeText(bytes, context.place);
  const images = await cleanedImages(source, context);
  const { xml, text } = await filterXml(
    source,
    {
      element: (element) => elementFate(element, context),
      attribute: (attribute) => attributeValue(attribute, context, images),
      isLine: ({ local }) => ['text', 'title', 'desc', 'p'].includes(local),
      text: (inside, { local }) => {
        if (local !== 'style' || !IS_EXTERNAL.test(inside)) return inside;
        context.removed('external-reference');
        return '';
      },
    },
    context.place,
  );
  context.text(text);
  return encodeUtf8(xml);
}

/** Longest part of a file in which its first element is searched, in bytes. */
const HEAD = 4096;

/** Tells by the first element whether a file is SVG; one in gzip is another file, with its own name. */
const isSvg = (bytes: Uint8Array): boolean =>
  !isGzip(bytes) && looksLikeSvg(bytes.subarray(0, HEAD));

/**
 * Cleans SVG: metadata, comments, the data of editors, scripts, and references that would send a
 * request to the learner's server; images inside are cleaned too.
 */
export const svg: Cleaner = {
  name: 'svg',
  recognise: (bytes) =>
    isSvg(bytes) ? { mediaType: 'image/svg+xml', extension: 'svg' } : undefined,
  clean,
};
