// Creates elements: the only way in which the interface writes to the page.

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * What an element may contain; empty values are left out.
 * @typedef {Node | string | number | null | undefined | false | readonly any[]} Child
 */

/**
 * Attributes by name. `undefined`, `null` and `false` are left out, `true` gives an empty attribute; a function under a
 * name such as `onclick` becomes a listener.
 * @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Attributes
 */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes | null} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/**
 * @param {string} name
 * @param {Attributes | null} [attributes]
 * @param {...Child} children
 * @returns {SVGElement}
 */
export function svgElement(name, attributes, ...children) {
  return fill(document.createElementNS(svgNamespace, name), attributes, children);
}

/**
 * @template {HTMLElement | SVGElement} Made
 * @param {Made} made @param {Attributes | null | undefined} attributes @param {Child[]} children
 * @returns {Made}
 */
function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...nodesOf(children));
  return made;
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function nodesOf(children) {
  return /** @type {Child[]} */ (children.flat(9))
    .filter((child) => child !== undefined && child !== null && child !== false && child !== '')
    .map((child) => (child instanceof Node ? child : String(child)));
}
