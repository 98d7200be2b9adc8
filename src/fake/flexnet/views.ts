// How the fake of FlexNet Operations shows what it holds: in pages, and in the form of the vendor's GraphQL interface.
import type {
  Entitlement,
  LicenseModelDetail,
  LineItemDetail,
  operations,
  ProductDetail,
} from "../../../generated/flexnet/types.js";
import type {
  FlexNetFakeEntitlement,
  FlexNetFakeLicenseModel,
  FlexNetFakeLineItem,
  FlexNetFakeProduct,
} from "./state.js";

type Filters = NonNullable<operations["listLineItems"]["parameters"]["query"]>;

/** A page of a list, with what an answer says of it. Inferred: that pages count from 1, and that all is one without a limit. */
export function pageOf<Item>(
  all: readonly Item[],
  { page = 1, limit }: { readonly page?: number; readonly limit?: number },
): { items: Item[]; about: { status: string; page: number; limit?: number } } {
  const size = limit ?? all.length;
  const items = all.slice((page - 1) * size, page * size);
  return { items, about: { status: "success", page, ...(limit !== undefined && { limit }) } };
}

/** Whether a line item passes the filters. Inferred: that each compares the whole value, states alone without regard to case. */
export function passes(lineItem: FlexNetFakeLineItem, filters: Filters): boolean {
  const { activationId, productName, startDate, licenseModelName, status } = filters;
  const { product } = lineItem;
  return (
    (activationId === undefined || lineItem.activationId === activationId) &&
    (startDate === undefined || lineItem.startDate === startDate) &&
    (status === undefined || lineItem.lineItemStatus === status.toLowerCase()) &&
    (productName === undefined || product.some((each) => each.productName === productName)) &&
    (licenseModelName === undefined ||
      product.some(({ licenseModel }) => licenseModel?.licenseModelName === licenseModelName))
  );
}

/** An entitlement as a list shows it. It has no times: the vendor gives no form for them. */
export function entitlementView(entitlement: FlexNetFakeEntitlement): Entitlement {
  const { entitlementId, description, status, shipToEmail, shipToAddress } = entitlement;
  return {
    entitlementId,
    ...(description !== undefined && { description }),
    status: status.toUpperCase(),
    ...(shipToEmail !== undefined && { shipToEmail }),
    ...(shipToAddress !== undefined && { shipToAddress }),
  };
}

/** A line item as a list shows it. Policies, attributes and parents are in the state alone: no source has them here. */
export function lineItemView(lineItem: FlexNetFakeLineItem): LineItemDetail {
  const { activationId, product, quantity, quantityPerCopy = 1, isPermanent, startDate, expiryDate } = lineItem;
  return {
    activationId,
    products: product.map((each) => ({ ...productView(each), quantityPerCopy })),
    ...(quantity !== undefined && { quantity }),
    ...(isPermanent !== undefined && { permanent: isPermanent }),
    startDate,
    ...(expiryDate !== undefined && { expiryDate }),
    lineItemState: lineItem.lineItemStatus.toUpperCase(),
    orderType: lineItem.orderType.toUpperCase(),
  };
}

function productView({ productName, productVersion, licenseModel }: FlexNetFakeProduct): ProductDetail {
  return { productName, productVersion, ...(licenseModel && { licenseModel: licenseModelView(licenseModel) }) };
}

function licenseModelView(licenseModel: FlexNetFakeLicenseModel): LicenseModelDetail {
  const { overdraft, maxBorrowInterval, autoProvision, gracePeriodDays, ...shown } = licenseModel;
  return shown;
}
