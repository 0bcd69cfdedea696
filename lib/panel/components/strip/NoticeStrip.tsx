/** What just happened, for six seconds or as long as it is pointed at or focused. */
import { useRef } from 'preact/hooks';
import { useNoticeTimer } from '../../hooks/use-notice-timer';
import type { PanelNotice } from '../../state/list-view';
import { describeNotice } from '../../text/announcements';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { SavedNoticeView } from '../saved/SavedNotice';

export function NoticeStrip({ notice }: { readonly notice: PanelNotice }) {
  const { localizer, send, layers } = usePanel();
  const { say } = localizer;
  const strip = useRef<HTMLElement>(null);
  useNoticeTimer(strip, true, () => send({ type: 'notice' }));
  return (
    <footer class="strip one notice" ref={strip}>
      <b>
        <SentenceParts sentence={describeNotice(localizer, notice)} />
      </b>
      {notice.kind === 'copied' && (
        <button
          type="button"
          class="text"
          onClick={() => {
            layers.open.value = 'export';
          }}
        >
          {say('strip.other')}
        </button>
      )}
      {notice.kind === 'dismissed' && (
        <button type="button" class="text" onClick={() => send({ type: 'undo' })}>
          {say('notice.undo')}
        </button>
      )}
    </footer>
  );
}

/** The notice of the saved comparisons; it keeps its own time. */
export function SavedNoticeStrip() {
  const { say } = usePanel().localizer;
  return (
    <section class="strip one notice" aria-label={say('saved.title')}>
      <span>
        <SavedNoticeView />
      </span>
    </section>
  );
}
