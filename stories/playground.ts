import type { StoryObj } from '@storybook/web-components-vite';

type Args = Record<string, unknown>;
interface Told {
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
  readonly attributes?: readonly Told[];
  readonly members?: readonly Told[];
  readonly cssProperties?: readonly Told[];
  readonly cssParts?: readonly Told[];
  readonly events?: readonly Told[];
  readonly slots?: readonly Told[];
}

interface Manifest {
  readonly modules: ReadonlyArray<{ readonly declarations?: readonly Documented[] }>;
}

/** The manifest that the preview gave to Storybook; elsewhere there is none, and no controls. */
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

/** The control that fits a type; what only a program can give has none, and is listed all the same. */
function controlFor({ name, type, description = '' }: Told): object {
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
  (told: Told): [string, object] => [
    told.fieldName ?? told.name,
    {
      name: told.name,
      description: told.description,
      ...(category === 'attributes' || category === 'tokens' || category === 'slots'
        ? controlFor(told)
        : { control: false }),
      table: {
        category,
        type: { summary: told.type?.text },
        defaultValue: told.default ? { summary: told.default } : undefined,
      },
    },
  ];

const isOpen = ({ kind, privacy, static: isStatic, readonly: isFixed }: Told): boolean =>
  kind === 'field' && privacy !== 'private' && privacy !== 'protected' && !isStatic && !isFixed;

/** Everything the manifest says of a tag, as controls: attributes, tokens and slots can be changed, the rest is listed. */
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

/** Sets what was chosen: a token on the style, a slot as its words, an attribute that only styles read as itself, all else as a property. */
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
 * A story in which everything the manifest says of an element can be tried.
 * @param tag the element
 * @param fixed what makes it show something: properties that are no controls
 * @param args the controls as they are first, and controls of the story itself
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
