// Says whether a page that was just opened by itself looks like an article: its last value is the answer.
// It is asked only on sites whose pages are always opened, and says yes once, so that Back does not open the reader again.
(() => {
  const page = /** @type {any} */ (globalThis);
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  if (page.ledeAnswered || visit?.type !== 'navigate') return false;
  page.ledeAnswered = true;
  if (document.querySelector('meta[property="og:type"][content="article" i]')) return true;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return data.some(({ textContent }) =>
    /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting)"/.test(textContent ?? ''),
  );
})();
