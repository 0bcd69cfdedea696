import type { EngineErrorKind, EngineName, MachineTranslation } from '../core';
import { type AnswerCache, type Asked, type AskOptions, answerAll, textsOf } from './answer-in-batches';
import { unrepeated } from './check/remove-repeats';
import { type Rendering, slipAlone, slipsIn } from './check/translation-errors';
import type { Langs, Translator } from './translator';

/** A segment of the original. */
export type Glossable = Asked;

/** Renderings by engine, languages and text. */
export type GlossCache = AnswerCache<string>;

export type GlossOptions = AskOptions<string>;

const keyOf = ({ kind, label, version = '' }: EngineName, { from, to }: Langs, text: string): string =>
  JSON.stringify([kind, label, version, from, to, text]);

/**
 * The original as the translator renders it, in reading order; what it slipped at is left out. Its troubles end in
 * `trouble`, with the texts so far. Rejects with the signal's reason, and with nothing else.
 */
export async function glossed(
  segments: readonly Glossable[],
  translator: Translator,
  langs: Langs,
  options: GlossOptions,
): Promise<MachineTranslation> {
  const wordless = textsOf(segments).filter((text) => !isWordy(text));
  const answers = new Map(wordless.map((text) => [text, text]));
  const asking = {
    most: translator.batch,
    keyOf: (text: string) => keyOf(translator.name, langs, text),
    ask: (texts: readonly string[]) => translator.translate(texts, langs, options.signal),
    isAnswer: (found: unknown) => typeof found === 'string',
    // A slip may be the mood of a moment; what is kept is kept for good.
    keeps: (source: string, answer: string) => !slipAlone({ source, answer }, langs),
  };
  const trouble = await answerAll(segments, answers, asking, options);
  return glossOf(segments, answers, { langs, name: translator.name }, trouble);
}

/** Figures and signs alone need no rendering. */
const isWordy = (text: string): boolean => /\p{L}/u.test(text);

/** From so many texts on, a majority of slips says that the engine does not do what it is asked to. */
const ENOUGH = 3;

function glossOf(
  segments: readonly Glossable[],
  answers: ReadonlyMap<string, string>,
  { langs, name }: { readonly langs: Langs; readonly name: EngineName },
  trouble: EngineErrorKind | undefined,
): MachineTranslation {
  const heard = new Map([...answers].map(([source, answer]) => [source, unrepeated(source, answer, langs)]));
  const asked = [...heard].map(([source, answer]): Rendering => ({ source, answer }));
  const wordy = asked.filter(({ source }) => isWordy(source));
  const slips = slipsIn(wordy, langs);
  const slipped = new Set(wordy.flatMap(({ source }, at) => (slips[at] ? [source] : [])));
  const useless = wordy.length >= ENOUGH && 2 * slipped.size > wordy.length;
  const sound = segments.filter(({ text }) => !useless && heard.has(text) && !slipped.has(text));
  const ended = trouble ?? (useless ? 'wrong-answer' : undefined);
  return {
    engine: name,
    lang: langs.to,
    texts: Object.fromEntries(sound.map(({ id, text }) => [id, heard.get(text)!.trim()])),
    ...(ended ? { trouble: ended } : {}),
  };
}
