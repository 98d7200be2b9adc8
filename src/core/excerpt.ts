// What can be shown of a body that is not what was promised, such as the page of a proxy.

// Control and format characters (terminals and editors act on them), line separators and lone surrogates.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The beginning of a text: at most 512 characters, with whatever is not printable written as `\u{…}`; `undefined` for "". */
export function excerptOf(text: string): string | undefined {
  const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;
  return text.slice(0, 512).replace(unprintable, escaped).slice(0, 512) || undefined;
}
