// The fault matrix: answers with an error status, and successes without a body.
import { act, answering, failingOnce, type Row } from "./matrix-row.js";
import { http, json } from "./server.js";

const problem = json(500, { title: "no" }, "application/problem+json");
const page = { "content-type": "text/html" };
const html = "<html><body><h1>502 Bad Gateway</h1></body></html>";

/** A case in which the server failed: a read is sent again where another answer can be hoped for, a write never. */
function failed(status: number, name: string, answer: string, attemptsOfRead: number): Row {
  const ending = `${status === 500 ? "internal-server-error" : "unexpected-status"} ${status} unknown`;
  const documented = status === 503 ? "service-unavailable 503 unknown" : ending;
  return {
    number: 30,
    name: `${status}, ${name}`,
    start: answering(answer),
    get: [documented, attemptsOfRead],
    create: [ending, 1],
    attach: [documented, 1],
  };
}

/** A case in which the server says no: once is enough. */
function refused(number: number, status: number, name: string, answer: string, kinds: readonly [string, string]): Row {
  const [kind, kindOfCreate] = kinds;
  return {
    number,
    name: `${status}, ${name}`,
    start: answering(answer),
    get: [`${kind} ${status} rejected`, 1],
    create: [`${kindOfCreate} ${status} rejected`, 1],
    attach: [`${kind} ${status} rejected`, 1],
  };
}

const failures: readonly Row[] = [
  failed(500, "a problem", problem, 3),
  failed(502, "a page of a proxy", http(502, page, html), 3),
  failed(503, "no Retry-After", json(503, { title: "no" }, "application/problem+json"), 3),
  failed(504, "a page of a proxy", http(504, page, html), 3),
  failed(501, "which stays as it is", http(501), 1),
  {
    number: 30,
    name: "502 once, and fine then",
    start: failingOnce(http(502, page, html)),
    get: ["success", 2],
    create: ["unexpected-status 502 unknown", 1],
    attach: ["unexpected-status 502 unknown", 1],
  },
];

const deferrals: readonly Row[] = [
  {
    number: 31,
    name: "408: it does not say whether the request was acted on",
    start: answering(http(408)),
    get: ["unexpected-status 408 unknown", 3],
    create: ["unexpected-status 408 unknown", 1],
    attach: ["unexpected-status 408 unknown", 1],
  },
  {
    number: 31,
    name: "425: not processed, so a write is sent again too",
    start: answering(http(425)),
    get: ["unexpected-status 425 deferred", 3],
    create: ["unexpected-status 425 deferred", 3],
    attach: ["unexpected-status 425 deferred", 3],
  },
  {
    number: 31,
    name: "421: not processed, so a write is sent again too; the platform's fetch asks each time once more by itself",
    start: answering(http(421)),
    get: ["unexpected-status 421 deferred", 3, "some"],
    create: ["unexpected-status 421 deferred", 3, "some"],
    attach: ["unexpected-status 421 deferred", 3, "some"],
  },
];

const conflict = json(409, { title: "Conflict", code: "taken" }, "application/problem+json");

const conflicts: readonly Row[] = [
  refused(32, 409, "a conflict", conflict, ["conflict", "unexpected-status"]),
  {
    number: 32,
    name: "409 after 429: a conflict with somebody else's",
    start: failingOnce(http(429), {}, () => conflict),
    get: ["conflict 409 rejected", 2],
    create: ["unexpected-status 409 rejected", 2],
    attach: ["conflict 409 rejected", 2],
  },
  {
    number: 32,
    name: "409 after 503: perhaps a conflict with one's own, so the outcome stays unknown",
    start: failingOnce(http(503), {}, () => conflict),
    get: ["conflict 409 unknown", 2],
    create: ["unexpected-status 503 unknown", 1],
    attach: ["service-unavailable 503 unknown", 1],
  },
];

const unprocessable: readonly [string, string] = ["unprocessable-content", "unexpected-status"];
const json4xx = { "content-type": "application/problem+json" };

const refusals: readonly Row[] = [
  refused(33, 400, "a problem", json(400, { title: "no" }), ["bad-request", "bad-request"]),
  refused(33, 401, "a problem", json(401, { title: "no" }), ["unauthorized", "unauthorized"]),
  refused(33, 404, "a text", http(404, { "content-type": "text/plain" }, "404 page not found\n"), [
    "not-found",
    "not-found",
  ]),
  refused(33, 405, "empty", http(405, { allow: "GET" }), ["unexpected-status", "unexpected-status"]),
  refused(33, 422, "empty", http(422, json4xx), unprocessable),
  refused(33, 422, "a page", http(422, page, html), unprocessable),
  refused(33, 422, "truncated JSON", http(422, json4xx, '{"title":"no'), unprocessable),
  refused(33, 422, "null", http(422, json4xx, "null"), unprocessable),
  refused(33, 422, "XML", http(422, { "content-type": "application/problem+xml" }, "<problem/>"), unprocessable),
  {
    number: 33,
    name: "404, whose body is cut by the end of the connection: the status is there",
    start: answering(act((socket) => socket.end(http(404, { ...json4xx, "content-length": "999" }, '{"title":"no"')))),
    get: ["not-found 404 rejected", 1],
    create: ["not-found 404 rejected", 1],
    attach: ["not-found 404 rejected", 1],
  },
];

/** A case without the body that a read and a create have to have. */
function bodiless(status: number, name: string, answer: string): Row {
  return {
    number: 34,
    name: `${status}, ${name}: nothing where a value is documented is no value`,
    start: answering(answer),
    get: [`invalid-response malformed ${status} unknown`, 1],
    create: [`invalid-response malformed ${status} applied`, 1],
    attach: ["success", 1],
  };
}

const successes: readonly Row[] = [
  bodiless(204, "as it has to be", http(204)),
  bodiless(205, "as it has to be", http(205)),
  {
    number: 34,
    name: "204 with a body: the connection is not used again",
    start: answering(`${http(204)}{"id":"x"}`),
    calls: 2,
    get: ["invalid-response malformed 204 unknown", 1, 2, 2],
    create: ["invalid-response malformed 204 applied", 1, 2, 2],
    attach: ["success", 1, 2, 2],
  },
];

export const statusRows: readonly Row[] = [...failures, ...deferrals, ...conflicts, ...refusals, ...successes];
