// Tells whether a page that has just loaded looks like an article; the value of the last expression is the result. Only
// runs on sites that are always opened in the reader. It says yes once per page, so that going back does not open the
// reader again.
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
