// Escapes text for HTML and Markdown.

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}

/** Puts text on one line, with all Markdown syntax escaped. @param {string} text */
export function escapeMarkdown(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(
      /^(\s*)(#{1,6}|[-+=]+|\d+[.)])(?=\s|$)/,
      (_, space, sign) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

/** Escapes an address for use as the target of a Markdown link. @param {string} url */
export function escapeMarkdownUrl(url) {
  return url.replace(
    /[\s<>()\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
