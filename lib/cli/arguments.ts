import { parseArgs } from 'node:util';

export interface Options {
  readonly command: 'compare' | 'locate' | 'read';
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl' | 'markdown';
  readonly url?: string;
  readonly engine: string;
  readonly engineUrl?: string;
  /** With `read`: list what was left out of the article, and why. */
  readonly withRemoved: boolean;
  /** With `compare`: list what is told in another form too. */
  readonly withNeutral: boolean;
}

export const USAGE = `verso: what a translation dropped, added or altered

  verso compare [--json|--markdown|--neutral] TRANSLATION ORIGINAL
  verso compare --jsonl                        pairs on standard input, reports on standard output
  verso locate PAGE.html --url URL [--json]
  verso locate --jsonl
  verso read PAGE.html --url URL [--json] [--removed]
  verso read --jsonl [--removed]

--neutral lists after the differences what is the same in another form; JSON always has it.
--removed lists what was left out of an article, and why.
Files are .html, or .txt with blank lines between paragraphs. --engine none is the only engine of this version.
`;

export class UsageProblem extends Error {}

const COMMANDS = ['compare', 'locate', 'read'] as const;

/** Throws UsageProblem with one calm sentence. */
export function readArguments(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const [name, ...files] = positionals;
  const command = COMMANDS.find((c) => c === name);
  if (!command)
    throw new UsageProblem(name ? `There is no command "${name}".` : 'Say what to do: compare, locate or read.');
  const format = values.jsonl ? 'jsonl' : values.json ? 'json' : values.markdown ? 'markdown' : 'text';
  const wanted = format === 'jsonl' ? 0 : command === 'compare' ? 2 : 1;
  if (files.length !== wanted)
    throw new UsageProblem(`"${command}" takes ${wanted} file(s) here, not ${files.length}.`);
  if (format === 'markdown' && command !== 'compare') throw new UsageProblem('--markdown goes with compare.');
  if (values.removed && command !== 'read') throw new UsageProblem('--removed goes with read.');
  if (values.neutral && (command !== 'compare' || format !== 'text'))
    throw new UsageProblem('--neutral goes with the listing of compare; JSON always has it.');
  const engine = values.engine ?? 'none';
  if (engine !== 'none')
    throw new UsageProblem(`This version has no engine "${engine}"; leave --engine out to compare without one.`);
  return {
    command,
    files,
    format,
    engine,
    withRemoved: values.removed ?? false,
    withNeutral: values.neutral ?? false,
    ...(values.url ? { url: values.url } : {}),
    ...(values['engine-url'] ? { engineUrl: values['engine-url'] } : {}),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        markdown: { type: 'boolean' },
        neutral: { type: 'boolean' },
        removed: { type: 'boolean' },
        url: { type: 'string' },
        engine: { type: 'string' },
        'engine-url': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (problem) {
    throw new UsageProblem(problem instanceof Error ? problem.message : String(problem));
  }
}
