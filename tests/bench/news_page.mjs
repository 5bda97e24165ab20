// Writes a news page of a given size: a story among the other content of news pages, in typical proportions.

const people = ['Ada Lindqvist', 'Marcus Bell', 'Priya Nair', 'Terje Aasgaard', 'Helen Okafor', 'Jonas Keller'];
const places = ['Bergen', 'Aberdeen', 'Trondheim', 'Lisbon', 'Oslo', 'Edinburgh', 'Hamburg'];
const acts = ['approved', 'postponed', 'criticised', 'presented', 'examined', 'rejected'];
const things = ['the harbour plan', 'a new tram line', 'the winter budget', 'the bridge repairs', 'a ferry contract'];
const days = ['Monday', 'Tuesday', 'last week', 'on 3 May 2025', 'in June', 'this morning'];

const pick = (/** @type {string[]} */ list, /** @type {number} */ index) => list[index % list.length];

const words = (/** @type {string} */ list) => list.split(' ');
const nouns = words(
  'ferry harbour bridge budget council turbine cable fishery warehouse tunnel school library hospital market quay lighthouse railway reservoir forest valley island factory brewery orchard stadium museum theatre archive shipyard refinery canal airport pipeline chapel monument garden clinic laboratory festival cooperative',
);
const kinds = words(
  'old northern crowded costly quiet public private narrow frozen rusty delayed popular careful foreign local temporary joint winter coastal wooden municipal disputed flooded restored empty modest ambitious regional seasonal unpaid',
);
const verbs = words(
  'approved postponed criticised presented examined rejected measured repaired inherited surveyed financed inspected defended renamed visited photographed abandoned rebuilt sold insured mapped welcomed doubted expanded reopened praised',
);
const links = words('because although while after before since unless where until whenever');
const ends = words('yesterday again quietly together twice instead anyway tonight abroad overnight outside nearby');

/**
 * Draws from lists with a seeded generator (mulberry32), so that a page is the same every time.
 * @param {number} seed
 */
function drawer(seed) {
  let state = seed;
  return (/** @type {string[]} */ list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length];
  };
}

/** No two sentences are alike, because the engine ignores text that a page repeats. @param {number} index */
function sentence(index) {
  const draw = drawer(index * 1e4);
  const thing = () => `the ${draw(kinds)} ${draw(nouns)}`;
  const clause = () => `${draw(people)} ${draw(verbs)} ${thing()} of ${draw(places)}`;
  return `${clause()} ${draw(links)} ${thing()} near ${thing()} was ${draw(verbs)} by ${draw(people)} ${draw(ends)} ${draw(days)}.`;
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
 * @param {number} bytes approximate size
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
