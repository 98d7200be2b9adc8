// HTTP requests that nobody should send: some are no HTTP at all, others are odd requests to what there is.
import fc from "fast-check";
import { tokens } from "../../src/sandbox/company.js";
import { oddOrder, oddRequest } from "./garbage-operations.js";
import { half, mostly } from "./garbage-words.js";
import { http, type RawRequest } from "./raw-request.js";

/** More than any body may have. The server hangs up before it has read it, so that its answer may be lost. */
const tooLong: RawRequest = {
  ...http("POST /kaiten/customers HTTP/1.1", ["host: x"], `"${"x".repeat(4 * 1024 * 1024)}"`),
  isHttp: false,
};

const methods = ["", "get", "G\0T", "GET\t", "GE T", "\x80", "BREW", "CONNECT", "PRI", "HEAD", "M".repeat(5000)];
const paths = [
  ...["", "?", "#", "*", "x:1", "kaiten", "/ kaiten", "/\0", "/\x80\xff", "//", "///kaiten", "/%00", "/%2F%2F", "/%zz"],
  ..."http://[/kaiten http://x/kaiten/licenses /__fail /__reset /__proto__/x /toString /kaiten%2Flicenses".split(" "),
  ..."/kaiten /kaiten? /kaiten#x /kaiten/licenses#x /kaiten\\licenses /kaiten/.. /kaiten/../flexnet".split(" "),
  ...["/kaiten:80/licenses", "/kaiten@x/licenses", `/${"a".repeat(20_000)}`, `/kaiten/licenses?${"a=&".repeat(3000)}`],
];
const versions = ["HTTP/1.0", "HTTP/2.0", "HTTP/9", "http/1.1", "", "HTTP/1.1 x", "FTP/1.1"];
const fields = [
  ...["host: a\r\nhost: b", ": x", "bad", "x\0: y", "x: \0", "x : y", " folded", "\tfolded", "x: a\nb", "x: \x7f"],
  ...["content-length: -1", "content-length: abc", "content-length: 5\r\ncontent-length: 6", "content-length: 10"],
  ...["content-length: 99999999999999999999", "content-length: 0x5", "content-length: ", "content-length: 5, 5"],
  ...["transfer-encoding: chunked", "transfer-encoding: gzip, chunked", "transfer-encoding: xchunked", "te: trailers"],
  ...["transfer-encoding: chunked\r\ncontent-length: 5", "expect: 100-continue", "connection: upgrade\r\nupgrade: h2c"],
  ...["connection: keep-alive", "keep-alive: timeout=1e9", "trailer: x", "\x80: x", "transfer-encoding: "],
  ...[`${"x".repeat(20_000)}: 1`, `x: ${"x".repeat(20_000)}`, "x: 1\r\n".repeat(2500).trim()],
];
const contents = [
  ...[
    "{",
    "{}",
    "\xff",
    "zz\r\n",
    "-1\r\n",
    "FFFFFFFFFFFFFFFFF\r\n",
    "5\r\nhel",
    "5\r\nhello\r\n0\r\n\r\n",
    "0\r\nx: y\r\n\r\n",
  ],
  ...["\0".repeat(100), "GET / HTTP/1.1\r\nhost: x\r\n\r\n", "GET /kaiten/licenses HTTP/1.1\r\n\r\n".repeat(20)],
];

/** What a server cannot read, or not to its end. */
const noHttp: fc.Arbitrary<RawRequest> = fc
  .record({
    method: half(fc.constantFrom("GET", "POST", "PUT"), fc.constantFrom(...methods)),
    path: half(fc.constantFrom("/", "/kaiten/customers", "/flexnet/v1/entitlement"), fc.constantFrom(...paths)),
    version: mostly("HTTP/1.1", fc.constantFrom(...versions)),
    host: mostly("host: x", fc.constant("")),
    lines: fc.array(fc.constantFrom(...fields), { maxLength: 2 }),
    end: mostly("\r\n", fc.constantFrom("\n", "\r")),
    content: half(fc.constant(""), fc.constantFrom(...contents)),
    without: mostly(0, fc.constantFrom(1, 2, 10, 30)),
  })
  .map(({ method, path, version, host, lines, end, content, without }) => {
    const head = [host, `authorization: Bearer ${tokens.kaiten}`, ...lines].filter((line) => line !== "");
    const text = [`${method} ${path} ${version}`, ...head, "", content].join(end);
    return { bytes: Buffer.from(text.slice(0, text.length - without), "latin1"), isHttp: false };
  });

const noise: fc.Arbitrary<RawRequest> = fc
  .uint8Array({ minLength: 1, maxLength: 200 })
  .map((bytes) => ({ bytes, isHttp: false }));

/** Any of them. */
export const garbage: fc.Arbitrary<RawRequest> = fc.oneof(
  { arbitrary: oddRequest, weight: 600 },
  { arbitrary: noHttp, weight: 330 },
  { arbitrary: oddOrder, weight: 60 },
  { arbitrary: noise, weight: 10 },
  { arbitrary: fc.constant(tooLong), weight: 1 },
);
