/** The forms in which the command tells what a check found. */
import type { Severity } from '../../../core';
import type { CheckResult } from '../checked-page';
import { formatGithub } from './github';
import { formatJunit } from './junit';
import { formatMarkdown } from './markdown';
import { formatSarif } from './sarif';
import { formatText } from './text';

/** `failOn`: the least serious findings that count as a failure; none where it is left out. */
export type CheckFormatter = (result: CheckResult, failOn?: Severity) => string;

export const CHECK_FORMATTERS = {
  text: formatText,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
  markdown: formatMarkdown,
} as const satisfies Readonly<Record<string, CheckFormatter>>;

export type CheckFormat = keyof typeof CHECK_FORMATTERS;
