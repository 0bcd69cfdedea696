/** Takes the text from HTML that stands between the paragraphs of Markdown. */
import type { BlockKind } from '../../core';
import { type BlockText, BlockTextBuilder } from './block-text';

export interface HtmlText extends BlockText {
  readonly kind: BlockKind;
}

/** A tag: all that stands between its marks. No tag holds another one’s mark. */
const TAG = /<(\/?)([A-Za-z][\w-]{0,60})(?![\w-])[^<>]*>/g;
/** Tags that stand within a line of text. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What these hold is no text. */
const SKIPPED = new Set(['script', 'style', 'pre', 'svg', 'template', 'iframe', 'video', 'audio', 'object']);
const CODE = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  td: 'item',
  th: 'item',
  dd: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The blocks of text in a piece of HTML that begins on a line of the file. */
export function readHtmlText(html: string, firstLine: number): HtmlText[] {
  const blocks: HtmlText[] = [];
  let [builder, kind, line, at, skipped, codeDepth] = [
    new BlockTextBuilder(),
    'paragraph' as BlockKind,
    firstLine,
    0,
    '',
    0,
  ];
  const addText = (text: string) => {
    const isShown = !skipped && text;
    if (isShown && codeDepth > 0) builder.addCode(decodeEntities(text), line);
    else if (isShown) builder.addText(decodeEntities(text), line);
    line += text.split('\n').length - 1;
  };
  const endBlock = () => {
    const text = builder.build();
    if (text) blocks.push({ ...text, kind });
    builder = new BlockTextBuilder();
  };
  for (const match of html.matchAll(TAG)) {
    addText(html.slice(at, match.index));
    at = match.index + match[0].length;
    line += match[0].split('\n').length - 1;
    const [isClosing, name] = [match[1] === '/', match[2]!.toLowerCase()];
    if (skipped) {
      if (isClosing && name === skipped) skipped = '';
    } else if (SKIPPED.has(name) && !isClosing && !match[0].endsWith('/>')) {
      endBlock();
      skipped = name;
    } else if (CODE.has(name)) codeDepth = Math.max(0, codeDepth + (isClosing ? -1 : 1));
    else if (name === 'br') builder.addSpace();
    else if (!INLINE.has(name)) {
      endBlock();
      kind = !isClosing && Object.hasOwn(KINDS, name) ? KINDS[name]! : 'paragraph';
    }
  }
  addText(html.slice(at));
  endBlock();
  return blocks;
}
