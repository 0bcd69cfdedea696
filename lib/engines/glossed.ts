import type { EngineName, EngineTrouble, Gloss } from '../domain';
import { type Rendering, slipAlone, slipsIn } from './slips';
import { EngineProblem, type Langs, type Translator } from './translator';

/** A segment of the original. */
export interface Glossable {
  readonly id: string;
  readonly text: string;
}

/** What engines said before, by keys that hold all that the answer depends on. It may fail: then it is asked again. */
export interface GlossCache {
  /** As many as the keys, in their order; undefined for what is not there. */
  get(keys: readonly string[]): Promise<readonly (string | undefined)[]>;
  put(entries: readonly (readonly [key: string, text: string])[]): Promise<void>;
}

export interface GlossOptions {
  readonly signal: AbortSignal;
  /** Segments done, of how many. */
  readonly progress?: (done: number, of: number) => void;
  readonly cache?: GlossCache;
}

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
): Promise<Gloss> {
  options.signal.throwIfAborted();
  const work = { translator, langs, options, answers: await remembered(segments, translator.name, langs, options) };
  const trouble = await rendered(segments, work);
  return glossOf(segments, work, trouble);
}

interface Work {
  readonly translator: Translator;
  readonly langs: Langs;
  readonly options: GlossOptions;
  /** By text: a sentence that stands twice is asked for once. */
  readonly answers: Map<string, string>;
}

const textsOf = (segments: readonly Glossable[]): readonly string[] => [...new Set(segments.map(({ text }) => text))];

/** What needs no asking: figures and signs alone, and what the cache has. */
async function remembered(
  segments: readonly Glossable[],
  name: EngineName,
  langs: Langs,
  { cache }: GlossOptions,
): Promise<Map<string, string>> {
  const texts = textsOf(segments);
  const answers = new Map(texts.filter((text) => !/\p{L}/u.test(text)).map((text) => [text, text]));
  const asked = texts.filter((text) => !answers.has(text));
  const found = await tried(() => cache?.get(asked.map((text) => keyOf(name, langs, text))));
  for (const [at, text] of asked.entries()) {
    const answer = found?.[at];
    if (typeof answer === 'string') answers.set(text, answer);
  }
  return answers;
}

/** Whatever goes amiss with a cache, thrown or rejected, it was only a cache. */
async function tried<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Fills the answers, batch by batch; gives what kept it from all. */
async function rendered(segments: readonly Glossable[], work: Work): Promise<EngineTrouble | undefined> {
  const { answers, translator, options } = work;
  const tell = () => options.progress?.(segments.filter(({ text }) => answers.has(text)).length, segments.length);
  tell();
  try {
    for (const batch of batchesOf(textsOf(segments), answers, translator.batch)) {
      options.signal.throwIfAborted();
      await renderBatch(batch, work);
      tell();
    }
  } catch (problem) {
    options.signal.throwIfAborted();
    if (problem instanceof EngineProblem) return problem.trouble;
    throw problem;
  }
  return undefined;
}

async function renderBatch(batch: readonly string[], { translator, langs, options, answers }: Work): Promise<void> {
  const said = await translator.translate(batch, langs, options.signal);
  options.signal.throwIfAborted();
  if (said.length !== batch.length) throw new EngineProblem('wrong-answer', `${said.length} texts`);
  for (const [at, text] of batch.entries()) answers.set(text, said[at]!);
  // A slip may be the mood of a moment; what is kept is kept for good.
  const kept = batch.filter((source) => !slipAlone({ source, answer: answers.get(source)! }, langs));
  const entries = kept.map((text) => [keyOf(translator.name, langs, text), answers.get(text)!] as const);
  if (entries.length) void tried(() => options.cache?.put(entries));
}

/** Texts that have no answer yet, in their order, as many at once as the engine takes. */
function* batchesOf(
  texts: readonly string[],
  answers: ReadonlyMap<string, string>,
  most: Translator['batch'],
): Generator<readonly string[]> {
  let [batch, characters]: [string[], number] = [[], 0];
  for (const text of texts) {
    if (answers.has(text)) continue;
    if (batch.length && (batch.length >= most.texts || characters + text.length > most.characters)) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(text);
    characters += text.length;
  }
  if (batch.length) yield batch;
}

/** From so many texts on, a majority of slips says that the engine does not do what it is asked to. */
const ENOUGH = 3;

function glossOf(segments: readonly Glossable[], work: Work, trouble: EngineTrouble | undefined): Gloss {
  const { answers, langs, translator } = work;
  const asked = [...answers].map(([source, answer]): Rendering => ({ source, answer }));
  const wordy = asked.filter(({ source }) => /\p{L}/u.test(source));
  const slips = slipsIn(wordy, langs);
  const slipped = new Set(wordy.flatMap(({ source }, at) => (slips[at] ? [source] : [])));
  const useless = wordy.length >= ENOUGH && 2 * slipped.size > wordy.length;
  const sound = segments.filter(({ text }) => !useless && answers.has(text) && !slipped.has(text));
  const ended = trouble ?? (useless ? 'wrong-answer' : undefined);
  return {
    engine: translator.name,
    lang: langs.to,
    texts: Object.fromEntries(sound.map(({ id, text }) => [id, answers.get(text)!.trim()])),
    ...(ended ? { trouble: ended } : {}),
  };
}
