/** What is asked of Firefox's own window about the sidebar in it. */
import type { Look } from './stage';

/** The sidebar's page stands in a browser of its own, within a document of the window's sidebar. */
const PANEL = `const outer = document.getElementById('sidebar');
  const panel = outer.contentDocument.getElementById('webext-panels-browser');`;

/** Whether the sidebar has the keyboard. */
export const HAS_KEYBOARD = `${PANEL} return Services.focus.focusedElement === panel;`;

/** Whether the sidebar's page has heard of it, in its own process: keys overtake the news of where they go. */
export const KNOWS_KEYBOARD = 'return Services.focus.focusedWindow === window && document.hasFocus()';

/** Gives the sidebar the keyboard as a click beside its buttons would: what was in focus there is so again. */
export const GIVE_KEYBOARD = `${PANEL} outer.focus(); outer.contentWindow.focus(); panel.focus();`;

/** What is drawn in the sidebar, at twice the size, as a PNG in base64. */
export const SNAPSHOT = `const done = arguments[arguments.length - 1]; ${PANEL}
  panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white').then((bitmap) => {
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    done(canvas.toDataURL().split(',')[1]);
  });`;

/** Statements that run among the panel's own scripts, where its policy lets nobody else; they answer with the last. */
export const among = (source: string): string => `
  const script = await ChromeUtils.compileScript('data:text/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(source))}, { hasReturnValue: true });
  return script.executeInGlobal(window);`;

export const lookingAs = ({ scheme, width, zoom, forced, calm }: Look): string => `${PANEL}
  const { browsingContext } = panel;
  ${scheme ? `browsingContext.prefersColorSchemeOverride = '${scheme}';` : ''}
  ${forced === undefined ? '' : `browsingContext.forcedColorsOverride = '${forced ? 'active' : 'none'}';`}
  ${calm === undefined ? '' : `Services.prefs.setIntPref('ui.prefersReducedMotion', ${calm ? 1 : 0});`}
  ${width ? wide(width, zoom ?? 1) : ''}`;

const wide = (width: number, zoom: number): string => `panel.fullZoom = ${zoom};
  for (const id of ['sidebar-box', 'sidebar'])
    Object.assign(document.getElementById(id).style, { width: '${width}px', minWidth: '0', maxWidth: 'none' });`;

/** Keys without a letter, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Space: ' ',
  Alt: '\uE00A',
  Control: '\uE009',
  Shift: '\uE008',
  Home: '\uE011',
  End: '\uE010',
  F6: '\uE036',
  ArrowRight: '\uE014',
};

/** A key with those held meanwhile, as actions: all go down, then up from the last. */
export function strokesOf(key: string): readonly object[] {
  const values = key.split('+').map((one) => KEYS[one] ?? one);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}
