// The server of the loopback sections, in a process of its own. It says its port and answers until it is ended.
import { createServer } from "node:http";
import { answers } from "./answers.mjs";

const server = createServer((request, response) => {
  request.resume();
  request.once("end", () => {
    const operation = request.method === "POST" ? "post" : request.url.endsWith("/missing") ? "problem" : "get";
    const { status, headers, body } = answers[operation];
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
});
// Contenders rest while it is the turn of others, and then go on with the connections that they have.
server.keepAliveTimeout = 60_000;
// The bench was stopped.
process.once("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
