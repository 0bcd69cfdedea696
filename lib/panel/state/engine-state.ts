/** What the engine is doing for a comparison that is on show, and how its states follow one another. */
import type { EngineErrorKind, EngineName, Report } from '../../core';

/** BCP 47 tags: the original's language and the translation's. */
export interface EngineLanguages {
  readonly from: string;
  readonly to: string;
}

/** What has to happen before it can begin: the reader's word, and for a download the click itself. */
export type EngineRequirement = 'nothing' | 'download' | 'permission';

/** How many differences the sharper report has besides the first one's, and how many of those it no longer has. */
export interface ReportChange {
  readonly more: number;
  readonly fewer: number;
}

/** How far it came, in sentences. */
export interface EngineProgress {
  readonly done: number;
  readonly of: number;
}

export type EngineStatus =
  | {
      readonly at: 'offered';
      readonly name: EngineName;
      readonly langs: EngineLanguages;
      readonly needs: EngineRequirement;
      /** The server's origin, where text would be sent to one. */
      readonly address?: string;
      /** The reader said not now, or stopped it: one line is left, and the way back. */
      readonly putOff?: true;
      /** It was stopped when some of the text had been sent. */
      readonly sent?: true;
    }
  /** `progress` 0..1, where something is downloaded. */
  | {
      readonly at: 'preparing';
      readonly name: EngineName;
      readonly langs: EngineLanguages;
      readonly progress?: number;
    }
  | ({ readonly at: 'working'; readonly name: EngineName; readonly langs: EngineLanguages } & EngineProgress)
  | ({ readonly at: 'done'; readonly name: EngineName; readonly langs: EngineLanguages } & ReportChange)
  | {
      readonly at: 'trouble';
      readonly name: EngineName;
      readonly langs: EngineLanguages;
      readonly trouble: EngineErrorKind;
      /** It may be there, where a private window does not get at it. */
      readonly kept?: 'elsewhere';
      /** The engine's own words: shown as text, shortened. */
      readonly detail?: string;
      /** What it had rendered by then. */
      readonly rendered?: EngineProgress;
    };

/** Undefined where no engine is chosen, or where it has nothing to do. */
export type OptionalEngineStatus = EngineStatus | undefined;

/** Put off or stopped by the reader; whatever it needed it still needs. */
export function postponeEngine(status: OptionalEngineStatus): OptionalEngineStatus {
  if (status?.at === 'offered') return { ...status, putOff: true };
  if (status?.at !== 'preparing' && status?.at !== 'working') return status;
  const needs = status.at === 'preparing' && status.progress !== undefined ? 'download' : 'nothing';
  const sent = status.at === 'working' ? ({ sent: true } as const) : {};
  return { at: 'offered', name: status.name, langs: status.langs, needs, putOff: true, ...sent };
}

/** The server that text of the original is sent to, or was sent to. */
export function getReceivingServer(
  status: OptionalEngineStatus,
  { gloss }: Pick<Report, 'gloss'>,
): EngineName | undefined {
  const name = status && hasSentText(status) ? status.name : gloss?.engine;
  return name?.kind === 'libretranslate' || name?.kind === 'apertium' ? name : undefined;
}

function hasSentText(status: EngineStatus): boolean {
  if (status.at === 'offered') return status.sent === true;
  // Where nobody answered from the first, nothing was taken.
  return status.at === 'trouble' ? status.trouble !== 'unreachable' : status.at !== 'preparing';
}
