/** Words of the chip in the language of the settings. */
import { isRightToLeft } from '../../util/writing/bidi-text';
import { loadBrowserStrings } from '../browser-strings';
import { getLanguageName, readInterfaceLanguage } from '../language';
import type { ChipContent } from './chip-messages';

export interface ChipSubject {
  /** Empty where it is not known. */
  readonly originalLang: string;
  readonly windowId: number | undefined;
  readonly isPrivate: boolean;
}

/** Builds what a chip says. They are the browser's strings: the interface's own would weigh ten times the frame. */
export async function buildChipContent({ originalLang, windowId, isPrivate }: ChipSubject): Promise<ChipContent> {
  const [getString, lang] = await Promise.all([loadBrowserStrings(), readInterfaceLanguage()]);
  return {
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    ...(windowId === undefined ? {} : { windowId }),
    from: originalLang
      ? getString('browser_chip_from', getLanguageName(originalLang, lang))
      : getString('browser_chip_translation'),
    compare: getString('browser_chip_compare'),
    close: getString('browser_chip_close'),
    back: getString('browser_chip_back'),
    hideOn: getString('browser_chip_hide_on'),
    page: getString('browser_chip_page'),
    ...(isPrivate ? {} : { site: getString('browser_chip_site') }),
    press: getString('browser_chip_press'),
  };
}
