/** Builds the note that the page shows on the mark of a finding. */
import type { Localizer } from '../../i18n';
import { KIND_SIGNS } from '../../report';
import { formatBidiText } from '../../util/writing/bidi-text';
import { isComparison, type PanelState } from '../state/panel-state';
import { isDoubtful, listVisibleFindings } from '../state/visible-findings';
import { formatExplanationParts, formatFindingTitle, formatPercent } from './evidence-text';

/** Plain text in the interface's language. */
export interface FindingNote {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
}

/** The note on a finding; undefined where it is not on show, since the reader may have dismissed it. */
export function buildFindingNote(localizer: Localizer, state: PanelState, id: string): FindingNote | undefined {
  if (!isComparison(state)) return undefined;
  const finding = listVisibleFindings(state).find((one) => one.id === id);
  if (!finding) return undefined;
  const explanation = formatBidiText(formatExplanationParts(localizer, finding), localizer.locale);
  const isPossible = isDoubtful(finding) && !state.view.confirmed.includes(id);
  const confidence = { percent: formatPercent(localizer, finding.confidence) };
  return {
    id,
    title: `${KIND_SIGNS[finding.kind]} ${formatFindingTitle(localizer, finding)}`,
    text: isPossible ? `${explanation} (${localizer.say('sure.possible', confidence)})` : explanation,
    lang: localizer.locale,
  };
}
