/** Describes a comparison of which one text is only partly there: how far it goes, and why no further. */
import type { Report, Truncation } from '../../core/report';
import type { Sentence } from '../../i18n/localizer';

/** Whether one text goes on behind the end of the other, so that less than all of it was compared. */
export const isCutShort = ({ truncated }: Report): boolean =>
  truncated !== undefined && truncated.paragraphs.shared < truncated.paragraphs.of;

/** How much of the text that is all there was compared: in place of a share, which cannot be known. */
export const describeCutCover = ({ side, paragraphs: { shared, of } }: Truncation): Sentence => ({
  key: `cut.cover.${side}`,
  values: { shared: { text: String(shared), as: 'strong' }, of },
});

/** Which text is only partly there, and what was not judged for that. */
export function describeCutReason({ side, sign }: Truncation): Sentence {
  if (side === 'translation') return { key: 'partial.translation' };
  return { key: sign === 'wall' ? 'cut.wall' : 'cut.teaser' };
}
