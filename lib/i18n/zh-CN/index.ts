/** 简体中文。语气平实，不用敬称；差异在有人查看之前只是可能。 */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
