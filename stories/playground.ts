import type { StoryObj } from '@storybook/web-components-vite';

type Args = Record<string, unknown>;
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly kind?: string;
  readonly readonly?: boolean;
}
interface Documented {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
}

interface Manifest {
  readonly modules: ReadonlyArray<{ readonly declarations?: readonly Documented[] }>;
}

/** Returns the manifest that the preview gave to Storybook; elsewhere there is no manifest, and there are no controls. */
const manifest = (): Manifest | undefined =>
  (globalThis as { readonly __STORYBOOK_CUSTOM_ELEMENTS_MANIFEST__?: Manifest })
    .__STORYBOOK_CUSTOM_ELEMENTS_MANIFEST__;

const declared = (tag: string): Documented =>
  (manifest()?.modules ?? [])
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === tag) ?? {};

const choices = (type: string): string[] | undefined =>
  /^'[^']*'(\s*\|\s*'[^']*')+$/.test(type.trim())
    ? type.split('|').map((each) => each.trim().slice(1, -1))
    : undefined;

/** Returns the control that fits a type; a value that only a program can give has no control, but is still listed. */
function controlFor({ name, type, description = '' }: Entry): object {
  const text = type?.text ?? 'string',
    options = choices(text);
  if (name.startsWith('--'))
    return { control: /colour|ground|text of/.test(description) ? 'color' : 'text' };
  if (options) return { control: 'select', options };
  if (/^(boolean|number|string)\b/.test(text))
    return { control: text.split(' ')[0] === 'string' ? 'text' : text.split(' ')[0] };
  return { control: false };
}

const row =
  (category: string) =>
  (entry: Entry): [string, object] => [
    entry.fieldName ?? entry.name,
    {
      name: entry.name,
      description: entry.description,
      ...(category === 'attributes' || category === 'tokens' || category === 'slots'
        ? controlFor(entry)
        : { control: false }),
      table: {
        category,
        type: { summary: entry.type?.text },
        defaultValue: entry.default ? { summary: entry.default } : undefined,
      },
    },
  ];

const isOpen = ({ kind, privacy, static: isStatic, readonly: isFixed }: Entry): boolean =>
  kind === 'field' && privacy !== 'private' && privacy !== 'protected' && !isStatic && !isFixed;

/** Makes controls from a tag's entry in the manifest: attributes, tokens and slots can be changed, the rest is listed. */
export function argTypesOf(tag: string): Record<string, object> {
  const {
      attributes = [],
      members = [],
      cssProperties = [],
      cssParts = [],
      events = [],
      slots = [],
    } = declared(tag),
    known = new Set(attributes.map(({ fieldName, name }) => fieldName ?? name));
  const slot = slots.map((each) => ({
    ...each,
    name: each.name ? `slot: ${each.name}` : 'slot',
    type: { text: 'string' },
  }));
  return Object.fromEntries([
    ...attributes.map(row('attributes')),
    ...members.filter((each) => isOpen(each) && !known.has(each.name)).map(row('properties')),
    ...slot.map(row('slots')),
    ...cssProperties.map(row('tokens')),
    ...events.map(row('events')),
    ...cssParts.map((part) => row('parts')({ ...part, fieldName: `::part(${part.name})` })),
  ]);
}

/** Sets a chosen value: a token on the style, a slot as text, an attribute that only styles read as an attribute, everything else as a property. */
function set(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === '') return;
  if (name.startsWith('--')) element.style.setProperty(name, String(value));
  else if (name.startsWith('slot'))
    element.append(
      Object.assign(document.createElement('span'), {
        slot: name.split(': ')[1] ?? '',
        textContent: String(value),
      }),
    );
  else if (typeof (element as unknown as Args)[name] === 'function')
    element.setAttribute(name, String(value));
  else if (name in element) Object.assign(element, { [name]: value });
  else element.toggleAttribute(name, Boolean(value));
}

/**
 * Makes a story in which every attribute, property, token and slot of an element can be tried.
 * @param tag name of the element
 * @param fixed returns properties that have no control, such as the badge to show
 * @param args initial values of the controls, and of the story's own controls
 */
export const playground = (
  tag: string,
  fixed: (args: Args) => Args,
  args: Args = {},
  argTypes: Record<string, object> = {},
): StoryObj => ({
  args: { lang: 'en', ...args },
  argTypes: {
    ...argTypesOf(tag),
    lang: {
      control: 'select',
      options: ['en', 'de', 'es', 'fr', 'nl', 'pt-BR', 'ja', 'ar'],
      table: { category: 'attributes' },
    },
    ...argTypes,
  },
  tags: ['playground'],
  render: (chosen) => {
    const element = document.createElement(tag);
    element.setAttribute('lang', String(chosen['lang']));
    for (const [name, value] of Object.entries({ ...chosen, ...fixed(chosen) }))
      if (name !== 'lang' && !(name in argTypes)) set(element, name, value);
    return element;
  },
});
