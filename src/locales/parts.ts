import type { Tag } from './best-locale.js';
import type { SurfaceMessages } from './surfaces.js';

/** Loads the messages of each surface in one language. */
export type Parts = {
  readonly [S in keyof SurfaceMessages]: () => Promise<SurfaceMessages[S]>;
};

/** The parts of every language, a file each. */
export const PARTS: Readonly<Record<Tag, Parts>> = {
  en: {
    common: async () => (await import('./en/common.js')).common,
    card: async () => (await import('./en/card.js')).card,
    verdict: async () => (await import('./en/verdict.js')).verdict,
    reasons: async () => (await import('./en/reasons.js')).reasons,
    report: async () => (await import('./en/report.js')).report,
    errors: async () => (await import('./en/errors.js')).errors,
    verifier: async () => (await import('./en/verifier.js')).verifier,
    wall: async () => (await import('./en/wall.js')).wall,
    share: async () => (await import('./en/share.js')).share,
  },
  de: {
    common: async () => (await import('./de/common.js')).common,
    card: async () => (await import('./de/card.js')).card,
    verdict: async () => (await import('./de/verdict.js')).verdict,
    reasons: async () => (await import('./de/reasons.js')).reasons,
    report: async () => (await import('./de/report.js')).report,
    errors: async () => (await import('./de/errors.js')).errors,
    verifier: async () => (await import('./de/verifier.js')).verifier,
    wall: async () => (await import('./de/wall.js')).wall,
    share: async () => (await import('./de/share.js')).share,
  },
  es: {
    common: async () => (await import('./es/common.js')).common,
    card: async () => (await import('./es/card.js')).card,
    verdict: async () => (await import('./es/verdict.js')).verdict,
    reasons: async () => (await import('./es/reasons.js')).reasons,
    report: async () => (await import('./es/report.js')).report,
    errors: async () => (await import('./es/errors.js')).errors,
    verifier: async () => (await import('./es/verifier.js')).verifier,
    wall: async () => (await import('./es/wall.js')).wall,
    share: async () => (await import('./es/share.js')).share,
  },
  fr: {
    common: async () => (await import('./fr/common.js')).common,
    card: async () => (await import('./fr/card.js')).card,
    verdict: async () => (await import('./fr/verdict.js')).verdict,
    reasons: async () => (await import('./fr/reasons.js')).reasons,
    report: async () => (await import('./fr/report.js')).report,
    errors: async () => (await import('./fr/errors.js')).errors,
    verifier: async () => (await import('./fr/verifier.js')).verifier,
    wall: async () => (await import('./fr/wall.js')).wall,
    share: async () => (await import('./fr/share.js')).share,
  },
  nl: {
    common: async () => (await import('./nl/common.js')).common,
    card: async () => (await import('./nl/card.js')).card,
    verdict: async () => (await import('./nl/verdict.js')).verdict,
    reasons: async () => (await import('./nl/reasons.js')).reasons,
    report: async () => (await import('./nl/report.js')).report,
    errors: async () => (await import('./nl/errors.js')).errors,
    verifier: async () => (await import('./nl/verifier.js')).verifier,
    wall: async () => (await import('./nl/wall.js')).wall,
    share: async () => (await import('./nl/share.js')).share,
  },
  'pt-BR': {
    common: async () => (await import('./pt-BR/common.js')).common,
    card: async () => (await import('./pt-BR/card.js')).card,
    verdict: async () => (await import('./pt-BR/verdict.js')).verdict,
    reasons: async () => (await import('./pt-BR/reasons.js')).reasons,
    report: async () => (await import('./pt-BR/report.js')).report,
    errors: async () => (await import('./pt-BR/errors.js')).errors,
    verifier: async () => (await import('./pt-BR/verifier.js')).verifier,
    wall: async () => (await import('./pt-BR/wall.js')).wall,
    share: async () => (await import('./pt-BR/share.js')).share,
  },
  ja: {
    common: async () => (await import('./ja/common.js')).common,
    card: async () => (await import('./ja/card.js')).card,
    verdict: async () => (await import('./ja/verdict.js')).verdict,
    reasons: async () => (await import('./ja/reasons.js')).reasons,
    report: async () => (await import('./ja/report.js')).report,
    errors: async () => (await import('./ja/errors.js')).errors,
    verifier: async () => (await import('./ja/verifier.js')).verifier,
    wall: async () => (await import('./ja/wall.js')).wall,
    share: async () => (await import('./ja/share.js')).share,
  },
  ar: {
    common: async () => (await import('./ar/common.js')).common,
    card: async () => (await import('./ar/card.js')).card,
    verdict: async () => (await import('./ar/verdict.js')).verdict,
    reasons: async () => (await import('./ar/reasons.js')).reasons,
    report: async () => (await import('./ar/report.js')).report,
    errors: async () => (await import('./ar/errors.js')).errors,
    verifier: async () => (await import('./ar/verifier.js')).verifier,
    wall: async () => (await import('./ar/wall.js')).wall,
    share: async () => (await import('./ar/share.js')).share,
  },
};
