// G8, small: what is reported of creates whose connection may be closed already.
import { expect, test } from "vitest";
import { holds } from "./faults/figure.js";
import { staleSockets } from "./faults/stale-sockets.js";

test("creates over sockets that the server is closing are neither doubled nor misreported", async () => {
  const figures = await staleSockets({ creates: 400 });
  expect(figures.filter((figure) => !holds(figure))).toEqual([]);
});
