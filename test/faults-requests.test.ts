// What goes out: the figures of paths, characters, redirects, base URLs, polluted prototypes and the environment, each over
// a part of its cases.
import { expect, test } from "vitest";
import { baseUrls } from "./faults/base-urls.js";
import { environment } from "./faults/environment.js";
import { type Figure, holds } from "./faults/figure.js";
import { injection } from "./faults/injection.js";
import { links } from "./faults/links.js";
import { paths } from "./faults/paths.js";
import { pollution } from "./faults/pollution.js";
import { redirects } from "./faults/redirects.js";

const figures: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  ["a path parameter stays in its segment, or nothing is sent", () => paths({ perParameter: 20 })],
  ["no character adds a header field, a request or a parameter", () => injection({ every: 29 })],
  ["no redirect is followed, to whatever origin", redirects],
  ["no address in an answer is asked for", links],
  ["a base URL is trusted or refused, and no parameter replaces it", baseUrls],
  ["names on Object.prototype change no byte on the wire", () => pollution({ each: false })],
  ["of the environment one variable is read, and nothing of it is sent", environment],
];

test.for(figures)("%s", { timeout: 60_000 }, async ([, measure]) => {
  expect((await measure()).filter((figure) => !holds(figure))).toEqual([]);
});
