// The browser's extension API: the one file that names it.

const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? globalThis.chrome);

export const readerPage = api.runtime.getURL('extension/reader/reader.html');

// Words

/** @type {import('../../web/words.js').Lookup} */
export const lookup = (key, values) => api.i18n.getMessage(key, values);
export const language = () => api.i18n.getUILanguage();

// The button, the menu and the tabs

/** @param {(tab: chrome.tabs.Tab) => void} listener */
export function onButton(listener) {
  api.action.onClicked.addListener(listener);
}

/** An entry of the page's context menu. @param {string} id @param {string} title @param {(tab: chrome.tabs.Tab) => void} listener */
export function onMenu(id, title, listener) {
  api.runtime.onInstalled.addListener(() =>
    api.contextMenus.create({ id, title, contexts: ['page', 'selection', 'image'] }),
  );
  api.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab) listener(tab);
  });
}

/** @param {number} tabId @param {string} url */
export async function openInTab(tabId, url) {
  await api.tabs.update(tabId, { url });
}

/** @param {number} tabId */
export async function goBack(tabId) {
  await api.tabs.goBack(tabId);
}

/**
 * Runs a packaged script in the page and resolves with the value of its last statement.
 * @param {number} tabId @param {string} file
 * @returns {Promise<any>}
 */
export async function runInPage(tabId, file) {
  const [answer] = await api.scripting.executeScript({ target: { tabId }, files: [file] });
  return answer?.result;
}

// From the background to the reader

/** @param {(message: any, reply: (answer: any) => void) => boolean | void} listener returns true if it replies later */
export function onMessage(listener) {
  api.runtime.onMessage.addListener((message, _sender, reply) => listener(message, reply));
}

/** @param {unknown} message @returns {Promise<any>} */
export function send(message) {
  return api.runtime.sendMessage(message);
}

// What is kept

/** Kept until the browser closes, never on disk. */
export const session = {
  /** @param {string} key @returns {Promise<any>} */
  get: async (key) => (await api.storage.session.get(key))[key],
  /** @param {string} key @param {unknown} value */
  set: (key, value) => api.storage.session.set({ [key]: value }),
  /** @param {string[]} keys */
  remove: (keys) => api.storage.session.remove(keys),
  keys: async () => Object.keys(await api.storage.session.get(null)),
};

const settingsKey = 'settings';

/** The settings, synchronised by the browser. @type {import('../../web/reader/settings.js').SettingsStore} */
export const settingsStore = {
  load: async () => (await api.storage.sync.get(settingsKey))[settingsKey],
  save: (settings) => api.storage.sync.set({ [settingsKey]: settings }),
  watch(changed) {
    api.storage.onChanged.addListener((changes, area) => {
      if (area === 'sync' && changes[settingsKey]) changed(changes[settingsKey].newValue);
    });
  },
};
