/** Bahasa Indonesia. Pembaca disapa “Anda”, sejarang mungkin; perbedaan bukan kesalahan sebelum ada yang memeriksanya. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
