// Writes citations in APA, MLA and Chicago style, using the Citation Style Language's processor and styles.
import { cslItem } from './csl_json.js';

/** @typedef {import('./source.js').Source} Source */

const vendor = new URL('../vendor/', import.meta.url);

/** @param {string} name @returns {Promise<any>} */
async function vendored(name) {
  return (await fetch(new URL(name, vendor))).json();
}

/**
 * A format that writes one bibliography entry.
 * @param {'apa' | 'mla' | 'chicago'} style
 * @param {{load?: (name: string) => Promise<any>}} [options] load: reads a vendored JSON file
 */
export function citation(style, { load = vendored } = {}) {
  return async (/** @type {Source} */ source) => {
    const [{ default: processor }, rules, locale] = await Promise.all([
      import('../vendor/citeproc.mjs'),
      load(`style-${style}.json`),
      load('locale-en.json'),
    ]);
    const item = cslItem(source);
    const engine = new processor.Engine(
      { retrieveLocale: () => locale, retrieveItem: () => item },
      rules,
      'en-US',
      true,
    );
    engine.updateItems([item.id]);
    const write = (/** @type {'html' | 'text'} */ format) => {
      engine.setOutputFormat(format);
      return engine.makeBibliography()[1].join('').trim();
    };
    return { plain: write('text').replace(/\s+/g, ' '), html: write('html') };
  };
}
