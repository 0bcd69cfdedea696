/** Drives Firefox through the finding of an original. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Firefox, WITH_API } from '../firefox';
import { FirefoxTabs } from '../firefox-tabs';
import { picturesOf } from '../looking';
import type { Driver } from './driver';

const PICTURES = picturesOf('firefox');

/** A real Firefox, its real sidebar. */
export async function firefoxDriver(preferences: Record<string, string | number | boolean> = {}): Promise<Driver> {
  const firefox = await Firefox.open(preferences);
  const { marionette } = firefox;
  const tabs = await FirefoxTabs.of(firefox);
  return {
    name: 'firefox',
    goto: (url) => firefox.goto(url),
    openBehind: (url) => tabs.openBehind(url),
    openPanel: () => firefox.openSidebar(),
    inPage: (body) => firefox.awaitInPage(body),
    clickInPage: async (selector) => {
      await marionette.inside('content');
      const { value } = await marionette.command('WebDriver:FindElement', { using: 'css selector', value: selector });
      await marionette.command('WebDriver:ElementClick', { id: Object.values(value as Record<string, string>)[0] });
    },
    inPanel: (body) => firefox.inSidebar(body),
    until: (body) => firefox.until(body, 60_000),
    tabs: async () => ({ count: (await tabs.all()).length }),
    closeOthers: () => tabs.closeOthers(),
    front: () => tabs.front(),
    settings: async (change) => {
      await firefox.settings(change);
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
