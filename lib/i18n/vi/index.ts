/** Tiếng Việt. Không xưng hô với người đọc; khác biệt chưa phải là lỗi khi chưa có ai xem lại. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
