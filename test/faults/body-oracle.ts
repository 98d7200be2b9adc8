// What a call has to end with for a body, said a second time and in other words than src/ says it: by JSON.parse of the
// strictly decoded text for a success, and by the rules of RFC 9457 for an error.
import { type AnyLicensingError, type Call, type Fetch, isProblem, LicensingError, type Problem } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { words } from "./words.js";

/** An answer: the bytes of its body, its status and its media type; `undefined` is none. */
export interface BodyAnswer {
  readonly bytes: Uint8Array;
  readonly status: 200 | 400 | 503;
  readonly type: string | undefined;
}

/** An operation that is answered with a body: how its call starts, and what decides what a body means. */
export interface Asked {
  readonly name: "get" | "list" | "create";
  readonly path: string;
  readonly answer: "array" | "object";
  /** What it ends in, in words, where a success cannot be used; and for the error statuses. */
  readonly lost: "unknown" | "applied";
  readonly on400: string;
  readonly on503: string;
  readonly start: () => Call<unknown, AnyLicensingError>;
}

/** A read of an object, a read of an array, and a write that is answered with an object; each attempted once. */
export function operationsAt(baseUrl: string, fetch?: Fetch): readonly Asked[] {
  const options = { baseUrl, fetch, retry: false } as const;
  const { get, list } = createSoftwareLicensingClient({ ...options, token: "access-token" }).licenseEntitlements;
  const { create } = createFlexNetClient({ ...options, token: "rna_token" }).entitlements;
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  const on400 = "bad-request 400 rejected";
  const read = { lost: "unknown", on400, on503: "service-unavailable 503 unknown" } as const;
  const path = "/license-entitlements";
  return [
    { ...read, name: "get", answer: "object", path: `${path}/license-entitlement/le-1`, start: () => get("le-1") },
    { ...read, name: "list", answer: "array", path, start: () => list() },
    {
      name: "create",
      answer: "object",
      path: "/v1/entitlement",
      lost: "applied",
      on400,
      // FlexNet does not declare it.
      on503: "unexpected-status 503 unknown",
      start: () => create({ autoGenerate: true, lineItems }),
    },
  ];
}

/** How a call ended: `right`, or what is wrong with it, the worst first. */
export type Judgement = "untyped" | "falsy" | "damaged" | "wrong" | "right";

/** Starts a call that is answered so, and judges how it ended. */
export async function judge(answer: BodyAnswer, asked: Asked, baseUrl: string): Promise<Judgement> {
  try {
    const end = await asked.start().result();
    const data = dataOf(answer, asked);
    if (end.ok) return data !== undefined && sameJson(end.data, data) ? "right" : "damaged";
    if (!end.error) return "falsy";
    if (!LicensingError.is(end.error)) return "untyped";
    return data === undefined && isRight(answer, asked, baseUrl + asked.path, end.error) ? "right" : "wrong";
  } catch {
    // What came out of `result()`, which never rejects.
    return "untyped";
  }
}

function isRight({ bytes, status, type }: BodyAnswer, asked: Asked, url: string, error: AnyLicensingError): boolean {
  const excerpt = "excerpt" in error ? error.excerpt : undefined;
  if (excerpt !== undefined && !/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]{1,512}$/u.test(excerpt)) return false;
  if (status === 200) {
    return ["malformed", "wrong-type"].some(
      (reason) => words(error) === `invalid-response ${reason} 200 ${asked.lost}`,
    );
  }
  if (words(error) !== (status === 400 ? asked.on400 : asked.on503) || !isProblem(error, status)) return false;
  const text = new TextDecoder().decode(bytes);
  const body = parse(text);
  const hasExcerpt = !isObject(body) && text !== "";
  return (excerpt !== undefined) === hasExcerpt && isProblemOf(error.problem, body, mediaTypeOf(type), url);
}

/** The data of a success: an object or an array, as declared, in strict UTF-8, without `$schema`, not called a problem. */
function dataOf({ bytes, status, type }: BodyAnswer, { answer }: Asked): unknown {
  if (status !== 200 || isProblemType(mediaTypeOf(type))) return undefined;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const value = parse(text);
  if (answer === "array") return Array.isArray(value) ? value : undefined;
  if (!isObject(value)) return undefined;
  delete value["$schema"];
  return value;
}

function isProblemOf(problem: Problem, body: unknown, mediaType: string, url: string): boolean {
  const members = isObject(body) ? body : {};
  const { $schema: _, type, instance, title, detail, status, code, errorId, errors, ...others } = members;
  const isVendors = !isProblemType(mediaType);
  // Of the wrong type, the members of the RFC are as if absent; those of the vendors are readable as they came.
  const kept = new Map<string, unknown>(Object.entries(others));
  if (code !== undefined && typeof code !== "string") kept.set("code", code);
  if (errorId !== undefined && typeof errorId !== "string") kept.set("errorId", errorId);
  if (errors !== undefined && !Array.isArray(errors)) kept.set("errors", errors);
  if (typeof status === "string" && isVendors) kept.set("status", status);
  // FlexNet's text of what went wrong.
  const message = isVendors && typeof detail !== "string" ? textOf(others["message"]) : undefined;
  if (message !== undefined) kept.delete("message");
  const isStatus = typeof status === "number" && status >= 100 && status <= 599 && status % 1 === 0;
  const expected = {
    type: typeof type === "string" ? resolved(type, url) : "about:blank",
    instance: typeof instance === "string" ? resolved(instance, url) : undefined,
    title: textOf(title),
    detail: message ?? textOf(detail),
    status: isStatus ? status : undefined,
    code: textOf(code),
    errorId: textOf(errorId),
    contentTypeMismatch: isObject(body) && !/[+/]json$/.test(mediaType) ? true : undefined,
  };
  const usable = Array.isArray(errors)
    ? errors.filter((item) => typeof item === "string" || isObject(item))
    : undefined;
  const extensions = new Map<string, unknown>(Object.entries(problem.extensions));
  return (
    Object.entries(expected).every(([name, value]) => Reflect.get(problem, name) === value) &&
    problem.errors?.length === usable?.length &&
    Object.getPrototypeOf(problem.extensions) === null &&
    extensions.size === kept.size &&
    [...kept].every(([name, value]) => extensions.has(name) && sameJson(extensions.get(name), value))
  );
}

function mediaTypeOf(type = ""): string {
  return type.replace(/;.*/s, "").trim().toLowerCase();
}

function isProblemType(mediaType: string): boolean {
  return mediaType.startsWith("application/problem+");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function resolved(reference: string, url: string): string {
  try {
    return new URL(reference, url).href;
  } catch {
    return reference;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two JSON values are the same, with `-0` and the order of members: without recursion, however deep they are. */
function sameJson(one: unknown, other: unknown): boolean {
  const pairs: [unknown, unknown][] = [[one, other]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
      if (!Object.is(a, b)) return false;
      continue;
    }
    const names = Object.keys(a);
    const others = Object.keys(b);
    if (Array.isArray(a) !== Array.isArray(b) || names.length !== others.length) return false;
    for (const [at, name] of names.entries()) {
      if (others[at] !== name) return false;
      pairs.push([Reflect.get(a, name), Reflect.get(b, name)]);
    }
  }
  return true;
}
