// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
var te=(s,i)=>()=>(i||s((i={exports:{}}).exports,i),i.exports);var K=te(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});function J(s){let i=s.length,v=0,b=0,l;for(;b<i;)v++,l=s.charCodeAt(b++),l>=55296&&l<=
56319&&b<i&&(l=s.charCodeAt(b),(l&64512)===56320&&b++);return v}H.default=J;J.code='require("ajv/dist/runtime/ucs2length").default'});import*as Q from"../formats.js";var pe=S;var X={description:"An entitlement and its line items. Send `entitlementId` or `autoGenerate: true`, never both.\n",type:"object",required:["lineItems"],additionalProperties:!1,
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
vendor declares it.",type:"string",examples:["Joe@example.com"]}}};var z=Object.prototype.hasOwnProperty,T=K().default,Z=new RegExp("^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$","u"),re=new RegExp("^\
$|^[ a-zA-Z0-9_-]+$","u"),F={description:"What the entitlement grants: products, in a number of copies, from one date to another or for good. Send\n`activationId\
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
draft","deployed","obsolete"],examples:["draft"]}}},O=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function q(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=q.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.productName===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
productName"},message:"must have required property 'productName'"};(e??=[]).push(r),t++}if(s.productVersion===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"productVersion"},message:"must have required property 'productVersion'"};(e??=[]).push(r),t++}for(let r in s)if(!(r==="productName"||r==="produ\
ctVersion"||r==="licenseModel")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
(e??=[]).push(n),t++}if(s.productName!==void 0&&typeof s.productName!="string"){let r={instancePath:i+"/productName",keyword:"type",params:{type:"string"},message:"\
must be string"};(e??=[]).push(r),t++}if(s.productVersion!==void 0&&typeof s.productVersion!="string"){let r={instancePath:i+"/productVersion",keyword:"type",params:{
type:"string"},message:"must be string"};(e??=[]).push(r),t++}if(s.licenseModel!==void 0){let r=s.licenseModel;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
licenseModelName===void 0){let n={instancePath:i+"/licenseModel",keyword:"required",params:{missingProperty:"licenseModelName"},message:"must have required prop\
erty 'licenseModelName'"};(e??=[]).push(n),t++}for(let n in r)if(!(n==="licenseModelName"||n==="issuer"||n==="serialNumber"||n==="vendorString"||n==="notice")){
let a={instancePath:i+"/licenseModel",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(
a),t++}if(r.licenseModelName!==void 0&&typeof r.licenseModelName!="string"){let n={instancePath:i+"/licenseModel/licenseModelName",keyword:"type",params:{type:"\
string"},message:"must be string"};(e??=[]).push(n),t++}if(r.issuer!==void 0&&typeof r.issuer!="string"){let n={instancePath:i+"/licenseModel/issuer",keyword:"t\
ype",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.serialNumber!==void 0&&typeof r.serialNumber!="string"){let n={instancePath:i+"/\
licenseModel/serialNumber",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.vendorString!==void 0&&typeof r.vendorString!=
"string"){let n={instancePath:i+"/licenseModel/vendorString",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.notice!==
void 0&&typeof r.notice!="string"){let n={instancePath:i+"/licenseModel/notice",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),
t++}}else{let n={instancePath:i+"/licenseModel",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return q.errors=e,t===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _=Q.fullFormats.date;function I(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=I.evaluated;d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let r=t,n=t,a=t,m=!1,u=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.activationId===
void 0&&(o="activationId")||s.autoGenerate===void 0&&(o="autoGenerate")){let p={};(e??=[]).push(p),t++}else if(s.autoGenerate!==void 0&&s.autoGenerate!==!0){let p={};
(e??=[]).push(p),t++}}var c=u===t;if(m=m||c,c){var y={};y.activationId=!0,y.autoGenerate=!0}let f=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.expiryDate===
void 0&&(o="expiryDate")||s.isPermanent===void 0&&(o="isPermanent")){let p={};(e??=[]).push(p),t++}else if(s.isPermanent!==void 0&&s.isPermanent!==!0){let p={};
(e??=[]).push(p),t++}}var c=f===t;if(m=m||c,c&&y!==!0&&(y=y||{},y.expiryDate=!0,y.isPermanent=!0),m)t=a,e!==null&&(a?e.length=a:e=null);else{let o={};(e??=[]).push(
o),t++}var w=n===t;if(w){let o={instancePath:i,keyword:"not",params:{},message:"must NOT be valid"};(e??=[]).push(o),t++}else t=r,e!==null&&(r?e.length=r:e=null);
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.product===void 0){let o={instancePath:i,keyword:"required",params:{missingProperty:"product"},message:"must ha\
ve required property 'product'"};(e??=[]).push(o),t++}if(s.startDate===void 0){let o={instancePath:i,keyword:"required",params:{missingProperty:"startDate"},message:"\
must have required property 'startDate'"};(e??=[]).push(o),t++}for(let o in s)if(!z.call(F.properties,o)){let p={instancePath:i,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};(e??=[]).push(p),t++}if(s.activationId!==void 0){let o=s.activationId;if(typeof o=="string"){
if(T(o)>255){let p={instancePath:i+"/activationId",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};(e??=[]).push(p),t++}
if(T(o)<1){let p={instancePath:i+"/activationId",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(e??=[]).push(p),t++}if(!Z.
test(o)){let p={instancePath:i+"/activationId",keyword:"pattern",params:{pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},message:'\
must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"'};(e??=[]).push(p),t++}}else{let p={instancePath:i+"/activationId",
keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(p),t++}}if(s.product!==void 0){let o=s.product;if(Array.isArray(o)){if(o.length<1){
let g={instancePath:i+"/product",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};(e??=[]).push(g),t++}let p=o.length;for(let g=0;g<
p;g++)q(o[g],{instancePath:i+"/product/"+g,parentData:o,parentDataProperty:g,rootData:l,dynamicAnchors:h})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let p={instancePath:i+"/product",keyword:"type",params:{type:"array"},message:"must be array"};(e??=[]).push(p),t++}}if(s.quantity!==void 0){let o=s.quantity;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let p={instancePath:i+"/quantity",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(p),t++}}if(s.quantityPerCopy!==
void 0){let o=s.quantityPerCopy;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let p={instancePath:i+"/quantityPerCopy",keyword:"type",params:{type:"integer"},message:"\
must be integer"};(e??=[]).push(p),t++}if(typeof o=="number"&&(o<1||isNaN(o))){let p={instancePath:i+"/quantityPerCopy",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};(e??=[]).push(p),t++}}if(s.isActivatable!==void 0&&typeof s.isActivatable!="boolean"){let o={instancePath:i+"/isActivatable",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(o),t++}if(s.isPermanent!==void 0&&typeof s.isPermanent!="boolean"){let o={instancePath:i+
"/isPermanent",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(o),t++}if(s.expiryDate!==void 0){let o=s.expiryDate;if(typeof o==
"string"){if(!O.test(o)){let p={instancePath:i+"/expiryDate",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-\
9]{4}-[0-9]{2}-[0-9]{2}$"'};(e??=[]).push(p),t++}if(!_.validate(o)){let p={instancePath:i+"/expiryDate",keyword:"format",params:{format:"date"},message:'must ma\
tch format "date"'};(e??=[]).push(p),t++}}else{let p={instancePath:i+"/expiryDate",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(
p),t++}}if(s.startDate!==void 0){let o=s.startDate;if(typeof o=="string"){if(!O.test(o)){let p={instancePath:i+"/startDate",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};(e??=[]).push(p),t++}if(!_.validate(o)){let p={instancePath:i+"/start\
Date",keyword:"format",params:{format:"date"},message:'must match format "date"'};(e??=[]).push(p),t++}}else{let p={instancePath:i+"/startDate",keyword:"type",params:{
type:"string"},message:"must be string"};(e??=[]).push(p),t++}}if(s.attributes!==void 0){let o=s.attributes;if(Array.isArray(o)){let p=o.length;for(let g=0;g<p;g++){
let P=o[g];if(P&&typeof P=="object"&&!Array.isArray(P)){for(let k in P)if(!(k==="name"||k==="value")){let Y={instancePath:i+"/attributes/"+g,keyword:"additional\
Properties",params:{additionalProperty:k},message:"must NOT have additional properties"};(e??=[]).push(Y),t++}if(P.name!==void 0&&typeof P.name!="string"){let k={
instancePath:i+"/attributes/"+g+"/name",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(k),t++}}else{let k={instancePath:i+"/attri\
butes/"+g,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(k),t++}}}else{let p={instancePath:i+"/attributes",keyword:"type",params:{
type:"array"},message:"must be array"};(e??=[]).push(p),t++}}if(s.autoGenerate!==void 0&&typeof s.autoGenerate!="boolean"){let o={instancePath:i+"/autoGenerate",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(o),t++}if(s.autoDeploy!==void 0&&typeof s.autoDeploy!="boolean"){let o={instancePath:i+
"/autoDeploy",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(o),t++}if(s.orderType!==void 0){let o=s.orderType;if(typeof o!="st\
ring"){let p={instancePath:i+"/orderType",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(p),t++}if(!(o==="new_order"||o==="renewa\
l_order"||o==="upgrade_order"||o==="upsell_order"||o==="invalid_order")){let p={instancePath:i+"/orderType",keyword:"enum",params:{allowedValues:F.properties.orderType.
enum},message:"must be equal to one of the allowed values"};(e??=[]).push(p),t++}}if(s.lineItemStatus!==void 0){let o=s.lineItemStatus;if(typeof o!="string"){let p={
instancePath:i+"/lineItemStatus",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(p),t++}if(!(o==="draft"||o==="deployed"||o==="obs\
olete")){let p={instancePath:i+"/lineItemStatus",keyword:"enum",params:{allowedValues:F.properties.lineItemStatus.enum},message:"must be equal to one of the all\
owed values"};(e??=[]).push(p),t++}}}else{let o={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(o),t++}return I.errors=
e,t===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){
let e=null,t=0,d=x.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let r=t,n=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.
entitlementId===void 0&&(m="entitlementId")||s.autoGenerate===void 0&&(m="autoGenerate")){let u={};(e??=[]).push(u),t++}else if(s.autoGenerate!==void 0&&s.autoGenerate!==
!0){let u={};(e??=[]).push(u),t++}}var a=n===t;if(a){let m={instancePath:i,keyword:"not",params:{},message:"must NOT be valid"};(e??=[]).push(m),t++}else t=r,e!==
null&&(r?e.length=r:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.lineItems===void 0){let m={instancePath:i,keyword:"required",params:{missingProperty:"\
lineItems"},message:"must have required property 'lineItems'"};(e??=[]).push(m),t++}for(let m in s)if(!z.call(X.properties,m)){let u={instancePath:i,keyword:"ad\
ditionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};(e??=[]).push(u),t++}if(s.entitlementId!==void 0){let m=s.entitlementId;
if(typeof m=="string"){if(T(m)>255){let u={instancePath:i+"/entitlementId",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 character\
s"};(e??=[]).push(u),t++}if(T(m)<1){let u={instancePath:i+"/entitlementId",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
(e??=[]).push(u),t++}if(!Z.test(m)){let u={instancePath:i+"/entitlementId",keyword:"pattern",params:{pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<\
>`{}=|\\r\\n]*$"},message:'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"'};(e??=[]).push(u),t++}}else{let u={instancePath:i+
"/entitlementId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(u),t++}}if(s.description!==void 0){let m=s.description;if(typeof m==
"string"){if(T(m)>2e3){let u={instancePath:i+"/description",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};(e??=[]).push(
u),t++}}else{let u={instancePath:i+"/description",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(u),t++}}if(s.allowPortalLogin!==
void 0&&typeof s.allowPortalLogin!="boolean"){let m={instancePath:i+"/allowPortalLogin",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).
push(m),t++}if(s.shipToEmail!==void 0){let m=s.shipToEmail;if(typeof m=="string"){if(T(m)>1e3){let u={instancePath:i+"/shipToEmail",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};(e??=[]).push(u),t++}}else{let u={instancePath:i+"/shipToEmail",keyword:"type",params:{type:"strin\
g"},message:"must be string"};(e??=[]).push(u),t++}}if(s.shipToAddress!==void 0){let m=s.shipToAddress;if(typeof m=="string"){if(T(m)>1e3){let u={instancePath:i+
"/shipToAddress",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};(e??=[]).push(u),t++}if(!re.test(m)){let u={instancePath:i+
"/shipToAddress",keyword:"pattern",params:{pattern:"^$|^[ a-zA-Z0-9_-]+$"},message:'must match pattern "^$|^[ a-zA-Z0-9_-]+$"'};(e??=[]).push(u),t++}}else{let u={
instancePath:i+"/shipToAddress",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(u),t++}}if(s.accounts!==void 0){let m=s.accounts;if(Array.
isArray(m)){let u=m.length;for(let y=0;y<u;y++){let f=m[y];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.accountId===void 0){let c={instancePath:i+"/account\
s/"+y,keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};(e??=[]).push(c),t++}if(f.accountType===void 0){
let c={instancePath:i+"/accounts/"+y,keyword:"required",params:{missingProperty:"accountType"},message:"must have required property 'accountType'"};(e??=[]).push(
c),t++}if(f.partnerTierName===void 0){let c={instancePath:i+"/accounts/"+y,keyword:"required",params:{missingProperty:"partnerTierName"},message:"must have requ\
ired property 'partnerTierName'"};(e??=[]).push(c),t++}for(let c in f)if(!(c==="accountId"||c==="accountName"||c==="accountType"||c==="partnerTierName"||c==="is\
CurrentOwner"||c==="contactEmail")){let w={instancePath:i+"/accounts/"+y,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties"};(e??=[]).push(w),t++}if(f.accountId!==void 0&&typeof f.accountId!="string"){let c={instancePath:i+"/accounts/"+y+"/accountId",keyword:"type",
params:{type:"string"},message:"must be string"};(e??=[]).push(c),t++}if(f.accountName!==void 0&&typeof f.accountName!="string"){let c={instancePath:i+"/account\
s/"+y+"/accountName",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(c),t++}if(f.accountType!==void 0){let c=f.accountType;if(typeof c!=
"string"){let w={instancePath:i+"/accounts/"+y+"/accountType",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(w),t++}if(!(c==="PUB\
LISHER"||c==="CUSTOMER"||c==="CHANNEL_PARTNER"||c==="SELF_REGISTERED"||c==="UNKNOWN")){let w={instancePath:i+"/accounts/"+y+"/accountType",keyword:"enum",params:{
allowedValues:ee.properties.accountType.enum},message:"must be equal to one of the allowed values"};(e??=[]).push(w),t++}}if(f.partnerTierName!==void 0){let c=f.
partnerTierName;if(typeof c!="string"){let w={instancePath:i+"/accounts/"+y+"/partnerTierName",keyword:"type",params:{type:"string"},message:"must be string"};(e??=
[]).push(w),t++}if(!(c==="END_CUSTOMER"||c==="PARTNER_TIER_ONE")){let w={instancePath:i+"/accounts/"+y+"/partnerTierName",keyword:"enum",params:{allowedValues:ee.
properties.partnerTierName.enum},message:"must be equal to one of the allowed values"};(e??=[]).push(w),t++}}if(f.isCurrentOwner!==void 0&&typeof f.isCurrentOwner!=
"boolean"){let c={instancePath:i+"/accounts/"+y+"/isCurrentOwner",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(c),t++}if(f.contactEmail!==
void 0&&typeof f.contactEmail!="string"){let c={instancePath:i+"/accounts/"+y+"/contactEmail",keyword:"type",params:{type:"string"},message:"must be string"};(e??=
[]).push(c),t++}}else{let c={instancePath:i+"/accounts/"+y,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(c),t++}}}else{let u={instancePath:i+
"/accounts",keyword:"type",params:{type:"array"},message:"must be array"};(e??=[]).push(u),t++}}if(s.lineItems!==void 0){let m=s.lineItems;if(Array.isArray(m)){
if(m.length<1){let y={instancePath:i+"/lineItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};(e??=[]).push(y),t++}let u=m.length;
for(let y=0;y<u;y++)I(m[y],{instancePath:i+"/lineItems/"+y,parentData:m,parentDataProperty:y,rootData:l,dynamicAnchors:h})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)}else{let u={instancePath:i+"/lineItems",keyword:"type",params:{type:"array"},message:"must be array"};(e??=[]).push(u),t++}}if(s.autoDeploy!==void 0&&
typeof s.autoDeploy!="boolean"){let m={instancePath:i+"/autoDeploy",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(m),t++}if(s.
emailTemplateVariation!==void 0&&typeof s.emailTemplateVariation!="string"){let m={instancePath:i+"/emailTemplateVariation",keyword:"type",params:{type:"string"},
message:"must be string"};(e??=[]).push(m),t++}if(s.attributes!==void 0){let m=s.attributes;if(Array.isArray(m)){let u=m.length;for(let y=0;y<u;y++){let f=m[y];
if(f&&typeof f=="object"&&!Array.isArray(f)){for(let c in f)if(!(c==="name"||c==="value")){let w={instancePath:i+"/attributes/"+y,keyword:"additionalProperties",
params:{additionalProperty:c},message:"must NOT have additional properties"};(e??=[]).push(w),t++}if(f.name!==void 0&&typeof f.name!="string"){let c={instancePath:i+
"/attributes/"+y+"/name",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(c),t++}}else{let c={instancePath:i+"/attributes/"+y,keyword:"\
type",params:{type:"object"},message:"must be object"};(e??=[]).push(c),t++}}}else{let u={instancePath:i+"/attributes",keyword:"type",params:{type:"array"},message:"\
must be array"};(e??=[]).push(u),t++}}if(s.autoGenerate!==void 0&&typeof s.autoGenerate!="boolean"){let m={instancePath:i+"/autoGenerate",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};(e??=[]).push(m),t++}if(s.status!==void 0){let m=s.status;if(typeof m!="string"){let u={instancePath:i+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};(e??=[]).push(u),t++}if(!(m==="draft"||m==="deployed"||m==="obsolete")){let u={instancePath:i+"/status",keyword:"\
enum",params:{allowedValues:X.properties.status.enum},message:"must be equal to one of the allowed values"};(e??=[]).push(u),t++}}}else{let m={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(e??=[]).push(m),t++}return x.errors=e,t===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(s,{
instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=S.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"\
must have required property 'body'"};(e??=[]).push(r),t++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let a={instancePath:i+
"/path",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}else{let n={instancePath:i+
"/path",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let n in r){let a={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional propert\
ies"};(e??=[]).push(a),t++}else{let n={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}s.body!==void 0&&
(x(s.body,{instancePath:i+"/body",parentData:s,parentDataProperty:"body",rootData:l,dynamicAnchors:h})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return S.errors=e,t===0}S.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var de=G;var $=Q.fullFormats.int32;function G(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=G.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r))for(let n in r){let a={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additio\
nal properties"};(e??=[]).push(a),t++}else{let n={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.
query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="page"||n==="limit")){let a={instancePath:i+"/query",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.page!==void 0){let n=r.page;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/query/page",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(a),t++}if(typeof n==
"number"&&!$.validate(n)){let a={instancePath:i+"/query/page",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(e??=[]).push(a),t++}}
if(r.limit!==void 0){let n=r.limit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/query/limit",keyword:"type",params:{type:"integer"},message:"\
must be integer"};(e??=[]).push(a),t++}if(typeof n=="number"&&!$.validate(n)){let a={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'\
must match format "int32"'};(e??=[]).push(a),t++}}}else{let n={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).
push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return G.errors=e,t===0}G.evaluated=
{props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var me=W;function W(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=W.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.entitlementId===void 0){let n={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementId"},message:"must have required property 'ent\
itlementId'"};(e??=[]).push(n),t++}for(let n in r)if(n!=="entitlementId"){let a={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let n={instancePath:i+"/path/\
entitlementId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}}else{let n={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n===
"activationId"||n==="productName"||n==="startDate"||n==="licenseModelName"||n==="status"||n==="page"||n==="limit")){let a={instancePath:i+"/query",keyword:"addi\
tionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.activationId!==void 0&&typeof r.activationId!=
"string"){let n={instancePath:i+"/query/activationId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.productName!==void 0&&
typeof r.productName!="string"){let n={instancePath:i+"/query/productName",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}
if(r.startDate!==void 0&&typeof r.startDate!="string"){let n={instancePath:i+"/query/startDate",keyword:"type",params:{type:"string"},message:"must be string"};
(e??=[]).push(n),t++}if(r.licenseModelName!==void 0&&typeof r.licenseModelName!="string"){let n={instancePath:i+"/query/licenseModelName",keyword:"type",params:{
type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.status!==void 0&&typeof r.status!="string"){let n={instancePath:i+"/query/status",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.page!==void 0){let n=r.page;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+
"/query/page",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(a),t++}if(typeof n=="number"&&!$.validate(n)){let a={instancePath:i+
"/query/page",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(e??=[]).push(a),t++}}if(r.limit!==void 0){let n=r.limit;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/query/limit",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(a),t++}if(typeof n==
"number"&&!$.validate(n)){let a={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(e??=[]).push(a),t++}}}else{
let n={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return W.errors=e,t===0}W.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};
var ue=C;function A(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=A.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.lineItems===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
lineItems"},message:"must have required property 'lineItems'"};(e??=[]).push(r),t++}for(let r in s)if(r!=="lineItems"){let n={instancePath:i,keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(n),t++}if(s.lineItems!==void 0){let r=s.lineItems;if(Array.
isArray(r)){if(r.length<1){let a={instancePath:i+"/lineItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};(e??=[]).push(a),t++}
let n=r.length;for(let a=0;a<n;a++)I(r[a],{instancePath:i+"/lineItems/"+a,parentData:r,parentDataProperty:a,rootData:l,dynamicAnchors:h})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length)}else{let n={instancePath:i+"/lineItems",keyword:"type",params:{type:"array"},message:"must be array"};(e??=[]).push(n),t++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return A.errors=e,t===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function C(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=C.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"body"},message:"must have required property 'body'"};(e??=[]).push(r),t++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.entitlementId===void 0){let n={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementId"},message:"must have required property \
'entitlementId'"};(e??=[]).push(n),t++}for(let n in r)if(n!=="entitlementId"){let a={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let n={instancePath:i+"/path/\
entitlementId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}}else{let n={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let a={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}else{let n={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}s.body!==void 0&&(A(s.body,{instancePath:i+"/body",parentData:s,parentDataProperty:"\
body",rootData:l,dynamicAnchors:h})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(e??=[]).push(r),t++}return C.errors=e,t===0}C.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ce=U;var B={description:"How often something is allowed for each activatable item, and within which time.",type:"object",required:["allowedCount","policyTermDuration",
"policyTermUnit"],additionalProperties:!1,"x-evidence":"inferred","x-evidence-note":"This is the policy of the GraphQL interface, an earlier schema of which req\
uires all three members.",properties:{allowedCount:{description:"How often it is allowed within the term.",type:"integer",examples:[2]},policyTermDuration:{description:"\
The length of the term, in its unit.",type:"integer",examples:[1]},policyTermUnit:{description:"The unit of the term.",type:"string",enum:["Days","Weeks","Month\
s","Years"],examples:["Years"]}}};function N(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=N.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="rehosts"||r==="returns"||
r==="repairs"||r==="extraActivations"||r==="cancelLicense"||r==="virtualLicense"||r==="acpiGenerationIdLicense")){let n={instancePath:i,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(n),t++}if(s.rehosts!==void 0){let r=s.rehosts;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.allowedCount===void 0){let n={instancePath:i+"/rehosts",keyword:"required",params:{missingProperty:"allowedCount"},message:"mu\
st have required property 'allowedCount'"};(e??=[]).push(n),t++}if(r.policyTermDuration===void 0){let n={instancePath:i+"/rehosts",keyword:"required",params:{missingProperty:"\
policyTermDuration"},message:"must have required property 'policyTermDuration'"};(e??=[]).push(n),t++}if(r.policyTermUnit===void 0){let n={instancePath:i+"/reho\
sts",keyword:"required",params:{missingProperty:"policyTermUnit"},message:"must have required property 'policyTermUnit'"};(e??=[]).push(n),t++}for(let n in r)if(!(n===
"allowedCount"||n==="policyTermDuration"||n==="policyTermUnit")){let a={instancePath:i+"/rehosts",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};(e??=[]).push(a),t++}if(r.allowedCount!==void 0){let n=r.allowedCount;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={
instancePath:i+"/rehosts/allowedCount",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(a),t++}}if(r.policyTermDuration!==void 0){
let n=r.policyTermDuration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/rehosts/policyTermDuration",keyword:"type",params:{type:"integer"},
message:"must be integer"};(e??=[]).push(a),t++}}if(r.policyTermUnit!==void 0){let n=r.policyTermUnit;if(typeof n!="string"){let a={instancePath:i+"/rehosts/pol\
icyTermUnit",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(a),t++}if(!(n==="Days"||n==="Weeks"||n==="Months"||n==="Years")){let a={
instancePath:i+"/rehosts/policyTermUnit",keyword:"enum",params:{allowedValues:B.properties.policyTermUnit.enum},message:"must be equal to one of the allowed val\
ues"};(e??=[]).push(a),t++}}}else{let n={instancePath:i+"/rehosts",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.returns!==
void 0){let r=s.returns;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allowedCount===void 0){let n={instancePath:i+"/returns",keyword:"required",params:{missingProperty:"\
allowedCount"},message:"must have required property 'allowedCount'"};(e??=[]).push(n),t++}if(r.policyTermDuration===void 0){let n={instancePath:i+"/returns",keyword:"\
required",params:{missingProperty:"policyTermDuration"},message:"must have required property 'policyTermDuration'"};(e??=[]).push(n),t++}if(r.policyTermUnit===void 0){
let n={instancePath:i+"/returns",keyword:"required",params:{missingProperty:"policyTermUnit"},message:"must have required property 'policyTermUnit'"};(e??=[]).push(
n),t++}for(let n in r)if(!(n==="allowedCount"||n==="policyTermDuration"||n==="policyTermUnit")){let a={instancePath:i+"/returns",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.allowedCount!==void 0){let n=r.allowedCount;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/returns/allowedCount",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(a),t++}}
if(r.policyTermDuration!==void 0){let n=r.policyTermDuration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/returns/policyTermDuration",keyword:"\
type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(a),t++}}if(r.policyTermUnit!==void 0){let n=r.policyTermUnit;if(typeof n!="string"){let a={
instancePath:i+"/returns/policyTermUnit",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(a),t++}if(!(n==="Days"||n==="Weeks"||n===
"Months"||n==="Years")){let a={instancePath:i+"/returns/policyTermUnit",keyword:"enum",params:{allowedValues:B.properties.policyTermUnit.enum},message:"must be \
equal to one of the allowed values"};(e??=[]).push(a),t++}}}else{let n={instancePath:i+"/returns",keyword:"type",params:{type:"object"},message:"must be object"};
(e??=[]).push(n),t++}}if(s.repairs!==void 0){let r=s.repairs;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allowedCount===void 0){let n={instancePath:i+"/re\
pairs",keyword:"required",params:{missingProperty:"allowedCount"},message:"must have required property 'allowedCount'"};(e??=[]).push(n),t++}if(r.policyTermDuration===
void 0){let n={instancePath:i+"/repairs",keyword:"required",params:{missingProperty:"policyTermDuration"},message:"must have required property 'policyTermDurati\
on'"};(e??=[]).push(n),t++}if(r.policyTermUnit===void 0){let n={instancePath:i+"/repairs",keyword:"required",params:{missingProperty:"policyTermUnit"},message:"\
must have required property 'policyTermUnit'"};(e??=[]).push(n),t++}for(let n in r)if(!(n==="allowedCount"||n==="policyTermDuration"||n==="policyTermUnit")){let a={
instancePath:i+"/repairs",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.
allowedCount!==void 0){let n=r.allowedCount;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/repairs/allowedCount",keyword:"type",params:{type:"\
integer"},message:"must be integer"};(e??=[]).push(a),t++}}if(r.policyTermDuration!==void 0){let n=r.policyTermDuration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let a={instancePath:i+"/repairs/policyTermDuration",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(a),t++}}if(r.policyTermUnit!==
void 0){let n=r.policyTermUnit;if(typeof n!="string"){let a={instancePath:i+"/repairs/policyTermUnit",keyword:"type",params:{type:"string"},message:"must be str\
ing"};(e??=[]).push(a),t++}if(!(n==="Days"||n==="Weeks"||n==="Months"||n==="Years")){let a={instancePath:i+"/repairs/policyTermUnit",keyword:"enum",params:{allowedValues:B.
properties.policyTermUnit.enum},message:"must be equal to one of the allowed values"};(e??=[]).push(a),t++}}}else{let n={instancePath:i+"/repairs",keyword:"type",
params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.extraActivations!==void 0){let r=s.extraActivations;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r))){let n={instancePath:i+"/extraActivations",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=[]).push(n),t++}}if(s.cancelLicense!==
void 0&&typeof s.cancelLicense!="boolean"){let r={instancePath:i+"/cancelLicense",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(
r),t++}if(s.virtualLicense!==void 0&&typeof s.virtualLicense!="boolean"){let r={instancePath:i+"/virtualLicense",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};(e??=[]).push(r),t++}if(s.acpiGenerationIdLicense!==void 0&&typeof s.acpiGenerationIdLicense!="boolean"){let r={instancePath:i+"/acpiGeneratio\
nIdLicense",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{type:"obje\
ct"},message:"must be object"};(e??=[]).push(r),t++}return N.errors=e,t===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:i="",
parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=U.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must hav\
e required property 'body'"};(e??=[]).push(r),t++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementId===void 0){let n={
instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementId"},message:"must have required property 'entitlementId'"};(e??=[]).push(n),t++}if(r.
activationId===void 0){let n={instancePath:i+"/path",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activation\
Id'"};(e??=[]).push(n),t++}for(let n in r)if(!(n==="entitlementId"||n==="activationId")){let a={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let n={instancePath:i+"/path/\
entitlementId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.activationId!==void 0&&typeof r.activationId!="string"){
let n={instancePath:i+"/path/activationId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}}else{let n={instancePath:i+"/pa\
th",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let n in r){let a={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=
[]).push(a),t++}else{let n={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}s.body!==void 0&&(N(s.
body,{instancePath:i+"/body",parentData:s,parentDataProperty:"body",rootData:l,dynamicAnchors:h})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return U.errors=e,t===0}U.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var ye=V;var se={description:"What to change of one line item. What is left out stays as it is.",type:"object",required:["activationId"],additionalProperties:!1,"x-evide\
nce":"inferred","x-evidence-note":"What becomes of unknown members is not documented; a closed request catches misspellings.",properties:{activationId:{description:"\
The activation id of the line item to change.",type:"string",examples:["act-id-1235"]},orderType:{description:"The type of order. The values are those that the \
vendor prints; its text begins each word with a capital.\n`invalid_order` looks like a mark for internal use: do not send it.\n",type:"string",enum:["new_order",
"renewal_order","upgrade_order","upsell_order","invalid_order"],examples:["upgrade_order"]},parentActivationId:{description:`The activation id of the line item \
that becomes the parent, where the type of order relates two of them. It
is ignored where the order is new.
`,type:"string",examples:["act-id-1234"]},deploy:{description:"Whether to deploy the line item.",type:"boolean"},product:{description:"The product and its licen\
ce model. One, unlike the list of a line item that is added.",$ref:"#/components/schemas/ProductUpdate"},attributes:{description:"The custom attributes to chang\
e.","x-evidence":"inferred","x-evidence-note":"The page names the list. Its members could not be read; they are those of GraphQL.",type:"array",items:{$ref:"#/c\
omponents/schemas/AttributeUpdate"}}}},ne={description:"A custom attribute of a line item or of its licence model, and its new value.",type:"object",required:["\
name","type","value"],additionalProperties:!1,"x-evidence":"inferred","x-evidence-note":"The members and that all are required are those of the GraphQL interfac\
e.",properties:{name:{description:"The name of the attribute.",type:"string",examples:["REGION"]},type:{description:"What the attribute belongs to.",type:"strin\
g",enum:["LINE_ITEM","LICENSE_MODEL"],examples:["LINE_ITEM"]},value:{description:"The value, in the forms of the value of an `Attribute`.",examples:["EMEA",12345,
!0,["Text1","Text2"],"2025/12/31"]}}};var ie={description:`A licence model and what is written into the licences that are made under it. What the licence model does not
have is ignored.
`,type:"object",additionalProperties:!1,"x-evidence":"inferred","x-evidence-note":"What becomes of unknown members is not documented; a closed request catches m\
isspellings.",properties:{name:{description:"The name of the licence model, which is `licenseModelName` where a line item is added.",type:"string",examples:["Li\
censeModelName"]},issuer:{description:"Who issues the licence.",type:"string",examples:["SampleLicenseIssuer"]},serialNumber:{description:"The licence's serial \
number.",type:"string",examples:["SampleSerialno"]},vendorString:{description:"A value that the publisher gives to this licence and to no other.",type:"string",
examples:["uniqueVendorString"]},notice:{description:"A notice, as a rule the customer's name and purchase order.",type:"string",examples:["Premium Feature A"]},
overdraft:{description:"How many licences may be used beyond those that were bought.",type:"integer",examples:[2]},maxBorrowInterval:{description:"For how long \
a licence may be borrowed. The vendor gives neither form nor unit.",type:"string"},autoProvision:{description:"Whether licences are provisioned by themselves.",
type:"boolean"},gracePeriodDays:{description:"The days for which a licence works after it has ended.",type:"integer",examples:[30]}}};function D(s,{instancePath:i="",
parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=D.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="productName"||r==="productVersion"||r==="partNumber"||r==="licenseModel")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(n),t++}if(s.productName!==void 0&&typeof s.
productName!="string"){let r={instancePath:i+"/productName",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(r),t++}if(s.productVersion!==
void 0&&typeof s.productVersion!="string"){let r={instancePath:i+"/productVersion",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(
r),t++}if(s.partNumber!==void 0&&typeof s.partNumber!="string"){let r={instancePath:i+"/partNumber",keyword:"type",params:{type:"string"},message:"must be strin\
g"};(e??=[]).push(r),t++}if(s.licenseModel!==void 0){let r=s.licenseModel;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!z.call(ie.properties,n)){
let a={instancePath:i+"/licenseModel",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(
a),t++}if(r.name!==void 0&&typeof r.name!="string"){let n={instancePath:i+"/licenseModel/name",keyword:"type",params:{type:"string"},message:"must be string"};(e??=
[]).push(n),t++}if(r.issuer!==void 0&&typeof r.issuer!="string"){let n={instancePath:i+"/licenseModel/issuer",keyword:"type",params:{type:"string"},message:"mus\
t be string"};(e??=[]).push(n),t++}if(r.serialNumber!==void 0&&typeof r.serialNumber!="string"){let n={instancePath:i+"/licenseModel/serialNumber",keyword:"type",
params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.vendorString!==void 0&&typeof r.vendorString!="string"){let n={instancePath:i+"/licen\
seModel/vendorString",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.notice!==void 0&&typeof r.notice!="string"){let n={
instancePath:i+"/licenseModel/notice",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.overdraft!==void 0){let n=r.overdraft;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/licenseModel/overdraft",keyword:"type",params:{type:"integer"},message:"must be integer"};(e??=
[]).push(a),t++}}if(r.maxBorrowInterval!==void 0&&typeof r.maxBorrowInterval!="string"){let n={instancePath:i+"/licenseModel/maxBorrowInterval",keyword:"type",params:{
type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(r.autoProvision!==void 0&&typeof r.autoProvision!="boolean"){let n={instancePath:i+"/licenseMod\
el/autoProvision",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(n),t++}if(r.gracePeriodDays!==void 0){let n=r.gracePeriodDays;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let a={instancePath:i+"/licenseModel/gracePeriodDays",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};(e??=[]).push(a),t++}}}else{let n={instancePath:i+"/licenseModel",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function j(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=j.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.activationId===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};(e??=[]).push(r),t++}for(let r in s)if(!(r==="activationId"||r==="\
orderType"||r==="parentActivationId"||r==="deploy"||r==="product"||r==="attributes")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(e??=[]).push(n),t++}if(s.activationId!==void 0&&typeof s.activationId!="string"){let r={instancePath:i+"/activat\
ionId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(r),t++}if(s.orderType!==void 0){let r=s.orderType;if(typeof r!="string"){let n={
instancePath:i+"/orderType",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}if(!(r==="new_order"||r==="renewal_order"||r===
"upgrade_order"||r==="upsell_order"||r==="invalid_order")){let n={instancePath:i+"/orderType",keyword:"enum",params:{allowedValues:se.properties.orderType.enum},
message:"must be equal to one of the allowed values"};(e??=[]).push(n),t++}}if(s.parentActivationId!==void 0&&typeof s.parentActivationId!="string"){let r={instancePath:i+
"/parentActivationId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(r),t++}if(s.deploy!==void 0&&typeof s.deploy!="boolean"){let r={
instancePath:i+"/deploy",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(r),t++}if(s.product!==void 0&&(D(s.product,{instancePath:i+
"/product",parentData:s,parentDataProperty:"product",rootData:l,dynamicAnchors:h})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.attributes!==void 0){
let r=s.attributes;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let u={instancePath:i+
"/attributes/"+a,keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(e??=[]).push(u),t++}if(m.type===void 0){let u={
instancePath:i+"/attributes/"+a,keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};(e??=[]).push(u),t++}if(m.value===
void 0){let u={instancePath:i+"/attributes/"+a,keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};(e??=[]).push(
u),t++}for(let u in m)if(!(u==="name"||u==="type"||u==="value")){let y={instancePath:i+"/attributes/"+a,keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};(e??=[]).push(y),t++}if(m.name!==void 0&&typeof m.name!="string"){let u={instancePath:i+"/attributes/"+a+"/name",
keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(u),t++}if(m.type!==void 0){let u=m.type;if(typeof u!="string"){let y={instancePath:i+
"/attributes/"+a+"/type",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(y),t++}if(!(u==="LINE_ITEM"||u==="LICENSE_MODEL")){let y={
instancePath:i+"/attributes/"+a+"/type",keyword:"enum",params:{allowedValues:ne.properties.type.enum},message:"must be equal to one of the allowed values"};(e??=
[]).push(y),t++}}}else{let u={instancePath:i+"/attributes/"+a,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(u),t++}}}else{let n={
instancePath:i+"/attributes",keyword:"type",params:{type:"array"},message:"must be array"};(e??=[]).push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(e??=[]).push(r),t++}return j.errors=e,t===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",
parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=L.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="lineItems"){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(e??=[]).push(n),t++}if(s.lineItems!==void 0){let r=s.lineItems;if(Array.isArray(r)){let n=r.length;for(let a=0;a<
n;a++)j(r[a],{instancePath:i+"/lineItems/"+a,parentData:r,parentDataProperty:a,rootData:l,dynamicAnchors:h})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{
let n={instancePath:i+"/lineItems",keyword:"type",params:{type:"array"},message:"must be array"};(e??=[]).push(n),t++}}}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return L.errors=e,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(s,{
instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=V.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"\
must have required property 'body'"};(e??=[]).push(r),t++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementId===void 0){
let n={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementId"},message:"must have required property 'entitlementId'"};(e??=[]).push(n),
t++}for(let n in r)if(n!=="entitlementId"){let a={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have add\
itional properties"};(e??=[]).push(a),t++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let n={instancePath:i+"/path/entitlementId",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};(e??=[]).push(n),t++}}else{let n={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"mus\
t be object"};(e??=[]).push(n),t++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let a={instancePath:i+"/query",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}else{let n={instancePath:i+"/qu\
ery",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}s.body!==void 0&&(L(s.body,{instancePath:i+"/body",parentData:s,parentDataProperty:"\
body",rootData:l,dynamicAnchors:h})||(e=e===null?L.errors:e.concat(L.errors),t=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(e??=[]).push(r),t++}return V.errors=e,t===0}V.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var le=R;function M(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=M.evaluated;d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0);let r=t,n=t,a=t,m=!1,u=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.activationId===void 0&&(o="activationId")||s.autoGenerate===
void 0&&(o="autoGenerate")){let p={};(e??=[]).push(p),t++}else if(s.autoGenerate!==void 0&&s.autoGenerate!==!0){let p={};(e??=[]).push(p),t++}}var c=u===t;if(m=
m||c,c){var y={};y.activationId=!0,y.autoGenerate=!0}let f=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.expiryDate===void 0&&(o="expiryDate")||s.isPermanent===
void 0&&(o="isPermanent")){let p={};(e??=[]).push(p),t++}else if(s.isPermanent!==void 0&&s.isPermanent!==!0){let p={};(e??=[]).push(p),t++}}var c=f===t;if(m=m||
c,c&&y!==!0&&(y=y||{},y.expiryDate=!0,y.isPermanent=!0),m)t=a,e!==null&&(a?e.length=a:e=null);else{let o={};(e??=[]).push(o),t++}var w=n===t;if(w){let o={instancePath:i,
keyword:"not",params:{},message:"must NOT be valid"};(e??=[]).push(o),t++}else t=r,e!==null&&(r?e.length=r:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.maintenanceProduct===void 0){let o={instancePath:i,keyword:"required",params:{missingProperty:"maintenanceProduct"},message:"must have required property 'm\
aintenanceProduct'"};(e??=[]).push(o),t++}if(s.startDate===void 0){let o={instancePath:i,keyword:"required",params:{missingProperty:"startDate"},message:"must h\
ave required property 'startDate'"};(e??=[]).push(o),t++}for(let o in s)if(!(o==="activationId"||o==="maintenanceProduct"||o==="isPermanent"||o==="expiryDate"||
o==="startDate"||o==="attributes"||o==="autoGenerate"||o==="autoDeploy")){let p={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};(e??=[]).push(p),t++}if(s.activationId!==void 0){let o=s.activationId;if(typeof o=="string"){if(T(o)>255){let p={instancePath:i+
"/activationId",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};(e??=[]).push(p),t++}if(T(o)<1){let p={instancePath:i+"\
/activationId",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(e??=[]).push(p),t++}if(!Z.test(o)){let p={instancePath:i+"\
/activationId",keyword:"pattern",params:{pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},message:'must match pattern "^[^\\S\\r\
\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"'};(e??=[]).push(p),t++}}else{let p={instancePath:i+"/activationId",keyword:"type",params:{type:"\
string"},message:"must be string"};(e??=[]).push(p),t++}}if(s.maintenanceProduct!==void 0){let o=s.maintenanceProduct;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.maintenanceProductName===void 0){let p={instancePath:i+"/maintenanceProduct",keyword:"required",params:{missingProperty:"maintenanceProductName"},message:"\
must have required property 'maintenanceProductName'"};(e??=[]).push(p),t++}if(o.maintenanceProductVersion===void 0){let p={instancePath:i+"/maintenanceProduct",
keyword:"required",params:{missingProperty:"maintenanceProductVersion"},message:"must have required property 'maintenanceProductVersion'"};(e??=[]).push(p),t++}
for(let p in o)if(!(p==="maintenanceProductName"||p==="maintenanceProductVersion"||p==="partNumber")){let g={instancePath:i+"/maintenanceProduct",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};(e??=[]).push(g),t++}if(o.maintenanceProductName!==void 0&&typeof o.
maintenanceProductName!="string"){let p={instancePath:i+"/maintenanceProduct/maintenanceProductName",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(e??=[]).push(p),t++}if(o.maintenanceProductVersion!==void 0&&typeof o.maintenanceProductVersion!="string"){let p={instancePath:i+"/maintenanceProduct/main\
tenanceProductVersion",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(p),t++}if(o.partNumber!==void 0&&typeof o.partNumber!="stri\
ng"){let p={instancePath:i+"/maintenanceProduct/partNumber",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(p),t++}}else{let p={instancePath:i+
"/maintenanceProduct",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(p),t++}}if(s.isPermanent!==void 0&&typeof s.isPermanent!="bo\
olean"){let o={instancePath:i+"/isPermanent",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(o),t++}if(s.expiryDate!==void 0){let o=s.
expiryDate;if(typeof o=="string"){if(!O.test(o)){let p={instancePath:i+"/expiryDate",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'\
must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};(e??=[]).push(p),t++}if(!_.validate(o)){let p={instancePath:i+"/expiryDate",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};(e??=[]).push(p),t++}}else{let p={instancePath:i+"/expiryDate",keyword:"type",params:{type:"string"},message:"must be\
 string"};(e??=[]).push(p),t++}}if(s.startDate!==void 0){let o=s.startDate;if(typeof o=="string"){if(!O.test(o)){let p={instancePath:i+"/startDate",keyword:"pat\
tern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};(e??=[]).push(p),t++}if(!_.validate(o)){let p={
instancePath:i+"/startDate",keyword:"format",params:{format:"date"},message:'must match format "date"'};(e??=[]).push(p),t++}}else{let p={instancePath:i+"/start\
Date",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(p),t++}}if(s.attributes!==void 0){let o=s.attributes;if(Array.isArray(o)){let p=o.
length;for(let g=0;g<p;g++){let P=o[g];if(P&&typeof P=="object"&&!Array.isArray(P)){for(let k in P)if(!(k==="name"||k==="value")){let Y={instancePath:i+"/attrib\
utes/"+g,keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};(e??=[]).push(Y),t++}if(P.name!==void 0&&typeof P.
name!="string"){let k={instancePath:i+"/attributes/"+g+"/name",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(k),t++}}else{let k={
instancePath:i+"/attributes/"+g,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(k),t++}}}else{let p={instancePath:i+"/attributes",
keyword:"type",params:{type:"array"},message:"must be array"};(e??=[]).push(p),t++}}if(s.autoGenerate!==void 0&&typeof s.autoGenerate!="boolean"){let o={instancePath:i+
"/autoGenerate",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(o),t++}if(s.autoDeploy!==void 0&&typeof s.autoDeploy!="boolean"){
let o={instancePath:i+"/autoDeploy",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(e??=[]).push(o),t++}}else{let o={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(e??=[]).push(o),t++}return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(s,{
instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,dynamicAnchors:h={}}={}){let e=null,t=0,d=E.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.maintenanceLineItems===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
maintenanceLineItems"},message:"must have required property 'maintenanceLineItems'"};(e??=[]).push(r),t++}for(let r in s)if(r!=="maintenanceLineItems"){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(n),t++}if(s.maintenanceLineItems!==void 0){
let r=s.maintenanceLineItems;if(Array.isArray(r)){if(r.length<1){let a={instancePath:i+"/maintenanceLineItems",keyword:"minItems",params:{limit:1},message:"must\
 NOT have fewer than 1 items"};(e??=[]).push(a),t++}let n=r.length;for(let a=0;a<n;a++)M(r[a],{instancePath:i+"/maintenanceLineItems/"+a,parentData:r,parentDataProperty:a,
rootData:l,dynamicAnchors:h})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)}else{let n={instancePath:i+"/maintenanceLineItems",keyword:"type",params:{type:"\
array"},message:"must be array"};(e??=[]).push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(
r),t++}return E.errors=e,t===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:i="",parentData:v,parentDataProperty:b,rootData:l=s,
dynamicAnchors:h={}}={}){let e=null,t=0,d=R.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(e??=[]).push(r),
t++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementId===void 0){let n={instancePath:i+"/path",keyword:"required",
params:{missingProperty:"entitlementId"},message:"must have required property 'entitlementId'"};(e??=[]).push(n),t++}for(let n in r)if(n!=="entitlementId"){let a={
instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(r.entitlementId!==
void 0&&typeof r.entitlementId!="string"){let n={instancePath:i+"/path/entitlementId",keyword:"type",params:{type:"string"},message:"must be string"};(e??=[]).push(
n),t++}}else{let n={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(n),t++}}if(s.query!==void 0){let r=s.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let a={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};(e??=[]).push(a),t++}else{let n={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(e??=
[]).push(n),t++}}s.body!==void 0&&(E(s.body,{instancePath:i+"/body",parentData:s,parentDataProperty:"body",rootData:l,dynamicAnchors:h})||(e=e===null?E.errors:e.
concat(E.errors),t=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return R.errors=e,
t===0}R.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{ue as addLineItems,le as addMaintenanceLineItems,pe as createEntitlement,de as listEntitlements,me as listLineItems,ce as updateLineItemPolicies,ye as updateLineItemProperties};
