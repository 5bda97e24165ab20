// What a user does, from the click on the button to the way back, in every browser. One test file for all of flows/,
// because they share a browser, and starting one takes longer than most flows.
import { after, before, describe } from 'node:test';
import { browsers } from './browser.mjs';
import { alwaysOpen } from './flows/always_open.mjs';
import { controls } from './flows/controls.mjs';
import { copies } from './flows/copies.mjs';
import { facts } from './flows/facts.mjs';
import { refused } from './flows/refused.mjs';
import { returns } from './flows/returns.mjs';
import { newSession } from './flows/session.mjs';
import { shown } from './flows/shown.mjs';
import { pages } from './pages.mjs';
import { openSite } from './site.mjs';

for (const { name, skip, open } of browsers) {
  describe(name, { skip, concurrency: false }, () => {
    const session = newSession(name, open);
    before(async () => {
      session.site = await openSite(pages);
      session.browser = await open();
    });
    after(async () => {
      await session.browser?.close();
      await session.site?.close();
    });
    for (const flow of [shown, refused, facts, copies, controls, returns, alwaysOpen]) flow(session);
  });
}
