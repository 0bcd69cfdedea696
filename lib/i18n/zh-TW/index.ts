/** 繁體中文。語氣平實，不用敬稱；差異在有人查看之前只是可能。 */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
