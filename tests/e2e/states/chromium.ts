/** A stage in Chromium on which every state is brought about. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, KeyInput, Page, Target } from 'puppeteer-core';
import { type Chromium, openChromium, openPanel, reloadExtension } from '../chromium';
import { axeScript, picturesOf } from '../looking';
import { ASK_AXE, type Look, type Stage } from './stage';

const PICTURES = picturesOf('chromium');
const HEIGHT = 780;

const run = <T>(page: Page, body: string): Promise<T> =>
  page.evaluate(`(async (window, document) => { ${body} })(globalThis, document)`) as Promise<T>;

/** A real Chromium, its real side panel. */
export async function chromiumStage(): Promise<Stage> {
  const chromium = await openChromium();
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(chromium.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  return new ChromiumStage(chromium, await chromium.browser.newPage());
}

class ChromiumStage implements Stage {
  readonly name = 'chromium';
  private panel: Page | undefined;
  private eyes: CDPSession | undefined;
  /** Those told last; the browser forgets what it is not told again. */
  private readonly media = new Map<string, string>();

  constructor(
    private readonly chromium: Chromium,
    private page: Page,
  ) {}

  async goto(url: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(url);
  }

  async leaveFor(url: string): Promise<void> {
    await this.page.evaluate((to) => void setTimeout(() => location.assign(to), 0), url);
  }

  async openBehind(url: string): Promise<() => Promise<void>> {
    const other = await this.chromium.browser.newPage();
    await other.goto(url);
    await this.page.bringToFront();
    return () => other.close();
  }

  async closeTab(): Promise<void> {
    await this.page.close();
    const left = (await this.chromium.browser.pages()).filter((page) => page !== this.panel);
    this.page = left.at(-1) ?? (await this.chromium.browser.newPage());
    await this.page.bringToFront();
  }

  async openPanel(): Promise<void> {
    if (this.panel && !this.panel.isClosed()) return;
    this.panel = await openPanel(this.chromium, this.page);
    this.eyes = await this.panel.createCDPSession();
  }

  async closePanel(): Promise<void> {
    await this.panel?.evaluate(() => setTimeout(() => close(), 0)).catch(() => undefined);
    await this.panelGone();
  }

  private async panelGone(): Promise<void> {
    this.panel = undefined;
    const isPanel = (target: Target) => target.url().startsWith(`${this.chromium.origin}/sidepanel.html`);
    while (this.chromium.browser.targets().some(isPanel)) await sleep(50);
  }

  summon(): Promise<void> {
    return this.openPanel();
  }

  inPage<T>(body: string): Promise<T> {
    return run(this.page, body);
  }

  inPanel<T>(body: string): Promise<T> {
    return run(this.panel!, body);
  }

  async amongScripts(source: string): Promise<void> {
    await this.panel!.evaluate(source);
  }

  async until<T>(body: string): Promise<T> {
    for (const end = Date.now() + 30_000; ; await sleep(60)) {
      const value = await this.inPanel<T>(body);
      if (value) return value;
      if (Date.now() > end)
        throw new Error(`waited in vain for: ${body}; ${await this.inPanel('return document.body.innerText')}`);
    }
  }

  async press(...keys: readonly string[]): Promise<void> {
    const { keyboard } = this.panel!;
    for (const key of keys) {
      const parts = key.split('+') as KeyInput[];
      const last = parts.pop()!;
      for (const held of parts) await keyboard.down(held);
      await keyboard.press(last);
      for (const held of parts.reverse()) await keyboard.up(held);
    }
  }

  clipboard(): Promise<string> {
    return this.panel!.evaluate(() => navigator.clipboard.readText());
  }

  async settings(change: Record<string, unknown>): Promise<void> {
    await this.inPanel(`const { settings = {} } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } });`);
  }

  async allow(): Promise<void> {
    // Chromium asks nothing.
  }

  async reloadExtension(): Promise<void> {
    await reloadExtension(this.chromium);
    await this.panelGone();
  }

  async look({ scheme, width, zoom, forced, calm }: Look): Promise<void> {
    const panel = this.panel!;
    if (scheme) this.media.set('prefers-color-scheme', scheme);
    if (forced !== undefined) this.media.set('forced-colors', forced ? 'active' : 'none');
    if (calm !== undefined) this.media.set('prefers-reduced-motion', calm ? 'reduce' : 'no-preference');
    const features = [...this.media].map(([name, value]) => ({ name, value }));
    await this.eyes!.send('Emulation.setEmulatedMedia', { features });
    if (width)
      // Zooming makes pixels larger and the room in them smaller.
      await panel.setViewport({
        width: Math.round(width / (zoom ?? 1)),
        height: Math.round(HEIGHT / (zoom ?? 1)),
        deviceScaleFactor: 2 * (zoom ?? 1),
      });
  }

  async picture(name: string): Promise<void> {
    await this.panel!.screenshot({ path: `${PICTURES}${name}.png` });
  }

  async axe(): Promise<readonly string[]> {
    if (await this.inPanel<boolean>('return window.axe === undefined')) await this.panel!.evaluate(axeScript());
    return JSON.parse((await this.panel!.evaluate(ASK_AXE)) as string) as string[];
  }

  close(): Promise<void> {
    return this.chromium.browser.close();
  }
}
