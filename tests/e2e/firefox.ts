/** Opens a real Firefox with the extension. */
import { setTimeout as sleep } from 'node:timers/promises';
import { firefoxPath } from '../../tools/setup.mjs';
import { buildQuietSettings } from './chromium';
import { Marionette } from './marionette';
import { waitUntilTrue } from './until';

export const EXTENSION = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
export const ID = '{aa44dc31-b84d-4cd0-a631-609131d12ae9}';

/** The keys that the manifest suggests for opening the panel. */
export const SUGGESTED_KEYS = process.platform === 'linux' ? 'Alt+Shift+Y' : 'Control+Shift+Y';

/** Runs in the window: passes a script to the sidebar's document, which lives in another process, and its answer back. */
const IN_SIDEBAR = `
  const [body, done] = arguments;
  const manager = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser').messageManager;
  const name = 'verso:' + Math.random();
  manager.addMessageListener(name, function listen(message) { manager.removeMessageListener(name, listen); done(message.data); });
  const source = '(async () => { let answer; try { answer = { value: await (async (window, document) => {' + body + '})(content, content.document) }; }'
    + ' catch (problem) { answer = { problem: String(problem) }; } sendAsyncMessage(' + JSON.stringify(name) + ', answer); })()';
  manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(source), false);`;

const READ_CLIPBOARD = `
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data = {};
  transferable.getTransferData('text/plain', data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;

/** In the sidebar `window` is seen through Firefox's wrappers; the extension's own API is behind them. */
export const WITH_API = `const api = window.wrappedJSObject.browser;
  const given = (value) => Components.utils.cloneInto(value, window);`;

const RELOAD = `const done = arguments[arguments.length - 1];
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  AddonManager.getAddonByID(${JSON.stringify(ID)}).then((addon) => addon.reload()).then(() => done(true));`;

const WELCOME = `const tabs = gBrowser.tabs.filter((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));`;

/** As Verso's settings do, before anything of it reads them. */
const storeQuietSettings = (notices: boolean) => `const done = arguments[arguments.length - 1];
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
  ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension))
    .then((stored) => stored.set(${JSON.stringify(buildQuietSettings(notices))}))
    .then(() => done(true), (problem) => done(String(problem)));`;

interface Wanted {
  /** Leave the page of the first run open: it stands in front. */
  readonly welcome?: boolean;
  /** What helps with comparisons; off where a test is not about that. `usual`: what a new reader has. */
  readonly engine?: 'off' | 'usual';
  /** Whether translations are told of in the page; off where a test is not about that. */
  readonly notices?: boolean;
  /** Where the extension lies; the built one, if undefined. */
  readonly folder?: string;
}

const READY = `return location.pathname === '/welcome.html' && document.documentElement.dir !== ''`;

/** A real Firefox with the built extension in it. */
export class Firefox {
  private constructor(
    readonly marionette: Marionette,
    private readonly folder: string,
  ) {}

  /** The page of the first run is closed unless it is asked for, or it would stand in front. */
  static async open(
    preferences: Record<string, string | number | boolean> = {},
    { welcome = false, engine = 'off', notices = false, folder = EXTENSION }: Wanted = {},
  ): Promise<Firefox> {
    const executable = firefoxPath();
    if (!executable) throw new Error('no Firefox found; set FIREFOX');
    const marionette = await Marionette.launch(executable, {
      preferences: { 'dom.events.testing.asyncClipboard': true, ...preferences },
    });
    await marionette.command('Addon:Install', { path: folder, temporary: true });
    const firefox = new Firefox(marionette, folder);
    await firefox.welcomed(!welcome);
    if (engine === 'off') await firefox.storeQuietSettings(notices);
    // Leave for private windows starts Verso anew, which the page of the first run would not outlive.
    if (!welcome) await firefox.installAnew();
    return firefox;
  }

  private async storeQuietSettings(notices: boolean): Promise<void> {
    await this.marionette.inside('chrome');
    const said = await this.marionette.runAsync<true | string>(storeQuietSettings(notices));
    if (said !== true) throw new Error(said);
  }

  /** Puts the extension in the place of itself, as an update does, with leave for private windows. */
  async installAnew(): Promise<void> {
    await this.marionette.command('Addon:Install', { path: this.folder, temporary: true, allowPrivateBrowsing: true });
  }

  /** Waits until the page of the first run is there, and closes it if it is to be. */
  private async welcomed(close: boolean): Promise<void> {
    for (let tries = 0; tries < 200 && (await this.welcomeTabs()) === 0; tries++) await sleep(100);
    if (close) await this.marionette.run(`${WELCOME} for (const tab of tabs) gBrowser.removeTab(tab);`);
  }

  /** How many tabs show the page of the first run. */
  async welcomeTabs(): Promise<number> {
    await this.marionette.inside('chrome');
    return this.marionette.run<number>(`${WELCOME} return tabs.length;`);
  }

  /** What an expression comes to in the page of the first run, once it has its words. */
  async inWelcome<T>(expression: string): Promise<T> {
    for (let tries = 0; tries < 100; tries++, await sleep(100)) {
      await this.marionette.inside('content');
      const handles = (await this.marionette.command('WebDriver:GetWindowHandles')) as unknown as string[];
      for (const handle of handles) {
        await this.marionette.command('WebDriver:SwitchToWindow', { handle });
        if (await this.marionette.run<boolean>(READY).catch(() => false))
          return this.marionette.run<T>(`return ${expression}`);
      }
    }
    throw new Error('the page of the first run did not come');
  }

  async goto(url: string): Promise<void> {
    await this.marionette.inside('content');
    await this.marionette.command('WebDriver:Navigate', { url });
  }

  /** Runs in the page. */
  async inPage<T>(script: string): Promise<T> {
    await this.marionette.inside('content');
    return this.marionette.run<T>(script);
  }

  /** Runs in the page; the body of an async function. */
  async awaitInPage<T>(body: string): Promise<T> {
    await this.marionette.inside('content');
    return this.marionette.runAsync<T>(
      `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (problem) => done(String(problem)));`,
    );
  }

  /** Runs in the browser's own window. */
  async inWindow<T>(script: string): Promise<T> {
    await this.marionette.inside('chrome');
    return this.marionette.run<T>(script);
  }

  /** Loads the extension anew underneath whatever is open. */
  async reload(): Promise<void> {
    await this.marionette.inside('chrome');
    await this.marionette.runAsync(RELOAD);
  }

  /** Changes Verso's settings, while the sidebar is open, as its settings page does. */
  async settings(change: Record<string, unknown>): Promise<void> {
    await this.inSidebar(`${WITH_API}
      const { settings = {} } = await api.storage.local.get('settings');
      await api.storage.local.set(given({ settings: { ...JSON.parse(JSON.stringify(settings)), ...${JSON.stringify(change)} } }));`);
  }

  /** Triggers the extension's action, as a click on its icon would; the real sidebar opens. */
  async openSidebar(): Promise<void> {
    await this.marionette.inside('chrome');
    await this.marionette.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = ExtensionParent.GlobalManager.getExtension(arguments[0]);
       ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      [ID],
    );
    for (let tries = 0; tries < 300; tries++) {
      const ready = await this.inSidebar<boolean>(
        'return document.readyState === "complete" && window.innerWidth > 100',
      ).catch(() => false);
      if (ready) return;
      await sleep(100);
    }
    throw new Error('the sidebar did not open');
  }

  /** Runs in the sidebar's document; the body of an async function of `window` and `document`. */
  async inSidebar<T>(body: string): Promise<T> {
    await this.marionette.inside('chrome');
    const { value, problem } = await this.marionette.runAsync<{ value?: T; problem?: string }>(IN_SIDEBAR, [body]);
    if (problem) throw new Error(problem);
    return value as T;
  }

  /** Waits until the body, run in the sidebar, answers with something true. */
  async until<T>(body: string, milliseconds = 60_000): Promise<T> {
    try {
      return await waitUntilTrue(() => this.inSidebar<T>(body), body, milliseconds);
    } catch (cause) {
      const main = await this.inSidebar<string>('return document.querySelector("main")?.outerHTML.slice(0, 1500)');
      throw new Error(`in the sidebar, which shows ${main}`, { cause });
    }
  }

  /** Runs in the sidebar as if the reader had just clicked there, and answers what it then puts on the clipboard. */
  async copied(body: string): Promise<string> {
    await this.inWindow('Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard)');
    await this.inSidebar(`document.notifyUserGestureActivation(); ${body}`);
    return this.readClipboard();
  }

  /** What lies on the clipboard as text, once there is any. */
  readClipboard(): Promise<string> {
    return waitUntilTrue(() => this.inWindow<string>(READ_CLIPBOARD), 'a text on the clipboard', 30_000);
  }

  /** The whole window, page and sidebar. */
  async picture(file: string): Promise<void> {
    await this.marionette.inside('chrome');
    await this.marionette.picture(file);
  }

  close(look?: (profile: string) => void): Promise<void> {
    return this.marionette.close(look);
  }
}
