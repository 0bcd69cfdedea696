/** One saved comparison of the list: both titles, outlets, languages and counts, and a button to delete it. */
import { FINDING_KINDS, type SavedSide, type SavedSummary } from '../../../core';
import { getLanguageName, KIND_SIGNS, toSafeLanguageTag } from '../../../report';
import { formatShortAddress } from '../../text/address-text';
import { formatLocalDay } from '../../text/saved-text';
import { LocalizedText } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { OutletName } from '../parts/OutletName';

export function SavedItem({ entry }: { readonly entry: SavedSummary }) {
  const { localizer, effects } = usePanel();
  const { translation, original } = entry;
  const title = getSavedTitle(translation);
  return (
    <li>
      <button type="button" class="saved-item" onClick={() => effects.saved.open(entry.key)}>
        <SavedArticle side={translation} />
        <SavedArticle side={original} />
        <SavedCounts entry={entry} />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={localizer.say('saved.delete.one', { title })}
        title={localizer.say('saved.delete')}
        onClick={() => effects.saved.remove(entry.key)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </li>
  );
}

const getSavedTitle = ({ title, url }: SavedSide): string => title || formatShortAddress(url);

/** One article: its title, and below it the outlet and the language. */
function SavedArticle({ side }: { readonly side: SavedSide }) {
  const { localizer } = usePanel();
  return (
    <>
      <span class="saved-name" lang={toSafeLanguageTag(side.lang) || undefined} dir="auto">
        {getSavedTitle(side)}
      </span>
      <span class="meta">
        <OutletName page={side} />
        <span>{getLanguageName(side.lang, localizer.locale)}</span>
      </span>
    </>
  );
}

/** The number of findings of each kind, the number of notes, and the day of saving. */
function SavedCounts({ entry: { counts, notes, saved } }: { readonly entry: SavedSummary }) {
  const { localizer } = usePanel();
  const { say } = localizer;
  const kinds = FINDING_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <span class="saved-counts">
      {kinds.map((kind) => (
        <span key={kind} class={`is-${kind}`}>
          <span class="glyph" aria-hidden="true">
            {KIND_SIGNS[kind]}
          </span>
          <LocalizedText say={`filter.${kind}`} values={{ count: counts[kind] }} />
        </span>
      ))}
      {kinds.length === 0 && <span class="saved-same">{say('saved.same')}</span>}
      {notes > 0 && <span>{say('saved.notes', { count: notes })}</span>}
      <time dateTime={saved}>{formatLocalDay(localizer, saved)}</time>
    </span>
  );
}
