/** Which pictures are kept, and how. */
import { VARIANTS } from './variants.mjs';

/** Every verdict of the card, as story names. */
export const STATES = [
  'verified',
  'verified-and-listed',
  'not-this-person',
  'altered',
  'foreign-key',
  'not-signed',
  'withdrawn',
  'on-hold',
  'expired',
  'not-yet-valid',
  'unsupported',
  'status-unreachable',
  'not-checked',
  'not-a-badge',
];
const EVERY = ['narrow', 'wide', 'dark', 'rtl'];

/** Looked at by `npm test`, kept in full size: every verdict of the card in every light, and one of each other element. */
const CHOSEN = new Map([
  ...STATES.map((state) => [`elements-open-badge--${state}`, EVERY]),
  ['foundations-themes--without-our-colours', ['forced', 'forced-dark', 'grey', 'print']],
  ['elements-open-badge--picture-that-draws-our-strip', ['wide']],
  ['elements-open-badge--compact', ['wide']],
  ['elements-open-badge--picture-that-imitates-us', ['wide', 'grey']],
  ['foundations-marks--all-sizes', ['wide', 'forced']],
  ['elements-open-badge-report--verified', ['wide', 'dark']],
  ['elements-open-badge-report--foreign-key', ['narrow', 'print']],
  ['elements-open-badge-verifier--many', ['wide']],
  ['elements-open-badge-wall--grid', ['wide', 'forced']],
  ['elements-open-badge-share--menu', ['wide']],
]);

/** Every other story is kept in these, a quarter of the size. */
const REST = ['narrow', 'wide', 'dark'];
const SMALLER = 4;

/** A story tagged `live` shows the clock or the code of today: it is looked at, not compared. */
const isKept = ({ tags }) => !tags.includes('live');

/** @returns {Array<{ variant: import('./variants.mjs').Variant, by: number }>} the pictures of a story that are kept; `chosen` ones alone where asked */
export function keptOf(story, { chosen = false } = {}) {
  const own = CHOSEN.get(story.id) ?? [],
    rest = chosen ? [] : REST.filter((name) => !own.includes(name));
  if (!isKept(story)) return [];
  return [
    ...own.map((name) => ({ variant: VARIANTS[name], by: 1 })),
    ...rest.map((name) => ({ variant: VARIANTS[name], by: SMALLER })),
  ].filter(({ variant }) => !variant.lang || story.speaks);
}

/** The ids that `npm test` looks at. */
export const CHOSEN_IDS = [...CHOSEN.keys()];
