/** How serious the rules of a check are: as they are by themselves, or as the user says by `--rule NAME=LEVEL`. */
import { CATEGORY_NAMES, FINDING_KINDS, SEVERITIES, type Severity } from '../../core/finding';
import { type CheckedPage, PAGE_PROBLEMS } from './checked-page';
import { MARKUP_RULES } from './markup/compare-markup';

/** What the user says of a rule (`dropped/link`), or of all rules with a part of their name (`link`, `moved`). */
export interface RuleLevel {
  readonly name: string;
  /** Undefined where it is switched off. */
  readonly level?: Severity;
}

const RULE_NAMES: readonly string[] = [
  ...FINDING_KINDS.flatMap((kind) => CATEGORY_NAMES.map((category) => `${kind}/${category}`)),
  ...PAGE_PROBLEMS.map((problem) => `page/${problem}`),
  ...Object.keys(MARKUP_RULES),
];

const hasName = (rule: string, name: string): boolean => rule === name || rule.split('/').includes(name);

/** Parses `NAME=LEVEL` or `NAME=off`; a sentence where that is no rule, or no level. */
export function parseRuleLevel(text: string): RuleLevel | string {
  const [name = '', level = '', ...more] = text.split('=');
  if (more.length || (level !== 'off' && !SEVERITIES.some((one) => one === level)))
    return `--rule takes NAME=${SEVERITIES.join('|')}|off, such as link=off, not "${text}".`;
  if (!RULE_NAMES.some((rule) => hasName(rule, name)))
    return `check has no rule "${name}"; a finding’s rule, such as dropped/link, stands in --format sarif, and either half of it names several.`;
  return level === 'off' ? { name } : { name, level: level as Severity };
}

/** Pages with the levels that the user says. Of several that name a rule the last one counts. */
export function applyRuleLevels(pages: readonly CheckedPage[], levels: readonly RuleLevel[]): readonly CheckedPage[] {
  if (!levels.length) return pages;
  return pages.map((page) => ({
    ...page,
    findings: page.findings
      .flatMap((finding) => {
        const said = levels.findLast(({ name }) => hasName(finding.rule, name));
        if (!said) return [finding];
        return said.level ? [{ ...finding, level: said.level }] : [];
      })
      .sort((one, other) => SEVERITIES.indexOf(one.level) - SEVERITIES.indexOf(other.level)),
  }));
}
