// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/core';
import { listPageTargets } from '../../lib/panel';
import type { ClipboardContent } from '../../lib/report';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { ACCESSED, compared, OTHER } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, send, all } = at;
const press = (key: string) =>
  act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const one = (selector: string): HTMLElement => {
  const found = all(selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
  return found[0]!;
};
const button = (name: string): HTMLElement => {
  const found = all('button').find((b) => (b.getAttribute('aria-label') ?? b.textContent ?? '').startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const click = (element: HTMLElement) => act(async () => element.click());
const status = (): string => one('[role=status]').textContent ?? '';
const current = (): string => one('.flag[aria-current=true]').id;

describe('every state', () => {
  it.each(Object.entries(STATES))('%s says what it is, names its controls and runs no markup', async (_, state) => {
    await show(state);
    expect(one('main').textContent?.trim().length).toBeGreaterThan(10);
    expect(at.root.textContent).not.toMatch(/\{\w+\}|undefined|\[object/);
    expect(at.root.querySelectorAll('script, img, iframe, [style], [onerror], [onclick]')).toHaveLength(0);
    for (const control of all('button, [role=button], select, input')) {
      const name =
        control.getAttribute('aria-label') ??
        (control.textContent ||
          control.closest('label')?.textContent ||
          at.root.querySelector(`label[for="${control.id}"]`)?.textContent);
      expect(name?.trim(), control.outerHTML).toBeTruthy();
    }
  });
  it('shows hostile text letter for letter', async () => {
    await show(STATES.hostile);
    expect(one('.chain li:first-child .title').textContent).toBe(
      '<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1))',
    );
    expect(all('a[href^="javascript" i]')).toHaveLength(0);
    expect(all('mark').map((mark) => mark.textContent)).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('before comparing', () => {
  it('requests nothing until the reader asks', async () => {
    await show(STATES.ready);
    expect(effects.compare).not.toHaveBeenCalled();
    await click(button('Compare with the original'));
    expect(effects.compare).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ url: thaiVietnamese.original.url }),
      { by: 'request' },
    );
    expect(status()).toBe('Step 1 of 4: Requesting the original from bao-giaothong.example');
  });
  it('lets one of several that come close be chosen', async () => {
    await show(STATES['ready-tie']);
    expect(all('.choice input')).toHaveLength(2);
    await click(all('.choice input')[1]!);
    await click(button('Compare with the original'));
    expect(effects.compare.mock.calls[0]?.[1].url).toBe('https://vietna.example/vi/railway-2026');
  });
  it('shows the best alone where it stands out, the others a click away', async () => {
    await show(STATES['ready-several']);
    expect(all('.choice')).toHaveLength(0);
    expect(one('.act').textContent).toContain('the next one listed');
    await click(button('Use this one: tinmoi.example'));
    expect(effects.compare).not.toHaveBeenCalled();
    await click(button('Compare with the original'));
    expect(effects.compare.mock.calls[0]?.[1].url).toBe(OTHER.url);
  });
  it('takes a pasted address and explains what is none', async () => {
    await show(STATES['no-original']);
    expect(one('main').textContent).toContain(
      'Translated from Vietnamese by machine; the page does not say from where.',
    );
    const field = one('input[type=url]') as HTMLInputElement;
    field.value = 'not an address';
    await click(one('form.address button'));
    expect(one('[role=alert]').textContent).toContain('not a web address');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    field.value = 'given.example/story';
    await click(one('form.address button'));
    expect(effects.compare.mock.calls[0]?.[1].url).toBe('https://given.example/story');
  });
});

describe('on the way', () => {
  it('shows the step and can be cancelled', async () => {
    await show(STATES.working);
    expect(one('[aria-current=step]').textContent).toBe('Finding what corresponds');
    await click(button('Cancel'));
    expect(effects.cancel).toHaveBeenCalledOnce();
    expect(one('main h2').textContent).toBe('Cancelled');
  });
  it('offers the way through a tab, then reading it there', async () => {
    await show(STATES['failed-refused']);
    await click(button('Open it in a tab'));
    expect(effects.openTab).toHaveBeenCalledWith(thaiVietnamese.original.url);
    await click(button('Read it from the tab'));
    expect(effects.compare.mock.calls[0]?.[2]).toEqual({ by: 'tab' });
  });
  it('goes on to the next candidate', async () => {
    await show(STATES['not-the-original']);
    expect(one('main').textContent).toContain('Only 7% of it corresponds');
    await click(button('Try vietna.example instead'));
    expect(effects.compare.mock.calls[0]?.[1].url).toContain('https://vietna.example/vi/');
  });
  it('asks an archive on request, and says whom', async () => {
    await show(STATES['failed-gone']);
    expect(one('.step-on:first-child').textContent).toContain('This asks archive.org, or the archive in your settings');
    await click(button('Look for an archived copy'));
    expect(effects.compare.mock.calls[0]?.[2]).toEqual({ by: 'archive' });
    expect(one('[aria-current=step]').textContent).toBe('Asking for an archived copy');
  });
});

describe('a part that was added', () => {
  it('is marked in the translation alone', async () => {
    const mark = { side: 'translation', segment: 't3', start: 0, end: 12 } as const;
    const part = { category: 'part', severity: 'high', confidence: 1, translation: ['t3'], original: ['o3'] } as const;
    const finding: Finding = { id: 'f0', kind: 'added', ...part, marks: [mark], evidence: [] };
    await show(compared({ ...thaiVietnamese, findings: [finding] }));
    expect(all('#flag-f0 .of-original mark')).toHaveLength(0);
    expect(all('#flag-f0 .of-translation mark')).toHaveLength(1);
    expect(one('#flag-f0 .sure').textContent).toBe('99% sure');
  });
});

describe('a comparison', () => {
  beforeEach(() => show(STATES['done-copied']));
  it('lists flags with both quotations in their language, marked', () => {
    expect(all('.flag h3').map((h) => h.textContent)).toHaveLength(6);
    const quotations = all('#flag-f0 blockquote');
    expect(quotations.map((q) => [q.lang, q.dir, q.querySelector('mark')?.textContent])).toEqual([
      ['vi', 'auto', '6 tháng'],
      ['th', 'auto', '3 เดือน'],
    ]);
    expect(one('#flag-f1 .gap').textContent).toBe('nothing here');
    expect(one('#flag-f1').textContent).toContain('after paragraph 2');
    expect(one('#flag-f3 .readings').textContent).toBe('พ.ศ. 2571 = 2028, Buddhist calendar');
  });
  it('says in words what the map shows', () => {
    expect(one('.map svg').getAttribute('aria-label')).toBe(
      'Map of both texts, 91% of the original covered. 2 passages of the original are missing from the translation, 1 passage is only in the translation, and 3 passages differ.',
    );
  });
  it('is one stop for the Tab key and goes to a flag from the map', async () => {
    expect(all('.map [role=button]').filter((unit) => unit.getAttribute('tabindex') === '0')).toHaveLength(1);
    const unit = all('.map [role=button]').find((u) => u.getAttribute('aria-label') === 'Year, paragraph 1');
    await act(() => void unit?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(current()).toBe('flag-f3');
    expect(effects.showInPage).toHaveBeenCalledWith({
      finding: 'f3',
      kind: 'altered',
      segments: ['t1'],
      gapAfter: undefined,
    });
  });
  it('tells the page what to mark, a dropped passage as a gap', async () => {
    await click(button('Dismiss: Number'));
    expect(
      listPageTargets(at.panel.state.value).map(({ kind, segments, gapAfter }) => [
        kind,
        segments[0] ?? `after ${gapAfter}`,
      ]),
    ).toEqual([
      ['dropped', 'after t3'],
      ['altered', 't4'],
      ['altered', 't1'],
      ['dropped', 'after t4'],
      ['added', 't5'],
    ]);
  });
  it('is worked through by keyboard alone', async () => {
    await press('j');
    await press('j');
    expect(current()).toBe('flag-f1');
    expect(document.activeElement?.id).toBe('flag-f1');
    await press('Enter');
    expect(effects.showInPage).toHaveBeenCalledWith({ finding: 'f1', kind: 'dropped', segments: [], gapAfter: 't3' });
    await press('x');
    expect(all('.flag')).toHaveLength(5);
    expect(current()).toBe('flag-f2');
    expect(effects.remember).toHaveBeenLastCalledWith(
      { translation: thaiVietnamese.translation.url, original: thaiVietnamese.original.url },
      expect.objectContaining({ dismissed: [expect.stringMatching(/^[\da-f-]{36}$/)], confirmed: [] }),
    );
    await press('u');
    expect(current()).toBe('flag-f1');
    await press('/');
    expect(document.activeElement?.className).toContain('chip');
    await press('?');
    expect((one('dialog') as HTMLDialogElement).open).toBe(true);
    await press('j');
    expect(current()).toBe('flag-f1');
  });
  it('copies one by key and all by button, as both types at once', async () => {
    await press('j');
    await press('c');
    const clip = effects.copy.mock.calls[0]?.[0] as ClipboardContent;
    expect(clip['text/plain']).toMatch(/^### ≠ Number altered \(possible\)/);
    expect(clip['text/plain']).toContain('Accessed: 2026-10-07 09:12 UTC');
    expect(clip['text/plain']).toContain('Linked after ‘ที่มา:’, at the end of the article.');
    expect(clip['text/html']).toContain('<blockquote lang="vi"');
    await click(button('Copy 6 differences'));
    expect(effects.copy.mock.calls[1]?.[0]['text/plain']).toMatch(/^## 6 differences/);
    expect(status()).toBe('Copied 6 differences as Markdown.');
  });
  it('offers other formats and says when the browser refuses', async () => {
    effects.copy.mockResolvedValueOnce(false);
    await click(button('Choose a format'));
    await click(button('Plain text'));
    expect(effects.copy.mock.calls[0]?.[0]['text/plain']).toMatch(/^6 differences\n/);
    expect(status()).toMatch(/did not let Verso copy/);
  });
  it('copies what is shown and no more', async () => {
    await click(button('≠3 altered'));
    await click(button('Copy 3 differences'));
    expect(effects.copy.mock.calls[0]?.[0]['text/plain']).not.toContain('altered');
  });
  it('confirms, and then copies without “possible”', async () => {
    await click(button('Confirm: Number'));
    expect(button('Confirmed: Number').getAttribute('aria-pressed')).toBe('true');
    await click(button('Copy: Number'));
    expect(effects.copy.mock.calls[0]?.[0]['text/plain']).not.toContain('possible');
  });
  it('filters, says so when nothing is left, and shows all again', async () => {
    const menu = one('select[aria-label=Severity]') as HTMLSelectElement;
    menu.value = 'medium';
    await act(() => void menu.dispatchEvent(new Event('change', { bubbles: true })));
    expect(all('.flag').map((flag) => flag.id)).toEqual(['flag-f4', 'flag-f5']);
    await click(button('−2 dropped'));
    await click(button('+1 added'));
    expect(one('.empty').textContent).toContain('No difference of this sort.');
    await click(button('Show all'));
    expect(all('.flag')).toHaveLength(6);
  });
  it('brings back what was dismissed', async () => {
    await click(button('Dismiss: Number'));
    expect(one('.bar').textContent).toContain('Dismissed.');
    await click(button('Bring back'));
    expect(all('.flag')).toHaveLength(6);
  });
  it('has both texts side by side, each flagged stretch a way to its flag', async () => {
    await click(one('#tab-side'));
    expect(one('#tab-side').getAttribute('aria-selected')).toBe('true');
    expect(one('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-side');
    expect(all('.row')).toHaveLength(8);
    expect(one('.absent.is-dropped').textContent).toBe('Not in the translation');
    await click(one('.of-translation .run[href="#flag-f3"]'));
    expect(current()).toBe('flag-f3');
  });
});

describe('quiet ends', () => {
  it('is pleasant where everything is there', async () => {
    await show(STATES.faithful);
    expect(one('main h2').textContent).toBe('Nothing dropped, added or altered');
    expect(all('.flag, .chip, .copy')).toHaveLength(0);
    expect(status()).toBe('Nothing dropped, added or altered');
  });
  it('calls nothing dropped where the comparison is uncertain', async () => {
    await show(STATES.uncertain);
    expect(all('.flag, .is-dropped, .is-added, .is-altered')).toHaveLength(0);
    await click(button('Show 7 uncertain differences'));
    expect(all('.flag')).toHaveLength(7);
  });
  it('follows the events of the glue', async () => {
    await show(STATES.working);
    const { url } = thaiVietnamese.original;
    await send({
      type: 'compared',
      url,
      report: thaiVietnamese,
      accessed: ACCESSED,
      decisions: { dismissed: ['f0'], confirmed: [] },
    });
    expect(all('.flag')).toHaveLength(5);
    expect(status()).toBe('5 possible differences. 91% of the original is there.');
    await send({ type: 'select-segment', segment: 't4' });
    expect(current()).toBe('flag-f2');
  });
});
