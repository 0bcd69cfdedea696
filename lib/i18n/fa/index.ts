/** فارسی. خواننده «شما» خطاب می‌شود؛ تا کسی نگاه نکرده است، تفاوت فقط تفاوت است. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
