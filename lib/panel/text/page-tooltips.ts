/** Builds the tooltips that the page shows for highlighted findings. */
import type { Localizer } from '../../i18n';
import { KIND_SIGNS } from '../../report';
import { formatBidiText } from '../../util/writing/bidi-text';
import { isComparison, type PanelState } from '../state/panel-state';
import { isDoubtful, listVisibleFindings } from '../state/visible-findings';
import { formatExplanationParts, formatFindingTitle, formatPercent } from './evidence-text';

/** Plain text in the interface's language. */
export interface FindingTooltip {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One tooltip for each finding on show; none without a comparison. */
export function buildPageTooltips(localizer: Localizer, state: PanelState): readonly FindingTooltip[] {
  if (!isComparison(state)) return [];
  return listVisibleFindings(state).map((finding) => {
    const explanation = formatBidiText(formatExplanationParts(localizer, finding), localizer.locale);
    const isPossible = isDoubtful(finding) && !state.view.confirmed.includes(finding.id);
    const confidence = { percent: formatPercent(localizer, finding.confidence) };
    return {
      id: finding.id,
      title: `${KIND_SIGNS[finding.kind]} ${formatFindingTitle(localizer, finding)}`,
      text: isPossible ? `${explanation} (${localizer.say('sure.possible', confidence)})` : explanation,
    };
  });
}
