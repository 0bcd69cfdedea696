// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, send, all } = at;
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
const choose = (label: string, value: string) =>
  act(async () => {
    const menu = one(`select[aria-label="${label}"]`) as HTMLSelectElement;
    menu.value = value;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
const shown = (): string[] => all('.flag').map((flag) => flag.id.replace('flag-', ''));
const current = (): string => one('.flag[aria-current=true]').id;
const remembered = () => effects.remember.mock.lastCall?.[1];
const status = (): string => one('[role=status]').textContent ?? '';
const field = (): HTMLTextAreaElement => one('.flag textarea') as HTMLTextAreaElement;

beforeEach(() => show(compared(thaiVietnamese)));

describe('filters', () => {
  it('say how many of how many are shown, are remembered, and are lifted by one button', async () => {
    expect(all('.list-head .count')).toHaveLength(0);
    await choose('Severity', 'medium');
    expect(one('.list-head .count').textContent).toBe('2 of 6');
    expect(status()).toBe('2 differences of 6 shown.');
    expect(remembered()?.filters).toMatchObject({ severity: 'medium', hidden: [] });
    await choose('How sure', '0.8');
    await click(button('−2 dropped'));
    await click(button('+1 added'));
    expect(one('.empty').textContent).toContain('No difference of this sort.');
    await click(button('Show all'));
    expect(shown()).toHaveLength(6);
    expect(remembered()).toEqual({ dismissed: [], confirmed: [], notes: {} });
  });
  it('that hide all are still there to be changed', async () => {
    await send({
      type: 'decisions',
      decisions: { dismissed: [], confirmed: [], filters: { hidden: [], category: 'time' } },
    });
    expect(shown()).toEqual([]);
    expect((one('select[aria-label="Category"]') as HTMLSelectElement).value).toBe('time');
    expect(button('Show all')).toBeDefined();
    expect(effects.remember).not.toHaveBeenCalled();
  });
  it('offer no way to show more where all was dismissed', async () => {
    for (const id of shown()) await send({ type: 'dismiss', id });
    expect(one('.empty').textContent).toBe('No difference to show.');
  });
  it('of sureness show possible ones on request', async () => {
    const options = [...(one('select[aria-label="How sure"]') as HTMLSelectElement).options].map((o) => o.textContent);
    expect(options).toEqual(['80% sure or more', '50% sure or more', 'Possible ones too']);
    await choose('How sure', '0');
    expect(shown()).toContain('f6');
    expect(one('#flag-f6').className).toContain('doubtful');
    await click(button('Confirm: Name'));
    expect(one('#flag-f6').className).not.toContain('doubtful');
    await choose('How sure', '0.5');
    expect(shown()).toContain('f6');
    expect(all('.more')).toHaveLength(0);
  });
});

describe('the order', () => {
  it('is changed by menu and key, and kept as a habit', async () => {
    await choose('Order', 'place');
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
    const text = effects.copy.mock.calls[0]?.[0]['text/plain'] ?? '';
    expect(text.indexOf('Year altered')).toBeGreaterThan(0);
    expect(text.indexOf('Year altered')).toBeLessThan(text.indexOf('Number altered'));
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
    expect(document.activeElement?.id).toBe('flag-f0');
    expect(one('#flag-f0 .note').textContent).toContain('ministry says 6');
    await press('c');
    expect(effects.copy.mock.calls[0]?.[0]['text/plain']).toContain('ministry says 6');
  });
  it('is opened by its button, filled with what it was, and ended by Ctrl+Enter or the button', async () => {
    await send({ type: 'note', id: 'f1', text: 'why?' });
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
    expect(one('#flag-f1 .note').textContent).toContain('<img src=x onerror=alert(1)>');
    expect(all('img')).toHaveLength(0);
  });
});

describe('several at once', () => {
  const boxes = () => all('.flag .tick') as HTMLInputElement[];
  const ticked = () => boxes().flatMap((box, i) => (box.checked ? [shown()[i]] : []));
  it('are selected by their boxes, a stretch with Shift, and copied in the order of the list', async () => {
    await click(boxes()[3]!);
    await click(boxes()[1]!, { shiftKey: true });
    expect(ticked()).toEqual(['f1', 'f2', 'f3']);
    await click(boxes()[2]!, { shiftKey: true });
    expect(ticked()).toEqual(['f1', 'f2', 'f3']);
    await click(button('Copy 3 selected'));
    expect(effects.copy.mock.calls[0]?.[0]['text/plain']).toMatch(/^## 3 differences/);
    await click(button('Choose a format'));
    expect((one('.formats select') as HTMLSelectElement).value).toBe('ticked');
    await click(button('Save as CSV table'.replace('CSV', 'a CSV')));
    expect(effects.save.mock.lastCall?.[0].text.trim().split('\r\n')).toHaveLength(4);
  });
  it('are selected by keys, decided on together, and brought back together', async () => {
    await press('j');
    await press(' ');
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
  it('are all or none by the box above the list and by key, and none by Escape', async () => {
    await click(one('.list-head input'));
    expect(ticked()).toHaveLength(6);
    expect(one('.list-head label').textContent).toBe('6 selected');
    await press('Escape');
    expect(ticked()).toEqual([]);
    await press('a');
    expect(ticked()).toHaveLength(6);
    await click(button('Clear'));
    expect(ticked()).toEqual([]);
  });
});

describe('how a value was read', () => {
  it('is at the value, for the pointer and, in the chosen flag alone, for the focus', async () => {
    const marks = () => all('mark.read');
    expect(marks().map((mark) => mark.getAttribute('data-tip'))).toContain('พ.ศ. 2571 = 2028, Buddhist calendar');
    expect(marks().filter((mark) => mark.tabIndex === 0)).toHaveLength(0);
    await send({ type: 'select', id: 'f3', by: 'keyboard' });
    const stops = marks().filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops.map((mark) => mark.textContent)).toEqual(['พ.ศ. 2571']);
    const said = at.root.querySelector(`#${stops[0]?.getAttribute('aria-describedby')}`);
    expect(said?.textContent).toBe('พ.ศ. 2571 = 2028, Buddhist calendar');
  });
  it('comes with the pointer and goes with Escape', async () => {
    const mark = one('#flag-f3 mark.read');
    await act(async () => void mark.dispatchEvent(new Event('pointerover', { bubbles: true })));
    expect(one('.tip').hidden).toBe(false);
    expect(one('.tip').textContent).toBe('พ.ศ. 2571 = 2028, Buddhist calendar');
    await press('Escape');
    expect(one('.tip').hidden).toBe(true);
  });
});

describe('keys', () => {
  it('go to the map, which is walked by arrows, Home and End', async () => {
    const units = all('.map [role=button]');
    await press('m');
    expect(document.activeElement).toBe(units[0]);
    await press('End');
    expect(document.activeElement).toBe(units.at(-1));
    await press('ArrowLeft');
    expect(document.activeElement).toBe(units.at(-2));
    await press('Home');
    expect(document.activeElement).toBe(units[0]);
  });
  it('turn to both texts and back', async () => {
    await press('v');
    expect(one('#tab-side').getAttribute('aria-selected')).toBe('true');
    await press('v');
    expect(shown()).toHaveLength(6);
  });
  it('stand in groups in their sheet', () => {
    expect(all('.keys h3').map((heading) => heading.textContent)).toEqual(
      expect.arrayContaining(['Going through', 'Deciding', 'Selecting and copying', 'The list']),
    );
    expect(all('.keys kbd').map((key) => key.textContent)).toEqual(expect.arrayContaining(['Space', 'n', '⇧j', 's']));
  });
});
