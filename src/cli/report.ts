// Tells of a failure: a short block for people, one line of JSON, an annotation in GitHub Actions.
import type { ProblemErrorDetail } from "../core/problem.js";
import { forPeople, toJson } from "./escape.js";
import type { Failure } from "./failure.js";

/** A block of lines for people. `bold` marks its first words. */
export function blockOf(failure: Failure, bold: (text: string) => string): string {
  const lines = factsOf(failure).map(([name, value]) => `  ${name}: ${forPeople(value)}`);
  return [`${bold("licensing:")} ${headlineOf(failure)}`, ...lines, ""].join("\n");
}

/** One line that says what failed, and how. */
function headlineOf({ message, kind, status, outcome }: Failure): string {
  if (kind === "usage") return forPeople(message);
  const facts = [`kind: ${kind}`, ...(status === undefined ? [] : [`status: ${status}`]), `outcome: ${outcome}`];
  return `${forPeople(message)} (${facts.join(", ")})`;
}

function factsOf(failure: Failure): readonly (readonly [string, string])[] {
  const { problem, breaches = [], excerpt, requestId, attempts, advice } = failure;
  const facts: [string, string | undefined][] = [
    ["title", problem?.title],
    ["detail", problem?.detail],
    ["code", problem?.code],
    ["error id", problem?.errorId],
    ...(problem?.errors ?? []).map(detailOf),
    ...breaches.map(({ place, rule, message }): [string, string] => ["at", `${place}: ${message} (rule: ${rule})`]),
    ["answer", excerpt],
    ["request id", requestId],
    ["attempts", attempts > 0 ? String(attempts) : undefined],
    ["to do", advice],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function detailOf({ location, message }: ProblemErrorDetail): [string, string] {
  return ["at", [location, message].filter((text) => text !== undefined).join(": ")];
}

/** One JSON document in one line. What was sent is not repeated. */
export function documentOf({ problem, excerpt: _, breaches, ...facts }: Failure): string {
  // The places of what was refused without the values, which are the caller's own and may be secrets.
  const errors = problem?.errors?.map(({ value: _, ...detail }) => detail);
  return `${toJson({ ...facts, ...(problem && { problem: { ...problem, ...(errors && { errors }) } }), ...(breaches && { errors: breaches }) })}\n`;
}

/**
 * An annotation of GitHub Actions, in one line.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function annotationOf(failure: Failure): string {
  const facts = factsOf(failure).map(([name, value]) => `${name}: ${forPeople(value)}`);
  const message = [headlineOf(failure), ...facts].join("\n");
  return `::error title=${escapeProperty(`licensing: ${failure.kind}`)}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
