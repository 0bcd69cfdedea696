/** Describes the engine's status in sentences, with the buttons that belong to it. */

import type { EngineErrorKind, EngineKind, EngineName } from '../../core/engine';
import { formatPercent, type Localizer, markStrong, type Sentence, type SentenceValues } from '../../i18n/localizer';
import { isStringKey, type StringKey } from '../../i18n/strings';
import { getLanguageName } from '../../report/export-model';
import { formatEngineName } from '../../report/finding-words';
import { shortenText } from '../../text/shorten-text';
import {
  type EngineLanguages,
  type EngineStatus,
  hasVisibleChange,
  type PendingReport,
  type ReportChange,
} from '../state/engine-state';

/** The variant of a string for a kind of engine, where there is one. */
export function getEngineStringKey(key: StringKey, { kind }: { readonly kind: EngineKind }): StringKey {
  const keyOfKind = `${key}.${kind}`;
  return isStringKey(keyOfKind) ? keyOfKind : key;
}

export type EngineButton = 'take' | 'later' | 'cancel' | 'again' | 'settings' | 'show';

export interface EngineCardModel {
  readonly says: readonly Sentence[];
  readonly buttons: readonly { readonly does: EngineButton; readonly label: StringKey }[];
  /** 0..1, or `unknown` while something happens whose progress cannot be measured. */
  readonly progress?: number | 'unknown';
  /** True where it is one plain line: it was put off. */
  readonly quiet: boolean;
}

const CANCEL_BUTTON = { does: 'cancel', label: 'engine.cancel' } as const;

const SHOW_BUTTON = { does: 'show', label: 'strip.show' } as const;

/** `pending`: the report by meaning that waits to be shown, where one does. */
export function buildEngineCard(
  localizer: Localizer,
  status: EngineStatus,
  pending: PendingReport | undefined,
): EngineCardModel {
  const card = buildStatusCard(localizer, status);
  if (!hasVisibleChange(pending)) return card;
  const isTold = status.name.kind === 'encoder';
  return {
    ...card,
    says: isTold ? card.says : [describeComparison(localizer, pending!), ...card.says],
    buttons: [SHOW_BUTTON, ...card.buttons],
  };
}

function buildStatusCard(localizer: Localizer, status: EngineStatus): EngineCardModel {
  const values = buildNameValues(localizer, status);
  switch (status.kind) {
    case 'offered':
      return buildOfferCard(status, values);
    case 'preparing':
      return buildPreparingCard(localizer, status.progress, values);
    case 'working':
      return buildWorkingCard(status, values);
    case 'done':
      return {
        says: [
          status.name.kind === 'encoder' ? describeComparison(localizer, status) : { key: 'gloss.legend', values },
        ],
        // A report with the same differences comes by itself, as soon as nothing can move by it.
        buttons: [],
        quiet: status.putOff === true,
      };
    case 'trouble':
      return buildErrorCard(status, values);
  }
}

function buildNameValues(
  localizer: Localizer,
  { name, langs }: { name: EngineName; langs: EngineLanguages },
): SentenceValues {
  const { locale } = localizer;
  const from = getLanguageName(langs.from, locale);
  return { engine: formatEngineName(localizer, name), from, to: getLanguageName(langs.to, locale) };
}

function buildOfferCard(status: Extract<EngineStatus, { kind: 'offered' }>, values: SentenceValues): EngineCardModel {
  const { needs, address = status.name.label } = status;
  const takeButton = { does: 'take', label: `engine.take.${needs}` } as const;
  if (status.putOff) {
    // A button "Send" alone would not say what is sent.
    const againButton = needs === 'permission' ? ({ does: 'take', label: 'engine.take.later' } as const) : takeButton;
    return {
      says: [{ key: getEngineStringKey('engine.offered.later', status.name), values }],
      buttons: [againButton],
      quiet: true,
    };
  }
  return {
    says: [{ key: `engine.offered.${needs}`, values: { ...values, address: markStrong(address) } }],
    buttons: [takeButton, { does: 'later', label: 'engine.later' }],
    quiet: false,
  };
}

function buildPreparingCard(
  localizer: Localizer,
  progress: number | undefined,
  values: SentenceValues,
): EngineCardModel {
  if (progress === undefined)
    return { says: [{ key: 'engine.preparing', values }], buttons: [CANCEL_BUTTON], progress: 'unknown', quiet: false };
  const downloadValues = { ...values, percent: formatPercent(localizer, progress) };
  return {
    says: [{ key: 'engine.downloading', values: downloadValues }],
    buttons: [CANCEL_BUTTON],
    progress,
    quiet: false,
  };
}

function buildWorkingCard(
  { name, done, of }: Extract<EngineStatus, { kind: 'working' }>,
  values: SentenceValues,
): EngineCardModel {
  // What a translator gives is shown as it is.
  if (done >= of && name.kind === 'encoder')
    return {
      says: [{ key: 'engine.comparing.encoder' }],
      buttons: [CANCEL_BUTTON],
      progress: 'unknown',
      quiet: false,
    };
  return {
    says: [{ key: getEngineStringKey('engine.working', name), values: { ...values, done, count: of } }],
    buttons: [CANCEL_BUTTON],
    progress: done / of,
    quiet: false,
  };
}

const CHANGES = ['more', 'fewer', 'changed', 'held'] as const satisfies readonly (keyof ReportChange)[];

/** Describes in one sentence how comparing by meaning changed the report. */
function describeComparison({ say, locale }: Localizer, change: ReportChange): Sentence {
  const list = CHANGES.flatMap((one) => (change[one] > 0 ? [say(`engine.done.${one}`, { count: change[one] })] : []));
  if (list.length === 0) return { key: 'engine.done.same.encoder' };
  return { key: 'engine.done.encoder', values: { list: new Intl.ListFormat(locale).format(list) } };
}

/** Buttons for each error, the most promising first. */
const REMEDIES: Readonly<Record<EngineErrorKind, readonly ('again' | 'settings')[]>> = {
  unreachable: ['again', 'settings'],
  refused: ['again', 'settings'],
  busy: ['again'],
  key: ['settings', 'again'],
  pair: ['settings'],
  'wrong-answer': ['again', 'settings'],
  slow: ['again'],
  unavailable: ['settings'],
  incomplete: ['again'],
  quota: ['again', 'settings'],
};

function buildErrorCard(status: Extract<EngineStatus, { kind: 'trouble' }>, values: SentenceValues): EngineCardModel {
  const { name, trouble, rendered, detail } = status;
  const rest: Sentence = rendered?.done
    ? { key: getEngineStringKey('engine.rest.some', name), values: { done: rendered.done, count: rendered.of } }
    : { key: 'engine.rest.none' };
  const message = detail?.trim();
  return {
    says: [
      { key: getEngineStringKey(`engine.trouble.${trouble}`, name), values },
      rest,
      ...(message ? [{ key: 'failed.detail', values: { detail: shortenText(message, 160) } } as const] : []),
    ],
    buttons: REMEDIES[trouble].map((does) => ({ does, label: `engine.${does}` }) as const),
    quiet: status.putOff === true,
  };
}

/** The text that a screen reader announces: an offer, a result or an error, but not each step. Empty otherwise. */
export function announceEngine(
  localizer: Localizer,
  status: EngineStatus | undefined,
  pending: PendingReport | undefined,
): string {
  if (!status || status.kind === 'preparing' || status.kind === 'working') return '';
  const { says, quiet } = buildEngineCard(localizer, status, pending);
  if (quiet) return '';
  return says.map(({ key, values }) => localizer.say(key, values)).join(' ');
}
