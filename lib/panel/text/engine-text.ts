/** What an engine does → sentences and buttons, in the reader's language. */
import type { EngineErrorKind, EngineKind, EngineName } from '../../core';
import { isStringKey, type Sentence, type Speaker, type StringKey, strong, type Values } from '../../i18n';
import { getLanguageName } from '../../report';
import type { EngineLangs, EngineStatus, Sharper } from '../state/engine-state';
import { percent, shortened } from './evidence-text';

/** An engine's name as it stands within a sentence. */
export const engineName = ({ say }: Speaker, { kind, label }: EngineName): string =>
  say(`engine.name.${kind}`, { label });

/** Some kinds of engine are spoken of in words of their own. */
export function keyFor(key: StringKey, { kind }: { readonly kind: EngineKind }): StringKey {
  const own = `${key}.${kind}`;
  return isStringKey(own) ? own : key;
}

export type EngineButton = 'take' | 'later' | 'cancel' | 'again' | 'settings';

export interface EngineCard {
  readonly says: readonly Sentence[];
  readonly buttons: readonly { readonly does: EngineButton; readonly label: StringKey }[];
  /** 0..1; `unknown` while something goes on that nobody can measure. */
  readonly progress?: number | 'unknown';
  /** Nothing is asked and nothing goes on: one quiet line. */
  readonly quiet: boolean;
}

const CANCEL = { does: 'cancel', label: 'engine.cancel' } as const;

export function engineCard(speaker: Speaker, status: EngineStatus): EngineCard {
  const values = namesIn(speaker, status);
  switch (status.at) {
    case 'offered':
      return offer(status, values);
    case 'preparing':
      return preparing(speaker, status.progress, values);
    case 'working':
      return working(status, values);
    case 'done':
      return { says: [doneSaid(speaker, status, values)], buttons: [], quiet: true };
    case 'trouble':
      return troubled(status, values);
  }
}

function namesIn(speaker: Speaker, { name, langs }: { name: EngineName; langs: EngineLangs }): Values {
  const { locale } = speaker;
  const from = getLanguageName(langs.from, locale);
  return { engine: engineName(speaker, name), from, to: getLanguageName(langs.to, locale) };
}

function offer(status: Extract<EngineStatus, { at: 'offered' }>, values: Values): EngineCard {
  const { needs, address = status.name.label } = status;
  const take = { does: 'take', label: `engine.take.${needs}` } as const;
  if (status.putOff) {
    // By itself "Send" would not say what.
    const again = needs === 'permission' ? ({ does: 'take', label: 'engine.take.later' } as const) : take;
    return { says: [{ key: 'engine.offered.later', values }], buttons: [again], quiet: true };
  }
  return {
    says: [{ key: `engine.offered.${needs}`, values: { ...values, address: strong(address) } }],
    buttons: [take, { does: 'later', label: 'engine.later' }],
    quiet: false,
  };
}

function preparing(speaker: Speaker, progress: number | undefined, values: Values): EngineCard {
  if (progress === undefined)
    return { says: [{ key: 'engine.preparing', values }], buttons: [CANCEL], progress: 'unknown', quiet: false };
  const share = { ...values, percent: percent(speaker, progress) };
  return { says: [{ key: 'engine.downloading', values: share }], buttons: [CANCEL], progress, quiet: false };
}

function working({ name, done, of }: Extract<EngineStatus, { at: 'working' }>, values: Values): EngineCard {
  if (done >= of)
    return {
      says: [{ key: keyFor('engine.comparing', name), values }],
      buttons: [CANCEL],
      progress: 'unknown',
      quiet: false,
    };
  return {
    says: [{ key: keyFor('engine.working', name), values: { ...values, done, count: of } }],
    buttons: [CANCEL],
    progress: done / of,
    quiet: false,
  };
}

/** What the engine's help came to, in one sentence. */
function doneSaid({ say, locale }: Speaker, { more, fewer }: Sharper, values: Values): Sentence {
  const list = [
    ...(more > 0 ? [say('engine.done.more', { count: more })] : []),
    ...(fewer > 0 ? [say('engine.done.fewer', { count: fewer })] : []),
  ];
  if (list.length === 0) return { key: 'engine.done.same', values };
  return { key: 'engine.done', values: { ...values, list: new Intl.ListFormat(locale).format(list) } };
}

/** What is likeliest to help, first. */
const HELP: Readonly<Record<EngineErrorKind, readonly ('again' | 'settings')[]>> = {
  unreachable: ['again', 'settings'],
  refused: ['again', 'settings'],
  busy: ['again'],
  key: ['settings', 'again'],
  pair: ['settings'],
  'wrong-answer': ['again', 'settings'],
  slow: ['again'],
  unavailable: ['settings'],
  quota: ['again', 'settings'],
};

/** What is kept of a model is the same however often it is tried. */
const helpFor = (trouble: EngineErrorKind, { kind }: EngineName): readonly ('again' | 'settings')[] =>
  kind === 'encoder' && trouble === 'wrong-answer' ? ['settings', 'again'] : HELP[trouble];

function troubled(status: Extract<EngineStatus, { at: 'trouble' }>, values: Values): EngineCard {
  const { name, trouble, kept, rendered, detail } = status;
  const rest: Sentence = rendered?.done
    ? { key: keyFor('engine.rest.some', name), values: { done: rendered.done, count: rendered.of } }
    : { key: 'engine.rest.none' };
  const said = detail?.trim();
  return {
    says: [
      { key: kept ? 'engine.trouble.unavailable.private' : keyFor(`engine.trouble.${trouble}`, name), values },
      rest,
      ...(said ? [{ key: 'failed.detail', values: { detail: shortened(said, 160) } } as const] : []),
    ],
    buttons: helpFor(trouble, name).map((does) => ({ does, label: `engine.${does}` }) as const),
    quiet: false,
  };
}

/** For screen readers, where there is something to hear: what it asks, what came of it, what kept it. Not every step. */
export function engineSpoken(speaker: Speaker, status: EngineStatus | undefined): string {
  if (!status || status.at === 'preparing' || status.at === 'working') return '';
  const { says, quiet } = engineCard(speaker, status);
  if (quiet && status.at !== 'done') return '';
  return says.map(({ key, values }) => speaker.say(key, values)).join(' ');
}
