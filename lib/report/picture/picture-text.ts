/** Says in plain words what a picture shows, for readers who do not see it. */
import { formatBidiText, wrapInIsolate } from '../../util/writing/bidi-text';
import type { PictureHead, PictureItem, PictureModel } from './picture-model';

/** The alternative text: whose texts they are, what differs, both passages as they are shown. `quote`: puts in quotation marks. */
export function describePicture(picture: PictureModel, quote: (text: string) => string): string {
  const { heads, items, cut, compared, lang } = picture;
  return [
    ...heads.map((head) => describeHead(head, lang, quote)),
    ...items.flatMap((item) => describeItem(item, lang, quote)),
    ...(cut ? [cut] : []),
    `${compared} · Verso`,
  ].join('\n');
}

function describeHead(head: PictureHead, locale: string, quote: (text: string) => string): string {
  const title = head.title && wrapInIsolate(quote(head.title), head.lang, locale);
  const outlet = formatBidiText([{ text: head.outlet }], locale);
  return `${head.label}: ${[outlet, title, ...head.details].filter(Boolean).join(', ')}`;
}

function describeItem({ heading, sides, reading }: PictureItem, locale: string, quote: (text: string) => string) {
  return [
    formatBidiText(heading, locale),
    ...sides.map(({ label, passage, absent = '' }) =>
      passage ? `${label}: ${wrapInIsolate(quote(passage.text), passage.lang, locale)}` : `${label}: ${absent}`,
    ),
    ...(reading ? [`${reading.label}: ${reading.text}`] : []),
  ];
}
