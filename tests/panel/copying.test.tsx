/** Copying and saving from the panel. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalizer } from '../../lib/i18n/localizer';
import { isComparison, type PanelState } from '../../lib/panel/state/panel-state';
import { listCopyScopes } from '../../lib/panel/state/visible-findings';
import { formatExplanationParts } from '../../lib/report/finding-words';
import { FORMATS, INTERCHANGE_FORMATS, type InterchangeFormat } from '../../lib/report/formats/formats';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared, play } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, send, all } = at;
const button = (name: string): HTMLElement => {
  const getName = (one: Element): string =>
    one.getAttribute('aria-label') ?? one.querySelector('.unseen')?.textContent ?? one.textContent ?? '';
  const found = all('button').find((one) => getName(one).startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
/** A press, and what comes of it once its text is written. */
const click = (name: string) =>
  act(async () => {
    button(name).click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const open = () => at.chooseInMenu('Copy or save as');
const menu = () => all('.formats select')[0] as HTMLSelectElement | undefined;
const choose = (value: string) =>
  act(async () => {
    menu()!.value = value;
    menu()!.dispatchEvent(new Event('change', { bubbles: true }));
  });
const status = (): string => all('[role=status]')[0]?.textContent ?? '';
const saved = () => effects.save.mock.calls.at(-1)?.[0];
const copied = () => effects.copy.mock.calls.at(-1)?.[0];

/** What a file for other programs holds, for the formats that have been looked at so closely. */
const HELD: Readonly<Partial<Record<InterchangeFormat, RegExp>>> = {
  tmx: /^<\?xml[\s\S]*<!DOCTYPE tmx/,
  xliff: /^<\?xml[\s\S]*<xliff/,
  mqm: /^system\tdoc\t/,
  jsonld: /"sha256": "[\da-f]{64}"/,
};

beforeEach(() => show(compared(thaiVietnamese)));

describe('the menu of formats', () => {
  it.each([
    ['Quotations', /^6 differences\n\nOriginal: “/],
    ['Markdown', /^## 6 differences/],
    ['Plain text', /^6 differences/],
    ['HTML source', /^<h2>6 differences/],
    ['CSV table', /^"kind","category"/],
    ['JSON', /^\{\n {2}"@context"/],
  ])('copies as %s', async (name, text) => {
    await open();
    await click(name);
    await vi.waitFor(() => expect(copied()?.['text/plain']).toMatch(text), 5000);
    expect(Boolean(copied()?.['text/html'])).toBe(!/CSV|JSON/.test(name));
    await vi.waitFor(() => expect(status()).toMatch(new RegExp(`^Copied 6 differences \\(${name}`)));
    expect(all('.formats')).toHaveLength(0);
  });
  it.each([
    ['Save as quotations', 'txt', /^6 differences\n\nOriginal: “/],
    ['Save as Markdown', 'md', /^## 6 differences/],
    ['Save as plain text', 'txt', /^6 differences/],
    ['Save as a report to read and print', 'html', /^<!doctype html>/],
    ['Save as a CSV table', 'csv', /^\uFEFF"kind"/],
    ['Save as JSON', 'json', /^\{\n/],
  ])('%s leaves a file that ends in .%s', async (name, end, text) => {
    await open();
    await click(name);
    await vi.waitFor(() => expect(saved()?.name).toBe(`verso-vietna.example-2026-10-07.${end}`), 5000);
    expect(saved()?.text).toMatch(text);
    await vi.waitFor(() =>
      expect(status()).toBe(`6 differences saved among your downloads: verso-vietna.example-2026-10-07.${end}`),
    );
    expect(effects.copy).not.toHaveBeenCalled();
  });
  it.each(INTERCHANGE_FORMATS)('%s leaves a file for other programs', async (format) => {
    const end = FORMATS[format].extension;
    effects.save.mockClear();
    await open();
    await click(createLocalizer('en').say(FORMATS[format].label));
    expect(all('.formats')).toHaveLength(0);
    await vi.waitFor(() => expect(saved()?.name).toBe(`verso-vietna.example-2026-10-07.${end}`), 5000);
    expect(saved()?.text).toMatch(HELD[format] ?? /./);
    await vi.waitFor(() => expect(status()).toMatch(/^6 differences saved among your downloads/));
  });
  it('offers no choice of differences where there is none', async () => {
    await open();
    expect(menu()).toBeUndefined();
  });
  it('takes the chosen one, or those confirmed, where the reader says so', async () => {
    await send({ type: 'confirm', id: 'f1' });
    await send({ type: 'confirm', id: 'f2' });
    await send({ type: 'select', id: 'f0', by: 'pointer' });
    await open();
    expect([...menu()!.options].map((option) => option.textContent)).toEqual([
      'All 6 differences shown',
      'The chosen difference',
      '2 you confirmed',
    ]);
    await choose('chosen');
    await click('Markdown');
    await vi.waitFor(() => expect(copied()?.['text/plain']).toMatch(/^### ≠ Number altered: 6 → 3 \(likely\)/));
    await open();
    await choose('confirmed');
    await click('Save as Markdown');
    await vi.waitFor(() => expect(saved()?.text).toMatch(/^## 2 differences/));
    expect(saved()?.text).not.toContain('(likely)');
  });
  it('falls back to what is shown when the choice is gone', async () => {
    await send({ type: 'confirm', id: 'f1' });
    await open();
    await choose('confirmed');
    await send({ type: 'confirm', id: 'f1' });
    await click('Markdown');
    await vi.waitFor(() => expect(copied()?.['text/plain']).toMatch(/^## 6 differences/));
  });
  it('is offered for six seconds after copying, or as long as the focus is there', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await click('Copy 6 differences');
    await vi.waitFor(() => button('Other format'));
    await act(async () => button('Other format').focus());
    await act(async () => void vi.advanceTimersByTime(6000));
    expect(all('.strip')).toHaveLength(1);
    await act(async () => button('Other format').blur());
    await act(async () => void vi.advanceTimersByTime(6000));
    expect(all('.strip')).toHaveLength(0);
    vi.useRealTimers();
  });
  it('is a press away from what was just copied', async () => {
    await click('Copy 6 differences');
    await vi.waitFor(() => button('Other format'));
    await click('Other format');
    expect(all('.formats')).toHaveLength(1);
  });
  it('is closed by Escape, which gives the focus back', async () => {
    await open();
    const first = all('.formats li button')[0]!;
    await act(async () => {
      first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(all('.formats')).toHaveLength(0);
    expect(document.activeElement).toBe(button('More'));
  });
});

describe('what may be copied', () => {
  const scopes = (state: PanelState) => {
    if (!isComparison(state)) throw new Error(state.kind);
    return listCopyScopes(state).map(({ scope, ids }) => [scope, ids.length]);
  };
  it('leaves out what was dismissed, also where it was confirmed before', () => {
    const events = [
      { type: 'confirm', id: 'f0' },
      { type: 'confirm', id: 'f1' },
      { type: 'dismiss', id: 'f0' },
    ] as const;
    expect(scopes(play(events, compared(thaiVietnamese)))).toEqual([
      ['shown', 5],
      ['chosen', 1],
      ['confirmed', 1],
    ]);
  });
});

describe('evidence in its parts', () => {
  it('keeps the page’s words apart', () => {
    const english = createLocalizer('en');
    const year = thaiVietnamese.findings[3]!;
    expect(formatExplanationParts(english, year).filter((part) => typeof part !== 'string')).toMatchObject([
      { text: '2027' },
      { text: '2028' },
      { text: 'พ.ศ. 2571' },
    ]);
  });
});

describe('reading side by side', () => {
  it('is opened from the menu, and over both texts', async () => {
    effects.openReading.mockClear();
    await at.chooseInMenu('Read side by side');
    expect(effects.openReading).toHaveBeenCalledTimes(1);
    await send({ type: 'tab', tab: 'side' });
    await click('Read side by side');
    expect(effects.openReading).toHaveBeenCalledTimes(2);
  });
});
