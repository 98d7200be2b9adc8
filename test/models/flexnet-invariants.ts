// What holds in the state of the fake of FlexNet Operations after each command.
import type { FlexNetFakeState } from "../../src/fake/index.js";
import { same } from "../support/model.js";
import type { FlexNetModel } from "./flexnet.js";

/** What has to hold: ids are unique, and nothing is there or has changed but what was said to. */
export function checkState(model: FlexNetModel, state: FlexNetFakeState): void {
  const ids = state.entitlements.flatMap(({ entitlementId, lineItems, maintenanceLineItems }) => [
    entitlementId,
    ...[...lineItems, ...maintenanceLineItems].map(({ activationId }) => activationId),
  ]);
  if (new Set(ids).size !== ids.length) throw new Error(`an id comes twice in ${ids.join(", ")}`);
  same(new Set(ids), model.ids);
  same(state.entitlements, model.entitlements);
}
