import type { EngineErrorKind, EngineName, MachineTranslation } from '../core';
import {
  type AnswerCache,
  type AnswerOptions,
  answerInBatches,
  listDistinctTexts,
  type SegmentText,
} from './answer-in-batches';
import { removeRepeatedSentences } from './check/remove-repeats';
import { checkTranslation, findTranslationErrors, type TranslatedText } from './check/translation-errors';
import type { LanguagePair, Translator } from './translator';

/** A segment of the original. */
export type TranslatableSegment = SegmentText;

/** Renderings by engine, languages and text. */
export type TranslationCache = AnswerCache<string>;

export type TranslateOptions = AnswerOptions<string>;

const toTranslationKey = (
  { kind, label, version = '' }: EngineName,
  { from, to }: LanguagePair,
  text: string,
): string => JSON.stringify([kind, label, version, from, to, text]);

/**
 * The original as the translator renders it, in reading order; what it slipped at is left out. Its troubles end in
 * `trouble`, with the texts so far. Rejects with the signal's reason, and with nothing else.
 */
export async function translateOriginal(
  segments: readonly TranslatableSegment[],
  translator: Translator,
  langs: LanguagePair,
  options: TranslateOptions,
): Promise<MachineTranslation> {
  const wordless = listDistinctTexts(segments).filter((text) => !hasLetters(text));
  const answers = new Map(wordless.map((text) => [text, text]));
  const asking = {
    most: translator.batch,
    keyOf: (text: string) => toTranslationKey(translator.name, langs, text),
    ask: (texts: readonly string[]) => translator.translate(texts, langs, options.signal),
    isAnswer: (found: unknown) => typeof found === 'string',
    // A slip may be the mood of a moment; what is kept is kept for good.
    keeps: (source: string, answer: string) => !checkTranslation({ source, answer }, langs),
  };
  const trouble = await answerInBatches(segments, answers, asking, options);
  return buildMachineTranslation(segments, answers, { langs, name: translator.name }, trouble);
}

/** Figures and signs alone need no rendering. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** From so many texts on, a majority of slips says that the engine does not do what it is asked to. */
const MIN_JUDGED_TEXTS = 3;

function buildMachineTranslation(
  segments: readonly TranslatableSegment[],
  answers: ReadonlyMap<string, string>,
  { langs, name }: { readonly langs: LanguagePair; readonly name: EngineName },
  trouble: EngineErrorKind | undefined,
): MachineTranslation {
  const heard = new Map(
    [...answers].map(([source, answer]) => [source, removeRepeatedSentences(source, answer, langs)]),
  );
  const asked = [...heard].map(([source, answer]): TranslatedText => ({ source, answer }));
  const wordy = asked.filter(({ source }) => hasLetters(source));
  const slips = findTranslationErrors(wordy, langs);
  const slipped = new Set(wordy.flatMap(({ source }, at) => (slips[at] ? [source] : [])));
  const useless = wordy.length >= MIN_JUDGED_TEXTS && 2 * slipped.size > wordy.length;
  const sound = segments.filter(({ text }) => !useless && heard.has(text) && !slipped.has(text));
  const ended = trouble ?? (useless ? 'wrong-answer' : undefined);
  return {
    engine: name,
    lang: langs.to,
    texts: Object.fromEntries(sound.map(({ id, text }) => [id, heard.get(text)!.trim()])),
    ...(ended ? { trouble: ended } : {}),
  };
}
