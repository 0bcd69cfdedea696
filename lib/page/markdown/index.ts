/** Reads Markdown and MDX into articles. The extension never meets them, so that `lib/page` itself does not lead here. */
export { type IgnoreComment, parseIgnoreComment } from './ignore-comment';
export { isMarkdownFile, type MarkdownOptions, type MarkdownReading, readMarkdown } from './read-markdown';
