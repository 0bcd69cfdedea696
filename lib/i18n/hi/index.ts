/** हिन्दी। पाठक को “आप” कहा जाता है; जब तक किसी ने देखा न हो, अंतर केवल अंतर है। */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
