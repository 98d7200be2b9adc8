// The fake of software-licensing.io against a model: whatever is done in whatever order, its rules hold.
import { expect, test } from "vitest";
import { operationDetails } from "../generated/software-licensing/operation-details.js";
import { createSoftwareLicensingFake } from "../src/fake/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { newModel, seed } from "./models/software-licensing.js";
import { activationCommands } from "./models/software-licensing-activations.js";
import { catalogCommands, updateEntitlement } from "./models/software-licensing-catalog.js";
import { dialect } from "./models/software-licensing-command.js";
import { invariantsOf } from "./models/software-licensing-invariants.js";
import { licenseCommands } from "./models/software-licensing-licenses.js";
import { checkLists, listCommands } from "./models/software-licensing-lists.js";
import { planCommands } from "./models/software-licensing-plans.js";
import { tokenCommands } from "./models/software-licensing-tokens.js";
import { neglected, quickFetch, reachesAll, runSequences, sequences } from "./support/model.js";

test("sequences of at least 20 operations keep the rules of the fake", { timeout: 120_000 }, async () => {
  const { kept, endings } = await runSequences({
    themes: [
      [
        ...catalogCommands,
        ...planCommands,
        ...licenseCommands,
        ...activationCommands,
        ...tokenCommands,
        ...listCommands,
      ],
      [...catalogCommands, ...planCommands, ...listCommands],
      [...planCommands, updateEntitlement, ...licenseCommands],
      [...activationCommands, ...licenseCommands],
      [...activationCommands, ...tokenCommands],
    ],
    begin(counted) {
      const model = newModel();
      const fake = createSoftwareLicensingFake({ ...seed, tokens: ["test"], clock: model.clock });
      const { baseUrl, state } = fake;
      const fetch = quickFetch(fake);
      const client = createSoftwareLicensingClient({ baseUrl, token: () => model.bearer, fetch, retry: false });
      const stranger = createSoftwareLicensingClient({ baseUrl, token: "other", fetch, retry: false });
      const checkState = invariantsOf(model, state);
      // The rest of the state is looked at after each command.
      const picture = (): string => JSON.stringify(state.numbers);
      return { model, world: { fake, client, stranger, picture, checkState, executed: 0, endings: counted } };
    },
    finish: checkLists,
  });
  expect(kept).toBe(sequences);
  if (!reachesAll) return;
  expect(neglected(Object.keys(operationDetails), endings, dialect)).toEqual({
    succeeded: [],
    lost: [],
    // Two take whatever they are given, and the other two look at a token alone.
    refused: ["listLicenseEntitlements", "createAccessToken", "refreshAccessToken", "createCustomer"],
  });
  const rules = [
    "createActivation conflict as many are active as the threshold allows",
    "updateActivation conflict as many are active as the threshold allows",
    "updateLicenseEntitlement conflict body.threshold: more activations than this are active",
    "createPlanEntitlement conflict the entitlement is deactivated",
    "updatePlanEntitlement conflict the entitlement is deactivated",
    "addLicenseEntitlementToPlan conflict the entitlement is deactivated",
    "createAccessToken unauthorized",
    "refreshAccessToken unauthorized",
    "useAccessToken unauthorized",
    "useAccessToken ok",
  ];
  expect(rules.filter((ending) => (endings.get(ending) ?? 0) < 10)).toEqual([]);
});
