// Products in the fake of software-licensing.io.
import type { operations } from "../../../generated/software-licensing/types.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuse } from "./refusals.js";
import { byId, newId, type SoftwareLicensingFakeState } from "./state.js";

/** The resolvers of products. */
export function productResolvers(
  state: SoftwareLicensingFakeState,
): Pick<Resolvers<operations>, "listProducts" | "createProduct" | "getProduct" | "updateProduct"> {
  // Documented: that a name is unique. Inferred: also where one is changed, and that an empty one is taken.
  const isTaken = (name: string, besides?: string): boolean =>
    state.products.some((product) => product.name === name && product.id !== besides);

  return {
    listProducts: ({ query }, pathname) => page(state.products, query, pathname),

    createProduct({ body: { name } }, pathname) {
      if (isTaken(name)) return refuse(pathname, 409, "body.name: another product has this name");
      const product = { id: newId(state.numbers, "product", state.products), name, deactivated: false };
      state.products.push(product);
      return { status: 201, body: product };
    },

    getProduct({ path: { id } }, pathname) {
      const product = byId(state.products, id);
      return product ? { status: 200, body: product } : refuse(pathname, 404, "the product does not exist");
    },

    updateProduct({ path: { id }, body: { name, deactivated } }, pathname) {
      const product = byId(state.products, id);
      if (product === undefined) return refuse(pathname, 404, "the product does not exist");
      if (name !== undefined && isTaken(name, id)) {
        return refuse(pathname, 409, "body.name: another product has this name");
      }
      // Inferred: that an absent member leaves its value, and that plans and licences of the product stay as they are.
      if (name !== undefined) product.name = name;
      if (deactivated !== undefined) product.deactivated = deactivated;
      return { status: 204, body: undefined };
    },
  };
}
