// P4: the pages of the proxies that are installed here.
import { expect, test } from "vitest";
import { holds } from "./faults/figure.js";
import { proxies } from "./faults/proxies.js";

test.for(["nginx", "haproxy"] as const)(
  "calls tell the truth about what a page of %s hides",
  async (program, { skip }) => {
    const figures = await proxies({ program });
    if (figures === undefined) return skip(`${program} is not installed`);
    expect(figures.filter((figure) => !holds(figure))).toEqual([]);
  },
);
