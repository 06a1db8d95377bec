import type { Criterion, Definition } from './contract.js';

/** Lists the criteria of all parts. */
export const criteriaOf = ({ parts }: Pick<Definition, 'parts'>): readonly Criterion[] =>
  parts.flatMap(({ criteria }) => criteria);
