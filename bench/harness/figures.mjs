/**
 * One measured figure with its limits.
 *
 * @typedef {object} Figure
 * @property {string} what
 * @property {number} [value] the figure that is compared with the limits: a ratio of medians of processor time where nothing else is named
 * @property {number} [quiet] the same at the quiet end (5th percentile)
 * @property {number} [wall] the same by wall time
 * @property {string} unit
 * @property {{ least: number } | { most: number }} [gate] must be reached on a busy machine
 * @property {{ least: number } | { most: number }} [aim] where we want to be
 * @property {'cpu' | 'wall'} [by] the time that `value` compares; default processor time
 * @property {object} [taken] the measurements behind the figure, in milliseconds
 * @property {string} [missing] why it was not measured
 */

const round = (value) => (value === undefined ? undefined : Number(value.toPrecision(4)));

const ratio = (over, under) => ({
  value: round(over.cpu.median / under.cpu.median),
  quiet: round(over.cpu.low / under.cpu.low),
  wall: round(over.wall.median / under.wall.median),
});

/** Returns how many times as fast `own` is as `peer`, of what takeTurns measured. */
export const timesAsFast = ({ taken, missing }, own, peer, limits) =>
  compared({ taken, missing }, peer, own, { what: `against ${peer}`, ...limits });

/** Returns the time of `own` in times of that of `peer`, of what takeTurns measured. */
export const timeOf = ({ taken, missing }, own, peer, limits) =>
  compared({ taken, missing }, own, peer, limits);

function compared({ taken, missing }, over, under, limits) {
  const label = { what: `against ${under}`, unit: '×', ...limits };
  const reason = missing[over] ?? missing[under];
  if (reason !== undefined) return { ...label, missing: reason };
  return {
    ...label,
    ...ratio(taken[over], taken[under]),
    taken: { [over]: taken[over], [under]: taken[under] },
  };
}

const within = (value, limit) => ('least' in limit ? value >= limit.least : value <= limit.most);

/** Returns how a figure compares with its limits. */
export function standing({ value, gate, aim, missing }) {
  if (missing !== undefined) return 'not measured';
  if (aim && within(value, aim)) return 'aim';
  if (gate && within(value, gate)) return 'gate';
  return gate || aim ? 'behind' : '';
}
