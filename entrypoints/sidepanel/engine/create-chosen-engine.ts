/** Creates the engines that the settings name: the encoder, which compares, and a translator, which renders. */

import { createLazy } from '../../../lib/core/memoize';
import { waitFor } from '../../../lib/core/timeout';
import { grantConsent, hasConsent } from '../../../lib/extension/permissions/consent';
import { readSettings } from '../../../lib/extension/storage/settings';
import { BUNDLED_MODEL } from '../../../lib/meaning/bundled-model';
import { EngineError, type LanguagePair, type Translator } from '../../../lib/meaning/translator';
import { createApertium } from '../../../lib/meaning/translators/apertium';
import { checkAvailability } from '../../../lib/meaning/translators/availability';
import { createBrowserTranslator } from '../../../lib/meaning/translators/browser-translator';
import { createLibreTranslate } from '../../../lib/meaning/translators/libretranslate';
import { parseServerAddress } from '../../../lib/meaning/translators/server-address';
import { getBrowserVersion, getTranslatorApi } from '../../../lib/meaning/translators/translator-api';
import { createEncoderClient } from './encoder-client';
import type { PanelEncoder, TranslatorEngine, UnavailableEngine } from './engine-runner';

/** Error detail where the reader declined the browser's permission request. */
const NOT_ALLOWED = 'the browser does not let Verso reach it';

/**
 * The encoder that Verso carries: it needs nothing. One worker at a time serves all comparisons of this panel; it starts
 * with a comparison's first texts and ends with its last.
 */
const getBundledEncoder = createLazy(() => createEncoderClient(BUNDLED_MODEL));

/** The settings about engines as one string, to compare two of them. */
export const getEngineSetting = async (): Promise<string> => JSON.stringify((await readSettings()).engine);

/** The encoder, whichever translator is chosen beside it; undefined where the reader wants rules alone. */
export const getChosenEncoder = async (): Promise<PanelEncoder | undefined> =>
  (await readSettings()).engine.kind === 'off' ? undefined : getBundledEncoder();

/** The translator that the settings name, for two languages; undefined where they name none. */
export async function createChosenTranslator(
  langs: LanguagePair,
): Promise<TranslatorEngine | UnavailableEngine | undefined> {
  const { kind, address: stored = '', key } = (await readSettings()).engine;
  const address = parseServerAddress(stored);
  const deps = { fetch: (url: string, init: RequestInit) => fetch(url, init), wait: waitFor };
  if (kind === 'browser') return createBrowserEngine(langs);
  if (kind === 'encoder' || kind === 'off' || !address) return undefined;
  if (kind === 'apertium') return createServerEngine(address, createApertium(address, deps));
  return createServerEngine(address, createLibreTranslate(address, { ...deps, ...(key ? { key } : {}) }));
}

async function createBrowserEngine(langs: LanguagePair): Promise<TranslatorEngine | UnavailableEngine> {
  const name = { kind: 'browser', label: '' } as const;
  const api = getTranslatorApi(globalThis);
  if (!api) return { name, trouble: 'unavailable' };
  const offer = await checkAvailability(api, langs);
  if (offer === 'unavailable') return { name, trouble: 'pair' };
  const translator = createBrowserTranslator(api, langs, { version: getBrowserVersion(navigator.userAgent) });
  return {
    translator,
    needs: offer === 'available' ? 'nothing' : 'download',
    prepare: (signal, progress) => translator.prepare(signal, progress),
    destroy: () => translator.destroy(),
  };
}

async function createServerEngine(address: string, translator: Translator): Promise<TranslatorEngine> {
  return {
    translator,
    address: new URL(address).origin,
    needs: (await hasConsent(address)) ? 'nothing' : 'permission',
    agreed: async () => {
      if (!(await grantConsent(address))) throw new EngineError('unreachable', NOT_ALLOWED);
    },
  };
}
