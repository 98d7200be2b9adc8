// S3: path parameters that would leave their segment. The server sees the template's segments with the value in its place,
// or the call is refused before a byte is sent.
import type { AnyLicensingError, Call } from "licensing-sdk";
import {
  clientsAt,
  everyKind,
  everyOperation,
  type OperationCall,
  parametersOf,
  successOf,
} from "./every-operation.js";
import type { Figure } from "./figure.js";
import { byteValues, naughtyStrings, neighbouredDots, noTexts, traversals, unsendable } from "./path-values.js";
import { http, json, type Received, startServer } from "./server.js";
import { Tally } from "./tally.js";

// What goes through every parameter, and what through those of one operation of each kind.
const everywhere = [
  { what: "naughty strings", values: naughtyStrings, atLeast: 515 },
  { what: "traversal spellings", values: traversals, atLeast: 530 },
];
const once = [
  { what: "dot segments beside other characters", values: neighbouredDots, atLeast: 603 },
  { what: "byte values", values: byteValues, atLeast: 256 },
];

/** Whether a text can be a segment: not where a URL parser takes it for the way up, or has no bytes for it. */
function canBeSent(value: string): boolean {
  return !/\p{Surrogate}/u.test(value) && !["", ".", ".."].includes(value.replace(/%2e/gi, "."));
}

/** Whether a request went to the template of its operation, with a value in the place of one parameter and `x` in others. */
function isOnTemplate({ row }: OperationCall, parameter: string, value: string, { method, target }: Received): boolean {
  const due = row.path.split("/");
  const segments = target.split("/");
  // No raw character that would end the path or a segment for some server on the way.
  const isPlain = /^[\w\-.~!*'()%/]*$/.test(target) && !segments.some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
  if (method !== row.method || !isPlain || segments.length !== due.length) return false;
  return due.every((part, index) => {
    const segment = decodeURIComponent(segments[index] ?? "");
    return segment === (part === `{${parameter}}` ? value : part.startsWith("{") ? "x" : part);
  });
}

/** As many of some values as asked for, from all over the list. */
function sample<T>(values: readonly T[], count: number): readonly T[] {
  if (count >= values.length) return values;
  return Array.from({ length: count }, (_, index) => values[Math.floor((index * values.length) / count)]).filter(
    (value) => value !== undefined,
  );
}

/** S3. `perParameter`: how many of the values go through each path parameter; those that cannot be sent always do. */
export async function paths({ perParameter }: { readonly perParameter: number }): Promise<readonly Figure[]> {
  const valuesOf = (lists: typeof once) =>
    sample(
      lists.flatMap(({ values }) => values),
      perParameter,
    );
  const ofAll = [...unsendable, ...valuesOf(everywhere)];
  const ofKind = [...ofAll, ...valuesOf(once)];
  const parameters = everyOperation.flatMap((call) => {
    const values = everyKind.includes(call) ? ofKind : ofAll;
    return parametersOf(call).map((parameter) => ({ call, parameter, values }));
  });
  const strayed = new Tally();
  const misjudged = new Tally();
  const untyped = new Tally();
  let running: OperationCall | undefined;
  const server = await startServer(() => {
    const success = running && successOf(running);
    return success === undefined ? http(204) : json(200, success);
  });
  let sent = 0;
  try {
    const clients = clientsAt(server.url);
    for (const { call, parameter, values } of parameters) {
      running = call;
      const place = `${call.row.id} ${parameter}`;
      for (const value of values) {
        const from = server.requests.length;
        const end = await call.start(clients, (name) => (name === parameter ? value : "x")).result();
        const requests = server.requests.slice(from);
        sent += requests.length;
        const targets = requests.map(({ target }) => target).join(", ");
        const example = () => `${place}: ${JSON.stringify(value)} went to ${targets || "nowhere"}`;
        for (const request of requests) strayed.check(isOnTemplate(call, parameter, value, request), example);
        const isRight = canBeSent(value) ? end.ok && requests.length === 1 : isRefused(end) && requests.length === 0;
        misjudged.check(isRight, example);
      }
      for (const value of noTexts) {
        const from = server.requests.length;
        const fill = (name: string) => (name === parameter ? value : "x");
        // Without its types: a caller of JavaScript has none.
        const started: Call<unknown, AnyLicensingError> = Reflect.apply(call.start, undefined, [clients, fill]);
        const isRight = isRefused(await started.result()) && server.requests.length === from;
        untyped.check(isRight, () => `${place}: ${typeof value}`);
      }
    }
  } finally {
    server.close();
  }
  const sendable = parameters.flatMap(({ values }) => values).filter(canBeSent).length;
  return [
    ...[...everywhere, ...once].map(({ what, values, atLeast }) => ({
      goal: "S3",
      what,
      measured: new Set(values).size,
      atLeast,
    })),
    { goal: "S3", what: "path parameters", measured: parameters.length, atLeast: 52 },
    {
      goal: "S3",
      what: `requests, of ${ofAll.length} values through each of them, and ${ofKind.length} through one of each kind`,
      measured: sent,
      atLeast: sendable,
    },
    strayed.figure("S3", "requests off the template"),
    misjudged.figure("S3", "values that were refused and can be sent, or the other way round"),
    untyped.figure("S3", `of ${noTexts.length} values that are no text, through each: not refused before a byte`),
  ];
}

function isRefused(end: Awaited<ReturnType<Call<unknown, AnyLicensingError>["result"]>>): boolean {
  return !end.ok && end.error.kind === "invalid-request" && end.error.attempts === 0;
}
