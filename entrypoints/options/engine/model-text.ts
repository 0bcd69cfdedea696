/** Formats sizes and progress of the model download, and describes why a download failed. */
import type { EngineError } from '../../../lib/engines';
import type { DownloadProgress } from '../../../lib/engines/encoder';
import type { Localizer } from '../../../lib/i18n';

const UNITS = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1_000 },
] as const;

const findSizeUnit = (bytes: number) => UNITS.find((one) => bytes >= one.bytes) ?? UNITS[1];

const getDigitOptions = (bytes: number) => ({ maximumFractionDigits: bytes < 10 * findSizeUnit(bytes).bytes ? 1 : 0 });

/** Formats a size: "135 MB", "8.4 MB", "61 kB". */
export function formatSize({ locale }: Pick<Localizer, 'locale'>, bytes: number): string {
  const { unit, bytes: one } = findSizeUnit(bytes);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', ...getDigitOptions(bytes) }).format(
    bytes / one,
  );
}

/** Formats the progress of a download: "64 of 135 MB", both in the unit of the total. */
export function formatProgress(localizer: Localizer, { done, of }: DownloadProgress): string {
  const part = new Intl.NumberFormat(localizer.locale, getDigitOptions(of)).format(done / findSizeUnit(of).bytes);
  return localizer.say('settings.model.share', { done: part, size: formatSize(localizer, of) });
}

/** Rounds down, so that 100 % means that the download is complete. */
export const formatWholePercent = ({ locale }: Pick<Localizer, 'locale'>, { done, of }: DownloadProgress): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor((100 * done) / of) / 100);

/** Describes why a download failed, and what helps. `host`: the server that was asked. */
export function describeDownloadFailure({ say }: Localizer, { trouble, detail }: EngineError, host: string): string {
  switch (trouble) {
    case 'quota':
    case 'unreachable':
    case 'busy':
    case 'slow':
      return say(`settings.model.trouble.${trouble}`, { host });
    default: {
      const kind = trouble === 'wrong-answer' ? trouble : 'refused';
      if (!detail) return say(`settings.model.trouble.${kind}`, { host });
      return say(`settings.model.trouble.${kind}.detail`, { host, detail });
    }
  }
}
