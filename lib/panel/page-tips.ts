/** What the page says of a flag where the pointer is on it. */
import { GLYPHS, saidText } from '../report';
import { explainedParts, percent, titleOf } from './explain';
import { isComparison, type PanelState } from './state';
import type { Speaker } from './strings';
import { isDoubtful, visible } from './view-state';

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
    const said = saidText(explainedParts(speaker, finding), speaker.locale);
    const possible = isDoubtful(finding) && !state.view.confirmed.includes(finding.id);
    const sure = { percent: percent(speaker, finding.confidence) };
    return {
      id: finding.id,
      title: `${GLYPHS[finding.kind]} ${titleOf(speaker, finding)}`,
      text: possible ? `${said} (${speaker.say('sure.possible', sure)})` : said,
    };
  });
}
