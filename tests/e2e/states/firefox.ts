/** A stage in Firefox on which every state is brought about. */
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Firefox, SUGGESTED_KEYS } from '../firefox';
import { FirefoxReader } from '../firefox-reader';
import { FirefoxTabs } from '../firefox-tabs';
import { axeScript, picturesOf } from '../looking';
import { among, GIVE_KEYBOARD, HAS_KEYBOARD, KNOWS_KEYBOARD, lookingAs, SNAPSHOT, strokesOf } from './firefox-window';
import { ASK_AXE, type Look, type Stage } from './stage';

const PICTURES = picturesOf('firefox');

const STANDS = 'return document.querySelector("main") !== null';

/** A real Firefox, its real sidebar. */
export async function firefoxStage(): Promise<Stage> {
  // Firefox asks its readers as it does by default.
  const firefox = await Firefox.open({ 'extensions.webextOptionalPermissionPrompts': true });
  return new FirefoxStage(firefox, await FirefoxTabs.of(firefox));
}

class FirefoxStage implements Stage {
  readonly name = 'firefox';
  private byKeysAlone = false;

  constructor(
    private readonly firefox: Firefox,
    private readonly tabs: FirefoxTabs,
  ) {}

  goto(url: string): Promise<void> {
    return this.firefox.goto(url);
  }

  async leaveFor(url: string): Promise<void> {
    await this.firefox.inPage(`setTimeout(() => location.assign(${JSON.stringify(url)}), 0)`);
  }

  openBehind(url: string): Promise<() => Promise<void>> {
    return this.tabs.openBehind(url);
  }

  closeTab(): Promise<void> {
    return this.tabs.leave();
  }

  async openPanel(): Promise<void> {
    if (await this.stands()) return;
    await this.tabs.front();
    await this.firefox.openSidebar();
  }

  closePanel(): Promise<void> {
    return this.firefox.inWindow('SidebarController.hide()');
  }

  /** Opens the panel by its keys, and goes there as Firefox has it: Shift+F6 leads from the page. */
  async summon(): Promise<void> {
    this.byKeysAlone = true;
    await this.tabs.front();
    await this.strike(SUGGESTED_KEYS);
    for (let tries = 0; !(await this.stands()); tries++, await sleep(100))
      if (tries > 100) throw new Error('the keys opened nothing');
    for (let parts = 0; !(await this.hasKeyboard()); parts++, await sleep(200)) {
      if (parts > 4) throw new Error('Shift+F6 does not lead to the panel');
      await this.strike('Shift+F6');
    }
    await this.until(KNOWS_KEYBOARD);
  }

  private hasKeyboard(): Promise<boolean> {
    return this.firefox.inWindow(HAS_KEYBOARD);
  }

  private stands(): Promise<boolean> {
    return this.inPanel<boolean>(STANDS).catch(() => false);
  }

  inPage<T>(body: string): Promise<T> {
    return this.firefox.awaitInPage(body);
  }

  inPanel<T>(body: string): Promise<T> {
    return this.firefox.inSidebar(body);
  }

  async amongScripts(source: string): Promise<void> {
    await this.inPanel(among(`${source}; undefined`));
  }

  until<T>(body: string): Promise<T> {
    return this.firefox.until(body, 60_000);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (!(await this.hasKeyboard())) await this.giveKeyboard();
      await this.strike(key);
    }
  }

  private async giveKeyboard(): Promise<void> {
    if (this.byKeysAlone) throw new Error('the panel lost the keyboard to another part of the window');
    await this.firefox.inWindow(GIVE_KEYBOARD);
    await this.until(KNOWS_KEYBOARD);
  }

  /** Keys go to the window, which passes them to whatever has the keyboard in it. */
  private async strike(key: string): Promise<void> {
    await this.firefox.marionette.inside('chrome');
    await this.firefox.marionette.command('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'key', actions: strokesOf(key) }],
    });
  }

  clipboard(): Promise<string> {
    return this.firefox.readClipboard();
  }

  settings(change: Record<string, unknown>): Promise<void> {
    return this.firefox.settings(change);
  }

  async allow(): Promise<void> {
    await new FirefoxReader(this.firefox).answer('Allow');
  }

  async reloadExtension(): Promise<void> {
    await this.firefox.reload();
    while (await this.firefox.inWindow<boolean>('return SidebarController.isOpen')) await sleep(50);
  }

  async look(how: Look): Promise<void> {
    await this.firefox.inWindow(lookingAs(how));
    await sleep(150);
  }

  async picture(name: string): Promise<void> {
    await this.firefox.marionette.inside('chrome');
    const picture = await this.firefox.marionette.runAsync<string>(SNAPSHOT);
    writeFileSync(`${PICTURES}${name}.png`, Buffer.from(picture, 'base64'));
  }

  async axe(): Promise<readonly string[]> {
    const isThere = await this.inPanel<boolean>('return window.wrappedJSObject.axe !== undefined');
    if (!isThere) await this.amongScripts(axeScript());
    return JSON.parse(await this.inPanel<string>(among(ASK_AXE))) as string[];
  }

  close(): Promise<void> {
    return this.firefox.close();
  }
}
