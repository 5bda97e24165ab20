// The panel for the appearance settings: theme, typeface and measures.
import { element } from '../dom/element.js';
import { language, word } from '../words.js';
import { schema, stepAmount } from './settings.js';
import { widthOf } from './width_of.js';

/** @typedef {import('./settings.js').LiveSettings} LiveSettings */
/** @typedef {import('./settings.js').Choice} Choice */
/** @typedef {import('./settings.js').Amount} Amount */

/** @param {LiveSettings} settings */
export function lookPanel(settings) {
  return element(
    'div',
    { class: 'panel look-panel', role: 'dialog', 'aria-label': word('look') },
    element('h2', { class: 'panel-title' }, word('look')),
    lookControls(settings),
  );
}

/** Only the controls; also used on the options page. @param {LiveSettings} settings */
export function lookControls(settings) {
  return [
    choice(settings, 'theme'),
    choice(settings, 'typeface'),
    ['size', 'width', 'lineHeight', 'letterSpacing', 'wordSpacing'].map((name) => amount(settings, name)),
    ['justified', 'names', 'ruler'].map((name) => onOff(settings, name)),
  ];
}

/** @param {LiveSettings} settings @param {string} name */
export function choice(settings, name) {
  const { values } = /** @type {Choice} */ (schema[name]);
  const inputs = values.map((value) =>
    element('input', { type: 'radio', name, value, onchange: () => settings.set(name, value) }),
  );
  settings.listen((now) => inputs.forEach((input) => (input.checked = input.value === now[name])));
  const shown = element(
    'fieldset',
    { class: `choice choice-${name}` },
    element('legend', null, word(`set_${name}`)),
    inputs.map((input) =>
      element(
        'label',
        { 'data-value': input.value },
        input,
        element('span', { [`data-${name}`]: input.value }, word(`${name}_${input.value}`)), // in its own style
      ),
    ),
  );
  requestAnimationFrame(() => hideMissing(shown)); // after it has been styled
  return shown;
}

/**
 * Hides the choice of fonts for dyslexia if none is installed: they are the computer's own, so the choice would change
 * nothing.
 * @param {HTMLElement} choices
 */
function hideMissing(choices) {
  const label = /** @type {HTMLElement | null} */ (choices.querySelector('[data-value=dyslexia]'));
  const [input, name] = label?.children ?? [];
  if (!label || /** @type {HTMLInputElement} */ (input).checked) return;
  const width = (/** @type {string} */ family) => widthOf('Il1 mill bdpq', `64px ${family}`);
  label.hidden = width(getComputedStyle(name).getPropertyValue('--face')) === width('sans-serif');
}

/** @param {LiveSettings} settings @param {string} name */
export function amount(settings, name) {
  const { least, most, unit } = /** @type {Amount} */ (schema[name]);
  const shown = element('output', { class: 'amount-value', dir: 'ltr' }); // "20 px" in either direction
  const button = (/** @type {1 | -1} */ direction, /** @type {string} */ sign, /** @type {string} */ label) =>
    element(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': label,
        title: label,
        onclick: () => settings.set(name, stepAmount(name, settings.get(name), direction)),
      },
      sign,
    );
  const title = word(`set_${name}`);
  const less = button(-1, '−', word('less', title));
  const more = button(1, '+', word('more_of', title));
  settings.listen((now) => {
    const value = Number(now[name]);
    shown.textContent = new Intl.NumberFormat(language()).format(value) + (unit && ` ${unit}`);
    less.setAttribute('aria-disabled', String(value <= least));
    more.setAttribute('aria-disabled', String(value >= most));
  });
  return element(
    'div',
    { class: 'amount', role: 'group', 'aria-label': title },
    element('span', { class: 'amount-name' }, title),
    less,
    shown,
    more,
  );
}

/** @param {LiveSettings} settings @param {string} name */
export function onOff(settings, name) {
  const input = element('input', {
    type: 'checkbox',
    role: 'switch',
    onchange: () => settings.set(name, input.checked),
  });
  settings.listen((now) => (input.checked = now[name] === true));
  return element('label', { class: 'switch' }, element('span', null, word(`set_${name}`)), input);
}
