const at = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];

/** Returns the median of the measurements, and the range of nine in ten of them. */
export const summary = (values) => ({
  median: at(values, 0.5),
  low: at(values, 0.05),
  high: at(values, 0.95),
});
export const show = ({ median, low, high }) =>
  `${median.toFixed(2)} ms (${low.toFixed(2)}–${high.toFixed(2)})`;
