/** Français. Vouvoiement ; boutons à l’infinitif. Une différence n’est pas un jugement. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
