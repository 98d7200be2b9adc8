// The fake of Kaiten as its tests use it, and what their calls end with.
import type { Call } from "../../src/core/call.js";
import { createKaitenFake, type KaitenFake, type KaitenFakeOptions } from "../../src/fake/index.js";
import { isProblem, type Outcome } from "../../src/index.js";
import { createKaitenClient, type KaitenClient } from "../../src/kaiten/index.js";

/** A body that attaches an entitlement. */
export const seats = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;

/** A fake with one licence and an entitlement of each type, and a client that it answers. */
export function setUp(options: KaitenFakeOptions = {}): {
  fake: KaitenFake;
  kaiten: KaitenClient;
} {
  const fake = createKaitenFake({
    licenses: [{ slug: "enterprise" }],
    entitlements: [
      { slug: "seats", type: "NUMBER" },
      { slug: "credits", type: "NUMBER_AI_CREDIT" },
      { slug: "sso", type: "BOOLEAN" },
      { slug: "theme", type: "CONFIG" },
    ],
    ...options,
  });
  return { fake, kaiten: clientOf(fake) };
}

/** A client that a fake answers. */
export function clientOf(fake: KaitenFake, token = "ksh_test"): KaitenClient {
  return createKaitenClient({ baseUrl: fake.baseUrl, token, fetch: fake.fetch, retry: false });
}

/** Noon of a Thursday. */
export const noon = Date.parse("2026-01-15T12:00:00Z");

/**
 * A customer with an instance, whose licence grants something of each type: 10 seats, credits without a limit, single
 * sign-on and a theme. The time stands still until a test moves it.
 */
export function company(options: KaitenFakeOptions = {}) {
  const clock = { time: noon, now: () => clock.time };
  const { fake, kaiten } = setUp({
    grants: [
      { licenseSlug: "enterprise", entitlementSlug: "seats", value: { type: "number", value: 10 } },
      { licenseSlug: "enterprise", entitlementSlug: "credits", value: { type: "number", value: -1 } },
      { licenseSlug: "enterprise", entitlementSlug: "sso", value: { type: "boolean", value: true } },
      { licenseSlug: "enterprise", entitlementSlug: "theme", value: { type: "object", value: { dark: true } } },
    ],
    customers: [{ slug: "acme", name: "Acme" }],
    instances: [{ slug: "production", customerSlug: "acme", licenseSlug: "enterprise" }],
    clock,
    ...options,
  });
  return { fake, kaiten, clock };
}

/** The status and the code of what refused a call; `ok` where nothing did. */
export async function codeOf<Failure>(call: Call<unknown, Failure>): Promise<string> {
  const { status, problem } = await refusal(call);
  return status === undefined ? "ok" : `${status} ${problem?.code}`;
}

/** What a call failed with, as far as it is a problem. */
export async function refusal<Failure>(call: Call<unknown, Failure>) {
  const result = await call.result();
  if (result.ok || !isProblem(result.error)) return { status: undefined, problem: undefined };
  const { status, problem, outcome, retryAfterMs } = result.error;
  return { status, problem, outcome, retryAfterMs };
}

/** How a call ended. */
export async function ending<Failure extends { readonly kind: string; readonly outcome: Outcome }>(
  call: Call<unknown, Failure>,
) {
  const result = await call.result();
  return result.ok ? { kind: "success" } : { kind: result.error.kind, outcome: result.error.outcome };
}
