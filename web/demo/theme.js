// Applies the theme before the first paint, as in the extension: even a brief light page dazzles someone reading in the
// dark.
try {
  document.documentElement.dataset.theme = JSON.parse(localStorage.getItem('lede-settings') ?? '{}')?.theme ?? 'auto';
} catch {
  // storage is not available: the theme comes with the settings
}
