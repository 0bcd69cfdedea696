/** A Firefox as on a phone: 360 × 640, fingers, and none of what Firefox for Android lacks: sidebar, menus, keys. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXTENSION, Firefox, ID } from './firefox';
import { waitUntilTrue } from './until';

const FINGERS = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
} as unknown as Record<string, string | boolean>;

const PRESS_ACTION = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)});
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** Desktop windows are wider than a phone, so that what they show is made as small as one. */
const NARROW = `for (const one of [gBrowser.tabpanels, document.getElementById('tabbrowser-tabbox')])
  one.style.cssText = 'width: 360px; max-height: 640px; min-height: 640px; flex: none; align-self: start';`;

/** The built extension, without the keys of the manifest that Firefox for Android knows nothing of. */
function copyForPhone(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-phone-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const {
    sidebar_action: _sidebar,
    commands: _commands,
    permissions,
    ...manifest
  } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions: permissions.filter((one: string) => one !== 'contextMenus') }),
  );
  return folder;
}

export class Phone {
  private constructor(
    readonly firefox: Firefox,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Phone> {
    const folder = copyForPhone();
    const phone = new Phone(await Firefox.open(FINGERS, { folder }), folder);
    await phone.firefox.inWindow(NARROW);
    return phone;
  }

  /** Presses Verso's entry in the browser's menu. */
  pressAction(): Promise<unknown> {
    return this.firefox.inWindow(PRESS_ACTION);
  }

  /** The addresses of all tabs, and of the one in front. */
  tabs(): Promise<{ readonly all: string[]; readonly front: string }> {
    return this.firefox.inWindow(`return { all: gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec),
      front: gBrowser.selectedBrowser.currentURI.spec };`);
  }

  closeTab(address: string): Promise<unknown> {
    return this.firefox.inWindow(
      `gBrowser.removeTab(gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes(${JSON.stringify(address)})));`,
    );
  }

  /** Goes on in the tab in front, once its address has this in it. */
  async look(address: string): Promise<void> {
    const { marionette } = this.firefox;
    for (let tries = 0; tries < 100; tries++, await sleep(100)) {
      if (!(await this.tabs()).front.includes(address)) continue;
      await marionette.inside('content');
      for (const handle of (await marionette.command('WebDriver:GetWindowHandles')) as unknown as string[]) {
        await marionette.command('WebDriver:SwitchToWindow', { handle, focus: false });
        if (await this.here<boolean>(`location.href.includes(${JSON.stringify(address)})`).catch(() => false)) return;
      }
    }
    throw new Error(`${address} did not come to the front: ${JSON.stringify(await this.tabs())}`);
  }

  /** What an expression comes to in the tab that is looked at. */
  here<T>(expression: string): Promise<T> {
    return this.firefox.inPage<T>(`return ${expression}`);
  }

  /** Waits until an expression is true there. */
  until<T>(expression: string): Promise<T> {
    return waitUntilTrue(() => this.here<T>(expression), expression, 20_000);
  }

  /** Taps with a finger on the first element of a selector, once it stands still, as a reader does. */
  async tap(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    const find = () =>
      this.here<[number, number]>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      })()`);
    let place = await find();
    for (let before = ''; before !== place.join(); place = await find()) {
      before = place.join();
      await sleep(100);
    }
    await this.tapAt(...place);
  }

  async tapAt(x: number, y: number): Promise<void> {
    const { marionette } = this.firefox;
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 40 },
      { type: 'pointerUp', button: 0 },
    ];
    await marionette.command('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
    });
    await marionette.command('WebDriver:ReleaseActions');
  }

  async close(): Promise<void> {
    await this.firefox.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
