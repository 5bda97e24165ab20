// What of an article's HTML may stand in the page: all that the core writes, and some harmless elements besides; the last gate.

const words = (/** @type {string} */ list) => list.split(/\s+/);

/** Elements that are copied. Of any other element only the children are taken. */
export const allowedElements = new Set(
  words(
    `p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption img picture source video audio track
     table caption colgroup col thead tbody tfoot tr th td hr br wbr a strong em b i u s sub sup small mark del ins abbr
     cite q kbd samp var time ruby rt rp bdi bdo span div section details summary`,
  ),
);

/** Elements that are dropped with all they hold. */
export const droppedElements = new Set(
  words(
    `script style template noscript iframe frame frameset object embed applet svg math form input button select textarea
     option datalist dialog link meta base title head canvas map area portal slot noembed noframes plaintext xmp`,
  ),
);

/** Attributes by element; under `*` those of every element. Addresses are checked besides. */
export const allowedAttributes = new Map(
  Object.entries({
    '*': 'lang dir title id',
    a: 'href',
    p: 'class',
    img: 'src srcset sizes alt width height',
    source: 'src srcset sizes media type',
    video: 'src poster width height',
    audio: 'src',
    track: 'src kind srclang label',
    ol: 'start reversed type',
    li: 'value',
    td: 'colspan rowspan headers',
    th: 'colspan rowspan headers scope abbr',
    col: 'span',
    colgroup: 'span',
    time: 'datetime',
    blockquote: 'cite',
    q: 'cite',
    details: 'open',
    bdo: 'dir',
  }).map(([element, attributes]) => [element, new Set(words(attributes))]),
);

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const mediaSchemes = new Set(['http:', 'https:', 'blob:']);
const dataPicture = /^data:image\/(png|jpe?g|gif|webp|avif);/i;

/** @param {string} url an absolute address @returns {string | undefined} it, if a reader may follow it */
export function safeLink(url) {
  const parsed = URL.parse(url);
  return parsed && linkSchemes.has(parsed.protocol) ? parsed.href : undefined;
}

/** @param {string} url an absolute address @returns {string | undefined} it, if a picture or sound may come from it */
export function safeMedia(url) {
  if (dataPicture.test(url)) return url;
  const parsed = URL.parse(url);
  return parsed && mediaSchemes.has(parsed.protocol) ? parsed.href : undefined;
}

/** @param {string} srcset candidates with absolute addresses @returns {string | undefined} those that are safe */
export function safeSourceSet(srcset) {
  const candidates = srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .filter(([url, size, more]) => safeMedia(url ?? '') && (!size || /^[\d.]+[wx]$/.test(size)) && !more)
    .map((parts) => parts.join(' '));
  return candidates.join(', ') || undefined;
}
