/** Decisions of another window are taken up. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Panel } from '../../lib/panel/panel';
import { toStableNames } from '../../lib/panel/state/decisions';
import { effects, openPanel } from '../panel/fixtures/effects';
import { compared } from '../panel/fixtures/play-events';
import { thaiVietnamese as report } from '../panel/fixtures/thai-vietnamese';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { reloadDecisions, applyDecisions } = await import('../../entrypoints/sidepanel/load-decisions');
const { storeDecisions } = await import('../extension/extension-room');

const [first, second] = report.findings.map(({ id }) => id) as [string, string];
const theirs = toStableNames(report, {
  dismissed: [first],
  confirmed: [],
  notes: { [second]: 'Check with the archive' },
});
const decided = { notes: {}, ...theirs };

let panel: Panel;

beforeEach(() => {
  fakeBrowser.reset();
  effects.remember.mockClear();
  panel = openPanel(compared(report));
});

const shown = () => {
  const state = panel.state.value;
  if (!('report' in state)) throw new Error(state.kind);
  const { dismissed, confirmed, notes } = state.view;
  return { pair: { translation: state.provenance.page.url, original: state.chosen }, dismissed, confirmed, notes };
};

it('what another window decided takes the place of what was decided here, and is not stored once more', () => {
  panel.send({ type: 'confirm', id: first });
  effects.remember.mockClear();
  applyDecisions(panel, shown().pair, decided);
  expect(shown()).toMatchObject({ dismissed: [first], confirmed: [], notes: { [second]: 'Check with the archive' } });
  expect(effects.remember).not.toHaveBeenCalled();
});

it('what it decided about another pair is left alone', () => {
  applyDecisions(panel, { ...shown().pair, original: 'https://other.example/' }, decided);
  expect(shown()).toMatchObject({ dismissed: [], notes: {} });
});

it('a comparison that was put aside takes up what was decided meanwhile', async () => {
  await storeDecisions(shown().pair, decided);
  await reloadDecisions(panel);
  expect(shown()).toMatchObject({ dismissed: [first], notes: { [second]: 'Check with the archive' } });
});

it('where nothing is stored, it stays as it is', async () => {
  panel.send({ type: 'dismiss', id: first });
  await reloadDecisions(panel);
  expect(shown().dismissed).toEqual([first]);
});
