// Builds the article's nodes from the core's HTML, copying only what the allow-list names.
import {
  allowedAttributes,
  allowedElements,
  droppedElements,
  safeLink,
  safeMedia,
  safeSourceSet,
} from './allow_list.js';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const idPrefix = 'story-';

/** How attribute values are checked; all other attributes are plain text. */
const checks = new Map(
  Object.entries({
    href: safeLink,
    src: safeMedia,
    poster: safeMedia,
    srcset: safeSourceSet,
    cite: safeLink,
    id: (/** @type {string} */ id) => idPrefix + id,
    headers: () => undefined,
    class: (/** @type {string} */ name) => (name === 'embed' ? name : undefined),
  }),
);

/**
 * Builds the article's nodes for `document`. The source is parsed in a document that runs and loads nothing, and is
 * walked without recursion.
 * @param {string} html the core's allow-listed HTML
 * @param {(string | undefined)[]} [addresses] of the page: links to a place on it become links inside the article
 * @returns {DocumentFragment}
 */
export function buildArticle(html, addresses = []) {
  const source = new DOMParser().parseFromString(html, 'text/html').body;
  const built = document.createDocumentFragment();
  /** @type {[Node, ParentNode & Node][]} nodes whose children are still to be copied, each with its destination */
  const open = [[source, built]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair;
    for (const child of from.childNodes) {
      const copy = copyOf(child);
      if (copy === undefined) continue;
      if (copy) to.append(copy);
      if (child.nodeType === Node.ELEMENT_NODE) {
        const target = /** @type {Element | null} */ (copy) ?? to.appendChild(document.createElement('span'));
        open.push([child, target]);
      }
    }
  }
  linkWithin(built, new Set(addresses.map((url) => url?.split('#')[0])));
  return built;
}

/** @param {Node} node @returns {Node | null | undefined} its copy; null: only its children; undefined: nothing */
function copyOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.nodeValue ?? '');
  if (!(node instanceof Element) || node.namespaceURI !== htmlNamespace) return undefined;
  const name = node.localName;
  if (droppedElements.has(name)) return undefined;
  return allowedElements.has(name) ? copyElement(node, name) : null;
}

/** @param {Element} source @param {string} name */
function copyElement(source, name) {
  const copy = document.createElement(name);
  for (const { name: attribute, value } of source.attributes) {
    if (!allowedAttributes.get('*')?.has(attribute) && !allowedAttributes.get(name)?.has(attribute)) continue;
    const check = checks.get(attribute);
    const checked = check ? check(value) : value;
    if (checked !== undefined) copy.setAttribute(attribute, checked);
  }
  if (name === 'a') copy.setAttribute('rel', 'noopener noreferrer');
  if (name === 'img') quietPicture(copy);
  if (name === 'video' || name === 'audio') copy.setAttribute('controls', '');
  if (name === 'video' || name === 'audio') copy.setAttribute('preload', 'none');
  return copy;
}

/** @param {HTMLElement} picture */
function quietPicture(picture) {
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  picture.setAttribute('referrerpolicy', 'no-referrer');
  if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
}

/** @param {DocumentFragment} built @param {Set<string | undefined>} pages */
function linkWithin(built, pages) {
  for (const link of built.querySelectorAll('a[href*="#"]')) {
    const [url, fragment] = (link.getAttribute('href') ?? '').split('#');
    if (!pages.has(url) || !fragment) continue;
    const place = [fragment, decoded(fragment)].find((id) => built.getElementById(idPrefix + id));
    if (place) link.setAttribute('href', '#' + encodeURIComponent(idPrefix + place));
  }
}

/** @param {string} fragment */
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // the page wrote it like that
  }
}
