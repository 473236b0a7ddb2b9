import { plain } from '../../shared/text.ts';

/**
 * Text from outside for a Markdown page: every sign that Markdown or HTML gives a meaning to is escaped, and `@name` or
 * `#12` is kept from calling a person or an issue.
 */
export function markdownText(text: string, maxLength = 300): string {
  return plain(text, maxLength)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#!|~$^]/g, (sign) => `\\${sign}`)
    .replace(/^[-+=:]|:(?=\/\/)/g, (sign) => `\\${sign}`)
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/\\#(?=\d)/g, '\\#\u2060')
    .replace(/\bwww\./gi, 'www\u2060.');
}
