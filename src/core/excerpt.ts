// What can be shown of a body that is not what was promised, such as the page of a proxy.

// Control and format characters (terminals and editors act on them), line separators and lone surrogates. No literal: to
// check one with `\p` takes as long as to read all the rest of this package.
const unprintable = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]";

/** A text with whatever is not printable written as `\u{…}`. */
export function escapeUnprintable(text: string): string {
  return text.replace(new RegExp(unprintable, "gu"), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The beginning of a text: at most 512 characters, with whatever is not printable written as `\u{…}`; `undefined` for "". */
export function excerptOf(text: string): string | undefined {
  return escapeUnprintable(text.slice(0, 512)).slice(0, 512) || undefined;
}
