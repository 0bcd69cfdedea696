/** The strip at the foot: what just happened, what is asked, what is selected. It lies over the list and moves nothing. */
import { useFootHeight } from '../../hooks/use-foot-height';
import { isComparison, type PanelState } from '../../state/panel-state';
import { usePanel } from '../panel-context';
import { ChosenStrip, findChosen } from './ChosenStrip';
import { EngineStrip, hasEngineNews } from './EngineStrip';
import { NoticeStrip, SavedNoticeStrip } from './NoticeStrip';
import { hasPageChange, PageChangeStrip } from './PageChangeStrip';
import { SelectionStrip } from './SelectionStrip';

/** Shows one thing at a time, the most urgent first. */
export function Strip({ state }: { readonly state: PanelState }) {
  const { saved } = usePanel();
  useFootHeight();
  if (!isComparison(state)) return saved.state.value.notice ? <SavedNoticeStrip /> : null;
  const { notice, tab, selecting } = state.view;
  if (notice) return <NoticeStrip key={JSON.stringify(notice)} notice={notice} />;
  if (saved.state.value.notice) return <SavedNoticeStrip />;
  if (selecting) return <SelectionStrip state={state} />;
  if (hasPageChange(state)) return <PageChangeStrip state={state} />;
  const { engine } = state;
  if (engine && hasEngineNews(state)) return <EngineStrip state={state} status={engine} />;
  const chosen = tab === 'side' ? findChosen(state) : undefined;
  return chosen ? <ChosenStrip state={state} finding={chosen} /> : null;
}
