// Puts the theme on before the first paint, as in the extension: a page that is light for a moment dazzles who reads in the dark.
try {
  document.documentElement.dataset.theme = JSON.parse(localStorage.getItem('lede-settings') ?? '{}')?.theme ?? 'auto';
} catch {
  // nothing may be kept here: the theme comes with the settings
}
