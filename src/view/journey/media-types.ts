import type { DefinitionMessages } from '../../locales/journey/contract.js';

/** Names that people know for media types. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'application/pdf': 'PDF',
    'application/zip': 'ZIP',
    'application/msword': 'Word',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (XLSX)',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation':
      'PowerPoint (PPTX)',
    'application/vnd.oasis.opendocument.text': 'ODT',
    'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
    'application/vnd.oasis.opendocument.presentation': 'ODP',
    'image/svg+xml': 'SVG',
    'image/jpeg': 'JPEG',
    'video/quicktime': 'MOV',
    'audio/mpeg': 'MP3',
    'text/plain': 'TXT',
    'text/markdown': 'Markdown',
  }),
);
/** Groups of media types that have a word. */
const GROUPS = {
  'image/*': 'type-image',
  'video/*': 'type-video',
  'audio/*': 'type-audio',
  'text/*': 'type-text',
} as const;
const isGroup = (type: string): type is keyof typeof GROUPS => Object.hasOwn(GROUPS, type);

/**
 * Gives the short name of a media type, such as `PDF`; that of a group, such as `image/*`, is a word.
 */
export function mediaTypeName(type: string, { words }: DefinitionMessages): string {
  const lower = type.toLowerCase();
  if (isGroup(lower)) return words[GROUPS[lower]];
  const subtype = /^[a-z]+\/([a-z\d]{2,5})$/.exec(lower)?.[1];
  return KNOWN.get(lower) ?? subtype?.toUpperCase() ?? type;
}
