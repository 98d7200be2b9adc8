// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
var re=(i,s)=>()=>(s||i((s={exports:{}}).exports,s),s.exports);var X=re(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});function Q(i){let s=i.length,I=0,h=0,c;for(;h<s;)I++,c=i.charCodeAt(h++),c>=55296&&c<=
56319&&h<s&&(c=i.charCodeAt(h),(c&64512)===56320&&h++);return I}F.default=Q;Q.code='require("ajv/dist/runtime/ucs2length").default'});import*as Z from"../formats.js";var n=(i,s,I,h)=>({instancePath:i,keyword:s,params:I,message:h}),ae=C;var ee={type:"object",required:["lineItems"],additionalProperties:!1,not:{required:["entitlementId","autoGenerate"],properties:{entitlementId:{},autoGenerate:{const:!0}}},
properties:{entitlementId:{type:"string",minLength:1,maxLength:255,pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},description:{
type:"string",maxLength:2e3},allowPortalLogin:{type:"boolean"},shipToEmail:{type:"string",maxLength:1e3},shipToAddress:{type:"string",maxLength:1e3,pattern:"^$|\
^[ a-zA-Z0-9_-]+$"},accounts:{type:"array",items:{$ref:"#/components/schemas/Account"}},lineItems:{type:"array",minItems:1,items:{$ref:"#/components/schemas/Lin\
eItem"}},autoDeploy:{type:"boolean"},emailTemplateVariation:{type:"string"},attributes:{type:"array",items:{$ref:"#/components/schemas/Attribute"}},autoGenerate:{
type:"boolean"},status:{type:"string",enum:["draft","deployed","obsolete"]}}},te={type:"object",required:["accountId","accountType","partnerTierName"],additionalProperties:!1,
properties:{accountId:{type:"string"},accountName:{type:"string"},accountType:{type:"string",enum:["PUBLISHER","CUSTOMER","CHANNEL_PARTNER","SELF_REGISTERED","U\
NKNOWN"]},partnerTierName:{type:"string",enum:["END_CUSTOMER","PARTNER_TIER_ONE"]},isCurrentOwner:{type:"boolean"},contactEmail:{type:"string"}}};var K=Object.prototype.hasOwnProperty,T=X().default,J=new RegExp("^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$","u"),ie=new RegExp("^\
$|^[ a-zA-Z0-9_-]+$","u"),H={type:"object",required:["product","startDate"],additionalProperties:!1,not:{anyOf:[{required:["activationId","autoGenerate"],properties:{
activationId:{},autoGenerate:{const:!0}}},{required:["expiryDate","isPermanent"],properties:{expiryDate:{},isPermanent:{const:!0}}}]},properties:{activationId:{
type:"string",minLength:1,maxLength:255,pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},product:{type:"array",minItems:1,items:{
$ref:"#/components/schemas/Product"}},quantity:{type:"integer"},quantityPerCopy:{type:"integer",minimum:1},isActivatable:{type:"boolean"},isPermanent:{type:"boo\
lean"},expiryDate:{type:"string",format:"date",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},startDate:{type:"string",format:"date",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{\
2}$"},attributes:{type:"array",items:{$ref:"#/components/schemas/Attribute"}},autoGenerate:{type:"boolean"},autoDeploy:{type:"boolean"},orderType:{type:"string",
enum:["new_order","renewal_order","upgrade_order","upsell_order","invalid_order"],default:"new_order"},lineItemStatus:{type:"string",enum:["draft","deployed","o\
bsolete"]}}},_=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function D(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=D.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.productName===void 0){let r={instancePath:s,keyword:"required",params:{missingProperty:"\
productName"},message:"must have required property 'productName'"};(e??=[]).push(r),t++}if(i.productVersion===void 0){let r={instancePath:s,keyword:"required",params:{
missingProperty:"productVersion"},message:"must have required property 'productVersion'"};(e??=[]).push(r),t++}for(let r in i)if(!(r==="productName"||r==="produ\
ctVersion"||r==="licenseModel")){let o={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
(e??=[]).push(o),t++}if(i.productName!==void 0&&typeof i.productName!="string"){let r=n(s+"/productName","type",{type:"string"},"must be string");(e??=[]).push(
r),t++}if(i.productVersion!==void 0&&typeof i.productVersion!="string"){let r=n(s+"/productVersion","type",{type:"string"},"must be string");(e??=[]).push(r),t++}
if(i.licenseModel!==void 0){let r=i.licenseModel;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.licenseModelName===void 0){let o=n(s+"/licenseModel","require\
d",{missingProperty:"licenseModelName"},"must have required property 'licenseModelName'");(e??=[]).push(o),t++}for(let o in r)if(!(o==="licenseModelName"||o==="\
issuer"||o==="serialNumber"||o==="vendorString"||o==="notice")){let u=n(s+"/licenseModel","additionalProperties",{additionalProperty:o},"must NOT have additiona\
l properties");(e??=[]).push(u),t++}if(r.licenseModelName!==void 0&&typeof r.licenseModelName!="string"){let o=n(s+"/licenseModel/licenseModelName","type",{type:"\
string"},"must be string");(e??=[]).push(o),t++}if(r.issuer!==void 0&&typeof r.issuer!="string"){let o=n(s+"/licenseModel/issuer","type",{type:"string"},"must b\
e string");(e??=[]).push(o),t++}if(r.serialNumber!==void 0&&typeof r.serialNumber!="string"){let o=n(s+"/licenseModel/serialNumber","type",{type:"string"},"must\
 be string");(e??=[]).push(o),t++}if(r.vendorString!==void 0&&typeof r.vendorString!="string"){let o=n(s+"/licenseModel/vendorString","type",{type:"string"},"mu\
st be string");(e??=[]).push(o),t++}if(r.notice!==void 0&&typeof r.notice!="string"){let o=n(s+"/licenseModel/notice","type",{type:"string"},"must be string");(e??=
[]).push(o),t++}}else{let o=n(s+"/licenseModel","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}}else{let r={instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"};(e??=[]).push(r),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var P=Z.fullFormats.
date;function A(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=A.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let r=t,o=t,u=t,y=!1,l=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if(i.activationId===void 0&&(p="activationI\
d")||i.autoGenerate===void 0&&(p="autoGenerate")){let a={};(e??=[]).push(a),t++}else if(i.autoGenerate!==void 0&&i.autoGenerate!==!0){let a={};(e??=[]).push(a),
t++}}var m=l===t;if(y=y||m,m){var f={};f.activationId=!0,f.autoGenerate=!0}let b=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if(i.expiryDate===void 0&&
(p="expiryDate")||i.isPermanent===void 0&&(p="isPermanent")){let a={};(e??=[]).push(a),t++}else if(i.isPermanent!==void 0&&i.isPermanent!==!0){let a={};(e??=[]).
push(a),t++}}var m=b===t;if(y=y||m,m&&f!==!0&&(f=f||{},f.expiryDate=!0,f.isPermanent=!0),y)t=u,e!==null&&(u?e.length=u:e=null);else{let p={};(e??=[]).push(p),t++}
var q=o===t;if(q){let p={instancePath:s,keyword:"not",params:{},message:"must NOT be valid"};(e??=[]).push(p),t++}else t=r,e!==null&&(r?e.length=r:e=null);if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.product===void 0){let p={instancePath:s,keyword:"required",params:{missingProperty:"product"},message:"must have req\
uired property 'product'"};(e??=[]).push(p),t++}if(i.startDate===void 0){let p={instancePath:s,keyword:"required",params:{missingProperty:"startDate"},message:"\
must have required property 'startDate'"};(e??=[]).push(p),t++}for(let p in i)if(!K.call(H.properties,p)){let a={instancePath:s,keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"};(e??=[]).push(a),t++}if(i.activationId!==void 0){let p=i.activationId;if(typeof p=="string"){
if(T(p)>255){let a=n(s+"/activationId","maxLength",{limit:255},"must NOT have more than 255 characters");(e??=[]).push(a),t++}if(T(p)<1){let a=n(s+"/activationI\
d","minLength",{limit:1},"must NOT have fewer than 1 characters");(e??=[]).push(a),t++}if(!J.test(p)){let a=n(s+"/activationId","pattern",{pattern:"^[^\\S\\r\\n]*[\
^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"');(e??=
[]).push(a),t++}}else{let a=n(s+"/activationId","type",{type:"string"},"must be string");(e??=[]).push(a),t++}}if(i.product!==void 0){let p=i.product;if(Array.isArray(
p)){if(p.length<1){let v=n(s+"/product","minItems",{limit:1},"must NOT have fewer than 1 items");(e??=[]).push(v),t++}let a=p.length;for(let v=0;v<a;v++)D(p[v],
{instancePath:s+"/product/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:g})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{let a=n(
s+"/product","type",{type:"array"},"must be array");(e??=[]).push(a),t++}}if(i.quantity!==void 0){let p=i.quantity;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){
let a=n(s+"/quantity","type",{type:"integer"},"must be integer");(e??=[]).push(a),t++}}if(i.quantityPerCopy!==void 0){let p=i.quantityPerCopy;if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p))){let a=n(s+"/quantityPerCopy","type",{type:"integer"},"must be integer");(e??=[]).push(a),t++}if(typeof p=="number"&&(p<1||isNaN(p))){
let a=n(s+"/quantityPerCopy","minimum",{comparison:">=",limit:1},"must be >= 1");(e??=[]).push(a),t++}}if(i.isActivatable!==void 0&&typeof i.isActivatable!="boo\
lean"){let p=n(s+"/isActivatable","type",{type:"boolean"},"must be boolean");(e??=[]).push(p),t++}if(i.isPermanent!==void 0&&typeof i.isPermanent!="boolean"){let p=n(
s+"/isPermanent","type",{type:"boolean"},"must be boolean");(e??=[]).push(p),t++}if(i.expiryDate!==void 0){let p=i.expiryDate;if(typeof p=="string"){if(!_.test(
p)){let a=n(s+"/expiryDate","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"');(e??=[]).push(a),t++}if(!P.validate(
p)){let a=n(s+"/expiryDate","format",{format:"date"},'must match format "date"');(e??=[]).push(a),t++}}else{let a=n(s+"/expiryDate","type",{type:"string"},"must\
 be string");(e??=[]).push(a),t++}}if(i.startDate!==void 0){let p=i.startDate;if(typeof p=="string"){if(!_.test(p)){let a=n(s+"/startDate","pattern",{pattern:"^\
[0-9]{4}-[0-9]{2}-[0-9]{2}$"},'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"');(e??=[]).push(a),t++}if(!P.validate(p)){let a=n(s+"/startDate","format",{format:"\
date"},'must match format "date"');(e??=[]).push(a),t++}}else{let a=n(s+"/startDate","type",{type:"string"},"must be string");(e??=[]).push(a),t++}}if(i.attributes!==
void 0){let p=i.attributes;if(Array.isArray(p)){let a=p.length;for(let v=0;v<a;v++){let j=p[v];if(j&&typeof j=="object"&&!Array.isArray(j)){for(let N in j)if(!(N===
"name"||N==="value")){let z=n(s+"/attributes/"+v,"additionalProperties",{additionalProperty:N},"must NOT have additional properties");(e??=[]).push(z),t++}if(j.
name!==void 0&&typeof j.name!="string"){let N=n(s+"/attributes/"+v+"/name","type",{type:"string"},"must be string");(e??=[]).push(N),t++}}else{let N=n(s+"/attri\
butes/"+v,"type",{type:"object"},"must be object");(e??=[]).push(N),t++}}}else{let a=n(s+"/attributes","type",{type:"array"},"must be array");(e??=[]).push(a),t++}}
if(i.autoGenerate!==void 0&&typeof i.autoGenerate!="boolean"){let p=n(s+"/autoGenerate","type",{type:"boolean"},"must be boolean");(e??=[]).push(p),t++}if(i.autoDeploy!==
void 0&&typeof i.autoDeploy!="boolean"){let p=n(s+"/autoDeploy","type",{type:"boolean"},"must be boolean");(e??=[]).push(p),t++}if(i.orderType!==void 0){let p=i.
orderType;if(typeof p!="string"){let a=n(s+"/orderType","type",{type:"string"},"must be string");(e??=[]).push(a),t++}if(!(p==="new_order"||p==="renewal_order"||
p==="upgrade_order"||p==="upsell_order"||p==="invalid_order")){let a=n(s+"/orderType","enum",{allowedValues:H.properties.orderType.enum},"must be equal to one o\
f the allowed values");(e??=[]).push(a),t++}}if(i.lineItemStatus!==void 0){let p=i.lineItemStatus;if(typeof p!="string"){let a=n(s+"/lineItemStatus","type",{type:"\
string"},"must be string");(e??=[]).push(a),t++}if(!(p==="draft"||p==="deployed"||p==="obsolete")){let a=n(s+"/lineItemStatus","enum",{allowedValues:H.properties.
lineItemStatus.enum},"must be equal to one of the allowed values");(e??=[]).push(a),t++}}}else{let p={instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"};(e??=[]).push(p),t++}return A.errors=e,t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function w(i,{instancePath:s="",parentData:I,
parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=w.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let r=t,
o=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if(i.entitlementId===void 0&&(y="entitlementId")||i.autoGenerate===void 0&&(y="autoGenerate")){let l={};(e??=
[]).push(l),t++}else if(i.autoGenerate!==void 0&&i.autoGenerate!==!0){let l={};(e??=[]).push(l),t++}}var u=o===t;if(u){let y={instancePath:s,keyword:"not",params:{},
message:"must NOT be valid"};(e??=[]).push(y),t++}else t=r,e!==null&&(r?e.length=r:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.lineItems===void 0){
let y={instancePath:s,keyword:"required",params:{missingProperty:"lineItems"},message:"must have required property 'lineItems'"};(e??=[]).push(y),t++}for(let y in i)
if(!K.call(ee.properties,y)){let l={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};(e??=
[]).push(l),t++}if(i.entitlementId!==void 0){let y=i.entitlementId;if(typeof y=="string"){if(T(y)>255){let l=n(s+"/entitlementId","maxLength",{limit:255},"must \
NOT have more than 255 characters");(e??=[]).push(l),t++}if(T(y)<1){let l=n(s+"/entitlementId","minLength",{limit:1},"must NOT have fewer than 1 characters");(e??=
[]).push(l),t++}if(!J.test(y)){let l=n(s+"/entitlementId","pattern",{pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%^()#@!~/<>`{}=|\\r\\n]*$"},'must ma\
tch pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"');(e??=[]).push(l),t++}}else{let l=n(s+"/entitlementId","type",{type:"stri\
ng"},"must be string");(e??=[]).push(l),t++}}if(i.description!==void 0){let y=i.description;if(typeof y=="string"){if(T(y)>2e3){let l=n(s+"/description","maxLen\
gth",{limit:2e3},"must NOT have more than 2000 characters");(e??=[]).push(l),t++}}else{let l=n(s+"/description","type",{type:"string"},"must be string");(e??=[]).
push(l),t++}}if(i.allowPortalLogin!==void 0&&typeof i.allowPortalLogin!="boolean"){let y=n(s+"/allowPortalLogin","type",{type:"boolean"},"must be boolean");(e??=
[]).push(y),t++}if(i.shipToEmail!==void 0){let y=i.shipToEmail;if(typeof y=="string"){if(T(y)>1e3){let l=n(s+"/shipToEmail","maxLength",{limit:1e3},"must NOT ha\
ve more than 1000 characters");(e??=[]).push(l),t++}}else{let l=n(s+"/shipToEmail","type",{type:"string"},"must be string");(e??=[]).push(l),t++}}if(i.shipToAddress!==
void 0){let y=i.shipToAddress;if(typeof y=="string"){if(T(y)>1e3){let l=n(s+"/shipToAddress","maxLength",{limit:1e3},"must NOT have more than 1000 characters");
(e??=[]).push(l),t++}if(!ie.test(y)){let l=n(s+"/shipToAddress","pattern",{pattern:"^$|^[ a-zA-Z0-9_-]+$"},'must match pattern "^$|^[ a-zA-Z0-9_-]+$"');(e??=[]).
push(l),t++}}else{let l=n(s+"/shipToAddress","type",{type:"string"},"must be string");(e??=[]).push(l),t++}}if(i.accounts!==void 0){let y=i.accounts;if(Array.isArray(
y)){let l=y.length;for(let f=0;f<l;f++){let b=y[f];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.accountId===void 0){let m=n(s+"/accounts/"+f,"required",{missingProperty:"\
accountId"},"must have required property 'accountId'");(e??=[]).push(m),t++}if(b.accountType===void 0){let m=n(s+"/accounts/"+f,"required",{missingProperty:"acc\
ountType"},"must have required property 'accountType'");(e??=[]).push(m),t++}if(b.partnerTierName===void 0){let m=n(s+"/accounts/"+f,"required",{missingProperty:"\
partnerTierName"},"must have required property 'partnerTierName'");(e??=[]).push(m),t++}for(let m in b)if(!(m==="accountId"||m==="accountName"||m==="accountType"||
m==="partnerTierName"||m==="isCurrentOwner"||m==="contactEmail")){let q=n(s+"/accounts/"+f,"additionalProperties",{additionalProperty:m},"must NOT have addition\
al properties");(e??=[]).push(q),t++}if(b.accountId!==void 0&&typeof b.accountId!="string"){let m=n(s+"/accounts/"+f+"/accountId","type",{type:"string"},"must b\
e string");(e??=[]).push(m),t++}if(b.accountName!==void 0&&typeof b.accountName!="string"){let m=n(s+"/accounts/"+f+"/accountName","type",{type:"string"},"must \
be string");(e??=[]).push(m),t++}if(b.accountType!==void 0){let m=b.accountType;if(typeof m!="string"){let q=n(s+"/accounts/"+f+"/accountType","type",{type:"str\
ing"},"must be string");(e??=[]).push(q),t++}if(!(m==="PUBLISHER"||m==="CUSTOMER"||m==="CHANNEL_PARTNER"||m==="SELF_REGISTERED"||m==="UNKNOWN")){let q=n(s+"/acc\
ounts/"+f+"/accountType","enum",{allowedValues:te.properties.accountType.enum},"must be equal to one of the allowed values");(e??=[]).push(q),t++}}if(b.partnerTierName!==
void 0){let m=b.partnerTierName;if(typeof m!="string"){let q=n(s+"/accounts/"+f+"/partnerTierName","type",{type:"string"},"must be string");(e??=[]).push(q),t++}
if(!(m==="END_CUSTOMER"||m==="PARTNER_TIER_ONE")){let q=n(s+"/accounts/"+f+"/partnerTierName","enum",{allowedValues:te.properties.partnerTierName.enum},"must be\
 equal to one of the allowed values");(e??=[]).push(q),t++}}if(b.isCurrentOwner!==void 0&&typeof b.isCurrentOwner!="boolean"){let m=n(s+"/accounts/"+f+"/isCurre\
ntOwner","type",{type:"boolean"},"must be boolean");(e??=[]).push(m),t++}if(b.contactEmail!==void 0&&typeof b.contactEmail!="string"){let m=n(s+"/accounts/"+f+"\
/contactEmail","type",{type:"string"},"must be string");(e??=[]).push(m),t++}}else{let m=n(s+"/accounts/"+f,"type",{type:"object"},"must be object");(e??=[]).push(
m),t++}}}else{let l=n(s+"/accounts","type",{type:"array"},"must be array");(e??=[]).push(l),t++}}if(i.lineItems!==void 0){let y=i.lineItems;if(Array.isArray(y)){
if(y.length<1){let f=n(s+"/lineItems","minItems",{limit:1},"must NOT have fewer than 1 items");(e??=[]).push(f),t++}let l=y.length;for(let f=0;f<l;f++)A(y[f],{instancePath:s+
"/lineItems/"+f,parentData:y,parentDataProperty:f,rootData:c,dynamicAnchors:g})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)}else{let l=n(s+"/lineItems",
"type",{type:"array"},"must be array");(e??=[]).push(l),t++}}if(i.autoDeploy!==void 0&&typeof i.autoDeploy!="boolean"){let y=n(s+"/autoDeploy","type",{type:"boo\
lean"},"must be boolean");(e??=[]).push(y),t++}if(i.emailTemplateVariation!==void 0&&typeof i.emailTemplateVariation!="string"){let y=n(s+"/emailTemplateVariati\
on","type",{type:"string"},"must be string");(e??=[]).push(y),t++}if(i.attributes!==void 0){let y=i.attributes;if(Array.isArray(y)){let l=y.length;for(let f=0;f<
l;f++){let b=y[f];if(b&&typeof b=="object"&&!Array.isArray(b)){for(let m in b)if(!(m==="name"||m==="value")){let q=n(s+"/attributes/"+f,"additionalProperties",{
additionalProperty:m},"must NOT have additional properties");(e??=[]).push(q),t++}if(b.name!==void 0&&typeof b.name!="string"){let m=n(s+"/attributes/"+f+"/name",
"type",{type:"string"},"must be string");(e??=[]).push(m),t++}}else{let m=n(s+"/attributes/"+f,"type",{type:"object"},"must be object");(e??=[]).push(m),t++}}}else{
let l=n(s+"/attributes","type",{type:"array"},"must be array");(e??=[]).push(l),t++}}if(i.autoGenerate!==void 0&&typeof i.autoGenerate!="boolean"){let y=n(s+"/a\
utoGenerate","type",{type:"boolean"},"must be boolean");(e??=[]).push(y),t++}if(i.status!==void 0){let y=i.status;if(typeof y!="string"){let l=n(s+"/status","ty\
pe",{type:"string"},"must be string");(e??=[]).push(l),t++}if(!(y==="draft"||y==="deployed"||y==="obsolete")){let l=n(s+"/status","enum",{allowedValues:ee.properties.
status.enum},"must be equal to one of the allowed values");(e??=[]).push(l),t++}}}else{let y={instancePath:s,keyword:"type",params:{type:"object"},message:"must\
 be object"};(e??=[]).push(y),t++}return w.errors=e,t===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(i,{instancePath:s="",parentData:I,parentDataProperty:h,
rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=C.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.
isArray(i)){if(i.body===void 0){let r={instancePath:s,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(e??=[]).
push(r),t++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){let u=n(s+"/path","additionalProperties",{additionalProperty:o},
"must NOT have additional properties");(e??=[]).push(u),t++}else{let o=n(s+"/path","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}if(i.query!==void 0){
let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){let u=n(s+"/query","additionalProperties",{additionalProperty:o},"must NOT have additi\
onal properties");(e??=[]).push(u),t++}else{let o=n(s+"/query","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}i.body!==void 0&&(w(i.body,{instancePath:s+
"/body",parentData:i,parentDataProperty:"body",rootData:c,dynamicAnchors:g})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{let r={instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return C.errors=e,t===0}C.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var de=G;var U=Z.fullFormats.int32;function G(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=G.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r))for(let o in r){let u=n(s+"/path","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}else{
let o=n(s+"/path","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let o in r)if(!(o==="page"||o==="limit")){let u=n(s+"/query","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(
u),t++}if(r.page!==void 0){let o=r.page;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/query/page","type",{type:"integer"},"must be integer");(e??=[]).
push(u),t++}if(typeof o=="number"&&!U.validate(o)){let u=n(s+"/query/page","format",{format:"int32"},'must match format "int32"');(e??=[]).push(u),t++}}if(r.limit!==
void 0){let o=r.limit;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/query/limit","type",{type:"integer"},"must be integer");(e??=[]).push(u),t++}if(typeof o==
"number"&&!U.validate(o)){let u=n(s+"/query/limit","format",{format:"int32"},'must match format "int32"');(e??=[]).push(u),t++}}}else{let o=n(s+"/query","type",
{type:"object"},"must be object");(e??=[]).push(o),t++}}}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(
r),t++}return G.errors=e,t===0}G.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ye=S;function S(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=S.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.entitlementId===void 0){let o=n(s+"/path","required",{missingProperty:"entitlementId"},"must have required property 'entitlementId'");(e??=[]).push(o),t++}
for(let o in r)if(o!=="entitlementId"){let u=n(s+"/path","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}
if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let o=n(s+"/path/entitlementId","type",{type:"string"},"must be string");(e??=[]).push(o),t++}}else{
let o=n(s+"/path","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let o in r)if(!(o==="activationId"||o==="productName"||o==="startDate"||o==="licenseModelName"||o==="status"||o==="page"||o==="limit")){let u=n(s+"/query","\
additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}if(r.activationId!==void 0&&typeof r.activationId!="str\
ing"){let o=n(s+"/query/activationId","type",{type:"string"},"must be string");(e??=[]).push(o),t++}if(r.productName!==void 0&&typeof r.productName!="string"){let o=n(
s+"/query/productName","type",{type:"string"},"must be string");(e??=[]).push(o),t++}if(r.startDate!==void 0&&typeof r.startDate!="string"){let o=n(s+"/query/st\
artDate","type",{type:"string"},"must be string");(e??=[]).push(o),t++}if(r.licenseModelName!==void 0&&typeof r.licenseModelName!="string"){let o=n(s+"/query/li\
censeModelName","type",{type:"string"},"must be string");(e??=[]).push(o),t++}if(r.status!==void 0&&typeof r.status!="string"){let o=n(s+"/query/status","type",
{type:"string"},"must be string");(e??=[]).push(o),t++}if(r.page!==void 0){let o=r.page;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/query/page","ty\
pe",{type:"integer"},"must be integer");(e??=[]).push(u),t++}if(typeof o=="number"&&!U.validate(o)){let u=n(s+"/query/page","format",{format:"int32"},'must matc\
h format "int32"');(e??=[]).push(u),t++}}if(r.limit!==void 0){let o=r.limit;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/query/limit","type",{type:"\
integer"},"must be integer");(e??=[]).push(u),t++}if(typeof o=="number"&&!U.validate(o)){let u=n(s+"/query/limit","format",{format:"int32"},'must match format "\
int32"');(e??=[]).push(u),t++}}}else{let o=n(s+"/query","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}}else{let r={instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return S.errors=e,t===0}S.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};
var le=V;function k(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=k.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.lineItems===void 0){let r={instancePath:s,keyword:"required",params:{missingProperty:"\
lineItems"},message:"must have required property 'lineItems'"};(e??=[]).push(r),t++}for(let r in i)if(r!=="lineItems"){let o={instancePath:s,keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(o),t++}if(i.lineItems!==void 0){let r=i.lineItems;if(Array.
isArray(r)){if(r.length<1){let u=n(s+"/lineItems","minItems",{limit:1},"must NOT have fewer than 1 items");(e??=[]).push(u),t++}let o=r.length;for(let u=0;u<o;u++)
A(r[u],{instancePath:s+"/lineItems/"+u,parentData:r,parentDataProperty:u,rootData:c,dynamicAnchors:g})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)}else{
let o=n(s+"/lineItems","type",{type:"array"},"must be array");(e??=[]).push(o),t++}}}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"m\
ust be object"};(e??=[]).push(r),t++}return k.errors=e,t===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(i,{instancePath:s="",parentData:I,
parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=V.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:s,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(e??=[]).push(r),t++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementId===void 0){let o=n(s+"/pa\
th","required",{missingProperty:"entitlementId"},"must have required property 'entitlementId'");(e??=[]).push(o),t++}for(let o in r)if(o!=="entitlementId"){let u=n(
s+"/path","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}if(r.entitlementId!==void 0&&typeof r.entitlementId!=
"string"){let o=n(s+"/path/entitlementId","type",{type:"string"},"must be string");(e??=[]).push(o),t++}}else{let o=n(s+"/path","type",{type:"object"},"must be \
object");(e??=[]).push(o),t++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){let u=n(s+"/query","additionalProp\
erties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}else{let o=n(s+"/query","type",{type:"object"},"must be object");(e??=
[]).push(o),t++}}i.body!==void 0&&(k(i.body,{instancePath:s+"/body",parentData:i,parentDataProperty:"body",rootData:c,dynamicAnchors:g})||(e=e===null?k.errors:e.
concat(k.errors),t=e.length))}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return V.errors=e,
t===0}V.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var me=R;var Y={type:"object",required:["allowedCount","policyTermDuration","policyTermUnit"],additionalProperties:!1,properties:{allowedCount:{type:"integer"},policyTermDuration:{
type:"integer"},policyTermUnit:{type:"string",enum:["Days","Weeks","Months","Years"]}}};function L(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,
dynamicAnchors:g={}}={}){let e=null,t=0,d=L.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="rehosts"||r==="returns"||r==="repairs"||r==="extraActivations"||r==="cancelLicense"||r==="virtualLicense"||r==="acpiGenerationIdLic\
ense")){let o={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(o),t++}if(i.
rehosts!==void 0){let r=i.rehosts;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allowedCount===void 0){let o=n(s+"/rehosts","required",{missingProperty:"all\
owedCount"},"must have required property 'allowedCount'");(e??=[]).push(o),t++}if(r.policyTermDuration===void 0){let o=n(s+"/rehosts","required",{missingProperty:"\
policyTermDuration"},"must have required property 'policyTermDuration'");(e??=[]).push(o),t++}if(r.policyTermUnit===void 0){let o=n(s+"/rehosts","required",{missingProperty:"\
policyTermUnit"},"must have required property 'policyTermUnit'");(e??=[]).push(o),t++}for(let o in r)if(!(o==="allowedCount"||o==="policyTermDuration"||o==="pol\
icyTermUnit")){let u=n(s+"/rehosts","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}if(r.allowedCount!==
void 0){let o=r.allowedCount;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/rehosts/allowedCount","type",{type:"integer"},"must be integer");(e??=[]).
push(u),t++}}if(r.policyTermDuration!==void 0){let o=r.policyTermDuration;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/rehosts/policyTermDuration","\
type",{type:"integer"},"must be integer");(e??=[]).push(u),t++}}if(r.policyTermUnit!==void 0){let o=r.policyTermUnit;if(typeof o!="string"){let u=n(s+"/rehosts/\
policyTermUnit","type",{type:"string"},"must be string");(e??=[]).push(u),t++}if(!(o==="Days"||o==="Weeks"||o==="Months"||o==="Years")){let u=n(s+"/rehosts/poli\
cyTermUnit","enum",{allowedValues:Y.properties.policyTermUnit.enum},"must be equal to one of the allowed values");(e??=[]).push(u),t++}}}else{let o=n(s+"/rehost\
s","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}if(i.returns!==void 0){let r=i.returns;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allowedCount===
void 0){let o=n(s+"/returns","required",{missingProperty:"allowedCount"},"must have required property 'allowedCount'");(e??=[]).push(o),t++}if(r.policyTermDuration===
void 0){let o=n(s+"/returns","required",{missingProperty:"policyTermDuration"},"must have required property 'policyTermDuration'");(e??=[]).push(o),t++}if(r.policyTermUnit===
void 0){let o=n(s+"/returns","required",{missingProperty:"policyTermUnit"},"must have required property 'policyTermUnit'");(e??=[]).push(o),t++}for(let o in r)if(!(o===
"allowedCount"||o==="policyTermDuration"||o==="policyTermUnit")){let u=n(s+"/returns","additionalProperties",{additionalProperty:o},"must NOT have additional pr\
operties");(e??=[]).push(u),t++}if(r.allowedCount!==void 0){let o=r.allowedCount;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/returns/allowedCount",
"type",{type:"integer"},"must be integer");(e??=[]).push(u),t++}}if(r.policyTermDuration!==void 0){let o=r.policyTermDuration;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o))){let u=n(s+"/returns/policyTermDuration","type",{type:"integer"},"must be integer");(e??=[]).push(u),t++}}if(r.policyTermUnit!==void 0){let o=r.policyTermUnit;
if(typeof o!="string"){let u=n(s+"/returns/policyTermUnit","type",{type:"string"},"must be string");(e??=[]).push(u),t++}if(!(o==="Days"||o==="Weeks"||o==="Mont\
hs"||o==="Years")){let u=n(s+"/returns/policyTermUnit","enum",{allowedValues:Y.properties.policyTermUnit.enum},"must be equal to one of the allowed values");(e??=
[]).push(u),t++}}}else{let o=n(s+"/returns","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}if(i.repairs!==void 0){let r=i.repairs;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.allowedCount===void 0){let o=n(s+"/repairs","required",{missingProperty:"allowedCount"},"must have required property 'allowedC\
ount'");(e??=[]).push(o),t++}if(r.policyTermDuration===void 0){let o=n(s+"/repairs","required",{missingProperty:"policyTermDuration"},"must have required proper\
ty 'policyTermDuration'");(e??=[]).push(o),t++}if(r.policyTermUnit===void 0){let o=n(s+"/repairs","required",{missingProperty:"policyTermUnit"},"must have requi\
red property 'policyTermUnit'");(e??=[]).push(o),t++}for(let o in r)if(!(o==="allowedCount"||o==="policyTermDuration"||o==="policyTermUnit")){let u=n(s+"/repair\
s","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}if(r.allowedCount!==void 0){let o=r.allowedCount;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/repairs/allowedCount","type",{type:"integer"},"must be integer");(e??=[]).push(u),t++}}if(r.policyTermDuration!==void 0){
let o=r.policyTermDuration;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/repairs/policyTermDuration","type",{type:"integer"},"must be integer");(e??=
[]).push(u),t++}}if(r.policyTermUnit!==void 0){let o=r.policyTermUnit;if(typeof o!="string"){let u=n(s+"/repairs/policyTermUnit","type",{type:"string"},"must be\
 string");(e??=[]).push(u),t++}if(!(o==="Days"||o==="Weeks"||o==="Months"||o==="Years")){let u=n(s+"/repairs/policyTermUnit","enum",{allowedValues:Y.properties.
policyTermUnit.enum},"must be equal to one of the allowed values");(e??=[]).push(u),t++}}}else{let o=n(s+"/repairs","type",{type:"object"},"must be object");(e??=
[]).push(o),t++}}if(i.extraActivations!==void 0){let r=i.extraActivations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o=n(s+"/extraActivations","type",{type:"\
integer"},"must be integer");(e??=[]).push(o),t++}}if(i.cancelLicense!==void 0&&typeof i.cancelLicense!="boolean"){let r=n(s+"/cancelLicense","type",{type:"bool\
ean"},"must be boolean");(e??=[]).push(r),t++}if(i.virtualLicense!==void 0&&typeof i.virtualLicense!="boolean"){let r=n(s+"/virtualLicense","type",{type:"boolea\
n"},"must be boolean");(e??=[]).push(r),t++}if(i.acpiGenerationIdLicense!==void 0&&typeof i.acpiGenerationIdLicense!="boolean"){let r=n(s+"/acpiGenerationIdLice\
nse","type",{type:"boolean"},"must be boolean");(e??=[]).push(r),t++}}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};
(e??=[]).push(r),t++}return L.errors=e,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(i,{instancePath:s="",parentData:I,parentDataProperty:h,
rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=R.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.
isArray(i)){if(i.body===void 0){let r={instancePath:s,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(e??=[]).
push(r),t++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementId===void 0){let o=n(s+"/path","required",{missingProperty:"\
entitlementId"},"must have required property 'entitlementId'");(e??=[]).push(o),t++}if(r.activationId===void 0){let o=n(s+"/path","required",{missingProperty:"a\
ctivationId"},"must have required property 'activationId'");(e??=[]).push(o),t++}for(let o in r)if(!(o==="entitlementId"||o==="activationId")){let u=n(s+"/path",
"additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="\
string"){let o=n(s+"/path/entitlementId","type",{type:"string"},"must be string");(e??=[]).push(o),t++}if(r.activationId!==void 0&&typeof r.activationId!="strin\
g"){let o=n(s+"/path/activationId","type",{type:"string"},"must be string");(e??=[]).push(o),t++}}else{let o=n(s+"/path","type",{type:"object"},"must be object");
(e??=[]).push(o),t++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){let u=n(s+"/query","additionalProperties",{
additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}else{let o=n(s+"/query","type",{type:"object"},"must be object");(e??=[]).push(
o),t++}}i.body!==void 0&&(L(i.body,{instancePath:s+"/body",parentData:i,parentDataProperty:"body",rootData:c,dynamicAnchors:g})||(e=e===null?L.errors:e.concat(L.
errors),t=e.length))}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return R.errors=e,t===0}R.evaluated=
{props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var fe=B;var oe={type:"object",required:["activationId"],additionalProperties:!1,properties:{activationId:{type:"string"},orderType:{type:"string",enum:["new_order","ren\
ewal_order","upgrade_order","upsell_order","invalid_order"]},parentActivationId:{type:"string"},deploy:{type:"boolean"},product:{$ref:"#/components/schemas/Prod\
uctUpdate"},attributes:{type:"array",items:{$ref:"#/components/schemas/AttributeUpdate"}}}},se={type:"object",required:["name","type","value"],additionalProperties:!1,
properties:{name:{type:"string"},type:{type:"string",enum:["LINE_ITEM","LICENSE_MODEL"]},value:{}}};var ne={type:"object",additionalProperties:!1,properties:{name:{type:"string"},issuer:{type:"string"},serialNumber:{type:"string"},vendorString:{type:"string"},
notice:{type:"string"},overdraft:{type:"integer"},maxBorrowInterval:{type:"string"},autoProvision:{type:"boolean"},gracePeriodDays:{type:"integer"}}};function E(i,{
instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=E.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="productName"||r==="productVersion"||r==="partNumber"||r==="licenseModel")){let o={
instancePath:s,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(o),t++}if(i.productName!==
void 0&&typeof i.productName!="string"){let r=n(s+"/productName","type",{type:"string"},"must be string");(e??=[]).push(r),t++}if(i.productVersion!==void 0&&typeof i.
productVersion!="string"){let r=n(s+"/productVersion","type",{type:"string"},"must be string");(e??=[]).push(r),t++}if(i.partNumber!==void 0&&typeof i.partNumber!=
"string"){let r=n(s+"/partNumber","type",{type:"string"},"must be string");(e??=[]).push(r),t++}if(i.licenseModel!==void 0){let r=i.licenseModel;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let o in r)if(!K.call(ne.properties,o)){let u=n(s+"/licenseModel","additionalProperties",{additionalProperty:o},"must NOT have \
additional properties");(e??=[]).push(u),t++}if(r.name!==void 0&&typeof r.name!="string"){let o=n(s+"/licenseModel/name","type",{type:"string"},"must be string");
(e??=[]).push(o),t++}if(r.issuer!==void 0&&typeof r.issuer!="string"){let o=n(s+"/licenseModel/issuer","type",{type:"string"},"must be string");(e??=[]).push(o),
t++}if(r.serialNumber!==void 0&&typeof r.serialNumber!="string"){let o=n(s+"/licenseModel/serialNumber","type",{type:"string"},"must be string");(e??=[]).push(o),
t++}if(r.vendorString!==void 0&&typeof r.vendorString!="string"){let o=n(s+"/licenseModel/vendorString","type",{type:"string"},"must be string");(e??=[]).push(o),
t++}if(r.notice!==void 0&&typeof r.notice!="string"){let o=n(s+"/licenseModel/notice","type",{type:"string"},"must be string");(e??=[]).push(o),t++}if(r.overdraft!==
void 0){let o=r.overdraft;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/licenseModel/overdraft","type",{type:"integer"},"must be integer");(e??=[]).push(
u),t++}}if(r.maxBorrowInterval!==void 0&&typeof r.maxBorrowInterval!="string"){let o=n(s+"/licenseModel/maxBorrowInterval","type",{type:"string"},"must be strin\
g");(e??=[]).push(o),t++}if(r.autoProvision!==void 0&&typeof r.autoProvision!="boolean"){let o=n(s+"/licenseModel/autoProvision","type",{type:"boolean"},"must b\
e boolean");(e??=[]).push(o),t++}if(r.gracePeriodDays!==void 0){let o=r.gracePeriodDays;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let u=n(s+"/licenseModel/gr\
acePeriodDays","type",{type:"integer"},"must be integer");(e??=[]).push(u),t++}}}else{let o=n(s+"/licenseModel","type",{type:"object"},"must be object");(e??=[]).
push(o),t++}}}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return E.errors=e,t===0}E.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function O(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,
d=O.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.activationId===void 0){let r={
instancePath:s,keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};(e??=[]).push(r),t++}for(let r in i)
if(!(r==="activationId"||r==="orderType"||r==="parentActivationId"||r==="deploy"||r==="product"||r==="attributes")){let o={instancePath:s,keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(o),t++}if(i.activationId!==void 0&&typeof i.activationId!="s\
tring"){let r=n(s+"/activationId","type",{type:"string"},"must be string");(e??=[]).push(r),t++}if(i.orderType!==void 0){let r=i.orderType;if(typeof r!="string"){
let o=n(s+"/orderType","type",{type:"string"},"must be string");(e??=[]).push(o),t++}if(!(r==="new_order"||r==="renewal_order"||r==="upgrade_order"||r==="upsell\
_order"||r==="invalid_order")){let o=n(s+"/orderType","enum",{allowedValues:oe.properties.orderType.enum},"must be equal to one of the allowed values");(e??=[]).
push(o),t++}}if(i.parentActivationId!==void 0&&typeof i.parentActivationId!="string"){let r=n(s+"/parentActivationId","type",{type:"string"},"must be string");(e??=
[]).push(r),t++}if(i.deploy!==void 0&&typeof i.deploy!="boolean"){let r=n(s+"/deploy","type",{type:"boolean"},"must be boolean");(e??=[]).push(r),t++}if(i.product!==
void 0&&(E(i.product,{instancePath:s+"/product",parentData:i,parentDataProperty:"product",rootData:c,dynamicAnchors:g})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),i.attributes!==void 0){let r=i.attributes;if(Array.isArray(r)){let o=r.length;for(let u=0;u<o;u++){let y=r[u];if(y&&typeof y=="object"&&!Array.isArray(
y)){if(y.name===void 0){let l=n(s+"/attributes/"+u,"required",{missingProperty:"name"},"must have required property 'name'");(e??=[]).push(l),t++}if(y.type===void 0){
let l=n(s+"/attributes/"+u,"required",{missingProperty:"type"},"must have required property 'type'");(e??=[]).push(l),t++}if(y.value===void 0){let l=n(s+"/attri\
butes/"+u,"required",{missingProperty:"value"},"must have required property 'value'");(e??=[]).push(l),t++}for(let l in y)if(!(l==="name"||l==="type"||l==="valu\
e")){let f=n(s+"/attributes/"+u,"additionalProperties",{additionalProperty:l},"must NOT have additional properties");(e??=[]).push(f),t++}if(y.name!==void 0&&typeof y.
name!="string"){let l=n(s+"/attributes/"+u+"/name","type",{type:"string"},"must be string");(e??=[]).push(l),t++}if(y.type!==void 0){let l=y.type;if(typeof l!="\
string"){let f=n(s+"/attributes/"+u+"/type","type",{type:"string"},"must be string");(e??=[]).push(f),t++}if(!(l==="LINE_ITEM"||l==="LICENSE_MODEL")){let f=n(s+
"/attributes/"+u+"/type","enum",{allowedValues:se.properties.type.enum},"must be equal to one of the allowed values");(e??=[]).push(f),t++}}}else{let l=n(s+"/at\
tributes/"+u,"type",{type:"object"},"must be object");(e??=[]).push(l),t++}}}else{let o=n(s+"/attributes","type",{type:"array"},"must be array");(e??=[]).push(o),
t++}}}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return O.errors=e,t===0}O.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function M(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=M.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="lineItems"){let o={instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(o),t++}if(i.lineItems!==void 0){let r=i.
lineItems;if(Array.isArray(r)){let o=r.length;for(let u=0;u<o;u++)O(r[u],{instancePath:s+"/lineItems/"+u,parentData:r,parentDataProperty:u,rootData:c,dynamicAnchors:g})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let o=n(s+"/lineItems","type",{type:"array"},"must be array");(e??=[]).push(o),t++}}}else{let r={instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function B(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=B.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:s,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(e??=[]).push(r),t++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementId===
void 0){let o=n(s+"/path","required",{missingProperty:"entitlementId"},"must have required property 'entitlementId'");(e??=[]).push(o),t++}for(let o in r)if(o!==
"entitlementId"){let u=n(s+"/path","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}if(r.entitlementId!==
void 0&&typeof r.entitlementId!="string"){let o=n(s+"/path/entitlementId","type",{type:"string"},"must be string");(e??=[]).push(o),t++}}else{let o=n(s+"/path",
"type",{type:"object"},"must be object");(e??=[]).push(o),t++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){let u=n(
s+"/query","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}else{let o=n(s+"/query","type",{type:"objec\
t"},"must be object");(e??=[]).push(o),t++}}i.body!==void 0&&(M(i.body,{instancePath:s+"/body",parentData:i,parentDataProperty:"body",rootData:c,dynamicAnchors:g})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),
t++}return B.errors=e,t===0}B.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ce=W;function $(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=$.evaluated;d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0);let r=t,o=t,u=t,y=!1,l=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if(i.activationId===void 0&&(p="activationId")||i.autoGenerate===
void 0&&(p="autoGenerate")){let a={};(e??=[]).push(a),t++}else if(i.autoGenerate!==void 0&&i.autoGenerate!==!0){let a={};(e??=[]).push(a),t++}}var m=l===t;if(y=
y||m,m){var f={};f.activationId=!0,f.autoGenerate=!0}let b=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if(i.expiryDate===void 0&&(p="expiryDate")||i.isPermanent===
void 0&&(p="isPermanent")){let a={};(e??=[]).push(a),t++}else if(i.isPermanent!==void 0&&i.isPermanent!==!0){let a={};(e??=[]).push(a),t++}}var m=b===t;if(y=y||
m,m&&f!==!0&&(f=f||{},f.expiryDate=!0,f.isPermanent=!0),y)t=u,e!==null&&(u?e.length=u:e=null);else{let p={};(e??=[]).push(p),t++}var q=o===t;if(q){let p={instancePath:s,
keyword:"not",params:{},message:"must NOT be valid"};(e??=[]).push(p),t++}else t=r,e!==null&&(r?e.length=r:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.maintenanceProduct===void 0){let p={instancePath:s,keyword:"required",params:{missingProperty:"maintenanceProduct"},message:"must have required property 'm\
aintenanceProduct'"};(e??=[]).push(p),t++}if(i.startDate===void 0){let p={instancePath:s,keyword:"required",params:{missingProperty:"startDate"},message:"must h\
ave required property 'startDate'"};(e??=[]).push(p),t++}for(let p in i)if(!(p==="activationId"||p==="maintenanceProduct"||p==="isPermanent"||p==="expiryDate"||
p==="startDate"||p==="attributes"||p==="autoGenerate"||p==="autoDeploy")){let a={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};(e??=[]).push(a),t++}if(i.activationId!==void 0){let p=i.activationId;if(typeof p=="string"){if(T(p)>255){let a=n(s+"/acti\
vationId","maxLength",{limit:255},"must NOT have more than 255 characters");(e??=[]).push(a),t++}if(T(p)<1){let a=n(s+"/activationId","minLength",{limit:1},"mus\
t NOT have fewer than 1 characters");(e??=[]).push(a),t++}if(!J.test(p)){let a=n(s+"/activationId","pattern",{pattern:"^[^\\S\\r\\n]*[^\\s'\"&%^()#@!~/<>`{}=|][^'\"&%\
^()#@!~/<>`{}=|\\r\\n]*$"},'must match pattern "^[^\\S\\r\\n]*[^\\s\'"&%^()#@!~/<>`{}=|][^\'"&%^()#@!~/<>`{}=|\\r\\n]*$"');(e??=[]).push(a),t++}}else{let a=n(s+
"/activationId","type",{type:"string"},"must be string");(e??=[]).push(a),t++}}if(i.maintenanceProduct!==void 0){let p=i.maintenanceProduct;if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){if(p.maintenanceProductName===void 0){let a=n(s+"/maintenanceProduct","required",{missingProperty:"maintenanceProductName"},"must have \
required property 'maintenanceProductName'");(e??=[]).push(a),t++}if(p.maintenanceProductVersion===void 0){let a=n(s+"/maintenanceProduct","required",{missingProperty:"\
maintenanceProductVersion"},"must have required property 'maintenanceProductVersion'");(e??=[]).push(a),t++}for(let a in p)if(!(a==="maintenanceProductName"||a===
"maintenanceProductVersion"||a==="partNumber")){let v=n(s+"/maintenanceProduct","additionalProperties",{additionalProperty:a},"must NOT have additional properti\
es");(e??=[]).push(v),t++}if(p.maintenanceProductName!==void 0&&typeof p.maintenanceProductName!="string"){let a=n(s+"/maintenanceProduct/maintenanceProductName",
"type",{type:"string"},"must be string");(e??=[]).push(a),t++}if(p.maintenanceProductVersion!==void 0&&typeof p.maintenanceProductVersion!="string"){let a=n(s+"\
/maintenanceProduct/maintenanceProductVersion","type",{type:"string"},"must be string");(e??=[]).push(a),t++}if(p.partNumber!==void 0&&typeof p.partNumber!="str\
ing"){let a=n(s+"/maintenanceProduct/partNumber","type",{type:"string"},"must be string");(e??=[]).push(a),t++}}else{let a=n(s+"/maintenanceProduct","type",{type:"\
object"},"must be object");(e??=[]).push(a),t++}}if(i.isPermanent!==void 0&&typeof i.isPermanent!="boolean"){let p=n(s+"/isPermanent","type",{type:"boolean"},"m\
ust be boolean");(e??=[]).push(p),t++}if(i.expiryDate!==void 0){let p=i.expiryDate;if(typeof p=="string"){if(!_.test(p)){let a=n(s+"/expiryDate","pattern",{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"');(e??=[]).push(a),t++}if(!P.validate(p)){let a=n(s+"/expiryDate","format",{format:"\
date"},'must match format "date"');(e??=[]).push(a),t++}}else{let a=n(s+"/expiryDate","type",{type:"string"},"must be string");(e??=[]).push(a),t++}}if(i.startDate!==
void 0){let p=i.startDate;if(typeof p=="string"){if(!_.test(p)){let a=n(s+"/startDate","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},'must match pattern "^\
[0-9]{4}-[0-9]{2}-[0-9]{2}$"');(e??=[]).push(a),t++}if(!P.validate(p)){let a=n(s+"/startDate","format",{format:"date"},'must match format "date"');(e??=[]).push(
a),t++}}else{let a=n(s+"/startDate","type",{type:"string"},"must be string");(e??=[]).push(a),t++}}if(i.attributes!==void 0){let p=i.attributes;if(Array.isArray(
p)){let a=p.length;for(let v=0;v<a;v++){let j=p[v];if(j&&typeof j=="object"&&!Array.isArray(j)){for(let N in j)if(!(N==="name"||N==="value")){let z=n(s+"/attrib\
utes/"+v,"additionalProperties",{additionalProperty:N},"must NOT have additional properties");(e??=[]).push(z),t++}if(j.name!==void 0&&typeof j.name!="string"){
let N=n(s+"/attributes/"+v+"/name","type",{type:"string"},"must be string");(e??=[]).push(N),t++}}else{let N=n(s+"/attributes/"+v,"type",{type:"object"},"must b\
e object");(e??=[]).push(N),t++}}}else{let a=n(s+"/attributes","type",{type:"array"},"must be array");(e??=[]).push(a),t++}}if(i.autoGenerate!==void 0&&typeof i.
autoGenerate!="boolean"){let p=n(s+"/autoGenerate","type",{type:"boolean"},"must be boolean");(e??=[]).push(p),t++}if(i.autoDeploy!==void 0&&typeof i.autoDeploy!=
"boolean"){let p=n(s+"/autoDeploy","type",{type:"boolean"},"must be boolean");(e??=[]).push(p),t++}}else{let p={instancePath:s,keyword:"type",params:{type:"obje\
ct"},message:"must be object"};(e??=[]).push(p),t++}return $.errors=e,t===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(i,{instancePath:s="",
parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=x.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.maintenanceLineItems===void 0){let r={instancePath:s,keyword:"required",params:{missingProperty:"maintena\
nceLineItems"},message:"must have required property 'maintenanceLineItems'"};(e??=[]).push(r),t++}for(let r in i)if(r!=="maintenanceLineItems"){let o={instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(e??=[]).push(o),t++}if(i.maintenanceLineItems!==void 0){
let r=i.maintenanceLineItems;if(Array.isArray(r)){if(r.length<1){let u=n(s+"/maintenanceLineItems","minItems",{limit:1},"must NOT have fewer than 1 items");(e??=
[]).push(u),t++}let o=r.length;for(let u=0;u<o;u++)$(r[u],{instancePath:s+"/maintenanceLineItems/"+u,parentData:r,parentDataProperty:u,rootData:c,dynamicAnchors:g})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{let o=n(s+"/maintenanceLineItems","type",{type:"array"},"must be array");(e??=[]).push(o),t++}}}else{let r={
instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"};(e??=[]).push(r),t++}return x.errors=e,t===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function W(i,{instancePath:s="",parentData:I,parentDataProperty:h,rootData:c=i,dynamicAnchors:g={}}={}){let e=null,t=0,d=W.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:s,keyword:"required",params:{
missingProperty:"body"},message:"must have required property 'body'"};(e??=[]).push(r),t++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.entitlementId===void 0){let o=n(s+"/path","required",{missingProperty:"entitlementId"},"must have required property 'entitlementId'");(e??=[]).push(o),
t++}for(let o in r)if(o!=="entitlementId"){let u=n(s+"/path","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(
u),t++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let o=n(s+"/path/entitlementId","type",{type:"string"},"must be string");(e??=[]).push(o),
t++}}else{let o=n(s+"/path","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let o in r){let u=n(s+"/query","additionalProperties",{additionalProperty:o},"must NOT have additional properties");(e??=[]).push(u),t++}else{let o=n(s+"\
/query","type",{type:"object"},"must be object");(e??=[]).push(o),t++}}i.body!==void 0&&(x(i.body,{instancePath:s+"/body",parentData:i,parentDataProperty:"body",
rootData:c,dynamicAnchors:g})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{let r={instancePath:s,keyword:"type",params:{type:"object"},message:"mu\
st be object"};(e??=[]).push(r),t++}return W.errors=e,t===0}W.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{le as addLineItems,ce as addMaintenanceLineItems,ae as createEntitlement,de as listEntitlements,ye as listLineItems,me as updateLineItemPolicies,fe as updateLineItemProperties};
