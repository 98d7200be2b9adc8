// Commands that make entitlements, line items and maintenance line items.
import fc from "fast-check";
import type { Account, Attribute, LineItem, MaintenanceLineItem } from "../../generated/flexnet/types.js";
import { place, same } from "../support/model.js";
import {
  answerOf,
  command,
  endOf,
  type FlexNetModel,
  inNoOrder,
  missingEntitlement,
  odd,
  pick,
  refusal,
  unknownAccount,
  use,
  type Verdict,
} from "./flexnet.js";
import {
  contradictions,
  type Dates,
  type Identity,
  judge,
  kept,
  keptMaintenance,
  reasonsOf,
  stateOf,
} from "./flexnet-items.js";

/** Few ids, so that they meet: with each other, and with those that the fake makes. */
const id = fc.constantFrom(
  ...Array.from({ length: 12 }, (_, index) => `id-${index}`),
  ...["act-1", "act-2", "act-3", "act-5", "ent-1", "ent-2"],
);
const status = fc.constantFrom("deployed", "deployed", "deployed", "draft", "obsolete");
const autoDeploy = fc.constantFrom(false, true);

const identity: fc.Arbitrary<Identity> = fc.oneof(
  { arbitrary: fc.constantFrom<Identity>({}, { autoGenerate: true }), weight: 20 },
  { arbitrary: id.map((activationId) => ({ activationId })), weight: 20 },
  { arbitrary: id.map((activationId) => ({ activationId, autoGenerate: false })), weight: 4 },
  { arbitrary: fc.constant({ autoGenerate: false }), weight: 2 },
  { arbitrary: fc.constant({ activationId: "id-1", autoGenerate: true }), weight: 1 },
);

const startDate = "2026-03-01";
const dates: fc.Arbitrary<Dates> = fc.oneof(
  {
    arbitrary: fc.constantFrom<Dates>(
      { startDate },
      { startDate: "2026-01-01" },
      { startDate, isPermanent: true },
      { startDate, expiryDate: "2027-03-01" },
      { startDate, expiryDate: startDate, isPermanent: false },
    ),
    weight: 24,
  },
  {
    arbitrary: fc.constantFrom<Dates>({ startDate, isPermanent: false }, { startDate, expiryDate: "2026-02-28" }),
    weight: 3,
  },
  { arbitrary: fc.constant({ startDate, expiryDate: "2027-03-01", isPermanent: true }), weight: 1 },
);

const product = fc.record(
  {
    productName: fc.constantFrom("Editor", "Viewer"),
    productVersion: fc.constantFrom("1.0", "2.0"),
    licenseModel: fc.record(
      { licenseModelName: fc.constantFrom("Node", "Floating"), issuer: fc.constant("us") },
      { requiredKeys: ["licenseModelName"] },
    ),
  },
  { requiredKeys: ["productName", "productVersion"] },
);

const lineItem: fc.Arbitrary<LineItem> = fc
  .tuple(
    identity,
    dates,
    fc.record(
      {
        product: fc.array(product, { minLength: 1, maxLength: 2 }),
        quantity: fc.constantFrom(1, 5),
        quantityPerCopy: fc.constantFrom(1, 2),
        autoDeploy,
        lineItemStatus: status,
        orderType: fc.oneof(
          { arbitrary: fc.constantFrom("new_order", "renewal_order", "upgrade_order", "upsell_order"), weight: 12 },
          { arbitrary: fc.constant<"invalid_order">("invalid_order"), weight: 1 },
        ),
        attributes: fc.constant<Attribute[]>([{ name: "REGION", value: "EMEA" }]),
      },
      { requiredKeys: ["product"] },
    ),
  )
  .map(([identity, dates, item]) => ({ ...identity, ...dates, ...item }));

const maintenanceItem: fc.Arbitrary<MaintenanceLineItem> = fc
  .tuple(
    identity,
    dates,
    fc.record(
      {
        maintenanceProduct: fc.constant({ maintenanceProductName: "Gold", maintenanceProductVersion: "1.0" }),
        autoDeploy,
      },
      { requiredKeys: ["maintenanceProduct"] },
    ),
  )
  .map(([identity, dates, item]) => ({ ...identity, ...dates, ...item }));

const create = command(
  "create entitlement",
  fc.record({
    identity,
    more: fc.record(
      {
        description: fc.constantFrom("a", "b"),
        autoDeploy,
        status,
        shipToEmail: fc.constant("joe@example.com"),
        accounts: fc.constantFrom<Account[]>(
          [],
          [{ accountId: "acme", accountType: "CUSTOMER", partnerTierName: "END_CUSTOMER" }],
        ),
      },
      { requiredKeys: [] },
    ),
    lineItems: fc.array(lineItem, { minLength: 1, maxLength: 2 }),
  }),
  ({ identity: { activationId: entitlementId, ...identity }, more, lineItems }, model) => {
    const { autoDeploy, status, accounts = [] } = more;
    const body = { ...more, ...identity, ...(entitlementId !== undefined && { entitlementId }), lineItems };
    const places = lineItems.map((item, index) => [`body.lineItems[${index}]`, item] as const);
    const schema = [
      ...(entitlementId !== undefined && identity.autoGenerate === true
        ? ["body.entitlementId: must be absent where autoGenerate is true"]
        : []),
      ...places.flatMap(([place, item]) => contradictions(place, item)),
    ];
    // All of it stands or falls together, so that ids within it meet too.
    const ids = new Set(model.ids);
    const isTaken = entitlementId !== undefined && ids.has(entitlementId);
    if (entitlementId !== undefined) ids.add(entitlementId);
    const reasons = [
      ...(isTaken ? ["body.entitlementId: is already in use"] : []),
      ...(entitlementId === undefined && identity.autoGenerate === false
        ? ["body.entitlementId: is required where autoGenerate is false"]
        : []),
      ...(autoDeploy === true && status !== undefined && status !== "deployed"
        ? [`body.status: is ${status} where autoDeploy is true`]
        : []),
      ...places.flatMap(([place, item]) => {
        const found = reasonsOf(place, item, ids);
        if (item.activationId !== undefined) ids.add(item.activationId);
        return found;
      }),
    ];
    const refused = schema.length > 0 ? schema : reasons;
    return {
      operation: "createEntitlement",
      hasBody: true,
      odd: refusal([...schema, odd]),
      call: (client, odd) => client.entitlements.create({ ...body, ...odd }),
      ends: refused.length > 0 ? refusal(refused) : "ok",
      apply(answer) {
        if (answer) same(answer, { status: "success" });
        const made = model.state.entitlements.at(-1);
        model.entitlements.push({
          ...structuredClone(body),
          entitlementId: use(model, entitlementId ?? made?.entitlementId),
          accounts: accounts.length > 0 ? accounts : [unknownAccount],
          status: stateOf(status, autoDeploy),
          lineItems: lineItems.map((item, index) =>
            kept(item, use(model, item.activationId ?? made?.lineItems[index]?.activationId)),
          ),
          maintenanceLineItems: [],
        });
      },
    };
  },
);

/** The ids of what was taken, in the order of the request. */
function idsOf(
  model: FlexNetModel,
  verdicts: readonly Verdict[],
  present: readonly { readonly activationId: string }[],
): Verdict[] {
  const taken = verdicts.filter(({ reasons }) => reasons.length === 0);
  const added = present.slice(present.length - taken.length).values();
  return verdicts.map(({ id, reasons }) => {
    if (reasons.length > 0) return { id, reasons };
    const made = added.next().value;
    return { id: use(model, id ?? made?.activationId), reasons };
  });
}

const add = command(
  "add line items",
  fc.record({ place, lineItems: fc.array(lineItem, { minLength: 1, maxLength: 3 }) }),
  ({ place, lineItems }, model) => {
    const { entitlement, entitlementId } = pick(model, place);
    const schema = lineItems.flatMap((item, index) => contradictions(`body.lineItems[${index}]`, item));
    const verdicts = judge(model, "lineItems", lineItems);
    const ends = endOf(schema, verdicts);
    return {
      operation: "addLineItems",
      hasBody: true,
      odd: refusal([...schema, odd]),
      call: (client, odd) => client.entitlements.lineItems.add(entitlementId, { lineItems, ...odd }),
      ends: entitlement || schema.length > 0 ? ends : missingEntitlement,
      apply(answer) {
        if (entitlement === undefined) return;
        const present = model.state.entitlements.find((each) => each.entitlementId === entitlementId)?.lineItems ?? [];
        const taken = idsOf(model, verdicts, present);
        if (answer) same(inNoOrder(answer), answerOf(taken));
        for (const [index, { id, reasons }] of taken.entries()) {
          const item = lineItems[index];
          if (item && id !== undefined && reasons.length === 0) entitlement.lineItems.push(kept(item, id));
        }
      },
    };
  },
);

const addMaintenance = command(
  "add maintenance line items",
  fc.record({ place, items: fc.array(maintenanceItem, { minLength: 1, maxLength: 3 }) }),
  ({ place, items: maintenanceLineItems }, model) => {
    const { entitlement, entitlementId } = pick(model, place);
    const name = "maintenanceLineItems";
    const schema = maintenanceLineItems.flatMap((item, index) => contradictions(`body.${name}[${index}]`, item));
    const verdicts = judge(model, name, maintenanceLineItems);
    const ends = endOf(schema, verdicts);
    return {
      operation: "addMaintenanceLineItems",
      hasBody: true,
      odd: refusal([...schema, odd]),
      call: (client, odd) =>
        client.entitlements.maintenanceLineItems.add(entitlementId, { maintenanceLineItems, ...odd }),
      ends: entitlement || schema.length > 0 ? ends : missingEntitlement,
      apply(answer) {
        if (entitlement === undefined) return;
        const there = model.state.entitlements.find((each) => each.entitlementId === entitlementId);
        const taken = idsOf(model, verdicts, there?.maintenanceLineItems ?? []);
        if (answer) same(inNoOrder(answer), answerOf(taken));
        for (const [index, { id, reasons }] of taken.entries()) {
          const item = maintenanceLineItems[index];
          if (item && id !== undefined && reasons.length === 0) {
            entitlement.maintenanceLineItems.push(keptMaintenance(item, id));
          }
        }
      },
    };
  },
);

export const creatingCommands = [create, create, add, add, add, addMaintenance];
