/** Recognizes boilerplate in any language by its form: file names, media players, addresses, tags and ornaments. */

const FILE_NAME = /^\S.{0,100}\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|mp4|mov|webm|mp3)$/iu;
const NUMBERED_IMAGE = /^(?:img|image|dsc|photo|screenshot)[\w.-]{0,20}\d{2,6}[\w\s.-]{0,60}$/iu;
const PLAYER_TIME = /^[▶►⏸❚\s]{0,4}\d{1,2}:\d{2}(?::\d{2})?\s{0,2}[/|]\s{0,2}-?\d{1,2}:\d{2}(?::\d{2})?$/u;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S{3,}$/iu;
const MAIL_ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4}$/u;
const HASHTAG = /^#[\p{L}\p{M}\p{N}_]{1,60}$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Whether a line is a file name: a single word, or up to four with a digit or underscore ("image1170x530cropped
 * 48506.jpg").
 */
function isFileName(line: string): boolean {
  const wordCount = line.split(' ').length;
  return (
    (FILE_NAME.test(line) && (wordCount === 1 || (wordCount <= 4 && /[\d_]/u.test(line)))) || NUMBERED_IMAGE.test(line)
  );
}

const hasOnlyHashtags = (line: string): boolean =>
  line.includes('#') &&
  line
    .split(/[\s,|]+/u)
    .filter((word) => word)
    .every((word) => HASHTAG.test(word));

/** Whether a line is a web or e-mail address and nothing else. */
export const isAddress = (line: string): boolean => WEB_ADDRESS.test(line) || MAIL_ADDRESS.test(line);

/** Whether a line is boilerplate by its form alone. */
export function isBoilerplateShape(line: string): boolean {
  if (!LETTER_OR_DIGIT.test(line)) return true;
  return isFileName(line) || PLAYER_TIME.test(line) || isAddress(line) || hasOnlyHashtags(line);
}
