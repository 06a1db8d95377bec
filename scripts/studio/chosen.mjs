/** Screenshots that are kept, and in what size. */
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

/**
 * Stories checked by `npm test`, kept in full size: every verdict of the card in every variant, and
 * one of each other element.
 */
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

/** Variants in which every other story is kept, a quarter of the size. */
const REST = ['narrow', 'wide', 'dark'];
const SMALLER = 4;

/**
 * Tells whether a story is compared: one tagged `live` shows the current clock or code, and is only
 * opened; one tagged `large` is opened only by its name.
 */
const isKept = ({ tags }) => !tags.includes('live') && !tags.includes('large');

/**
 * @returns {Array<{ variant: import('./variants.mjs').Variant, by: number }>} the screenshots of a
 *   story that are kept; with `chosen`, only chosen ones
 */
export function keptOf(story, { chosen = false } = {}) {
  const own = CHOSEN.get(story.id) ?? [],
    rest = chosen ? [] : REST.filter((name) => !own.includes(name));
  if (!isKept(story)) return [];
  return [
    ...own.map((name) => ({ variant: VARIANTS[name], by: 1 })),
    ...rest.map((name) => ({ variant: VARIANTS[name], by: SMALLER })),
  ].filter(({ variant }) => !variant.lang || story.speaks);
}

/** Ids of the stories that `npm test` checks. */
export const CHOSEN_IDS = [...CHOSEN.keys()];
