/**
 * Draws the images of the demo's badges from a few paths: a background, a line and a symbol. The same code runs when the demo is built
 * and on the issuer's page, where the colours can be chosen.
 */

/** @typedef {{ shape: string, sign: string, ground: string, line: string }} Art */

const around = (count, radius, start = -Math.PI / 2) =>
  Array.from({ length: count }, (_, at) => start + (2 * Math.PI * at) / count).map((angle) => [
    48 + radius * Math.cos(angle),
    48 + radius * Math.sin(angle),
  ]);

const point = ([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Makes a scalloped rim: small arcs from point to point of a circle. */
function rosette(radius, scallops = 16) {
  const points = around(scallops, radius);
  const bow = (radius * Math.sin(Math.PI / scallops) * 1.02).toFixed(2);
  return `M${point(points[0])}${[...points.slice(1), points[0]].map((each) => `A${bow} ${bow} 0 0 1 ${point(each)}`).join('')}z`;
}

const disc = (radius) =>
  `M48 ${48 - radius}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0 ${-2 * radius}z`;

const hexagon = (radius) => `M${around(6, radius).map(point).join('L')}z`;

const shield = (by) =>
  `M48 ${4 + by}C${58 - by / 3} ${10 + by} ${72 - by / 2} ${13 + by / 1.5} ${86 - by} ${13 + by}V48C${86 - by} ${72 - by / 2} ${68 - by / 3} ${86 - by / 1.5} 48 ${93 - by}C${28 + by / 3} ${86 - by / 1.5} ${10 + by} ${72 - by / 2} ${10 + by} 48V${13 + by}C${24 + by / 2} ${13 + by / 1.5} ${38 + by / 3} ${10 + by} 48 ${4 + by}z`;

const arch = (by) =>
  `M${12 + by} ${90 - by}V${44}C${12 + by} ${22 + by / 2} ${28 + by / 2} ${6 + by} 48 ${6 + by}S${84 - by} ${22 + by / 2} ${84 - by} 44V${90 - by}z`;

/** The shapes: an outline, and the fine line inside it. */
export const SHAPES = {
  hexagon: { label: 'Hexagon', outer: hexagon(45), inner: hexagon(37.5) },
  disc: { label: 'Disc', outer: disc(44), inner: disc(37) },
  shield: { label: 'Shield', outer: shield(0), inner: shield(7) },
  rosette: { label: 'Rosette', outer: rosette(39.5), inner: disc(33) },
  arch: { label: 'Arch', outer: arch(0), inner: arch(7) },
};

/** The white symbols: with `fill` as areas, otherwise as strokes of one width. */
export const SIGNS = {
  brackets: { label: 'Brackets', path: 'M39 35L26 48l13 13M57 35l13 13-13 13M52 31l-8 34' },
  aid: { label: 'First aid', path: 'M42 30h12v12h12v12H54v12H42V54H30V42h12z', fill: true },
  star: {
    label: 'Star',
    path: `M${around(10, 1)
      .map((_, at) => around(10, at % 2 ? 9 : 22)[at])
      .map(point)
      .join('L')}z`,
    fill: true,
  },
  flask: {
    label: 'Flask',
    path: 'M42 28h12M44 28v14L31 64a3 3 0 0 0 3 4h28a3 3 0 0 0 3-4L52 42V28M38 55h20',
  },
  book: {
    label: 'Book',
    path: 'M48 36c-6-5-13-6-21-5v31c8-1 15 0 21 5 6-5 13-6 21-5V31c-8-1-15 0-21 5zm0 0v31',
  },
  people: {
    label: 'People',
    path: 'M40 44a7.500 7.500 0 1 1 .1 0zM27 66c0-9 5-15 13-15s13 6 13 15M58 43a6 6 0 1 0-2-11.500M58 51c7 0 11 6 11 14',
  },
  robot: {
    label: 'Robot',
    path: 'M31 40h34v24H31zM48 40v-9m0 0a3 3 0 1 1 .1 0zM41 50v4M55 50v4M26 48v8M70 48v8',
  },
  planet: {
    label: 'Planet',
    path: 'M48 62a14 14 0 1 1 .1 0zM36 55C27 61 23 66 25 68c3 3 15-4 27-15s21-22 18-25c-2-2-7 1-13 6',
  },
  hand: {
    label: 'Hand',
    path: 'M35 52V37a3 3 0 0 1 6 0v10V32a3 3 0 0 1 6 0v14-16a3 3 0 0 1 6 0v17-12a3 3 0 0 1 6 0v20c0 8-5 13-12 13-6 0-9-3-12-8l-6-10c-2-4 3-6 5-3z',
  },
  brush: {
    label: 'Brush',
    path: 'M66 29L45 50m-4 1c-6 0-8 5-8 9s-3 6-6 6c10 4 21 1 21-8 0-4-3-7-7-7zM66 29l3 3-20 22',
  },
  leaf: { label: 'Leaf', path: 'M29 67C27 43 41 30 68 29c1 26-11 38-32 35M29 67c6-12 14-20 26-26' },
  guard: {
    label: 'Goggles',
    path: 'M25 39h46v13c0 8-6 12-12 12-7 0-8-6-11-6s-4 6-11 6c-6 0-12-4-12-12zM36 47v7M60 47v7',
  },
};

/** The background colours, dark enough for a white symbol, and the colours of their lines. */
export const COLOURS = {
  navy: { label: 'Navy', ground: '#123a63', line: '#f2c14e' },
  pine: { label: 'Pine', ground: '#1d4d3c', line: '#e8c98f' },
  plum: { label: 'Plum', ground: '#57275c', line: '#f3b6a4' },
  brick: { label: 'Brick', ground: '#8a3520', line: '#f7d9b0' },
  slate: { label: 'Slate', ground: '#33414f', line: '#9fd3dd' },
  ochre: { label: 'Ochre', ground: '#7a5110', line: '#ffe2a1' },
};

/**
 * @param {{ shape: keyof SHAPES, sign: keyof SIGNS, colour: keyof COLOURS }} art
 * @param {number} [size] written as width and height, in pixels
 * @returns {string} the drawing as SVG text
 */
export function draw({ shape, sign, colour }, size = 256) {
  const { outer, inner } = SHAPES[shape],
    { path, fill } = SIGNS[sign],
    { ground, line } = COLOURS[colour];
  const figure = fill
    ? `fill="#fff"`
    : `fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 96 96"><path d="${outer}" fill="${ground}"/>` +
    `<path d="${inner}" fill="none" stroke="${line}" stroke-width="1.8"/><path d="${path}" ${figure}/></svg>`
  );
}
