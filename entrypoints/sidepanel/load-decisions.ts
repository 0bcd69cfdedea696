/** Loads the reader's stored decisions and preferences into the panel. */
import type { Report } from '../../lib/core/report';
import { type ArticlePair, readDecisions, type StoredDecisions } from '../../lib/extension/storage/decisions';
import { CONFIDENCE_LEVELS, readSettings } from '../../lib/extension/storage/settings';
import type { Panel } from '../../lib/panel/panel';
import { fromLegacyNumbers } from '../../lib/panel/state/decisions';
import type { Decisions, Preferences } from '../../lib/panel/state/list-view';
import { getAskedArchive } from '../../lib/provenance/memento/memento-archive';

/** The reader's preferences, from the settings. */
async function readPreferences(): Promise<Preferences> {
  const { sort, sureness, archive } = await readSettings();
  return { sort, usual: CONFIDENCE_LEVELS[sureness], archive: getAskedArchive(archive) };
}

export const applyPreferences = async (panel: Panel): Promise<void> =>
  panel.send({ type: 'prefer', preferences: await readPreferences() });

/** Stored decisions about a pair, and preferences. A pasted text has no URL to store decisions by. */
export async function loadDecisions(
  report: Report,
  pair: ArticlePair,
): Promise<{ readonly preferences: Preferences; readonly decisions?: Decisions }> {
  const habits = { preferences: await readPreferences() };
  if (!pair.original) return habits;
  const { numbered, ...decisions } = await readDecisions(pair);
  return { ...habits, decisions: numbered ? fromLegacyNumbers(report, decisions) : decisions };
}

/** Replaces the decisions on show by those stored from another window. Filters stay. */
export function applyDecisions(
  panel: Pick<Panel, 'state' | 'send'>,
  pair: ArticlePair,
  decided: StoredDecisions,
): void {
  const on = panel.state.value;
  if (!('report' in on) || on.provenance.page.url !== pair.translation || on.chosen !== pair.original) return;
  const { dismissed, confirmed, notes } = decided;
  panel.send({ type: 'decisions', decisions: { dismissed, confirmed, notes } });
}

/**
 * Updates a comparison that was put aside, since another window may have changed its decisions. Unchanged where none
 * are stored.
 */
export async function reloadDecisions(panel: Pick<Panel, 'state' | 'send'>): Promise<void> {
  const on = panel.state.value;
  if (!('report' in on) || on.chosen === '') return;
  const pair = { translation: on.provenance.page.url, original: on.chosen };
  const { numbered, ...decided } = await readDecisions(pair);
  const { dismissed, confirmed, notes } = decided;
  if (!numbered && dismissed.length + confirmed.length + Object.keys(notes).length > 0)
    applyDecisions(panel, pair, decided);
}
