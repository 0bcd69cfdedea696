import { Firefox, ID } from '../firefox';
import { picturesOf } from '../looking';
import type { Point, Reader } from './reader';

const PICTURES = picturesOf('firefox');

const NOTE = `const last = document.documentElement.lastElementChild;
  return last.localName === 'div'
    ? [...last.openOrClosedShadowRoot.querySelectorAll('div > div')].map((line) => line.textContent).join(' ') : null;`;

const RELOAD = `const done = arguments[arguments.length - 1];
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  AddonManager.getAddonByID(${JSON.stringify(ID)}).then((addon) => addon.reload()).then(() => done(true));`;

/** A real Firefox, its real sidebar. */
export async function firefoxReader(): Promise<Reader> {
  const firefox = await Firefox.open();
  const { marionette } = firefox;
  await marionette.inside('content');
  const own = (await marionette.command('WebDriver:GetWindowHandle')).value;
  const act = async (type: 'pointer' | 'wheel', actions: readonly object[]): Promise<void> => {
    await marionette.inside('content');
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await marionette.command('WebDriver:PerformActions', { actions: [{ type, id: type, ...parameters, actions }] });
  };
  const to = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 40 });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const inWindow = async (script: string): Promise<void> => {
    await marionette.inside('chrome');
    await marionette.run(script);
  };
  return {
    name: 'firefox',
    goto: (url) => firefox.goto(url),
    openPanel: async () => {
      // A tab that was opened on install may have come before it.
      await marionette.inside('content');
      await marionette.command('WebDriver:SwitchToWindow', { handle: own, focus: true });
      await firefox.openSidebar();
    },
    closePanel: () => inWindow('SidebarController.hide()'),
    inPage: async <T>(body: string): Promise<T> => {
      await marionette.inside('content');
      return marionette.runAsync<T>(
        `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (problem) => done(String(problem)));`,
      );
    },
    inPanel: (body) => firefox.inSidebar(body),
    move: (x, y) => act('pointer', [to({ x, y })]),
    click: (x, y) => act('pointer', [to({ x, y }), down, up]),
    drag: (from, end) => act('pointer', [to(from), down, to(end), up]),
    wheel: (deltaY) =>
      act('wheel', [{ type: 'scroll', x: 200, y: 300, deltaX: 0, deltaY, duration: 0, origin: 'viewport' }]),
    press: async (key) => {
      await marionette.inside('content');
      const value = { Escape: '\uE00C' }[key];
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await marionette.command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'key', actions }] });
    },
    note: async () => {
      await marionette.inside('content');
      const answer = await marionette.command('WebDriver:ExecuteScript', { script: NOTE, args: [], sandbox: 'system' });
      return (answer.value as string | null) ?? undefined;
    },
    reloadExtension: async () => {
      await marionette.inside('chrome');
      await marionette.runAsync(RELOAD);
    },
    wantLessMotion: (less) => inWindow(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${less ? 1 : 0})`),
    picture: (name) => firefox.picture(`${PICTURES}marks-${name}.png`),
    close: () => firefox.close(),
  };
}
