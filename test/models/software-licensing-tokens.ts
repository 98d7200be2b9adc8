// Commands on access tokens: they are issued, exchanged, used, and grow old. They need no credential, or one of their own, so
// they are not made as the others are.
import fc from "fast-check";
import type { AccessToken, operations } from "../../generated/software-licensing/types.js";
import type { AnyLicensingError, Call } from "../../src/index.js";
import type { SoftwareLicensingClient } from "../../src/software-licensing/index.js";
import { at, place as ref, same, type World } from "../support/model.js";
import { giveId, later, type Model } from "./software-licensing.js";
import type { SoftwareLicensingCommand } from "./software-licensing-command.js";

type OwnWorld = World<keyof operations, SoftwareLicensingClient>;

const hour = 3_600_000;
const lifetime = 24;

const ways = fc.oneof(
  { arbitrary: fc.constant("plain" as const), weight: 12 },
  { arbitrary: fc.constantFrom("reset" as const, "reset-after-apply" as const, 503 as const), weight: 2 },
);

/** An exchange of a token for another one. */
interface Exchange {
  readonly operation: "createAccessToken" | "refreshAccessToken";
  readonly way: "plain" | "reset" | "reset-after-apply" | 503;
  readonly isKnown: boolean;
  call(): Call<AccessToken, AnyLicensingError>;
}

async function exchanged(model: Model, world: OwnWorld, { operation, way, isKnown, call }: Exchange): Promise<void> {
  if (way !== "plain") world.fake.fail(operation, way);
  const end = await call().result();
  const ending = end.ok ? "ok" : end.error.kind.replace("service-unavailable", "503");
  const failure = way === 503 ? "503" : "connection";
  same(ending, way === "plain" ? (isKnown ? "ok" : "unauthorized") : failure);
  const isLost = isKnown && way === "reset-after-apply";
  if (end.ok || isLost) model.issued += 1;
  if (end.ok) {
    const { accessToken: token, refreshToken, expirationDate } = end.data;
    for (const each of [token, refreshToken]) giveId(model, each);
    same(expirationDate, later(model.clock.time, lifetime));
    model.tokens.push({ token, refreshToken, expiry: model.clock.time + lifetime * hour });
  }
  finish(world, `${operation} ${isLost ? "lost" : ending}`);
}

function finish(world: OwnWorld, ending: string): void {
  world.executed += 1;
  world.endings.set(ending, (world.endings.get(ending) ?? 0) + 1);
  world.checkState();
}

/** Every UUID is taken, and nothing else. */
const userTokens = ["0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a10", "0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a11", "none"] as const;

const exchange: fc.Arbitrary<SoftwareLicensingCommand> = fc
  .record({ userToken: fc.constantFrom(...userTokens), way: ways })
  .map(({ userToken, way }) => ({
    check: () => true,
    run: (model, world) =>
      exchanged(model, world, {
        operation: "createAccessToken",
        way,
        isKnown: userToken !== "none",
        call: () => world.client.authorization.exchange({ userToken }),
      }),
    toString: () => `createAccessToken(${userToken}, ${way})`,
  }));

const refresh: fc.Arbitrary<SoftwareLicensingCommand> = fc.record({ place: ref, way: ways }).map(({ place, way }) => ({
  check: () => true,
  run(model, world) {
    const { refreshToken } = at(model.tokens, place) ?? {};
    return exchanged(model, world, {
      operation: "refreshAccessToken",
      way,
      isKnown: refreshToken !== undefined,
      call: () => world.client.authorization.refresh({ refreshToken: refreshToken ?? "missing" }),
    });
  },
  toString: () => `refreshAccessToken(${place}, ${way})`,
}));

/** Uses a token after a while. The time goes on here, and nowhere else. */
const use: fc.Arbitrary<SoftwareLicensingCommand> = fc
  .record({ place: ref, wait: fc.constantFrom(0, 0, 0, 1, 1, 8, 23, 24) })
  .map(({ place, wait }) => ({
    check: () => true,
    async run(model, world) {
      const known = at(model.tokens, place);
      model.clock.time += wait * hour;
      model.bearer = known?.token ?? "missing";
      const end = await world.client.licenseEntitlements.list({ licenseId: "missing" }).result();
      model.bearer = "test";
      const isGood = known !== undefined && model.clock.time < known.expiry;
      same(end.ok ? "ok" : end.error.kind, isGood ? "ok" : "unauthorized");
      finish(world, `useAccessToken ${isGood ? "ok" : "unauthorized"}`);
    },
    toString: () => `useAccessToken(${place}, after ${wait} hours)`,
  }));

/** The commands. */
export const tokenCommands = [exchange, refresh, use, use];
