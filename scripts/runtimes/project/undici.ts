// The calls over undici, on Node. It is given the servers as one argument of JSON.
import { createUndiciFetch } from "licensing-sdk/undici";
import { makeCalls } from "./calls.js";

makeCalls(JSON.parse(process.argv[2] ?? ""), { fetch: createUndiciFetch() }).then(
  (ends) => console.log(JSON.stringify(ends)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
