// The calls in a runtime that has a standard output: Node, Bun and Deno. It is given the servers as one argument of JSON.
import { makeCalls } from "./calls.js";

makeCalls(JSON.parse(process.argv[2] ?? "")).then(
  (ends) => console.log(JSON.stringify(ends)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
