/** A reader who points at marks in Firefox. */
import { Firefox } from '../firefox';
import { FirefoxTabs } from '../firefox-tabs';
import { picturesOf } from '../looking';
import { type Box, PILL_BOXES, type Point, type Reader } from './reader';

const PICTURES = picturesOf('firefox');

/** The frame of the card stands last in the document. */
const HOST = 'document.documentElement.lastElementChild';
const CARD = `${HOST}.openOrClosedShadowRoot.firstElementChild.contentDocument`;
const SEEN_CARD = `return ${HOST}.style.visibility === 'visible' ? ${CARD}.body.innerText : null;`;

/** A real Firefox, its real sidebar. */
export async function firefoxReader(notices = false): Promise<Reader> {
  const firefox = await Firefox.open({}, { notices });
  const { marionette } = firefox;
  const tabs = await FirefoxTabs.of(firefox);
  const act = async (type: 'pointer' | 'wheel', actions: readonly object[]): Promise<void> => {
    await marionette.inside('content');
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await marionette.command('WebDriver:PerformActions', { actions: [{ type, id: type, ...parameters, actions }] });
  };
  const askPrivileged = async (script: string): Promise<unknown> => {
    await marionette.inside('content');
    return (await marionette.command('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' })).value;
  };
  const to = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 40 });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  return {
    name: 'firefox',
    goto: (url) => firefox.goto(url),
    openPanel: async () => {
      // A tab that was opened on install may have come before it.
      await tabs.front();
      await firefox.openSidebar();
    },
    closePanel: () => firefox.inWindow('SidebarController.hide()'),
    inPage: (body) => firefox.awaitInPage(body),
    inPanel: (body) => firefox.inSidebar(body),
    move: (x, y) => act('pointer', [to({ x, y })]),
    click: (x, y) => act('pointer', [to({ x, y }), down, up]),
    drag: (from, end) => act('pointer', [to(from), down, to(end), up]),
    wheel: (deltaY) =>
      act('wheel', [{ type: 'scroll', x: 200, y: 300, deltaX: 0, deltaY, duration: 0, origin: 'viewport' }]),
    press: async (key) => {
      await marionette.inside('content');
      const value = { Escape: '\uE00C', Enter: '\uE007' }[key as string] ?? key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await marionette.command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'key', actions }] });
    },
    inCard: (body) =>
      askPrivileged(`return ((document, window) => { ${body} })(${CARD}, ${CARD}.defaultView);`) as Promise<never>,
    card: async () => ((await askPrivileged(SEEN_CARD)) as string | null) ?? undefined,
    pills: () =>
      askPrivileged(`const root = document.body.nextElementSibling?.openOrClosedShadowRoot;
        if (!root) return [];
        ${PILL_BOXES}`) as Promise<Box[]>,
    resize: async (width, height) => {
      await firefox.inWindow(`for (const one of [gBrowser.tabpanels, document.getElementById('tabbrowser-tabbox')])
        one.style.cssText = 'width: ${width}px; min-width: ${width}px; max-height: ${height}px; min-height: ${height}px; flex: none; align-self: start';`);
    },
    reloadExtension: () => firefox.reload(),
    wantLessMotion: (less) => firefox.inWindow(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${less ? 1 : 0})`),
    picture: (name) => firefox.picture(`${PICTURES}marks-${name}.png`),
    close: () => firefox.close(),
  };
}
