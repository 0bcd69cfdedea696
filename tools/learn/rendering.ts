/** Builds what a machine makes of an original from its translations of whole sentences. */
import type { Rendering } from '../../lib/core/engine';
import type { Segment } from '../../lib/core/segment';
import type { GoldPair } from './gold';
import { squeezeText } from './parallel';

/** What a machine makes of the original's segments, from its renderings of whole sentences; undefined without any. */
export function buildRendering(
  { machine, translation }: Pick<GoldPair, 'machine'> & { readonly translation: { readonly lang: string } },
  segments: readonly Segment[],
): Rendering | undefined {
  if (!machine?.length) return undefined;
  const known = machine
    .map(({ source, translation: text }) => ({ key: squeezeText(source), text }))
    .filter((k) => k.key);
  const texts = Object.fromEntries(
    segments.flatMap(({ id, text }) => {
      const rendering = findRendering(known, squeezeText(text));
      return rendering ? [[id, rendering] as const] : [];
    }),
  );
  return { engine: { kind: 'libretranslate', label: 'machine' }, lang: translation.lang, texts };
}

interface Known {
  readonly key: string;
  readonly text: string;
}

/** Whole sentences as they are, several joined, of a piece of one the matching share. */
function findRendering(known: readonly Known[], key: string): string | undefined {
  const whole = known.find((k) => k.key === key);
  if (whole) return whole.text;
  const within = known.filter((k) => k.key.length >= 6 && key.includes(k.key));
  if (within.length) return within.map((k) => k.text).join(' ');
  const holder = known.find((k) => k.key.includes(key));
  if (!holder) return undefined;
  const from = holder.key.indexOf(key) / holder.key.length;
  const to = from + key.length / holder.key.length;
  const { text } = holder;
  return text.slice(Math.round(from * text.length), Math.round(to * text.length)).trim() || undefined;
}
