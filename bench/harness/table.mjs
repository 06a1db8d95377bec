import { standing } from './figures.mjs';

const HEAD = ['', 'measured', 'quiet · wall', 'of', 'gate', 'aim', ''];
const SIGN = {
  aim: 'aim',
  gate: 'gate',
  behind: '**behind**',
  'not measured': 'not measured',
  '': '',
};

const shown = (value, unit) => {
  const digits = value >= 1_000 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit === '×' ? '' : ' '}${unit}`;
};
const limit = (given, unit) => {
  if (!given) return '';
  return 'least' in given ? `≥ ${given.least}${sp(unit)}` : `≤ ${given.most}${sp(unit)}`;
};
const sp = (unit) => (unit === '×' ? unit : ` ${unit}`);
const cells = (figure) => {
  const { what, value, quiet, wall, unit, gate, aim, missing } = figure;
  return [
    what,
    missing === undefined ? shown(value, unit) : `– (${missing})`,
    [quiet, wall]
      .map((one) => (one === undefined ? '' : shown(one, unit)))
      .filter(Boolean)
      .join(' · '),
    Object.values(figure.taken ?? {})
      .map((times) => Number(times[figure.by ?? 'cpu'].median.toPrecision(3)))
      .join(' / ') + (figure.taken ? ' ms' : ''),
    limit(gate, unit),
    limit(aim, unit),
    SIGN[standing(figure)],
  ];
};
const line = (given) => `| ${given.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Makes the Markdown of one row: its title, when and where it was measured, and a table of its figures. */
export function markdown({ title, figures, at, note }) {
  const load = at.load[0];
  return [
    `### ${title}`,
    '',
    `${at.date.slice(0, 10)}, ${at.commit}, Node ${at.node.slice(1)}, ${at.processors}, load ${load}.${note ? ` ${note}` : ''}`,
    '',
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...figures.map((figure) => line(cells(figure))),
    '',
  ].join('\n');
}
