// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
var te=(i,n)=>()=>(n||i((n={exports:{}}).exports,n),n.exports);var K=te(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});function J(i){let n=i.length,v=0,b=0,y;for(;b<n;)v++,y=i.charCodeAt(b++),y>=55296&&y<=
56319&&b<n&&(y=i.charCodeAt(b),(y&64512)===56320&&b++);return v}H.default=J;J.code='require("ajv/dist/runtime/ucs2length").default'});import*as Q from"../formats.js";var pe=S;var X={description:"An entitlement and its line items. Send `entitlementId` or `autoGenerate: true`, never both.\n",type:"object",required:["lineItems"],additionalProperties:!1,
"x-evidence":"inferred","x-evidence-note":"What becomes of unknown members is not documented; a closed request catches misspellings.",not:{description:"An id of\
 one's own asks for `autoGenerate` to be false; absent counts as false.","x-evidence":"inferred","x-evidence-note":"The page says that the flag must be false, a\
nd not what its absence means.",required:["entitlementId","autoGenerate"],properties:{entitlementId:{description:"Any id."},autoGenerate:{description:"The contr\
adiction.",const:!0}}},properties:{entitlementId:{description:"The id of the entitlement, unlike that of every other entitlement and line item. With it `autoGen\
erate` has\nto be false. The vendor's HTML page, not its reference page, allows 0 to 255 characters and gives a pattern,\nrestated here without lookahead, that re\
fuses the empty id, blanks alone, line breaks and any of\n``' \" & % ^ ( ) # @ ! ~ / < > ` { } = |``.\n",type:"string",minLength:1,maxLength:255,pattern:"^[^\\S\\\
r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$",examples:["ent-id-1234"]},description:{description:"What the entitlement is. The length is that\
 of the vendor's HTML page.",type:"string",maxLength:2e3,examples:["Description for entitlement"]},allowPortalLogin:{description:"Whether the entitlement id ope\
ns the End-User Portal to the customer, once it is deployed.",type:"boolean"},shipToEmail:{description:`The e-mail address of the contact to ship to. A plain st\
ring, as the vendor declares it; the length is that
of its HTML page.
`,type:"string",maxLength:1e3,examples:["Joe@example.com"]},shipToAddress:{description:`The address of the contact to ship to. The length and the pattern are de\
clared by the vendor's HTML page:
the pattern refuses commas, periods and letters outside ASCII, and so many a real address.
`,type:"string",maxLength:1e3,pattern:"^$|^[ a-zA-Z0-9_-]+$",examples:["Building-Street-City"]},accounts:{description:"The accounts of the entitlement. Without \
any it belongs to the default account, `UNKNOWN_ORG_UNIT`.\n",type:"array",items:{$ref:"#/components/schemas/Account"}},lineItems:{description:"The line items, \
of which the vendor's HTML page asks for at least one.",type:"array",minItems:1,items:{$ref:"#/components/schemas/LineItem"}},autoDeploy:{description:"Whether t\
o deploy the entitlement at once.",type:"boolean"},emailTemplateVariation:{description:"The name of the template for e-mails about the entitlement.",type:"strin\
g",examples:["DEFAULT"]},attributes:{description:"The custom attributes of the entitlement. Those that the site makes mandatory have to be here.","x-evidence":"\
inferred","x-evidence-note":"No members are printed here; those of a line item's attributes and of GraphQL agree.",type:"array",items:{$ref:"#/components/schema\
s/Attribute"}},autoGenerate:{description:"Whether the vendor makes the entitlement id.",type:"boolean"},status:{description:"The state in which to create the en\
titlement. How it combines with `autoDeploy` is not documented.\n","x-evidence":"inferred","x-evidence-note":"The values are printed, their meaning in a request\
 is not.",type:"string",enum:["draft","deployed","obsolete"],examples:["draft"]}}},ee={description:"An account of the entitlement, and its place in the chain of\
 distribution.",type:"object",required:["accountId","accountType","partnerTierName"],additionalProperties:!1,"x-evidence":"inferred","x-evidence-note":"What bec\
omes of unknown members is not documented; a closed request catches misspellings.",properties:{accountId:{description:"The account's id.",type:"string",examples:[
"SampleOrg12345"]},accountName:{description:"The name of the account. The vendor prints the field without a text.",type:"string",examples:["Sample organization"]},
accountType:{description:"The type of the account. The vendor lists the values in its text, in upper case.",type:"string",enum:["PUBLISHER","CUSTOMER","CHANNEL_\
PARTNER","SELF_REGISTERED","UNKNOWN"],examples:["CUSTOMER"]},partnerTierName:{description:`The tier of the account that owns the entitlement. The vendor lists t\
he values in its text, in upper case;
its example joins both with a slash, which is neither.
`,type:"string",enum:["END_CUSTOMER","PARTNER_TIER_ONE"],examples:["END_CUSTOMER"]},isCurrentOwner:{description:"Whether the account is the present owner of the\
 entitlement in the chain of distribution.",type:"boolean"},contactEmail:{description:"The e-mail address of the contact in the account. A plain string, as the \
vendor declares it.",type:"string",examples:["Joe@example.com"]}}};var z=Object.prototype.hasOwnProperty,I=K().default,Z=new RegExp("^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$","u"),re=new RegExp("^\
$|^[ a-zA-Z0-9_-]+$","u"),B={description:"What the entitlement grants: products, in a number of copies, from one date to another or for good. Send\n`activationId\
` or `autoGenerate: true`, never both, and `expiryDate` or `isPermanent: true`, never both.\n",type:"object",required:["product","startDate"],additionalProperties:!1,
"x-evidence":"inferred","x-evidence-note":"What becomes of unknown members is not documented; a closed request catches misspellings.",not:{anyOf:[{description:"\
An id of one's own asks for `autoGenerate` to be false; absent counts as false.","x-evidence":"inferred","x-evidence-note":"The page says that the flag must be \
false, and not what its absence means.",required:["activationId","autoGenerate"],properties:{activationId:{description:"Any id."},autoGenerate:{description:"The\
 contradiction.",const:!0}}},{description:"What is permanent has no date of expiry.","x-evidence":"inferred","x-evidence-note":"The page says that what is perma\
nent does not expire, not that both are refused.",required:["expiryDate","isPermanent"],properties:{expiryDate:{description:"Any date."},isPermanent:{description:"\
The contradiction.",const:!0}}}]},properties:{activationId:{description:"The activation id of the line item, unlike that of every other line item and entitlemen\
t. With it\n`autoGenerate` has to be false. Lengths and pattern are those of `entitlementId`.\n",type:"string",minLength:1,maxLength:255,pattern:"^[^\\S\\r\\n]*[^\\\
s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$",examples:["act-id-1234"]},product:{description:"The products that the line item grants. A list, in spite \
of its name.","x-evidence":"inferred","x-evidence-note":"A list is documented, its least length is not; a line item without a product grants nothing.",type:"arr\
ay",minItems:1,items:{$ref:"#/components/schemas/Product"}},quantity:{description:"The number of copies.",type:"integer",examples:[1]},quantityPerCopy:{description:"\
How much one copy counts for.","x-evidence":"inferred","x-evidence-note":"Printed without a text; the bound, and 1 where it is absent, are those of GraphQL.",type:"\
integer",minimum:1,examples:[1]},isActivatable:{description:"Whether the line item can be activated.",type:"boolean"},isPermanent:{description:"Whether the line\
 item is for good. If it is, it has no date of expiry.",type:"boolean"},expiryDate:{description:"The date on which the line item ends, as YYYY-MM-DD.","x-eviden\
ce":"inferred","x-evidence-note":"The form is documented in words; the pattern is that of the dates of maintenance line items.",type:"string",format:"date",pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}$",examples:["2025-01-01"]},startDate:{description:"The date on which the line item starts, as YYYY-MM-DD.","x-evidence":"inferred","\
x-evidence-note":"The form is documented in words; the pattern is that of the dates of maintenance line items.",type:"string",format:"date",pattern:"^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$",examples:["2025-01-01"]},attributes:{description:"The custom attributes of the line item.",type:"array",items:{$ref:"#/components/schemas/Att\
ribute"}},autoGenerate:{description:"Whether the vendor makes the activation id.",type:"boolean"},autoDeploy:{description:"Whether to deploy the line item at on\
ce.",type:"boolean"},orderType:{description:"The type of order. The values are those that the vendor prints; its text names the default as NEW_ORDER,\nwhich is n\
ot one of them. `invalid_order` looks like a mark for internal use: do not send it.\n",type:"string",enum:["new_order","renewal_order","upgrade_order","upsell_o\
rder","invalid_order"],default:"new_order",examples:["new_order"]},lineItemStatus:{description:"The state in which to create the line item. How it combines with\
 `autoDeploy` is not documented.\n","x-evidence":"inferred","x-evidence-note":"The values are printed, their meaning in a request is not.",type:"string",enum:["\
draft","deployed","obsolete"],examples:["draft"]}}},U=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function q(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=q.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.productName===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"productName"},message:"must have required property 'productName'"};e===null?e=[t]:e.push(t),s++}if(i.productVersion===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"productVersion"},message:"must have required property 'productVersion'"};
e===null?e=[t]:e.push(t),s++}for(let t in i)if(!(t==="productName"||t==="productVersion"||t==="licenseModel")){let r={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(i.productName!==
void 0&&typeof i.productName!="string"){let t={instancePath:n+"/productName",schemaPath:"#/properties/productName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(i.productVersion!==void 0&&typeof i.productVersion!="string"){let t={instancePath:n+"/productVersion",schemaPath:"\
#/properties/productVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(i.licenseModel!==void 0){let t=i.
licenseModel;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.licenseModelName===void 0){let r={instancePath:n+"/licenseModel",schemaPath:"#/components/schemas\
/LicenseModel/required",keyword:"required",params:{missingProperty:"licenseModelName"},message:"must have required property 'licenseModelName'"};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!(r==="licenseModelName"||r==="issuer"||r==="serialNumber"||r==="vendorString"||r==="notice")){let a={instancePath:n+"/licenseMo\
del",schemaPath:"#/components/schemas/LicenseModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[a]:e.push(a),s++}if(t.licenseModelName!==void 0&&typeof t.licenseModelName!="string"){let r={instancePath:n+"/licenseModel/lice\
nseModelName",schemaPath:"#/components/schemas/LicenseModel/properties/licenseModelName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}if(t.issuer!==void 0&&typeof t.issuer!="string"){let r={instancePath:n+"/licenseModel/issuer",schemaPath:"#/components/schemas/LicenseM\
odel/properties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.serialNumber!==void 0&&typeof t.serialNumber!=
"string"){let r={instancePath:n+"/licenseModel/serialNumber",schemaPath:"#/components/schemas/LicenseModel/properties/serialNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.vendorString!==void 0&&typeof t.vendorString!="string"){let r={instancePath:n+"/licen\
seModel/vendorString",schemaPath:"#/components/schemas/LicenseModel/properties/vendorString/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(t.notice!==void 0&&typeof t.notice!="string"){let r={instancePath:n+"/licenseModel/notice",schemaPath:"#/components/schemas/Lice\
nseModel/properties/notice/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n+"/lice\
nseModel",schemaPath:"#/components/schemas/LicenseModel/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return q.errors=e,s===0}q.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _=Q.fullFormats.date;function T(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){
let e=null,s=0,m=T.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let t=s,r=s,a=s,c=!1,l=s;if(i&&typeof i=="object"&&!Array.isArray(
i)){let o;if(i.activationId===void 0&&(o="activationId")||i.autoGenerate===void 0&&(o="autoGenerate")){let p={};e===null?e=[p]:e.push(p),s++}else if(i.autoGenerate!==
void 0&&i.autoGenerate!==!0){let p={};e===null?e=[p]:e.push(p),s++}}var d=l===s;if(c=c||d,d){var u={};u.activationId=!0,u.autoGenerate=!0}let h=s;if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if(i.expiryDate===void 0&&(o="expiryDate")||i.isPermanent===void 0&&(o="isPermanent")){let p={};e===null?e=[p]:e.push(p),s++}else if(i.
isPermanent!==void 0&&i.isPermanent!==!0){let p={};e===null?e=[p]:e.push(p),s++}}var d=h===s;if(c=c||d,d&&u!==!0&&(u=u||{},u.expiryDate=!0,u.isPermanent=!0),c)s=
a,e!==null&&(a?e.length=a:e=null);else{let o={};e===null?e=[o]:e.push(o),s++}var P=r===s;if(P){let o={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[o]:e.push(o),s++}else s=t,e!==null&&(t?e.length=t:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.product===void 0){
let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"product"},message:"must have required property 'product'"};e===null?e=
[o]:e.push(o),s++}if(i.startDate===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"startDate"},message:"must h\
ave required property 'startDate'"};e===null?e=[o]:e.push(o),s++}for(let o in i)if(!z.call(B.properties,o)){let p={instancePath:n,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(i.activationId!==
void 0){let o=i.activationId;if(typeof o=="string"){if(I(o)>255){let p={instancePath:n+"/activationId",schemaPath:"#/properties/activationId/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[p]:e.push(p),s++}if(I(o)<1){let p={instancePath:n+"/activationId",schemaPath:"\
#/properties/activationId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}if(!Z.test(
o)){let p={instancePath:n+"/activationId",schemaPath:"#/properties/activationId/pattern",keyword:"pattern",params:{pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][\
^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},message:'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"'};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:n+"/activationId",schemaPath:"#/properties/activationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),s++}}if(i.product!==void 0){let o=i.product;if(Array.isArray(o)){if(o.length<1){let g={instancePath:n+"/product",schemaPath:"#/properties/p\
roduct/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[g]:e.push(g),s++}let p=o.length;for(let g=0;g<p;g++)
q(o[g],{instancePath:n+"/product/"+g,parentData:o,parentDataProperty:g,rootData:y,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let p={
instancePath:n+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(i.
quantity!==void 0){let o=i.quantity;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let p={instancePath:n+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}}if(i.quantityPerCopy!==void 0){let o=i.quantityPerCopy;if(!(typeof o=="nu\
mber"&&!(o%1)&&!isNaN(o))){let p={instancePath:n+"/quantityPerCopy",schemaPath:"#/properties/quantityPerCopy/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof o=="number"&&(o<1||isNaN(o))){let p={instancePath:n+"/quantityPerCopy",schemaPath:"#/properties/quantit\
yPerCopy/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),s++}}if(i.isActivatable!==void 0&&typeof i.
isActivatable!="boolean"){let o={instancePath:n+"/isActivatable",schemaPath:"#/properties/isActivatable/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[o]:e.push(o),s++}if(i.isPermanent!==void 0&&typeof i.isPermanent!="boolean"){let o={instancePath:n+"/isPermanent",schemaPath:"#/prop\
erties/isPermanent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(i.expiryDate!==void 0){let o=i.expiryDate;
if(typeof o=="string"){if(!U.test(o)){let p={instancePath:n+"/expiryDate",schemaPath:"#/properties/expiryDate/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};e===null?e=[p]:e.push(p),s++}if(!_.validate(o)){let p={instancePath:n+"/ex\
piryDate",schemaPath:"#/properties/expiryDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:n+"/expiryDate",schemaPath:"#/properties/expiryDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),s++}}if(i.startDate!==void 0){let o=i.startDate;if(typeof o=="string"){if(!U.test(o)){let p={instancePath:n+"/startDate",schemaPath:"#/properties/startDate/p\
attern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};e===null?e=[p]:e.push(p),
s++}if(!_.validate(o)){let p={instancePath:n+"/startDate",schemaPath:"#/properties/startDate/format",keyword:"format",params:{format:"date"},message:'must match\
 format "date"'};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n+"/startDate",schemaPath:"#/properties/startDate/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(i.attributes!==void 0){let o=i.attributes;if(Array.isArray(o)){let p=o.length;for(let g=0;g<p;g++){
let k=o[g];if(k&&typeof k=="object"&&!Array.isArray(k)){for(let w in k)if(!(w==="name"||w==="value")){let O={instancePath:n+"/attributes/"+g,schemaPath:"#/compo\
nents/schemas/Attribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?
e=[O]:e.push(O),s++}if(k.name!==void 0&&typeof k.name!="string"){let w={instancePath:n+"/attributes/"+g+"/name",schemaPath:"#/components/schemas/Attribute/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:n+"/attributes/"+g,schemaPath:"\
#/components/schemas/Attribute/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}}}else{let p={instancePath:n+"\
/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(i.autoGenerate!==
void 0&&typeof i.autoGenerate!="boolean"){let o={instancePath:n+"/autoGenerate",schemaPath:"#/properties/autoGenerate/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(i.autoDeploy!==void 0&&typeof i.autoDeploy!="boolean"){let o={instancePath:n+"/autoDeploy",schemaPath:"\
#/properties/autoDeploy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(i.orderType!==void 0){let o=i.orderType;
if(typeof o!="string"){let p={instancePath:n+"/orderType",schemaPath:"#/properties/orderType/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),s++}if(!(o==="new_order"||o==="renewal_order"||o==="upgrade_order"||o==="upsell_order"||o==="invalid_order")){let p={instancePath:n+"/o\
rderType",schemaPath:"#/properties/orderType/enum",keyword:"enum",params:{allowedValues:B.properties.orderType.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[p]:e.push(p),s++}}if(i.lineItemStatus!==void 0){let o=i.lineItemStatus;if(typeof o!="string"){let p={instancePath:n+"/lineItemStatus",schemaPath:"\
#/properties/lineItemStatus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(o==="draft"||o==="deployed"||
o==="obsolete")){let p={instancePath:n+"/lineItemStatus",schemaPath:"#/properties/lineItemStatus/enum",keyword:"enum",params:{allowedValues:B.properties.lineItemStatus.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return T.errors=e,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(i,{
instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=A.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0);let t=s,r=s;if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.entitlementId===void 0&&(c="entitlementId")||i.autoGenerate===void 0&&(c="a\
utoGenerate")){let l={};e===null?e=[l]:e.push(l),s++}else if(i.autoGenerate!==void 0&&i.autoGenerate!==!0){let l={};e===null?e=[l]:e.push(l),s++}}var a=r===s;if(a){
let c={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[c]:e.push(c),s++}else s=t,e!==null&&(t?e.length=t:e=null);
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.lineItems===void 0){let c={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lineItems"},message:"must have required property 'lineItems'"};e===null?e=[c]:e.push(c),s++}for(let c in i)if(!z.call(X.properties,c)){let l={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}
if(i.entitlementId!==void 0){let c=i.entitlementId;if(typeof c=="string"){if(I(c)>255){let l={instancePath:n+"/entitlementId",schemaPath:"#/properties/entitleme\
ntId/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[l]:e.push(l),s++}if(I(c)<1){let l={instancePath:n+
"/entitlementId",schemaPath:"#/properties/entitlementId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[l]:e.push(l),s++}if(!Z.test(c)){let l={instancePath:n+"/entitlementId",schemaPath:"#/properties/entitlementId/pattern",keyword:"pattern",params:{pattern:"^[^\
\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},message:'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n\
]*$"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n+"/entitlementId",schemaPath:"#/properties/entitlementId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(i.description!==void 0){let c=i.description;if(typeof c=="string"){if(I(c)>2e3){let l={instancePath:n+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?
e=[l]:e.push(l),s++}}else{let l={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),s++}}if(i.allowPortalLogin!==void 0&&typeof i.allowPortalLogin!="boolean"){let c={instancePath:n+"/allowPortalLogin",schemaPath:"\
#/properties/allowPortalLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}if(i.shipToEmail!==void 0){let c=i.
shipToEmail;if(typeof c=="string"){if(I(c)>1e3){let l={instancePath:n+"/shipToEmail",schemaPath:"#/properties/shipToEmail/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n+"/shipToEmail",schemaPath:"#/properties/s\
hipToEmail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(i.shipToAddress!==void 0){let c=i.shipToAddress;
if(typeof c=="string"){if(I(c)>1e3){let l={instancePath:n+"/shipToAddress",schemaPath:"#/properties/shipToAddress/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters"};e===null?e=[l]:e.push(l),s++}if(!re.test(c)){let l={instancePath:n+"/shipToAddress",schemaPath:"#/properties/\
shipToAddress/pattern",keyword:"pattern",params:{pattern:"^$|^[ a-zA-Z0-9_-]+$"},message:'must match pattern "^$|^[ a-zA-Z0-9_-]+$"'};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:n+"/shipToAddress",schemaPath:"#/properties/shipToAddress/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
l]:e.push(l),s++}}if(i.accounts!==void 0){let c=i.accounts;if(Array.isArray(c)){let l=c.length;for(let u=0;u<l;u++){let h=c[u];if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.accountId===void 0){let d={instancePath:n+"/accounts/"+u,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty:"\
accountId"},message:"must have required property 'accountId'"};e===null?e=[d]:e.push(d),s++}if(h.accountType===void 0){let d={instancePath:n+"/accounts/"+u,schemaPath:"\
#/components/schemas/Account/required",keyword:"required",params:{missingProperty:"accountType"},message:"must have required property 'accountType'"};e===null?e=
[d]:e.push(d),s++}if(h.partnerTierName===void 0){let d={instancePath:n+"/accounts/"+u,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{
missingProperty:"partnerTierName"},message:"must have required property 'partnerTierName'"};e===null?e=[d]:e.push(d),s++}for(let d in h)if(!(d==="accountId"||d===
"accountName"||d==="accountType"||d==="partnerTierName"||d==="isCurrentOwner"||d==="contactEmail")){let P={instancePath:n+"/accounts/"+u,schemaPath:"#/component\
s/schemas/Account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[
P]:e.push(P),s++}if(h.accountId!==void 0&&typeof h.accountId!="string"){let d={instancePath:n+"/accounts/"+u+"/accountId",schemaPath:"#/components/schemas/Accou\
nt/properties/accountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(h.accountName!==void 0&&typeof h.accountName!=
"string"){let d={instancePath:n+"/accounts/"+u+"/accountName",schemaPath:"#/components/schemas/Account/properties/accountName/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(h.accountType!==void 0){let d=h.accountType;if(typeof d!="string"){let P={instancePath:n+"/ac\
counts/"+u+"/accountType",schemaPath:"#/components/schemas/Account/properties/accountType/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[P]:e.push(P),s++}if(!(d==="PUBLISHER"||d==="CUSTOMER"||d==="CHANNEL_PARTNER"||d==="SELF_REGISTERED"||d==="UNKNOWN")){let P={instancePath:n+"/account\
s/"+u+"/accountType",schemaPath:"#/components/schemas/Account/properties/accountType/enum",keyword:"enum",params:{allowedValues:ee.properties.accountType.enum},
message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),s++}}if(h.partnerTierName!==void 0){let d=h.partnerTierName;if(typeof d!="string"){
let P={instancePath:n+"/accounts/"+u+"/partnerTierName",schemaPath:"#/components/schemas/Account/properties/partnerTierName/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(!(d==="END_CUSTOMER"||d==="PARTNER_TIER_ONE")){let P={instancePath:n+"/accounts/"+u+"/partnerT\
ierName",schemaPath:"#/components/schemas/Account/properties/partnerTierName/enum",keyword:"enum",params:{allowedValues:ee.properties.partnerTierName.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),s++}}if(h.isCurrentOwner!==void 0&&typeof h.isCurrentOwner!="boolean"){let d={instancePath:n+
"/accounts/"+u+"/isCurrentOwner",schemaPath:"#/components/schemas/Account/properties/isCurrentOwner/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[d]:e.push(d),s++}if(h.contactEmail!==void 0&&typeof h.contactEmail!="string"){let d={instancePath:n+"/accounts/"+u+"/contactEmail",schemaPath:"\
#/components/schemas/Account/properties/contactEmail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{let d={
instancePath:n+"/accounts/"+u,schemaPath:"#/components/schemas/Account/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(
d),s++}}}else{let l={instancePath:n+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[l]:e.push(l),s++}}if(i.lineItems!==void 0){let c=i.lineItems;if(Array.isArray(c)){if(c.length<1){let u={instancePath:n+"/lineItems",schemaPath:"#/properties/li\
neItems/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let l=c.length;for(let u=0;u<l;u++)
T(c[u],{instancePath:n+"/lineItems/"+u,parentData:c,parentDataProperty:u,rootData:y,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{
let l={instancePath:n+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(
l),s++}}if(i.autoDeploy!==void 0&&typeof i.autoDeploy!="boolean"){let c={instancePath:n+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}if(i.emailTemplateVariation!==void 0&&typeof i.emailTemplateVariation!="string"){let c={
instancePath:n+"/emailTemplateVariation",schemaPath:"#/properties/emailTemplateVariation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),s++}if(i.attributes!==void 0){let c=i.attributes;if(Array.isArray(c)){let l=c.length;for(let u=0;u<l;u++){let h=c[u];if(h&&typeof h=="objec\
t"&&!Array.isArray(h)){for(let d in h)if(!(d==="name"||d==="value")){let P={instancePath:n+"/attributes/"+u,schemaPath:"#/components/schemas/Attribute/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),s++}if(h.name!==
void 0&&typeof h.name!="string"){let d={instancePath:n+"/attributes/"+u+"/name",schemaPath:"#/components/schemas/Attribute/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:n+"/attributes/"+u,schemaPath:"#/components/schemas/Attr\
ibute/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:n+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(i.autoGenerate!==void 0&&typeof i.autoGenerate!=
"boolean"){let c={instancePath:n+"/autoGenerate",schemaPath:"#/properties/autoGenerate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[c]:e.push(c),s++}if(i.status!==void 0){let c=i.status;if(typeof c!="string"){let l={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(c==="draft"||c==="deployed"||c==="obsolete")){let l={instancePath:n+"/s\
tatus",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:X.properties.status.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),s++}}}else{let c={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),s++}return A.errors=e,s===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,
dynamicAnchors:f={}}={}){let e=null,s=0,m=S.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.body===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'b\
ody'"};e===null?e=[t]:e.push(t),s++}if(i.path!==void 0){let t=i.path;if(t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let a={instancePath:n+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),s++}else{let r={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}}if(i.query!==void 0){let t=i.query;if(t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let a={instancePath:n+"/query",schemaPath:"#\
/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),s++}else{let r={instancePath:n+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}}i.body!==void 0&&(A(i.body,{instancePath:n+"/body",parentData:i,parentDataProperty:"body",rootData:y,dynamicAnchors:f})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.
push(t),s++}return S.errors=e,s===0}S.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var le=$;var G=Q.fullFormats.int32;function $(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=$.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let t=i.path;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t))for(let r in t){let a={instancePath:n+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let r={instancePath:n+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(i.query!==void 0){let t=i.query;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){for(let r in t)if(!(r==="page"||r==="limit")){let a={instancePath:n+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.page!==void 0){let r=t.page;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/query/page",schemaPath:"#/properties/query/properties/page/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&!G.validate(r)){let a={instancePath:n+"/query/page",schemaPath:"#/prope\
rties/query/properties/page/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[a]:e.push(a),s++}}if(t.limit!==void 0){
let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&!G.validate(r)){let a={instancePath:n+"/query/limit",
schemaPath:"#/properties/query/properties/limit/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:n+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return $.errors=e,s===0}$.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var me=C;function C(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=C.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let t=i.path;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.entitlementId===void 0){let r={instancePath:n+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementId"},message:"\
must have required property 'entitlementId'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(r!=="entitlementId"){let a={instancePath:n+"/path",schemaPath:"#/pr\
operties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(t.entitlementId!==void 0&&typeof t.entitlementId!="string"){let r={instancePath:n+"/path/entitlementId",schemaPath:"#/properties/path/properties/\
entitlementId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(i.query!==void 0){let t=i.query;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let r in t)if(!(r==="activationId"||r==="productName"||r==="startDate"||r==="licenseModelName"||r==="status"||r==="page"||r==="\
limit")){let a={instancePath:n+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.activationId!==void 0&&typeof t.activationId!="string"){let r={instancePath:n+"/query/ac\
tivationId",schemaPath:"#/properties/query/properties/activationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(t.productName!==void 0&&typeof t.productName!="string"){let r={instancePath:n+"/query/productName",schemaPath:"#/properties/query/properties/productName/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.startDate!==void 0&&typeof t.startDate!="string"){let r={
instancePath:n+"/query/startDate",schemaPath:"#/properties/query/properties/startDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}if(t.licenseModelName!==void 0&&typeof t.licenseModelName!="string"){let r={instancePath:n+"/query/licenseModelName",schemaPath:"#/prop\
erties/query/properties/licenseModelName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.status!==void 0&&
typeof t.status!="string"){let r={instancePath:n+"/query/status",schemaPath:"#/properties/query/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.page!==void 0){let r=t.page;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/query/page",
schemaPath:"#/properties/query/properties/page/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r==
"number"&&!G.validate(r)){let a={instancePath:n+"/query/page",schemaPath:"#/properties/query/properties/page/format",keyword:"format",params:{format:"int32"},message:'\
must match format "int32"'};e===null?e=[a]:e.push(a),s++}}if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+
"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),
s++}if(typeof r=="number"&&!G.validate(r)){let a={instancePath:n+"/query/limit",schemaPath:"#/properties/query/properties/limit/format",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return C.errors=e,s===0}C.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ce=W;function x(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=x.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.lineItems===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lineItems"},message:"must have required property 'lineItems'"};e===null?e=[t]:e.push(t),s++}for(let t in i)if(t!=="lineItems"){
let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),s++}if(i.lineItems!==void 0){let t=i.lineItems;if(Array.isArray(t)){if(t.length<1){let a={instancePath:n+"/lineItems",schemaPath:"\
#/properties/lineItems/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let r=t.length;for(let a=0;a<
r;a++)T(t[a],{instancePath:n+"/lineItems/"+a,parentData:t,parentDataProperty:a,rootData:y,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{
let r={instancePath:n+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return x.errors=
e,s===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){
let e=null,s=0,m=W.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[t]:e.
push(t),s++}if(i.path!==void 0){let t=i.path;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.entitlementId===void 0){let r={instancePath:n+"/path",schemaPath:"\
#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementId"},message:"must have required property 'entitlementId'"};e===null?e=[r]:e.
push(r),s++}for(let r in t)if(r!=="entitlementId"){let a={instancePath:n+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.entitlementId!==void 0&&typeof t.entitlementId!=
"string"){let r={instancePath:n+"/path/entitlementId",schemaPath:"#/properties/path/properties/entitlementId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(i.query!==void 0){let t=i.query;if(t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let a={instancePath:n+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[a]:e.push(a),s++}else{let r={instancePath:n+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),s++}}i.body!==void 0&&(x(i.body,{instancePath:n+"/body",parentData:i,parentDataProperty:"body",rootData:y,dynamicAnchors:f})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}return W.errors=e,s===0}W.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var de=V;var F={description:"How often something is allowed for each activatable item, and within which time.",type:"object",required:["allowedCount","policyTermDuration",
"policyTermUnit"],additionalProperties:!1,"x-evidence":"inferred","x-evidence-note":"This is the policy of the GraphQL interface, an earlier schema of which req\
uires all three members.",properties:{allowedCount:{description:"How often it is allowed within the term.",type:"integer",examples:[2]},policyTermDuration:{description:"\
The length of the term, in its unit.",type:"integer",examples:[1]},policyTermUnit:{description:"The unit of the term.",type:"string",enum:["Days","Weeks","Month\
s","Years"],examples:["Years"]}}};function N(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=N.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(!(t==="rehosts"||t==="returns"||
t==="repairs"||t==="extraActivations"||t==="cancelLicense"||t==="virtualLicense"||t==="acpiGenerationIdLicense")){let r={instancePath:n,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(i.rehosts!==
void 0){let t=i.rehosts;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.allowedCount===void 0){let r={instancePath:n+"/rehosts",schemaPath:"#/components/schem\
as/PolicyAttribute/required",keyword:"required",params:{missingProperty:"allowedCount"},message:"must have required property 'allowedCount'"};e===null?e=[r]:e.push(
r),s++}if(t.policyTermDuration===void 0){let r={instancePath:n+"/rehosts",schemaPath:"#/components/schemas/PolicyAttribute/required",keyword:"required",params:{
missingProperty:"policyTermDuration"},message:"must have required property 'policyTermDuration'"};e===null?e=[r]:e.push(r),s++}if(t.policyTermUnit===void 0){let r={
instancePath:n+"/rehosts",schemaPath:"#/components/schemas/PolicyAttribute/required",keyword:"required",params:{missingProperty:"policyTermUnit"},message:"must \
have required property 'policyTermUnit'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="allowedCount"||r==="policyTermDuration"||r==="policyTermUnit")){
let a={instancePath:n+"/rehosts",schemaPath:"#/components/schemas/PolicyAttribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.allowedCount!==void 0){let r=t.allowedCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let a={instancePath:n+"/rehosts/allowedCount",schemaPath:"#/components/schemas/PolicyAttribute/properties/allowedCount/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.policyTermDuration!==void 0){let r=t.policyTermDuration;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r))){let a={instancePath:n+"/rehosts/policyTermDuration",schemaPath:"#/components/schemas/PolicyAttribute/properties/policyTermDuration/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.policyTermUnit!==void 0){let r=t.policyTermUnit;if(typeof r!="string"){
let a={instancePath:n+"/rehosts/policyTermUnit",schemaPath:"#/components/schemas/PolicyAttribute/properties/policyTermUnit/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="Days"||r==="Weeks"||r==="Months"||r==="Years")){let a={instancePath:n+"/rehosts/policyTe\
rmUnit",schemaPath:"#/components/schemas/PolicyAttribute/properties/policyTermUnit/enum",keyword:"enum",params:{allowedValues:F.properties.policyTermUnit.enum},
message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n+"/rehosts",schemaPath:"#/components/schemas/Poli\
cyAttribute/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(i.returns!==void 0){let t=i.returns;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.allowedCount===void 0){let r={instancePath:n+"/returns",schemaPath:"#/components/schemas/PolicyAttribute/required",keyword:"re\
quired",params:{missingProperty:"allowedCount"},message:"must have required property 'allowedCount'"};e===null?e=[r]:e.push(r),s++}if(t.policyTermDuration===void 0){
let r={instancePath:n+"/returns",schemaPath:"#/components/schemas/PolicyAttribute/required",keyword:"required",params:{missingProperty:"policyTermDuration"},message:"\
must have required property 'policyTermDuration'"};e===null?e=[r]:e.push(r),s++}if(t.policyTermUnit===void 0){let r={instancePath:n+"/returns",schemaPath:"#/com\
ponents/schemas/PolicyAttribute/required",keyword:"required",params:{missingProperty:"policyTermUnit"},message:"must have required property 'policyTermUnit'"};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="allowedCount"||r==="policyTermDuration"||r==="policyTermUnit")){let a={instancePath:n+"/returns",schemaPath:"#\
/components/schemas/PolicyAttribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[a]:e.push(a),s++}if(t.allowedCount!==void 0){let r=t.allowedCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/returns\
/allowedCount",schemaPath:"#/components/schemas/PolicyAttribute/properties/allowedCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[a]:e.push(a),s++}}if(t.policyTermDuration!==void 0){let r=t.policyTermDuration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/\
returns/policyTermDuration",schemaPath:"#/components/schemas/PolicyAttribute/properties/policyTermDuration/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.policyTermUnit!==void 0){let r=t.policyTermUnit;if(typeof r!="string"){let a={instancePath:n+"/returns/poli\
cyTermUnit",schemaPath:"#/components/schemas/PolicyAttribute/properties/policyTermUnit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),s++}if(!(r==="Days"||r==="Weeks"||r==="Months"||r==="Years")){let a={instancePath:n+"/returns/policyTermUnit",schemaPath:"#/components/sche\
mas/PolicyAttribute/properties/policyTermUnit/enum",keyword:"enum",params:{allowedValues:F.properties.policyTermUnit.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n+"/returns",schemaPath:"#/components/schemas/PolicyAttribute/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(i.repairs!==void 0){let t=i.repairs;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
allowedCount===void 0){let r={instancePath:n+"/repairs",schemaPath:"#/components/schemas/PolicyAttribute/required",keyword:"required",params:{missingProperty:"a\
llowedCount"},message:"must have required property 'allowedCount'"};e===null?e=[r]:e.push(r),s++}if(t.policyTermDuration===void 0){let r={instancePath:n+"/repai\
rs",schemaPath:"#/components/schemas/PolicyAttribute/required",keyword:"required",params:{missingProperty:"policyTermDuration"},message:"must have required prop\
erty 'policyTermDuration'"};e===null?e=[r]:e.push(r),s++}if(t.policyTermUnit===void 0){let r={instancePath:n+"/repairs",schemaPath:"#/components/schemas/PolicyA\
ttribute/required",keyword:"required",params:{missingProperty:"policyTermUnit"},message:"must have required property 'policyTermUnit'"};e===null?e=[r]:e.push(r),
s++}for(let r in t)if(!(r==="allowedCount"||r==="policyTermDuration"||r==="policyTermUnit")){let a={instancePath:n+"/repairs",schemaPath:"#/components/schemas/P\
olicyAttribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:
e.push(a),s++}if(t.allowedCount!==void 0){let r=t.allowedCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/repairs/allowedCount",schemaPath:"\
#/components/schemas/PolicyAttribute/properties/allowedCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}
if(t.policyTermDuration!==void 0){let r=t.policyTermDuration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/repairs/policyTermDuration",schemaPath:"\
#/components/schemas/PolicyAttribute/properties/policyTermDuration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),s++}}if(t.policyTermUnit!==void 0){let r=t.policyTermUnit;if(typeof r!="string"){let a={instancePath:n+"/repairs/policyTermUnit",schemaPath:"#/components/sch\
emas/PolicyAttribute/properties/policyTermUnit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="Days"||
r==="Weeks"||r==="Months"||r==="Years")){let a={instancePath:n+"/repairs/policyTermUnit",schemaPath:"#/components/schemas/PolicyAttribute/properties/policyTermU\
nit/enum",keyword:"enum",params:{allowedValues:F.properties.policyTermUnit.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),
s++}}}else{let r={instancePath:n+"/repairs",schemaPath:"#/components/schemas/PolicyAttribute/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}}if(i.extraActivations!==void 0){let t=i.extraActivations;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let r={instancePath:n+"/extr\
aActivations",schemaPath:"#/properties/extraActivations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}}if(i.
cancelLicense!==void 0&&typeof i.cancelLicense!="boolean"){let t={instancePath:n+"/cancelLicense",schemaPath:"#/properties/cancelLicense/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(i.virtualLicense!==void 0&&typeof i.virtualLicense!="boolean"){let t={instancePath:n+
"/virtualLicense",schemaPath:"#/properties/virtualLicense/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(i.
acpiGenerationIdLicense!==void 0&&typeof i.acpiGenerationIdLicense!="boolean"){let t={instancePath:n+"/acpiGenerationIdLicense",schemaPath:"#/properties/acpiGen\
erationIdLicense/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return N.errors=e,s===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function V(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=V.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[t]:e.push(t),s++}if(i.path!==void 0){let t=i.path;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.entitlementId===void 0){let r={instancePath:n+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
entitlementId"},message:"must have required property 'entitlementId'"};e===null?e=[r]:e.push(r),s++}if(t.activationId===void 0){let r={instancePath:n+"/path",schemaPath:"\
#/properties/path/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="entitlementId"||r==="activationId")){let a={instancePath:n+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.entitlementId!==void 0&&typeof t.
entitlementId!="string"){let r={instancePath:n+"/path/entitlementId",schemaPath:"#/properties/path/properties/entitlementId/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.activationId!==void 0&&typeof t.activationId!="string"){let r={instancePath:n+"/path/activat\
ionId",schemaPath:"#/properties/path/properties/activationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}
if(i.query!==void 0){let t=i.query;if(t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let a={instancePath:n+"/query",schemaPath:"#/properties/query/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{
let r={instancePath:n+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}
i.body!==void 0&&(N(i.body,{instancePath:n+"/body",parentData:i,parentDataProperty:"body",rootData:y,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),
s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return V.
errors=e,s===0}V.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ue=R;var se={description:"What to change of one line item. What is left out stays as it is.",type:"object",required:["activationId"],additionalProperties:!1,"x-evide\
nce":"inferred","x-evidence-note":"What becomes of unknown members is not documented; a closed request catches misspellings.",properties:{activationId:{description:"\
The activation id of the line item to change.",type:"string",examples:["act-id-1235"]},orderType:{description:"The type of order. The values are those that the \
vendor prints; its text begins each word with a capital.\n`invalid_order` looks like a mark for internal use: do not send it.\n",type:"string",enum:["new_order",
"renewal_order","upgrade_order","upsell_order","invalid_order"],examples:["upgrade_order"]},parentActivationId:{description:`The activation id of the line item \
that becomes the parent, where the type of order relates two of them. It
is ignored where the order is new.
`,type:"string",examples:["act-id-1234"]},deploy:{description:"Whether to deploy the line item.",type:"boolean"},product:{description:"The product and its licen\
ce model. One, unlike the list of a line item that is added.",$ref:"#/components/schemas/ProductUpdate"},attributes:{description:"The custom attributes to chang\
e.","x-evidence":"inferred","x-evidence-note":"The page names the list. Its members could not be read; they are those of GraphQL.",type:"array",items:{$ref:"#/c\
omponents/schemas/AttributeUpdate"}}}},ie={description:"A custom attribute of a line item or of its licence model, and its new value.",type:"object",required:["\
name","type","value"],additionalProperties:!1,"x-evidence":"inferred","x-evidence-note":"The members and that all are required are those of the GraphQL interfac\
e.",properties:{name:{description:"The name of the attribute.",type:"string",examples:["REGION"]},type:{description:"What the attribute belongs to.",type:"strin\
g",enum:["LINE_ITEM","LICENSE_MODEL"],examples:["LINE_ITEM"]},value:{description:"The value, in the forms of the value of an `Attribute`.",examples:["EMEA",12345,
!0,["Text1","Text2"],"2025/12/31"]}}};var ne={description:`A licence model and what is written into the licences that are made under it. What the licence model does not
have is ignored.
`,type:"object",additionalProperties:!1,"x-evidence":"inferred","x-evidence-note":"What becomes of unknown members is not documented; a closed request catches m\
isspellings.",properties:{name:{description:"The name of the licence model, which is `licenseModelName` where a line item is added.",type:"string",examples:["Li\
censeModelName"]},issuer:{description:"Who issues the licence.",type:"string",examples:["SampleLicenseIssuer"]},serialNumber:{description:"The licence's serial \
number.",type:"string",examples:["SampleSerialno"]},vendorString:{description:"A value that the publisher gives to this licence and to no other.",type:"string",
examples:["uniqueVendorString"]},notice:{description:"A notice, as a rule the customer's name and purchase order.",type:"string",examples:["Premium Feature A"]},
overdraft:{description:"How many licences may be used beyond those that were bought.",type:"integer",examples:[2]},maxBorrowInterval:{description:"For how long \
a licence may be borrowed. The vendor gives neither form nor unit.",type:"string"},autoProvision:{description:"Whether licences are provisioned by themselves.",
type:"boolean"},gracePeriodDays:{description:"The days for which a licence works after it has ended.",type:"integer",examples:[30]}}};function D(i,{instancePath:n="",
parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(!(t==="productName"||t==="productVersion"||t==="partNumber"||t==="licenseModel")){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),s++}if(i.productName!==void 0&&typeof i.productName!="string"){let t={instancePath:n+"/productName",schemaPath:"#/properties/productName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(i.productVersion!==void 0&&typeof i.productVersion!="string"){let t={instancePath:n+
"/productVersion",schemaPath:"#/properties/productVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(i.
partNumber!==void 0&&typeof i.partNumber!="string"){let t={instancePath:n+"/partNumber",schemaPath:"#/properties/partNumber/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(i.licenseModel!==void 0){let t=i.licenseModel;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)
if(!z.call(ne.properties,r)){let a={instancePath:n+"/licenseModel",schemaPath:"#/components/schemas/LicenseModelUpdate/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.name!==void 0&&typeof t.name!="string"){
let r={instancePath:n+"/licenseModel/name",schemaPath:"#/components/schemas/LicenseModelUpdate/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.issuer!==void 0&&typeof t.issuer!="string"){let r={instancePath:n+"/licenseModel/issuer",schemaPath:"#/compon\
ents/schemas/LicenseModelUpdate/properties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.serialNumber!==
void 0&&typeof t.serialNumber!="string"){let r={instancePath:n+"/licenseModel/serialNumber",schemaPath:"#/components/schemas/LicenseModelUpdate/properties/seria\
lNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.vendorString!==void 0&&typeof t.vendorString!="s\
tring"){let r={instancePath:n+"/licenseModel/vendorString",schemaPath:"#/components/schemas/LicenseModelUpdate/properties/vendorString/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.notice!==void 0&&typeof t.notice!="string"){let r={instancePath:n+"/licenseModel/noti\
ce",schemaPath:"#/components/schemas/LicenseModelUpdate/properties/notice/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}if(t.overdraft!==void 0){let r=t.overdraft;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/licenseModel/overdraft",schemaPath:"\
#/components/schemas/LicenseModelUpdate/properties/overdraft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}
if(t.maxBorrowInterval!==void 0&&typeof t.maxBorrowInterval!="string"){let r={instancePath:n+"/licenseModel/maxBorrowInterval",schemaPath:"#/components/schemas/\
LicenseModelUpdate/properties/maxBorrowInterval/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.autoProvision!==
void 0&&typeof t.autoProvision!="boolean"){let r={instancePath:n+"/licenseModel/autoProvision",schemaPath:"#/components/schemas/LicenseModelUpdate/properties/au\
toProvision/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.gracePeriodDays!==void 0){let r=t.gracePeriodDays;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/licenseModel/gracePeriodDays",schemaPath:"#/components/schemas/LicenseModelUpdate/propertie\
s/gracePeriodDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n+"/licenseMod\
el",schemaPath:"#/components/schemas/LicenseModelUpdate/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{
let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return D.errors=e,s===0}D.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,
s=0,m=j.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.activationId===void 0){let t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?
e=[t]:e.push(t),s++}for(let t in i)if(!(t==="activationId"||t==="orderType"||t==="parentActivationId"||t==="deploy"||t==="product"||t==="attributes")){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),s++}if(i.activationId!==void 0&&typeof i.activationId!="string"){let t={instancePath:n+"/activationId",schemaPath:"#/properties/activationId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(i.orderType!==void 0){let t=i.orderType;if(typeof t!="string"){let r={instancePath:n+
"/orderType",schemaPath:"#/properties/orderType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="new\
_order"||t==="renewal_order"||t==="upgrade_order"||t==="upsell_order"||t==="invalid_order")){let r={instancePath:n+"/orderType",schemaPath:"#/properties/orderTy\
pe/enum",keyword:"enum",params:{allowedValues:se.properties.orderType.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}
if(i.parentActivationId!==void 0&&typeof i.parentActivationId!="string"){let t={instancePath:n+"/parentActivationId",schemaPath:"#/properties/parentActivationId\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(i.deploy!==void 0&&typeof i.deploy!="boolean"){let t={instancePath:n+
"/deploy",schemaPath:"#/properties/deploy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(i.product!==void 0&&
(D(i.product,{instancePath:n+"/product",parentData:i,parentDataProperty:"product",rootData:y,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
i.attributes!==void 0){let t=i.attributes;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++){let c=t[a];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
name===void 0){let l={instancePath:n+"/attributes/"+a,schemaPath:"#/components/schemas/AttributeUpdate/required",keyword:"required",params:{missingProperty:"nam\
e"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),s++}if(c.type===void 0){let l={instancePath:n+"/attributes/"+a,schemaPath:"#/componen\
ts/schemas/AttributeUpdate/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[l]:e.push(l),s++}
if(c.value===void 0){let l={instancePath:n+"/attributes/"+a,schemaPath:"#/components/schemas/AttributeUpdate/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[l]:e.push(l),s++}for(let l in c)if(!(l==="name"||l==="type"||l==="value")){let u={instancePath:n+
"/attributes/"+a,schemaPath:"#/components/schemas/AttributeUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mu\
st NOT have additional properties"};e===null?e=[u]:e.push(u),s++}if(c.name!==void 0&&typeof c.name!="string"){let l={instancePath:n+"/attributes/"+a+"/name",schemaPath:"\
#/components/schemas/AttributeUpdate/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(c.type!==
void 0){let l=c.type;if(typeof l!="string"){let u={instancePath:n+"/attributes/"+a+"/type",schemaPath:"#/components/schemas/AttributeUpdate/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(l==="LINE_ITEM"||l==="LICENSE_MODEL")){let u={instancePath:n+"\
/attributes/"+a+"/type",schemaPath:"#/components/schemas/AttributeUpdate/properties/type/enum",keyword:"enum",params:{allowedValues:ie.properties.type.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:n+"/attributes/"+a,schemaPath:"#/components/schemas/Attribu\
teUpdate/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{let r={instancePath:n+"/attributes",schemaPath:"\
#/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return j.errors=e,s===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function L(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=L.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(t!=="lineItems"){let r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}
if(i.lineItems!==void 0){let t=i.lineItems;if(Array.isArray(t)){let r=t.length;for(let a=0;a<r;a++)j(t[a],{instancePath:n+"/lineItems/"+a,parentData:t,parentDataProperty:a,
rootData:y,dynamicAnchors:f})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)}else{let r={instancePath:n+"/lineItems",schemaPath:"#/properties/lineItems/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return L.errors=e,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(i,{
instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};e===null?e=[t]:e.push(t),s++}if(i.path!==void 0){let t=i.path;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.entitlementId===void 0){let r={instancePath:n+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementId"},message:"\
must have required property 'entitlementId'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(r!=="entitlementId"){let a={instancePath:n+"/path",schemaPath:"#/pr\
operties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(t.entitlementId!==void 0&&typeof t.entitlementId!="string"){let r={instancePath:n+"/path/entitlementId",schemaPath:"#/properties/path/properties/\
entitlementId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(i.query!==void 0){let t=i.query;if(t&&typeof t==
"object"&&!Array.isArray(t))for(let r in t){let a={instancePath:n+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let r={instancePath:n+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}i.body!==void 0&&(L(i.body,{instancePath:n+"/body",parentData:i,
parentDataProperty:"body",rootData:y,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return R.errors=e,s===0}R.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var ye=Y;function M(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,m=M.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let t=s,r=s,a=s,c=!1,l=s;if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if(i.activationId===void 0&&(o="activationId")||i.autoGenerate===
void 0&&(o="autoGenerate")){let p={};e===null?e=[p]:e.push(p),s++}else if(i.autoGenerate!==void 0&&i.autoGenerate!==!0){let p={};e===null?e=[p]:e.push(p),s++}}var d=l===
s;if(c=c||d,d){var u={};u.activationId=!0,u.autoGenerate=!0}let h=s;if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if(i.expiryDate===void 0&&(o="expiryDate")||
i.isPermanent===void 0&&(o="isPermanent")){let p={};e===null?e=[p]:e.push(p),s++}else if(i.isPermanent!==void 0&&i.isPermanent!==!0){let p={};e===null?e=[p]:e.push(
p),s++}}var d=h===s;if(c=c||d,d&&u!==!0&&(u=u||{},u.expiryDate=!0,u.isPermanent=!0),c)s=a,e!==null&&(a?e.length=a:e=null);else{let o={};e===null?e=[o]:e.push(o),
s++}var P=r===s;if(P){let o={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[o]:e.push(o),s++}else s=t,e!==null&&
(t?e.length=t:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.maintenanceProduct===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"maintenanceProduct"},message:"must have required property 'maintenanceProduct'"};e===null?e=[o]:e.push(o),s++}if(i.startDate===void 0){
let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"startDate"},message:"must have required property 'startDate'"};e===null?
e=[o]:e.push(o),s++}for(let o in i)if(!(o==="activationId"||o==="maintenanceProduct"||o==="isPermanent"||o==="expiryDate"||o==="startDate"||o==="attributes"||o===
"autoGenerate"||o==="autoDeploy")){let p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(i.activationId!==void 0){let o=i.activationId;if(typeof o=="string"){if(I(o)>255){let p={instancePath:n+
"/activationId",schemaPath:"#/properties/activationId/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?
e=[p]:e.push(p),s++}if(I(o)<1){let p={instancePath:n+"/activationId",schemaPath:"#/properties/activationId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}if(!Z.test(o)){let p={instancePath:n+"/activationId",schemaPath:"#/properties/activationId/\
pattern",keyword:"pattern",params:{pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},message:'must match pattern "^[^\\S\\r\\n]*[^\
\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"'};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n+"/activationId",schemaPath:"#/properties/act\
ivationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(i.maintenanceProduct!==void 0){let o=i.maintenanceProduct;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.maintenanceProductName===void 0){let p={instancePath:n+"/maintenanceProduct",schemaPath:"#/components/schemas/\
MaintenanceProduct/required",keyword:"required",params:{missingProperty:"maintenanceProductName"},message:"must have required property 'maintenanceProductName'"};
e===null?e=[p]:e.push(p),s++}if(o.maintenanceProductVersion===void 0){let p={instancePath:n+"/maintenanceProduct",schemaPath:"#/components/schemas/MaintenancePr\
oduct/required",keyword:"required",params:{missingProperty:"maintenanceProductVersion"},message:"must have required property 'maintenanceProductVersion'"};e===null?
e=[p]:e.push(p),s++}for(let p in o)if(!(p==="maintenanceProductName"||p==="maintenanceProductVersion"||p==="partNumber")){let g={instancePath:n+"/maintenancePro\
duct",schemaPath:"#/components/schemas/MaintenanceProduct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT h\
ave additional properties"};e===null?e=[g]:e.push(g),s++}if(o.maintenanceProductName!==void 0&&typeof o.maintenanceProductName!="string"){let p={instancePath:n+
"/maintenanceProduct/maintenanceProductName",schemaPath:"#/components/schemas/MaintenanceProduct/properties/maintenanceProductName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(o.maintenanceProductVersion!==void 0&&typeof o.maintenanceProductVersion!="string"){let p={
instancePath:n+"/maintenanceProduct/maintenanceProductVersion",schemaPath:"#/components/schemas/MaintenanceProduct/properties/maintenanceProductVersion/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(o.partNumber!==void 0&&typeof o.partNumber!="string"){let p={instancePath:n+
"/maintenanceProduct/partNumber",schemaPath:"#/components/schemas/MaintenanceProduct/properties/partNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n+"/maintenanceProduct",schemaPath:"#/components/schemas/MaintenanceProduct/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(i.isPermanent!==void 0&&typeof i.isPermanent!="boolean"){let o={instancePath:n+
"/isPermanent",schemaPath:"#/properties/isPermanent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(i.expiryDate!==
void 0){let o=i.expiryDate;if(typeof o=="string"){if(!U.test(o)){let p={instancePath:n+"/expiryDate",schemaPath:"#/properties/expiryDate/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};e===null?e=[p]:e.push(p),s++}if(!_.validate(o)){
let p={instancePath:n+"/expiryDate",schemaPath:"#/properties/expiryDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===
null?e=[p]:e.push(p),s++}}else{let p={instancePath:n+"/expiryDate",schemaPath:"#/properties/expiryDate/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),s++}}if(i.startDate!==void 0){let o=i.startDate;if(typeof o=="string"){if(!U.test(o)){let p={instancePath:n+"/startDate",schemaPath:"\
#/properties/startDate/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};e===
null?e=[p]:e.push(p),s++}if(!_.validate(o)){let p={instancePath:n+"/startDate",schemaPath:"#/properties/startDate/format",keyword:"format",params:{format:"date"},
message:'must match format "date"'};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n+"/startDate",schemaPath:"#/properties/startDate/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(i.attributes!==void 0){let o=i.attributes;if(Array.isArray(o)){let p=o.length;
for(let g=0;g<p;g++){let k=o[g];if(k&&typeof k=="object"&&!Array.isArray(k)){for(let w in k)if(!(w==="name"||w==="value")){let O={instancePath:n+"/attributes/"+
g,schemaPath:"#/components/schemas/Attribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additiona\
l properties"};e===null?e=[O]:e.push(O),s++}if(k.name!==void 0&&typeof k.name!="string"){let w={instancePath:n+"/attributes/"+g+"/name",schemaPath:"#/components\
/schemas/Attribute/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:n+
"/attributes/"+g,schemaPath:"#/components/schemas/Attribute/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}}}else{
let p={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(
p),s++}}if(i.autoGenerate!==void 0&&typeof i.autoGenerate!="boolean"){let o={instancePath:n+"/autoGenerate",schemaPath:"#/properties/autoGenerate/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(i.autoDeploy!==void 0&&typeof i.autoDeploy!="boolean"){let o={instancePath:n+
"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return M.errors=e,s===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function E(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,s=0,
m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.maintenanceLineItems===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maintenanceLineItems"},message:"must have required property 'maintenan\
ceLineItems'"};e===null?e=[t]:e.push(t),s++}for(let t in i)if(t!=="maintenanceLineItems"){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(i.maintenanceLineItems!==void 0){
let t=i.maintenanceLineItems;if(Array.isArray(t)){if(t.length<1){let a={instancePath:n+"/maintenanceLineItems",schemaPath:"#/properties/maintenanceLineItems/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let r=t.length;for(let a=0;a<r;a++)M(t[a],{instancePath:n+
"/maintenanceLineItems/"+a,parentData:t,parentDataProperty:a,rootData:y,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let r={instancePath:n+
"/maintenanceLineItems",schemaPath:"#/properties/maintenanceLineItems/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return E.errors=
e,s===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(i,{instancePath:n="",parentData:v,parentDataProperty:b,rootData:y=i,dynamicAnchors:f={}}={}){
let e=null,s=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[t]:e.
push(t),s++}if(i.path!==void 0){let t=i.path;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.entitlementId===void 0){let r={instancePath:n+"/path",schemaPath:"\
#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementId"},message:"must have required property 'entitlementId'"};e===null?e=[r]:e.
push(r),s++}for(let r in t)if(r!=="entitlementId"){let a={instancePath:n+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.entitlementId!==void 0&&typeof t.entitlementId!=
"string"){let r={instancePath:n+"/path/entitlementId",schemaPath:"#/properties/path/properties/entitlementId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}}if(i.query!==void 0){let t=i.query;if(t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let a={instancePath:n+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[a]:e.push(a),s++}else{let r={instancePath:n+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),s++}}i.body!==void 0&&(E(i.body,{instancePath:n+"/body",parentData:i,parentDataProperty:"body",rootData:y,dynamicAnchors:f})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}return Y.errors=e,s===0}Y.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{ce as addLineItems,ye as addMaintenanceLineItems,pe as createEntitlement,le as listEntitlements,me as listLineItems,de as updateLineItemPolicies,ue as updateLineItemProperties};
