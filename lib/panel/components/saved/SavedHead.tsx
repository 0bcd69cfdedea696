/** The head above a comparison opened from the list: when it was saved, and links to its pages and back. */
import { toSafeUrl } from '../../../report';
import type { ComparisonState } from '../../state/panel-state';
import { formatLocalDay } from '../../text/saved-text';
import { usePanel } from '../panel-context';

export function SavedHead({ state }: { readonly state: ComparisonState }) {
  const { localizer, saved } = usePanel();
  const { say } = localizer;
  const { open, here } = saved.state.value;
  if (!open) return null;
  const isKept = here?.accessed === state.accessed;
  return (
    <section class="saved-head" aria-label={say('saved.title')}>
      <div class="saved-top">
        <button type="button" class="link" onClick={saved.actions.toggleList}>
          {say('saved.title')}
        </button>
        <button type="button" class="link" onClick={saved.actions.leave}>
          {say('saved.back')}
        </button>
      </div>
      <p>
        {`${say(isKept ? 'saved.opened' : 'saved.opened.remembered', { date: formatLocalDay(localizer, isKept ? here.saved : state.accessed) })} `}
        {say(open.inPage ? 'saved.opened.in-page' : 'saved.opened.without')}
      </p>
      <div class="saved-links">
        {!open.inPage && <OpenPageButton url={state.provenance.page.url} label="saved.open.translation" />}
        <OpenPageButton url={state.chosen} label="saved.open.original" />
      </div>
    </section>
  );
}

function OpenPageButton({
  url,
  label,
}: {
  readonly url: string;
  readonly label: `saved.open.${'translation' | 'original'}`;
}) {
  const { localizer, send } = usePanel();
  const safeUrl = toSafeUrl(url);
  if (safeUrl === undefined) return null;
  return (
    <button type="button" class="quiet" onClick={() => send({ type: 'open-tab', url: safeUrl })}>
      {localizer.say(label)}
    </button>
  );
}
