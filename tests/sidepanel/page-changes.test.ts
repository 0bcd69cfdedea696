/** The page of a comparison on show is read again when its text has changed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActivePageRef } from '../../entrypoints/sidepanel/active-page';
import type { Panel } from '../../lib/panel/panel';
import { openPanel } from '../panel/fixtures/effects';
import { compared, play, seen } from '../panel/fixtures/play-events';
import { thaiVietnamese as report } from '../panel/fixtures/thai-vietnamese';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

type Change = { readonly lost: readonly string[] } | 'unread' | undefined;
const findPageChange = vi.fn<(tabId: number, compared: unknown) => Promise<Change>>();
vi.mock('../../entrypoints/sidepanel/load-modules', () => ({ loadComparison: async () => ({ findPageChange }) }));
const { createPageChangeCheck } = await import('../../entrypoints/sidepanel/page-changes');

const PAGE = { id: 7, address: report.translation.url, isPrivate: false };
const waitABit = () => new Promise((soon) => setTimeout(soon, 5));
const getChange = ({ state }: Panel) => ('changed' in state.value ? state.value.changed : undefined);

beforeEach(() => void findPageChange.mockReset());

function openScene(state = compared(report)) {
  const panel = openPanel(state);
  const activePage: ActivePageRef = { current: PAGE };
  return { panel, activePage, check: createPageChangeCheck(panel, activePage) };
}

describe('a change of the page', () => {
  it('is told to the panel', async () => {
    findPageChange.mockResolvedValue({ lost: ['t1'] });
    const { panel, check } = openScene();
    check();
    await waitABit();
    expect(findPageChange).toHaveBeenCalledWith(7, report.translation);
    expect(getChange(panel)).toEqual({ lost: ['t1'] });
  });
  it('that is taken back is told, too; a page that cannot be read is not', async () => {
    const { panel, check } = openScene();
    for (const [change, expected] of [
      [{ lost: [] }, { lost: [] }],
      ['unread', { lost: [] }],
      [undefined, undefined],
    ] as const) {
      findPageChange.mockResolvedValue(change);
      check();
      await waitABit();
      expect(getChange(panel)).toEqual(expected);
    }
  });
  it('is looked at one after the other, and once more for all that came meanwhile', async () => {
    let sendAnswer: (change: Change) => void = () => undefined;
    findPageChange.mockImplementation(() => new Promise((resolve) => (sendAnswer = resolve)));
    const { check } = openScene();
    for (let times = 0; times < 4; times++) check();
    await waitABit();
    expect(findPageChange).toHaveBeenCalledTimes(1);
    sendAnswer(undefined);
    await waitABit();
    expect(findPageChange).toHaveBeenCalledTimes(2);
    sendAnswer(undefined);
    await waitABit();
    expect(findPageChange).toHaveBeenCalledTimes(2);
  });
  it('is none of a panel without a comparison, and of no comparison that began meanwhile', async () => {
    const ready = openScene(play([seen(report)]));
    ready.check();
    await waitABit();
    expect(findPageChange).not.toHaveBeenCalled();
    let sendAnswer: (change: Change) => void = () => undefined;
    findPageChange.mockImplementation(() => new Promise((resolve) => (sendAnswer = resolve)));
    const { panel, check } = openScene();
    check();
    await waitABit();
    panel.send({ type: 'compare', url: report.original.url });
    panel.send({
      type: 'compared',
      url: report.original.url,
      report,
      accessed: '2026-12-01T00:00:00.000Z',
      isPrivate: false,
    });
    sendAnswer({ lost: [] });
    await waitABit();
    expect(getChange(panel)).toBeUndefined();
  });
});
