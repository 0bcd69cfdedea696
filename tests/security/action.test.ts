/** The action that other projects use is pinned, puts no input into a script, and its page tells of all inputs. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../docs/markdown';
import { ACTION_TEXT, readAction } from './action-file';

/** What is unsafe in an action, a sentence each. */
function findActionFaults(text: string): string[] {
  const { runs } = readAction(text);
  const pinned = [...text.matchAll(/^ +(?:- )?uses: (.*)$/gm)].map(([, action]) => action!);
  return [
    ...pinned.flatMap((action) =>
      /^[\w-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action) ? [] : [`${action}: not pinned`],
    ),
    ...runs.steps.flatMap(({ name, run, shell }) => [
      ...(run?.includes('${{') ? [`${name}: an input stands in its script`] : []),
      ...(run && shell !== 'bash' ? [`${name}: no shell`] : []),
    ]),
  ];
}

describe('the action', () => {
  const { inputs, outputs, runs } = readAction();

  it('is pinned, and puts no input into a script', () => {
    expect(runs.using).toBe('composite');
    expect(runs.steps.length).toBe(4);
    expect(findActionFaults(ACTION_TEXT)).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['actions/setup-node@v6: not pinned', (text) => text.replace(/setup-node@\S+ # v[\d.]+/, 'setup-node@v6')],
    [
      'Install Verso: an input stands in its script',
      (text) => text.replace('"$SOURCE" --ignore', `$${'{{ inputs.package }}'} --ignore`),
    ],
    ['Check translations: no shell', (text) => text.replace(/(id: check\n +shell: )bash/, '$1sh')],
  ])('is judged: %s', (fault, spoil) => {
    expect(findActionFaults(spoil(ACTION_TEXT))).toEqual([fault]);
  });

  it('uses every input that it has, and no other', () => {
    const used = [...ACTION_TEXT.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name!);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
    for (const { description, default: usual } of Object.values(inputs)) {
      expect(description.length).toBeGreaterThan(20);
      expect(usual).toBeTypeOf('string');
    }
  });

  it('is told of, input by input', () => {
    const page = readPage('docs/action.md').text;
    const told = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name!);
    expect(told).toEqual([...Object.keys(inputs), ...Object.keys(outputs)]);
  });
});
