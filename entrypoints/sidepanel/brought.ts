import { type Pair, readDecisions, readSettings, SURENESS } from '../../lib/browser';
import type { Report } from '../../lib/domain';
import { type Decisions, fromNumbers, type Panel, type Preferences } from '../../lib/panel';

/** The reader's habits, from the settings. */
async function preferences(): Promise<Preferences> {
  const { sort, sureness } = await readSettings();
  return { sort, usual: SURENESS[sureness] };
}

export const takeHabits = async (panel: Panel): Promise<void> =>
  panel.send({ type: 'prefer', preferences: await preferences() });

/** What was decided about a pair before, and habits. A pasted text has no address to keep anything by. */
export async function brought(
  report: Report,
  pair: Pair,
): Promise<{ readonly preferences: Preferences; readonly decisions?: Decisions }> {
  const habits = { preferences: await preferences() };
  if (!pair.original) return habits;
  const { numbered, ...decisions } = await readDecisions(pair);
  return { ...habits, decisions: numbered ? fromNumbers(report, decisions) : decisions };
}
