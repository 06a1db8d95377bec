import type { Definition, MethodComponent, Reference } from './contract.js';

/** The part of a definition that readers of a badge find in its criteria (OB 3.0 Criteria). */
export type Narrated = Pick<
  Definition,
  'keyMethod' | 'components' | 'rationale' | 'research' | 'resources' | 'guidelines'
>;

/** Headings of the narrative; they are fixed, so that it can be read back. */
const HEADINGS = {
  method: 'Key Method',
  components: 'Method Components',
  research: 'Supporting Research',
  resources: 'Resources',
  guidelines: 'Submission Guidelines',
} as const;
type Section = keyof typeof HEADINGS;

const escaped = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');
const plain = (text: string): string => text.replace(/\\([[\]\\])/g, '$1');

function lineOf({ title, url, note }: Reference): string {
  const name = url === undefined ? `[${escaped(title)}]` : `[${escaped(title)}](<${url}>)`;
  return `- ${name}${note === undefined ? '' : `: ${note}`}`;
}

const componentText = ({ name, description }: MethodComponent): string =>
  `### ${name}\n\n${description}`;

/**
 * Writes method, components, research, resources and guidelines as the Markdown of a badge's
 * criteria.
 */
export function narrativeOf(definition: Narrated): string {
  const { keyMethod, components, rationale, research, resources, guidelines } = definition;
  const sections: Readonly<Record<Section, readonly string[]>> = {
    method: keyMethod === '' ? [] : [keyMethod],
    components: components.map(componentText),
    research: [
      ...(rationale === undefined ? [] : [rationale]),
      ...(research.length === 0 ? [] : [research.map(lineOf).join('\n')]),
    ],
    resources: resources.length === 0 ? [] : [resources.map(lineOf).join('\n')],
    guidelines: guidelines === '' ? [] : [guidelines],
  };
  const filled = (Object.keys(HEADINGS) as Section[]).filter((name) => sections[name].length > 0);
  if (filled.every((name) => name === 'guidelines')) return guidelines;
  return filled
    .map((name) => [`## ${HEADINGS[name]}`, ...sections[name]].join('\n\n'))
    .join('\n\n');
}

/** Cuts a narrative at its headings. */
function sectionsOf(narrative: string): Partial<Record<Section, string>> {
  const names = Object.entries(HEADINGS) as ReadonlyArray<readonly [Section, string]>;
  const parts = `\n\n${narrative}`.split(/\n\n## (.+)\n\n/);
  return Object.fromEntries(
    parts.flatMap((heading, index) => {
      const found = index % 2 === 1 && names.find(([, words]) => words === heading);
      return found ? [[found[0], parts[index + 1]!]] : [];
    }),
  );
}

const REFERENCE = /^- \[((?:[^[\]\\]|\\.)*)\](?:\(<(.*?)>\))?(?:: ([^]*))?$/;

/** Reads the list that ends a section, and the text before it. */
function referencesIn(section = ''): {
  readonly before?: string;
  readonly references: readonly Reference[];
} {
  const start = section.search(/(?:^|\n\n)- \[/);
  if (start < 0) return { references: [], ...(section !== '' && { before: section }) };
  const before = section.slice(0, start);
  const references = section
    .slice(start)
    .trimStart()
    .split(/\n(?=- \[)/)
    .flatMap((line): Reference[] => {
      const [, title, url, note] = REFERENCE.exec(line) ?? [];
      if (title === undefined) return [];
      return [
        {
          title: plain(title),
          ...(url !== undefined && { url }),
          ...(note !== undefined && { note }),
        },
      ];
    });
  return { references, ...(before !== '' && { before }) };
}

const componentsIn = (section: string | undefined): readonly MethodComponent[] =>
  (section === undefined ? [] : `\n\n${section}`.split('\n\n### ').slice(1)).map((text) => {
    const [name = '', ...rest] = text.split('\n\n');
    return { name, description: rest.join('\n\n') };
  });

/**
 * Reads what {@link narrativeOf} wrote; any other text is the guidelines.
 *
 * @param narrative Markdown of a badge's criteria
 */
export function readNarrative(narrative: string): Narrated {
  const { method, components, research, resources, guidelines } = sectionsOf(narrative);
  const studies = referencesIn(research);
  const read: Narrated = {
    keyMethod: method ?? '',
    components: componentsIn(components),
    ...(studies.before !== undefined && { rationale: studies.before }),
    research: studies.references,
    resources: referencesIn(resources).references,
    guidelines: guidelines ?? '',
  };
  if (narrativeOf(read) === narrative) return read;
  return { keyMethod: '', components: [], research: [], resources: [], guidelines: narrative };
}
