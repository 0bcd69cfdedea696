/** Takes out of an archived page what the archive put into it, so that its words are not taken for the article's. */

/** Comments that archives put around what they add. */
const INSERTS: readonly (readonly [begin: string, end: string])[] = [
  ['<!-- BEGIN WAYBACK TOOLBAR INSERT -->', '<!-- END WAYBACK TOOLBAR INSERT -->'],
  ['<!-- WB Insert -->', '<!-- End WB Insert -->'],
  ['<!-- BEGIN ARCHIVE BANNER -->', '<!-- END ARCHIVE BANNER -->'],
];

/** A page without its archive's additions, and whether there were any. */
export interface UnbanneredPage {
  readonly html: string;
  readonly hadBanner: boolean;
}

/** Removes additions; one without an end stays, since nobody knows where the page goes on. */
export function removeArchiveBanner(html: string): UnbanneredPage {
  let rest = html;
  for (const [begin, end] of INSERTS) {
    const kept: string[] = [];
    let position = 0;
    for (let start = rest.indexOf(begin); start >= 0; start = rest.indexOf(begin, position)) {
      const stop = rest.indexOf(end, start + begin.length);
      if (stop < 0) break;
      kept.push(rest.slice(position, start));
      position = stop + end.length;
    }
    rest = kept.join('') + rest.slice(position);
  }
  return { html: rest, hadBanner: rest.length < html.length };
}
