// The process that environment.ts starts: it loads the package and makes every call while its environment is watched, and
// prints what was read of it and where connections were made to. It is given the URL of a server.
import { Socket } from "node:net";

/** What was seen of one process. */
export interface Watched {
  /** The names that the package read, in order; `*` for all of them at once. */
  readonly read: readonly string[];
  /** The names that it wrote or deleted. */
  readonly written: readonly string[];
  /** The ports that connections were made to, by whomever. */
  readonly ports: readonly number[];
}

const [, , url = "", canary] = process.argv;
const read: string[] = [];
const written: string[] = [];
const ports: number[] = [];

/** Whether the package called what calls this: neither the platform, nor what runs TypeScript. */
function isOurs(): boolean {
  // Below the message, this function, the one that calls it, and the trap.
  const caller = new Error().stack?.split("\n")[4] ?? "";
  return !/\(node:|at node:|\/node_modules\/tsx\//.test(caller);
}

const note = (list: string[], name: string | symbol): void => {
  if (typeof name === "string" && isOurs()) list.push(name);
};
const environment = new Proxy(process.env, {
  get: (target, name) => {
    note(read, name);
    return Reflect.get(target, name);
  },
  has: (target, name) => {
    note(read, name);
    return Reflect.has(target, name);
  },
  getOwnPropertyDescriptor: (target, name) => {
    note(read, name);
    return Reflect.getOwnPropertyDescriptor(target, name);
  },
  ownKeys: (target) => {
    note(read, "*");
    return Reflect.ownKeys(target);
  },
  set: (target, name, value) => {
    note(written, name);
    return Reflect.set(target, name, value);
  },
  defineProperty: (target, name, descriptor) => {
    note(written, name);
    return Reflect.defineProperty(target, name, descriptor);
  },
  deleteProperty: (target, name) => {
    note(written, name);
    return Reflect.deleteProperty(target, name);
  },
});
Object.defineProperty(process, "env", { value: environment });

// What a page has, and an old client would send along.
Object.assign(globalThis, {
  document: { cookie: `XSRF-TOKEN=${canary}; session=${canary}`, referrer: `http://${canary}/` },
});

const { connect } = Socket.prototype;
Object.assign(Socket.prototype, {
  connect(this: Socket, ...input: readonly unknown[]) {
    const [{ port }] = input.flat(2).map(Object);
    ports.push(Number(port));
    return Reflect.apply(connect, this, input);
  },
});

// Loaded only now, so that what the package reads when it is loaded is seen too.
const { clientsAt, everyOperation } = await import("./every-operation.js");
const { createSoftwareLicensingClient } = await import("licensing-sdk/software-licensing");
const allowed = { dangerouslyAllowBrowser: true };
const clients = clientsAt(url, allowed);
for (const call of everyOperation) await call.start(clients, () => "x");
await createSoftwareLicensingClient({ ...allowed, baseUrl: url, userToken: "user-token" }).licenseEntitlements.list();
const watched: Watched = { read, written, ports };
process.stdout.write(JSON.stringify(watched));
