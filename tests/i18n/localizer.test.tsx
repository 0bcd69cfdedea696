/** The panel speaks every language. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { mounted } from '../panel/fixtures/mount-panel';
import { STATES } from '../panel/fixtures/states';

const shown = mounted();
const text = (selector: string) => shown.root.querySelector(selector)?.textContent;
const [arabic, german] = [await loadLocalizer('ar'), await loadLocalizer('de-AT')];
const html = document.documentElement;
/** What is shown there of the page is English itself. */
const ENGLISH_PAGES = /en-ja|hostile/;

describe('the panel', () => {
  it('goes over to another language where it stands, with its direction', async () => {
    await shown.show(STATES.done);
    await act(() => shown.panel.send({ type: 'tab', tab: 'side' }));
    expect([html.lang, html.dir, text('[role="radio"][aria-checked="true"]')]).toEqual(['en', 'ltr', 'Side by side']);
    await act(() => shown.panel.speak(arabic));
    expect([html.lang, html.dir, text('[role="radio"][aria-checked="true"]')]).toEqual(['ar', 'rtl', 'جنبًا إلى جنب']);
    await act(() => shown.panel.speak(german));
    expect([html.lang, html.dir, text('[role="radio"][aria-checked="true"]')]).toEqual([
      'de-AT',
      'ltr',
      'Nebeneinander',
    ]);
  });

  it('never stands in one language and says that it is another', async () => {
    await shown.show(STATES.done);
    const view = () => text('[role="radio"][aria-checked="true"]');
    const before = view();
    shown.panel.speak(arabic);
    while (view() === before) await Promise.resolve();
    expect([html.lang, html.dir]).toEqual(['ar', 'rtl']);
  });

  it('leaves what is quoted from a page in its own language and direction', async () => {
    await shown.show(STATES.done);
    await act(() => shown.panel.speak(arabic));
    await shown.openRow('f1');
    const quoted = shown.all('.flag [lang]');
    expect(new Set(quoted.map(({ lang }) => lang))).toEqual(new Set(['vi', 'th']));
    for (const one of quoted) expect(one.closest('[dir="auto"], bdi'), one.outerHTML).not.toBeNull();
  });

  it('says no word of English in any state', async () => {
    // Names and formats are capitalised; a site's name has a full stop in it.
    const english = /(?<![\w./:-])[a-z]{3,}(?![\w.:-])/;
    for (const [name, state] of Object.entries(STATES).filter(([name]) => !ENGLISH_PAGES.test(name))) {
      await shown.show(state);
      await act(() => shown.panel.speak(arabic));
      for (const quoted of shown.all('[dir="auto"], bdi, [lang]')) quoted.remove();
      expect(english.exec(shown.root.textContent)?.[0], `${name}: ${shown.root.textContent}`).toBeUndefined();
    }
  });
});
