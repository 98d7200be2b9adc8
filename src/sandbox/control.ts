// What the sandbox answers itself: what is there, failures on demand, and a return to the seed. It may import the fakes.
import { validateHeaderName, validateHeaderValue } from "node:http";
import { isJsonObject } from "../core/problem.js";
import { parseJson } from "../core/read.js";
import type { Fake } from "../fake/fake.js";

/** A fake to serve: what the server needs of one. */
export type Served = Pick<Fake<string, object, object>, "baseUrl" | "operations" | "handle" | "fail" | "reset">;

/** What is served, by the first segment of the path. */
export type Fakes = Readonly<Record<string, Served>>;

/** An answer of the sandbox itself; a text is sent as it is, everything else as JSON. */
export interface ControlAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** What the sandbox holds, for `GET /`. */
export function index(fakes: Fakes, documents: Readonly<Record<string, string>>, url: string): ControlAnswer {
  const apis = Object.entries(fakes).map(([name, { operations }]) => [
    name,
    {
      baseUrl: `${url}/${name}`,
      ...(Object.hasOwn(documents, name) && { document: `${url}/${name}/openapi.yaml` }),
      operations: operations.map(({ id, method, path }) => ({ id, method, path })),
    },
  ]);
  const control = {
    "PUT /__fail": { api: "kaiten", operation: "attachLicenseEntitlement", fault: 503, times: 1, delayMs: 0 },
    "POST /__reset": "returns all of them to their seed",
  };
  return { status: 200, body: { name: "licensing-sdk sandbox", apis: Object.fromEntries(apis), control } };
}

/** Lets the next requests of an operation fail: what `fake.fail` takes, as JSON. */
export function fail(fakes: Fakes, text: string): ControlAnswer {
  const order = parseJson(text);
  if (!isJsonObject(order)) return refused("give an object with api, operation and fault");
  const { api, operation, fault, times, delayMs } = order;
  const fake = typeof api === "string" && Object.hasOwn(fakes, api) ? fakes[api] : undefined;
  if (fake === undefined) return refused(`api: give one of ${Object.keys(fakes).join(", ")}`);
  if (isJsonObject(fault) && !canBeSent(fault)) {
    return refused("fault: give a problem that is an object, and headers that are texts and can be sent");
  }
  try {
    const options = { ...(times !== undefined && { times }), ...(delayMs !== undefined && { delayMs }) };
    // The fake itself judges what it is given.
    Reflect.apply(fake.fail, fake, [operation, fault, options]);
    return { status: 204 };
  } catch (error) {
    return refused(error instanceof RangeError ? error.message : "fault: there is no such failure");
  }
}

/** Whether a failure that was given as JSON has the members that the fakes take for granted. */
function canBeSent({ problem = {}, headers = {} }: Readonly<Record<string, unknown>>): boolean {
  if (!isJsonObject(problem) || !isJsonObject(headers)) return false;
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      // The length is the server's to say.
      if (typeof value !== "string" || name.toLowerCase() === "content-length") return false;
      validateHeaderValue(name, value);
    }
    return true;
  } catch {
    return false;
  }
}

/** Returns all fakes to their seed. */
export function reset(fakes: Fakes): ControlAnswer {
  for (const fake of Object.values(fakes)) fake.reset();
  return { status: 204 };
}

function refused(message: string): ControlAnswer {
  return { status: 400, body: { message } };
}
