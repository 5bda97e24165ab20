// What is copied is accepted by independent readers and says what the document says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
// @ts-expect-error -- comes without types
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
// @ts-expect-error -- comes without types
import jsonld from 'jsonld';
import { Ajv } from 'ajv';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse as parseYaml } from 'yaml';
import { cslDataSchema } from './csl_data_schema.mjs';
import { sampleAnswer } from './sample_answer.mjs';

const { document, Node, Element } = parseHTML('<!doctype html><html><body></body></html>');
Object.assign(globalThis, { document, Node, Element });

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { useWords, wordsFrom } = await import('../../web/words.js');
useWords(wordsFrom(JSON.parse(read('_locales/en/messages.json'))), 'en-GB');
const { articleMarkdown } = await import('../../web/formats/article_markdown.js');
const { biblatex, bibtex } = await import('../../web/formats/bibtex.js');
const { citation } = await import('../../web/formats/citation.js');
const { cslJson } = await import('../../web/formats/csl_json.js');
const { json } = await import('../../web/formats/json.js');
const { jsonLd } = await import('../../web/formats/json_ld.js');
const { markdown } = await import('../../web/formats/markdown.js');
const { familyFirst } = await import('../../web/formats/people.js');
const { ris } = await import('../../web/formats/ris.js');
const { summary } = await import('../../web/formats/summary.js');
const { wikipedia } = await import('../../web/formats/wikipedia.js');

/** @param {Record<string, any>} [article] @param {{withArticle?: boolean}} [options] */
function source(article, { withArticle = true } = {}) {
  const answer = sampleAnswer(article);
  const story = /** @type {any} */ (
    parseHTML(`<!doctype html><html><body>${answer.article.html}</body></html>`).document.body
  );
  return { answer, story, withArticle, now: new Date(Date.UTC(2025, 9, 1, 12)) };
}

const awkwardTitles = [
  'Plain',
  'Commas, colons: and # signs',
  `"Quotes" 'and' “more” \\ back\\slashes`,
  '- starts like a list: [x](y) *stars* _lines_ `ticks` <b>tags</b> & ~~more~~',
  '{braces} $dollars$ 50% A_B ^ ~ #1',
  '---',
  '日本の首相、ソウルへ',
  'رئيس الوزراء يزور طوكيو',
  'Line\u2028separated\u0085text',
  'null',
  '1. first',
  'x'.repeat(2000),
  'a | b }} ]] </ref>',
];

/** Names as found on pages; `family` as a citation needs it, or nothing where the name is not split. */
const awkwardNames = [
  { name: 'O’Neil, "Jr."' },
  { name: 'Ana María de la Cruz', family: 'de la Cruz' },
  { name: "Seán O'Brien", family: "O'Brien" },
  { name: 'Zoé PETIT', family: 'PETIT' },
  { name: 'Ingrid Reid RN' },
  { name: 'Centre for Tides' },
  { name: '森田 健一' },
  { name: 'ليلى بنعمر' },
  { name: 'Олена Шевченко' },
  { name: 'AC/DC & Co. {Press} 50%' },
  { name: 'Harbour News Agency' },
  { name: 'Sting' },
];

/** Everything that may be missing is missing. */
const bare = { authors: [], published: undefined, modified: undefined, site_name: undefined, subtitle: undefined };

/** @param {string} text @returns {string} on one line, as displayed */
const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {any} node @returns {string} the text of a syntax tree */
const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');

/** @param {string} plain */
const frontMatter = (plain) => /^---\n([\s\S]*?)\n---\n/.exec(plain)?.[1] ?? '';

/** @param {string} plain */
const tree = (plain) =>
  fromMarkdown(plain.slice(frontMatter(plain).length + 8), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

test('the front matter is YAML from which every field can be read back', () => {
  for (const title of awkwardTitles) {
    const { plain } = markdown(source({ title, authors: [{ name: 'O’Neil, "Jr."' }, { name: '森田 健一' }] }));
    const fields = parseYaml(frontMatter(plain));
    assert.equal(fields.title, title);
    assert.deepEqual(fields.author, ['O’Neil, "Jr."', '森田 健一']);
    assert.equal(fields.published, '2025-09-16T14:05:00+01:00');
  }
});

test('of many times the summary has the most central ones, in calendar order', () => {
  const when = (/** @type {number} */ day) => ({
    type: 'DATE',
    text: `${day} May`,
    value: `2025-05-${day}`,
    start: `2025-05-${day}`,
    end: `2025-05-${day}`,
    basis: 'stated',
    salience: day / 31,
    mentions: [],
  });
  const made = source();
  made.answer.when = /** @type {any} */ (Array.from({ length: 12 }, (_, index) => when(index + 10)));
  const days = summary(made).plain.match(/\d+(?= May 2025)/g);
  assert.deepEqual(days, ['14', '15', '16', '17', '18', '19', '20', '21']);
});

test('a missing author and date are left out of the front matter', () => {
  const fields = parseYaml(frontMatter(markdown(source({ authors: [], published: undefined })).plain));
  assert.equal('author' in fields, false);
  assert.equal('published' in fields, false);
});

test('the Markdown heading is the title, whatever characters it contains', () => {
  for (const title of awkwardTitles) {
    const heading = tree(markdown(source({ title })).plain).children[0];
    assert.equal(heading.type, 'heading');
    assert.equal(flat(textOf(heading)), flat(title));
  }
});

test('the Markdown contains every fact and every paragraph', () => {
  const shown = textOf(tree(markdown(source()).plain));
  for (const { name } of [...sampleAnswer().who, ...sampleAnswer().where]) assert.ok(shown.includes(name), name);
  for (const block of sampleAnswer().article.text.split('\n\n')) assert.ok(shown.includes(block), block);
});

test('the Markdown can leave out the article', () => {
  const shown = textOf(tree(markdown(source({}, { withArticle: false })).plain));
  assert.equal(shown.includes('A consultation opens'), false);
});

test('lists, tables, quotes, code, links and pictures stay what they are in Markdown', () => {
  const html = `<ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul><blockquote><p>said</p></blockquote>
    <pre><code>let a = "\`\`\`";</code></pre><table><caption>Sums</caption><tr><th>A</th><th>B</th></tr><tr><td>1 | 2</td><td>3</td></tr></table>
    <p><a href="https://a.example/x(1)">link</a> and <strong>strong </strong>text</p><figure><img src="https://a.example/p.png" alt="A [p]"><figcaption>Said</figcaption></figure>`;
  const found = JSON.stringify(tree(markdown(source({ html })).plain));
  for (const type of ['list', 'blockquote', 'code', 'table', 'link', 'strong', 'image'])
    assert.ok(found.includes(`"type":"${type}"`), type);
  assert.ok(found.includes('1 | 2'));
  assert.ok(found.includes('"value":"Sums"'));
  assert.ok(found.includes('https://a.example/x%281%29'));
});

test('the article’s blocks are separate paragraphs, lists, quotes and figures in Markdown', () => {
  const cases = {
    'loose <b>one </b>two<p>three</p> tail ': 'loose **one** two\n\nthree\n\ntail',
    '<div><p>a</p><p> </p></div><section>b</section>': 'a\n\nb',
    '<h1>A <br>b</h1><h4>c</h4>': '### A b\n\n#### c',
    '<ul><li>one</li><li>two<ol start="3"><li>deep</li><li>er</li></ol></li></ul>':
      '- one\n- two\n\n  3. deep\n  4. er',
    '<ul><li><p>a</p><p>b</p></li><li></li></ul>': '- a\n\n  b\n-',
    '<blockquote><p>a</p><p>b</p></blockquote>': '> a\n>\n> b',
    '<p>a<br>b</p>': 'a  \nb',
    '<blockquote><p>a<br>b</p></blockquote><ul><li>c<br>d</li></ul>': '> a  \n> b\n\n- c  \n  d',
    '<p>a <a href="https://a.example/"> </a><a>b</a><i></i></p>': 'a  b',
    '<p><code>a</code> <code>b`c</code></p><hr>': '`a` `` b`c ``\n\n---',
    '<figure><img src="https://a.example/p.png"></figure>': '![](https://a.example/p.png)',
    '<figure><figcaption><em>Said</em></figcaption></figure><figure></figure>': '*Said*',
    '<table><tr><th>A</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>': '| A |  |\n| --- | --- |\n| 1 | 2 |',
  };
  for (const [html, expected] of Object.entries(cases)) {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    assert.equal(articleMarkdown(/** @type {any} */ (document.body)), expected, html);
  }
});

test('the summary has source, day and every part, in both plain and rich text', () => {
  const { plain, html } = summary(source());
  const shown = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent;
  for (const text of [plain, shown]) {
    for (const part of [
      'Harbour Post',
      '16 September 2025',
      'In brief',
      'Terje Aasgaard',
      'Oslo',
      'March 2027',
      'https://harbourpost.example/world/norway-scotland-power-link',
    ]) {
      assert.ok(text.includes(part), part);
    }
  }
});

test('markup in a title is text in the rich summary', () => {
  const { html } = summary(source({ title: '<img src=x onerror=alert(1)>', authors: [{ name: '<b>B</b>' }] }));
  const { body } = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  assert.equal(body.querySelector('img, b b'), null);
});

test('awkward names and titles are escaped in the summary', () => {
  for (const title of awkwardTitles) {
    const { plain, html } = summary(source({ title, authors: awkwardNames }));
    const { body } = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
    assert.equal(body.querySelector('h2')?.textContent, title);
    assert.ok(plain.startsWith(`${title}\n`));
    for (const { name } of awkwardNames) {
      assert.ok(plain.includes(name), name);
      assert.ok(body.textContent.includes(name), name);
    }
  }
});

test('every format works when everything optional is missing', async () => {
  const load = async (/** @type {string} */ name) => JSON.parse(read(`web/vendor/${name}`));
  const made = [
    summary(source(bare)),
    markdown(source(bare)),
    json(source(bare)),
    jsonLd(source(bare)),
    bibtex(source(bare)),
    biblatex(source(bare)),
    ris(source(bare)),
    cslJson(source(bare)),
    wikipedia(source(bare)),
    ...(await Promise.all(
      /** @type {const} */ (['apa', 'mla', 'chicago']).map((style) => citation(style, { load })(source(bare))),
    )),
  ];
  for (const { plain } of made) {
    assert.ok(plain.includes('Norway and Scotland'), plain);
    assert.doesNotMatch(plain, /undefined|null|NaN|Invalid Date|\[object/, plain);
  }
});

test('the JSON is the document without its timings', () => {
  const from = source();
  from.answer.timings = { total_us: 1 };
  const { timings: _, ...expected } = from.answer;
  assert.deepEqual(JSON.parse(json(from).plain), expected);
});

/** @param {ReturnType<typeof source>} from @returns {Promise<any>} */
async function expanded(from) {
  const documentLoader = async (/** @type {string} */ url) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  });
  const [node] = await jsonld.expand(JSON.parse(jsonLd(from).plain), /** @type {any} */ ({ documentLoader }));
  return node;
}

test('every awkward title and name can be read back from JSON-LD, which distinguishes agencies from people', async () => {
  for (const title of awkwardTitles) {
    const node = await expanded(source({ title, authors: awkwardNames }));
    assert.equal(node['https://schema.org/headline'][0]['@value'], title);
    const authors = node['https://schema.org/author'];
    assert.deepEqual(
      authors.map((/** @type {any} */ author) => author['https://schema.org/name'][0]['@value']),
      awkwardNames.map(({ name }) => name),
    );
    assert.deepEqual(authors.at(-2)['@type'], ['https://schema.org/Organization']);
    assert.deepEqual(authors.at(-1)['@type'], ['https://schema.org/Person']);
  }
});

test('the JSON-LD expands to a NewsArticle with the properties that schema.org expects', async () => {
  const node = await expanded(source());
  assert.deepEqual(node['@type'], ['https://schema.org/NewsArticle']);
  for (const field of 'headline url datePublished dateModified author publisher articleSection inLanguage keywords abstract dateline mentions contentLocation temporalCoverage'.split(
    ' ',
  )) {
    assert.ok(node[`https://schema.org/${field}`], field);
  }
});

test('JSON-LD tells people from organisations, places from countries, and days from spans', () => {
  const from = source({});
  const span = { type: 'DATE', text: 'then', mentions: [], salience: 0 };
  from.answer.who = [
    { name: 'Ann Lee', kind: 'person', role: { text: 'mayor' }, aliases: [], mentions: [] },
    { name: 'Lee & Co.', kind: 'organization', role: { text: 'a shipyard' }, aliases: ['Lee'], mentions: [] },
  ];
  from.answer.where = [
    { name: 'Oslo', kind: 'city', country: 'NO', latitude: 0, longitude: 10.75, mentions: [] },
    { name: 'Norway', kind: 'country', country: 'NO', mentions: [] },
    { name: 'Lower Mill', kind: 'unheard-of', mentions: [] },
  ];
  from.answer.when = [
    { ...span, start: '2025-08-23', end: '2025-08-23' },
    { ...span, start: '2025-08-01', end: '2025-08-31' },
    { ...span, start: '2025-09-01' },
    span,
  ];
  const node = JSON.parse(jsonLd(from).plain);
  assert.deepEqual(node.mentions, [
    { '@type': 'Person', name: 'Ann Lee', jobTitle: 'mayor' },
    { '@type': 'Organization', name: 'Lee & Co.', alternateName: ['Lee'], description: 'a shipyard' },
  ]);
  const geo = { '@type': 'GeoCoordinates', latitude: 0, longitude: 10.75 };
  assert.deepEqual(node.contentLocation, [
    { '@type': 'City', name: 'Oslo', address: { '@type': 'PostalAddress', addressCountry: 'NO' }, geo },
    { '@type': 'Country', name: 'Norway' },
    { '@type': 'Place', name: 'Lower Mill' },
  ]);
  assert.deepEqual(node.temporalCoverage, ['2025-08-23', '2025-08-01/2025-08-31', '2025-09-01']);
});

test('JSON-LD leaves out what is unknown', () => {
  const node = JSON.parse(
    jsonLd(source({ authors: [], published: undefined, site_name: undefined, keywords: [] })).plain,
  );
  for (const field of ['author', 'datePublished', 'publisher', 'keywords']) assert.equal(field in node, false, field);
});

test('CSL-JSON is a newspaper article that the citation processor accepts', () => {
  const [item] = JSON.parse(cslJson(source()).plain);
  assert.equal(item.type, 'article-newspaper');
  assert.deepEqual(item.author, [
    { family: 'Halvorsen', given: 'Ingrid' },
    { family: 'Reid', given: 'Callum' },
  ]);
  assert.deepEqual(item.issued, { 'date-parts': [[2025, 9, 16]] });
  assert.equal(new Cite([item]).data[0].title, item.title);
});

test('CSL-JSON has only what CSL allows in an item, whatever the page contains', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(cslDataSchema);
  /** @type {Record<string, any>[]} */
  const pages = [
    ...awkwardTitles.map((title) => ({ title, authors: awkwardNames })),
    bare,
    { published: '2025' },
    { published: '2025-09' },
    { title: undefined },
  ];
  for (const page of pages) {
    const { plain } = cslJson(source(page));
    assert.ok(validate(JSON.parse(plain)), JSON.stringify(validate.errors));
    if (page.title) assert.equal(JSON.parse(plain)[0].title, page.title);
  }
  assert.equal(validate([{ id: 'x', type: 'article-newspaper', headline: 'no variable of CSL' }]), false);
});

test('a name is split only if family and given name are certain', () => {
  const [item] = JSON.parse(cslJson(source({ authors: awkwardNames })).plain);
  const families = item.author.map((/** @type {any} */ { family }) => family);
  assert.deepEqual(
    families,
    awkwardNames.map(({ family }) => family),
  );
});

test('a name is written family first, with its particles and without spaces around it', () => {
  for (const [name, written] of [
    ['Ann Lee', 'Lee, Ann'],
    [' Ann Lee ', 'Lee, Ann'],
    [' Sting ', 'Sting'],
    ['Van Morrison', 'Morrison, Van'],
    ['Ben de Vries', 'de Vries, Ben'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['Ursula K. Le Guin', 'Le Guin, Ursula K.'],
    ['Anders Reid Jr.', 'Reid, Anders, Jr.'],
  ])
    assert.equal(familyFirst(name), written);
});

test('RIS has as much of the day as is known', () => {
  for (const [published, written] of [
    ['2025-09-16T10:00:00Z', '2025/09/16/'],
    ['2025-09', '2025/09//'],
    ['2025', '2025///'],
  ])
    assert.match(ris(source({ published })).plain, new RegExp(`^DA {2}- ${written}\r$`, 'm'));
});

test('no format treats the suffix of a name as a family name', () => {
  for (const name of ['Callum Reid Jr.', 'Callum Reid, Jr.']) {
    const reid = source({ authors: [{ name }] });
    assert.deepEqual(JSON.parse(cslJson(reid).plain)[0].author, [{ family: 'Reid', given: 'Callum', suffix: 'Jr.' }]);
    const [author] = new Cite(bibtex(reid).plain).data[0].author;
    assert.deepEqual([author.family, author.given, author.suffix], ['Reid', 'Callum', 'Jr.']);
    assert.match(ris(reid).plain, /^AU {2}- Reid, Callum, Jr\.\r$/m);
    assert.match(wikipedia(reid).plain, /\|last=Reid \|first=Callum Jr\./);
  }
  const [halvorsen] = JSON.parse(jsonLd(source({ authors: [{ name: 'Anders T. Halvorsen III' }] })).plain).author;
  assert.equal(halvorsen['@type'], 'Person');
});

test('every awkward name can be read back from BibTeX, BibLaTeX and RIS unsplit', () => {
  for (const { name, family } of awkwardNames) {
    for (const format of [bibtex, biblatex]) {
      const [author] = new Cite(format(source({ authors: [{ name }] })).plain).data[0].author;
      const given =
        author.literal ?? [author.given, author['non-dropping-particle'], author.family].filter(Boolean).join(' ');
      assert.equal(given, name, format(source({ authors: [{ name }] })).plain);
      if (family) assert.equal([author['non-dropping-particle'], author.family].filter(Boolean).join(' '), family);
    }
    const [, line] = /^AU {2}- (.*)\r$/m.exec(ris(source({ authors: [{ name }] })).plain) ?? [];
    assert.equal(line, family ? `${family}, ${name.slice(0, name.length - family.length - 1)}` : name);
  }
});

test('BibTeX and BibLaTeX are read back with title, authors and year', () => {
  for (const title of awkwardTitles.filter((title) => !/[{}\\^~]|\u2028/.test(title))) {
    for (const format of [bibtex, biblatex]) {
      const [item] = new Cite(format(source({ title })).plain).data;
      assert.equal(
        flat(item.title.replace(/<[^>]*class="nocase"[^>]*>|<\/span>/g, '')),
        flat(title).replace(/<\/?b>/g, (tag) => tag),
        title,
      );
      assert.deepEqual(
        item.author.map((/** @type {any} */ name) => name.family),
        ['Halvorsen', 'Reid'],
      );
      assert.equal(item.issued['date-parts'][0][0], 2025);
    }
  }
});

test('BibTeX and BibLaTeX have the address, the paper and the language', () => {
  assert.match(bibtex(source({})).plain, /^ {2}howpublished = \{\\url\{https:.*\}\},$/m);
  assert.match(biblatex(source({})).plain, /^ {2}url = \{https:.*\},$/m);
  assert.match(biblatex(source({ language: 'nb-NO' })).plain, /^ {2}langid = \{nb-NO\}$/m);
  assert.doesNotMatch(biblatex(source({ language: undefined })).plain, /langid/);
});

test('BibTeX keeps an agency whole and leaves a missing author out', () => {
  const [agency] = new Cite(bibtex(source({ authors: [{ name: 'Harbour News Agency' }] })).plain).data;
  assert.equal(agency.author[0].literal ?? agency.author[0].family, 'Harbour News Agency');
  assert.equal(new Cite(bibtex(source({ authors: [] })).plain).data[0].author, undefined);
});

test('RIS is read back as a news item', () => {
  for (const title of awkwardTitles) {
    const text = ris(source({ title })).plain;
    assert.match(text, /^TY {2}- NEWS\r\n/);
    const [item] = new Cite(text).data;
    assert.equal(flat(item.title), flat(title));
    assert.equal(item.type, 'article-newspaper');
    assert.match(JSON.stringify(item.reporter), /Halvorsen, Ingrid.*Reid, Callum/); // where this reader puts authors
  }
});

test('a Wikipedia citation is one template in one reference', () => {
  for (const title of awkwardTitles) {
    const { plain } = wikipedia(source({ title }));
    assert.match(
      plain,
      /^<ref>\{\{cite news \|last1=Halvorsen \|first1=Ingrid \|last2=Reid \|first2=Callum [^{}<>]*\}\}<\/ref>$/,
    );
  }
});

test('APA, MLA and Chicago cite authors, title, paper, date and address', async () => {
  const load = async (/** @type {string} */ name) => JSON.parse(read(`web/vendor/${name}`));
  for (const style of /** @type {const} */ (['apa', 'mla', 'chicago'])) {
    const { plain, html } = await citation(style, { load })(source());
    for (const part of [
      'Halvorsen',
      'Reid',
      'Harbour Post',
      '2025',
      'harbourpost.example/world/norway-scotland-power-link',
    ]) {
      assert.ok(plain.includes(part), `${style}: ${plain}`);
    }
    assert.ok(html.includes('<i>'), style);
  }
});

test('a citation accepts every awkward title and name', async () => {
  const load = async (/** @type {string} */ name) => JSON.parse(read(`web/vendor/${name}`));
  const curly = (/** @type {string} */ text) => text.replace(/'/g, '’').split('"')[0]; // as the styles write quotes
  for (const title of awkwardTitles) {
    const { plain, html } = await citation('apa', { load })(source({ title }));
    assert.ok(plain.startsWith('Halvorsen, I., & Reid, C.') && plain.includes('Harbour Post'), plain);
    assert.equal(parseHTML(`<!doctype html><body>${html}</body>`).document.querySelector('script, img'), null);
  }
  for (const { name, family } of awkwardNames) {
    const { plain } = await citation('mla', { load })(source({ authors: [{ name }] }));
    assert.ok(plain.includes(curly(family ?? name)), plain);
  }
});

test('a citation without an author starts with the title', async () => {
  const load = async (/** @type {string} */ name) => JSON.parse(read(`web/vendor/${name}`));
  const { plain } = await citation('apa', { load })(source({ authors: [] }));
  assert.match(plain, /^Norway and Scotland/);
});
