/** Polski. Formy bezosobowe, bez „Pan” i „Pani”; różnica pozostaje różnicą, dopóki ktoś jej nie obejrzy. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
