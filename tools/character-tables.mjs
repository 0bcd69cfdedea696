// The tables by which fonts of Chinese, Japanese and Korean in a PDF name their characters, as pdf.js brings them.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where they lie. */
export const CHARACTER_TABLES = fileURLToPath(new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url));

/** Those that PDF names (ISO 32000-1, 9.7.5.2), and those to Unicode. UTF-8 and UTF-32 are none of them, and half of all. */
export const listCharacterTables = () =>
  readdirSync(CHARACTER_TABLES).filter((name) => name.endsWith('.bcmap') && !/UTF(?:8|32)/.test(name));
