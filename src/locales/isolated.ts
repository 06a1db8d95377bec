/** First strong isolate and its end: whatever stands between them keeps its own direction and moves nothing around it. */
const FSI = '\u2068',
  PDI = '\u2069';
/** Holes for values; the forms of a plural are in the language itself. */
const HOLES = /\{[\w-]+(?:\|[^{}]*)?\}/g;

const isolate = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(HOLES, `${FSI}$&${PDI}`)
    : Object.fromEntries(
        Object.entries(value as object).map(([name, inner]) => [name, isolate(inner)]),
      );

/** The same messages with every hole isolated: addresses and names run from left to right inside a sentence that runs from right to left. */
export const isolated = <Part extends object>(messages: Part): Part => isolate(messages) as Part;
