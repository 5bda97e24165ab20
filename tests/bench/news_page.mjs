// Writes a news page of a wanted size: a story among what news pages carry besides, in the shares they carry it.

const people = ['Ada Lindqvist', 'Marcus Bell', 'Priya Nair', 'Terje Aasgaard', 'Helen Okafor', 'Jonas Keller'];
const places = ['Bergen', 'Aberdeen', 'Trondheim', 'Lisbon', 'Oslo', 'Edinburgh', 'Hamburg'];
const acts = ['approved', 'postponed', 'criticised', 'presented', 'examined', 'rejected'];
const things = ['the harbour plan', 'a new tram line', 'the winter budget', 'the bridge repairs', 'a ferry contract'];
const days = ['Monday', 'Tuesday', 'last week', 'on 3 May 2025', 'in June', 'this morning'];

const pick = (/** @type {string[]} */ list, /** @type {number} */ index) => list[index % list.length];

/** @param {number} index */
function sentence(index) {
  return `${pick(people, index)} ${pick(acts, index * 5 + 1)} ${pick(things, index * 3)} in ${pick(places, index * 7 + 2)} ${pick(days, index * 11)}, and said that the ${index + 2} people who had worked on it since ${1990 + (index % 30)} would hear the reasons before anyone else did.`;
}

/** @param {number} index */
const paragraph = (index) => `<p>${[0, 1, 2].map((turn) => sentence(index * 3 + turn)).join(' ')}</p>`;

/** @param {number} index */
const teaser = (index) =>
  `<li class="teaser teaser--${index % 4}"><a class="teaser__link" href="/news/${index}" data-track="river:${index}"><img class="teaser__picture lazy" loading="lazy" src="/pictures/${index}-320.jpg" srcset="/pictures/${index}-320.jpg 320w, /pictures/${index}-640.jpg 640w" alt="" width="320" height="180"><span class="teaser__kicker">${pick(places, index)}</span><span class="teaser__title">${pick(people, index)} ${pick(acts, index)} ${pick(things, index)}</span></a></li>`;

/** @param {number} index */
const comment = (index) =>
  `<div class="comment" id="comment-${index}"><div class="comment__head"><span class="comment__name">reader_${index}</span><time>2 hours ago</time></div><div class="comment__body"><p>I was in ${pick(places, index)} that day and it was nothing like what ${pick(people, index)} said.</p></div><button type="button" class="comment__reply">Reply</button></div>`;

/** @param {number} index */
const state = (index) =>
  `<script>window.__state=window.__state||{};window.__state["unit-${index}"]=${JSON.stringify({ id: index, slots: places, queue: things.map((thing) => ({ thing, track: people })), flags: { a: true, b: false, c: index } })};</script>`;

/** @param {number} index */
const icon = (index) =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M${index % 24} 4l8 8-8 8M4 ${index % 20}h16M12 4v16"/></svg>`;

/**
 * The story takes a tenth of a large page, teasers and comments a third, scripts the rest.
 * @param {number} bytes about
 */
export function newsPage(bytes) {
  const fill = (/** @type {number} */ share, /** @type {(index: number) => string} */ make, most = Infinity) => {
    const parts = [];
    for (let index = 0, size = 0; size < bytes * share && index < most; ++index) {
      parts.push(make(index));
      size += parts[index].length;
    }
    return parts.join('\n');
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour plan approved after a long night - Harbour Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2025-05-06T07:30:00+01:00"><meta name="author" content="Ingrid Halvorsen">
<style>.teaser{display:flex;gap:8px}.comment{margin:8px;border-top:1px solid #ccc}.icon{width:16px}.story{max-width:40em;margin:auto}</style>
${fill(0.28, state)}</head>
<body><header class="masthead"><a href="/">Harbour Post</a><nav><ul>${places.map((place) => `<li><a href="/${place}">${place}</a></li>`).join('')}</ul></nav></header>
<main class="story"><article><h1>Harbour plan approved after a long night</h1><p class="byline">By Ingrid Halvorsen</p>
${fill(0.1, paragraph, 150)}</article></main>
<aside><ul class="river">${fill(0.2, teaser)}</ul></aside>
<section class="comments">${fill(0.14, comment)}</section>
<footer>${fill(0.02, icon)}</footer>${fill(0.26, state)}</body></html>`;
}
