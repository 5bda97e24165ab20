// The outline: the story's headings as links, if there are three or more.
import { element } from '../dom/element.js';
import { language, word } from '../words.js';

const fewest = 3;

/** @param {HTMLElement} story @returns {HTMLElement | undefined} */
export function outline(story) {
  const headings = [...story.querySelectorAll('h1, h2, h3')].filter((heading) => heading.textContent?.trim());
  if (headings.length < fewest) return undefined;
  const top = Math.min(...headings.map(levelOf));
  const links = headings.map((heading, index) => {
    heading.id ||= `story-heading-${index}`;
    const depth = Math.min(1, levelOf(heading) - top);
    return element(
      'li',
      { 'data-depth': depth },
      element('a', { href: `#${encodeURIComponent(heading.id)}` }, heading.textContent?.trim()),
    );
  });
  return element(
    'details',
    { class: 'outline', lang: language() },
    element('summary', null, word('outline')),
    element('nav', { 'aria-label': word('outline') }, element('ol', { lang: story.lang }, links)),
  );
}

/** @param {Element} heading */
function levelOf(heading) {
  return Number(heading.localName[1]);
}
