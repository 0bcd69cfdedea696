/** Italiano. Frasi impersonali, senza tu né Lei; pulsanti brevi. Una differenza non è un giudizio. */
import type { Dictionary } from '../shape';
import browserWords from './browser';
import engine from './engine';
import failures from './failures';
import flags from './flags';
import general from './general';
import neutral from './neutral';
import origin from './origin';
import page from './page';
import roles from './roles';
import saved from './saved';
import says from './says';
import settings from './settings';
import engineSettings from './settings-engine';
import units from './units';
import ways from './ways';
import welcome from './welcome';
import work from './work';

export default {
  ...general,
  ...browserWords,
  ...engine,
  ...failures,
  ...flags,
  ...neutral,
  ...origin,
  ...page,
  ...roles,
  ...saved,
  ...says,
  ...settings,
  ...engineSettings,
  ...units,
  ...ways,
  ...welcome,
  ...work,
} satisfies Dictionary;
