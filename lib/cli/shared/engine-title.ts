/** Formats an engine's name for the command's messages. */
import type { EngineName } from '../../core/engine';

const TITLES: Readonly<Record<EngineName['kind'], string>> = {
  browser: 'the browser',
  libretranslate: 'LibreTranslate',
  apertium: 'Apertium',
  encoder: 'the sentence encoder',
};

export const formatEngineTitle = ({ kind, label }: EngineName): string =>
  `${TITLES[kind]}${label ? ` (${label})` : ''}`;
