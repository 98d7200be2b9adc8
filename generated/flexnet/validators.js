// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
import * as formats from "../formats.js";
var createEntitlement = validate20;
var schema33 = { "description": "An entitlement and its line items. Send `entitlementId` or `autoGenerate: true`, never both.\n", "type": "object", "required": ["lineItems"], "additionalProperties": false, "x-evidence": "inferred", "x-evidence-note": "What becomes of unknown members is not documented; a closed request catches misspellings.", "not": { "description": "An id of one's own asks for `autoGenerate` to be false; absent counts as false.", "x-evidence": "inferred", "x-evidence-note": "The page says that the flag must be false, and not what its absence means.", "required": ["entitlementId", "autoGenerate"], "properties": { "entitlementId": { "description": "Any id." }, "autoGenerate": { "description": "The contradiction.", "const": true } } }, "properties": { "entitlementId": { "description": "The id of the entitlement, unlike that of every other entitlement and line item. With it `autoGenerate` has\nto be false. The vendor's HTML page, not its reference page, allows 0 to 255 characters and gives a pattern,\nrestated here without lookahead, that refuses the empty id, blanks alone, line breaks and any of\n``' \" & % ^ ( ) # @ ! ~ / < > ` { } = |``.\n", "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$", "examples": ["ent-id-1234"] }, "description": { "description": "What the entitlement is. The length is that of the vendor's HTML page.", "type": "string", "maxLength": 2e3, "examples": ["Description for entitlement"] }, "allowPortalLogin": { "description": "Whether the entitlement id opens the End-User Portal to the customer, once it is deployed.", "type": "boolean" }, "shipToEmail": { "description": "The e-mail address of the contact to ship to. A plain string, as the vendor declares it; the length is that\nof its HTML page.\n", "type": "string", "maxLength": 1e3, "examples": ["Joe@example.com"] }, "shipToAddress": { "description": "The address of the contact to ship to. The length and the pattern are declared by the vendor's HTML page:\nthe pattern refuses commas, periods and letters outside ASCII, and so many a real address.\n", "type": "string", "maxLength": 1e3, "pattern": "^$|^[ a-zA-Z0-9_-]+$", "examples": ["Building-Street-City"] }, "accounts": { "description": "The accounts of the entitlement. Without any it belongs to the default account, `UNKNOWN_ORG_UNIT`.\n", "type": "array", "items": { "$ref": "#/components/schemas/Account" } }, "lineItems": { "description": "The line items, of which the vendor's HTML page asks for at least one.", "type": "array", "minItems": 1, "items": { "$ref": "#/components/schemas/LineItem" } }, "autoDeploy": { "description": "Whether to deploy the entitlement at once.", "type": "boolean" }, "emailTemplateVariation": { "description": "The name of the template for e-mails about the entitlement.", "type": "string", "examples": ["DEFAULT"] }, "attributes": { "description": "The custom attributes of the entitlement. Those that the site makes mandatory have to be here.", "x-evidence": "inferred", "x-evidence-note": "No members are printed here; those of a line item's attributes and of GraphQL agree.", "type": "array", "items": { "$ref": "#/components/schemas/Attribute" } }, "autoGenerate": { "description": "Whether the vendor makes the entitlement id.", "type": "boolean" }, "status": { "description": "The state in which to create the entitlement. How it combines with `autoDeploy` is not documented.\n", "x-evidence": "inferred", "x-evidence-note": "The values are printed, their meaning in a request is not.", "type": "string", "enum": ["draft", "deployed", "obsolete"], "examples": ["draft"] } } };
var schema34 = { "description": "An account of the entitlement, and its place in the chain of distribution.", "type": "object", "required": ["accountId", "accountType", "partnerTierName"], "additionalProperties": false, "x-evidence": "inferred", "x-evidence-note": "What becomes of unknown members is not documented; a closed request catches misspellings.", "properties": { "accountId": { "description": "The account's id.", "type": "string", "examples": ["SampleOrg12345"] }, "accountName": { "description": "The name of the account. The vendor prints the field without a text.", "type": "string", "examples": ["Sample organization"] }, "accountType": { "description": "The type of the account. The vendor lists the values in its text, in upper case.", "type": "string", "enum": ["PUBLISHER", "CUSTOMER", "CHANNEL_PARTNER", "SELF_REGISTERED", "UNKNOWN"], "examples": ["CUSTOMER"] }, "partnerTierName": { "description": "The tier of the account that owns the entitlement. The vendor lists the values in its text, in upper case;\nits example joins both with a slash, which is neither.\n", "type": "string", "enum": ["END_CUSTOMER", "PARTNER_TIER_ONE"], "examples": ["END_CUSTOMER"] }, "isCurrentOwner": { "description": "Whether the account is the present owner of the entitlement in the chain of distribution.", "type": "boolean" }, "contactEmail": { "description": "The e-mail address of the contact in the account. A plain string, as the vendor declares it.", "type": "string", "examples": ["Joe@example.com"] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$", "u");
var pattern5 = new RegExp("^$|^[ a-zA-Z0-9_-]+$", "u");
var schema35 = { "description": "What the entitlement grants: products, in a number of copies, from one date to another or for good. Send\n`activationId` or `autoGenerate: true`, never both, and `expiryDate` or `isPermanent: true`, never both.\n", "type": "object", "required": ["product", "startDate"], "additionalProperties": false, "x-evidence": "inferred", "x-evidence-note": "What becomes of unknown members is not documented; a closed request catches misspellings.", "not": { "anyOf": [{ "description": "An id of one's own asks for `autoGenerate` to be false; absent counts as false.", "x-evidence": "inferred", "x-evidence-note": "The page says that the flag must be false, and not what its absence means.", "required": ["activationId", "autoGenerate"], "properties": { "activationId": { "description": "Any id." }, "autoGenerate": { "description": "The contradiction.", "const": true } } }, { "description": "What is permanent has no date of expiry.", "x-evidence": "inferred", "x-evidence-note": "The page says that what is permanent does not expire, not that both are refused.", "required": ["expiryDate", "isPermanent"], "properties": { "expiryDate": { "description": "Any date." }, "isPermanent": { "description": "The contradiction.", "const": true } } }] }, "properties": { "activationId": { "description": "The activation id of the line item, unlike that of every other line item and entitlement. With it\n`autoGenerate` has to be false. Lengths and pattern are those of `entitlementId`.\n", "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$", "examples": ["act-id-1234"] }, "product": { "description": "The products that the line item grants. A list, in spite of its name.", "x-evidence": "inferred", "x-evidence-note": "A list is documented, its least length is not; a line item without a product grants nothing.", "type": "array", "minItems": 1, "items": { "$ref": "#/components/schemas/Product" } }, "quantity": { "description": "The number of copies.", "type": "integer", "examples": [1] }, "quantityPerCopy": { "description": "How much one copy counts for.", "x-evidence": "inferred", "x-evidence-note": "Printed without a text; the bound, and 1 where it is absent, are those of GraphQL.", "type": "integer", "minimum": 1, "examples": [1] }, "isActivatable": { "description": "Whether the line item can be activated.", "type": "boolean" }, "isPermanent": { "description": "Whether the line item is for good. If it is, it has no date of expiry.", "type": "boolean" }, "expiryDate": { "description": "The date on which the line item ends, as YYYY-MM-DD.", "x-evidence": "inferred", "x-evidence-note": "The form is documented in words; the pattern is that of the dates of maintenance line items.", "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2025-01-01"] }, "startDate": { "description": "The date on which the line item starts, as YYYY-MM-DD.", "x-evidence": "inferred", "x-evidence-note": "The form is documented in words; the pattern is that of the dates of maintenance line items.", "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2025-01-01"] }, "attributes": { "description": "The custom attributes of the line item.", "type": "array", "items": { "$ref": "#/components/schemas/Attribute" } }, "autoGenerate": { "description": "Whether the vendor makes the activation id.", "type": "boolean" }, "autoDeploy": { "description": "Whether to deploy the line item at once.", "type": "boolean" }, "orderType": { "description": "The type of order. The values are those that the vendor prints; its text names the default as NEW_ORDER,\nwhich is not one of them. `invalid_order` looks like a mark for internal use: do not send it.\n", "type": "string", "enum": ["new_order", "renewal_order", "upgrade_order", "upsell_order", "invalid_order"], "default": "new_order", "examples": ["new_order"] }, "lineItemStatus": { "description": "The state in which to create the line item. How it combines with `autoDeploy` is not documented.\n", "x-evidence": "inferred", "x-evidence-note": "The values are printed, their meaning in a request is not.", "type": "string", "enum": ["draft", "deployed", "obsolete"], "examples": ["draft"] } } };
var pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productName" }, message: "must have required property 'productName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.productVersion === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productVersion" }, message: "must have required property 'productVersion'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "productName" || key0 === "productVersion" || key0 === "licenseModel")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.productName !== void 0) {
      if (typeof data.productName !== "string") {
        const err3 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.productVersion !== void 0) {
      if (typeof data.productVersion !== "string") {
        const err4 = { instancePath: instancePath + "/productVersion", schemaPath: "#/properties/productVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.licenseModel !== void 0) {
      let data2 = data.licenseModel;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.licenseModelName === void 0) {
          const err5 = { instancePath: instancePath + "/licenseModel", schemaPath: "#/components/schemas/LicenseModel/required", keyword: "required", params: { missingProperty: "licenseModelName" }, message: "must have required property 'licenseModelName'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "licenseModelName" || key1 === "issuer" || key1 === "serialNumber" || key1 === "vendorString" || key1 === "notice")) {
            const err6 = { instancePath: instancePath + "/licenseModel", schemaPath: "#/components/schemas/LicenseModel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.licenseModelName !== void 0) {
          if (typeof data2.licenseModelName !== "string") {
            const err7 = { instancePath: instancePath + "/licenseModel/licenseModelName", schemaPath: "#/components/schemas/LicenseModel/properties/licenseModelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.issuer !== void 0) {
          if (typeof data2.issuer !== "string") {
            const err8 = { instancePath: instancePath + "/licenseModel/issuer", schemaPath: "#/components/schemas/LicenseModel/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.serialNumber !== void 0) {
          if (typeof data2.serialNumber !== "string") {
            const err9 = { instancePath: instancePath + "/licenseModel/serialNumber", schemaPath: "#/components/schemas/LicenseModel/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.vendorString !== void 0) {
          if (typeof data2.vendorString !== "string") {
            const err10 = { instancePath: instancePath + "/licenseModel/vendorString", schemaPath: "#/components/schemas/LicenseModel/properties/vendorString/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.notice !== void 0) {
          if (typeof data2.notice !== "string") {
            const err11 = { instancePath: instancePath + "/licenseModel/notice", schemaPath: "#/components/schemas/LicenseModel/properties/notice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/licenseModel", schemaPath: "#/components/schemas/LicenseModel/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var formats0 = formats.fullFormats.date;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.activationId === void 0 && (missing0 = "activationId") || data.autoGenerate === void 0 && (missing0 = "autoGenerate")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.autoGenerate !== void 0) {
        if (true !== data.autoGenerate) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs4 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.activationId = true;
    props0.autoGenerate = true;
  }
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.expiryDate === void 0 && (missing1 = "expiryDate") || data.isPermanent === void 0 && (missing1 = "isPermanent")) {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    } else {
      if (data.isPermanent !== void 0) {
        if (true !== data.isPermanent) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs6 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.expiryDate = true;
      props0.isPermanent = true;
    }
  }
  if (!valid1) {
    const err4 = {};
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err5 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startDate" }, message: "must have required property 'startDate'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema35.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.activationId !== void 0) {
      let data2 = data.activationId;
      if (typeof data2 === "string") {
        if (func2(data2) > 255) {
          const err9 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err11 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$" }, message: 'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data3 = data.product;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err13 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data3[i0], { instancePath: instancePath + "/product/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data5 = data.quantity;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err15 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.quantityPerCopy !== void 0) {
      let data6 = data.quantityPerCopy;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err16 = { instancePath: instancePath + "/quantityPerCopy", schemaPath: "#/properties/quantityPerCopy/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 1 || isNaN(data6)) {
          const err17 = { instancePath: instancePath + "/quantityPerCopy", schemaPath: "#/properties/quantityPerCopy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.isActivatable !== void 0) {
      if (typeof data.isActivatable !== "boolean") {
        const err18 = { instancePath: instancePath + "/isActivatable", schemaPath: "#/properties/isActivatable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.isPermanent !== void 0) {
      if (typeof data.isPermanent !== "boolean") {
        const err19 = { instancePath: instancePath + "/isPermanent", schemaPath: "#/properties/isPermanent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.expiryDate !== void 0) {
      let data9 = data.expiryDate;
      if (typeof data9 === "string") {
        if (!pattern7.test(data9)) {
          const err20 = { instancePath: instancePath + "/expiryDate", schemaPath: "#/properties/expiryDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats0.validate(data9)) {
          const err21 = { instancePath: instancePath + "/expiryDate", schemaPath: "#/properties/expiryDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/expiryDate", schemaPath: "#/properties/expiryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.startDate !== void 0) {
      let data10 = data.startDate;
      if (typeof data10 === "string") {
        if (!pattern7.test(data10)) {
          const err23 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats0.validate(data10)) {
          const err24 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data11 = data.attributes;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key1 in data12) {
              if (!(key1 === "name" || key1 === "value")) {
                const err26 = { instancePath: instancePath + "/attributes/" + i1, schemaPath: "#/components/schemas/Attribute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data12.name !== void 0) {
              if (typeof data12.name !== "string") {
                const err27 = { instancePath: instancePath + "/attributes/" + i1 + "/name", schemaPath: "#/components/schemas/Attribute/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/attributes/" + i1, schemaPath: "#/components/schemas/Attribute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.autoGenerate !== void 0) {
      if (typeof data.autoGenerate !== "boolean") {
        const err30 = { instancePath: instancePath + "/autoGenerate", schemaPath: "#/properties/autoGenerate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.autoDeploy !== void 0) {
      if (typeof data.autoDeploy !== "boolean") {
        const err31 = { instancePath: instancePath + "/autoDeploy", schemaPath: "#/properties/autoDeploy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.orderType !== void 0) {
      let data16 = data.orderType;
      if (typeof data16 !== "string") {
        const err32 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(data16 === "new_order" || data16 === "renewal_order" || data16 === "upgrade_order" || data16 === "upsell_order" || data16 === "invalid_order")) {
        const err33 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/enum", keyword: "enum", params: { allowedValues: schema35.properties.orderType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.lineItemStatus !== void 0) {
      let data17 = data.lineItemStatus;
      if (typeof data17 !== "string") {
        const err34 = { instancePath: instancePath + "/lineItemStatus", schemaPath: "#/properties/lineItemStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(data17 === "draft" || data17 === "deployed" || data17 === "obsolete")) {
        const err35 = { instancePath: instancePath + "/lineItemStatus", schemaPath: "#/properties/lineItemStatus/enum", keyword: "enum", params: { allowedValues: schema35.properties.lineItemStatus.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.entitlementId === void 0 && (missing0 = "entitlementId") || data.autoGenerate === void 0 && (missing0 = "autoGenerate")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.autoGenerate !== void 0) {
        if (true !== data.autoGenerate) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineItems === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineItems" }, message: "must have required property 'lineItems'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.entitlementId !== void 0) {
      let data1 = data.entitlementId;
      if (typeof data1 === "string") {
        if (func2(data1) > 255) {
          const err5 = { instancePath: instancePath + "/entitlementId", schemaPath: "#/properties/entitlementId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/entitlementId", schemaPath: "#/properties/entitlementId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/entitlementId", schemaPath: "#/properties/entitlementId/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$" }, message: 'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/entitlementId", schemaPath: "#/properties/entitlementId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func2(data2) > 2e3) {
          const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.allowPortalLogin !== void 0) {
      if (typeof data.allowPortalLogin !== "boolean") {
        const err11 = { instancePath: instancePath + "/allowPortalLogin", schemaPath: "#/properties/allowPortalLogin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.shipToEmail !== void 0) {
      let data4 = data.shipToEmail;
      if (typeof data4 === "string") {
        if (func2(data4) > 1e3) {
          const err12 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.shipToAddress !== void 0) {
      let data5 = data.shipToAddress;
      if (typeof data5 === "string") {
        if (func2(data5) > 1e3) {
          const err14 = { instancePath: instancePath + "/shipToAddress", schemaPath: "#/properties/shipToAddress/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern5.test(data5)) {
          const err15 = { instancePath: instancePath + "/shipToAddress", schemaPath: "#/properties/shipToAddress/pattern", keyword: "pattern", params: { pattern: "^$|^[ a-zA-Z0-9_-]+$" }, message: 'must match pattern "^$|^[ a-zA-Z0-9_-]+$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/shipToAddress", schemaPath: "#/properties/shipToAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data6 = data.accounts;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.accountId === void 0) {
              const err17 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/components/schemas/Account/required", keyword: "required", params: { missingProperty: "accountId" }, message: "must have required property 'accountId'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.accountType === void 0) {
              const err18 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/components/schemas/Account/required", keyword: "required", params: { missingProperty: "accountType" }, message: "must have required property 'accountType'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.partnerTierName === void 0) {
              const err19 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/components/schemas/Account/required", keyword: "required", params: { missingProperty: "partnerTierName" }, message: "must have required property 'partnerTierName'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "accountId" || key1 === "accountName" || key1 === "accountType" || key1 === "partnerTierName" || key1 === "isCurrentOwner" || key1 === "contactEmail")) {
                const err20 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/components/schemas/Account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.accountId !== void 0) {
              if (typeof data7.accountId !== "string") {
                const err21 = { instancePath: instancePath + "/accounts/" + i0 + "/accountId", schemaPath: "#/components/schemas/Account/properties/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.accountName !== void 0) {
              if (typeof data7.accountName !== "string") {
                const err22 = { instancePath: instancePath + "/accounts/" + i0 + "/accountName", schemaPath: "#/components/schemas/Account/properties/accountName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.accountType !== void 0) {
              let data10 = data7.accountType;
              if (typeof data10 !== "string") {
                const err23 = { instancePath: instancePath + "/accounts/" + i0 + "/accountType", schemaPath: "#/components/schemas/Account/properties/accountType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (!(data10 === "PUBLISHER" || data10 === "CUSTOMER" || data10 === "CHANNEL_PARTNER" || data10 === "SELF_REGISTERED" || data10 === "UNKNOWN")) {
                const err24 = { instancePath: instancePath + "/accounts/" + i0 + "/accountType", schemaPath: "#/components/schemas/Account/properties/accountType/enum", keyword: "enum", params: { allowedValues: schema34.properties.accountType.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.partnerTierName !== void 0) {
              let data11 = data7.partnerTierName;
              if (typeof data11 !== "string") {
                const err25 = { instancePath: instancePath + "/accounts/" + i0 + "/partnerTierName", schemaPath: "#/components/schemas/Account/properties/partnerTierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (!(data11 === "END_CUSTOMER" || data11 === "PARTNER_TIER_ONE")) {
                const err26 = { instancePath: instancePath + "/accounts/" + i0 + "/partnerTierName", schemaPath: "#/components/schemas/Account/properties/partnerTierName/enum", keyword: "enum", params: { allowedValues: schema34.properties.partnerTierName.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data7.isCurrentOwner !== void 0) {
              if (typeof data7.isCurrentOwner !== "boolean") {
                const err27 = { instancePath: instancePath + "/accounts/" + i0 + "/isCurrentOwner", schemaPath: "#/components/schemas/Account/properties/isCurrentOwner/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.contactEmail !== void 0) {
              if (typeof data7.contactEmail !== "string") {
                const err28 = { instancePath: instancePath + "/accounts/" + i0 + "/contactEmail", schemaPath: "#/components/schemas/Account/properties/contactEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/components/schemas/Account/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.lineItems !== void 0) {
      let data14 = data.lineItems;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err31 = { instancePath: instancePath + "/lineItems", schemaPath: "#/properties/lineItems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate23(data14[i1], { instancePath: instancePath + "/lineItems/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/lineItems", schemaPath: "#/properties/lineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.autoDeploy !== void 0) {
      if (typeof data.autoDeploy !== "boolean") {
        const err33 = { instancePath: instancePath + "/autoDeploy", schemaPath: "#/properties/autoDeploy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.emailTemplateVariation !== void 0) {
      if (typeof data.emailTemplateVariation !== "string") {
        const err34 = { instancePath: instancePath + "/emailTemplateVariation", schemaPath: "#/properties/emailTemplateVariation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data18 = data.attributes;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const key2 in data19) {
              if (!(key2 === "name" || key2 === "value")) {
                const err35 = { instancePath: instancePath + "/attributes/" + i2, schemaPath: "#/components/schemas/Attribute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data19.name !== void 0) {
              if (typeof data19.name !== "string") {
                const err36 = { instancePath: instancePath + "/attributes/" + i2 + "/name", schemaPath: "#/components/schemas/Attribute/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/attributes/" + i2, schemaPath: "#/components/schemas/Attribute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.autoGenerate !== void 0) {
      if (typeof data.autoGenerate !== "boolean") {
        const err39 = { instancePath: instancePath + "/autoGenerate", schemaPath: "#/properties/autoGenerate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data22 = data.status;
      if (typeof data22 !== "string") {
        const err40 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (!(data22 === "draft" || data22 === "deployed" || data22 === "obsolete")) {
        const err41 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate22(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "path": true, "query": true, "body": true }, "dynamicProps": false, "dynamicItems": false };
var listEntitlements = validate28;
var formats4 = formats.fullFormats.int32;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "page" || key1 === "limit")) {
            const err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.page !== void 0) {
          let data2 = data1.page;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
            const err3 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data2 == "number") {
            if (!formats4.validate(data2)) {
              const err4 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data1.limit !== void 0) {
          let data3 = data1.limit;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
            const err5 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data3 == "number") {
            if (!formats4.validate(data3)) {
              const err6 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "path": true, "query": true }, "dynamicProps": false, "dynamicItems": false };
var listLineItems = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entitlementId === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "entitlementId" }, message: "must have required property 'entitlementId'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "entitlementId")) {
            const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.entitlementId !== void 0) {
          if (typeof data0.entitlementId !== "string") {
            const err2 = { instancePath: instancePath + "/path/entitlementId", schemaPath: "#/properties/path/properties/entitlementId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "activationId" || key1 === "productName" || key1 === "startDate" || key1 === "licenseModelName" || key1 === "status" || key1 === "page" || key1 === "limit")) {
            const err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.activationId !== void 0) {
          if (typeof data2.activationId !== "string") {
            const err5 = { instancePath: instancePath + "/query/activationId", schemaPath: "#/properties/query/properties/activationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.productName !== void 0) {
          if (typeof data2.productName !== "string") {
            const err6 = { instancePath: instancePath + "/query/productName", schemaPath: "#/properties/query/properties/productName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.startDate !== void 0) {
          if (typeof data2.startDate !== "string") {
            const err7 = { instancePath: instancePath + "/query/startDate", schemaPath: "#/properties/query/properties/startDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.licenseModelName !== void 0) {
          if (typeof data2.licenseModelName !== "string") {
            const err8 = { instancePath: instancePath + "/query/licenseModelName", schemaPath: "#/properties/query/properties/licenseModelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.status !== void 0) {
          if (typeof data2.status !== "string") {
            const err9 = { instancePath: instancePath + "/query/status", schemaPath: "#/properties/query/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.page !== void 0) {
          let data8 = data2.page;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
            const err10 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data8 == "number") {
            if (!formats4.validate(data8)) {
              const err11 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data2.limit !== void 0) {
          let data9 = data2.limit;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
            const err12 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data9 == "number") {
            if (!formats4.validate(data9)) {
              const err13 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "path": true, "query": true }, "dynamicProps": false, "dynamicItems": false };
var addLineItems = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineItems === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineItems" }, message: "must have required property 'lineItems'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "lineItems")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.lineItems !== void 0) {
      let data0 = data.lineItems;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/lineItems", schemaPath: "#/properties/lineItems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate23(data0[i0], { instancePath: instancePath + "/lineItems/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/lineItems", schemaPath: "#/properties/lineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entitlementId === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "entitlementId" }, message: "must have required property 'entitlementId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "entitlementId")) {
            const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.entitlementId !== void 0) {
          if (typeof data0.entitlementId !== "string") {
            const err3 = { instancePath: instancePath + "/path/entitlementId", schemaPath: "#/properties/path/properties/entitlementId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const err5 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate31(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "path": true, "query": true, "body": true }, "dynamicProps": false, "dynamicItems": false };
var updateLineItemPolicies = validate34;
var schema46 = { "description": "How often something is allowed for each activatable item, and within which time.", "type": "object", "required": ["allowedCount", "policyTermDuration", "policyTermUnit"], "additionalProperties": false, "x-evidence": "inferred", "x-evidence-note": "This is the policy of the GraphQL interface, an earlier schema of which requires all three members.", "properties": { "allowedCount": { "description": "How often it is allowed within the term.", "type": "integer", "examples": [2] }, "policyTermDuration": { "description": "The length of the term, in its unit.", "type": "integer", "examples": [1] }, "policyTermUnit": { "description": "The unit of the term.", "type": "string", "enum": ["Days", "Weeks", "Months", "Years"], "examples": ["Years"] } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rehosts" || key0 === "returns" || key0 === "repairs" || key0 === "extraActivations" || key0 === "cancelLicense" || key0 === "virtualLicense" || key0 === "acpiGenerationIdLicense")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.rehosts !== void 0) {
      let data0 = data.rehosts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.allowedCount === void 0) {
          const err1 = { instancePath: instancePath + "/rehosts", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "allowedCount" }, message: "must have required property 'allowedCount'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.policyTermDuration === void 0) {
          const err2 = { instancePath: instancePath + "/rehosts", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "policyTermDuration" }, message: "must have required property 'policyTermDuration'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.policyTermUnit === void 0) {
          const err3 = { instancePath: instancePath + "/rehosts", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "policyTermUnit" }, message: "must have required property 'policyTermUnit'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "allowedCount" || key1 === "policyTermDuration" || key1 === "policyTermUnit")) {
            const err4 = { instancePath: instancePath + "/rehosts", schemaPath: "#/components/schemas/PolicyAttribute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.allowedCount !== void 0) {
          let data1 = data0.allowedCount;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/rehosts/allowedCount", schemaPath: "#/components/schemas/PolicyAttribute/properties/allowedCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.policyTermDuration !== void 0) {
          let data2 = data0.policyTermDuration;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
            const err6 = { instancePath: instancePath + "/rehosts/policyTermDuration", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.policyTermUnit !== void 0) {
          let data3 = data0.policyTermUnit;
          if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/rehosts/policyTermUnit", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data3 === "Days" || data3 === "Weeks" || data3 === "Months" || data3 === "Years")) {
            const err8 = { instancePath: instancePath + "/rehosts/policyTermUnit", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermUnit/enum", keyword: "enum", params: { allowedValues: schema46.properties.policyTermUnit.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/rehosts", schemaPath: "#/components/schemas/PolicyAttribute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.returns !== void 0) {
      let data4 = data.returns;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.allowedCount === void 0) {
          const err10 = { instancePath: instancePath + "/returns", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "allowedCount" }, message: "must have required property 'allowedCount'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4.policyTermDuration === void 0) {
          const err11 = { instancePath: instancePath + "/returns", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "policyTermDuration" }, message: "must have required property 'policyTermDuration'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4.policyTermUnit === void 0) {
          const err12 = { instancePath: instancePath + "/returns", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "policyTermUnit" }, message: "must have required property 'policyTermUnit'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "allowedCount" || key2 === "policyTermDuration" || key2 === "policyTermUnit")) {
            const err13 = { instancePath: instancePath + "/returns", schemaPath: "#/components/schemas/PolicyAttribute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.allowedCount !== void 0) {
          let data5 = data4.allowedCount;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
            const err14 = { instancePath: instancePath + "/returns/allowedCount", schemaPath: "#/components/schemas/PolicyAttribute/properties/allowedCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.policyTermDuration !== void 0) {
          let data6 = data4.policyTermDuration;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
            const err15 = { instancePath: instancePath + "/returns/policyTermDuration", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.policyTermUnit !== void 0) {
          let data7 = data4.policyTermUnit;
          if (typeof data7 !== "string") {
            const err16 = { instancePath: instancePath + "/returns/policyTermUnit", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data7 === "Days" || data7 === "Weeks" || data7 === "Months" || data7 === "Years")) {
            const err17 = { instancePath: instancePath + "/returns/policyTermUnit", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermUnit/enum", keyword: "enum", params: { allowedValues: schema46.properties.policyTermUnit.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/returns", schemaPath: "#/components/schemas/PolicyAttribute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.repairs !== void 0) {
      let data8 = data.repairs;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.allowedCount === void 0) {
          const err19 = { instancePath: instancePath + "/repairs", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "allowedCount" }, message: "must have required property 'allowedCount'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data8.policyTermDuration === void 0) {
          const err20 = { instancePath: instancePath + "/repairs", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "policyTermDuration" }, message: "must have required property 'policyTermDuration'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data8.policyTermUnit === void 0) {
          const err21 = { instancePath: instancePath + "/repairs", schemaPath: "#/components/schemas/PolicyAttribute/required", keyword: "required", params: { missingProperty: "policyTermUnit" }, message: "must have required property 'policyTermUnit'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "allowedCount" || key3 === "policyTermDuration" || key3 === "policyTermUnit")) {
            const err22 = { instancePath: instancePath + "/repairs", schemaPath: "#/components/schemas/PolicyAttribute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.allowedCount !== void 0) {
          let data9 = data8.allowedCount;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
            const err23 = { instancePath: instancePath + "/repairs/allowedCount", schemaPath: "#/components/schemas/PolicyAttribute/properties/allowedCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data8.policyTermDuration !== void 0) {
          let data10 = data8.policyTermDuration;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
            const err24 = { instancePath: instancePath + "/repairs/policyTermDuration", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data8.policyTermUnit !== void 0) {
          let data11 = data8.policyTermUnit;
          if (typeof data11 !== "string") {
            const err25 = { instancePath: instancePath + "/repairs/policyTermUnit", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (!(data11 === "Days" || data11 === "Weeks" || data11 === "Months" || data11 === "Years")) {
            const err26 = { instancePath: instancePath + "/repairs/policyTermUnit", schemaPath: "#/components/schemas/PolicyAttribute/properties/policyTermUnit/enum", keyword: "enum", params: { allowedValues: schema46.properties.policyTermUnit.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/repairs", schemaPath: "#/components/schemas/PolicyAttribute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.extraActivations !== void 0) {
      let data12 = data.extraActivations;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
        const err28 = { instancePath: instancePath + "/extraActivations", schemaPath: "#/properties/extraActivations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.cancelLicense !== void 0) {
      if (typeof data.cancelLicense !== "boolean") {
        const err29 = { instancePath: instancePath + "/cancelLicense", schemaPath: "#/properties/cancelLicense/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.virtualLicense !== void 0) {
      if (typeof data.virtualLicense !== "boolean") {
        const err30 = { instancePath: instancePath + "/virtualLicense", schemaPath: "#/properties/virtualLicense/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.acpiGenerationIdLicense !== void 0) {
      if (typeof data.acpiGenerationIdLicense !== "boolean") {
        const err31 = { instancePath: instancePath + "/acpiGenerationIdLicense", schemaPath: "#/properties/acpiGenerationIdLicense/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entitlementId === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "entitlementId" }, message: "must have required property 'entitlementId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.activationId === void 0) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "activationId" }, message: "must have required property 'activationId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "entitlementId" || key0 === "activationId")) {
            const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.entitlementId !== void 0) {
          if (typeof data0.entitlementId !== "string") {
            const err4 = { instancePath: instancePath + "/path/entitlementId", schemaPath: "#/properties/path/properties/entitlementId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.activationId !== void 0) {
          if (typeof data0.activationId !== "string") {
            const err5 = { instancePath: instancePath + "/path/activationId", schemaPath: "#/properties/path/properties/activationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const err7 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate35(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "path": true, "query": true, "body": true }, "dynamicProps": false, "dynamicItems": false };
var updateLineItemProperties = validate37;
var schema51 = { "description": "What to change of one line item. What is left out stays as it is.", "type": "object", "required": ["activationId"], "additionalProperties": false, "x-evidence": "inferred", "x-evidence-note": "What becomes of unknown members is not documented; a closed request catches misspellings.", "properties": { "activationId": { "description": "The activation id of the line item to change.", "type": "string", "examples": ["act-id-1235"] }, "orderType": { "description": "The type of order. The values are those that the vendor prints; its text begins each word with a capital.\n`invalid_order` looks like a mark for internal use: do not send it.\n", "type": "string", "enum": ["new_order", "renewal_order", "upgrade_order", "upsell_order", "invalid_order"], "examples": ["upgrade_order"] }, "parentActivationId": { "description": "The activation id of the line item that becomes the parent, where the type of order relates two of them. It\nis ignored where the order is new.\n", "type": "string", "examples": ["act-id-1234"] }, "deploy": { "description": "Whether to deploy the line item.", "type": "boolean" }, "product": { "description": "The product and its licence model. One, unlike the list of a line item that is added.", "$ref": "#/components/schemas/ProductUpdate" }, "attributes": { "description": "The custom attributes to change.", "x-evidence": "inferred", "x-evidence-note": "The page names the list. Its members could not be read; they are those of GraphQL.", "type": "array", "items": { "$ref": "#/components/schemas/AttributeUpdate" } } } };
var schema54 = { "description": "A custom attribute of a line item or of its licence model, and its new value.", "type": "object", "required": ["name", "type", "value"], "additionalProperties": false, "x-evidence": "inferred", "x-evidence-note": "The members and that all are required are those of the GraphQL interface.", "properties": { "name": { "description": "The name of the attribute.", "type": "string", "examples": ["REGION"] }, "type": { "description": "What the attribute belongs to.", "type": "string", "enum": ["LINE_ITEM", "LICENSE_MODEL"], "examples": ["LINE_ITEM"] }, "value": { "description": "The value, in the forms of the value of an `Attribute`.", "examples": ["EMEA", 12345, true, ["Text1", "Text2"], "2025/12/31"] } } };
var schema53 = { "description": "A licence model and what is written into the licences that are made under it. What the licence model does not\nhave is ignored.\n", "type": "object", "additionalProperties": false, "x-evidence": "inferred", "x-evidence-note": "What becomes of unknown members is not documented; a closed request catches misspellings.", "properties": { "name": { "description": "The name of the licence model, which is `licenseModelName` where a line item is added.", "type": "string", "examples": ["LicenseModelName"] }, "issuer": { "description": "Who issues the licence.", "type": "string", "examples": ["SampleLicenseIssuer"] }, "serialNumber": { "description": "The licence's serial number.", "type": "string", "examples": ["SampleSerialno"] }, "vendorString": { "description": "A value that the publisher gives to this licence and to no other.", "type": "string", "examples": ["uniqueVendorString"] }, "notice": { "description": "A notice, as a rule the customer's name and purchase order.", "type": "string", "examples": ["Premium Feature A"] }, "overdraft": { "description": "How many licences may be used beyond those that were bought.", "type": "integer", "examples": [2] }, "maxBorrowInterval": { "description": "For how long a licence may be borrowed. The vendor gives neither form nor unit.", "type": "string" }, "autoProvision": { "description": "Whether licences are provisioned by themselves.", "type": "boolean" }, "gracePeriodDays": { "description": "The days for which a licence works after it has ended.", "type": "integer", "examples": [30] } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "productName" || key0 === "productVersion" || key0 === "partNumber" || key0 === "licenseModel")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.productName !== void 0) {
      if (typeof data.productName !== "string") {
        const err1 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.productVersion !== void 0) {
      if (typeof data.productVersion !== "string") {
        const err2 = { instancePath: instancePath + "/productVersion", schemaPath: "#/properties/productVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.partNumber !== void 0) {
      if (typeof data.partNumber !== "string") {
        const err3 = { instancePath: instancePath + "/partNumber", schemaPath: "#/properties/partNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.licenseModel !== void 0) {
      let data3 = data.licenseModel;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!func1.call(schema53.properties, key1)) {
            const err4 = { instancePath: instancePath + "/licenseModel", schemaPath: "#/components/schemas/LicenseModelUpdate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3.name !== void 0) {
          if (typeof data3.name !== "string") {
            const err5 = { instancePath: instancePath + "/licenseModel/name", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.issuer !== void 0) {
          if (typeof data3.issuer !== "string") {
            const err6 = { instancePath: instancePath + "/licenseModel/issuer", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.serialNumber !== void 0) {
          if (typeof data3.serialNumber !== "string") {
            const err7 = { instancePath: instancePath + "/licenseModel/serialNumber", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.vendorString !== void 0) {
          if (typeof data3.vendorString !== "string") {
            const err8 = { instancePath: instancePath + "/licenseModel/vendorString", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/vendorString/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.notice !== void 0) {
          if (typeof data3.notice !== "string") {
            const err9 = { instancePath: instancePath + "/licenseModel/notice", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/notice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.overdraft !== void 0) {
          let data9 = data3.overdraft;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
            const err10 = { instancePath: instancePath + "/licenseModel/overdraft", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/overdraft/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.maxBorrowInterval !== void 0) {
          if (typeof data3.maxBorrowInterval !== "string") {
            const err11 = { instancePath: instancePath + "/licenseModel/maxBorrowInterval", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/maxBorrowInterval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.autoProvision !== void 0) {
          if (typeof data3.autoProvision !== "boolean") {
            const err12 = { instancePath: instancePath + "/licenseModel/autoProvision", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/autoProvision/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.gracePeriodDays !== void 0) {
          let data12 = data3.gracePeriodDays;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
            const err13 = { instancePath: instancePath + "/licenseModel/gracePeriodDays", schemaPath: "#/components/schemas/LicenseModelUpdate/properties/gracePeriodDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/licenseModel", schemaPath: "#/components/schemas/LicenseModelUpdate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activationId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activationId" }, message: "must have required property 'activationId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "activationId" || key0 === "orderType" || key0 === "parentActivationId" || key0 === "deploy" || key0 === "product" || key0 === "attributes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.activationId !== void 0) {
      if (typeof data.activationId !== "string") {
        const err2 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.orderType !== void 0) {
      let data1 = data.orderType;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "new_order" || data1 === "renewal_order" || data1 === "upgrade_order" || data1 === "upsell_order" || data1 === "invalid_order")) {
        const err4 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/enum", keyword: "enum", params: { allowedValues: schema51.properties.orderType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.parentActivationId !== void 0) {
      if (typeof data.parentActivationId !== "string") {
        const err5 = { instancePath: instancePath + "/parentActivationId", schemaPath: "#/properties/parentActivationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.deploy !== void 0) {
      if (typeof data.deploy !== "boolean") {
        const err6 = { instancePath: instancePath + "/deploy", schemaPath: "#/properties/deploy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      if (!validate40(data.product, { instancePath: instancePath + "/product", parentData: data, parentDataProperty: "product", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.attributes !== void 0) {
      let data5 = data.attributes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.name === void 0) {
              const err7 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/components/schemas/AttributeUpdate/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data6.type === void 0) {
              const err8 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/components/schemas/AttributeUpdate/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data6.value === void 0) {
              const err9 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/components/schemas/AttributeUpdate/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "name" || key1 === "type" || key1 === "value")) {
                const err10 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/components/schemas/AttributeUpdate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data6.name !== void 0) {
              if (typeof data6.name !== "string") {
                const err11 = { instancePath: instancePath + "/attributes/" + i0 + "/name", schemaPath: "#/components/schemas/AttributeUpdate/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data6.type !== void 0) {
              let data8 = data6.type;
              if (typeof data8 !== "string") {
                const err12 = { instancePath: instancePath + "/attributes/" + i0 + "/type", schemaPath: "#/components/schemas/AttributeUpdate/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (!(data8 === "LINE_ITEM" || data8 === "LICENSE_MODEL")) {
                const err13 = { instancePath: instancePath + "/attributes/" + i0 + "/type", schemaPath: "#/components/schemas/AttributeUpdate/properties/type/enum", keyword: "enum", params: { allowedValues: schema54.properties.type.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/components/schemas/AttributeUpdate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "lineItems")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.lineItems !== void 0) {
      let data0 = data.lineItems;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate39(data0[i0], { instancePath: instancePath + "/lineItems/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/lineItems", schemaPath: "#/properties/lineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entitlementId === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "entitlementId" }, message: "must have required property 'entitlementId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "entitlementId")) {
            const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.entitlementId !== void 0) {
          if (typeof data0.entitlementId !== "string") {
            const err3 = { instancePath: instancePath + "/path/entitlementId", schemaPath: "#/properties/path/properties/entitlementId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const err5 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate38(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "path": true, "query": true, "body": true }, "dynamicProps": false, "dynamicItems": false };
var addMaintenanceLineItems = validate44;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.activationId === void 0 && (missing0 = "activationId") || data.autoGenerate === void 0 && (missing0 = "autoGenerate")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.autoGenerate !== void 0) {
        if (true !== data.autoGenerate) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs4 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.activationId = true;
    props0.autoGenerate = true;
  }
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.expiryDate === void 0 && (missing1 = "expiryDate") || data.isPermanent === void 0 && (missing1 = "isPermanent")) {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    } else {
      if (data.isPermanent !== void 0) {
        if (true !== data.isPermanent) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs6 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.expiryDate = true;
      props0.isPermanent = true;
    }
  }
  if (!valid1) {
    const err4 = {};
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err5 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maintenanceProduct === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maintenanceProduct" }, message: "must have required property 'maintenanceProduct'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startDate" }, message: "must have required property 'startDate'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "activationId" || key0 === "maintenanceProduct" || key0 === "isPermanent" || key0 === "expiryDate" || key0 === "startDate" || key0 === "attributes" || key0 === "autoGenerate" || key0 === "autoDeploy")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.activationId !== void 0) {
      let data2 = data.activationId;
      if (typeof data2 === "string") {
        if (func2(data2) > 255) {
          const err9 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err11 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$" }, message: 'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/activationId", schemaPath: "#/properties/activationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.maintenanceProduct !== void 0) {
      let data3 = data.maintenanceProduct;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.maintenanceProductName === void 0) {
          const err13 = { instancePath: instancePath + "/maintenanceProduct", schemaPath: "#/components/schemas/MaintenanceProduct/required", keyword: "required", params: { missingProperty: "maintenanceProductName" }, message: "must have required property 'maintenanceProductName'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.maintenanceProductVersion === void 0) {
          const err14 = { instancePath: instancePath + "/maintenanceProduct", schemaPath: "#/components/schemas/MaintenanceProduct/required", keyword: "required", params: { missingProperty: "maintenanceProductVersion" }, message: "must have required property 'maintenanceProductVersion'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "maintenanceProductName" || key1 === "maintenanceProductVersion" || key1 === "partNumber")) {
            const err15 = { instancePath: instancePath + "/maintenanceProduct", schemaPath: "#/components/schemas/MaintenanceProduct/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.maintenanceProductName !== void 0) {
          if (typeof data3.maintenanceProductName !== "string") {
            const err16 = { instancePath: instancePath + "/maintenanceProduct/maintenanceProductName", schemaPath: "#/components/schemas/MaintenanceProduct/properties/maintenanceProductName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.maintenanceProductVersion !== void 0) {
          if (typeof data3.maintenanceProductVersion !== "string") {
            const err17 = { instancePath: instancePath + "/maintenanceProduct/maintenanceProductVersion", schemaPath: "#/components/schemas/MaintenanceProduct/properties/maintenanceProductVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.partNumber !== void 0) {
          if (typeof data3.partNumber !== "string") {
            const err18 = { instancePath: instancePath + "/maintenanceProduct/partNumber", schemaPath: "#/components/schemas/MaintenanceProduct/properties/partNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/maintenanceProduct", schemaPath: "#/components/schemas/MaintenanceProduct/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.isPermanent !== void 0) {
      if (typeof data.isPermanent !== "boolean") {
        const err20 = { instancePath: instancePath + "/isPermanent", schemaPath: "#/properties/isPermanent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.expiryDate !== void 0) {
      let data8 = data.expiryDate;
      if (typeof data8 === "string") {
        if (!pattern7.test(data8)) {
          const err21 = { instancePath: instancePath + "/expiryDate", schemaPath: "#/properties/expiryDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err22 = { instancePath: instancePath + "/expiryDate", schemaPath: "#/properties/expiryDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/expiryDate", schemaPath: "#/properties/expiryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.startDate !== void 0) {
      let data9 = data.startDate;
      if (typeof data9 === "string") {
        if (!pattern7.test(data9)) {
          const err24 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!formats0.validate(data9)) {
          const err25 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data10 = data.attributes;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key2 in data11) {
              if (!(key2 === "name" || key2 === "value")) {
                const err27 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/components/schemas/Attribute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data11.name !== void 0) {
              if (typeof data11.name !== "string") {
                const err28 = { instancePath: instancePath + "/attributes/" + i0 + "/name", schemaPath: "#/components/schemas/Attribute/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/attributes/" + i0, schemaPath: "#/components/schemas/Attribute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.autoGenerate !== void 0) {
      if (typeof data.autoGenerate !== "boolean") {
        const err31 = { instancePath: instancePath + "/autoGenerate", schemaPath: "#/properties/autoGenerate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.autoDeploy !== void 0) {
      if (typeof data.autoDeploy !== "boolean") {
        const err32 = { instancePath: instancePath + "/autoDeploy", schemaPath: "#/properties/autoDeploy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maintenanceLineItems === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maintenanceLineItems" }, message: "must have required property 'maintenanceLineItems'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "maintenanceLineItems")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.maintenanceLineItems !== void 0) {
      let data0 = data.maintenanceLineItems;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/maintenanceLineItems", schemaPath: "#/properties/maintenanceLineItems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate46(data0[i0], { instancePath: instancePath + "/maintenanceLineItems/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/maintenanceLineItems", schemaPath: "#/properties/maintenanceLineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entitlementId === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "entitlementId" }, message: "must have required property 'entitlementId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "entitlementId")) {
            const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.entitlementId !== void 0) {
          if (typeof data0.entitlementId !== "string") {
            const err3 = { instancePath: instancePath + "/path/entitlementId", schemaPath: "#/properties/path/properties/entitlementId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const err5 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate45(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "path": true, "query": true, "body": true }, "dynamicProps": false, "dynamicItems": false };
export {
  addLineItems,
  addMaintenanceLineItems,
  createEntitlement,
  listEntitlements,
  listLineItems,
  updateLineItemPolicies,
  updateLineItemProperties
};
