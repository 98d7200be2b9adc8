// JSON texts of arrays, objects and whole documents, good and bad.
import { characters, product, type Texts } from "./json-texts.js";

/** Arrays, and what is like one. */
export const arrays: Texts = {
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

/** Objects, and what is like one. */
export const objects: Texts = {
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
/** White space, several values, and what stands before or after one. */
export const others: Texts = {
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
