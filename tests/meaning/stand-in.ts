/**
 * A stand-in for the browser's `Translator`, since language packs cannot be had where tests run. It speaks the whole
 * interface and misbehaves as it is told to.
 */
export interface Plan {
  /** "ja>en" → how far the pair is; pairs that are not named are unavailable. `hangs` and `fails` answer nothing good. */
  readonly pairs: Readonly<Record<string, 'available' | 'downloadable' | 'downloading' | 'hangs' | 'fails' | 'odd'>>;
  /** Renderings by text; what is not among them is rendered as "[es] text". */
  readonly says?: Readonly<Record<string, string>>;
  /** How far the download is said to be, one after the other; 0 and 1 where nothing is given. */
  readonly download?: readonly number[];
  /** Milliseconds between the steps of the download, and for each text. */
  readonly pace?: number;
  /** The name of the DOMException that `create()` ends with, or that it never ends. */
  readonly create?: 'hangs' | 'deaf' | 'NotAllowedError' | 'NetworkError' | 'QuotaExceededError' | 'InvalidStateError';
  /** Whether downloading asks for a click, as it does in a browser. */
  readonly wantsClick?: boolean;
  /** What becomes of texts from the one with this number on (0 is the first), counted over all sessions. */
  readonly from?: number;
  readonly turns?: 'hangs' | 'revoked' | 'revoked-once' | 'unchanged' | 'no-text' | 'UnknownError' | 'AbortError';
  /** The most characters that are taken at once, told as `inputQuota` unless `silent`. */
  readonly quota?: number;
  readonly silent?: boolean;
}

/** What was asked of the stand-in. */
export interface Log {
  readonly asked: string[];
  readonly created: string[];
  readonly rendered: string[];
  destroyed: number;
  /** How many texts were more than it takes. */
  refused: number;
}

/** Whole in itself, so that its source can be run in a page. */
export function translatorBy(plan: Plan) {
  const log: Log = { asked: [], created: [], rendered: [], destroyed: 0, refused: 0 };
  const ready = new Set<string>();
  let texts = 0;
  let revoked = false;
  const fault = (name: string) => new DOMException(`the stand-in was told to: ${name}`, name);
  const never = () => new Promise<never>(() => {});
  const pause = (): Promise<void> =>
    plan.pace ? new Promise((soon) => setTimeout(soon, plan.pace)) : Promise.resolve();
  const tag = (lang: string) => Intl.getCanonicalLocales(lang)[0] as string;
  const nameOf = (pair: { sourceLanguage: string; targetLanguage: string }) =>
    `${tag(pair.sourceLanguage)}>${tag(pair.targetLanguage)}`;
  /** Rejects as soon as the signal is aborted, whatever the work does. */
  const heeding = <T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason));
      work.then(resolve, reject);
    });

  const download = async (name: string, monitor: EventTarget, signal: AbortSignal | undefined) => {
    const steps = ready.has(name) || plan.pairs[name] === 'available' ? [0, 1] : (plan.download ?? [0, 1]);
    for (const loaded of steps) {
      await pause();
      if (signal?.aborted) return;
      monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
    }
  };

  const renderedAs = (text: string, target: string): unknown => {
    const turned = plan.turns !== undefined && texts++ >= (plan.from ?? 0);
    if (!turned) return plan.says?.[text] ?? `[${target}] ${text}`;
    if (plan.turns === 'unchanged') return text;
    if (plan.turns === 'no-text') return null;
    if (plan.turns === 'hangs') return never();
    if (plan.turns === 'UnknownError' || plan.turns === 'AbortError') throw fault(plan.turns);
    if (plan.turns === 'revoked-once' && revoked) return plan.says?.[text] ?? `[${target}] ${text}`;
    revoked = true;
    throw fault('InvalidStateError');
  };

  const sessionFor = (pair: { sourceLanguage: string; targetLanguage: string }, signal: AbortSignal | undefined) => {
    let gone = false;
    const destroy = () => {
      if (!gone) log.destroyed++;
      gone = true;
    };
    signal?.addEventListener('abort', destroy);
    const translate = async (text: string, options: { signal?: AbortSignal } = {}) => {
      const work = async () => {
        await pause();
        if (gone) throw fault('AbortError');
        if (plan.quota && text.length > plan.quota) {
          log.refused++;
          throw fault('QuotaExceededError');
        }
        try {
          const said = await renderedAs(text, pair.targetLanguage);
          log.rendered.push(text);
          return said;
        } catch (problem) {
          if ((problem as Error).name === 'InvalidStateError') destroy();
          throw problem;
        }
      };
      return heeding(options.signal, work());
    };
    return {
      ...pair,
      inputQuota: plan.quota && !plan.silent ? plan.quota : Number.POSITIVE_INFINITY,
      measureInputUsage: async (text: string) => text.length,
      translate,
      destroy,
    };
  };

  const availability = async (pair: { sourceLanguage: string; targetLanguage: string }) => {
    const name = nameOf(pair);
    log.asked.push(name);
    const state = plan.pairs[name] ?? 'unavailable';
    if (state === 'hangs') return never();
    if (state === 'fails') throw fault('UnknownError');
    return ready.has(name) ? 'available' : state;
  };

  const create = async (options: {
    sourceLanguage: string;
    targetLanguage: string;
    monitor?: (monitor: EventTarget) => void;
    signal?: AbortSignal;
  }) => {
    const { sourceLanguage, targetLanguage, signal } = options;
    const name = nameOf({ sourceLanguage, targetLanguage });
    const here = ready.has(name) || plan.pairs[name] === 'available';
    const clicked = (globalThis.navigator as { userActivation?: { isActive: boolean } })?.userActivation?.isActive;
    if (!(name in plan.pairs)) throw fault('NotSupportedError');
    if (plan.wantsClick && !here && !clicked) throw fault('NotAllowedError');
    const monitor = new EventTarget();
    options.monitor?.(monitor);
    const work = async () => {
      await download(name, monitor, signal);
      if (plan.create === 'hangs') await never();
      if (plan.create && plan.create !== 'deaf') throw fault(plan.create);
      ready.add(name);
      log.created.push(name);
      return sessionFor({ sourceLanguage, targetLanguage }, plan.create === 'deaf' ? undefined : signal);
    };
    // "deaf": one that pays no heed to a signal and comes with a translator long after nobody wants it.
    return plan.create === 'deaf' ? work() : heeding(signal, work());
  };

  return { api: { availability, create }, log };
}

/**
 * Source that puts the stand-in in the place of the page's own `Translator`, to be given to `evaluateOnNewDocument`.
 * What was asked of it then stands in the page's `standIn`.
 */
export const standInSource = (plan: Plan): string => `{
  const __name = (of) => of;
  const { api, log } = (${translatorBy})(${JSON.stringify(plan)});
  for (const [name, value] of [['Translator', api], ['standIn', log]])
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}`;
