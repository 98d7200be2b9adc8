// Bodies that are JSON, are none, or are JSON about which parsers differ: written by rules, the same ones in every run.

/**
 * What RFC 8259 says of a body: `accepted` is JSON in UTF-8, `rejected` is not, and `either` is what it leaves open, such as
 * a number too large for a double, a lone surrogate, two members of one name, a byte order mark, or depth.
 */
export type Verdict = "accepted" | "rejected" | "either";

/** A body, and what is to be said of it. */
export interface JsonBody {
  readonly verdict: Verdict;
  readonly bytes: Uint8Array;
}

type Texts = Readonly<Partial<Record<Verdict, readonly string[]>>>;

/** Every choice of one part from each list, side by side. */
function product(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => list.map((part) => text + part)),
    [""],
  );
}

const characters = (codes: readonly number[]): readonly string[] => codes.map((code) => String.fromCodePoint(code));
const quoted = (texts: readonly string[]): readonly string[] => texts.map((text) => `"${text}"`);

const numbers: Texts = {
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
const strings: Texts = {
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

const words: Texts = {
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

const arrays: Texts = {
  accepted: [
    "[]",
    "[ ]",
    "[[]]",
    "[[],[]]",
    "[1,2,3]",
    '["a",{"b":[null]},-1.5e3]',
    "[\n1\t,\r2 ]",
    `[${"0,".repeat(9999)}0]`,
  ],
  rejected: [
    ...[
      "[",
      "]",
      "[1",
      "[1,",
      "[,",
      "[,]",
      "[1,]",
      "[,1]",
      "[1,,2]",
      "[1 2]",
      "[1;2]",
      "[1:2]",
      "[1}",
      "[(1)]",
      "[1]]",
    ],
    ...[
      "[[1]",
      "[...1]",
      '["a":1]',
      '["a"',
      '["a',
      "[-]",
      "[*]",
      "[#]",
      "[1,2,3",
      "[[[[",
      "]]]]",
      "[{]",
      "[//\n]",
      "{[]}",
    ],
  ],
};

const objects: Texts = {
  accepted: [
    ...[
      "{}",
      "{ }",
      '{"":0}',
      '{"a":1,"b":2}',
      '{"2":1,"1":2}',
      '{"a":{"a":{"a":{}}}}',
      '\n{\t"a"\r:\n1 }',
      '{"\\u0000":0}',
    ],
    ...[
      '{"a b":1}',
      '{"\u00e9":1}',
      '{"\\u0061":1}',
      '{"$schema":"https://example.com/s.json","a":1}',
      '{"$schema":1}',
    ],
    ...["__proto__", "constructor", "then", "toJSON", "length", "0"].map((name) => `{"${name}":{"a":1}}`),
    `{${Array.from({ length: 1000 }, (_, at) => `"m${at}":${at}`).join()}}`,
  ],
  rejected: [
    ...[
      "{",
      "}",
      '{"a"',
      '{"a"}',
      '{"a":',
      '{"a":}',
      '{"a":1',
      '{"a":1,',
      "{,}",
      '{"a":1,}',
      '{,"a":1}',
      '{"a":1,,"b":2}',
    ],
    ...[
      '{"a" 1}',
      '{"a"::1}',
      '{"a"=1}',
      '{"a",1}',
      '{"a";1}',
      "{:1}",
      '{"a":1 "b":2}',
      '{"a":1;"b":2}',
      '{"a":1]',
      '{"a":1}}',
    ],
    ...[
      "{a:1}",
      "{'a':1}",
      "{1:1}",
      "{null:1}",
      "{[1]:2}",
      "{{}:1}",
      '{"a":b}',
      "{...{}}",
      '{"a":1,...{}}',
      '{"a":1|2}',
      "{1}",
    ],
    ...[
      '{"a":1/**/}',
      '{"a":1}//',
      '{"a":1}#',
      '/**/{"a":1}',
      '{"a":/*1*/}',
      '{"a":1,"b"',
      '{"a":"a',
      '{"\\ud800":',
      "{{}}",
    ],
  ],
  either: ['{"a":1,"a":2}', '{"a":1,"a":1}', '{"a":{},"\\u0061":[]}', '{"__proto__":1,"__proto__":2}', '{"\\ud800":1}'],
};

// White space that JSON does not have, between the tokens of a document that is good without it.
const spaces = characters([
  0, 0xb, 0xc, 0x1c, 0x85, 0xa0, 0x1680, 0x180e, 0x2000, 0x200b, 0x2028, 0x2060, 0x3000, 0xfeff,
]);
const whole = '{"n":-1.5e+3,"s":"\\u00e9\\n","l":[true,false,null],"o":{}}';
const others: Texts = {
  accepted: [whole, ` ${whole}\n`],
  rejected: [
    ...spaces.map((space) => `{${space}"a":1}`),
    ...spaces.map((space) => `{}${space}`),
    // Cut at every place.
    ...Array.from({ length: whole.length }, (_, end) => whole.slice(0, end)),
    // Something after a document, and before one.
    ...product(
      ["{}"],
      ["}", "]", ",", ":", '"', "x", "0", "null", "{}", "[]", "\n{}", ";", "\0", "\n--\n", "\x1e{}", "</body>"],
    ),
    ...product(
      [
        ")]}',\n",
        "while(1);",
        "for(;;);",
        "\x1e",
        "data: ",
        "callback(",
        "= ",
        "--b\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
      ],
      ["{}"],
    ),
    // Other notations, and what proxies and frameworks send.
    ...[
      " ",
      "\n",
      "\r\n\t ",
      "\0",
      "\0\0\0\0",
      "a: 1",
      "a=1&b=2",
      'a = "b"',
      "<a>1</a>",
      "<?xml version='1.0'?><problem/>",
    ],
    ...[
      "<!DOCTYPE html><html><body>502</body></html>",
      "404 page not found\n",
      "OK",
      "e30=",
      "{'a': True}",
      "a,b\n1,2\n",
      "%7B%7D",
    ],
    ...[
      "event: message\ndata: {}\n\n",
      "--\n- a\n",
      "PK\x03\x04",
      "{{a}}",
      "\x1b[31m{}",
      "\u202e}{",
      "x".repeat(100_000),
    ],
  ],
};

/** A value in a value in a value: arrays, objects, or one in the other; closed, not closed, and closed once too often. */
function* nested(): Generator<readonly [Verdict, string]> {
  const pairs = [
    ["[", "]"],
    ['{"a":', "}"],
    ['[{"a":', "}]"],
  ] as const;
  for (const [open, close] of pairs) {
    for (const depth of [50, 500, 5000]) {
      const inner = `${open.repeat(depth)}0`;
      yield ["either", `{"a":${inner}${close.repeat(depth)}}`];
      yield ["either", inner + close.repeat(depth)];
      yield ["rejected", inner];
      yield ["rejected", inner + close.repeat(depth + 1)];
    }
  }
  const inner = "[".repeat(100_000);
  yield ["either", `{"a":${inner}${"]".repeat(100_000)}}`];
  yield ["either", '{"a":'.repeat(100_000) + 0 + "}".repeat(100_000)];
  yield ["rejected", inner];
  yield ["rejected", '{"a":'.repeat(100_000)];
}

// Bytes that are no UTF-8: alone in the second half of a byte, cut, too long for what they say, surrogates, and too large.
const invalidBytes = [
  ...[
    [0x80],
    [0xbf],
    [0xc3],
    [0xe2, 0x82],
    [0xf0, 0x9f, 0x98],
    [0xe9],
    [0xfe],
    [0xff],
    [0xc3, 0x28],
    [0xe2, 0x28, 0xa1],
  ],
  ...[
    [0xc0, 0xaf],
    [0xc1, 0xbf],
    [0xe0, 0x80, 0xaf],
    [0xf0, 0x80, 0x80, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xed, 0xb0, 0x80],
  ],
  ...[
    [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf5, 0x80, 0x80, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
  ],
];

/** A text in UTF-16, or UTF-32, in either order of bytes. */
function wide(text: string, size: 2 | 4, isLittle: boolean): Uint8Array {
  const bytes = Buffer.alloc(text.length * size);
  for (const [at, character] of [...text].entries()) {
    bytes.writeUInt16LE(character.charCodeAt(0), at * size);
  }
  if (isLittle) return bytes;
  return size === 2 ? bytes.swap16() : bytes.swap32();
}

/** What other encodings make of a document, and what invalid UTF-8 does in every place of one. */
function* encoded(): Generator<readonly [Verdict, Uint8Array]> {
  for (const invalid of invalidBytes) {
    for (const [before, after] of [
      ['{"a":"', '"}'],
      ['{"', '":1}'],
      ["{}", ""],
      ["", "{}"],
    ] as const) {
      yield ["rejected", Buffer.concat([Buffer.from(before), Buffer.from(invalid), Buffer.from(after)])];
    }
  }
  for (const document of ["{}", '{"a":"b"}', "[1]", '"a"', "null", ""]) {
    for (const size of [2, 4] as const) {
      for (const mark of ["\ufeff", ""]) {
        // Nothing, without a mark, is nothing in every encoding.
        if (document + mark === "") continue;
        yield ["rejected", wide(mark + document, size, true)];
        yield ["rejected", wide(mark + document, size, false)];
      }
    }
    yield [document === "" ? "rejected" : "either", Buffer.from(`\ufeff${document}`)];
    yield ["rejected", Buffer.from(`\ufeff\ufeff${document}`)];
    yield ["rejected", Buffer.concat([Buffer.from([0xef, 0xbb]), Buffer.from(document)])];
  }
}

/** All bodies: each once, in the same order every time. */
export function jsonBodies(): readonly JsonBody[] {
  const bodies = new Map<string, JsonBody>();
  const add = (verdict: Verdict, content: string | Uint8Array): void => {
    const bytes = Buffer.from(content);
    bodies.set(bytes.toString("latin1"), { verdict, bytes });
  };
  for (const values of [numbers, strings, words, arrays, objects]) {
    for (const [verdict, text] of listed(values)) {
      add(verdict, text);
      // What is refused alone may be good, or mean something else, as a member of an object: `1,"b":2` would.
      add(verdict, `{"a":${text}}`);
    }
  }
  for (const [verdict, text] of listed(others)) add(verdict, text);
  for (const [verdict, content] of [...nested(), ...encoded()]) add(verdict, content);
  return [...bodies.values()];
}

function* listed(texts: Texts): Generator<readonly [Verdict, string]> {
  for (const verdict of ["accepted", "rejected", "either"] as const) {
    for (const text of texts[verdict] ?? []) yield [verdict, text];
  }
}

/** A body as a short text, for whoever has to find it. */
export function labelOf({ bytes }: JsonBody): string {
  const text = Buffer.from(bytes).toString("latin1");
  return `${JSON.stringify(text.slice(0, 60))} (${text.length} bytes)`;
}
