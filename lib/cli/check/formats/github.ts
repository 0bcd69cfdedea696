/** Writes a check as annotations, as a workflow on GitHub reads them from its output. */
import type { Severity } from '../../../core';
import type { CheckResult } from '../checked-page';
import { formatPlace, formatSummary, listFindings } from './summary';

const COMMANDS: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'notice' };

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function formatAnnotation(command: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${command} ${list.join(',')}::${escapeMessage(message)}`;
}

export function formatGithub(result: CheckResult): string {
  const lines = listFindings(result).map(({ level, message, translation, original }) => {
    const [title = '', ...rest] = message.split(': ');
    const line: Record<string, string> = translation.line ? { line: String(translation.line) } : {};
    const text = `${rest.join(': ') || title} [${formatPlace(original)}]`;
    return formatAnnotation(COMMANDS[level], { file: translation.path, ...line, title }, text);
  });
  const missing = result.missing.map(({ original, langs }) =>
    formatAnnotation(
      'notice',
      { file: original, title: 'No translation' },
      `No translation${langs.some(Boolean) ? ` into ${langs.join(', ')}` : ''}`,
    ),
  );
  const orphans = result.orphans.map((file) =>
    formatAnnotation('notice', { file, title: 'No original' }, 'No original'),
  );
  return `${[...lines, ...missing, ...orphans, formatSummary(result)].join('\n')}\n`;
}
