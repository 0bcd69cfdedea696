/**
 * Every word that a person sees, in English: a file for each thing that is spoken of.
 *
 * `text` is the string; where it speaks of a number it is one form for each plural category of the language, and the
 * value `count` chooses. `{name}` is a value that is filled in. `note` tells translators what the string is, where it
 * stands and what its values are; `max` how wide it may be where its place is narrow (see `widthOf`).
 * A flag is a difference until a person has looked: no word here passes judgement on a translation.
 *
 * Another language is a folder named by its tag, with the same files, that hold its words by the same keys, and an
 * `index.ts` that gathers them, in every language the same but for its first line. A file such as `fr/general.ts`:
 *
 *     import type { Dictionary } from '../strings';
 *
 *     export default {
 *       'app.close': 'Fermer',
 *       'copy.all': { one: 'Copier {count} différence', many: '…', other: 'Copier {count} différences' },
 *     } satisfies Dictionary;
 *
 * A string that has forms in English has all forms that the language needs, and no other; one with `{count}` in it
 * may have them. Every value stands once in every form, but `{count}` may be left out of the form for one.
 * `npm run strings -- fr` says what is missing, `npm run strings -- fr --missing` writes it down to be filled in.
 */

import type { StringEntry, StringKey } from '../strings';
import { browserWords } from './browser';
import { engine } from './engine';
import { failures } from './failures';
import { flags } from './flags';
import { general } from './general';
import { neutral } from './neutral';
import { origin } from './origin';
import { page } from './page';
import { roles } from './roles';
import { saved } from './saved';
import { says } from './says';
import { settings } from './settings';
import { engineSettings } from './settings-engine';
import { units } from './units';
import { ways } from './ways';
import { welcome } from './welcome';
import { work } from './work';

export const en = {
  ...general,
  ...ways,
  ...origin,
  ...flags,
  ...work,
  ...page,
  ...saved,
  ...says,
  ...roles,
  ...units,
  ...neutral,
  ...failures,
  ...engine,
  ...settings,
  ...engineSettings,
  ...welcome,
  ...browserWords,
} as const satisfies Readonly<Record<string, StringEntry>>;

export const isStringKey = (key: string): key is StringKey => Object.hasOwn(en, key);
