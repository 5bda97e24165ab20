// The story itself: the lead picture and the article's nodes.
import { safeLink, safeMedia } from '../dom/allow_list.js';
import { buildArticle } from '../dom/build_article.js';
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { opensWith } from './headline.js';
import { isForSubscribers, reasonWords } from './refusal.js';
import { samePicture } from './same_picture.js';

/** @typedef {import('../engine/document.js').Article} Article */

/** @param {Article} article @returns {{shown: HTMLElement, standfirst: HTMLElement | undefined}} standfirst: for the headline */
export function story(article) {
  const body = buildArticle(article.html, [article.canonical_url, article.url]);
  wrapTables(body);
  const standfirst = takeStandfirst(article, body);
  markTimes(body);
  nameEmbeds(body);
  const shown = element(
    'article',
    { id: 'story', class: 'story', lang: article.language, dir: article.direction, tabindex: -1 },
    leadPicture(article, body),
    body,
  );
  shown.querySelectorAll('img').forEach(measure);
  // A picture that fails to load is replaced by its text instead of leaving a gap.
  shown.addEventListener('error', ({ target }) => Object(target).setAttribute?.('data-failed', ''), { capture: true });
  shown.addEventListener('load', noteLoaded, { capture: true });
  return { shown, standfirst };
}

/** Reads the size that the page states, if it is a number. @param {HTMLImageElement} picture */
function measure(picture) {
  const [width, height] = ['width', 'height'].map((name) => parseInt(picture.getAttribute(name) ?? '') || 0);
  if (width) picture.style.setProperty('--width', `${width}px`);
  if (width && height) picture.style.setProperty('--ratio', String(width / height));
}

/**
 * Records that the picture's size is known. A graph with a transparent background was drawn for a white page; symbols
 * within a line keep the text's background.
 * @param {Event} event
 */
function noteLoaded({ target }) {
  if (!(target instanceof HTMLImageElement)) return;
  const { naturalWidth: width, naturalHeight: height } = target;
  target.dataset.loaded = width > 120 ? 'large' : 'small';
  target.style.setProperty('--ratio', String(width / height));
}

/** A story that opens with a heading or a bold paragraph of more letters than this, and has no other, opens with its standfirst. */
const longHeading = 80;

/**
 * Takes the standfirst out of a story that opens with it, even if as a heading; otherwise only styles it as one.
 * @param {Article} article @param {DocumentFragment} body
 */
function takeStandfirst(article, body) {
  const wanted = article.subtitle?.trim();
  if (wanted && !opensWith(article, wanted)) return undefined;
  const [found, other] = [...body.querySelectorAll('p, h2, h3, h4')].filter((block) => {
    const { firstElementChild: bold, textContent: text } = block;
    if (wanted) return text?.trim() === wanted;
    const stands = block.localName !== 'p' || (bold?.matches('strong, b') && bold.textContent === text);
    return stands && Number(text?.length) > longHeading;
  });
  const opens = article.text.startsWith(found?.textContent?.trim() || '\n');
  if (!found || (!wanted && (!opens || other))) return undefined;
  const paragraph = element('p', { class: 'standfirst', id: opens && 'standfirst' }, ...found.childNodes);
  found.replaceWith(...(opens ? [] : [paragraph]));
  return opens ? paragraph : undefined;
}

/** "21:22", "10.42 GMT", "8:30 pm". */
const clock = /^\s*\d{1,2}[:.]\d\d(\s?\p{L}{1,4})?\s*$/u;

/**
 * Marks the time of a live report's entry, which precedes it in a paragraph of its own, perhaps with its author's name.
 * @param {DocumentFragment} body
 */
function markTimes(body) {
  for (const paragraph of body.querySelectorAll('p'))
    if (clock.test(paragraph.firstChild?.textContent ?? '') && Number(paragraph.textContent?.length) < 60)
      paragraph.className = 'clock';
}

/** Labels an embedded post or video with the site it links to. @param {DocumentFragment} body */
function nameEmbeds(body) {
  for (const embed of /** @type {NodeListOf<HTMLElement>} */ (body.querySelectorAll('.embed'))) {
    const host = embed.querySelector('a')?.hostname.replace(/^www\./, '');
    if (host && embed.textContent?.trim() !== host) embed.dataset.host = host;
  }
}

/**
 * The lead picture, unless the story shows it itself or opens with another picture, usually a different crop of the
 * same.
 * @param {Article} article @param {DocumentFragment} body
 */
function leadPicture({ lead_image: picture, url: page }, body) {
  const url = picture && safeMedia(picture.url);
  const shown = [...body.querySelectorAll('img')];
  if (!url || url === page || shown.some(({ src }) => samePicture(src, url)) || opensWithPicture(body))
    return undefined;
  if (picture.alt && shown[0]?.alt === picture.alt) return undefined; // another crop at another address
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

/**
 * Whether a picture comes before any paragraph, not counting placeholders for pictures that load later, which have no
 * caption.
 * @param {DocumentFragment} body
 */
function opensWithPicture(body) {
  const first = [...body.querySelectorAll('img')].find(
    (picture) => !/\.(?:gif|svg)\b/i.test(picture.src) || picture.closest('figure')?.textContent,
  );
  const text = body.querySelector('p:not(.standfirst)');
  return first && (!text || first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Shorter captions, such as an agency's name, may occur under several pictures. */
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

/** A table wider than its frame scrolls on its own, also with the keyboard; other tables are no tab stop. */
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

/**
 * The end of the story: a note that the rest is for subscribers, the next page, and the original page.
 * @param {Article} article
 */
export function storyEnd(article) {
  const [next, page] = [article.next_page_url, article.canonical_url ?? article.url].map((url) => safeLink(url ?? ''));
  if (!next && !page) return [];
  return [
    element(
      'footer',
      { class: 'story-end' },
      isForSubscribers(article) && element('p', null, reasonWords(article)),
      next && element('a', { href: next, class: 'next-page', rel: 'next' }, word('next_page')),
      page &&
        element('a', { href: page, rel: 'noopener' }, word('on_the_site', article.site_name ?? new URL(page).hostname)),
    ),
  ];
}
