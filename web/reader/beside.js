// Adds everything that can wait until the story is on the screen: the facts beside it, the marks in it, the cards over
// it, its voice and the reading position. Loaded separately, so that it does not delay the story.
import { Anchors } from '../facts/anchors.js';
import { factsOf } from '../facts/facts.js';
import { Focus } from '../facts/focus.js';
import { factsPanel } from '../facts/panel.js';
import { namePopover } from '../facts/popover.js';
import { keepPlace } from './places.js';
import { Speaker } from './speaker.js';

/**
 * @typedef {object} Shown what is on the screen
 * @property {import('../engine/document.js').LedeDocument} answer
 * @property {HTMLElement} page contains the headline and the story
 * @property {HTMLElement} story
 * @property {HTMLElement} section where the facts go
 *
 * @typedef {object} Controls
 * @property {import('./settings.js').LiveSettings} settings
 * @property {import('./places.js').PlaceStore} [places]
 * @property {(open: boolean) => void} toggleFacts
 * @property {() => void} speechChanged
 * @property {(words: string) => void} tell announces something to a screen reader
 *
 * @typedef {{focus: Focus, popover: ReturnType<typeof namePopover>, speaker: Speaker}} Beside
 */

/** @param {Shown} shown @param {Controls} controls @returns {Beside} */
export function addBeside({ answer, page, story, section }, { settings, places, toggleFacts, speechChanged, tell }) {
  const anchors = new Anchors(page, answer.article.text);
  const facts = factsOf(answer);
  const focus = new Focus(facts, anchors);
  const actions = { open: () => toggleFacts(true), close: () => toggleFacts(false) };
  section.replaceChildren(...factsPanel(answer, facts, focus, actions));
  const popover = namePopover(answer, focus, anchors, page);
  section.after(popover.panel);
  const address = answer.article.canonical_url ?? answer.article.url;
  if (places && address) keepPlace(places, address, anchors, story);
  settings.listen(({ names }) => focus.markNames(names === true));
  focus.listen(({ fact: { title, mentions }, mention }) =>
    tell(mentions.length > 1 ? `${title}, ${mention + 1}/${mentions.length}` : title),
  );
  return { focus, popover, speaker: new Speaker(answer.article, anchors, settings, speechChanged) };
}
