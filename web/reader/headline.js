// The top of the story: its source, its title, who wrote it and when.
import { safeLink } from '../dom/allow_list.js';
import { element } from '../dom/element.js';
import { pagesTime, readersClock, readersTime, sameDay } from '../facts/days.js';
import { direction, language, word } from '../words.js';

/** @typedef {import('../engine/document.js').Article} Article */

/** @param {Article} article @param {HTMLElement} [standfirst] taken from the story */
export function headline(article, standfirst) {
  const { section, title = word('untitled') } = article;
  const link = safeLink(article.canonical_url ?? article.url ?? '');
  const site = article.site_name ?? (link && new URL(link).hostname.replace(/^www\./, ''));
  return element(
    'header',
    { class: 'headline', lang: article.language, dir: article.direction },
    element(
      'p',
      { class: 'kicker' },
      site && (link ? element('a', { href: link, rel: 'noopener' }, site) : element('span', null, site)),
      section && section !== site && !section.startsWith(title) && element('span', { class: 'section' }, section),
    ),
    heading(title),
    standfirst ??
      (article.subtitle &&
        !opensWith(article, article.subtitle) &&
        element('p', { class: 'standfirst' }, article.subtitle)),
    element('div', { class: 'credits', lang: language() }, byline(article), dates(article)),
  );
}

/** Titles with more letters than this are set smaller. */
const longTitle = 90;

/** No line starts with a dash. @param {string} title */
export function heading(title) {
  return element('h1', { 'data-long': title.length > longTitle }, title.replace(/ (?=[-–—] )/g, '\u00a0'));
}

/** A story may have a heading or a caption before its standfirst, up to this length. */
const opening = 200;

/**
 * Whether the story itself contains the standfirst near its beginning.
 * @param {Article} article @param {string} standfirst
 */
export function opensWith({ text }, standfirst) {
  const wanted = standfirst.trim();
  return text.slice(0, opening + wanted.length).includes(wanted);
}

/** @param {Article} article */
function byline({ authors }) {
  if (!authors.length) return undefined;
  const names = authors.map(({ name, url }) => {
    const link = url && safeLink(url);
    return link ? element('a', { href: link, rel: 'author noopener' }, name) : element('span', null, name);
  });
  const parts = new Intl.ListFormat(language(), { type: 'conjunction' }).formatToParts(authors.map(({ name }) => name));
  let next = 0;
  return element(
    'p',
    { class: 'byline', dir: 'auto' },
    parts.map((part) => (part.type === 'element' ? names[next++] : part.value)),
  );
}

/** @param {Article} article */
function dates({ published, modified, dateline, reading_minutes: minutes }) {
  const changed = modified && !(published && isNoLater(modified, published)) ? modified : undefined;
  const short = changed && published && sameDay(published, changed);
  const parts = [
    dateline?.text && element('span', { class: 'dateline' }, element('bdi', null, dateline.text)),
    published && time(published, readersTime(published)),
    changed &&
      element('span', null, `${word('updated')} `, time(changed, short ? readersClock(changed) : readersTime(changed))),
    minutes?.[1] && element('span', null, readingTime(minutes)),
  ].filter(Boolean);
  return parts.length ? element('p', { class: 'dates', dir: direction() }, parts) : undefined;
}

/**
 * Whether a change says nothing new: it is within a minute of publication, before it, or on its day without an hour.
 * @param {string} changed @param {string} published
 */
export function isNoLater(changed, published) {
  if (changed.includes('T') && published.includes('T')) return Date.parse(changed) - Date.parse(published) < 60_000;
  return changed <= published;
}

/** @param {string} value @param {string} shown */
function time(value, shown) {
  return element('time', { datetime: value, title: word('time_on_page', pagesTime(value)) }, shown);
}

/** @param {[number, number]} minutes */
function readingTime([fast, slow]) {
  const range = new Intl.NumberFormat(language(), { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return fast < slow ? range.formatRange(fast, slow) : range.format(slow);
}
