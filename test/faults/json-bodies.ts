// Bodies that are JSON, are none, or are JSON about which parsers differ: written by rules, the same ones in every run.
import { numbers, strings, words } from "./json-scalars.js";
import { arrays, objects, others } from "./json-structures.js";
import { listed, type Verdict } from "./json-texts.js";

/** A body, and what is to be said of it. */
export interface JsonBody {
  readonly verdict: Verdict;
  readonly bytes: Uint8Array;
}

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

/** A body as a short text, for whoever has to find it. */
export function labelOf({ bytes }: JsonBody): string {
  const text = Buffer.from(bytes).toString("latin1");
  return `${JSON.stringify(text.slice(0, 60))} (${text.length} bytes)`;
}
