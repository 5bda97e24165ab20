// The browser's extension API. No other file names it.

const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? globalThis.chrome);

export const readerPage = api.runtime.getURL('extension/reader/reader.html');

// Words

/** @type {import('../../web/words.js').Lookup} */
export const lookup = (key, values) => api.i18n.getMessage(key, values);
/** The browser's language, with the region where the reader is: `en-GB` gives dates in British order. */
export function language() {
  const words = api.i18n.getUILanguage();
  return navigator.languages.find((tag) => tag.split('-')[0] === words.split('-')[0]) ?? words;
}

// The button, the menu and the tabs

/** @param {(tab: chrome.tabs.Tab) => void} listener */
export function onButton(listener) {
  api.action.onClicked.addListener(listener);
}

/**
 * Adds an entry to the page's context menu.
 * @param {string} id @param {string} title @param {(tab: chrome.tabs.Tab) => void} listener
 */
export function onMenu(id, title, listener) {
  api.runtime.onInstalled.addListener(() =>
    api.contextMenus.create({ id, title, contexts: ['page', 'selection', 'image'] }),
  );
  api.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab) listener(tab);
  });
}

/**
 * Calls back when a page has loaded on a site that may always be opened.
 * @param {(tab: chrome.tabs.Tab) => void} listener
 */
export function onAllowedPage(listener) {
  api.tabs.onUpdated.addListener(async (_tabId, { status }, tab) => {
    // without permission for its site, a tab's address is not revealed
    if (status === 'complete' && /^https?:/.test(tab.url ?? '') && (await mayOpen(new URL(tab.url ?? '').hostname)))
      listener(tab);
  });
}

/** @param {() => void} listener */
export function onFirstRun(listener) {
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** @param {string} path of a page in the package */
export async function openNewTab(path) {
  await api.tabs.create({ url: api.runtime.getURL(path) });
}

export const openOptions = () => void api.runtime.openOptionsPage();

/** The shortcut that opens the reader, as the browser displays it; empty if there is none. */
export async function readerKey() {
  return (await api.commands.getAll()).find(({ name }) => name === '_execute_action')?.shortcut ?? '';
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

// The sites that are always opened: each has its own optional permission, and nothing more

/**
 * One pattern per scheme: Chromium grants `*://` only if the manifest also writes it like that.
 * @param {string} host
 */
const origins = (host) => [`http://${host}/*`, `https://${host}/*`];

/** @param {string} host */
export const mayOpen = (host) => api.permissions.contains({ origins: origins(host) });

/** @type {import('../../web/reader/more_panel.js').AlwaysOpen} */
export const alwaysOpen = {
  isOn: mayOpen,
  async set(host, on) {
    if (on) return api.permissions.request({ origins: origins(host) });
    await api.permissions.remove({ origins: origins(host) });
    return false;
  },
};

/** The sites that are currently allowed. @returns {Promise<string[]>} */
export async function allowedHosts() {
  const { origins = [] } = await api.permissions.getAll();
  return [...new Set(origins.map((origin) => origin.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '')))];
}

// Storage

/** Kept until the browser closes, never written to disk. */
export const session = {
  /** @param {string} key @returns {Promise<any>} */
  get: async (key) => (await api.storage.session.get(key))[key],
  /** @param {string} key @param {unknown} value */
  set: (key, value) => api.storage.session.set({ [key]: value }),
};

/**
 * Runs a synchronous read or write.
 * @template Answer @param {(kept: Storage) => Answer} act @returns {Answer | undefined}
 */
function atOnce(act) {
  try {
    return act(localStorage);
  } catch {
    return undefined; // storage is not available there
  }
}

/** Keeps the theme also where `theme.js` can read it synchronously. @param {{theme?: unknown}} settings */
export function keepTheme({ theme }) {
  atOnce((kept) => kept.setItem('theme', String(theme)));
}

/** Settings that the browser has not confirmed yet: Firefox drops a write when the page is left at once. */
const unkept = 'unkept';
const settingsKey = 'settings';

/** The settings, synchronised by the browser. @type {import('../../web/reader/settings.js').SettingsStore} */
export const settingsStore = {
  async load() {
    const last = atOnce((kept) => JSON.parse(kept.getItem(unkept) ?? 'null'));
    if (!last) return (await api.storage.sync.get(settingsKey))[settingsKey];
    settingsStore.save(last).catch(() => undefined);
    return last;
  },
  async save(settings) {
    const written = JSON.stringify(settings);
    atOnce((kept) => kept.setItem(unkept, written));
    await api.storage.sync.set({ [settingsKey]: settings });
    atOnce((kept) => kept.getItem(unkept) === written && kept.removeItem(unkept));
  },
  watch(changed) {
    api.storage.sync.onChanged.addListener((changes) => {
      if (changes[settingsKey]) changed(changes[settingsKey].newValue);
    });
  },
};
