// Commands on activations: the units that take the places of a license-entitlement.
import fc from "fast-check";
import { given, maybe, rarely, place as ref, same } from "../support/model.js";
import { activeIn, add, findHeld, findId, type Model, named, remove } from "./software-licensing.js";
import { command, firstOf, pick, theNew, word } from "./software-licensing-command.js";

const full = "conflict as many are active as the threshold allows";

/** Where an activation is: mostly where the model has it, now and then in a licence or under an entitlement at will. */
const elsewhere = rarely(fc.record({ license: maybe(ref), entitlement: maybe(ref) }));

type Refusal = readonly [boolean, string];

interface Elsewhere {
  readonly license: number | undefined;
  readonly entitlement: number | undefined;
}

/** What a request names an activation by, what that is in the model, and why it is not found. */
function findTarget(model: Model, near: string, value: string, other: Elsewhere | undefined) {
  const place = model.held.get(near);
  const licenseId = other?.license === undefined ? place?.licenseId : pick(model.licenses, other.license);
  const entitlementId =
    other?.entitlement === undefined ? place?.entitlementId : pick(model.entitlements, other.entitlement);
  const license = model.licenses.get(licenseId ?? "");
  const entitlement = model.entitlements.get(entitlementId ?? "");
  const heldId = findHeld(model, licenseId, entitlementId) ?? "missing";
  const missing: readonly Refusal[] = [
    [license === undefined, "not-found body.licenseKey: no licence has this key"],
    [!model.held.has(heldId), "not-found body.entitlementName: the licence does not hold this entitlement"],
  ];
  return {
    body: { activationValue: value, licenseKey: license?.key ?? "missing", entitlementName: entitlement?.name ?? "?" },
    heldId,
    entitlement,
    id: findId(model.activations, (each) => each.heldId === heldId && each.value === value),
    isFull: activeIn(model, heldId) + 1 > (model.held.get(heldId)?.threshold ?? Number.POSITIVE_INFINITY),
    missing,
  };
}

const createActivation = command(
  "createActivation",
  fc.record({ held: ref, value: word, elsewhere }),
  ({ held, value, elsewhere: other }, model) => {
    const found = findTarget(model, pick(model.held, held), value, other);
    const { body, heldId, entitlement, id, isFull, missing } = found;
    return {
      operation: "createActivation",
      hasBody: true,
      call: ({ activations }, odd) => activations.create({ ...body, ...odd }),
      ends: firstOf(
        ...missing,
        [entitlement?.enabled !== true, "conflict the entitlement has no activations"],
        [id !== undefined, "conflict body.activationValue: another activation has this value"],
        [isFull, full],
      ),
      async apply(answer, client) {
        const data = answer ?? (await theNew(client.activations.list(heldId, { pageSize: 3 }), model.activations));
        add(model, "activations", data.id, { heldId, value, active: true });
        same(data, { id: data.id, value, active: true });
      },
    };
  },
);

/** An activation that there is, mostly under its own name. */
const existing = { place: ref, otherValue: rarely(word), elsewhere };

interface Existing {
  readonly place: number;
  readonly otherValue: string | undefined;
  readonly elsewhere: Elsewhere | undefined;
}

function findExisting(model: Model, { place, otherValue, elsewhere: other }: Existing) {
  const { heldId = "missing", value = "a" } = model.activations.get(pick(model.activations, place)) ?? {};
  return findTarget(model, heldId, otherValue ?? value, other);
}

const updateActivation = command(
  "updateActivation",
  fc.record({
    ...existing,
    active: fc.noBias(fc.constantFrom(true, false, true, false, undefined)),
    without: rarely(fc.constantFrom("activationValue", "licenseKey", "entitlementName")),
  }),
  ({ active, without, ...drawn }, model) => {
    const { body, id = "", isFull, missing } = findExisting(model, drawn);
    const sent = { ...body, ...given({ active }), ...(without !== undefined && { [without]: undefined }) };
    const activation = model.activations.get(id);
    return {
      operation: "updateActivation",
      hasBody: true,
      call: ({ activations }, odd) => activations.update({ ...given(sent), ...odd }),
      ends: firstOf(
        [without !== undefined, `bad-request body.${without}: nothing is found without it`],
        ...missing,
        [activation === undefined, "not-found body.activationValue: there is no such activation"],
        [active === true && activation?.active === false && isFull, full],
      ),
      apply: () => void Object.assign(named(model.activations, id), given({ active })),
    };
  },
);

const deleteActivation = command("deleteActivation", fc.record(existing), (drawn, model) => {
  const { body, id, missing } = findExisting(model, drawn);
  return {
    operation: "deleteActivation",
    hasBody: true,
    call: ({ activations }, odd) => activations.delete({ ...body, ...odd }),
    ends: firstOf(...missing, [id === undefined, "not-found body.activationValue: there is no such activation"]),
    apply: () => remove(model, "activations", id ?? ""),
  };
});

/** The commands. Those that matter most come most often. */
export const activationCommands = [
  createActivation,
  createActivation,
  createActivation,
  updateActivation,
  updateActivation,
  updateActivation,
  deleteActivation,
];
