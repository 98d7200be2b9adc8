// What happened to instances, in the fake of Kaiten. The names and the payloads of events are by the vendor's source. Of its
// events those of thresholds and of periods that ended are left out.
import type { operations } from "../../../generated/kaiten/types.js";
import { nextId } from "../ids.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuser } from "./refusals.js";
import { bySlug, idOf, type KaitenFakeInstance, type KaitenFakeState } from "./state.js";

const eventTypes = {
  INSTANCE_CREATED: "com.kaiten.instance.v1.created",
  INSTANCE_UPDATED: "com.kaiten.instance.v1.updated",
  INSTANCE_STATUS_CHANGED: "com.kaiten.instance.v1.status_changed",
  INSTANCE_LIFECYCLE_STAGE_CHANGED: "com.kaiten.instance.v1.lifecycle_stage_changed",
  ENTITLEMENT_VALUE_GET: "com.kaiten.instance.entitlement.v1.value_get",
  ENTITLEMENT_USAGE_REPORT_ACCEPTED: "com.kaiten.instance.entitlement.v1.usage_report_accepted",
  ENTITLEMENT_USAGE_REPORT_REJECTED: "com.kaiten.instance.entitlement.v1.usage_report_rejected",
} as const;

/** Notes down what happened to an instance. */
export function recordEvent(
  { auditTrail, instances, numbers }: KaitenFakeState,
  { slug }: KaitenFakeInstance,
  eventName: keyof typeof eventTypes,
  timestamp: string,
  payload: object,
): void {
  auditTrail.push({
    id: nextId(numbers, "event", (id) => auditTrail.some((event) => event.id === id)),
    instanceId: idOf("instance", slug, instances),
    instanceSlug: slug,
    eventName,
    eventType: eventTypes[eventName],
    timestamp,
    payload: structuredClone(payload),
  });
}

/** The resolver of the audit trail. */
export function auditTrailResolvers(state: KaitenFakeState): Pick<Resolvers<operations>, "listInstanceAuditTrail"> {
  return {
    listInstanceAuditTrail({ path: { instanceSlug }, query = {} }, pathname) {
      const refuse = refuser(pathname, "AuditTrails");
      // Inferred: this code, and that of a date which `Date` does not read.
      if (bySlug(state.instances, instanceSlug) === undefined) {
        return refuse(404, "InstanceNotFound", "the instance does not exist");
      }
      const { event_name: name, after, before, ...paging } = query;
      const [from, to] = [after, before].map((date) => (date === undefined ? undefined : Date.parse(date)));
      if (Number.isNaN(from) || Number.isNaN(to)) return refuse(422, "InvalidDate", "a date cannot be read");
      const instanceId = idOf("instance", instanceSlug, state.instances);
      const events = state.auditTrail.filter((event) => {
        const time = Date.parse(event.timestamp);
        return (
          event.instanceId === instanceId &&
          event.eventName === (name ?? event.eventName) &&
          time >= (from ?? time) &&
          time <= (to ?? time)
        );
      });
      const found = page(events, paging, ({ id }) => id);
      if (found === undefined) return refuse(400, "InvalidCursor", "the cursor is not valid");
      // An instance that was given another slug has that one in all of its trail.
      return { status: 200, body: { ...found, items: found.items.map((event) => ({ ...event, instanceSlug })) } };
    },
  };
}
