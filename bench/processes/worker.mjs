// One contender in a process of its own. It warms up, says so, and then does what it is told to, block by block.
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { createStub } from "./stub.mjs";

const { contender, operation, baseUrl, warmUp } = JSON.parse(process.argv[2]);
const { create } = await import(`../contenders/${contender}.mjs`);
const client = await create({
  baseUrl: baseUrl ?? "http://127.0.0.1:9/api",
  fetch: baseUrl === undefined ? createStub(operation) : undefined,
});
const call = client[operation];
const expected = operation === "problem" ? 404 : "enterprise";

/** Makes calls, as many at once as asked for, and throws where one of them did not give what it should. */
async function makeCalls({ calls, inFlight }) {
  let left = calls;
  let right = 0;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      if ((await call()) === expected) right += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  if (right !== calls) throw new Error(`${contender}: ${calls - right} of ${calls} calls of ${operation} went wrong`);
}

/** What a block takes: microseconds of CPU and of time for each call. */
async function measureTime(block) {
  const before = process.cpuUsage();
  const started = performance.now();
  await makeCalls(block);
  const time = (performance.now() - started) * 1000;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / block.calls, time: time / block.calls };
}

/** How many bytes a call allocates: what the heap grows by while nothing is collected. */
async function measureAllocation(block) {
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  globalThis.gc();
  observer.observe({ entryTypes: ["gc"] });
  const before = used();
  await makeCalls(block);
  const bytes = used() - before;
  // They are told of a little later.
  await setTimeout(1);
  observer.disconnect();
  // Whatever was collected in between was not counted.
  if (collections > 0) throw new Error(`${contender}: the heap is too small for ${block.calls} calls`);
  return { bytes: bytes / block.calls };
}

function used() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Makes the blocks of one turn, one after another. A figure is named by its block. */
async function takeTurn(blocks) {
  const figures = {};
  for (const [name, block] of Object.entries(blocks)) {
    const measured = await (globalThis.gc === undefined ? measureTime(block) : measureAllocation(block));
    for (const [figure, value] of Object.entries(measured)) figures[`${name} ${figure}`] = value;
  }
  return figures;
}

// The bench was stopped.
process.once("disconnect", () => process.exit());
for (const block of warmUp) await makeCalls(block);
process.on("message", async (blocks) => process.send(await takeTurn(blocks)));
process.send({});
