// Puts the theme on before the first paint: the settings come later, and a page that is light for a moment dazzles who reads in the dark.
try {
  document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto';
} catch {
  // nothing may be kept here: the theme comes with the settings
}
