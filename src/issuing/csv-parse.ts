/**
 * Loads the reader of delimited text, an optional peer dependency.
 *
 * @param needer names the files that need it, for the message
 * @throws TypeError when it is not installed
 */
export async function csvParse(
  needer: string,
): Promise<typeof import('csv-parse/browser/esm/sync')> {
  try {
    return await import('csv-parse/browser/esm/sync');
  } catch (cause) {
    throw new TypeError(
      `${needer} need the package csv-parse, which is not installed: run \`npm install csv-parse\``,
      { cause },
    );
  }
}
