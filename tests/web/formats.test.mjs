// Copied documents are accepted by independent readers and say what the document says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
// @ts-expect-error -- comes without types
import jsonld from 'jsonld';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse as parseYaml } from 'yaml';
import { awkwardNames, awkwardTitles, bare, flat, load, source } from './format_source.mjs';
import { sampleAnswer } from './sample_answer.mjs';

const { articleMarkdown } = await import('../../web/formats/article_markdown.js');
const { biblatex, bibtex } = await import('../../web/formats/bibtex.js');
const { citation } = await import('../../web/formats/citation.js');
const { cslJson } = await import('../../web/formats/csl_json.js');
const { json } = await import('../../web/formats/json.js');
const { jsonLd } = await import('../../web/formats/json_ld.js');
const { markdown } = await import('../../web/formats/markdown.js');
const { ris } = await import('../../web/formats/ris.js');
const { summary } = await import('../../web/formats/summary.js');
const { wikipedia } = await import('../../web/formats/wikipedia.js');

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
