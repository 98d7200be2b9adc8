// Everywhere that a value can show what it holds: texts, inspections, JSON, copies, logs, and each property by itself.
import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, inspect } from "node:util";

/** All texts that a value shows, joined. Getters are not called: what they give is asked for by name. */
export function textsOf(value: unknown): string {
  const sinks: readonly (() => string)[] = [
    () => String(value),
    () => JSON.stringify(value) ?? "",
    () => inspect(value),
    () => inspect(value, { showHidden: true, depth: 20, getters: false }),
    () => inspect(structuredClone(value), { showHidden: true, depth: 20 }),
    () => format("%s %o %O %j", value, value, value, value),
    () => logged(value),
    () => [...membersOf(value, new Set())].join("\n"),
  ];
  return sinks.map((sink) => attempt(sink)).join("\n");
}

/** A sink that fails shows its error: that of a copy names what could not be copied. */
function attempt(sink: () => string): string {
  try {
    return sink();
  } catch (error) {
    return inspect(error, { showHidden: true, depth: 20 });
  }
}

/** What the console prints of it. */
function logged(value: unknown): string {
  let printed = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    },
  });
  const console = new Console({ stdout: stream, stderr: stream });
  console.log(value);
  console.error("failed:", value);
  console.dir(value, { showHidden: true, depth: 20 });
  console.table([value]);
  return printed;
}

/** Names and values of all members, also hidden ones and those of prototypes, as deep as they go. */
function* membersOf(value: unknown, seen: Set<unknown>): Generator<string> {
  if (typeof value !== "object" && typeof value !== "function") yield String(value);
  else if (value !== null && !seen.has(value)) {
    seen.add(value);
    if (value instanceof Headers || value instanceof Map) yield* membersOf([...value], seen);
    for (const key of Reflect.ownKeys(value)) {
      yield String(key);
      yield* membersOf(Object.getOwnPropertyDescriptor(value, key)?.value, seen);
    }
    yield* membersOf(Object.getPrototypeOf(value), seen);
  }
}
