// The calls in a page, which posts how they ended to where it came from. That is also where the sandbox is: it answers no
// other origin.
import { makeCalls } from "./calls.js";

const { origin, searchParams } = new URL(location.href);
makeCalls({ sandbox: origin, closed: searchParams.get("closed") ?? "" }).then(
  (ends) => fetch("/__ends", { method: "POST", body: JSON.stringify(ends) }),
  (error: unknown) => fetch("/__ends", { method: "POST", body: JSON.stringify({ "all calls": String(error) }) }),
);
