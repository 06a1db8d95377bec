import { transform } from 'esbuild';

/** Matches a style sheet without interpolation in the output of tsc. */
const CSS = /\bcss\s?`([^`$\\]*)`/g;

async function minifyCss(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'es2022' });
  return code.trim().replaceAll('\\', '\\\\');
}

async function replaceAsync(text, pattern, replacement) {
  const parts = await Promise.all(
    [...text.matchAll(pattern)].map(([, inner]) => replacement(inner)),
  );
  return text.replace(pattern, () => parts.shift());
}

/**
 * Removes the source layout from style sheets: minifiers of scripts do not minify them.
 * @returns {import('rollup').Plugin}
 */
export function styleSheets() {
  return {
    name: 'style-sheets',
    async transform(code, id) {
      if (!/[\\/]dist[\\/]elements[\\/]/.test(id)) return null;
      return {
        code: await replaceAsync(code, CSS, async (text) => `css\`${await minifyCss(text)}\``),
        map: null,
      };
    },
  };
}
