// Reading aloud, with a synthesiser that only takes notes.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

/** @type {any[]} */ let said = [];
/** @type {string[]} */ let calls = [];
/** @type {any[]} */ let voices = [];
/** @type {Map<string, any>} */ const marked = new Map();

const note = (/** @type {string} */ call) => () => void calls.push(call);
const box = { top: 200, bottom: 220 };

Object.assign(globalThis, {
  innerHeight: 800,
  CSS: { highlights: marked },
  Highlight: class extends Set {
    /** @param {any[]} ranges */
    constructor(...ranges) {
      super(ranges);
    }
  },
  SpeechSynthesisUtterance: class {
    /** @param {string} text */
    constructor(text) {
      this.text = text;
    }
  },
  speechSynthesis: {
    getVoices: () => voices,
    speak: (/** @type {any} */ utterance) => void said.push(utterance),
    cancel: note('cancel'),
    pause: note('pause'),
    resume: note('resume'),
  },
});

const { LiveSettings } = await import('../../web/reader/settings.js');
const { Speaker } = await import('../../web/reader/speaker.js');

const text = 'First block.\n\nSecond block here.\n\nThird.';

function speaker() {
  const settings = new LiveSettings({ load: async () => undefined, save: async () => undefined });
  /** @type {string[]} */
  const states = [];
  const anchors = { rangeOf: (/** @type {any} */ span) => ({ ...span, getBoundingClientRect: () => box }) };
  const made = new Speaker(
    /** @type {any} */ ({ text, language: 'en-GB' }),
    /** @type {any} */ (anchors),
    settings,
    () => states.push(made.state),
  );
  return { speaker: made, settings, states };
}

const texts = () => said.map((utterance) => utterance.text);
const spoken = () => [...(marked.get('lede-spoken') ?? [])].map(({ start, end }) => text.slice(start, end));

beforeEach(() => {
  said = [];
  calls = [];
  voices = [{ lang: 'EN-GB', localService: true }];
  marked.clear();
});

test('without a voice of this computer nothing is read aloud', () => {
  voices = [{ lang: 'en-GB', localService: false }];
  const { speaker: mute, states } = speaker();
  assert.equal(mute.start(), false);
  assert.deepEqual([texts(), states, mute.state], [[], [], 'stopped']);
});

test('the blocks are read one after another, and then it stops', () => {
  const { speaker: reader, states } = speaker();
  assert.equal(reader.start(), true);
  assert.deepEqual([said[0].voice, said[0].lang], [voices[0], 'en-GB']);
  for (let block = 0; block < 3; block++) said[block].onend();
  assert.deepEqual(texts(), ['First block.', 'Second block here.', 'Third.']);
  assert.deepEqual(states, ['speaking', 'speaking', 'speaking', 'stopped']);
});

test('reading begins at a position, and pauses, resumes and skips', () => {
  const { speaker: reader } = speaker();
  reader.start(text.indexOf('block here'));
  reader.pause();
  assert.deepEqual([reader.state, calls.at(-1)], ['paused', 'pause']);
  reader.resume();
  assert.deepEqual([reader.state, calls.at(-1)], ['speaking', 'resume']);
  reader.skip(1);
  reader.skip(-1);
  reader.skip(-1);
  assert.deepEqual(texts(), ['block here.', 'Third.', 'block here.', 'block here.']);
  reader.skip(1);
  reader.skip(1);
  assert.equal(reader.state, 'stopped');
});

test('the word that is spoken is marked, whether or not the voice tells its length', () => {
  const { speaker: reader } = speaker();
  reader.start();
  said[0].onboundary({ charIndex: 0, charLength: 5 });
  assert.deepEqual(spoken(), ['First']);
  said[0].onboundary({ charIndex: 6 });
  assert.deepEqual(spoken(), ['block.']);
  reader.stop();
  assert.deepEqual(spoken(), []);
  assert.equal(calls.at(-1), 'cancel');
});

test('another speed is heard at once, from the word that is spoken', () => {
  const { speaker: reader, settings } = speaker();
  reader.start();
  said[0].onboundary({ charIndex: 6, charLength: 5 });
  settings.set('theme', 'dark');
  assert.equal(said.length, 1);
  settings.set('speechRate', 1.5);
  assert.deepEqual([said[1].text, said[1].rate], ['block.', 1.5]);
  reader.pause();
  settings.set('speechRate', 1);
  assert.equal(said.length, 2, 'not while it is paused');
});

test('what an utterance reports after the next one began changes nothing', () => {
  const { speaker: reader } = speaker();
  reader.start();
  reader.skip(1);
  for (const late of ['onend', 'onerror', 'onboundary']) said[0][late]({ charIndex: 0, charLength: 5 });
  assert.deepEqual([texts().length, reader.state, spoken()], [2, 'speaking', []]);
  said[1].onerror();
  assert.equal(reader.state, 'stopped');
});
