/** العربية. يخاطَب القارئ بصيغة المفرد، والاختلاف لا يُسمى خطأً ما لم ينظر فيه أحد. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
