/** 한국어. 합니다체로 쓴다. 차이는 사람이 확인하기 전까지 가능성일 뿐이다. */
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
