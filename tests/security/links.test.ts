/** Addresses that lead out of Verso. */
import { describe, expect, it } from 'vitest';
import { type Node, nodesOf, sourceFiles } from './source-files';

/** Where an address is given to something that follows it, and why it may be. */
const KNOWN: Readonly<Record<string, string>> = {
  'entrypoints/shared/clipboard.ts: link.href': 'an address that the browser made for a file',
  'lib/panel/components/find-original/OriginalOptions.tsx: {outlet.search}':
    'the address of a search, which lib/provenance/signals/named-outlet.ts puts together; followed on a click only',
  'lib/panel/picture/draw-picture.ts: image.src': 'the picture itself, as a data: URL; nothing is requested',
};

const text = ({ start, end }: Node, source: string): string => source.slice(Number(start), Number(end));

/** Assignments to `href`, `src` and `location`, and JSX attributes of these names that are no fragment of the page. */
function* followed(file: string, source: string): Generator<string, void, undefined> {
  for (const node of nodesOf({ file, text: source })) {
    if (node.type === 'AssignmentExpression') {
      const left = text(node['left'] as Node, source);
      if (/\.(?:href|src|action|location)$|^location$/.test(left)) yield `${file}: ${left}`;
    }
    if (node.type === 'JSXAttribute' && /^(?:href|src|action|formAction)$/.test(text(node['name'] as Node, source))) {
      const value = text(node['value'] as Node, source);
      if (!/^\{`#|^"#/.test(value)) yield `${file}: ${value}`;
    }
  }
}

describe('addresses that lead out of Verso', () => {
  it('stand where this list says, and no others', () => {
    const found = sourceFiles().flatMap(({ file, text: source }) => [...followed(file, source)]);
    expect([...new Set(found)].sort()).toEqual(Object.keys(KNOWN).sort());
  });
});
