// Texts of a server on their way out: nothing in them may act on a terminal, an editor or a CI system.
import { escapeUnprintable } from "../core/excerpt.js";

/**
 * A text for people, on one line: control characters, those that turn the direction of writing, and what GitHub Actions
 * takes for a command (`::` at the start of a line, `##[` anywhere in it) are written as `\u{…}`.
 */
export function forPeople(text: string): string {
  return escapeUnprintable(text)
    .replaceAll("##[", "\\u{23}#[")
    .replace(/^(\s*):(?=:)/, "$1\\u{3a}");
}

// JSON escapes C0 by itself. The line breaks between members are its own; those in texts are written `\n` by now.
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<=#)#(?=\[)/gu;

/**
 * A value as JSON in which no character acts on a terminal or a CI system; it parses to the same value. `undefined`, a
 * success without a body, is `null`.
 *
 * @param indent how many spaces a level is indented by; on one line where it is not given.
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value ?? null, undefined, indent).replace(unsafe, (character) =>
    Array.from({ length: character.length }, (_, index) => unitOf(character, index)).join(""),
  );
}

function unitOf(text: string, index: number): string {
  return `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
}
