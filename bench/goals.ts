// What has to be reached: each figure's must, at which its row passes, and its goal, which is printed beside it.

/** One figure to reach. */
export interface Goal {
  /** The section that measures it. */
  readonly section: SectionName;
  readonly figure: string;
  readonly unit: Unit;
  /** Whether less is better, or more. */
  readonly sense: "at most" | "at least";
  readonly must: number;
  readonly goal: number;
  /** The best of the peers, as it was when the goals were set. */
  readonly peer: string;
}

/** `x` is a ratio; `count` has no unit. A kB has 1000 bytes. */
export type Unit = "us" | "ms" | "x" | "kB" | "MB" | "count";

/** The sections, in the order in which they run. */
export const sectionNames = ["own-cpu", "loopback", "cold-start", "bundle", "memory", "types", "tarball"] as const;

/** The name of a section. */
export type SectionName = (typeof sectionNames)[number];

const atMost = "at most";
const cpu = { section: "own-cpu", unit: "us", sense: atMost } as const;
const throughput = { section: "loopback", unit: "x", sense: "at least" } as const;
const sequential = { section: "loopback", unit: "x", sense: atMost } as const;
const start = { section: "cold-start", sense: atMost } as const;
const bundle = { section: "bundle", unit: "kB", sense: atMost } as const;
const memory = { section: "memory", sense: atMost } as const;
const nothing = { must: 0, goal: 0 } as const;

export const goals = {
  cpuGet: { ...cpu, figure: "own CPU per GET", must: 9, goal: 6, peer: "openapi-fetch 9.6" },
  cpuPost: { ...cpu, figure: "own CPU per POST", must: 11, goal: 7, peer: "openapi-fetch 16" },
  cpuProblem: {
    ...cpu,
    figure: "own CPU per 404 problem, thrown and typed",
    must: 16,
    goal: 12,
    peer: "openapi-fetch 14.6, untyped",
  },
  throughput: {
    ...throughput,
    figure: "throughput x raw fetch, 50 in flight",
    must: 0.7,
    goal: 0.85,
    peer: "openapi-fetch 0.71",
  },
  throughputUndici: {
    ...throughput,
    figure: "throughput x raw fetch, 50 in flight, undici",
    must: 2,
    goal: 2.7,
    peer: "stripe on node:http 1.6",
  },
  sequential: {
    ...sequential,
    figure: "CPU per call x raw fetch, sequential",
    must: 1.4,
    goal: 1.2,
    peer: "openapi-fetch 1.40",
  },
  sequentialUndici: {
    ...sequential,
    figure: "CPU per call x raw fetch, sequential, undici",
    must: 0.5,
    goal: 0.42,
    peer: "stripe on node:http 0.46",
  },
  bundleKaiten: { ...bundle, figure: "the Kaiten client whole, min + gzip", must: 10, goal: 8, peer: "SDKs 33 to 86" },
  bundleAll: { ...bundle, figure: "all three clients, min + gzip", must: 14, goal: 11, peer: "SDKs 33 to 86" },
  import: {
    ...start,
    figure: "import of one client over an empty module",
    unit: "ms",
    must: 5,
    goal: 3,
    peer: "openapi-fetch 3.5",
  },
  firstCall: {
    ...start,
    figure: "import and first call x raw fetch's",
    unit: "x",
    must: 1.05,
    goal: 1.03,
    peer: "openapi-fetch 1.04",
  },
  allocation: {
    ...memory,
    figure: "allocation per call over loopback x raw fetch",
    unit: "x",
    must: 1.15,
    goal: 1.08,
    peer: "openapi-fetch 1.15",
  },
  retained: {
    ...memory,
    figure: "retained heap after 100,000 calls",
    unit: "kB",
    must: 256,
    goal: 256,
    peer: "openai 6 6400",
  },
  retainedSignal: {
    ...memory,
    figure: "retained heap after one signal shared by 5,000 calls",
    unit: "kB",
    must: 256,
    goal: 256,
    peer: "openai 6 6400",
  },
  listeners: { ...memory, ...nothing, figure: "listeners left on that signal", unit: "count", peer: "openai 6 5,000" },
  warnings: { ...memory, ...nothing, figure: "MaxListeners warnings", unit: "count", peer: "none" },
  instantiations: {
    section: "types",
    sense: atMost,
    figure: "consumer's type check, all operations of three clients",
    unit: "count",
    must: 2000,
    goal: 500,
    peer: "openapi-fetch 47,000 for 7 operations",
  },
  unpacked: {
    section: "tarball",
    sense: atMost,
    figure: "packed tarball, unpacked",
    unit: "MB",
    must: 1.5,
    goal: 1,
    peer: "openai 20, stripe 22.7",
  },
} as const satisfies Record<string, Goal>;

/** The name of a figure to reach. */
export type GoalName = keyof typeof goals;
