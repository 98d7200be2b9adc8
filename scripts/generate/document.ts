// Step 1: reads a document into what the other steps need of it. What a document may not leave out is checked here.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type Bulk, checkBulk, readBulk } from "./bulk.js";
import { boolean, fail, type JsonObject, list, object, resolve, string } from "./values.js";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonObject;
  /** The JSON type of its value. */
  readonly type: string;
}

/** An operation, with every reference to a parameter or a response resolved. */
export interface DocumentOperation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly clientMethod: string;
  readonly summary: string;
  readonly docs: string;
  readonly parameters: readonly Parameter[];
  /** The JSON body of the request, and the first of its examples. */
  readonly body: { readonly required: boolean; readonly schema: JsonObject; readonly example: unknown } | undefined;
  /** The statuses of success, with the schema of the JSON body where there is one. */
  readonly successes: ReadonlyMap<number, JsonObject | undefined>;
  /** Whether 304 is an answer: nothing has changed since what `If-None-Match` names. */
  readonly notModified: boolean;
  /** The error statuses; those of all nine classes where the document declares a `default`. */
  readonly errors: readonly number[];
  readonly secured: boolean;
  readonly resend: boolean;
  readonly resendNote: string;
  readonly bulk: Bulk | undefined;
}

/** One of the documents. */
export interface Document {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly root: JsonObject;
  readonly operations: readonly DocumentOperation[];
}

/** The statuses that have an error class of their own, and its name. */
export const errorClasses: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "UnauthorizedError",
  403: "ForbiddenError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableContentError",
  429: "TooManyRequestsError",
  500: "InternalServerError",
  503: "ServiceUnavailableError",
};

/** Reads `openapi/<name>.yaml`. */
export async function readDocument(name: string): Promise<Document> {
  const file = `openapi/${name}.yaml`;
  return parseDocument(name, file, await readFile(file, "utf8"));
}

/** Reads the text of a document. */
export function parseDocument(name: string, file: string, text: string): Document {
  const root = object(parse(text), file);
  const operations = Object.entries(object(root["paths"], "paths")).flatMap(([path, value]) => {
    const item = object(value, path);
    const methods = ["get", "post", "put", "patch", "delete"].filter((method) => method in item);
    return methods.map((method) => readOperation(root, path, method, item));
  });
  checkBulk(root, operations);
  return { name, file, text, root, operations };
}

function readOperation(root: JsonObject, path: string, method: string, item: JsonObject): DocumentOperation {
  const place = `${method} ${path}`;
  const operation = object(item[method], place);
  const parameters = [...list(item["parameters"]), ...list(operation["parameters"])].map((each) =>
    readParameter(root, each, place),
  );
  const responses = Object.entries(object(operation["responses"], place)).map(([status, response]) => ({
    status,
    response: resolve(root, response, place),
  }));
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const failures = responses.filter(({ status }) => /^[45]/.test(status)).map(({ status }) => Number(status));
  const hasDefault = responses.some(({ status }) => status === "default");
  const body = operation["requestBody"] === undefined ? undefined : resolve(root, operation["requestBody"], place);
  return {
    id: string(operation["operationId"], place),
    method: upperCase(method),
    path,
    clientMethod: string(operation["x-method"], place),
    summary: string(operation["summary"], place),
    docs: string(object(operation["externalDocs"], place)["url"], place),
    parameters,
    body: body && {
      required: body["required"] === true,
      schema: jsonSchema(body) ?? fail(`${place}: a body that is not JSON`),
      example: firstExample(root, body),
    },
    successes: new Map(successes.map(({ status, response }) => [Number(status), jsonSchema(response)])),
    notModified: responses.some(({ status }) => status === "304"),
    errors: hasDefault ? Object.keys(errorClasses).map(Number) : failures,
    secured: list(operation["security"] ?? root["security"]).length > 0,
    resend: boolean(operation["x-resend-after-unknown"], place),
    resendNote: string(operation["x-resend-after-unknown-note"], place),
    bulk: readBulk(operation["x-bulk"], place),
  };
}

function readParameter(root: JsonObject, value: unknown, place: string): Parameter {
  const parameter = resolve(root, value, place);
  const where = parameter["in"];
  if (where !== "path" && where !== "query" && where !== "header") return fail(`${place}: a parameter in ${where}`);
  const schema = object(parameter["schema"], place);
  return {
    name: string(parameter["name"], place),
    in: where,
    required: parameter["required"] === true,
    description: string(parameter["description"], place),
    schema,
    type: string(resolve(root, schema, place)["type"], place),
  };
}

/** The schema of the `application/json` content of a body or a response. */
function jsonSchema(value: JsonObject): JsonObject | undefined {
  const content = value["content"] === undefined ? {} : object(value["content"], "content");
  const media = content["application/json"];
  return media === undefined ? undefined : object(object(media, "content")["schema"], "schema");
}

/** The first example of a JSON body; `undefined` where there is none. */
function firstExample(root: JsonObject, body: JsonObject): unknown {
  const media = object(object(body["content"], "content")["application/json"], "content");
  const [first] = Object.values(media["examples"] === undefined ? {} : object(media["examples"], "examples"));
  return first === undefined ? undefined : resolve(root, first, "examples")["value"];
}

function upperCase(method: string): DocumentOperation["method"] {
  const upper = method.toUpperCase();
  if (upper === "GET" || upper === "POST" || upper === "PUT" || upper === "PATCH" || upper === "DELETE") return upper;
  return fail(`the method ${method}`);
}
