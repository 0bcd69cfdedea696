import { setTimeout as sleep } from 'node:timers/promises';
import { Firefox } from '../firefox';
import { picturesOf } from '../looking';
import type { Driver } from './driver';

const PICTURES = picturesOf('firefox');

/** In the sidebar `window` is seen through Firefox's wrappers; the extension's own API is behind them. */
const WITH_API = `const api = window.wrappedJSObject.browser;
  const given = (value) => Components.utils.cloneInto(value, window);`;

/** A real Firefox, its real sidebar. */
export async function firefoxDriver(preferences: Record<string, string | boolean> = {}): Promise<Driver> {
  const firefox = await Firefox.open(preferences);
  const { marionette } = firefox;
  const handle = async () => String((await marionette.command('WebDriver:GetWindowHandle')).value);
  await marionette.inside('content');
  const own = await handle();
  const switchTo = (to: string) => marionette.command('WebDriver:SwitchToWindow', { handle: to, focus: true });
  return {
    name: 'firefox',
    goto: (url) => firefox.goto(url),
    openBehind: async (url) => {
      await marionette.inside('content');
      const opened = await marionette.command('WebDriver:NewWindow', { type: 'tab', focus: true });
      const { handle: other } = opened as unknown as { handle: string };
      await switchTo(other);
      await firefox.goto(url);
      await switchTo(own);
      return async () => {
        await marionette.inside('content');
        await switchTo(other);
        await marionette.command('WebDriver:CloseWindow');
        await switchTo(own);
      };
    },
    openPanel: () => firefox.openSidebar(),
    inPage: async <T>(body: string): Promise<T> => {
      await marionette.inside('content');
      return marionette.runAsync<T>(
        `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (problem) => done(String(problem)));`,
      );
    },
    clickInPage: async (selector) => {
      await marionette.inside('content');
      const { value } = await marionette.command('WebDriver:FindElement', { using: 'css selector', value: selector });
      await marionette.command('WebDriver:ElementClick', { id: Object.values(value as Record<string, string>)[0] });
    },
    inPanel: (body) => firefox.inSidebar(body),
    until: (body) => firefox.until(body, 30_000),
    tabs: async () => {
      await marionette.inside('content');
      return { count: ((await marionette.command('WebDriver:GetWindowHandles')) as unknown as string[]).length };
    },
    closeOthers: async () => {
      await marionette.inside('content');
      for (const other of (await marionette.command('WebDriver:GetWindowHandles')) as unknown as string[]) {
        if (other === own) continue;
        await switchTo(other);
        await marionette.command('WebDriver:CloseWindow');
      }
      await switchTo(own);
    },
    front: async () => {
      await marionette.inside('content');
      await switchTo(own);
    },
    settings: async (change) => {
      await firefox.inSidebar(`${WITH_API}
        const { settings = {} } = await api.storage.local.get('settings');
        await api.storage.local.set(given({ settings: { ...JSON.parse(JSON.stringify(settings)), ...${JSON.stringify(change)} } }));`);
      await sleep(100);
    },
    badge: () =>
      firefox.inSidebar(`${WITH_API}
        const [tab] = await api.tabs.query(given({ active: true, currentWindow: true }));
        return String(await api.action.getBadgeText(given({ tabId: tab.id })));`),
    picture: (name) => firefox.picture(`${PICTURES}${name}.png`),
    close: () => firefox.close(),
  };
}
