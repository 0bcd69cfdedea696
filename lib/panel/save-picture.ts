/** Saves a picture of differences, and copies its alternative text. */
import type { Localizer } from '../i18n/localizer';
import { buildFileName } from '../report/formats/export-file';
import type { ReportWords } from '../report/passages';
import { describePicture } from '../report/picture-model';
import type { PanelEffects } from './panel-effects';
import { drawPicture } from './picture/draw-picture';
import type { PictureScheme } from './picture/picture-style';
import type { PanelNotice } from './state/list-view';
import type { ShownReport } from './state/shown-report';
import { buildPicture } from './text/export-text';

/** The comparison, the differences of it, and whom the picture is for. */
export interface PictureOrder {
  readonly comparison: ShownReport;
  readonly ids: readonly string[];
  readonly localizer: Localizer;
  readonly words?: ReportWords | undefined;
  readonly effects: Pick<PanelEffects, 'copy' | 'savePicture'>;
}

/** Resolves to what the reader is told. */
export async function savePicture({ comparison, ids, localizer, words, effects }: PictureOrder): Promise<PanelNotice> {
  const picture = await drawPicture(buildPicture(localizer, comparison, ids, words), getScheme());
  if (!picture) return { kind: 'not-pictured' };
  effects.savePicture({ name: `${buildFileName(comparison.report, comparison)}.png`, image: picture.image });
  const text = describePicture(picture.shown, (quoted) => localizer.say('export.quoted', { text: quoted }));
  const isCopied = await effects.copy({ 'text/plain': text });
  return { kind: 'pictured', count: picture.shown.items.length, all: ids.length, isCopied };
}

/** The picture is light or dark as the panel is. */
const getScheme = (): PictureScheme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
