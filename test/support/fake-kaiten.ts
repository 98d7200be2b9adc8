// The fake of Kaiten as its tests use it, and what their calls end with.
import type { Call } from "../../src/core/call.js";
import { createKaitenFake, type KaitenFake } from "../../src/fake/index.js";
import { isProblem, type Outcome } from "../../src/index.js";
import { createKaitenClient, type KaitenClient } from "../../src/kaiten/index.js";

/** A body that attaches an entitlement. */
export const seats = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;

/** A fake with one licence and an entitlement of each type, and a client that it answers. */
export function setUp(options: Parameters<typeof createKaitenFake>[0] = {}): {
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

/** What a call failed with, as far as it is a problem. */
export async function refusal<Failure>(call: Call<void, Failure>) {
  const result = await call.result();
  if (result.ok || !isProblem(result.error)) return { status: undefined, problem: undefined };
  const { status, problem, outcome, retryAfterMs } = result.error;
  return { status, problem, outcome, retryAfterMs };
}

/** How a call ended. */
export async function ending<Failure extends { readonly kind: string; readonly outcome: Outcome }>(
  call: Call<void, Failure>,
) {
  const result = await call.result();
  return result.ok ? { kind: "success" } : { kind: result.error.kind, outcome: result.error.outcome };
}
