// A request as it goes over the wire, and what comes back.
import { connect } from "node:net";

/** The bytes of a request, and what they are. */
export interface RawRequest {
  readonly bytes: Uint8Array;
  /** Whether it is HTTP, however odd: then it has to be answered, and otherwise its connection may just be closed. */
  readonly isHttp: boolean;
}

/** A request in proper HTTP that is the only one of its connection. */
export function http(line: string, fields: readonly string[], body: string): RawRequest {
  const bytes = Buffer.from(body, "latin1");
  const length = body === "" ? [] : [`content-length: ${bytes.length}`];
  const head = [line, ...fields, ...length, "connection: close", "", ""].join("\r\n");
  return { bytes: Buffer.concat([Buffer.from(head, "latin1"), bytes]), isHttp: true };
}

/** Sends a request on a connection of its own. It gives what came back until the connection was closed. */
export function send(port: number, { bytes, isHttp }: RawRequest): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      answer += text;
    });
    // A server that hangs up before it has read everything resets the connection.
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
    socket.setTimeout(20_000, () => {
      answer = `hung ${answer}`;
      socket.destroy();
    });
    socket.write(bytes);
    // What is no HTTP may be the beginning of something: nothing more is to come.
    if (!isHttp) socket.end();
  });
}
