/** The tabs of a real Firefox. */
import type { Firefox } from './firefox';

/** The tabs of Firefox's window: one in front, which the journey is in, and what stands behind it. */
export class FirefoxTabs {
  private constructor(
    private readonly firefox: Firefox,
    private own: string,
  ) {}

  static async of(firefox: Firefox): Promise<FirefoxTabs> {
    await firefox.marionette.inside('content');
    return new FirefoxTabs(firefox, String((await firefox.marionette.command('WebDriver:GetWindowHandle')).value));
  }

  /** Brings the journey's tab to the front. */
  async front(): Promise<void> {
    await this.firefox.marionette.inside('content');
    await this.switchTo(this.own);
  }

  async all(): Promise<readonly string[]> {
    await this.firefox.marionette.inside('content');
    return (await this.firefox.marionette.command('WebDriver:GetWindowHandles')) as unknown as string[];
  }

  /** Opens another tab behind the one in front; the function that comes back closes it. */
  async openBehind(url: string): Promise<() => Promise<void>> {
    const { marionette } = this.firefox;
    await marionette.inside('content');
    const opened = await marionette.command('WebDriver:NewWindow', { type: 'tab', focus: true });
    const { handle } = opened as unknown as { handle: string };
    await this.switchTo(handle);
    await this.firefox.goto(url);
    await this.front();
    return async () => {
      await this.close(handle);
      await this.front();
    };
  }

  /** Closes every tab but the journey's. */
  async closeOthers(): Promise<void> {
    for (const other of await this.all()) if (other !== this.own) await this.close(other);
    await this.front();
  }

  /** Closes the journey's tab; it goes on in another. */
  async leave(): Promise<void> {
    await this.close(this.own);
    this.own = (await this.all()).at(-1)!;
    await this.front();
  }

  private async close(handle: string): Promise<void> {
    await this.firefox.marionette.inside('content');
    await this.switchTo(handle);
    await this.firefox.marionette.command('WebDriver:CloseWindow');
  }

  private async switchTo(handle: string): Promise<void> {
    await this.firefox.marionette.command('WebDriver:SwitchToWindow', { handle, focus: true });
  }
}
