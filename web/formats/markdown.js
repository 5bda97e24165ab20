// Writes Markdown with YAML front matter: the facts and, if requested, the article.
import { briefOf } from '../facts/facts.js';
import { word } from '../words.js';
import { articleMarkdown } from './article_markdown.js';
import { escapeMarkdown } from './escape.js';
import { addressOf, whenLines, whereLines, whoLines } from './source.js';

/** @typedef {import('./source.js').Source} Source */

/** @param {Source} source @returns {{plain: string}} */
export function markdown(source) {
  const { answer, withArticle, story } = source;
  const parts = [
    frontMatter(source),
    `# ${escapeMarkdown(answer.article.title ?? word('untitled'))}`,
    list(
      word('in_brief'),
      briefOf(answer).map(({ text }) => ({ name: '', detail: text })),
    ),
    list(word('who'), whoLines(source)),
    list(word('where'), whereLines(source)),
    list(word('when'), whenLines(source)),
    withArticle && story ? `## ${escapeMarkdown(word('article'))}\n\n${articleMarkdown(story)}` : '',
  ];
  return { plain: parts.filter(Boolean).join('\n\n') + '\n' };
}

/** @param {Source} source */
function frontMatter(source) {
  const { article } = source.answer;
  const fields = {
    title: article.title,
    source: addressOf(source),
    site: article.site_name,
    author: article.authors.map(({ name }) => name),
    published: article.published,
    created: source.now.toISOString().slice(0, 10),
    description: briefOf(source.answer)[0]?.text ?? article.subtitle,
    tags: article.keywords.length ? article.keywords : source.answer.who.slice(0, 5).map(({ name }) => name),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([name, value]) => `${name}: ${yaml(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

/**
 * YAML 1.2 accepts JSON; only the three line breaks that YAML treats as such and JSON does not escape need escaping.
 * @param {string | string[] | undefined} value
 */
function yaml(value) {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @param {string} title @param {{name: string, detail: string}[]} items */
function list(title, items) {
  if (!items.length) return '';
  const lines = items.map(({ name, detail }) => {
    const strong = name && `**${escapeMarkdown(name)}**`;
    return `- ${[strong, detail && escapeMarkdown(detail)].filter(Boolean).join(' – ')}`;
  });
  return [`## ${escapeMarkdown(title)}`, '', ...lines].join('\n');
}
