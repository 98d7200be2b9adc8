// S9: header fields of 1 MiB that would keep a bad parser busy, read by real calls. No socket would carry them: a `fetch` of our
// own gives the answers.
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Figure } from "./figure.js";

const length = 2 ** 20;
const filled = (unit: string, begin = "", end = ""): string =>
  begin + unit.repeat(Math.ceil((length - begin.length - end.length) / unit.length)) + end;

/** Values that match for long, and then do not; that begin again and again; that have many parts. */
const worst: Readonly<Record<string, readonly string[]>> = {
  "retry-after": [
    ...[filled("1"), filled("1", "", "x"), filled("0", "", "1"), filled("1 "), filled("1,"), filled(" ", "1", "1")],
    ...[filled("Wed, 21 Oct 2026 07:28:00 GMT"), filled("W", "", ", 21-Oct-26 07:28:00 GMT"), filled("Wed Oct  ")],
    ...[filled(" ", "Wed, 21 Oct 2026 07:28:00", " GMT"), filled("9", "Wed, 21 Oct ", " 07:28:00 GMT")],
  ],
  "content-type": [
    ...[
      filled("a", "application/problem+"),
      filled("+json", "application/problem"),
      filled("application/problem+", "x"),
    ],
    ...[filled(","), filled(";"), filled(" ", "application/json", ";"), filled(" ;", "application/json"), filled("/")],
    ...[filled(", application/problem+json"), filled(";charset=utf-8", "text/html"), filled('\\"', 'a/b; c="', '"')],
  ],
  link: [
    filled("<"),
    filled(">"),
    filled("<a>;rel=next,"),
    filled(";", "<a>"),
    filled(" ", "<a>", ";"),
    filled('"', '<a>;rel="'),
  ],
  "www-authenticate": [
    ...[filled("Bearer "), filled('\\"', 'Bearer realm="', '"'), filled("Basic realm=a, "), filled(" ", "Bearer", "=")],
    ...[filled(","), filled("="), filled("a", "Bearer ", "===")],
  ],
  "x-request-id": [filled("a"), filled("\xff"), filled("a ", "", "!"), filled("-", "a", "\x80"), filled(",")],
  "x-ratelimit-limit": [filled("1"), filled(";w=1,")],
};

// A value, a redirect, and a problem that says when to come back.
const statuses = [200, 302, 429];
const bound = 50;

/** How long a call takes with an answer of these fields, in milliseconds: the least of a few times, where the first is long. */
async function millisecondsOf(status: number, fields: Readonly<Record<string, string>>): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < 5 && least > bound / 4; time += 1) {
    // Made before the clock runs: how long the platform takes to make one is not ours.
    const response = new Response("{}", { status, headers: fields });
    const options = { baseUrl: "https://api.example.com", token: "access-token", retry: false } as const;
    const client = createSoftwareLicensingClient({ ...options, fetch: async () => response });
    const begin = performance.now();
    await client.licenseEntitlements.get("le-1").result();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

/** S9: no value of a header field keeps a call for 50 ms longer than a short one does. */
export async function parsers(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let calls = 0;
  for (const [name, values] of Object.entries(worst)) {
    let most = 0;
    let example: string | undefined;
    for (const status of statuses) {
      const short = await millisecondsOf(status, { [name]: "1" });
      for (const value of values) {
        calls += 1;
        const longer = (await millisecondsOf(status, { [name]: value })) - short;
        if (longer <= most) continue;
        most = longer;
        example = `${status} with ${JSON.stringify(value.slice(0, 40))} and so on`;
      }
    }
    const measured = Math.round(most * 10) / 10;
    figures.push({
      goal: "S9",
      what: `ms more for 1 MiB of ${name}`,
      measured,
      atMost: bound,
      ...(most > bound && { example }),
    });
  }
  return [{ goal: "S9", what: "calls with 1 MiB in a header field", measured: calls, atLeast: 100 }, ...figures];
}
