/** Français. Vouvoiement ; boutons à l’infinitif. Une différence n’est pas un jugement. */
import type { Dictionary } from '../shape';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
