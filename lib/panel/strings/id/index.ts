/** Bahasa Indonesia. Pembaca disapa “Anda”, sejarang mungkin; perbedaan bukan kesalahan sebelum ada yang memeriksanya. */
import type { Dictionary } from '../shape';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
