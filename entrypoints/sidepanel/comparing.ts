import { decodeHtml } from '../../lib/article';
import { detectedLanguage, snapshotOf, tabShowing, watchedFetch } from '../../lib/browser';
import { type Article, done, failed, type Report, type Result } from '../../lib/domain';
import { type Journey, journey, type Source, type Step } from '../../lib/journey';
import { fetchOriginal, LIMITS } from '../../lib/original';

export interface Wanted {
  readonly tabId: number;
  readonly url: string;
  /** Read the original from a tab that shows it, not from the net. */
  readonly fromTab: boolean;
  readonly step: (step: Step) => void;
  readonly signal: AbortSignal;
}

/** The journey with everything the browser gives it. */
export function compareInBrowser({ tabId, url, fromTab, step, signal }: Wanted): Promise<Result<Journey>> {
  return journey(url, {
    fetch: fromTab ? fromOpenTab : (address) => fetchPage(address, signal),
    page: () => fromTabNumber(tabId, ''),
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    detectLanguage: detectedLanguage,
    compare: (translation, original) => compareInWorker(translation, original, signal),
    step,
    signal,
  });
}

const fetchPage = (url: string, signal: AbortSignal): Promise<Result<Source>> =>
  fetchOriginal(url, {
    fetch: watchedFetch,
    decode: decodeHtml,
    signal,
    timeLimit: AbortSignal.timeout(LIMITS.milliseconds),
  });

async function fromOpenTab(url: string): Promise<Result<Source>> {
  const tab = await tabShowing(url);
  return tab ? fromTabNumber(tab.id, url) : failed('fetch-failed', { reason: 'network', url });
}

async function fromTabNumber(tabId: number, url: string): Promise<Result<Source>> {
  const snapshot = await snapshotOf(tabId);
  if (!snapshot) return failed('not-an-article', { url });
  return snapshot.html
    ? done({ html: snapshot.html, url: snapshot.url })
    : failed('unreadable', { reason: 'large', url: snapshot.url });
}

/** Cancelling ends the worker; a worker that breaks down is a bug and rejects. */
function compareInWorker(translation: Article, original: Article, signal: AbortSignal): Promise<Report> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Report>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Report>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || 'the comparison stopped'));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage({ translation, original });
  }).finally(() => worker.terminate());
}
