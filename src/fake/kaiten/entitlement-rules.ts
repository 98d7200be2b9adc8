// Which members of an entitlement go together, in the fake of Kaiten. The rules are documented; the codes are by the vendor's
// source.
import type { UpdateEntitlementRequest } from "../../../generated/kaiten/types.js";

/** What can be wrong with an entitlement that its schema does not tell. */
interface Misfit {
  readonly code: string;
  readonly detail: string;
}

/** Whether an entitlement is a number, whose usage is counted. */
export function isNumeric(type: string): boolean {
  return type === "NUMBER" || type === "NUMBER_AI_CREDIT";
}

/** Why an entitlement of a type cannot have these members, if it cannot. */
export function misfitOf(
  type: string,
  aggregationMethod: string | undefined,
  sent: Partial<UpdateEntitlementRequest>,
): Misfit | undefined {
  const { unitSingular, unitPlural, resetPeriod, resetAnchor, warningThresholdPercent, icon } = sent;
  const saleUnit = [sent.saleUnitSingular, sent.saleUnitPlural, sent.saleUnitFactor];
  const sold = saleUnit.filter((member) => member !== undefined).length;
  const units = (detail: string): Misfit => ({ code: "InvalidUnitsConfiguration", detail });
  const reset = (detail: string): Misfit => ({ code: "InvalidResetConfiguration", detail });

  if (!isNumeric(type) && (unitSingular !== undefined || unitPlural !== undefined || sold > 0)) {
    return units("only numbers have units");
  }
  if ((unitSingular === undefined) !== (unitPlural === undefined)) {
    return units("unitSingular and unitPlural go together");
  }
  if (sold > 0 && (sold < 3 || unitSingular === undefined)) {
    return units("saleUnitSingular, saleUnitPlural and saleUnitFactor go together, and with the unit");
  }
  if (!isNumeric(type) && warningThresholdPercent !== undefined) {
    const detail = "only numbers have a warning threshold";
    return { code: "InvalidEnforcementPolicyConfiguration", detail };
  }
  if (resetPeriod === undefined) {
    return resetAnchor === undefined ? iconMisfit(icon) : reset("resetAnchor goes with resetPeriod");
  }
  if (!isNumeric(type)) return reset("only numbers are reset");
  return aggregationMethod === "LATEST" ? reset("LATEST is not reset") : iconMisfit(icon);
}

/** By the vendor's source: there is one set of icons. */
function iconMisfit(icon: string | undefined): Misfit | undefined {
  if (icon === undefined || icon.startsWith("lucide:")) return undefined;
  return { code: "InvalidIcon", detail: "there is no such set of icons" };
}
