/** Finds the comments in a page of HTML that ask Verso not to tell of something. */
import { type IgnoreComment, parseIgnoreComment } from '../../../page/markdown';

export function listHtmlIgnores(html: string): IgnoreComment[] {
  const found: IgnoreComment[] = [];
  let [line, counted] = [1, 0];
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const end = html.indexOf('-->', start);
    if (end < 0) break;
    line += html.slice(counted, end).split('\n').length - 1;
    counted = end;
    const ignore = parseIgnoreComment(html.slice(start + 4, end), line);
    if (ignore) found.push(ignore);
    start = html.indexOf('<!--', end);
  }
  return found;
}
