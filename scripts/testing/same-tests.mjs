/**
 * Finds tests that a browser did not run.
 *
 * @param {readonly string[]} files test files of that browser
 * @param {Record<string, number>} counts file → tests that it ran or skipped
 * @param {Record<string, number>} [inNode] the same from Node, when it ran too
 * @returns {string[]} a sentence for each file that was not run, or that has another number of
 *   tests in Node
 */
export function missing(files, counts, inNode) {
  return files.flatMap((file) => {
    if (!counts[file]) return [`${file}: was not run`];
    return inNode?.[file] === undefined || inNode[file] === counts[file]
      ? []
      : [`${file}: ${inNode[file]} tests in Node, ${counts[file]} in the browser`];
  });
}
