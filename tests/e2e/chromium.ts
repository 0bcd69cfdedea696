/** Opens a real Chromium with the extension. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../tools/setup.mjs';

export const EXTENSION = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly origin: string;
}

interface Wanted {
  readonly headless?: boolean;
  readonly size?: string;
  /** The screen it opens on; the one there is, if undefined. */
  readonly display?: string;
  readonly args?: readonly string[];
  /** Leave the page of the first run open: it stands in front. */
  readonly welcome?: boolean;
  /** What the reader answers there: whether Verso may look at every page, or only where its icon is clicked. */
  readonly looks?: 'everywhere' | 'where-called';
  /** What helps with comparisons; off where a test is not about that. `usual`: what a new reader has. */
  readonly engine?: 'off' | 'usual';
  /** Whether translations are told of in the page; off where a test is not about that. */
  readonly notices?: boolean;
  /** Where the extension lies; the built one, if undefined. */
  readonly folder?: string;
  /** Where other extensions lie that are installed beside it. */
  readonly others?: readonly string[];
  /** The folder that the browser keeps its reader's profile in; one that goes with the browser, if undefined. */
  readonly profile?: string;
}

/** What is stored where comparisons get no help. */
export const buildQuietSettings = (notices: boolean) => ({ settings: { engine: { kind: 'off' }, notices } }) as const;

/** A real Chromium with the built extension in it, and whoever reads with it has gone through the page of the first run. */
export async function openChromium({
  headless = true,
  size = '1280,900',
  display,
  args = [],
  welcome = false,
  looks = 'everywhere',
  engine = 'off',
  notices = false,
  folder = EXTENSION,
  others = [],
  profile,
}: Wanted = {}): Promise<Chromium> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium found; set CHROMIUM');
  const browser = await launch({
    executablePath,
    headless: headless && display === undefined,
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display } }),
    pipe: true,
    enableExtensions: [folder, ...others],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: null,
    args: [...QUIET, ...args, `--window-size=${size}`],
  });
  await browser.waitForTarget((t) => t.type() === 'service_worker');
  const extension = [...(await browser.extensions()).values()].find((e) => e.name === 'Verso');
  if (!extension) throw new Error('the extension was not loaded');
  const origin = `chrome-extension://${extension.id}`;
  const chromium = { browser, extension, origin };
  const first = (await (await browser.waitForTarget((t) => t.url() === `${origin}/welcome.html`)).page())!;
  // The page is there a moment before what the extension may do is.
  await first.waitForFunction('chrome.storage !== undefined');
  if (engine === 'off')
    await first.evaluate(`chrome.storage.local.set(${JSON.stringify(buildQuietSettings(notices))})`);
  if (looks === 'everywhere') await chooseAll(chromium, first);
  if (!welcome) await first.close();
  return chromium;
}

/** As the reader does on the page of the first run; done when pages are looked at. */
async function chooseAll(chromium: Chromium, first: Page): Promise<void> {
  await allow(chromium);
  await first.bringToFront();
  await (await first.waitForSelector('#choose-all[aria-pressed]'))!.click();
  await first.waitForSelector('#choose-all[aria-pressed=true]');
  await first.waitForFunction(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length === 1)`);
}

/** Says "Allow" to whatever the browser is going to ask about sites: its question is out of every script's reach. */
export async function allow({ browser, extension }: Chromium): Promise<void> {
  const page = await browser.newPage();
  // What the browser's own page draws there is of no use.
  await page.setJavaScriptEnabled(false);
  await page.goto('chrome://extensions/');
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${extension.id}', '*://*/*')`);
  await page.close();
}

/** Loads the extension anew underneath whatever is open, as an update does; done when the new one is at work. */
export async function reloadExtension({ browser, extension, origin }: Chromium, folder = EXTENSION): Promise<void> {
  const findWorkers = () =>
    browser.targets().filter((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
  const before = new Set(findWorkers());
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked' as never, { path: folder } as never);
  await session.detach();
  await browser.waitForTarget((t) => findWorkers().includes(t) && !before.has(t));
  await waitUntilListening(extension);
}

/**
 * Waits until the extension can be told of a click: the browser has nobody to give one to that it is just starting. One
 * that it has put to sleep is woken by the click itself.
 */
async function waitUntilListening(extension: Extension): Promise<void> {
  for (;;) {
    // Of one that was loaded anew, the former's worker may still be going.
    const worker = (await extension.workers()).at(-1);
    if (!worker || (await worker.evaluate('globalThis.chrome?.action?.onClicked.hasListeners()'))) return;
    await sleep(30);
  }
}

/** Opens the real side panel by one click on the extension's icon: a click that opens nothing is a defect. */
export async function openPanel({ browser, extension, origin }: Chromium, page: Page): Promise<Page> {
  await page.bringToFront();
  await waitUntilListening(extension);
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((t) => t.url().startsWith(`${origin}/sidepanel.html`));
  const panel = await target.asPage();
  await panel.waitForFunction(() => innerWidth > 200 && innerHeight > 200);
  return panel;
}
