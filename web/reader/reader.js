// The reader: shows a page's story and facts, and responds to the buttons and keys.
import { element } from '../dom/element.js';
import { direction, language, word } from '../words.js';
import { applyAppearance, shownTheme } from './appearance.js';
import { copyMenu } from './copy_menu.js';
import { saveFile } from './downloads.js';
import { headline } from './headline.js';
import { listenForJumps } from './jumps.js';
import { keysDialog, listenForKeys } from './keys.js';
import { lookPanel } from './look_panel.js';
import { moreMenu } from './more_panel.js';
import { outline } from './outline.js';
import { pending, reasonWords, refusal, refusedTitle } from './refusal.js';
import { ruler } from './ruler.js';
import { schema, stepAmount } from './settings.js';
import { speechBar } from './speech_bar.js';
import { keepSteady, placeIn } from './steady.js';
import { story, storyEnd } from './story.js';
import { attachPanel, iconButton, toolbar } from './toolbar.js';

/** @typedef {import('../engine/document.js').LedeDocument} LedeDocument */

/**
 * What the reader needs from the page that contains it.
 * @typedef {object} Ports
 * @property {import('./settings.js').LiveSettings} settings
 * @property {() => void} leave goes back to where the reader was opened
 * @property {import('./places.js').PlaceStore} [places] reading positions
 * @property {import('./more_panel.js').AlwaysOpen} [always]
 * @property {() => void} [openOptions]
 */

const wide = matchMedia('(min-width: 1200px)');
const beside = matchMedia('(min-width: 769px)'); // the facts are beside the story, not above it

/** Resolves after the browser has painted its next frame. */
const nextPicture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Screen readers continue from here. @param {HTMLElement} main */
function focusHeading(main) {
  const heading = /** @type {HTMLElement} */ (main.querySelector('h1'));
  heading.tabIndex = -1;
  heading.focus();
}

export class Reader {
  #ports;
  #root = document.documentElement;
  #main = element('main', { id: 'main', class: 'page' });
  #status = element('div', { class: 'toast', role: 'status' });
  #help = keysDialog();
  #skip = element('a', { class: 'skip', href: '#main' }, word('skip'));
  /** @type {LedeDocument | undefined} with its facts */ #answer;
  /** @type {string | undefined} of the page */ #url;
  /** @type {HTMLElement | undefined} */ #story;
  /** @type {import('./beside.js').Beside | undefined} */ #beside;
  /** @type {ReturnType<typeof copyMenu>} */ #copy;
  /** @type {HTMLButtonElement} */ #factsButton;
  /** @type {ReturnType<typeof speechBar>} */ #speech;
  /** Where one was before one was led to the facts above the story. @type {import('./steady.js').Place | undefined} */ #left;
  /** Where the keyboard was. @type {Element | null} */ #before = null;
  #toastTimer = 0;

  /** @param {Ports} ports */
  constructor(ports) {
    this.#ports = ports;
    const { settings } = ports;
    this.#root.lang = language();
    this.#root.dir = direction();
    settings.listen((now) => applyAppearance(this.#root, now));
    this.#copy = copyMenu(settings, { source: () => this.#source(), say: (words) => this.say(words), save: saveFile });
    const listen = iconButton('listen', word('listen'), {
      onclick: () => this.#readAloud(),
      title: `${word('listen')} (N)`,
    });
    const { bar, facts } = toolbar({
      leave: ports.leave,
      copy: this.#copy.nodes,
      look: this.#lookButton(),
      listen,
      more: moreMenu({
        host: () => this.#host(),
        always: ports.always,
        openOptions: ports.openOptions,
        showKeys: () => this.#help.showModal(),
      }),
      toggleFacts: () => this.toggleFacts(),
    });
    this.#factsButton = facts;
    this.#speech = speechBar(() => this.#beside?.speaker, settings, listen);
    document.body.replaceChildren(this.#skip, bar, this.#main, this.#speech.bar, this.#status, ruler(), this.#help);
    const showWanted = () => this.#showFacts(wide.matches && settings.get('facts'));
    wide.addEventListener('change', showWanted);
    showWanted();
    this.#listen();
  }

  #lookButton() {
    const button = element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': word('look'), title: word('look') },
      'Aa',
    );
    const panel = lookPanel(this.#ports.settings);
    attachPanel(button, panel);
    return element('span', { class: 'look' }, button, panel);
  }

  #listen() {
    const { settings, leave } = this.#ports;
    listenForJumps();
    listenForKeys({
      leave: () => (this.#isInOpenedFacts() ? this.toggleFacts(false) : leave()),
      theme: () => this.#nextTheme(),
      larger: () => settings.set('size', stepAmount('size', settings.get('size'), 1)),
      smaller: () => settings.set('size', stepAmount('size', settings.get('size'), -1)),
      facts: () => this.toggleFacts(),
      listen: () => this.#readAloud(),
      copy: () => void this.#copy.copyLast(),
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      card: () => this.#beside?.focus.current && this.#beside.popover.open(this.#beside.focus.current),
      help: () => this.#help.showModal(),
    });
  }

  /** Shows that a page is being read. @param {string} title the page's own */
  showPending(title) {
    document.title = title || word('name');
    this.#main.replaceChildren(pending(title));
    import('./beside.js'); // preload it, so that it is there with the story
  }

  /**
   * Shows a story at once, and its facts after it has been painted.
   * @param {LedeDocument} answer at least the article
   * @param {{evenUnreadable?: boolean, whole?: () => Promise<LedeDocument>}} [options] whole: reads the answer with its
   *   facts, if `answer` has none
   */
  show(answer, { evenUnreadable = false, whole = async () => answer } = {}) {
    const { article } = answer;
    if (!article.readable && !evenUnreadable) return this.#refuse(answer, whole);
    this.#url = article.url;
    this.#root.removeAttribute('data-refused');
    document.title = article.title ?? word('untitled');
    const { shown, standfirst } = story(article);
    this.#story = shown;
    const facts = element('section', { id: 'facts', class: 'facts', 'aria-labelledby': 'facts-title' });
    const head = headline(article, standfirst);
    this.#main.replaceChildren(head, facts, this.#story, ...storyEnd(article));
    this.#skip.href = '#story';
    const headings = outline(this.#story);
    if (headings) head.append(headings);
    this.#root.toggleAttribute('data-first-paint', true);
    performance.mark('lede-story');
    this.#addBeside(whole, facts).catch((error) => this.say(String(error?.message ?? error)));
  }

  /** @param {() => Promise<LedeDocument>} whole @param {HTMLElement} section where the facts go */
  async #addBeside(whole, section) {
    const { settings, places } = this.#ports;
    await nextPicture();
    performance.mark('lede-painted');
    await nextPicture(); // the first frame is on the screen now; what follows would have delayed it
    this.#root.removeAttribute('data-first-paint');
    keepSteady(/** @type {HTMLElement} */ (this.#story));
    const [{ addBeside }, answer] = await Promise.all([import('./beside.js'), whole()]);
    this.#answer = answer;
    this.#beside = addBeside(
      { answer, section, page: this.#main, story: /** @type {HTMLElement} */ (this.#story) },
      {
        settings,
        places,
        toggleFacts: (open) => this.toggleFacts(open),
        speechChanged: this.#speech.update,
        tell: (words) => this.#told(words),
      },
    );
    this.#showFacts(this.#root.dataset.facts === 'open');
    performance.mark('lede-facts');
    this.#root.toggleAttribute('data-facts-ready', true);
  }

  /** @param {LedeDocument} answer @param {() => Promise<LedeDocument>} whole */
  #refuse(answer, whole) {
    const { article } = answer;
    const anyway = { label: word('show_anyway'), run: () => this.#showAnyway(answer, whole) };
    const back = { label: word('back'), run: this.#ports.leave };
    this.#tellRefusal(refusedTitle(article), reasonWords(article), article.text ? [back, anyway] : [back]);
  }

  /** @param {LedeDocument} answer @param {() => Promise<LedeDocument>} whole */
  #showAnyway(answer, whole) {
    this.show(answer, { evenUnreadable: true, whole });
    focusHeading(this.#main);
  }

  /** Shows what went wrong and what the user can do. @param {string} reason */
  fail(reason) {
    this.#tellRefusal(word('failed'), reason, [{ label: word('back'), run: this.#ports.leave }]);
  }

  /** @param {Parameters<typeof refusal>} words */
  #tellRefusal(...words) {
    [document.title] = words;
    this.#main.replaceChildren(refusal(...words));
    this.#root.toggleAttribute('data-refused', true);
    focusHeading(this.#main);
  }

  /** @returns {import('../formats/source.js').Source | undefined} */
  #source() {
    if (!this.#answer) return undefined;
    return {
      answer: this.#answer,
      story: element(
        'div',
        null,
        [...this.#main.querySelectorAll('#standfirst, #story')].map((part) => part.cloneNode(true)),
      ),
      withArticle: this.#ports.settings.get('withArticle'),
      now: new Date(),
    };
  }

  #host() {
    return URL.parse(this.#url ?? '')?.hostname;
  }

  /** Starts, pauses or resumes: from the current fact if there is one, otherwise from the beginning. */
  #readAloud() {
    if (!this.#beside) return;
    const { speaker, focus } = this.#beside;
    if (speaker.state === 'speaking') return speaker.pause();
    if (speaker.state === 'paused') return speaker.resume();
    const at = focus.current;
    if (!speaker.start(at ? at.fact.mentions[at.mention].start : 0)) this.say(word('no_voice'));
  }

  /** Goes to the next or previous fact in the text; Enter then opens its card. @param {1 | -1} direction */
  #step(direction) {
    if (!this.#beside) return;
    this.#beside.focus.step(direction);
    if (!this.#beside.focus.current) this.say(word('no_facts'));
  }

  #nextTheme() {
    const { settings } = this.#ports;
    const themes = /** @type {import('./settings.js').Choice} */ (schema.theme).values.slice(1);
    const next = themes[(themes.indexOf(shownTheme(settings.get('theme'))) + 1) % themes.length];
    settings.set('theme', next);
    this.say(word(`theme_${next}`));
  }

  /** Shows or hides the facts. Where they are above the story, moves to them and back again. */
  toggleFacts(open = !this.#factsInSight()) {
    if (open && this.#hasNone()) return this.say(word('no_facts'));
    const facts = document.getElementById('facts');
    const here = beside.matches || !this.#story ? undefined : placeIn(this.#story);
    const left = here && this.#factsInSight() ? this.#left : undefined;
    this.#showFacts(open);
    if (wide.matches) this.#ports.settings.set('facts', open);
    if (open) {
      this.#left = here;
      this.#before = document.activeElement;
      /** @type {HTMLElement | null | undefined} */ (facts?.querySelector('.facts-close'))?.focus({
        preventScroll: true,
      });
      if (here) facts?.scrollIntoView();
    } else {
      const back = this.#story?.contains(this.#before) ? /** @type {HTMLElement} */ (this.#before) : this.#factsButton;
      back.focus({ preventScroll: true });
      if (left) scrollBy(0, left.node.getBoundingClientRect().top - left.top);
    }
  }

  /**
   * Whether Esc should close the facts, opened with F, instead of leaving. In wide windows they are always beside the
   * story.
   */
  #isInOpenedFacts() {
    return !wide.matches && this.#root.dataset.facts === 'open' && document.activeElement?.closest('#facts');
  }

  #factsInSight() {
    const shown = this.#root.dataset.facts === 'open' && document.getElementById('facts');
    return shown && (beside.matches || shown.getBoundingClientRect().bottom > 100);
  }

  /** A story without facts uses the whole width. @param {boolean} wanted */
  #showFacts(wanted) {
    const open = wanted && !this.#hasNone();
    this.#root.dataset.facts = open ? 'open' : 'closed';
    this.#factsButton.setAttribute('aria-expanded', String(open));
  }

  #hasNone() {
    return this.#main.querySelector('.facts-none');
  }

  /** Tells the user something, on the screen and through a screen reader. @param {string} words */
  say(words) {
    this.#told(words);
    this.#status.dataset.shown = '';
    clearTimeout(this.#toastTimer);
    this.#toastTimer = window.setTimeout(() => delete this.#status.dataset.shown, 3000);
  }

  /** Tells only screen readers. @param {string} words */
  #told(words) {
    delete this.#status.dataset.shown;
    this.#status.textContent = words;
  }
}
