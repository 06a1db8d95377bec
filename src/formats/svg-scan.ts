import type { SaxesParser, SaxesTagNS } from 'saxes';
import type { ReadNote } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { BAKED_KINDS, type BakedKind } from './payload.js';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/**
 * Deepest nesting, most elements and most attributes of an image: namespace look-up walks the
 * ancestors, and each attribute becomes an object, so they bound its cost.
 */
export const MAX_SVG_DEPTH = 128;
export const MAX_SVG_ELEMENTS = 250_000;
export const MAX_SVG_ATTRIBUTES = 150_000;

/**
 * An element that contains a badge; `start` and `end` are character positions of the whole element.
 * It `counts` when it is the first of its kind and spelling (B-12); the body of any other is not kept.
 */
export interface BadgeElement {
  readonly kind: BakedKind;
  readonly name: string;
  readonly start: number;
  end: number;
  readonly verify?: string;
  body: string;
  readonly isFirstChild: boolean;
  /** True when its namespace or name is nearly that of the standard, but not exactly. */
  readonly isMisnamed: boolean;
  readonly counts: boolean;
}

/** The root start tag: its position, and the namespaces it binds. */
export interface RootTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
  readonly ns: Readonly<Record<string, string>>;
}

export interface SvgScan {
  readonly root: RootTag;
  readonly elements: readonly BadgeElement[];
  readonly notes: readonly ReadNote[];
}

const deviation = (what: string): ReadNote => ({
  code: 'container-deviation',
  outcome: 'warn',
  params: { what },
});

/**
 * Normalises the parts of a namespace that are often misspelled: scheme, `www.`, `/spec`, the minor
 * version, case and a final slash; the vocabulary of OB 2.0 for its namespace.
 */
const spelling = (namespace: string): string =>
  namespace
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace('/spec/', '/')
    .replace(/(\/v\d+p)\d+/, '$10')
    .replace(/^w3id\.org\/openbadges(?:\/v\d)?/, 'openbadges.org')
    .replace(/[/#]$/, '');

/**
 * Determines the kind of badge in an element (B-30): by its namespace and name, or by one that is
 * nearly right, whatever its name is.
 */
function kindOfTag({ uri, local }: SaxesTagNS): BakedKind | undefined {
  const exact = BAKED_KINDS.find(
    ({ namespace, element }) => namespace === uri && element === local,
  );
  if (exact || uri === SVG_NAMESPACE || uri === '') return exact;
  return BAKED_KINDS.find(({ namespace }) => spelling(namespace) === spelling(uri));
}

/** Follows the parser through the file and keeps the root tag and the badge elements. */
class Scan implements SvgScan {
  root!: RootTag;
  readonly elements: BadgeElement[] = [];
  readonly notes: ReadNote[] = [];
  private depth = 0;
  private count = 0;
  private attributes = 0;
  private tagStart = 0;
  private readonly open: Array<BadgeElement | undefined> = [];
  private readonly met = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly parser: SaxesParser<{ xmlns: true }>,
  ) {
    parser.on('error', (cause) => {
      throw new BadgeError('svg-not-xml', {
        offset: parser.position,
        line: parser.line,
        why: cause.message.slice(0, 200),
      });
    });
    parser.on('doctype', (doctype) => this.doctype(doctype));
    parser.on('opentagstart', () => {
      this.tagStart = text.lastIndexOf('<', parser.position - 1);
    });
    parser.on('attribute', () => this.attribute());
    parser.on('opentag', (tag) => this.openTag(tag));
    parser.on('text', (part) => this.add(part));
    parser.on('cdata', (part) => this.add(part));
    parser.on('closetag', () => this.closeTag());
  }

  run(): this {
    this.parser.write(this.text).close();
    return this;
  }

  /**
   * Refuses declarations in a DTD, which could define entities (B-32); its name and URL are
   * harmless, since nothing is fetched.
   */
  private doctype(doctype: string): void {
    if (doctype.includes('['))
      throw new BadgeError('svg-doctype', { offset: this.parser.position });
    this.notes.push(deviation('doctype'));
  }

  private attribute(): void {
    if (++this.attributes > MAX_SVG_ATTRIBUTES)
      throw new BadgeError('too-many-values', { limit: MAX_SVG_ATTRIBUTES, offset: this.tagStart });
  }

  private openTag(tag: SaxesTagNS): void {
    if (++this.depth > MAX_SVG_DEPTH)
      throw new BadgeError('too-deep', { limit: MAX_SVG_DEPTH, offset: this.tagStart });
    if (++this.count > MAX_SVG_ELEMENTS)
      throw new BadgeError('too-many-values', { limit: MAX_SVG_ELEMENTS, offset: this.tagStart });
    if (this.depth === 1) this.rootTag(tag);
    const kind = kindOfTag(tag);
    this.open.push(kind ? this.badge(kind, tag) : undefined);
  }

  private rootTag(tag: SaxesTagNS): void {
    if (tag.local !== 'svg' || (tag.uri !== SVG_NAMESPACE && tag.uri !== ''))
      throw new BadgeError('svg-not-xml', { what: 'root', name: tag.name.slice(0, 100) });
    if (tag.uri === '') this.notes.push(deviation('svg-namespace'));
    this.root = {
      name: tag.name,
      start: this.tagStart,
      end: this.parser.position,
      isSelfClosing: tag.isSelfClosing,
      ns: tag.ns,
    };
  }

  private badge(kind: BakedKind, tag: SaxesTagNS): BadgeElement {
    const isMisnamed = kind.namespace !== tag.uri || kind.element !== tag.local;
    const first = `${kind.keyword} ${isMisnamed}`;
    const element: BadgeElement = {
      kind,
      name: tag.name,
      start: this.tagStart,
      end: 0,
      isMisnamed,
      verify: tag.attributes['verify']?.value.trim(),
      body: '',
      isFirstChild: this.depth === 2 && this.count === 2,
      counts: !this.met.has(first),
    };
    this.met.add(first);
    this.elements.push(element);
    return element;
  }

  /** Adds text of the element itself; text of elements inside it is not the badge. */
  private add(part: string): void {
    const element = this.open.at(-1);
    if (element?.counts) element.body += part;
  }

  private closeTag(): void {
    this.depth--;
    const element = this.open.pop();
    if (element) element.end = this.parser.position;
  }
}

/**
 * Finds the root tag and every badge element of an SVG, by namespace and local name (B-30). Nothing
 * is executed, fetched or inserted anywhere.
 * @throws BadgeError `svg-not-xml`, `svg-doctype`, `too-deep` or `too-many-values`, with the
 *   character offset
 */
export async function scanSvg(text: string): Promise<SvgScan> {
  const { SaxesParser: Parser } = await import('./xml-parser.js');
  return new Scan(text, new Parser({ xmlns: true })).run();
}
