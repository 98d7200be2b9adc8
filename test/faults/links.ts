// A14 and P6: answers full of addresses, in header fields and in every member that may hold one. None is ever asked for.
import { setTimeout as wait } from "node:timers/promises";
import { isProblem } from "licensing-sdk";
import { clientsAt, everyOperation } from "./every-operation.js";
import type { Figure } from "./figure.js";
import { http, startServer } from "./server.js";
import { Tally } from "./tally.js";

const statuses = [200, 201, 400, 404, 422, 429, 503];

/** Header fields that point somewhere: those that browsers, feeds, caches and proxies follow. */
function pointingFields(url: string): Record<string, string> {
  const link = ["describedby", "next", "prev", "first", "last", "self", "preload", "service-desc", "help"];
  return {
    location: `${url}/location`,
    "content-location": `${url}/content-location`,
    link: link.map((relation) => `<${url}/${relation}>; rel="${relation}"`).join(", "),
    refresh: `0; url=${url}/refresh`,
    "alt-svc": `http/1.1="${new URL(url).host}"`,
    "report-to": JSON.stringify({ group: "default", max_age: 60, endpoints: [{ url: `${url}/report` }] }),
    "reporting-endpoints": `default="${url}/reports"`,
    "content-security-policy": `default-src 'none'; report-uri ${url}/csp`,
    sourcemap: `${url}/map`,
  };
}

/** Members that hold an address, as a server of problems, of pages or of hypertext would name them. */
function pointingMembers(url: string): object {
  const names = ["$schema", "type", "instance", "next", "next_page", "href", "url", "self", "$ref", "$id", "@context"];
  const members = Object.fromEntries(names.map((name) => [name, `${url}/${name}`]));
  const errors = [{ location: `${url}/errors`, message: url, value: members }];
  return { ...members, status: 400, title: url, errors, links: members, _links: { next: { href: `${url}/_links` } } };
}

/** A14, P6: every operation against every status, with as many addresses of a second server as an answer can hold. */
export async function links(): Promise<readonly Figure[]> {
  const misread = new Tally();
  const second = await startServer(() => http(200));
  let answer = "";
  const first = await startServer(() => answer);
  const cases = everyOperation.flatMap((call) => statuses.map((status) => ({ call, status })));
  try {
    const clients = clientsAt(first.url, { retry: false });
    for (const { call, status } of cases) {
      const isList = status < 300 && call.row.answer === "array";
      const members = pointingMembers(second.url);
      const type = status < 300 ? "application/json" : "application/problem+json";
      answer = http(
        status,
        { ...pointingFields(second.url), "content-type": type },
        JSON.stringify(isList ? [members] : members),
      );
      const end = await call.start(clients, () => "x").result();
      // Whatever is made only when it is asked for, is asked for.
      const read = JSON.stringify(end.ok ? end.data : isProblem(end.error) ? end.error.problem : end.error) ?? "";
      const isProblemRead = !end.ok && isProblem(end.error) && end.error.problem.type === `${second.url}/type`;
      misread.check(
        status < 300 ? end.ok : isProblemRead && read.includes(second.url),
        () => `${call.row.id}, ${status}`,
      );
    }
    // For what would be fetched after the call.
    await wait(20);
  } finally {
    first.close();
    second.close();
  }
  return [
    { goal: "P6", what: "answers full of addresses", measured: first.requests.length, atLeast: 70 },
    misread.figure("P6", "of them not read as they should"),
    { goal: "P6", what: "connections to an address in an answer", measured: second.connections(), atMost: 0 },
  ];
}
