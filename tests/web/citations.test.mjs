// Copied references are accepted by independent readers and name the article, its authors and its day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
// @ts-expect-error -- comes without types
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { parseHTML } from 'linkedom';
import { cslDataSchema } from './csl_data_schema.mjs';
import { awkwardNames, awkwardTitles, bare, flat, load, source } from './format_source.mjs';

const { biblatex, bibtex } = await import('../../web/formats/bibtex.js');
const { citation } = await import('../../web/formats/citation.js');
const { cslJson } = await import('../../web/formats/csl_json.js');
const { jsonLd } = await import('../../web/formats/json_ld.js');
const { familyFirst } = await import('../../web/formats/people.js');
const { ris } = await import('../../web/formats/ris.js');
const { wikipedia } = await import('../../web/formats/wikipedia.js');

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
  const { plain } = await citation('apa', { load })(source({ authors: [] }));
  assert.match(plain, /^Norway and Scotland/);
});
