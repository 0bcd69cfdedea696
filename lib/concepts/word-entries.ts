import { type Naming, type Node, namingOf } from './keyword-trie';
import type { Lexicon } from './lexicon';

/** How surely a keyword is meant: by its own form, with an affix taken off, by part of a word, by its beginning alone. */
const CERTAINTY = { own: 1, stripped: 0.9, part: 0.7, truncated: 0.4 } as const;
/** Longer words are not taken apart: it would cost time and find nothing. */
const LONGEST_WORD = 48;
/** What is left of a word beside the keyword it ends with. */
const LEAST_REST = 3;
/** How much of a word the keyword it begins with must make up. */
const LEAST_SHARE = 0.5;
/** Beginnings shared by more keywords than this say nothing. */
const MOST_KIN = 3;
/** Words remembered before the memory is emptied: enough for any article, bounded for any input. */
const REMEMBERED = 20_000;

/** Where a keyword's first word was recognised; further words may follow. */
export interface Beginning {
  readonly node: Node;
  readonly certainty: number;
}

/** A keyword within one word; offsets into the word. */
export interface Part {
  readonly naming: Naming;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** What a lexicon knows about one written word. */
export interface Knowledge {
  /** The forms under which it may be known, the surest first. */
  readonly forms: readonly string[];
  readonly beginnings: readonly Beginning[];
  /** Looked for only where the whole word names nothing. */
  readonly parts: readonly Part[];
}

function beginningsOf(forms: readonly string[], lexicon: Lexicon): Beginning[] {
  return forms.flatMap((form, position) => {
    const node = lexicon.words.get(form);
    return node === undefined ? [] : [{ node, certainty: position === 0 ? CERTAINTY.own : CERTAINTY.stripped }];
  });
}

function named(part: string, lexicon: Lexicon): Naming | undefined {
  const node = lexicon.words.get(part) ?? lexicon.words.get(lexicon.forms.stem(part));
  return node && namingOf(node, lexicon.concepts);
}

/** The longest keyword the word begins with: an ending the tables do not know, or a compound. */
function head(word: string, lexicon: Lexicon): Part | undefined {
  for (let end = word.length - 1; end >= Math.max(lexicon.forms.head, word.length * LEAST_SHARE); end--) {
    const naming = named(word.slice(0, end), lexicon);
    if (naming !== undefined) return { naming, start: 0, end, certainty: CERTAINTY.part };
  }
  return undefined;
}

/** The longest keyword a compound ends with. */
function tail(word: string, from: number, lexicon: Lexicon): Part | undefined {
  const least = lexicon.forms.tail;
  if (least === 0) return undefined;
  for (let start = Math.max(from, LEAST_REST); word.length - start >= least; start++) {
    const naming = named(word.slice(start), lexicon);
    if (naming !== undefined) return { naming, start, end: word.length, certainty: CERTAINTY.part };
  }
  return undefined;
}

function kin(word: string, lexicon: Lexicon): Part[] {
  const nodes = lexicon.words.alike(word);
  if (nodes.length > MOST_KIN) return [];
  const certainty = CERTAINTY.truncated / Math.sqrt(nodes.length);
  return nodes.flatMap((node) => {
    const naming = namingOf(node, lexicon.concepts);
    return naming === undefined ? [] : [{ naming, start: 0, end: word.length, certainty }];
  });
}

function partsOf(word: string, lexicon: Lexicon): Part[] {
  if (word.length > LONGEST_WORD) return [];
  const first = head(word, lexicon);
  const last = tail(word, first?.end ?? 0, lexicon);
  const parts = [first, last].filter((part) => part !== undefined);
  return parts.length > 0 ? parts : kin(word, lexicon);
}

function learn(text: string, lexicon: Lexicon): Knowledge {
  const normal = lexicon.forms.normal(text);
  const forms = lexicon.forms.known(normal);
  const beginnings = beginningsOf(forms, lexicon);
  const whole = beginnings.some(({ node }) => node.keywords !== undefined);
  return { forms, beginnings, parts: whole ? [] : partsOf(normal, lexicon) };
}

const memories = new WeakMap<Lexicon, Map<string, Knowledge>>();

/** Looked up once for each different word. */
export function knowledgeOf(text: string, lexicon: Lexicon): Knowledge {
  let memory = memories.get(lexicon);
  if (memory === undefined || memory.size >= REMEMBERED) {
    memory = new Map();
    memories.set(lexicon, memory);
  }
  let knowledge = memory.get(text);
  if (knowledge === undefined) {
    knowledge = learn(text, lexicon);
    memory.set(text, knowledge);
  }
  return knowledge;
}
