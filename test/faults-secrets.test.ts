// S1, on a sample of the faults; and that a sink which shows a secret, in whatever form, would be noticed.
import { expect, test } from "vitest";
import { drawCanaries } from "./faults/canaries.js";
import { holds } from "./faults/figure.js";
import { secrets } from "./faults/secrets.js";
import { sinks, textsOf } from "./faults/sinks.js";

test("no secret and no echo is in any text that a sample of calls gives away", async () => {
  const figures = await secrets({ every: 53, deaths: 2, texts: 2000 });
  expect(figures.filter((figure) => !holds(figure))).toEqual([]);
}, 60_000);

const canaries = drawCanaries();
const canary = canaries.at("token");

test.each(sinks.map(({ name }) => name))("a leak is noticed: %s", (name) => {
  const leaky = Object.assign(new Error(canary, { cause: new Error(canary) }), { [canary]: canary });
  const found = textsOf(leaky).filter(({ text }) => canaries.find(text) === "token");
  expect(found.map(({ sink }) => sink)).toContain(name);
});

test.each<[string, unknown]>([
  ["a cause of a cause", new Error("x", { cause: new Error("y", { cause: canary }) })],
  ["deep in a member", { deep: [{ deeper: new Map([["k", new Set([canary])]]) }] }],
  ["a hidden member", Object.defineProperty({}, "hidden", { value: canary })],
  ["an inherited member", Object.create({ inherited: canary })],
  ["a member of a function", Object.assign(() => 1, { member: canary })],
  ["the name of a member", { [Symbol(canary)]: 1 }],
  ["a header field", new Headers({ "x-a": canary })],
  ["a URL", new URL(`https://a.example/?b=${canary}`)],
  ["a promise", Promise.resolve(canary)],
  ["the end of a long text", { text: "x".repeat(20_000) + canary }],
  ["the end of a long list", [...Array(200).fill(0), canary]],
])("a leak is noticed, wherever it is: %s", (_, value) => {
  expect(textsOf(value).map(({ text }) => canaries.find(text))).toContain("token");
});

test("canaries are found as they are, cut, and as bytes", () => {
  const { mark, find } = canaries;
  const bytes = Buffer.from(`Bearer ${canary}`);
  expect([find(`a${canary}b`), find(`a${mark}`), find(`a${mark.slice(0, -1)}`)]).toEqual(["token", "cut", undefined]);
  const forms = [bytes.toString("hex"), String([...bytes]), JSON.stringify(bytes), [...bytes].join("\n")];
  const base64 = ["", "a", "aa"].map((before) => Buffer.from(before + canary).toString("base64"));
  expect([...forms, ...base64].map(find)).toEqual(Array(7).fill("encoded"));
});

test("what a closure or a private member holds is in no sink", () => {
  class Closed extends Error {
    readonly #hidden = canary;
    get hidden() {
      return this.#hidden;
    }
  }
  for (const value of [new Closed("x"), () => canary]) {
    expect(textsOf(value).map(({ text }) => canaries.find(text))).toEqual(textsOf(value).map(() => undefined));
  }
});
