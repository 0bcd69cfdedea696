/** Reads the links, headings and code of the pages that people read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');

const ROOMS = ['docs', 'lib', 'entrypoints', 'tools', 'tests'];

export interface MarkdownPage {
  /** From the project's root, with slashes. */
  readonly file: string;
  readonly text: string;
}

/** A block of code: its language, and its lines. */
export interface CodeBlock {
  readonly language: string;
  readonly lines: readonly string[];
}

export const readPage = (file: string): MarkdownPage => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') });

const listBelow = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => (folder === 'docs' ? file.endsWith('.md') : file.endsWith('/README.md')));

/** The pages at the root, those of docs, and the README of each room. */
export const listPages = (): MarkdownPage[] =>
  [
    ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
    ...ROOMS.filter((folder) => existsSync(path.join(ROOT, folder))).flatMap(listBelow),
  ].map(readPage);

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

export const listBlocks = (text: string): CodeBlock[] =>
  [...text.matchAll(FENCE)].map(([, language = '', code = '']) => ({ language, lines: code.trimEnd().split('\n') }));

const removeCode = (text: string): string => text.replace(FENCE, '').replace(/`[^`\n]*`/g, '`');

/** What stands between backticks in running text. */
export const listCodeSpans = (text: string): string[] =>
  [...text.replace(FENCE, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** Where links and pictures lead: addresses and files, as they are written. */
export const listLinks = (text: string): string[] =>
  [...removeCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

/** The names by which a page's headings are linked to. */
export const listAnchors = (text: string): string[] =>
  [...text.replace(FENCE, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
