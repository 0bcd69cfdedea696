/** A reader of one article in Firefox, with the panel beside it. */
import { type Firefox, ID } from './firefox';
import { waitUntilTrue } from './until';

/** Milliseconds that a page or a question of the browser may take. */
const PATIENCE = 15_000;

/** A click as the reader's hand makes it, on the first button of these that has this name. */
const clickOn = (selector: string, name: string): string => `
  const button = [...document.querySelectorAll(${JSON.stringify(selector)})]
    .find((one) => one.textContent === ${JSON.stringify(name)});
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  for (const [type, buttons] of [['mousedown', 1], ['mouseup', 0]])
    window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, buttons, clickCount: 1 }, {});`;

const POLICY = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(ID)});`;

/** What a reader does in Firefox besides reading: in Verso's settings, and with the browser's own questions. */
export class FirefoxReader {
  constructor(readonly firefox: Firefox) {}

  async openSettings(): Promise<void> {
    await this.firefox.goto(`${await this.inBrowser<string>(`${POLICY} return policy.extension.baseURL`)}options.html`);
    await this.page(`document.getElementById('held-renderings')?.textContent`);
  }

  /** Waits until an expression is true in the page of the tab, and gives what it comes to. */
  async page<T>(expression: string): Promise<T> {
    return waitUntilTrue(() => this.firefox.inPage<T>(`return ${expression}`), expression, PATIENCE);
  }

  async click(selector: string): Promise<void> {
    await this.firefox.marionette.inside('content');
    await this.firefox.marionette.command('WebDriver:ElementClick', { id: await this.element(selector) });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.firefox.marionette.inside('content');
    const id = await this.element(selector);
    await this.firefox.marionette.command('WebDriver:ElementClear', { id });
    await this.firefox.marionette.command('WebDriver:ElementSendKeys', { id, text });
  }

  private async element(selector: string): Promise<string> {
    const { value } = await this.firefox.marionette.command('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return Object.values(value as Record<string, string>)[0]!;
  }

  /** Presses a button of the sidebar, once it is there. */
  async press(selector: string, name: string): Promise<void> {
    await this.firefox.until(
      `return [...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.textContent === ${JSON.stringify(name)})`,
    );
    await this.firefox.inSidebar(clickOn(selector, name));
  }

  /** Waits for the browser's question about an add-on, answers it, and gives its words. */
  async answer(button: 'Allow' | 'Deny'): Promise<string> {
    const open = `const box = PopupNotifications.panel.state === 'open' ? PopupNotifications.panel.firstElementChild : null;`;
    const words = await waitUntilTrue(
      () => this.inBrowser<string>(`${open} return box?.textContent ?? ''`),
      'a question',
      PATIENCE,
    );
    await this.inBrowser(
      `${open} [box.button, box.secondaryButton].find(({ label }) => label === ${JSON.stringify(button)}).click();`,
    );
    return words;
  }

  /** Takes back in the browser what it was asked for about data, as the page of add-ons does. */
  async withdrawData(): Promise<void> {
    await this.firefox.marionette.inside('chrome');
    await this.firefox.marionette.runAsync(
      `${POLICY} const done = arguments[arguments.length - 1];
       const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const data = { permissions: [], origins: [], data_collection: ['websiteContent'] };
       ExtensionPermissions.remove(policy.id, data, policy.extension).then(() => done(true));`,
    );
  }

  /** Which sites the browser lets the extension see. */
  origins(): Promise<string[]> {
    return this.inBrowser(`${POLICY} return policy.allowedOrigins.patterns.map(({ pattern }) => pattern)
      .filter((pattern) => !pattern.startsWith('moz-extension:'))`);
  }

  /** What the browser lets the extension do with data. */
  data(): Promise<string[]> {
    return this.inBrowser(`${POLICY} return [...policy.extension.dataCollectionPermissions]`);
  }

  /** Opens a private window and goes there; the function that comes back closes it and returns. */
  async openPrivateWindow(): Promise<() => Promise<void>> {
    const { marionette } = this.firefox;
    await marionette.inside('content');
    const before = (await marionette.command('WebDriver:GetWindowHandle')).value;
    const opened = await marionette.command('WebDriver:NewWindow', { type: 'window', private: true, focus: true });
    await marionette.command('WebDriver:SwitchToWindow', { handle: (opened as { handle: string }).handle });
    return async () => {
      await marionette.inside('content');
      await marionette.command('WebDriver:CloseWindow');
      await marionette.command('WebDriver:SwitchToWindow', { handle: before });
    };
  }

  private async inBrowser<T>(script: string): Promise<T> {
    await this.firefox.marionette.inside('chrome');
    return this.firefox.marionette.run<T>(script);
  }
}
