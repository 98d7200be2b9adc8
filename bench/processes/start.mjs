// A fresh process that imports one contender and makes its first call. It tells milliseconds of time and of CPU.
const { contender, baseUrl } = JSON.parse(process.argv[2]);
const atStart = milliseconds();
const { create } = await import(`../contenders/${contender}.mjs`);
const imported = milliseconds();
const client = await create({ baseUrl });
if ((await client.get()) !== "enterprise") throw new Error(`${contender}: the first call went wrong`);
const called = milliseconds();
const figures = {
  import: imported.time - atStart.time,
  importCpu: imported.cpu - atStart.cpu,
  // Of Node, up to here: the same whatever is imported after it.
  startCpu: atStart.cpu,
  callCpu: called.cpu - atStart.cpu,
  // With the start of Node.
  whole: called.time,
};
process.send(figures, () => process.exit());

/** Since this process was started. */
function milliseconds() {
  const { user, system } = process.cpuUsage();
  return { time: performance.now(), cpu: (user + system) / 1000 };
}
