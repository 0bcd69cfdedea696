/** What is copied, in the reader's language. */
import { type Clip, type CopyFormat, type ExportContext, type ExportWords, toClip } from '../report';
import { explained, foundHow, placeText } from './explain';
import { type Comparison, chosenOf } from './state';
import type { Speaker } from './strings';

export function clipOf(speaker: Speaker, comparison: Comparison, ids: readonly string[], format: CopyFormat): Clip {
  const wanted = new Set(ids);
  const findings = comparison.report.findings.filter((finding) => wanted.has(finding.id));
  return toClip(comparison.report, findings, contextOf(speaker, comparison), format);
}

function contextOf(speaker: Speaker, comparison: Comparison): ExportContext {
  return {
    accessed: comparison.accessed,
    howFound: foundText(speaker, comparison),
    confirmed: new Set(comparison.view.confirmed),
    explain: (finding) => explained(speaker, finding),
    words: wordsOf(speaker),
  };
}

function foundText(speaker: Speaker, { trail, chosen }: Comparison): string {
  const candidate = chosenOf(trail, chosen);
  const first = candidate && foundHow(speaker, candidate, trail.sighting.lang)[0];
  return first ? speaker.say(first.key, first.values) : '';
}

function wordsOf(speaker: Speaker): ExportWords {
  const { say, locale } = speaker;
  return {
    locale,
    heading: (finding) => {
      const category = say(`category.${finding.category}`);
      const bare = finding.category === 'untranslated' || finding.category === 'repeated';
      return bare ? category : say(`title.${finding.kind}`, { category });
    },
    kind: (finding) => say(`kind.${finding.kind}`),
    category: (finding) => say(`category.${finding.category}`).toLocaleLowerCase(locale),
    severity: (severity) => say(`severity.${severity}`),
    possible: say('export.possible'),
    side: (side) => say(`source.${side}`),
    place: (place) => placeText(speaker, place),
    nothing: (side) => say(`export.nothing.${side}`),
    labels: {
      kind: say('export.kind'),
      category: say('export.category'),
      severity: say('export.severity'),
      found: say('export.found'),
      accessed: say('export.accessed'),
      made: say('export.made'),
    },
    title: (count) => say('export.title', { count }),
  };
}
