/** Every state of the panel is drawn. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../lib/core/finding';
import { listPageTargets } from '../../lib/panel/panel';
import type { ClipboardContent } from '../../lib/report/formats/export-file';
import { findControls } from './fixtures/controls';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { ACCESSED, compared } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';
import { BROWSER, heldBy } from './fixtures/with-engine';

const DONE = {
  kind: 'done',
  name: BROWSER,
  langs: { from: 'vi', to: 'th' },
  more: 0,
  fewer: 0,
  changed: 0,
  held: 0,
} as const;

const at = mounted();
const { show, send, all, openRow } = at;
const press = (key: string) =>
  act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const { one, button, click } = findControls(at);
const status = (): string => one('[role=status]').textContent ?? '';
/** What a press copied, once it is written. */
const waitForCopy = (at: number): Promise<ClipboardContent> =>
  vi.waitFor(() => {
    const clip = effects.copy.mock.calls[at]?.[0];
    if (!clip) throw new Error('nothing copied yet');
    return clip;
  });
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
  it('strikes a row through that the report which waits disproves, and counts it no more', async () => {
    const before = compared(thaiVietnamese);
    const findings = thaiVietnamese.findings.slice(1);
    await show(heldBy({ ...thaiVietnamese, findings }, DONE, before));
    const id = thaiVietnamese.findings[0]!.id;
    expect(all('.withdrawn').map((row) => row.id)).toEqual([`flag-${id}`]);
    expect(one('.withdrawn .sure').textContent).toBe('Not confirmed');
    const verdict = all('h2')
      .map((heading) => heading.textContent)
      .join(' ');
    expect(verdict).toContain(`${findings.length - 1} differences`);
  });
  it('shows hostile text letter for letter', async () => {
    await show(STATES.hostile);
    await at.openSource();
    for (const row of all('.row')) {
      await click(row);
      expect(at.root.querySelectorAll('img, script, iframe')).toHaveLength(0);
    }
    await openRow(all('.flag')[0]!.id.replace('flag-', ''));
    expect(one('.chain li:first-child .title').textContent).toBe(
      '<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1))',
    );
    expect(all('a[href^="javascript" i]')).toHaveLength(0);
    expect(all('mark').map((mark) => mark.textContent)).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('a part that was added', () => {
  it('is marked in the translation alone', async () => {
    const mark = { side: 'translation', segment: 't3', start: 0, end: 12 } as const;
    const part = { category: 'part', severity: 'high', confidence: 1, translation: ['t3'], original: ['o3'] } as const;
    const finding: Finding = { id: 'f0', kind: 'added', ...part, marks: [mark], evidence: [] };
    await show(compared({ ...thaiVietnamese, findings: [finding] }));
    await openRow('f0');
    expect(all('#flag-f0 .of-original mark')).toHaveLength(0);
    expect(all('#flag-f0 .of-translation mark')).toHaveLength(1);
    expect(one('#flag-f0 .sure').textContent).toBe('Almost certain');
    expect(one('#flag-f0 .sure').getAttribute('data-tip')).toBe('99% sure');
  });
});

describe('a comparison', () => {
  beforeEach(() => show(STATES['done-copied']));
  it('says in a row what differs, the words in the page, and where', () => {
    const rows = all('.flag').map((flag) =>
      ['.gist', '.row-words', '.details'].map((part) => flag.querySelector(part)?.textContent),
    );
    expect(rows[0]).toEqual(['6 → 3', expect.stringContaining('3 เดือน'), 'Likely · Number · paragraph 2']);
    expect(rows[1]).toEqual([
      'Sentence dropped',
      expect.stringContaining('ông Hòa'),
      'Likely · after paragraph 2 · with a quotation, a figure, and a negation',
    ]);
    expect(one('#flag-f0 .row-words > span').lang).toBe('th');
    expect(one('#flag-f1 .row-words > span').lang).toBe('vi');
    expect(one('#flag-f0 mark').textContent).toBe('3 เดือน');
  });
  it('says a row in full to a screen reader, and has one control on it', () => {
    expect(one('#row-f0 .unseen').textContent).toBe(
      'Number altered. The original says 6; the translation says 3. Likely · Number · paragraph 2',
    );
    expect(all('#flag-f0 button, #flag-f0 input, #flag-f0 a')).toHaveLength(1);
  });
  it('parts those that are less serious', () => {
    expect(all('.divide').map((heading) => heading.textContent)).toEqual(['Less serious']);
    expect(all('.flags > ol').map((list) => list.children.length)).toEqual([4, 2]);
  });
  it('opens one at a time, with both quotations in their language, marked', async () => {
    await openRow('f0');
    const quotations = all('#flag-f0 blockquote');
    expect(quotations.map((q) => [q.lang, q.dir, q.querySelector('mark')?.textContent])).toEqual([
      ['vi', 'auto', '6 tháng'],
      ['th', 'auto', '3 เดือน'],
    ]);
    expect(all('#flag-f0 .do button')).toHaveLength(5);
    await openRow('f1');
    expect(all('.body')).toHaveLength(1);
    expect(one('#flag-f1 .gap').textContent).toBe('nothing here');
    expect(one('#flag-f1').textContent).toContain('after paragraph 2');
    await openRow('f3');
    expect(one('#flag-f3 .readings').textContent).toBe('พ.ศ. 2571 = 2028, Buddhist calendar');
  });
  it('has in its overview how many, how much, where from, and a lane a kind', () => {
    expect(one('main h2').textContent).toBe('6 differences to check, 4 serious');
    expect(one('.cover').textContent).toBe('91% of the original is there');
    expect(one('.from').textContent).toMatch(/^Original: bao-giaothong\.example · Vietnamese · Oct/);
    expect(all('.lane-name .word').map((name) => name.textContent)).toEqual(['2 dropped', '1 added', '3 altered']);
    expect(all('.track .at')).toHaveLength(6);
  });
  it('is two stops for the Tab key before the first row', () => {
    const stops = all('button, input, select, a[href], [tabindex="0"]').filter(
      (control) => control.tabIndex >= 0 && !control.matches(':disabled') && control.closest('dialog') === null,
    );
    expect(stops.findIndex((stop) => stop.id === 'row-f0')).toBe(2);
  });
  it('is walked through in its lanes, in the order of the page', async () => {
    await press('m');
    expect(document.activeElement).toBe(one('[role=slider]'));
    expect(one('[role=slider]').getAttribute('aria-valuetext')).toBe('6 differences to check');
    await press('ArrowRight');
    expect(current()).toBe('flag-f3');
    expect(document.activeElement).toBe(one('[role=slider]'));
    expect(one('[role=slider]').getAttribute('aria-valuetext')).toBe(
      'Year altered. The original says 2027; the translation says 2028. (พ.ศ. 2571 = 2028, Buddhist calendar) paragraph 1',
    );
    await press('End');
    expect(current()).toBe('flag-f5');
    expect(all('.track .ring')).toHaveLength(1);
  });
  it('shows in the page what is chosen, and brings it back', async () => {
    await openRow('f3');
    expect(effects.showInPage).toHaveBeenCalledWith({
      finding: 'f3',
      kind: 'altered',
      segments: ['t1'],
      gapAfter: undefined,
      marks: [{ side: 'translation', segment: 't1', start: 57, end: 66 }],
    });
    await press('Escape');
    expect(all('[aria-current=true]')).toHaveLength(0);
    expect(effects.returnInPage).toHaveBeenCalledOnce();
    await openRow('f3');
    await openRow('f3');
    expect(effects.returnInPage).toHaveBeenCalledTimes(2);
  });
  it('is chosen by a click in the page, which stays where it is', async () => {
    await act(async () => at.panel.send({ type: 'select', id: 'f2', by: 'page' }));
    expect(current()).toBe('flag-f2');
    expect(effects.showInPage).not.toHaveBeenCalled();
  });
  it('lights what is pointed at, without scrolling', async () => {
    await act(async () => void one('#flag-f2').dispatchEvent(new Event('pointerenter')));
    expect(effects.lightInPage.mock.lastCall?.[0]).toMatchObject({ finding: 'f2' });
    await act(async () => void one('#flag-f2').dispatchEvent(new Event('pointerleave')));
    expect(effects.lightInPage.mock.lastCall).toEqual([undefined]);
    expect(effects.showInPage).not.toHaveBeenCalled();
  });
  it('tells the page what to mark, a dropped passage as a gap', async () => {
    await openRow('f0');
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
    expect(document.activeElement?.id).toBe('row-f1');
    await act(() => new Promise((done) => setTimeout(done, 150)));
    // Behind quick keys the page is scrolled once, to the last of them.
    expect(effects.showInPage.mock.calls.map(([{ finding }]) => finding)).not.toContain('f0');
    expect(effects.showInPage).toHaveBeenLastCalledWith({
      finding: 'f1',
      kind: 'dropped',
      segments: [],
      gapAfter: 't3',
      marks: [],
    });
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
    expect(document.activeElement?.closest('.filters')).not.toBeNull();
    await press('Escape');
    expect(document.activeElement?.id).toBe('more');
    await act(() => {
      at.panel.ways.value = { keys: 'Alt+Shift+Y', entry: 'Compare with this link' };
    });
    await press('?');
    expect((one('dialog') as HTMLDialogElement).open).toBe(true);
    expect(one('#ways-keys kbd')?.textContent).toBe('Alt+Shift+Y');
    expect(one('#ways-menu')?.textContent).toContain('“Compare with this link”');
    await press('j');
    expect(current()).toBe('flag-f1');
  });
  it('copies one by key and all by button, as both types at once', async () => {
    await press('j');
    await press('c');
    const clip = await waitForCopy(0);
    expect(clip['text/plain']).toMatch(
      /^6 → 3 \(likely\)\n\nOriginal: “Quá trình [^”]+” — bao-giaothong\.example, Oct 6, 2026\nhttps:\/\/bao-giaothong\.example\/\S+\n\nTranslation: “/,
    );
    expect(clip['text/html']).toContain('<blockquote lang="vi"');
    await click(button('Copy 6 differences'));
    expect((await waitForCopy(1))['text/plain']).toMatch(/^6 differences\n\nOriginal: /);
    await press('Escape');
    await press('c');
    expect((await waitForCopy(2))['text/plain']).toMatch(/^6 differences\n\nOriginal: /);
    await vi.waitFor(() => expect(status()).toBe('Copied 6 differences (Quotations).'));
  });
  it('offers other formats and says when the browser refuses', async () => {
    effects.copy.mockResolvedValueOnce(false);
    await at.chooseInMenu('Copy or save as');
    await click(button('Plain text'));
    expect((await waitForCopy(0))['text/plain']).toMatch(/^6 differences\n/);
    await vi.waitFor(() => expect(status()).toMatch(/did not let Verso copy/));
  });
  it('copies what is shown and no more', async () => {
    await click(button('1 added'));
    await click(button('2 dropped'));
    expect(one('main h2').textContent).toBe('3 differences of 6 shown');
    expect(one('.cover').textContent).toBe('Only dropped and added. Show all');
    await click(button('Copy 3 differences'));
    expect((await waitForCopy(0))['text/plain']).not.toContain('altered');
  });
  it('confirms, and then copies without how sure it was', async () => {
    await openRow('f0');
    await click(button('Confirm: Number'));
    expect(button('Confirmed: Number').getAttribute('aria-pressed')).toBe('true');
    await click(button('Copy: Number'));
    expect((await waitForCopy(0))['text/plain']).not.toContain('(likely)');
  });
  it('filters, says so when nothing is left, and shows all again', async () => {
    await press('3');
    expect(all('.flag').map((flag) => flag.id)).toEqual(['flag-f0', 'flag-f2', 'flag-f3']);
    await at.chooseInMenu('Sort and filter');
    const menu = one('select[aria-label=Category]') as HTMLSelectElement;
    menu.value = 'paragraph';
    await act(() => void menu.dispatchEvent(new Event('change', { bubbles: true })));
    expect(one('.empty').textContent).toContain('No difference of this sort.');
    await click(one('.cover .link'));
    expect(all('.flag')).toHaveLength(6);
  });
  it('brings back what was dismissed', async () => {
    await openRow('f0');
    await click(button('Dismiss: Number'));
    expect(one('.strip').textContent).toContain('Dismissed.');
    await click(button('Bring back'));
    expect(all('.flag')).toHaveLength(6);
  });
  it('has both texts side by side, each flagged stretch a way to its flag', async () => {
    await send({ type: 'notice' });
    await click(one('#view-side'));
    expect(one('#view-side').getAttribute('aria-checked')).toBe('true');
    const folds = all('.fold button');
    expect(folds.map((fold) => fold.textContent)).toContain('1 paragraph corresponds');
    const folded = all('.pair-row').length;
    await click(folds[0]!);
    expect(all('.pair-row')).toHaveLength(folded + 1);
    expect(one('.absent.is-dropped').textContent).toBe('Not in the translation');
    await click(one('.of-translation .run[href="#flag-f3"]'));
    expect(one('.pair-row.at').textContent).toContain('พ.ศ. 2571');
    expect(one('.strip.chosen').textContent).toContain('2027 → 2028');
    await click(button('Next difference'));
    expect(one('.strip.chosen').textContent).toContain('Paragraph dropped');
    await press('v');
    expect(current()).toBe('flag-f4');
  });
});

describe('quiet ends', () => {
  it('says what was looked at where nothing was found, without praise', async () => {
    await show(STATES.faithful);
    expect(one('main h2').textContent).toBe('No differences found');
    expect(one('.cover').textContent).toBe('in what could be compared');
    expect(all('.flag, .lanes, .copy')).toHaveLength(0);
    expect(all('.looked dt').map((name) => name.textContent)).toEqual([
      'Paragraphs',
      'Figures and dates',
      'Names',
      'Meaning',
    ]);
    expect(one('main').textContent).not.toContain('✓');
    await click(button('Choose one in the settings'));
    expect(effects.openSettings).toHaveBeenCalledWith('engine');
    expect(status()).toBe('No differences found in what could be compared');
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
      isPrivate: false,
      decisions: { dismissed: ['f0'], confirmed: [] },
    });
    expect(all('.flag')).toHaveLength(5);
    expect(status()).toBe('5 differences to check. 91% of the original is there.');
  });
});
