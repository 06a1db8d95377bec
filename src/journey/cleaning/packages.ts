/** Loads an optional peer dependency, or tells how to install it. */
async function loaded<T>(name: string, files: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new TypeError(
      `cleaning ${files} needs the package ${name}, which is not installed: run \`npm install ${name}\``,
      { cause },
    );
  }
}

/** Loads the ZIP library, an optional peer dependency. */
export const fflate = (): Promise<typeof import('fflate')> =>
  loaded('fflate', 'archives and office documents', () => import('fflate'));

/** Loads the PDF library, an optional peer dependency. */
export const pdfLib = (): Promise<typeof import('@cantoo/pdf-lib')> =>
  loaded('@cantoo/pdf-lib', 'PDF files', () => import('@cantoo/pdf-lib'));
