/** What the page says of a flag where the pointer is on it. */

import type { Speaker } from '../../i18n';
import { GLYPHS } from '../../report';
import { formatBidiText } from '../../util/bidi-text';
import { isComparison, type PanelState } from '../state/panel-state';
import { isDoubtful, visible } from '../state/visible-findings';
import { explainedParts, percent, titleOf } from './evidence-text';

/** Plain text in the interface's language. */
export interface Tip {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One for each flag on show; none where there is no comparison. */
export function pageTips(speaker: Speaker, state: PanelState): readonly Tip[] {
  if (!isComparison(state)) return [];
  return visible(state).map((finding) => {
    const said = formatBidiText(explainedParts(speaker, finding), speaker.locale);
    const possible = isDoubtful(finding) && !state.view.confirmed.includes(finding.id);
    const sure = { percent: percent(speaker, finding.confidence) };
    return {
      id: finding.id,
      title: `${GLYPHS[finding.kind]} ${titleOf(speaker, finding)}`,
      text: possible ? `${said} (${speaker.say('sure.possible', sure)})` : said,
    };
  });
}
