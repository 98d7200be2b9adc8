// Everywhere that a value can show what it holds: texts, inspections, JSON, copies, logs, and each member by itself.
import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, inspect } from "node:util";
import { serialize } from "node:v8";

/** A way from a value to text. */
export interface Sink {
  readonly name: string;
  /** The text; `undefined` where a value has none of this sort, such as one that is no error a stack. It may throw. */
  readonly show: (value: unknown) => string | undefined;
}

const whole = { depth: 20, maxArrayLength: null, maxStringLength: null } as const;
const hidden = { ...whole, showHidden: true } as const;

/** No sink calls a getter: what those give is asked for by name. */
export const sinks: readonly Sink[] = [
  { name: "message", show: (value) => ownText(value, "message") },
  { name: "stack", show: (value) => ownText(value, "stack") },
  { name: "causes", show: (value) => causesOf(value).map(String).join("\n") || undefined },
  { name: "String", show: String },
  { name: "template literal", show: (value) => `${value}` },
  { name: "JSON.stringify", show: (value) => JSON.stringify(value) },
  { name: "inspect", show: (value) => inspect(value) },
  { name: "inspect, hidden members", show: (value) => inspect(value, hidden) },
  { name: "inspect, not compact", show: (value) => inspect(value, { ...whole, compact: false, sorted: true }) },
  { name: "inspect, nothing customised", show: (value) => inspect(value, { ...hidden, customInspect: false }) },
  { name: "format", show: (value) => format("%s %o %O %j %d", value, value, value, value, value) },
  { name: "console.log", show: (value) => logged((console) => console.log(value)) },
  { name: "console.error", show: (value) => logged((console) => console.error("failed:", value)) },
  { name: "console.dir", show: (value) => logged((console) => console.dir(value, hidden)) },
  { name: "console.table", show: (value) => logged((console) => console.table([value])) },
  { name: "console.trace", show: (value) => logged((console) => console.trace(value)) },
  { name: "console.assert", show: (value) => logged((console) => console.assert(false, "failed:", value)) },
  { name: "structuredClone", show: (value) => inspect(structuredClone(value), hidden) },
  { name: "v8.serialize", show: (value) => serialize(value).toString("latin1").replaceAll("\0", "") },
  { name: "Object.entries", show: (value) => inspect(Object.entries(Object(value)), whole) },
  { name: "Object.assign", show: (value) => inspect(Object.assign({}, value), whole) },
  { name: "members", show: (value) => [...membersOf(value, new Set(builtIn))].join("\n") },
];

/** A text that a value showed. */
export interface Shown {
  /** The name of the sink. */
  readonly sink: string;
  readonly text: string;
}

/** All texts that a value shows. A sink that fails shows its error: that of a copy names what could not be copied. */
export function textsOf(value: unknown): readonly Shown[] {
  return sinks.flatMap(({ name, show }): readonly Shown[] => {
    let text: string | undefined;
    try {
      text = show(value);
    } catch (error) {
      text = inspect(error, hidden);
    }
    return text === undefined ? [] : [{ sink: name, text }];
  });
}

function ownText(value: unknown, name: string): string | undefined {
  const member: unknown = Object.getOwnPropertyDescriptor(Object(value), name)?.value;
  return member === undefined ? undefined : String(member);
}

/** The cause of a value, that one's cause, and so on. */
export function causesOf(value: unknown): readonly unknown[] {
  const cause: unknown = Object(value).cause;
  return cause === undefined ? [] : [cause, ...causesOf(cause)];
}

let printed = "";
const stream = new Writable({
  write(chunk, _encoding, done) {
    printed += String(chunk);
    done();
  },
});
const captured = new Console({ stdout: stream, stderr: stream });

function logged(log: (console: Console) => void): string {
  printed = "";
  log(captured);
  return printed;
}

const builtIn: readonly unknown[] = [Object, Function, Array, Promise, Error, TypeError, Headers, Map, Date].flatMap(
  (builtIn) => [builtIn, builtIn.prototype],
);

/** Names and values of all members, also hidden ones and those of prototypes, as deep as they go. */
function* membersOf(value: unknown, seen: Set<unknown>): Generator<string> {
  if (typeof value !== "object" && typeof value !== "function") yield String(value);
  else if (value !== null && !seen.has(value)) {
    seen.add(value);
    if (typeof value === "function") yield String(value);
    if (value instanceof Headers || value instanceof Map || value instanceof Set) yield* membersOf([...value], seen);
    for (const key of Reflect.ownKeys(value)) {
      yield String(key);
      yield* membersOf(Object.getOwnPropertyDescriptor(value, key)?.value, seen);
    }
    yield* membersOf(Object.getPrototypeOf(value), seen);
  }
}
