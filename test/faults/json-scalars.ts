// JSON texts of numbers, strings and words, good and bad.
import { characters, product, quoted, type Texts } from "./json-texts.js";

/** Numbers, and what is like one. */
export const numbers: Texts = {
  accepted: product(["", "-"], ["0", "120"], ["", ".25"], ["", "e3", "E+3", "e-0"]),
  rejected: [
    // A sign, a whole part, a fraction or an exponent that is none, in an otherwise good number.
    ...product(["+", "--", "- ", "\u2212"], ["1"]),
    ...["00", "007", "-01", "0x1F", "0b1", "0o7", "1_000", "1,000", "1 000", "\u0663", "\uff11", "-"],
    ...[".5", "-.5", "1.", "-1.", "1.e1", "1..5", "1.2.3", "1.\u0665"],
    ...["1e", "1E+", "1e-", "1e+-1", "1ee1", "1e1.5", "1e0x1", "e1", "1 e1", "1e 1"],
    ...["1n", "1f", "1/2", "1%", "$1", "1a", "NaN", "-NaN", "Infinity", "-Infinity", "nan", "inf"],
  ],
  either: [
    ...["9007199254740993", "-9007199254740993", "1e400", "-1e400", "1e-400", "-0.0", "0e999999999999"],
    ...["9".repeat(400), `0.${"3".repeat(5000)}`, `1e${"0".repeat(5000)}1`],
  ],
};

const surrogates = [
  "\\ud800",
  "\\uDFFF",
  "\\udc00\\ud800",
  "\\ud800\\ud800",
  "\\ud83dx",
  "\\ud83d\\n",
  "\\ud83d\\u0041",
];
/** Strings: escapes, surrogates, control characters, quotes. */
export const strings: Texts = {
  accepted: quoted([
    ...[
      "",
      " ",
      "a",
      "'",
      "/",
      "//",
      "/*",
      "\x7f",
      "\\u0000",
      "\\u001b[31m",
      "\\u202e",
      "\\uD834\\uDD1E",
      "\\u005C\\u0022",
    ],
    ...['\\"', "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u00e9\\u00C9", "\\\\u0041", "\\\\n", "\\uFFFF"],
    // Of every length in UTF-8, at its bounds, and such as other notations do not allow in a text.
    ...characters([
      0x80, 0x85, 0x7ff, 0x800, 0x2028, 0x2029, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1f600, 0x10ffff,
    ]),
    "x".repeat(100_000),
  ]),
  rejected: [
    // Every control character as it is, and every letter of the first half of ASCII that no escape has.
    ...quoted(characters(Array.from({ length: 32 }, (_, code) => code))),
    ...quoted([..."acdeghijklmopqsvwxyzABFNRTU0179'` ?"].map((letter) => `\\${letter}`)),
    ...quoted([
      "\\u",
      "\\u1",
      "\\u12",
      "\\u123",
      "\\u123G",
      "\\u 123",
      "\\u+123",
      "\\u{41}",
      "\\x41",
      "\\\u00e9",
      "\\\n",
    ]),
    ...[
      '"',
      '"a',
      '"\\"',
      '"\\',
      '"\\u00',
      "'a'",
      "`a`",
      "a",
      'a"',
      "\\u0022a\\u0022",
      "\u201ca\u201d",
      '"a"b"',
      '"a" "b"',
      '"a"+"b"',
    ],
  ],
  either: quoted([...surrogates, ...surrogates.map((text) => `x${text}x`)]),
};

/** true, false and null, and words that are none. */
export const words: Texts = {
  accepted: ["true", "false", "null", " true ", "\tfalse\n", "\r\nnull"],
  rejected: [
    ...[
      "True",
      "FALSE",
      "Null",
      "tru",
      "fals",
      "nul",
      "t",
      "nulll",
      "nullnull",
      "true false",
      "undefined",
      "None",
      "nil",
    ],
    ...[
      "yes",
      "#t",
      "&true",
      "*",
      "_",
      "@",
      "(1)",
      "function(){}",
      "new Date()",
      "/x/",
      "<null/>",
      "$ref",
      "\\u0074rue",
    ],
  ],
};
