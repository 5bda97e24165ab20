// Presses a button in Chromium's own permission dialog, through its UI inspector.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error -- comes without types
import WebSocket from 'ws';

/** These make the browser start its UI inspector, on a port of its choice. */
export const inspectorArgs = ['--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events'];

const [pause, patience] = [100, 10_000];
/** The dialog ignores clicks for this long, in ms. */
const settling = 700;

/** @typedef {{nodeId: number, attributes?: string[], children?: View[]}} View a part of the user interface */

/**
 * Waits for the dialog and answers it.
 * @param {string} profile the browser's folder @param {boolean} yes
 * @returns {Promise<string[]>} the texts in the dialog
 */
export async function answerDialog(profile, yes) {
  const inspector = await openInspector(profile);
  try {
    const dialog = await findDialog(inspector.send);
    const texts = [];
    for (const { nodeId } of dialog.filter((view) => isA(view, 'Label'))) texts.push(await inspector.textOf(nodeId));
    await new Promise((resolve) => setTimeout(resolve, settling));
    const [no, allow] = dialog.filter((view) => isA(view, 'MdTextButton'));
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
      const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
      await inspector.send('DOM.dispatchMouseEvent', { nodeId: (yes ? allow : no).nodeId, event });
    }
    return texts.filter(Boolean);
  } finally {
    inspector.close();
  }
}

/** @param {View} view @param {string} kind */
function isA({ attributes = [] }, kind) {
  return attributes[attributes.indexOf('class') + 1] === kind;
}

/** @param {(method: string, parameters?: object) => Promise<any>} send @returns {Promise<View[]>} its parts */
async function findDialog(send) {
  for (let waited = 0; waited < patience; waited += pause) {
    const { root } = await send('DOM.getDocument');
    const dialog = flatten(root).find(({ attributes }) => attributes?.includes('ExtensionInstallDialogView'));
    if (dialog) return flatten(dialog);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error('the browser did not ask');
}

/** @param {View} view @returns {View[]} */
function flatten(view) {
  return [view, ...(view.children ?? []).flatMap(flatten)];
}

/** @param {string} profile */
async function openInspector(profile) {
  const [port] = readFileSync(join(profile, 'UIDevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  socket.on('message', (/** @type {Buffer} */ data) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
  });
  const send = (/** @type {string} */ method, parameters = {}) =>
    new Promise((resolve) => {
      waiting.set(waiting.size + 1, resolve);
      socket.send(JSON.stringify({ id: waiting.size, method, params: parameters }));
    });
  return {
    send,
    /** @param {number} nodeId @returns {Promise<string>} */
    async textOf(nodeId) {
      const { matchedCSSRules } = /** @type {any} */ (await send('CSS.getMatchedStylesForNode', { nodeId }));
      const properties = matchedCSSRules.flatMap((/** @type {any} */ { rule }) => rule.style.cssProperties);
      return properties.find((/** @type {any} */ { name }) => name === 'Text')?.value ?? '';
    },
    close: () => socket.close(),
  };
}
