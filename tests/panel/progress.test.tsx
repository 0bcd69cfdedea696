/** Filters, order and notes while a reader works through a list. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findControls } from './fixtures/controls';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, send, all, openRow } = at;
const { one, button } = findControls(at);
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
const click = (element: HTMLElement, more: MouseEventInit = {}) =>
  act(async () => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more })));
const type = (field: HTMLTextAreaElement, text: string) =>
  act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
/** Takes a choice of the dialog that sorts and filters. */
const pick = async (label: string): Promise<void> => {
  if (all('.filters').length === 0) await press('/');
  const found = all('.filters label').find((one) => one.textContent === label);
  if (!found) throw new Error(`no choice ${label}`);
  await act(async () => {
    const input = found.querySelector('input')!;
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const shown = (): string[] => all('.flag').map((flag) => flag.id.replace('flag-', ''));
const current = (): string => one('.flag[aria-current=true]').id;
const remembered = () => effects.remember.mock.lastCall?.[1];
const status = (): string => one('[role=status]').textContent ?? '';
const field = (): HTMLTextAreaElement => one('.flag textarea') as HTMLTextAreaElement;

beforeEach(() => show(compared(thaiVietnamese)));

describe('filters', () => {
  it('say how many of how many are shown, are remembered, and are lifted by one button', async () => {
    await pick('Serious');
    expect(one('main h2').textContent).toBe('4 differences of 6 shown');
    expect(one('.cover').textContent).toBe('Only serious. Show all');
    expect(status()).toBe('4 differences of 6 shown.');
    expect(remembered()?.filters).toMatchObject({ severity: 'high', hidden: [] });
    await pick('Likely or surer');
    await press('Escape');
    await press('2');
    expect(one('.empty').textContent).toContain('No difference of this sort.');
    expect(one('.cover').textContent).toBe('Only added, serious, and likely. Show all');
    await click(one('.cover .link'));
    expect(shown()).toHaveLength(6);
    expect(remembered()).toEqual({ dismissed: [], confirmed: [], notes: {} });
  });
  it('that hide all are still there to be changed', async () => {
    await send({
      type: 'decisions',
      decisions: { dismissed: [], confirmed: [], filters: { hidden: [], category: 'time' } },
    });
    expect(shown()).toEqual([]);
    expect(one('.cover').textContent).toBe('Only time. Show all');
    await press('/');
    expect((one('select[aria-label="Category"]') as HTMLSelectElement).value).toBe('time');
    expect(effects.remember).not.toHaveBeenCalled();
  });
  it('offer no way to show more where all was dismissed', async () => {
    for (const id of shown()) await send({ type: 'dismiss', id });
    expect(one('.empty').textContent).toBe('No difference to show.');
  });
  it('of sureness show possible ones on request', async () => {
    await pick('Also below 50%');
    await press('Escape');
    expect(shown()).toContain('f6');
    expect(one('#flag-f6 .details').textContent).toMatch(/^Possible · /);
    await openRow('f6');
    expect(one('#flag-f6').className).toContain('doubtful');
    await click(button('Confirm: Name'));
    expect(one('#flag-f6').className).not.toContain('doubtful');
    await pick('Possible, from 50% on');
    expect(shown()).toContain('f6');
    expect(all('.more')).toHaveLength(0);
  });
});

describe('the order', () => {
  it('is changed by menu and key, and kept as a habit', async () => {
    await pick('In reading order');
    await press('Escape');
    expect(shown()).toEqual(['f3', 'f0', 'f1', 'f2', 'f4', 'f5']);
    expect(effects.prefer).toHaveBeenLastCalledWith({ sort: 'place' });
    expect(effects.remember).not.toHaveBeenCalled();
    await press('s');
    expect(shown()[0]).toBe('f0');
    expect(effects.prefer).toHaveBeenLastCalledWith({ sort: 'severity' });
  });
  it('is that of what is copied', async () => {
    await press('s');
    await click(button('Copy 6 differences'));
    const text = (await vi.waitFor(() => effects.copy.mock.calls[0]![0]))['text/plain'];
    expect(text.indexOf('2027 → 2028')).toBeGreaterThan(0);
    expect(text.indexOf('2027 → 2028')).toBeLessThan(text.indexOf('6 → 3'));
  });
});

describe('a note', () => {
  it('is kept as it is typed, and copied with its flag', async () => {
    await press('j');
    await press('n');
    expect(document.activeElement).toBe(field());
    await type(field(), 'ministry says 6');
    expect(Object.values(remembered()?.notes ?? {})).toEqual(['ministry says 6']);
    await press('j');
    expect(current()).toBe('flag-f0');
    await press('Escape');
    expect(all('.flag textarea')).toHaveLength(0);
    expect(document.activeElement?.id).toBe('row-f0');
    expect(one('#flag-f0 .note').textContent).toContain('ministry says 6');
    await press('c');
    await vi.waitFor(() => expect(effects.copy.mock.calls[0]?.[0]['text/plain']).toContain('ministry says 6'));
  });
  it('is opened by its button, filled with what it was, and ended by Ctrl+Enter or the button', async () => {
    await send({ type: 'note', id: 'f1', text: 'why?' });
    await openRow('f1');
    await click(button('Note: Sentence dropped'));
    expect(field().value).toBe('why?');
    expect(field().getAttribute('aria-label')).toBe('Your note: Sentence dropped, after paragraph 2');
    await press('Enter', { ctrlKey: true });
    expect(all('.flag textarea')).toHaveLength(0);
    await click(button('Note: Sentence dropped'));
    await type(field(), '');
    await click(button('Done'));
    expect(all('.note')).toHaveLength(0);
  });
  it('is text, whatever it says', async () => {
    await send({ type: 'note', id: 'f1', text: '<img src=x onerror=alert(1)>' });
    await openRow('f1');
    expect(one('#flag-f1 .note').textContent).toContain('<img src=x onerror=alert(1)>');
    expect(all('img')).toHaveLength(0);
  });
});

describe('several at once', () => {
  const boxes = () => all('.flag .tick') as HTMLInputElement[];
  const ticked = () => boxes().flatMap((box, i) => (box.checked ? [shown()[i]] : []));
  it('are selected by their boxes, a stretch with Shift, and copied in the order of the list', async () => {
    expect(boxes()).toHaveLength(0);
    await at.chooseInMenu('Select several');
    await click(boxes()[3]!);
    await click(boxes()[1]!, { shiftKey: true });
    expect(ticked()).toEqual(['f1', 'f2', 'f3']);
    await click(boxes()[2]!, { shiftKey: true });
    expect(ticked()).toEqual(['f1', 'f2', 'f3']);
    await click(button('Copy 3 selected'));
    await vi.waitFor(() => expect(effects.copy.mock.calls[0]?.[0]['text/plain']).toMatch(/^3 differences\n/));
    await at.chooseInMenu('Copy or save as');
    expect((one('.formats select') as HTMLSelectElement).value).toBe('ticked');
    await click(button('Save as CSV table'.replace('CSV', 'a CSV')));
    await vi.waitFor(() => expect(effects.save.mock.lastCall?.[0].text.trim().split('\r\n')).toHaveLength(4));
  });
  it('are selected by keys, decided on together, and brought back together', async () => {
    await press('j');
    await press('t');
    await press('J', { shiftKey: true });
    expect(ticked()).toEqual(['f0', 'f1']);
    await press('y');
    expect(button('Confirmed').getAttribute('aria-pressed')).toBe('true');
    await press('x');
    expect(shown()).toEqual(['f2', 'f3', 'f4', 'f5']);
    expect(status()).toBe('2 differences dismissed.');
    await click(button('Undo'));
    expect(shown()).toHaveLength(6);
  });
  it('are all or none by the strip and by key, and none by Escape', async () => {
    await press('t');
    expect(one('.strip b').textContent).toBe('0 selected');
    await click(button('Select all'));
    expect(ticked()).toHaveLength(6);
    expect(one('.strip b').textContent).toBe('6 selected');
    await press('Escape');
    expect(boxes()).toHaveLength(0);
    await press('a');
    expect(ticked()).toHaveLength(6);
    await click(button('Clear'));
    expect(boxes()).toHaveLength(0);
  });
});

describe('how a value was read', () => {
  it('is at the value of the open flag, for the pointer and for the focus', async () => {
    const marks = () => all('mark.read');
    expect(marks()).toHaveLength(0);
    await send({ type: 'select', id: 'f3', by: 'keyboard' });
    const stops = marks().filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops.map((mark) => mark.textContent)).toEqual(['พ.ศ. 2571']);
    const said = at.root.querySelector(`#${stops[0]?.getAttribute('aria-describedby')}`);
    expect(said?.textContent).toBe('พ.ศ. 2571 = 2028, Buddhist calendar');
  });
  it('comes with the pointer and goes with Escape', async () => {
    await openRow('f3');
    const mark = one('#flag-f3 mark.read');
    await act(async () => void mark.dispatchEvent(new Event('pointerover', { bubbles: true })));
    expect(one('.tip').hidden).toBe(false);
    expect(one('.tip').textContent).toBe('พ.ศ. 2571 = 2028, Buddhist calendar');
    await press('Escape');
    expect(one('.tip').hidden).toBe(true);
  });
});

describe('keys', () => {
  it('open the source line, and lead on from a row by its arrows', async () => {
    await press('i');
    expect(all('.chain')).toHaveLength(1);
    expect(document.activeElement).toBe(one('.from'));
    await press('i');
    expect(all('.chain')).toHaveLength(0);
    await press('j');
    await press('ArrowDown');
    expect(current()).toBe('flag-f1');
    await press('ArrowUp');
    expect(current()).toBe('flag-f0');
  });
  it('go nowhere below what lies over the panel', async () => {
    await press('C', { shiftKey: true });
    expect(all('.formats')).toHaveLength(1);
    await press('j');
    expect(all('[aria-current=true]')).toHaveLength(0);
  });
  it('turn to both texts and back', async () => {
    await press('v');
    expect(one('#view-side').getAttribute('aria-checked')).toBe('true');
    await press('v');
    expect(shown()).toHaveLength(6);
  });
  it('stand in groups in their sheet', () => {
    expect(all('.keys h3').map((heading) => heading.textContent)).toEqual(
      expect.arrayContaining(['Going through', 'Deciding', 'Selecting and copying', 'The list']),
    );
    expect(all('.keys kbd').map((key) => key.textContent)).toEqual(expect.arrayContaining(['t', 'n', '⇧j', 's']));
  });
});
