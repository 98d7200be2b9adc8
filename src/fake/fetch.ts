// Serves a fake in process, with no dependency: a function shaped like `fetch`.
import type { FakeAnswer, FakeRequest } from "./fake.js";

/** A `fetch` that a fake answers. What the platform's would throw, it throws: for a lost connection, an abort, an unknown host. */
export function fetchFrom(
  baseUrl: string,
  handle: (request: FakeRequest) => Promise<FakeAnswer>,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers, signal } = request;
    signal.throwIfAborted();
    if (new URL(url).origin !== new URL(baseUrl).origin)
      throw failed("getaddrinfo", "ENOTFOUND", `fetch failed: this fake serves ${baseUrl}`);
    const body = await request.text();
    const answer = await handle({ method, url, headers, body, signal });
    signal.throwIfAborted();
    return toResponse(answer, signal);
  };
}

/** The platform's form of an answer. */
export async function toResponse(answer: FakeAnswer, signal: AbortSignal): Promise<Response> {
  if (answer.kind === "reset") throw failed("read", "ECONNRESET");
  if (answer.kind === "silence") return aborted(signal);
  const { status, headers, body } = answer;
  return new Response(answer.cut ? cutInHalf(body ?? "") : (body ?? null), { status, headers });
}

/** A promise that only an abort settles. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function cutInHalf(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(failed("read", "ECONNRESET", "terminated"));
      else controller.enqueue(bytes.subarray(0, bytes.length / 2));
      sent = true;
    },
  });
}

/** What Node's `fetch` throws: the socket's error stands as the cause of a `TypeError`. */
function failed(syscall: string, code: string, message = "fetch failed"): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
}
