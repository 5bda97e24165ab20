// A hand-made schema 1 document, for tests of what is shown and copied.

const paragraphs = [
  'ABERDEEN — Norway and Scotland signed an agreement on Tuesday to join their electricity grids with a cable of 620 kilometres under the North Sea, in what officials called the largest energy project the two countries have ever shared.',
  "Norwegian Energy Minister Terje Aasgaard and Scotland's energy secretary, Mairi Campbell, put their names to the deal in Aberdeen. “When the wind blows in Scotland, we can keep our water in the mountains,” Aasgaard said at the signing.",
  'The project is to be built by North Link, a company owned in equal parts by Statnett and Edinburgh-based SSEN Transmission. Work on the sea bed is expected to start in March 2027 and the cable is due to open in 2031.',
  'In June, parliament in Oslo approved the new cable by a margin of three votes. Campbell said that the deal would save Scottish wind farms from being switched off on windy days.',
  'A consultation opens on 1 October and runs for twelve weeks.',
];
const heading = 'A long argument at home';
const blocks = [...paragraphs.slice(0, 3), heading, ...paragraphs.slice(3)];
export const text = blocks.join('\n\n');

const html = `${paragraphs.slice(0, 1).map(p)}<figure><img src="https://harbourpost.example/ship.png" alt="A ship"><figcaption>The cable ship Fjordlys</figcaption></figure>
${paragraphs.slice(1, 3).map(p).join('\n')}<h2>${heading}</h2>${paragraphs.slice(3).map(p).join('\n')}`;

/** @param {string} paragraph */
function p(paragraph) {
  return `<p>${paragraph}</p>`;
}

/** Every occurrence of `name`. @param {string} name @param {string} [form] */
export function mentions(name, form = 'name') {
  return [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    form,
  }));
}

/** @param {string} start @param {string} end */
function sentence(start, end) {
  const at = text.indexOf(start);
  const span = { start: at, end: text.indexOf(end, at) + end.length };
  return { ...span, text: text.slice(span.start, span.end) };
}

/** @param {string} words @param {string} value @param {string} start @param {string} end @param {'stated' | 'inferred'} basis */
function day(words, value, start, end, basis) {
  const found = mentions(words).map(({ start, end }) => ({ start, end }));
  return {
    text: words,
    type: 'DATE',
    value,
    start,
    end,
    basis,
    salience: 0.5,
    sentence: { start: found[0].start, end: found[0].end },
    mentions: found,
  };
}

/** @param {Record<string, any>} [article] fields that replace its own @returns {any} */
export function sampleAnswer(article = {}) {
  const minister = sentence('Energy Minister', 'Energy Minister');
  return {
    schema: 1,
    article: {
      readable: true,
      url: 'https://harbourpost.example/world/norway-scotland-power-link?utm=1',
      canonical_url: 'https://harbourpost.example/world/norway-scotland-power-link',
      title: 'Norway and Scotland agree to link power grids under the North Sea',
      subtitle: 'The 1.4-gigawatt cable would carry hydropower west and wind power east, and is due to open in 2031.',
      site_name: 'Harbour Post',
      section: 'World',
      keywords: ['energy', 'North Sea'],
      authors: [
        { name: 'Ingrid Halvorsen', url: 'https://harbourpost.example/people/ingrid' },
        { name: 'Callum Reid' },
      ],
      published: '2025-09-16T14:05:00+01:00',
      modified: '2025-09-16T17:40:00+01:00',
      dateline: { place: 'Aberdeen', text: 'ABERDEEN' },
      language: 'en',
      direction: 'ltr',
      word_count: 160,
      reading_minutes: [3, 4],
      html,
      text,
      ...article,
    },
    who: [
      {
        name: 'Terje Aasgaard',
        kind: 'person',
        role: minister,
        aliases: ['Aasgaard'],
        salience: 0.9,
        mentions: [...mentions('Terje Aasgaard'), ...mentions('Aasgaard', 'short').slice(1)],
      },
      {
        name: 'Mairi Campbell',
        kind: 'person',
        role: sentence('energy secretary', 'secretary'),
        aliases: ['Campbell'],
        salience: 0.8,
        mentions: [...mentions('Mairi Campbell'), ...mentions('Campbell', 'short').slice(1)],
      },
      { name: 'North Link', kind: 'organization', aliases: [], salience: 0.5, mentions: mentions('North Link') },
      { name: 'Statnett', kind: 'organization', aliases: [], salience: 0.3, mentions: mentions('Statnett') },
    ],
    where: [
      {
        name: 'Scotland',
        kind: 'region',
        country: 'GB',
        country_name: 'United Kingdom',
        latitude: 56.5,
        longitude: -4.2,
        salience: 0.9,
        mentions: mentions('Scotland'),
      },
      {
        name: 'Norway',
        kind: 'country',
        country: 'NO',
        country_name: 'Norway',
        latitude: 62,
        longitude: 10,
        salience: 0.8,
        mentions: mentions('Norway'),
      },
      {
        name: 'Aberdeen',
        kind: 'city',
        country: 'GB',
        country_name: 'United Kingdom',
        region: 'Scotland',
        latitude: 57.15,
        longitude: -2.1,
        salience: 0.7,
        mentions: mentions('Aberdeen'),
      },
      {
        name: 'Oslo',
        kind: 'city',
        country: 'NO',
        country_name: 'Norway',
        latitude: 59.91,
        longitude: 10.75,
        salience: 0.4,
        mentions: mentions('Oslo'),
      },
    ],
    when: [
      day('June', '2025-06', '2025-06-01', '2025-06-30', 'inferred'),
      day('Tuesday', '2025-09-16', '2025-09-16', '2025-09-16', 'inferred'),
      day('1 October', '2025-10-01', '2025-10-01', '2025-10-01', 'inferred'),
      day('March 2027', '2027-03', '2027-03-01', '2027-03-31', 'stated'),
      day('2031', '2031', '2031-01-01', '2031-12-31', 'stated'),
      {
        text: 'twelve weeks',
        type: 'DURATION',
        value: 'P12W',
        basis: 'stated',
        salience: 0.1,
        sentence: sentence('A consultation', 'weeks.'),
        mentions: mentions('twelve weeks'),
      },
    ],
    quotes: [{ ...sentence('“When', 'mountains,”'), speaker: 0, verb: 'said' }],
    event: { who: [], where: [], when: [] },
    summary: [
      { ...sentence('Norway and Scotland signed', 'ever shared.'), score: 0.9 },
      { ...sentence('Work on the sea bed', '2031.'), score: 0.7 },
      { ...sentence('In June', 'votes.'), score: 0.5 },
    ],
  };
}
