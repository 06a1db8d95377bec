/**
 * Makes the ids of the headings of one page, as code hosts do: lower case, no punctuation, hyphens
 * for spaces; a second one of the same text gets a number.
 *
 * @returns {(heading: string) => string} takes the headings in their order
 */
export function anchors() {
  const seen = new Map();
  return (heading) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  };
}
