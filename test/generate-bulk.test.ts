// `x-bulk` of the documents: what it points at has to be there.
import { expect, test } from "vitest";
import { parseDocument } from "../scripts/generate/document.js";

/** Reads a document with something to look up by, and an operation whose `x-bulk` is as given. */
function read(bulk: string) {
  const operation = (id: string, path: string) => `
      operationId: ${id}
      x-method: ${id}
      x-resend-after-unknown: true
      x-resend-after-unknown-note: It may.
      summary: It does.
      externalDocs: { url: https://docs.example.com }
      parameters: [{ name: ${path}, in: path, required: true, description: It., schema: { type: string } }]
      responses: { "204": { description: Done. } }`;
  const text = `openapi: 3.1.0
paths:
  /things/{thing}:
    get:${operation("getThing", "thing")}
    put:${operation("putThing", "thing")}
      requestBody:
        content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
      x-bulk: ${bulk}
`;
  const { operations } = parseDocument("things", "openapi/things.yaml", text);
  return operations.find(({ id }) => id === "putThing")?.bulk;
}

test("a key and a look-up", () => {
  const lookup = "lookup: { operation: getThing, path: { thing: /body/name } }";
  expect(read(`{ key: [/path/thing, /body/name], ${lookup} }`)).toEqual({
    key: ["/path/thing", "/body/name"],
    lookup: { operation: "getThing", path: { thing: "/body/name" } },
  });
});

test.each([
  ["no key", "{}", "without a key"],
  ["a member that is not there", "{ key: [/body/title] }", "/body/title, which is not there"],
  ["a parameter that is not there", "{ key: [/path/name] }", "/path/name, which is not there"],
  [
    "no operation",
    "{ key: [/path/thing], lookup: { operation: seeThing, path: {} } }",
    "by seeThing, which does not read",
  ],
  ["one that writes", "{ key: [/path/thing], lookup: { operation: putThing, path: {} } }", "which does not read"],
  ["no parameter of it", "{ key: [/path/thing], lookup: { operation: getThing, path: {} } }", "getThing takes thing"],
])("refused: %s", (_, bulk, message) => {
  expect(() => read(bulk)).toThrow(message);
});
