const FILE = /^\S.{0,100}\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|mp4|mov|webm|mp3)$/iu;
const NUMBERED_IMAGE = /^(?:img|image|dsc|photo|screenshot)[\w.-]{0,20}\d{2,6}[\w\s.-]{0,60}$/iu;
const PLAYER = /^[▶►⏸❚\s]{0,4}\d{1,2}:\d{2}(?::\d{2})?\s{0,2}[/|]\s{0,2}-?\d{1,2}:\d{2}(?::\d{2})?$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S{3,}$/iu;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4}$/u;
const TAG = /^#[\p{L}\p{M}\p{N}_]{1,60}$/u;
const WORDED = /[\p{L}\p{N}]/u;

/** "image1170x530cropped 48506.jpg": one word, or few with a figure or a low line among them. */
function isFile(line: string): boolean {
  const few = line.split(' ').length;
  return (FILE.test(line) && (few === 1 || (few <= 4 && /[\d_]/u.test(line)))) || NUMBERED_IMAGE.test(line);
}

const every = (line: string, shape: RegExp): boolean =>
  line
    .split(/[\s,|]+/u)
    .filter((word) => word)
    .every((word) => shape.test(word));

export const isAddress = (line: string): boolean => ADDRESS.test(line) || MAIL.test(line);

/** What its form alone tells to be no passage, in any language: file names, players, addresses, tags, ornaments. */
export function isLeftOver(line: string): boolean {
  if (!WORDED.test(line)) return true;
  return isFile(line) || PLAYER.test(line) || isAddress(line) || every(line, TAG);
}
