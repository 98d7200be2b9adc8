// The products: what is licensed.
import type {
  CreateProductError,
  GetProductError,
  ListProductsError,
  UpdateProductError,
} from "../../generated/software-licensing/errors.js";
import {
  createProduct,
  getProduct,
  listProducts,
  updateProduct,
} from "../../generated/software-licensing/operations.js";
import type {
  CreateProductRequest,
  ListProductsQuery,
  Product,
  ProductPage,
  UpdateProductRequest,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listNumbered } from "./pages.js";

/**
 * The products: `client.products`. None can be deleted.
 *
 * The vendor documents no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingProducts {
  /**
   * Lists products (`GET /products`). The call gives one page; iterating over it gives every product. That it takes
   * `search` and `sort_by` is inferred.
   *
   * @see https://docs.software-licensing.io/products.html
   */
  list(query?: ListProductsQuery, options?: CallOptions): ListCall<Product, ProductPage, ListProductsError>;

  /**
   * Makes a product (`POST /products`, answered 201). Its name has to be unique. After an `unknown` outcome it is not
   * sent again.
   *
   * @see https://docs.software-licensing.io/products.html
   */
  create(body: CreateProductRequest, options?: CallOptions): Call<Product, CreateProductError>;

  /**
   * Reads one product (`GET /products/product/{id}`).
   *
   * @see https://docs.software-licensing.io/products.html
   */
  get(id: string, options?: CallOptions): Call<Product, GetProductError>;

  /**
   * Renames a product, deactivates it or activates it again (`PUT /products/product/{id}`, answered 204). An absent
   * member stays as it is (inferred).
   *
   * @see https://docs.software-licensing.io/products.html
   */
  update(id: string, body: UpdateProductRequest, options?: CallOptions): Call<void, UpdateProductError>;
}

/** The methods over a sender. */
export function products(send: Send): SoftwareLicensingProducts {
  return {
    list: (all = {}, options) => listNumbered(listProducts, all, (query) => send(listProducts, { query }, options)),
    create: (body, options) => send(createProduct, { body }, options),
    get: (id, options) => send(getProduct, { path: { id } }, options),
    update: (id, body, options) => send(updateProduct, { path: { id }, body }, options),
  };
}
