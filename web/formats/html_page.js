// Writes the story with its facts as a self-contained HTML file.
import { escapeHtml } from './escape.js';
import { summary } from './summary.js';

const style =
  'body{font:1.15rem/1.6 Georgia,serif;max-width:38em;margin:3rem auto;padding:0 1rem;color:#222;background:#fff}' +
  'img,video{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption{font-size:.85em;color:#555}' +
  'aside{font:1rem/1.5 system-ui,sans-serif;border:1px solid #ccc;border-radius:8px;padding:.5rem 1.25rem;margin:2rem 0}';

/** @param {import('./source.js').Source} source @returns {{plain: string}} */
export function htmlPage(source) {
  const { article } = source.answer;
  const attributes = `${article.language ? ` lang="${escapeHtml(article.language)}"` : ''}${article.direction ? ` dir="${article.direction}"` : ''}`;
  const story = source.story instanceof Element ? source.story.getHTML() : '';
  const page = `<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(article.title ?? '')}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(article.title ?? '')}</h1>
<aside>${summary(source).html.replace(/<h2>.*?<\/h2>\n?/s, '')}</aside>
${story}
</body>
</html>
`;
  return { plain: page };
}
