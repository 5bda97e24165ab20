// Captures the page as it is now: copies its nodes, records on the copy what only the live page knows, and leaves out
// the scripts, styles and drawings that the core does not read. Injected as a classic script (not a module); it does
// not change the page, and the value of its last expression is the result.
(() => {
  /**
   * A document that runs and loads nothing, so copies created for it do not start scripts, pictures or custom elements.
   */
  const inert = document.implementation.createHTMLDocument('');
  const byStyle = { visibilityProperty: true };
  /** Elements that are never displayed, and so are not marked as hidden. */
  const neverSeen = new Set(['HEAD', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
  /**
   * Nodes to move into their slots. Moved last, because until then the original and the copy are walked in step.
   * @type {[Element, Node[]][]}
   */
  const slotted = [];
  /** Paragraphs that are bold only by style, such as an interview's questions. @type {Element[]} */
  const bold = [];

  /**
   * @param {Element} root
   * @param {string} selector @returns {Element[]} all matches in a tree, including its root, in order
   */
  const all = (root, selector) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];

  /**
   * Records live properties on a tree's copy, which has the same nodes in the same order.
   * @param {Element} original @param {Element} copy
   */
  function stampTree(original, copy) {
    const pictures = all(copy, 'img');
    all(original, 'img').forEach((picture, index) => stampPicture(/** @type {any} */ (picture), pictures[index]));
    const paragraphs = all(copy, 'p');
    all(original, 'p').forEach((paragraph, index) => {
      if (Number(getComputedStyle(paragraph).fontWeight) >= 600) bold.push(paragraphs[index]);
    });
    stampNodes(original, copy);
  }

  /**
   * Visits every node, so it asks as little as possible of each, and almost nothing of those inside an unseen element.
   * @param {Element} original @param {Element} copy
   */
  function stampNodes(original, copy) {
    const nodes = original.querySelectorAll('*');
    const twins = copy.querySelectorAll('*');
    const twin = (/** @type {number} */ index) => (index < 0 ? copy : twins[index]);
    /** @type {[ShadowRoot, Element, Element][]} */
    const hosts = [];
    let unseenTo = -1; // the index after the outermost unseen element around the current one
    for (let index = -1, { length } = nodes; index < length; ++index) {
      const node = index < 0 ? original : nodes[index];
      const shadow = node.shadowRoot;
      if (shadow) hosts.push([shadow, node, twin(index)]);
      if (index < unseenTo || node.checkVisibility(byStyle)) continue;
      const never = neverSeen.has(node.tagName);
      if (!never && !isHidden(node)) continue;
      unseenTo = index + 1 + node.querySelectorAll('*').length;
      if (!never) twin(index).setAttribute('data-lede-hidden', '');
    }
    for (const [shadow, host, itsTwin] of hosts) flatten(shadow, host, itsTwin);
  }

  /**
   * Whether an element that is not visible is hidden by style rather than by a closed <details>, which a reader may
   * open.
   * @param {Element} node
   */
  function isHidden(node) {
    const { display, visibility } = getComputedStyle(node);
    if (display === 'contents') return false;
    return display === 'none' || visibility === 'hidden' || !node.closest('details:not([open])');
  }

  /** @param {HTMLImageElement} picture @param {Element} twin */
  function stampPicture({ naturalWidth, naturalHeight, currentSrc, src }, twin) {
    if (naturalWidth) {
      twin.setAttribute('data-lede-width', String(naturalWidth));
      twin.setAttribute('data-lede-height', String(naturalHeight));
    }
    if (currentSrc && currentSrc !== src) twin.setAttribute('data-lede-src', currentSrc);
  }

  /**
   * Replaces a shadow host by what its open shadow root displays.
   * @param {ShadowRoot} shadow @param {Element} host @param {Element} twin
   */
  function flatten(shadow, host, twin) {
    /** @type {Map<Node, Node>} the host's own children with their copies */
    const copies = new Map([...host.childNodes].map((child, index) => [child, twin.childNodes[index]]));
    const shown = [...shadow.childNodes].map((child) => {
      const copy = inert.importNode(child, true);
      if (child instanceof Element && copy instanceof Element) {
        noteSlots(child, copy, copies);
        stampTree(child, copy);
      }
      return copy;
    });
    twin.replaceChildren(...shown);
  }

  /** @param {Element} shadow @param {Element} copy @param {Map<Node, Node>} copies */
  function noteSlots(shadow, copy, copies) {
    const twins = all(copy, 'slot');
    all(shadow, 'slot').forEach((slot, index) => {
      const nodes = /** @type {HTMLSlotElement} */ (slot).assignedNodes().map((node) => copies.get(node));
      if (nodes.length) slotted.push([twins[index], nodes.filter((node) => node !== undefined)]);
    });
  }

  /**
   * Makes them bold in the copy, unless most of the page is. A question's answer may be one paragraph.
   * @param {number} paragraphs of the page
   */
  function embolden(paragraphs) {
    for (const paragraph of bold.length * 3 < paragraphs * 2 ? bold : []) {
      const strong = inert.createElement('strong');
      strong.append(...paragraph.childNodes);
      paragraph.append(strong);
    }
  }

  /** Empties what is never read; on a large page that is more than half. @param {Element} page */
  function lighten(page) {
    for (const node of page.querySelectorAll('script:not([type*="json" i]), style, svg')) node.replaceChildren();
  }

  const copy = inert.importNode(document.documentElement, true);
  stampTree(document.documentElement, copy);
  for (const [slot, nodes] of slotted) slot.replaceChildren(...nodes);
  embolden(copy.querySelectorAll('p').length);
  lighten(copy);
  const doctype = document.doctype ? '<!doctype html>\n' : '';
  // eslint-disable-next-line no-restricted-properties -- read, not written
  return { url: location.href, title: document.title, html: doctype + copy.outerHTML };
})();
