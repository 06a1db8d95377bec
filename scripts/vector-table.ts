// Prints the table of all judged vectors, asserted and found: `node --import tsx
// scripts/vector-table.ts [kind …]`.
import { agrees, judgedVectors, judgeVector } from '../test/support/judge-vectors.js';
import { EXCEPTIONS } from '../test/support/vector-exceptions.js';

const kinds = process.argv.slice(2);
const rows = await Promise.all(
  judgedVectors(
    ...(kinds.length > 0
      ? kinds
      : ['ob3-ldp', 'ob3-jwt', 'bakedpng', 'bakedsvg', 'ob2-hosted', 'ob2-jws', 'clr2']),
  ).map(async (vector) => ({ vector, report: await judgeVector(vector) })),
);
for (const { vector, report } of rows) {
  const mark = agrees(vector, report) ? ' ' : '≠';
  console.log(
    `${mark} ${vector.assert!.verdict!.padEnd(32)} ${report.verdict.padEnd(14)} ${vector.kind.padEnd(9)} ${vector.file}${EXCEPTIONS[vector.file] ? `\n    ${EXCEPTIONS[vector.file]}` : ''}`,
  );
}
const differing = rows.filter(({ vector, report }) => !agrees(vector, report)).length;
console.log(`${rows.length} judged, ${differing} differ`);
