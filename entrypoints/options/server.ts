import type { EngineChoice } from '../../lib/browser';
import type { EngineTrouble } from '../../lib/domain';
import { apertium, EngineProblem, libretranslate, pause, type Translator } from '../../lib/engines';

/** A server as it is to be used: its address as `serverAddress` gives it. */
export interface ServerChoice extends EngineChoice {
  readonly kind: 'libretranslate' | 'apertium';
  readonly address: string;
}

export function serverFor({ kind, address, key }: ServerChoice): Translator {
  const outside = { fetch: (url: string, init: RequestInit) => fetch(url, init), wait: pause };
  if (kind === 'apertium') return apertium(address, outside);
  return libretranslate(address, { ...outside, ...(key ? { key } : {}) });
}

/** How long a server may take over one word while somebody looks on, in milliseconds. */
const PATIENCE = 15_000;

/** The word that every server is tried with; English into Spanish is what most of them have. */
const WORD = 'water';

/** What came of asking for one word: its rendering, or what was in the way. */
export type Trial = { readonly said: string } | { readonly trouble: EngineTrouble; readonly detail?: string };

/** Never rejects. */
export async function tried(server: Translator, patience = AbortSignal.timeout(PATIENCE)): Promise<Trial> {
  try {
    const [said = ''] = await server.translate([WORD], { from: 'en', to: 'es' }, patience);
    return { said };
  } catch (problem) {
    if (patience.aborted) return { trouble: 'slow' };
    if (problem instanceof EngineProblem) return { trouble: problem.trouble, detail: problem.detail };
    return { trouble: 'refused' };
  }
}

/** Why a server is of no use as it stands, to be read after "The address is kept, but". */
const IN_THE_WAY: Readonly<Record<Exclude<EngineTrouble, 'pair'>, string>> = {
  unreachable: 'nobody answers there at the moment.',
  unavailable: 'nobody answers there at the moment.',
  slow: 'nothing came from there within a quarter of a minute.',
  busy: 'the server has too much to do at the moment.',
  quota: 'the server takes no more text at the moment.',
  key: 'the server wants a key, or another one.',
  refused: 'what is there answers with an error.',
  'wrong-answer': 'what is there does not answer as such a server does.',
};

const IN_USE = 'Verso uses this server from now on.';

/** What came of it, in words for the reader. */
export function outcome(trial: Trial): string {
  if ('said' in trial) return `${IN_USE} Asked for “${WORD}” in Spanish, it said “${trial.said}”.`;
  const { trouble, detail } = trial;
  if (trouble === 'pair')
    return `${IN_USE} It answers; whether it knows an article’s two languages shows when you compare.`;
  const words = trouble === 'refused' && detail ? ` It says: “${detail}”.` : '';
  return `The address is kept, but ${IN_THE_WAY[trouble]}${words} Until that changes, Verso compares without it.`;
}
