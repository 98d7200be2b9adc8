// What one contender leaves behind after many calls: heap, or what a signal holds that all of them share.
import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { createStub } from "./stub.mjs";

const { contender, baseUrl, calls, isShared } = JSON.parse(process.argv[2]);
let warnings = 0;
process.on("warning", ({ name }) => {
  if (name === "MaxListenersExceededWarning") warnings += 1;
});

const { create } = await import(`../contenders/${contender}.mjs`);
const client = await create({
  baseUrl: baseUrl ?? "http://127.0.0.1:9/api",
  fetch: baseUrl === undefined ? createStub("get") : undefined,
});

async function makeCalls(count, call, watch) {
  let left = count;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      if ((await call()) !== "enterprise") throw new Error(`${contender}: a call went wrong`);
      watch?.();
    }
  };
  await Promise.all(Array.from({ length: 50 }, lane));
}

/** The heap in use after everything is collected that can be. What finalisers let go of takes another round. */
async function collected() {
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed;
}

/** The heap that many calls leave behind, after as many that leave code behind. */
async function leaveBehind() {
  await makeCalls(calls, client.get);
  const before = await collected();
  await makeCalls(calls, client.get);
  return { retained: (await collected()) - before };
}

/** What goes with a signal that calls have shared, and its listeners while it was there. */
async function share() {
  let { signal } = new AbortController();
  const call = () => client.getUntil(signal);
  const count = () => getEventListeners(signal, "abort").length;
  let made = 0;
  let peak = 0;
  await makeCalls(calls, call, () => {
    made += 1;
    // To count is slow where there are many.
    if (made % 50 === 0) peak = Math.max(peak, count());
  });
  const held = await collected();
  const listeners = count();
  signal = undefined;
  return { retained: held - (await collected()), listeners, peak, warnings };
}

process.send(await (isShared ? share() : leaveBehind()), () => process.exit());
