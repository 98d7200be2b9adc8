// The part that all fakes share: a request is matched, judged by its document, resolved and noted down.
import type { Input, Operation } from "../core/operation.js";
import { withoutTrailingSlashes } from "../core/url.js";
import type { Validator } from "../core/validator.js";
import { readJson, readLedgerBody } from "./body.js";
import type { Fake, FakeAnswer, FakeRequest, RecordedRequest } from "./fake.js";
import { FaultPlan, type PlannedFault } from "./fault.js";
import { fetchFrom } from "./fetch.js";
import { type Parameter, readHeader, readQuery } from "./parameters.js";
import type { PlainAnswer, PlainRequest, Refusals } from "./refusals.js";
import type { Resolvers } from "./resolver.js";
import { match, templateOf } from "./route.js";

/** What a fake needs to know of an operation. */
interface FakeOperation {
  readonly row: Operation;
  readonly parameters: readonly Parameter[];
  readonly body: "none" | "optional" | "required";
}

/** What makes a fake of one vendor. */
export interface FakeDefinition<Operations, State extends object> {
  readonly baseUrl: string;
  readonly operations: Readonly<Record<keyof Operations, FakeOperation>>;
  readonly validators: Readonly<Record<keyof Operations, Validator>>;
  readonly refusals: Refusals;
  /** A fresh state; at a reset it is told the state before. */
  seed(before?: State): State;
  /** The resolvers over a state. They are made once, over the object that `reset` fills anew. */
  resolvers(state: State): Resolvers<Operations>;
  /** Whether a bearer token is accepted. */
  accepts(token: string, state: State): boolean;
}

/**
 * A fake of one vendor.
 *
 * @throws {TypeError} for a `baseUrl` that is no URL.
 */
export function createFake<Operations, State extends object, Problem extends object>(
  definition: FakeDefinition<Operations, State>,
): Fake<keyof Operations & string, State, Problem> {
  type OperationId = keyof Operations & string;
  const { validators, refusals } = definition;
  const base = new URL(definition.baseUrl);
  // Without a slash at its end: adapters put paths behind it.
  const baseUrl = withoutTrailingSlashes(base.href);
  const operations = Object.values<FakeOperation>(definition.operations).map(({ row }) => row);
  const templates = operations.map(templateOf);
  const state = definition.seed();
  const resolvers = definition.resolvers(state);
  const requests: RecordedRequest<OperationId>[] = [];
  const faults = new FaultPlan<Problem>();
  let resets = 0;

  function isOperation(id: string): id is OperationId {
    return Object.hasOwn(definition.operations, id);
  }

  /** Judges a request by credential and document, and resolves it. */
  function answer<Id extends OperationId>(
    id: Id,
    request: FakeRequest,
    url: URL,
    path: PlainRequest["path"],
  ): PlainAnswer {
    const { pathname } = url;
    const { row, parameters, body: bodyIs } = definition.operations[id];
    if (row.secured) {
      const [, token] = /^bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
      if (token === undefined || !definition.accepts(token, state)) return refusals.unauthorized(pathname);
    }
    const takesBody = bodyIs !== "none" && request.body !== "";
    const body = takesBody ? readJson(request.body) : undefined;
    if (takesBody && body === undefined) return refusals.malformedBody(pathname, request.body);
    if (bodyIs === "required" && body === undefined) return refusals.missingBody(pathname);
    const plain: PlainRequest = {
      path,
      query: readQuery(url, parameters),
      header: readHeader(request.headers, parameters),
      body,
    };
    const validate = validators[id];
    if (!validate(plain)) return refusals.invalid(pathname, plain, validate.errors ?? []);
    // The validator has just found it to be what the document says.
    return resolvers[id](plain as Input<Operations[Id]>, pathname) as PlainAnswer;
  }

  async function handle(request: FakeRequest): Promise<FakeAnswer> {
    const url = new URL(request.url);
    const route = match(templates, base, request.method, url);
    const id = route.operation?.id;
    const recorded = {
      operation: id !== undefined && isOperation(id) ? id : undefined,
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: readLedgerBody(request.body),
      applied: false,
    };
    requests.push(recorded);
    if (id === undefined || !isOperation(id)) return refusals.noRoute(route.allow);
    const planned = faults.take(id);
    if (planned !== undefined && planned.delayMs > 0) {
      const before = resets;
      await wait(planned.delayMs, request.signal);
      // A request that waited through a reset belongs to another test.
      if (resets !== before) return { kind: "reset" };
    }
    const early = planned && notApplied(planned, url.pathname, refusals);
    if (early !== undefined) return early;
    const { status, body, headers } = answer(id, request, url, route.path);
    recorded.applied = request.method !== "GET" && status < 300;
    const response = respond(status, body, status < 300 ? "application/json" : refusals.mediaType);
    return applied(planned, { ...response, headers: { ...response.headers, ...headers } });
  }

  return {
    baseUrl,
    operations,
    state,
    requests,
    handle,
    fetch: fetchFrom(baseUrl, handle),
    fail(operationId, fault, options = {}) {
      if (!isOperation(operationId)) {
        throw new RangeError(
          `this fake has no such operation; it has ${operations.map((operation) => operation.id).join(", ")}`,
        );
      }
      faults.add(operationId, fault, options);
    },
    reset() {
      resets += 1;
      Object.assign(state, definition.seed(state));
      requests.length = 0;
      faults.clear();
    },
  };
}

/** The answer of a fault that comes before the request has its effect. */
function notApplied(planned: PlannedFault<object>, pathname: string, refusals: Refusals): FakeAnswer | undefined {
  const { fault } = planned;
  if (fault === "reset") return { kind: "reset" };
  if (fault === "html-502") {
    const page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n";
    return { kind: "response", status: 502, headers: { "content-type": "text/html" }, body: page, cut: false };
  }
  if (fault === "empty-500")
    return { kind: "response", status: 500, headers: { "content-length": "0" }, body: "", cut: false };
  if (typeof fault === "string") return undefined;
  const { status, problem = {}, headers = {} } = typeof fault === "number" ? { status: fault } : fault;
  const failure = refusals.failure(pathname, status, problem);
  // A 304 cannot have a body.
  const response = respond(status, status === 304 ? undefined : failure.body, refusals.mediaType);
  return { ...response, headers: { ...response.headers, ...failure.headers, ...headers } };
}

/** What becomes of an answer under a fault that comes after the request had its effect. */
function applied(planned: PlannedFault<object> | undefined, answer: FakeResponse): FakeAnswer {
  switch (planned?.fault) {
    case "reset-after-apply":
      return { kind: "reset" };
    case "timeout":
      return { kind: "silence" };
    case "truncated":
      return answer.body === undefined ? { kind: "reset" } : { ...answer, cut: true };
    default:
      return answer;
  }
}

type FakeResponse = Extract<FakeAnswer, { readonly kind: "response" }>;

function respond(status: number, body: unknown, mediaType: string): FakeResponse {
  if (body === undefined) return { kind: "response", status, headers: {}, body: undefined, cut: false };
  return { kind: "response", status, headers: { "content-type": mediaType }, body: JSON.stringify(body), cut: false };
}

/** Waits, but no longer than somebody waits for the answer. */
function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    // What a timer cannot count to it takes for nothing.
    const timer = setTimeout(done, Math.min(milliseconds, 2 ** 31 - 1));
    if (signal?.aborted) done();
    else signal?.addEventListener("abort", done);
  });
}
