/** One saved comparison of the list: title, where it stands and comes from, counts and time, and a button to delete it. */
import { FINDING_KINDS, type SavedSide, type SavedSummary } from '../../../core';
import { describeOutlet, KIND_SIGNS, toSafeLanguageTag } from '../../../report';
import { formatShortAddress } from '../../text/address-text';
import type { SavedRowFormats } from '../../text/saved-text';
import { Icon } from '../Icon';
import { LocalizedText } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { OutletName } from '../parts/OutletName';

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

/** "vietportal.example, from Báo Châu Thổ". A name has its host behind it, since a page can call itself anything. */
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
            <span key="outlet" class="saved-source">
              <OutletName page={original} />
            </span>
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
