// The buttons shown while the story is read aloud.
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { icon } from './icons.js';
import { amount } from './look_panel.js';
import { iconButton } from './toolbar.js';

/** @typedef {import('./speaker.js').Speaker} Speaker */

/**
 * @param {() => Speaker | undefined} speaker @param {import('./settings.js').LiveSettings} settings
 * @param {HTMLElement} opener receives the focus when the bar closes with the focus inside
 */
export function speechBar(speaker, settings, opener) {
  const pause = iconButton('pause', word('pause'), {
    onclick: () => (speaker()?.state === 'paused' ? speaker()?.resume() : speaker()?.pause()),
  });
  const bar = element(
    'div',
    { class: 'speech-bar', role: 'group', 'aria-label': word('listen'), hidden: true },
    iconButton('previous', word('previous_paragraph'), { onclick: () => speaker()?.skip(-1) }),
    pause,
    iconButton('next', word('next_paragraph'), { onclick: () => speaker()?.skip(1) }),
    amount(settings, 'speechRate'),
    iconButton('stop', word('stop'), { onclick: () => speaker()?.stop() }),
  );
  const update = () => {
    const state = speaker()?.state ?? 'stopped';
    if (state === 'stopped' && bar.contains(document.activeElement)) opener.focus();
    bar.hidden = state === 'stopped';
    const label = word(state === 'paused' ? 'resume' : 'pause');
    pause.setAttribute('aria-label', label);
    pause.title = label;
    pause.replaceChildren(icon(state === 'paused' ? 'play' : 'pause'));
  };
  return { bar, update };
}
