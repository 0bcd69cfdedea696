/** The list of all saved comparisons, newest first, shown in place of the page's own view. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedSummary } from '../../../core';
import { markQuote } from '../../../i18n';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { type SavedState, searchSaved } from '../../state/saved-state';
import { Logo } from '../Idle';
import { LocalizedText } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { SavedItem } from './SavedItem';
import { SavedNoticeView } from './SavedNotice';
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
      <div class="saved-top">
        <h2 id="saved-title" tabIndex={-1} ref={heading}>
          {localizer.say('saved.title')}
        </h2>
        <button type="button" class="link" onClick={saved.actions.leave}>
          {localizer.say('saved.back')}
        </button>
      </div>
      <SavedListNotice state={state} />
      {state.entries && (state.entries.length > 0 ? <SavedEntries state={state} /> : <EmptySavedList />)}
      {state.broken > 0 && <BrokenNotice count={state.broken} />}
      {state.entries && <SavedTools state={state} />}
    </section>
  );
}

function SavedListNotice({ state }: { readonly state: SavedState }) {
  const noticeElement = useRef<HTMLParagraphElement>(null);
  const { notice } = state;
  // The focused button was removed with its entry, so the focus moves to the notice.
  useEffect(() => {
    if (!notice?.kind.startsWith('removed') || document.activeElement !== document.body) return;
    (noticeElement.current?.querySelector('button') ?? document.getElementById('saved-title'))?.focus();
  }, [notice]);
  if (!notice) return null;
  return (
    <p
      class={`saved-notice${notice.kind === 'trouble' || notice.kind === 'unreadable' ? ' is-trouble' : ''}`}
      ref={noticeElement}
    >
      <SavedNoticeView />
    </p>
  );
}

function EmptySavedList() {
  const { say } = usePanel().localizer;
  return (
    <div class="calm">
      <Logo />
      <h3>{say('saved.none.title')}</h3>
      <p>{say('saved.none.text', { button: say('saved.keep.name') })}</p>
      <p class="small">{say('saved.none.where')}</p>
    </div>
  );
}

function SavedEntries({ state }: { readonly state: SavedState }) {
  const { entries = [], looked } = state;
  const shownEntries = useMemo(() => searchSaved({ entries, looked }), [entries, looked]);
  return (
    <>
      <SavedSearch state={state} shown={shownEntries.length} />
      {shownEntries.length > 0 ? (
        // The key draws the list anew for each search, so that its first rows appear at once, however many there are.
        <SavedRows key={looked} entries={shownEntries} />
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
  return (
    <>
      <ol class="saved-list">
        {entries.slice(0, drawnCount).map((entry) => (
          <SavedItem key={entry.key} entry={entry} />
        ))}
      </ol>
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
  const count = state.entries?.length ?? 0;
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
      <p class="small" aria-live="polite">
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
    <p class="saved-notice is-trouble">
      {localizer.say('saved.broken', { count })}{' '}
      <button type="button" class="link" onClick={effects.saved.removeBroken}>
        {localizer.say('saved.broken.delete')}
      </button>
    </p>
  );
}
