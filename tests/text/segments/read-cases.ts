/** Reads the hand-written sentence boundaries. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Block, BlockKind } from '../../../lib/core/article';

/** A line of `cases/<lang>.txt`: a block, and the pieces it must come apart into. */
export interface Case {
  readonly lang: string;
  /** File and line, to be found again. */
  readonly where: string;
  readonly block: Block;
  readonly pieces: readonly string[];
}

const FOLDER = new URL('./cases/', import.meta.url);
const LINE = /^(?:\[(\w+)\] )?(.*)$/u;

const unescaped = (line: string): string =>
  line.replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function caseOf(lang: string, line: string, number: number): Case {
  const [, kind, body] = LINE.exec(unescaped(line))!;
  return {
    lang,
    where: `${lang}:${number}`,
    block: { kind: (kind ?? 'paragraph') as BlockKind, text: body!.replaceAll(' ¦ ', ' ').replaceAll('¦', '') },
    pieces: body!.split('¦').map((piece) => piece.trim()),
  };
}

/** All cases, language by language. */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line && !line.startsWith('#') ? [caseOf(file.replace('.txt', ''), line, i + 1)] : [])),
    );
}

/** What `Intl.Segmenter` alone makes of a text, white space taken off. */
export function intlAlone(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
}
