// Pages of a news site, written for the tests.

const links = (/** @type {string[]} */ ...names) => names.map((name) => `<a href="/${name}">${name}</a>`).join('');
const headlines = [
  'Council votes on new tram line',
  'Rain forecast for the weekend',
  'Team wins third game in a row',
  'Bakery reopens after fire',
];
const teaser = (/** @type {string} */ headline, /** @type {number} */ index) =>
  `<article><a href="/news/${index}"><img src="/samples/pictures/train.svg" width="120" height="80" alt=""><h3>${headline} ${index}</h3></a><p>Short teaser of the story number ${index}.</p></article>`;

const login = `<!doctype html><html lang="en"><title>Log in – Harbour Post</title><body><header><a href="/">Harbour Post</a></header>
  <main><h1>Log in</h1><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form>
  <p><a href="/reset">Forgot your password?</a> <a href="/join">Create an account</a></p></main><footer><a href="/terms">Terms</a></footer></body></html>`;

const front = `<!doctype html><html lang="en"><title>Harbour Post – News from the coast</title><body><header><h1>Harbour Post</h1><nav>${links('World', 'Politics', 'Sport')}</nav></header>
  <main>${Array.from({ length: 40 }, (_, index) => teaser(headlines[index % 4], index)).join('')}</main></body></html>`;

const changed = `<!doctype html><html lang="en"><title>Changed</title><body><article><h1>Before the change</h1><p id="p">This paragraph is replaced by a script.</p></article>
  <script>document.title = document.querySelector('h1').textContent = 'After the change';
  document.getElementById('p').outerHTML = ${JSON.stringify(
    Array.from(
      { length: 6 },
      (_, index) =>
        `<p>Paragraph ${index + 1} was written by a script after the page had loaded, and Mayor Ada Lindqvist of Trondheim said on Monday that it should be read as it is now.</p>`,
    ).join(''),
  )};</script></body></html>`;

const paragraph = (/** @type {number} */ number) =>
  `<p>Paragraph ${number} of the long report says that the harbour of Bergen was dredged again in May, and that the pilots, who had asked for it for years, were content with the depth of the channel.</p>`;

/** The first of two pages of a story. */
const firstOfTwo = `<!doctype html><html lang="en"><head><title>The long report</title><link rel="next" href="/report?page=2"></head><body><article><h1>The long report</h1>${Array.from({ length: 30 }, (_, index) => paragraph(index + 1)).join('')}</article></body></html>`;

/**
 * A story that opens with its picture but has another for sharing, repeats its standfirst as a heading, has a note, and
 * was changed within a minute of publication.
 */
const twice = `<!doctype html><html lang="en"><head><title>The quay is mended</title><meta property="og:type" content="article">
  <meta property="og:image" content="/shared/71a.jpg"><meta property="og:description" content="Ships land again at the old quay in Bergen.">
  <meta property="article:published_time" content="2025-09-16T08:00:05Z"><meta property="article:modified_time" content="2025-09-16T08:00:41Z"></head>
  <body><article><h1>The quay is mended</h1><figure><img src="/pictures/the-mended-quay-640x360.jpg" alt="Ships at the quay" width="640" height="360"><figcaption>Ships at the quay on Monday</figcaption></figure>
  <h2>Ships land again at the old quay in Bergen.</h2>
  <blockquote class="twitter-tweet"><p>Tonight the first ship in two years lies at our quay, and all of the town has come to see it.</p>— Port of Bergen (@port) <a href="https://twitter.com/port/status/1">September 16, 2025</a></blockquote>${Array.from({ length: 8 }, (_, index) => paragraph(index + 1)).join('')}
  <p>The new quay is as deep as the old one was when the harbour of Bergen was built.<sup><a href="#note-1" id="ref-1">1</a></sup></p>
  <ol><li id="note-1">By the chart of the pilots, which is kept in the town hall of Bergen. <a href="#ref-1">↩</a></li></ol></article></body></html>`;

/**
 * A story with several layers: a hidden part, one in a wrapper without a box, one closed until it is opened, and one
 * drawn by a component.
 */
const layers = `<!doctype html><html lang="en"><head><title>The tide gauge</title><meta property="og:type" content="article"></head><body><article><h1>The tide gauge</h1>
  ${[1, 2, 3].map(paragraph).join('')}<div style="display: none"><p>The hidden paragraph was written for nobody, and the pilots of Bergen have never seen it on any page.</p></div>
  <div style="display: contents"><p>The paragraph without a box tells that the gauge of Bergen was read each hour, by day and by night, for ninety years.</p></div>
  <div id="host"><p slot="said">The slotted paragraph says that the keeper of the gauge in Bergen, who lived beside it, wrote every tide into a book.</p></div>
  <details><summary>How it was read</summary><p>The closed paragraph explains that a float in a well moved a pen over paper, which was changed on Mondays.</p></details>${[4, 5].map(paragraph).join('')}</article>
  <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>The drawn paragraph adds that the paper is kept in the archive of Bergen, where it fills eleven shelves.</p><slot name="said"></slot><p hidden>The drawn and hidden paragraph stays in the component, whatever is made of the page around it in Bergen.</p>';</script></body></html>`;

/** Its questions are bold only by style. */
const questions = `<!doctype html><html lang="en"><head><title>The pilot</title><meta property="og:type" content="article"><style>.q { font-weight: bold }</style></head><body><article><h1>The pilot</h1>
  ${[1, 2, 3, 4].map((number) => `<p class="q">What did you see on day ${number}?</p>${paragraph(number)}`).join('')}</article></body></html>`;

/** Too short to be an article. */
const notice = `<!doctype html><html lang="en"><title>Notice – Harbour Post</title><body><main><h1>Notice</h1><p>The ferry office in Lerwick is closed today.</p></main></body></html>`;

/** The beginning of a story whose rest is for subscribers. */
const subscribers = `<!doctype html><html lang="en"><head><title>The quiet quay – Harbour Post</title><meta property="og:type" content="article">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The quiet quay","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script></head>
  <body><article><h1>The quiet quay</h1><p>For years nobody in Bergen asked who owned the quay. Then the ferry stopped.</p><p>What followed was a lesson in how little a town knows about…</p>
  <div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p><button>Subscribe for €1</button></div></article></body></html>`;

/** @type {Record<string, {body: string}>} by path */
export const pages = {
  '/': { body: front },
  '/login': { body: login },
  '/changed': { body: changed },
  '/report': { body: firstOfTwo },
  '/layers': { body: layers },
  '/questions': { body: questions },
  '/twice': { body: twice },
  '/notice': { body: notice },
  '/subscribers': { body: subscribers },
};
