/** The states of the engine for a comparison on show. */
import type { EngineErrorKind, EngineName } from '../../core/engine';
import type { Report } from '../../core/report';

/** BCP 47 tags: the original's language and the translation's. */
export interface EngineLanguages {
  readonly from: string;
  readonly to: string;
}

/** What the engine needs before it can begin: the reader's consent to send text, or a click to start a download. */
export type EngineRequirement = 'nothing' | 'download' | 'permission';

/** What the report with the engine changes: counts of findings. */
export interface ReportChange {
  /** Findings that the list has in addition. */
  readonly more: number;
  /** Findings that the list has no longer. */
  readonly fewer: number;
  /** Findings of the list that say something else now. */
  readonly changed: number;
  /** Findings that are new, gone or other among those that the list holds back. */
  readonly held: number;
}

export const NO_CHANGE: ReportChange = { more: 0, fewer: 0, changed: 0, held: 0 };

/** A report that waits to be shown, and what it would change in the list. */
export interface PendingReport extends ReportChange {
  readonly report: Report;
}

/** Whether a report that waits would change anything that is seen in the list. */
export const hasVisibleChange = (pending: PendingReport | undefined): boolean =>
  pending !== undefined && countVisibleChanges(pending) > 0;

/** Of those that are held back nothing is seen. */
export const countVisibleChanges = ({ more, fewer, changed }: ReportChange): number => more + fewer + changed;

/** Sentences that are done, of all. */
export interface EngineProgress {
  readonly done: number;
  readonly of: number;
}

export type EngineStatus =
  | {
      readonly kind: 'offered';
      readonly name: EngineName;
      readonly langs: EngineLanguages;
      readonly needs: EngineRequirement;
      /** The server's origin, where text would be sent to one. */
      readonly address?: string;
      /** The reader postponed or stopped it: the panel shows only a line with a button to start it again. */
      readonly putOff?: true;
      /** It was stopped after some text had been sent. */
      readonly sent?: true;
    }
  /** `progress` 0..1, where something is downloaded. */
  | {
      readonly kind: 'preparing';
      readonly name: EngineName;
      readonly langs: EngineLanguages;
      readonly progress?: number;
    }
  | ({ readonly kind: 'working'; readonly name: EngineName; readonly langs: EngineLanguages } & EngineProgress)
  | ({
      readonly kind: 'done';
      readonly name: EngineName;
      readonly langs: EngineLanguages;
      /** The reader has put away what is said of it. */
      readonly putOff?: true;
    } & ReportChange)
  | {
      readonly kind: 'trouble';
      readonly name: EngineName;
      readonly langs: EngineLanguages;
      readonly trouble: EngineErrorKind;
      /** The reader has put away what is said of it. */
      readonly putOff?: true;
      /** The engine's own error message; shown as text, shortened. */
      readonly detail?: string;
      /** What it had translated before the error. */
      readonly rendered?: EngineProgress;
    };

/** Undefined where no engine is chosen, or where it has nothing to do. */
export type OptionalEngineStatus = EngineStatus | undefined;

/**
 * The state after the reader postponed or stopped the engine, or put away what is said of it. What it needs stays the
 * same.
 */
export function postponeEngine(status: OptionalEngineStatus): OptionalEngineStatus {
  if (status?.kind !== 'preparing' && status?.kind !== 'working') return status && { ...status, putOff: true };
  const needs = status.kind === 'preparing' && status.progress !== undefined ? 'download' : 'nothing';
  const sent = status.kind === 'working' ? ({ sent: true } as const) : {};
  return { kind: 'offered', name: status.name, langs: status.langs, needs, putOff: true, ...sent };
}

/** The server that text of the original is or was sent to; undefined where it stayed on the device. */
export function getReceivingServer(
  status: OptionalEngineStatus,
  { rendering }: Pick<Report, 'rendering'>,
): EngineName | undefined {
  const name = status && hasSentText(status) ? status.name : rendering?.engine;
  return name?.kind === 'libretranslate' || name?.kind === 'apertium' ? name : undefined;
}

function hasSentText(status: EngineStatus): boolean {
  if (status.kind === 'offered') return status.sent === true;
  // A server that could not be reached has received nothing.
  return status.kind === 'trouble' ? status.trouble !== 'unreachable' : status.kind !== 'preparing';
}
