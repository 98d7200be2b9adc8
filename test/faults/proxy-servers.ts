// nginx or haproxy as it is installed on this machine: one process in a folder of its own, in front of an upstream.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./server.js";

/** The proxies that are known here. */
export type Program = "nginx" | "haproxy";

/** A proxy that runs until it is stopped. */
export interface Proxy {
  /** Where it serves, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Ends the process and deletes its folder. */
  stop(): Promise<void>;
}

/** The statuses for which each program has a page of its own; it is served under `/page-<status>/`. */
export const pages: Readonly<Record<Program, readonly number[]>> = {
  // For 408 it closes the connection without a word.
  nginx: [
    400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 421, 429, 500, 501, 502, 503, 504, 505,
    507,
  ],
  // It has one for 407 too, which `fetch` makes a lost connection of.
  haproxy: [400, 401, 403, 404, 405, 408, 410, 413, 425, 429, 500, 501, 502, 503, 504],
};

/** Where the proxy listens, and where its upstream does. */
interface Ports {
  readonly own: number;
  readonly upstream: number;
}

// Nothing listens there, and unlike a port that is free now, no server of another test will.
const closed = 1;

// No connection is kept alive, so that none is stale. Only what is to time out has a short time.
function nginxConfiguration({ own, upstream }: Ports): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${name};`).join(" ")}
  keepalive_timeout 0;
  limit_req_zone $binary_remote_addr zone=limit:32k rate=1r/m;
  upstream without-servers { server 127.0.0.1:${closed} down; }
  server {
    listen 127.0.0.1:${own};
    location / { proxy_pass http://127.0.0.1:${upstream}; }
    location /silent/ { proxy_pass http://127.0.0.1:${upstream}; proxy_read_timeout 50ms; }
    location /refused/ { proxy_pass http://127.0.0.1:${closed}; }
    location /without-servers/ { proxy_pass http://without-servers; }
    location /limited/ { proxy_pass http://127.0.0.1:${upstream}; limit_req zone=limit; limit_req_status 429; }
    location /limited-as-busy/ { proxy_pass http://127.0.0.1:${upstream}; limit_req zone=limit; }
    location /too-large/ { proxy_pass http://127.0.0.1:${upstream}; client_max_body_size 10; }
    location /authorized/ { auth_basic proxy; auth_basic_user_file users; proxy_pass http://127.0.0.1:${upstream}; }
    location /forbidden/ { deny all; }
    location /maintenance/ { add_header retry-after 1 always; return 503; }
    ${pages.nginx.map((status) => `location /page-${status}/ { return ${status}; }`).join("\n    ")}
  }
}
`;
}

function haproxyConfiguration({ own, upstream }: Ports): string {
  return `
defaults
  mode http
  timeout connect 10s
  timeout client 60s
  timeout server 60s
  retries 0
  option httpclose
frontend all
  bind 127.0.0.1:${own}
  option http-buffer-request
  stick-table type ip size 10 expire 1m store http_req_rate(1m)
  http-request track-sc0 src if { path_beg /limited/ }
  http-request deny deny_status 429 if { path_beg /limited/ } { sc_http_req_rate(0) gt 1 }
  http-request deny deny_status 413 if { path_beg /too-large/ } { req.body_size gt 10 }
  http-request auth if { path_beg /authorized/ }
  http-request deny if { path_beg /forbidden/ }
  ${pages.haproxy.map((status) => `http-request deny deny_status ${status} if { path_beg /page-${status}/ }`).join("\n  ")}
  use_backend refused if { path_beg /refused/ }
  use_backend without-servers if { path_beg /without-servers/ }
  use_backend silent if { path_beg /silent/ }
  default_backend upstream
backend upstream
  server upstream 127.0.0.1:${upstream}
backend silent
  timeout server 50ms
  server upstream 127.0.0.1:${upstream}
backend refused
  server closed 127.0.0.1:${closed}
backend without-servers
`;
}

const programs = {
  nginx: { configuration: nginxConfiguration, options: ["-e", "stderr", "-p", ".", "-c"] },
  haproxy: { configuration: haproxyConfiguration, options: ["-db", "-f"] },
};

/** The file of a program; system programs are not on the path of everyone. */
function find(program: Program): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"];
  return folders
    .map((folder) => join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Starts a proxy in front of the upstream at a port of this machine. `undefined` where it is not installed. */
export async function startProxy(program: Program, upstream: number): Promise<Proxy | undefined> {
  const file = find(program);
  if (file === undefined) return undefined;
  const { configuration, options } = programs[program];
  const own = await freePort();
  const folder = await mkdtemp(join(tmpdir(), `licensing-sdk-${program}-`));
  await writeFile(join(folder, "proxy.conf"), configuration({ own, upstream }));
  await writeFile(join(folder, "users"), "");
  const running = spawn(file, [...options, join(folder, "proxy.conf")], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const kill = (): boolean => running.kill("SIGKILL");
  process.once("exit", kill);
  const proxy = {
    url: `http://127.0.0.1:${own}`,
    async stop() {
      if (kill()) await once(running, "exit");
      process.off("exit", kill);
      await rm(folder, { recursive: true });
    },
  };
  try {
    await listening(running, own);
    return proxy;
  } catch (error) {
    await proxy.stop();
    throw error;
  }
}

/** Waits until a process takes connections. */
async function listening(running: ChildProcess, port: number): Promise<void> {
  let said = "";
  running.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  for (let tries = 0; tries < 500; tries += 1) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    if (running.exitCode !== null) break;
    await setTimeout(20);
  }
  throw new Error(`${running.spawnfile} does not listen: ${said}`);
}
