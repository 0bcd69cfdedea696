/** The words that dictionaries know of a passage, beneath it or in a row: a list that reads as a sentence. */
import { toSafeLanguageTag } from '../../report/sanitize';
import { formatWholeWord, type ShownWord } from '../../report/words-text';
import { usePanel } from '../panel';

interface WordsInItProps {
  readonly words: readonly ShownWord[];
  /** The reader's language. */
  readonly lang: string;
}

/** "Words in it: lake · drainage · 31 hectares". */
export function WordsInIt({ words, lang }: WordsInItProps) {
  const { localizer } = usePanel();
  return (
    <p class="words-in">
      <span class="label">{localizer.say('words.in')}</span> <WordList words={words} lang={lang} isWhole />
    </p>
  );
}

/** The words alone. The dots between them are drawn, and read out as commas. */
export function WordList({ words, lang, isWhole }: WordsInItProps & { readonly isWhole?: boolean }) {
  return (
    <span class="word-list" lang={toSafeLanguageTag(lang) || undefined}>
      {words.map((word, at) => (
        <span key={at}>
          {word.isKept ? <b>{isWhole ? formatWholeWord(word) : word.text}</b> : <bdi>{word.text}</bdi>}
          {at < words.length - 1 && <span class="unseen">, </span>}
        </span>
      ))}
    </span>
  );
}
