/** Finds what is code in a sentence without being marked as such: options, files, addresses and identifiers. */
import type { Span } from '../../util/span';

const CODE_WORD = new RegExp(
  [
    // Addresses.
    '\\b[a-z]{2,10}://[^\\s<>()（）「」、。，]{1,2000}',
    // Options: --dry-run, --set=a=b.
    '(?<![\\w-])--?[A-Za-z][\\w-]{0,80}(?:=[\\w./-]{1,80})?',
    // Variables: $HOME, ${name}, %PATH%.
    '\\$\\{?[A-Za-z_]\\w{0,80}\\}?|%[A-Z_]{2,60}%',
    // Templates: {{ .Values.name }}, {name}.
    '\\{\\{[^{}]{0,200}\\}\\}|(?<!\\w)\\{[\\w.-]{1,80}\\}',
    // Paths and files: /etc/hosts, ~/.config, charts/index.yaml, values.yaml.
    '(?<![\\w/.@-])[a-z][\\w.-]{0,80}(?:/[a-z][\\w.-]{0,80}){1,12}/?',
    '(?<![\\w/.])(?:~|\\.{1,2})?/[\\w.@-]{1,80}(?:/[\\w.@*-]{1,80}){0,12}/?',
    '(?<![\\w/.@-])(?:[\\w@-]{1,80}/){0,12}[\\w-]{1,80}(?:\\.[\\w-]{1,80}){0,12}\\.[a-z][a-z0-9]{1,5}(?:/[\\w.-]{1,80}){0,12}(?![\\w-])',
    // Packages: @scope/name.
    '(?<![\\w.])@[\\w-]{1,80}/[\\w.-]{1,80}',
    // Identifiers: snake_case, camelCase, call(), .Values.name, a.b.c.
    '(?<![\\w.])[A-Za-z]\\w{0,80}_\\w{1,80}(?:\\(\\))?',
    '(?<![\\w.])[a-z]{2}[a-z0-9]{0,80}[A-Z]\\w{0,80}(?:\\(\\))?',
    '(?<![\\w.])[A-Za-z]\\w{1,80}(?:\\.\\w{1,80}){0,12}\\(\\)',
    '(?<![\\w.])\\.[A-Z]\\w{0,80}(?:\\.\\w{1,80}){0,12}',
  ].join('|'),
  'gu',
);

/** The spans of a text that are code, in order. */
export const findCodeWords = (text: string): Span[] =>
  [...text.matchAll(CODE_WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.replace(/(?<![.,;:!?])[.,;:!?]{1,20}$/, '').length,
  }));
