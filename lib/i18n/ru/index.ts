/** Русский. К читателю обращаются на «вы»; различие остаётся различием, пока человек не посмотрел сам. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
