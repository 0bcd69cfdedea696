/** Small icons beside words that say the same, or on buttons that have a name. They are hidden from screen readers. */
import type { Sentence, SentenceValues } from '../../i18n/localizer';
import type { StringKey } from '../../i18n/strings';
import { usePanel } from '../panel';
import { RichText } from './parts';

// Localized sentences as elements, with their inserted values in bold or isolated from the surrounding text
// direction.

/**
 * A sentence with its values set apart: bold where a value is the point, with its own language and direction where it
 * is quoted from a page.
 */
export function SentenceParts({ sentence }: { readonly sentence: Sentence }) {
  return <RichText parts={usePanel().localizer.parts(sentence.key, sentence.values)} />;
}

/** A sentence by its string key. */
export function LocalizedText({ say, values }: { readonly say: StringKey; readonly values?: SentenceValues }) {
  return <SentenceParts sentence={{ key: say, values }} />;
}

/** Several sentences in a row, with spaces between. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const { say } = usePanel().localizer;
  return (
    <>
      {sentences.map((sentence, index) => (
        <span key={say(sentence.key, sentence.values)}>
          {index > 0 && ' '}
          <SentenceParts sentence={sentence} />
        </span>
      ))}
    </>
  );
}

const PATHS = {
  open: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4m0-4L8 8',
  tab: 'M1.5 4.5a1.5 1.5 0 0 1 1.5-1.5h10a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H3a1.5 1.5 0 0 1-1.5-1.5zM1.5 6h13M6.5 3v3',
  link: 'M7 9a3 3 0 0 0 4.2 0l1.9-1.9a3 3 0 0 0-4.2-4.2L8 3.8M9 7a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  text: 'M3.5 4.5a1.5 1.5 0 0 1 1.5-1.5h6a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-6a1.5 1.5 0 0 1-1.5-1.5zM6 8h4m-4 2.5h3M6 3V2h4v2H6z',
  copy: 'M5.5 7a1.5 1.5 0 0 1 1.5-1.5h5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5zM10.5 3v-.5a1 1 0 0 0-1-1h-6a2 2 0 0 0-2 2v6a1 1 0 0 0 1 1H3',
  picture:
    'M4 2.5h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5zM2.5 11l3-3 2.5 2.5 2-2 3.5 3.5M10.5 5.7h.01',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  close: 'm4 4 8 8m0-8-8 8',
  note: 'm10.5 2.5 3 3-8 8h-3v-3zm-2 2 3 3',
  back: 'M6 2.5 2.5 6 6 9.5M2.5 6h7a4 4 0 0 1 0 8H8',
  leave: 'M10 3 5 8l5 5',
  check: 'M4.5 2.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM5.5 8l2 2L11 6',
  keep: 'M4.5 2.5h7v11L8 11l-3.5 2.5z',
  kept: 'm3 8.5 3.2 3.2L13 5',
  sort: 'M2.5 4.5h11m-9 3.5h7m-5 3.5h3',
  again: 'M13 8a5 5 0 1 1-1.5-3.5L13 6m0-3.5V6H9.5',
  shelf: 'M3.5 2.5v11m4-11v11m3.2-10.7 2.8 10.4',
  settings:
    'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 1.8v2m0 8.4v2M14.2 8h-2m-8.4 0h-2m10.6-4.4L11 5M5 11l-1.4 1.4m8.8 0L11 11M5 5 3.6 3.6',
  keys: 'M1.5 5.5A1.5 1.5 0 0 1 3 4h10a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 13 12H3a1.5 1.5 0 0 1-1.5-1.5zM4 6.8h.1m2.6 0h.1m2.5 0h.1m2.5 0h.1M5 9.5h6',
  guide: 'M8 4.5C6.5 3 4.5 2.8 2.5 3v9c2-.2 4 0 5.5 1.5 1.5-1.5 3.5-1.7 5.5-1.5V3c-2-.2-4 0-5.5 1.5zm0 0v9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ of }: { readonly of: IconName }) {
  return (
    <svg class={`drawn is-${of}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
