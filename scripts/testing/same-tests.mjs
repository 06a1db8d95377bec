/**
 * What a browser owes after it ran the core tests.
 *
 * @param {readonly string[]} files those it was given
 * @param {Record<string, number>} counts file → tests that it ran or skipped
 * @param {Record<string, number>} [inNode] the same from Node, when it ran too
 * @returns {string[]} a sentence for each file that was not run, or where Node came to another number
 */
export function missing(files, counts, inNode) {
  return files.flatMap((file) => {
    if (!counts[file]) return [`${file}: was not run`];
    return inNode?.[file] === undefined || inNode[file] === counts[file]
      ? []
      : [`${file}: ${inNode[file]} tests in Node, ${counts[file]} in the browser`];
  });
}
