/** The list of saved comparisons, newest first by day and month, shown in place of the page's own view. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupBy } from '../../../core/collections';
import { FINDING_KINDS } from '../../../core/finding';
import { MAX_REMEMBERED, type SavedSide, type SavedSummary } from '../../../core/saved-comparison';
import { markQuote } from '../../../i18n/localizer';
import { KIND_SIGNS } from '../../../report/export-model';
import { describeOutlet } from '../../../report/outlet';
import { toSafeLanguageTag } from '../../../report/sanitize';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { usePanel } from '../../panel';
import { Icon, LocalizedText } from '../../parts/Icon';
import { Logo } from '../../parts/Idle';
import { Switch } from '../../parts/parts';
import { listInView, listOnShelf, type SavedState, searchSaved } from '../../state/saved-state';
import { formatShortAddress } from '../../text/address-text';
import { createSavedRowFormats, describeTransfer, type SavedRowFormats } from '../../text/saved-text';
import { SavedQuestion, useQuestionFocus } from './SavedNotice';

// Below all comparisons: whether the last ones are remembered, and the button that deletes those.

export function RememberedTools({ state }: { readonly state: SavedState }) {
  const { localizer, saved, effects } = usePanel();
  const { say } = localizer;
  useQuestionFocus(state.asking, '#remember');
  if (state.remembering === undefined) return null;
  const count = listOnShelf(state, 'remembered').length;
  // What is remembered is deleted by turning it off, which is said first.
  const remember = (isOn: boolean): void =>
    !isOn && count > 0 ? saved.send({ type: 'ask', asking: 'forget' }) : effects.saved.remember(isOn);
  return (
    <div class="saved-remembered">
      <Switch
        id="remember"
        label={say('saved.remember', { count: MAX_REMEMBERED })}
        isOn={state.remembering}
        describedBy="remember-where"
        onSwitch={remember}
      />
      <p class="small" id="remember-where">
        {say('saved.remember.where')}
      </p>
      {state.asking === 'forget' ? (
        <SavedQuestion
          text={say('saved.forget.ask', { count })}
          yes={say('saved.forget.yes')}
          no={say('saved.forget.no')}
          onYes={() => effects.saved.remember(false)}
        />
      ) : (
        count > 0 && (
          <button type="button" class="second" onClick={effects.saved.clearRemembered}>
            {say('saved.clear', { count })}
          </button>
        )
      )}
    </div>
  );
}

// The tools below the kept ones: export all to a file, import from a file, and delete all.

export function SavedTools({ state }: { readonly state: SavedState }) {
  const { localizer, effects } = usePanel();
  const { say } = localizer;
  useQuestionFocus(state.asking, '.saved-tools .delete-all');
  if (state.moving) return <TransferStatus moving={state.moving} />;
  const count = listOnShelf(state, 'kept').length;
  if (state.asking === 'delete-all')
    return (
      <SavedQuestion
        text={say('saved.all.ask', { count })}
        yes={say('saved.all.yes')}
        no={say('saved.all.no')}
        onYes={effects.saved.removeAll}
      />
    );
  return <FileTools any={count > 0} />;
}

function FileTools({ any }: { readonly any: boolean }) {
  const { localizer, saved, effects } = usePanel();
  const fileInput = useRef<HTMLInputElement>(null);
  const importFile = (input: HTMLInputElement): void => {
    const [chosenFile] = input.files ?? [];
    if (chosenFile) effects.saved.importFrom(chosenFile);
    // Cleared, so that choosing the same file again fires the event.
    input.value = '';
  };
  return (
    <div class="saved-tools">
      {any && (
        <button type="button" class="quiet" onClick={effects.saved.exportAll}>
          {localizer.say('saved.export')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => fileInput.current?.click()}>
        {localizer.say('saved.import')}
      </button>
      <input
        ref={fileInput}
        type="file"
        hidden
        aria-label={localizer.say('saved.import')}
        accept=".jsonl,.ndjson,.txt,application/jsonl,application/x-ndjson"
        onChange={(event) => importFile(event.currentTarget)}
      />
      {any && (
        <button
          type="button"
          class="quiet delete-all"
          onClick={() => saved.send({ type: 'ask', asking: 'delete-all' })}
        >
          {localizer.say('saved.all.delete')}
        </button>
      )}
      <p class="small">{localizer.say('saved.files')}</p>
    </div>
  );
}

function TransferStatus({ moving }: { readonly moving: NonNullable<SavedState['moving']> }) {
  const { localizer, effects } = usePanel();
  const status = describeTransfer(localizer, moving);
  return (
    <div class="saved-moving">
      <p>{status}</p>
      <button type="button" class="quiet" onClick={effects.saved.cancel}>
        {localizer.say('saved.cancel')}
      </button>
      <progress aria-label={status} value={moving.done} />
    </div>
  );
}

// One saved comparison of the list: title, where it stands and comes from, counts and time, and a button to delete
// it.

interface SavedItemProps {
  readonly entry: SavedSummary;
  readonly formats: SavedRowFormats;
}

export function SavedItem({ entry, formats }: SavedItemProps) {
  const { localizer, effects } = usePanel();
  const { translation } = entry;
  const title = getSavedTitle(translation);
  return (
    <li>
      <button type="button" class="saved-item" onClick={() => effects.saved.open(entry.key)}>
        <span class="saved-name" lang={toSafeLanguageTag(translation.lang) || undefined} dir="auto" title={title}>
          {title}
        </span>
        <SavedOrigin entry={entry} />
        <SavedCounts entry={entry} formats={formats} />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={localizer.say('saved.delete.one', { title })}
        title={localizer.say('saved.delete')}
        onClick={() => effects.saved.remove(entry.key)}
      >
        <Icon of="close" />
      </button>
    </li>
  );
}

const getSavedTitle = ({ title, url }: SavedSide): string => title || formatShortAddress(url);

/** "vietportal.example, from chautho.example": hosts, since a page can call itself anything; its name is a tooltip. */
function SavedOrigin({ entry: { translation, original } }: { readonly entry: SavedSummary }) {
  const { localizer } = usePanel();
  const { host } = describeOutlet(translation);
  const source = describeOutlet(original);
  // A pasted original has neither.
  if (!source.name && !source.host) return <span class="meta">{host && <bdi class="host">{host}</bdi>}</span>;
  return (
    <span class="meta">
      {localizer
        .parts('saved.from', { host: { text: 'host', as: 'quote' }, outlet: { text: 'outlet', as: 'quote' } })
        .map((part) =>
          typeof part === 'string' ? (
            <span key={part} class="joint">
              {part}
            </span>
          ) : part.text === 'host' ? (
            <bdi key="host" class="host">
              {host}
            </bdi>
          ) : (
            <bdi key="outlet" class="host" title={source.wholeName || undefined}>
              {source.host || source.name}
            </bdi>
          ),
        )}
    </span>
  );
}

/** The number of findings of each kind, the number of notes, and the time of saving. */
function SavedCounts({ entry, formats }: SavedItemProps) {
  const { localizer } = usePanel();
  const { say } = localizer;
  const { counts, notes, saved, cut, remembered } = entry;
  const kinds = FINDING_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <span class="saved-counts">
      {cut && <span>{say('saved.beginning')}</span>}
      {kinds.map((kind) => (
        <span key={kind} class={`is-${kind}`}>
          <span class="glyph" aria-hidden="true">
            {KIND_SIGNS[kind]}
          </span>
          <span aria-hidden="true">{formats.formatCount(counts[kind])}</span>
          <span class="unseen">
            <LocalizedText say={`filter.${kind}`} values={{ count: counts[kind] }} />
          </span>
        </span>
      ))}
      {kinds.length === 0 && !cut && <span>{say('saved.same')}</span>}
      {notes > 0 && <span class="saved-notes">{say('saved.notes', { count: notes })}</span>}
      <time dateTime={saved}>{formats.formatTime(saved)}</time>
      {!remembered && (
        <span class="saved-kept" title={say('saved.kept')}>
          <Icon of="keep" />
          <span class="unseen">{say('saved.kept')}</span>
        </span>
      )}
    </span>
  );
}

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
