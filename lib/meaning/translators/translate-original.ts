/** Translates the original's segments with an engine and leaves out translations that are recognizably wrong. */
import type { EngineErrorKind, EngineName, Rendering } from '../../core/engine';
import {
  type AnswerCache,
  type AnswerOptions,
  answerInBatches,
  listDistinctTexts,
  type SegmentText,
} from '../answer-in-batches';
import type { LanguagePair, Translator } from '../translator';
import {
  checkTranslation,
  findTranslationErrors,
  removeRepeatedSentences,
  type TranslatedText,
} from './translation-errors';

/** A segment of the original. */
export type TranslatableSegment = SegmentText;

/** Stored translations, keyed by engine, its version, languages and text. */
export type TranslationCache = AnswerCache<string>;

export type TranslateOptions = AnswerOptions<string>;

const toTranslationKey = (
  { kind, label, version = '' }: EngineName,
  { from, to }: LanguagePair,
  text: string,
): string => JSON.stringify([kind, label, version, from, to, text]);

/**
 * Translates the segments in reading order; translations that are recognizably wrong are left out. Where the engine
 * fails, the result has the texts so far and the kind of error in `trouble`. Rejects with the signal's reason.
 */
export async function translateOriginal(
  segments: readonly TranslatableSegment[],
  translator: Translator,
  langs: LanguagePair,
  options: TranslateOptions,
): Promise<Rendering> {
  const textsWithoutLetters = listDistinctTexts(segments).filter((text) => !hasLetters(text));
  const answers = new Map(textsWithoutLetters.map((text) => [text, text]));
  const request = {
    most: translator.batch,
    keyOf: (text: string) => toTranslationKey(translator.name, langs, text),
    ask: (texts: readonly string[]) => translator.translate(texts, langs, options.signal),
    isAnswer: (found: unknown) => typeof found === 'string',
    // The engine may do better another time, but the cache keeps an answer for good.
    keeps: (source: string, answer: string) => !checkTranslation({ source, answer }, langs),
  };
  const trouble = await answerInBatches(segments, answers, request, options);
  return buildRendering(segments, answers, { langs, name: translator.name }, trouble);
}

/** Whether a text has letters. Figures and signs alone need no translation. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** From this many texts on, an engine that gets most of them wrong is not believed at all. */
const MIN_JUDGED_TEXTS = 3;

function buildRendering(
  segments: readonly TranslatableSegment[],
  answers: ReadonlyMap<string, string>,
  { langs, name }: { readonly langs: LanguagePair; readonly name: EngineName },
  trouble: EngineErrorKind | undefined,
): Rendering {
  const cleanedAnswers = new Map(
    [...answers].map(([source, answer]) => [source, removeRepeatedSentences(source, answer, langs)]),
  );
  const translatedTexts = [...cleanedAnswers].map(([source, answer]): TranslatedText => ({ source, answer }));
  const textsWithLetters = translatedTexts.filter(({ source }) => hasLetters(source));
  const errors = findTranslationErrors(textsWithLetters, langs);
  const faultyTexts = new Set(textsWithLetters.flatMap(({ source }, at) => (errors[at] ? [source] : [])));
  const isUseless = textsWithLetters.length >= MIN_JUDGED_TEXTS && 2 * faultyTexts.size > textsWithLetters.length;
  const soundSegments = segments.filter(({ text }) => !isUseless && cleanedAnswers.has(text) && !faultyTexts.has(text));
  const finalTrouble = trouble ?? (isUseless ? 'wrong-answer' : undefined);
  return {
    engine: name,
    lang: langs.to,
    texts: Object.fromEntries(soundSegments.map(({ id, text }) => [id, cleanedAnswers.get(text)!.trim()])),
    ...(finalTrouble ? { trouble: finalTrouble } : {}),
  };
}
