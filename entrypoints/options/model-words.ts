import type { EngineProblem } from '../../lib/engines';
import type { Progress } from '../../lib/engines/encoder';

const UNITS = [
  { unit: 'MB', bytes: 1_000_000 },
  { unit: 'kB', bytes: 1_000 },
] as const;

const unitFor = (bytes: number) => UNITS.find((one) => bytes >= one.bytes) ?? UNITS[1];

/** "135 MB", "8.4 MB", "61 kB". */
export function size(bytes: number): string {
  const { unit } = unitFor(bytes);
  return `${amount(bytes, bytes)} ${unit}`;
}

/** "64 of 135 MB". */
export const share = ({ done, of }: Progress): string => `${amount(done, of)} of ${size(of)}`;

/** In the unit that suits the whole. */
function amount(bytes: number, whole: number): string {
  const { bytes: unit } = unitFor(whole);
  return (bytes / unit).toLocaleString('en-GB', { maximumFractionDigits: whole < 10 * unit ? 1 : 0 });
}

/** Rounded down: all of it is there when it is. */
export const percent = ({ done, of }: Progress): string => `${Math.floor((100 * done) / of)}%`;

/** What kept a download from its end, and what helps; `host` is where it was asked for. */
export function downloadTrouble({ trouble, detail }: EngineProblem, host: string): string {
  const because = detail ? `: ${detail}` : '';
  switch (trouble) {
    case 'quota':
      return 'There is no room for it on this device. Make some, and go on from there.';
    case 'unreachable':
      return `No answer came from ${host}. See that you are online and that the address is right, and try again.`;
    case 'busy':
      return `${host} has too much to do at the moment. It may work in a few minutes.`;
    case 'slow':
      return `Nothing more came from ${host} for a minute. It can go on from there.`;
    case 'wrong-answer':
      return `What came from ${host} cannot be used${because}. Try again, or type another place.`;
    default:
      return `The model is not to be had at ${host}${because}. See that the address is right, or type another place.`;
  }
}
