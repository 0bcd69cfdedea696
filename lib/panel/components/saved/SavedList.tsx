/** The list of saved comparisons, newest first by day and month, shown in place of the page's own view. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedSummary } from '../../../core';
import { markQuote } from '../../../i18n';
import { groupBy } from '../../../util/group-by';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { listInView, type SavedState, searchSaved } from '../../state/saved-state';
import { createSavedRowFormats } from '../../text/saved-text';
import { Logo } from '../Idle';
import { LocalizedText } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { RememberedTools } from './RememberedTools';
import { SavedItem } from './SavedItem';
import { SavedTools } from './SavedTools';

export function SavedList() {
  const { localizer, saved } = usePanel();
  const state = saved.state.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) saved.actions.leave();
  };
  return (
    <section class="saved" aria-labelledby="saved-title" onKeyDown={handleKey}>
      <h2 id="saved-title" class="unseen" tabIndex={-1} ref={heading}>
        {localizer.say('saved.title')}
      </h2>
      {state.entries &&
        (listInView(state).length > 0 ? <SavedEntries state={state} /> : <EmptySavedList state={state} />)}
      {state.broken > 0 && <BrokenNotice count={state.broken} />}
      {state.entries && (state.view === 'kept' ? <SavedTools state={state} /> : <RememberedTools state={state} />)}
    </section>
  );
}

function EmptySavedList({ state: { view, remembering } }: { readonly state: SavedState }) {
  const { say } = usePanel().localizer;
  const isToBeRemembered = view === 'all' && remembering === true;
  return (
    <div class="calm">
      <Logo />
      <h3>{say(isToBeRemembered ? 'saved.empty.title' : 'saved.none.title')}</h3>
      <p>{isToBeRemembered ? say('saved.empty.text') : say('saved.none.text', { button: say('saved.keep.name') })}</p>
      {!isToBeRemembered && <p class="small">{say('saved.none.where')}</p>}
    </div>
  );
}

function SavedEntries({ state }: { readonly state: SavedState }) {
  const { entries, view, looked } = state;
  const shownEntries = useMemo(() => searchSaved({ entries, view, looked }), [entries, view, looked]);
  return (
    <>
      <SavedSearch state={state} shown={shownEntries.length} />
      {shownEntries.length > 0 ? (
        // The key draws the list anew for each search, so that its first rows appear at once, however many there are.
        <SavedRows key={`${view} ${looked}`} entries={shownEntries} />
      ) : (
        <NoSearchResults looked={looked} />
      )}
    </>
  );
}

/**
 * How many rows are drawn at first, and how many more on each request. A search stays fast if there are not thousands
 * of rows.
 */
const PAGE_SIZE = 200;

function SavedRows({ entries }: { readonly entries: readonly SavedSummary[] }) {
  const { localizer } = usePanel();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const drawnCount = useGradualRendering(Math.min(limit, entries.length), 0);
  const formats = useMemo(() => createSavedRowFormats(localizer, new Date()), [localizer, entries]);
  const groups = groupBy(entries.slice(0, drawnCount), ({ saved }) => formats.formatGroup(saved));
  return (
    <>
      {[...groups].map(([name, members]) => (
        <section key={name} aria-label={name}>
          <h3 class="divide">{name}</h3>
          <ol class="saved-list">
            {members.map((entry) => (
              <SavedItem key={entry.key} entry={entry} formats={formats} />
            ))}
          </ol>
        </section>
      ))}
      {entries.length > limit && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {localizer.say('saved.more', { count: Math.min(PAGE_SIZE, entries.length - limit) })}
        </button>
      )}
    </>
  );
}

function SavedSearch({ state, shown }: { readonly state: SavedState; readonly shown: number }) {
  const { localizer, saved } = usePanel();
  const { say } = localizer;
  const count = listInView(state).length;
  const search = (looked: string): void => saved.send({ type: 'look', looked });
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || state.looked === '') return;
    event.preventDefault();
    search('');
  };
  return (
    <search class="saved-search">
      <input
        type="search"
        aria-label={say('saved.look')}
        placeholder={say('saved.look')}
        title={say('saved.look.hint')}
        dir="auto"
        value={state.looked}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={clear}
      />
      <p class={state.looked.trim() ? 'small' : 'unseen'} aria-live="polite">
        {say(state.looked.trim() ? 'saved.count.found' : 'saved.count', { count, shown })}
      </p>
    </search>
  );
}

function NoSearchResults({ looked }: { readonly looked: string }) {
  const { localizer, saved } = usePanel();
  return (
    <p class="empty">
      <LocalizedText say="saved.found.none" values={{ looked: markQuote(looked.trim()) }} />{' '}
      <button type="button" class="link" onClick={() => saved.send({ type: 'look', looked: '' })}>
        {localizer.say('saved.found.all')}
      </button>
    </p>
  );
}

function BrokenNotice({ count }: { readonly count: number }) {
  const { localizer, effects } = usePanel();
  return (
    <p class="saved-broken">
      {localizer.say('saved.broken', { count })}{' '}
      <button type="button" class="link" onClick={effects.saved.removeBroken}>
        {localizer.say('saved.broken.delete')}
      </button>
    </p>
  );
}
