// The client whose memory memory.ts measures, in a process of its own: given a base URL and the sort of a call, it makes that
// call once, and prints how it ended and how far the resident memory of the process rose meanwhile.
import { setTimeout as wait } from "node:timers/promises";
import type { AnyLicensingError, Call } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { takeTransport } from "./transports.js";
import { words } from "./words.js";

/** What is printed, as JSON: how the call ended, in words, and the bytes that the process grew by. */
export interface Measured {
  readonly ending: string;
  readonly grown: number;
}

const [, , baseUrl = "", sort] = process.argv;

function start(path: string): Call<unknown, AnyLicensingError> {
  const options = { baseUrl: `${baseUrl}/${path}`, retry: false } as const;
  if (sort === "get") {
    return createSoftwareLicensingClient({ ...options, token: "access-token" }).licenseEntitlements.get("le-1");
  }
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  return createFlexNetClient({ ...options, token: "rna_token" }).entitlements.create({ autoGenerate: true, lineItems });
}

takeTransport();
// What the platform loads and makes for its first answers is not what the one that is measured takes.
for (let call = 0; call < 20; call += 1) await start("first").result();
const before = process.memoryUsage.rss();
const highest = process.resourceUsage().maxRSS;
let peak = before;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 1);
const end = await start("measured").result();
// A body that is still inflated after the call would show now.
await wait(200);
clearInterval(sampling);
// The platform's own maximum, in KiB, misses nothing between two samples, but counts from when the process began.
const { maxRSS } = process.resourceUsage();
const measured: Measured = {
  ending: end.ok ? "success" : words(end.error),
  grown: Math.max(peak, maxRSS > highest ? maxRSS * 1024 : 0) - before,
};
process.stdout.write(JSON.stringify(measured));
