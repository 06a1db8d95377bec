/** Makes unique folder names: letters and digits of the title that every host accepts. */
export function foldersOf(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain =
      title
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, 40)
        .replace(/-$/, '') || 'badge';
    let name = plain;
    for (let next = 2; taken.has(name); next++) name = `${plain}-${next}`;
    taken.add(name);
    return name;
  });
}

/** Finds the bundles one level up, for a subfolder. */
export const oneUp = (elements = 'elements/'): string =>
  /^(?:https?:)?\/\/|^\//.test(elements) ? elements : `../${elements}`;
