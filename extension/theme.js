// Applies the theme before the first paint. The settings arrive later, and even a brief light page dazzles someone
// reading in the dark.
try {
  document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto';
} catch {
  // storage is not available: the theme comes with the settings
}
