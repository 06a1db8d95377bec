/**
 * Variants in which stories are rendered. `lang` applies to stories with texts; they are rendered
 * again for it.
 */

/** @typedef {{ name: string, width: number, height: number, media?: object, lang?: string, grey?: boolean, readable?: boolean }} Variant */

/** @type {Readonly<Record<string, Variant>>} */
export const VARIANTS = {
  narrow: { name: 'narrow', width: 360, height: 720 },
  wide: { name: 'wide', width: 1024, height: 768 },
  dark: { name: 'dark', width: 1024, height: 768, media: { colorScheme: 'dark' } },
  rtl: { name: 'rtl', width: 720, height: 768, lang: 'ar' },
  // 1280 by 1024 at 400 %: WCAG 1.4.10 requires it to be readable without horizontal scrolling
  zoom: { name: 'zoom', width: 320, height: 256 },
  forced: { name: 'forced', width: 720, height: 768, media: { forcedColors: 'active' } },
  'forced-dark': {
    name: 'forced-dark',
    width: 720,
    height: 768,
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  grey: { name: 'grey', width: 720, height: 768, grey: true },
  print: { name: 'print', width: 720, height: 1018, media: { media: 'print' } },
  readable: { name: 'readable', width: 720, height: 768, readable: true },
};
