/** Reads the hand-written cases of values. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Value } from '../../../lib/core/value';
import { extractValues } from '../../../lib/facts/values/extract-values';
import { cachedLexicons } from '../../../tools/cached-lexicons';

/** One line of tests/facts/values/cases/<lang>.tsv: a text and the values a careful reader takes from it. */
export interface Case {
  readonly lang: string;
  readonly line: number;
  readonly text: string;
  readonly atoms: readonly string[];
}

const FOLDER = new URL('./cases/', import.meta.url);

const parsed = (lang: string, line: string, index: number): Case[] => {
  if (!line.trim() || line.startsWith('#')) return [];
  const [text = '', atoms = ''] = line.split('\t');
  return [{ lang, line: index + 1, text, atoms: atoms.trim().split(/\s+/).filter(Boolean) }];
};

export function allCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .flatMap((line, i) => parsed(name.slice(0, -4), line, i)),
    );
}

export const atomsOf = ({ text, lang }: Pick<Case, 'text' | 'lang'>): Value[] =>
  extractValues(text, lang, cachedLexicons(lang))
    .flatMap((fact) => fact.atoms)
    .sort((a, b) => a.start - b.start);

const BOUND = { about: '~', under: '<', over: '>' } as const;

const four = (value: number) => String(Number(value.toPrecision(4)));

export const shown = (atom: Value): string =>
  `${atom.kind}=${four(atom.value)}${(atom.unit ?? atom.currency) ? `[${atom.unit ?? atom.currency}]` : ''}${atom.bound ? BOUND[atom.bound] : ''}${atom.vague ? '?' : ''}${atom.weak ? '(weak)' : ''}`;

const ATOM = /^(\w+)=(-?[\d.eE+]+)(?:\[([^\]]*)\])?([~<>?]*)$/;

/** A minute of zero may be left out or written. */
const isEmpty = (atom: Pick<Value, 'kind' | 'value'>) => atom.kind === 'minute' && atom.value === 0;

function matches(atom: Value, written: string): boolean {
  const [, kind, value, unit, marks = ''] = ATOM.exec(written) ?? [];
  if (atom.kind !== kind || four(atom.value) !== four(Number(value))) return false;
  if (unit && unit !== atom.unit && unit !== atom.currency) return false;
  return [...marks].every((mark) => (mark === '?' ? atom.vague : atom.bound && BOUND[atom.bound] === mark));
}

/** What is wrong with the reading of a case; empty where every listed value is read in order and nothing strong besides. */
export function faultsOf(one: Case): string[] {
  const read = atomsOf(one);
  const listed = one.atoms.filter((written) => !/^minute=0$/.test(written));
  const faults: string[] = [];
  let at = 0;
  for (const written of listed) {
    const found = read.findIndex((atom, i) => i >= at && matches(atom, written));
    if (found < 0) {
      faults.push(`missing ${written}`);
      continue;
    }
    for (const atom of read.slice(at, found)) if (!atom.weak && !isEmpty(atom)) faults.push(`extra ${shown(atom)}`);
    at = found + 1;
  }
  for (const atom of read.slice(at)) if (!atom.weak && !isEmpty(atom)) faults.push(`extra ${shown(atom)}`);
  return faults;
}
