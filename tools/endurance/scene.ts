/** A reader's browser: the demo's articles, Verso, a tab and the panel beside it; and what is to stand whatever happens. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Target } from 'puppeteer-core';
import { buildQuietSettings, type Chromium, openChromium, openPanel, reloadExtension } from '../../tests/e2e/chromium';
import { type Newsroom, openNewsroom } from '../newsroom';
import { hearExceptions } from './exceptions';
import { type Decided, decide, keep, toComparison, writeNote } from './panel';

/** Habits that are not the usual ones, so that a fall back to the usual would show. */
const HABITS = {
  sitesOff: ['nowhere.example'],
  sureness: 'usual',
  scrollLink: false,
  sort: 'place',
  ...buildQuietSettings(true).settings,
};

export class Scene {
  /** The reader's tab. */
  page!: Page;
  /** What was decided, by pair. */
  readonly decided = new Map<string, Decided>();
  /** Pairs whose comparison is kept. */
  readonly kept = new Set<string>();
  settings: unknown = HABITS;
  private panel: Page | undefined;

  private constructor(
    readonly chromium: Chromium,
    readonly news: Newsroom,
    /** What Verso's parts threw and nobody caught; emptied by whoever reads it. */
    readonly heard: string[],
  ) {}

  static async open(): Promise<Scene> {
    const [news, chromium] = await Promise.all([openNewsroom(), openChromium()]);
    const scene = new Scene(chromium, news, hearExceptions(chromium.browser));
    scene.page = await chromium.browser.newPage();
    return scene;
  }

  async close(): Promise<void> {
    await this.chromium.browser.close();
    this.news.close();
  }

  get pairs(): readonly string[] {
    return this.news.pairs.map(({ pair }) => pair);
  }

  /** The translation of a pair. */
  addressOf(name: string): string {
    return this.news.translation + this.translationOf(name).path;
  }

  private translationOf = (name: string) => this.news.pairs.find(({ pair }) => pair === name)!.translation;

  /** To a comparison of this pair, which the reader's tab shows. */
  async toComparison(name: string, beside?: Page): Promise<Page> {
    const panel = beside ?? (await this.beside());
    await toComparison(panel, this.translationOf(name).title);
    return panel;
  }

  /** The pair that the reader's tab shows. */
  nameHere(): string | undefined {
    return this.pairs.find((name) => this.page.url() === this.addressOf(name));
  }

  /** Another note in place of the one that was decided on, from then on expected. */
  async newNote(name: string, panel: Page, chance: () => number): Promise<void> {
    const known = this.decided.get(name)!;
    const note = `Second thoughts, ${Math.floor(chance() * 1e6)}`;
    await writeNote(panel, known.noted, note);
    this.decided.set(name, { ...known, note });
  }

  /** @param query makes it another page to the browser */
  async visit(name: string, query = ''): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(this.addressOf(name) + query);
  }

  /** The panel, opened where it is not. */
  async beside(): Promise<Page> {
    if (!this.panel || this.panel.isClosed()) this.panel = await openPanel(this.chromium, this.page);
    return this.panel;
  }

  async closePanel(): Promise<void> {
    await this.panel?.evaluate(() => setTimeout(() => close(), 0)).catch(() => undefined);
    await this.panelGone();
  }

  async panelGone(): Promise<void> {
    this.panel = undefined;
    while (this.panels().length > 0) await sleep(30);
  }

  panels(): readonly Target[] {
    const address = `${this.chromium.origin}/sidepanel.html`;
    return this.chromium.browser.targets().filter((target) => target.url().startsWith(address));
  }

  /** Body of an async function, run in the panel: there it has what an extension has. */
  async inVerso<T>(body: string): Promise<T> {
    return (await this.beside()).evaluate(`(async () => { ${body} })()`) as Promise<T>;
  }

  /** The tab of the reader as Verso knows it. */
  tabId(): Promise<number> {
    return this.inVerso(`const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(`${this.page.url()}*`)} });
      return tab.id;`);
  }

  /** As an update does: every part of Verso ends, and another comes. */
  async reloadVerso(): Promise<void> {
    await reloadExtension(this.chromium);
    await this.panelGone();
  }

  /** Every pair compared, decided on and kept; settings of the reader's own. */
  async settle(): Promise<void> {
    await this.visit(this.pairs[0]!);
    await this.inVerso(`await chrome.storage.local.set({ settings: ${JSON.stringify(HABITS)} })`);
    for (const name of this.pairs) {
      await this.visit(name);
      const panel = await this.toComparison(name);
      this.decided.set(name, await decide(panel, `First thoughts on ${name}`));
      await keep(panel);
      this.kept.add(name);
    }
  }
}
