// The story itself: the lead picture and the article's nodes.
import { safeLink, safeMedia } from '../dom/allow_list.js';
import { buildArticle } from '../dom/build_article.js';
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { opensWith } from './headline.js';
import { isForSubscribers, reasonWords } from './refusal.js';
import { samePicture } from './same_picture.js';

/** @typedef {import('../engine/document.js').Article} Article */

/** @param {Article} article @returns {HTMLElement} */
export function story(article) {
  const body = buildArticle(article.html, [article.canonical_url, article.url]);
  wrapTables(body);
  markStandfirst(article, body);
  markTimes(body);
  nameEmbeds(body);
  const shown = element(
    'article',
    { id: 'story', class: 'story', lang: article.language, dir: article.direction, tabindex: -1 },
    leadPicture(article, body),
    body,
  );
  shown.querySelectorAll('img').forEach(measure);
  // A picture that does not come leaves its words, not a hole of its size.
  shown.addEventListener('error', ({ target }) => Object(target).setAttribute?.('data-failed', ''), { capture: true });
  shown.addEventListener('load', noteLoaded, { capture: true });
  return shown;
}

/** What the page says of its size, as far as it is numbers. @param {HTMLImageElement} picture */
function measure(picture) {
  const [width, height] = ['width', 'height'].map((name) => parseInt(picture.getAttribute(name) ?? '') || 0);
  if (width) picture.style.setProperty('--width', `${width}px`);
  if (width && height) picture.style.setProperty('--ratio', String(width / height));
}

/**
 * Its size is known from now on. A graph with a ground that is seen through was drawn for a white page; signs in a line stand on the text's.
 * @param {Event} event
 */
function noteLoaded({ target }) {
  if (!(target instanceof HTMLImageElement)) return;
  const { naturalWidth: width, naturalHeight: height } = target;
  target.dataset.loaded = width > 120 ? 'large' : 'small';
  target.style.setProperty('--ratio', String(width / height));
}

/** A standfirst that the page has in its story looks like one, and is no heading. @param {Article} article @param {DocumentFragment} body */
function markStandfirst(article, body) {
  if (!article.subtitle || !opensWith(article, article.subtitle)) return;
  const wanted = article.subtitle.trim();
  const found = [...body.querySelectorAll('p, h2, h3, h4')].find(({ textContent }) => textContent?.trim() === wanted);
  if (!found) return;
  const paragraph = element('p', { class: 'standfirst' }, ...found.childNodes);
  found.replaceWith(paragraph);
}

/** The time of an entry of a live report, by itself before it. @param {DocumentFragment} body */
function markTimes(body) {
  for (const paragraph of body.querySelectorAll('p'))
    if (/^\s*\d{1,2}[:.]\d\d\s*$/.test(paragraph.textContent ?? '')) paragraph.className = 'clock';
}

/** A post or film of another site says where it leads. @param {DocumentFragment} body */
function nameEmbeds(body) {
  for (const embed of /** @type {NodeListOf<HTMLElement>} */ (body.querySelectorAll('.embed'))) {
    const host = embed.querySelector('a')?.hostname.replace(/^www\./, '');
    if (host && embed.textContent?.trim() !== host) embed.dataset.host = host;
  }
}

/** The lead picture, unless the story shows it itself or opens with another, mostly its own cut of the same. @param {Article} article @param {DocumentFragment} body */
function leadPicture({ lead_image: picture, url: page }, body) {
  const url = picture && safeMedia(picture.url);
  const shown = [...body.querySelectorAll('img')];
  if (!url || url === page || shown.some(({ src }) => samePicture(src, url)) || opensWithPicture(body))
    return undefined;
  if (picture.alt && shown[0]?.alt === picture.alt) return undefined; // in another cut, under another address
  if (picture.caption && hasCaption(body, picture.caption)) return undefined;
  const said = picture.caption || picture.credit;
  return element(
    'figure',
    { class: 'lead' },
    element('img', {
      src: url,
      alt: picture.alt ?? '',
      width: picture.width,
      height: picture.height,
      referrerpolicy: 'no-referrer',
      decoding: 'async',
    }),
    said &&
      element(
        'figcaption',
        null,
        picture.caption,
        picture.credit && element('span', { class: 'credit' }, picture.credit),
      ),
  );
}

/** Before any paragraph; what sites show until a picture is there is none. @param {DocumentFragment} body */
function opensWithPicture(body) {
  const first = [...body.querySelectorAll('img')].find(({ src }) => !/\.(?:gif|svg)\b/i.test(src));
  const text = body.querySelector('p:not(.standfirst)');
  return first && (!text || first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Short ones, such as an agency's name, stand under more than one picture. */
const tellingCaption = 20;

/** @param {DocumentFragment} body @param {string} caption */
function hasCaption(body, caption) {
  const squeezed = (/** @type {string | null} */ text) => (text ?? '').replace(/\s+/g, '');
  const wanted = squeezed(caption);
  return (
    wanted.length >= tellingCaption &&
    [...body.querySelectorAll('figcaption')].some(({ textContent }) => squeezed(textContent).startsWith(wanted))
  );
}

/** A table that is wider than its frame scrolls by itself, with the keyboard too; others are no place to stop at. */
const frames = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const frame = /** @type {HTMLElement} */ (target.closest('.table-frame'));
    const scrolls = frame.scrollWidth > frame.clientWidth;
    frame.role = scrolls ? 'region' : null;
    frame.tabIndex = scrolls ? 0 : -1;
    frame.ariaLabel = scrolls ? frame.querySelector('caption')?.textContent || word('table') : null;
  }
});

/** @param {DocumentFragment} body */
function wrapTables(body) {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = element('div', { class: 'table-frame' });
    table.style.setProperty(
      '--columns',
      String(Math.max(1, ...[...table.rows].slice(0, 9).map(({ cells }) => cells.length))),
    );
    table.replaceWith(frame);
    frame.append(table);
    frames.observe(frame);
    frames.observe(table);
  }
}

/** What stands after the story: that the rest is for subscribers, its next page, and the page it is from. @param {Article} article */
export function storyEnd(article) {
  const [next, page] = [article.next_page_url, article.canonical_url ?? article.url].map((url) => safeLink(url ?? ''));
  if (!next && !page) return [];
  return [
    element(
      'footer',
      { class: 'story-end' },
      isForSubscribers(article) && element('p', null, reasonWords(article.reason)),
      next && element('a', { href: next, class: 'next-page', rel: 'next' }, word('next_page')),
      page &&
        element('a', { href: page, rel: 'noopener' }, word('on_the_site', article.site_name ?? new URL(page).hostname)),
    ),
  ];
}
