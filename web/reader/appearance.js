// Applies the appearance settings to the page's root, where the style sheets read them.

/** @typedef {import('./settings.js').Settings} Settings */

/** @param {HTMLElement} root @param {Settings} settings */
export function applyAppearance(root, settings) {
  root.dataset.theme = String(settings.theme);
  root.dataset.typeface = String(settings.typeface);
  root.toggleAttribute('data-justified', settings.justified === true);
  root.toggleAttribute('data-names', settings.names === true);
  root.toggleAttribute('data-ruler', settings.ruler === true);
  const lengths = {
    '--size': `${settings.size}px`,
    '--measure': `${settings.width}em`,
    '--line-height': String(settings.lineHeight),
    '--letter-spacing': `${settings.letterSpacing}em`,
    '--word-spacing': `${settings.wordSpacing}em`,
  };
  for (const [name, value] of Object.entries(lengths)) root.style.setProperty(name, value);
}

/** The visible theme: `auto` is light or dark, depending on the system. @param {string} theme */
export function shownTheme(theme) {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
