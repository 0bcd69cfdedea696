/** What the settings page shows and changes. Everything that it shows is read before it is drawn. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../lib/extension/storage/settings';
import type { DetectionMode } from '../../lib/extension/tabs/detection-mode';
import type { Localizer } from '../../lib/i18n/localizer';
import type { Translator } from '../../lib/meaning/translator';
import type { PageNews } from '../../lib/panel/parts/parts';
import type { ServerToTest } from './engine/test-server';
import type { StoredData, StoredDataName, StoredDataSize } from './stored-data';

/** What the settings page is given: storage, permissions and servers. */
export interface OptionsDeps {
  readonly readSettings: () => Promise<Settings>;
  /** Rejects where the browser's storage refuses. */
  readonly changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  readonly getDetectionMode: () => Promise<DetectionMode>;
  /** Called directly in a click handler: the browser may ask for a permission only then. */
  readonly setDetectionMode: (to: DetectionMode) => Promise<void>;
  /** Turns detection on or off for one host. */
  readonly setSiteDetection: (host: string, wanted: boolean) => Promise<void>;
  /** Origins that the reader agreed to send text to. */
  readonly readConsents: () => Promise<readonly string[]>;
  /**
   * Asks for permission to reach an address. Called before anything is awaited, since browsers only ask within a click.
   */
  readonly grantConsent: (address: string) => Promise<boolean>;
  readonly revokeConsent: (origin: string) => Promise<void>;
  /** Each calls `changed` after a change, on this page or elsewhere. */
  readonly onSettingsChange: (changed: () => void) => unknown;
  readonly onDetectionModeChange: (changed: () => void) => unknown;
  readonly onConsentChange: (changed: () => void) => unknown;
  readonly createServer: (choice: ServerToTest) => Translator;
  readonly browserTranslates: boolean;
  /** The browser's language as a BCP 47 tag. */
  readonly browserLanguage: string;
  /** Reloads the page, in the chosen language. */
  readonly reload: () => void;
  readonly storedData: readonly StoredData[];
}

/** How much is stored of each kind of data. */
export type StoredAmounts = Readonly<Partial<Record<StoredDataName, StoredDataSize | undefined>>>;

/** What the sections of the settings page share. */
export interface Options {
  readonly localizer: Localizer;
  readonly deps: OptionsDeps;
  readonly settings: ReadonlySignal<Settings>;
  readonly mode: ReadonlySignal<DetectionMode>;
  readonly consents: ReadonlySignal<readonly string[]>;
  /** Empty until it is measured. */
  readonly amounts: ReadonlySignal<StoredAmounts>;
  readonly measure: () => Promise<void>;
  readonly news: Signal<PageNews | undefined>;
  /** Says in the strip what was just done. */
  readonly tell: (text: string) => void;
  /** Reads again what is shown, after a change. */
  readonly refresh: () => Promise<void>;
}

const OptionsContext = createContext<Options | undefined>(undefined);

export const OptionsProvider = OptionsContext.Provider;

export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (!options) throw new Error('A section of the settings stands outside OptionsProvider');
  return options;
}

/** Reads what the settings page shows, and keeps it as it is stored. */
export async function openOptions(localizer: Localizer, deps: OptionsDeps): Promise<Options> {
  // What cannot be read leaves the rest of the page as it is.
  const readConsents = () => deps.readConsents().catch(() => []);
  const read = () => Promise.all([deps.readSettings(), deps.getDetectionMode(), readConsents()]);
  const [first, firstMode, firstConsents] = await read();
  const [settings, mode, consents] = [signal(first), signal(firstMode), signal(firstConsents)];
  const refresh = async (): Promise<void> => {
    [settings.value, mode.value, consents.value] = await read();
  };
  for (const subscribe of [deps.onSettingsChange, deps.onDetectionModeChange, deps.onConsentChange])
    subscribe(() => void refresh());
  const amounts = signal<StoredAmounts>({});
  const measure = async (): Promise<void> => {
    const sizes = await Promise.all(
      deps.storedData.map(async ({ name, held }) => [name, await held().catch(() => undefined)] as const),
    );
    amounts.value = Object.fromEntries(sizes);
  };
  const news = signal<PageNews | undefined>(undefined);
  let count = 0;
  const tell = (text: string): void => {
    news.value = { id: count++, text };
  };
  return { localizer, deps, settings, mode, consents, amounts, measure, news, tell, refresh };
}
