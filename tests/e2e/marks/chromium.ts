/** A reader who points at marks in Chromium. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Target } from 'puppeteer-core';
import { openChromium, openPanel, reloadExtension } from '../chromium';
import { picturesOf } from '../looking';
import { type Box, PILL_BOXES, type Reader } from './reader';

const PICTURES = picturesOf('chromium');

const run = <T>(page: Page, body: string): Promise<T> =>
  page.evaluate(`(async (window, document) => { ${body} })(globalThis, document)`) as Promise<T>;

/** The frame of the card stands last in the document. */
const IS_CARD_SEEN = `document.documentElement.lastElementChild.style.visibility === 'visible'`;

/** What the shadow root behind the page's body holds: closed to the page, and open to the browser's own tools. */
async function askPills(page: Page): Promise<Box[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const body = html?.children?.findIndex(({ nodeName }) => nodeName === 'BODY') ?? -1;
    const [shadow] = html?.children?.[body + 1]?.shadowRoots ?? [];
    if (!shadow) return [];
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { const root = this; ${PILL_BOXES} }`,
      returnByValue: true,
    });
    return result.value as Box[];
  } finally {
    await session.detach();
  }
}

/** A real Chromium, its real side panel. */
export async function chromiumReader(notices = false): Promise<Reader> {
  const chromium = await openChromium({ notices });
  const [first] = await chromium.browser.pages();
  const page = first ?? (await chromium.browser.newPage());
  let panel: Page | undefined;
  const findOwnFrame = () => page.frames().find((one) => /^chrome-extension:.*\/(?:card|chip)\.html/.test(one.url()));
  return {
    name: 'chromium',
    goto: async (url) => void (await page.goto(url)),
    openPanel: async () => {
      panel ??= await openPanel(chromium, page);
    },
    closePanel: async () => {
      await panel?.evaluate(() => setTimeout(() => close(), 0)).catch(() => undefined);
      panel = undefined;
      const isPanel = (target: Target) => target.url().startsWith(`${chromium.origin}/sidepanel.html`);
      while (chromium.browser.targets().some(isPanel)) await sleep(50);
    },
    inPage: (body) => run(page, body),
    inPanel: (body) => run(panel!, body),
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: async (x, y) => {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    press: (key) => page.keyboard.press(key),
    inCard: async (body) => {
      const frame = findOwnFrame();
      return (await frame!.evaluate(`(async (window, document) => { ${body} })(globalThis, document)`)) as never;
    },
    card: async () => {
      const frame = findOwnFrame();
      if (!frame || !(await page.evaluate(IS_CARD_SEEN))) return undefined;
      return (await frame.evaluate('document.body.innerText')) as string;
    },
    pills: () => askPills(page),
    resize: (width, height) => page.setViewport({ width, height }),
    reloadExtension: async () => {
      await reloadExtension(chromium);
      panel = undefined;
    },
    wantLessMotion: async (less) => {
      for (const one of [page, panel])
        await one?.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: less ? 'reduce' : 'no-preference' }]);
    },
    picture: async (name) => {
      await page.screenshot({ path: `${PICTURES}marks-${name}.png` });
      await panel?.screenshot({ path: `${PICTURES}marks-${name}-panel.png` });
    },
    close: () => chromium.browser.close(),
  };
}
