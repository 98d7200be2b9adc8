// A `fetch` in memory that does next to nothing, so that what is left of a call is the client's own work. It has the
// members of a Response that clients use; a real one costs more to make than most clients do.
import { answers } from "./answers.mjs";

/** A `fetch` that answers every request as one operation is answered, each time with the same object. */
export function createStub(operation) {
  const { status, headers, body } = answers[operation];
  const bytes = Uint8Array.from(new TextEncoder().encode(body));
  const text = Promise.resolve(body);
  const response = {
    status,
    ok: status < 300,
    statusText: "",
    type: "basic",
    url: "",
    redirected: false,
    bodyUsed: false,
    headers: new Headers({ ...headers, "content-length": String(bytes.length) }),
    get body() {
      return new StubBody(bytes);
    },
    text: () => text,
    json: async () => JSON.parse(body),
    arrayBuffer: async () => bytes.buffer,
    bytes: async () => bytes,
    clone: () => response,
  };
  const answered = Promise.resolve(response);
  return () => answered;
}

/** A body of one chunk. */
class StubBody {
  constructor(bytes) {
    this.locked = false;
    this.reader = new StubReader(bytes);
  }

  getReader() {
    return this.reader;
  }

  cancel() {
    return nothing;
  }

  [Symbol.asyncIterator]() {
    return { next: () => this.reader.read(), return: () => end };
  }
}

class StubReader {
  constructor(bytes) {
    this.bytes = bytes;
  }

  read() {
    const { bytes } = this;
    if (bytes === undefined) return end;
    this.bytes = undefined;
    return Promise.resolve({ done: false, value: bytes });
  }

  cancel() {
    return nothing;
  }

  releaseLock() {}
}

const nothing = Promise.resolve();
const end = Promise.resolve({ done: true, value: undefined });
