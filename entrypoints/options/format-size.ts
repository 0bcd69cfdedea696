/** Formats a number of bytes as a size in the reader's language. */
import type { Localizer } from '../../lib/i18n/localizer';

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
