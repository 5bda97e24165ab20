// Defines what of an article's HTML may enter the page: everything the core writes, and some more harmless elements.
// This is the last gate.

const words = (/** @type {string} */ list) => list.split(/\s+/);

/** Elements that are copied. For any other element, only its children are. */
export const allowedElements = new Set(
  words(
    `p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption img picture source video audio track
     table caption colgroup col thead tbody tfoot tr th td hr br wbr a strong em b i u s sub sup small mark del ins abbr
     cite q kbd samp var time ruby rt rp bdi bdo span div section details summary`,
  ),
);

/** Elements that are dropped with everything inside. */
export const droppedElements = new Set(
  words(
    `script style template noscript iframe frame frameset object embed applet svg math form input button select textarea
     option datalist dialog link meta base title head canvas map area portal slot noembed noframes plaintext xmp`,
  ),
);

/** Allowed attributes by element; those under `*` apply to every element. Addresses are checked as well. */
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

/** @param {string} url an absolute address @returns {string | undefined} the same address, if it is safe to follow */
export function safeLink(url) {
  const parsed = URL.parse(url);
  return parsed && linkSchemes.has(parsed.protocol) ? parsed.href : undefined;
}

/**
 * @param {string} url an absolute address
 * @returns {string | undefined} the same address, if media may be loaded from it
 */
export function safeMedia(url) {
  if (dataPicture.test(url)) return url;
  const parsed = URL.parse(url);
  return parsed && mediaSchemes.has(parsed.protocol) ? parsed.href : undefined;
}

/** @param {string} srcset candidates with absolute addresses @returns {string | undefined} the safe ones */
export function safeSourceSet(srcset) {
  const candidates = srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .filter(([url, size, more]) => safeMedia(url ?? '') && (!size || /^[\d.]+[wx]$/.test(size)) && !more)
    .map((parts) => parts.join(' '));
  return candidates.join(', ') || undefined;
}
