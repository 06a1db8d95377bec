// Counts what the cards of a page report; `globalThis.counted` has the numbers, and the times of the first and the last of each.
globalThis.counted = {};
for (const name of ['open-badge-read', 'open-badge-verified', 'open-badge-error'])
  globalThis.addEventListener(name, () => {
    const found = (globalThis.counted[name] ??= { count: 0, first: performance.now() });
    found.count++;
    found.last = performance.now();
  });
