// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
var Te=(a,i)=>()=>(i||a((i={exports:{}}).exports,i),i.exports);var je=Te(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});function ke(a){let i=a.length,m=0,u=0,p;for(;u<i;)m++,p=a.charCodeAt(u++),p>=55296&&
p<=56319&&u<i&&(p=a.charCodeAt(u),(p&64512)===56320&&u++);return m}we.default=ke;ke.code='require("ajv/dist/runtime/ucs2length").default'});import*as Pe from"../formats.js";var ze=$;var f=Pe.fullFormats.int32;function $(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=$.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(let t in r)if(!(t==="cursor"||t==="limit")){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.cursor!==void 0&&typeof r.cursor!=
"string"){let t={instancePath:i+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),s++}if(r.limit!==void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let n={instancePath:i+"/query/limit",schemaPath:"\
#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){
if(t>200||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"};e===null?e=[n]:e.push(n),s++}if(t<1||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/query/\
limit",schemaPath:"#/properties/query/properties/limit/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(
n),s++}}}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $.
errors=e,s===0}$.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var _e=z;var ve={description:"A licence to create.",type:"object",required:["name","description","type","isDefault"],additionalProperties:!1,properties:{name:{description:"\
The name, for people.",type:"string",minLength:1,maxLength:100,examples:["Enterprise"]},slug:{$ref:"#/components/schemas/Slug"},description:{description:"What t\
he licence is for, for people.",type:"string",maxLength:500,examples:["Everything."]},type:{description:"How it is sold.",type:"string",enum:["DEVELOPMENT","TRI\
AL","PAID","COMMUNITY"],examples:["PAID"]},versionName:{description:"The name of the version, for people. Absent, it is made of the version.",type:"string",maxLength:50,
examples:["Winter"]},isDefault:{description:"Whether its family puts this version forward. A draft cannot be.",type:"boolean",examples:[!0]},familyId:{description:"\
The id of the family to add the next version to.",type:"string",examples:["9e107d9d-372b-4d5e-8f0a-1b2c3d4e5f60"]},familySlug:{description:"The slug of the fami\
ly to add the next version to. Answers never have it.",type:"string",minLength:2,maxLength:100,pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$",examples:["enterprise"]},lifecycleState:{
description:"Whether it is on sale from the beginning, which is what an absent member means.",type:"string",enum:["DRAFT","PUBLISHED"],examples:["DRAFT"],"x-evi\
dence":"inferred","x-evidence-note":"The vendor's public source answers 422 for ARCHIVED, which its schema allows."}}};var C=Object.prototype.hasOwnProperty,d=je().default,O=new RegExp("^[a-z0-9][a-z0-9-]*[a-z0-9]$","u");function j(a,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.
isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[r]:e.push(r),s++}if(a.description===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),s++}if(a.type===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}if(a.isDefault===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"isDefault"},message:"must have required property 'isDefault'"};e===null?e=[r]:e.push(r),s++}
for(let r in a)if(!C.call(ve.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>100){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(
t),s++}if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}if(a.slug!==void 0){let r=a.slug;if(typeof r=="string"){if(d(r)>100){let t={instancePath:i+"/slug",schemaPath:"#/\
components/schemas/Slug/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),s++}if(d(r)<
2){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 chara\
cters"};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/slug",schemaPath:"\
#/components/schemas/Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.description!==void 0){let r=a.
description;if(typeof r=="string"){if(d(r)>500){let t={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/description",schemaPath:"#/properties/de\
scription/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.type!==void 0){let r=a.type;if(typeof r!="str\
ing"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(!(r==="DEVELOPMENT"||r==="TRIAL"||r==="PAID"||r==="COMMUNITY")){let t={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:ve.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.versionName!==void 0){let r=a.versionName;
if(typeof r=="string"){if(d(r)>50){let t={instancePath:i+"/versionName",schemaPath:"#/properties/versionName/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/versionName",schemaPath:"#/properties/versionName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.isDefault!==void 0&&typeof a.isDefault!="boolean"){let r={instancePath:i+
"/isDefault",schemaPath:"#/properties/isDefault/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(a.familyId!==
void 0&&typeof a.familyId!="string"){let r={instancePath:i+"/familyId",schemaPath:"#/properties/familyId/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),s++}if(a.familySlug!==void 0){let r=a.familySlug;if(typeof r=="string"){if(d(r)>100){let t={instancePath:i+"/familySlug",
schemaPath:"#/properties/familySlug/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),
s++}if(d(r)<2){let t={instancePath:i+"/familySlug",schemaPath:"#/properties/familySlug/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fe\
wer than 2 characters"};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/familySlug",schemaPath:"#/properties/familySlug/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/familySlug",schemaPath:"#/properties/familySlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.lifecycleState!==
void 0){let r=a.lifecycleState;if(typeof r!="string"){let t={instancePath:i+"/lifecycleState",schemaPath:"#/properties/lifecycleState/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="DRAFT"||r==="PUBLISHED")){let t={instancePath:i+"/lifecycleState",schemaPath:"#/\
properties/lifecycleState/enum",keyword:"enum",params:{allowedValues:ve.properties.lifecycleState.enum},message:"must be equal to one of the allowed values"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return j.errors=e,s===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,
dynamicAnchors:l={}}={}){let e=null,s=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'b\
ody'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#\
/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}a.body!==void 0&&(j(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),s++}return z.errors=e,s===0}z.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Me=_;function _(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=_.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="licenseSlug"){let n={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}_.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var Ve=M;var Se={description:"A licence as it is to be.",type:"object",required:["name","description","type","isDefault"],additionalProperties:!1,properties:{name:{description:"\
The name, for people.",type:"string",minLength:1,maxLength:100,examples:["Enterprise Plus"]},slug:{description:"The slug, where it is sent the same as in the pa\
th.",type:"string",examples:["enterprise"]},description:{description:"What the licence is for, for people.",type:"string",maxLength:500,examples:["Everything."]},
type:{description:"How it is sold.",type:"string",enum:["DEVELOPMENT","TRIAL","PAID","COMMUNITY"],examples:["PAID"]},versionName:{description:"The name of the v\
ersion, for people.",type:"string",maxLength:50,examples:["Winter"]},isDefault:{description:"Whether its family puts this version forward, which takes it from t\
he version that had it.",type:"boolean",examples:[!0]},familyId:{description:"The id of its family, where it is sent the present one.",type:"string",examples:["\
9e107d9d-372b-4d5e-8f0a-1b2c3d4e5f60"]},lifecycleState:{description:"The lifecycle state, where it is sent the present one.",type:"string",enum:["DRAFT","PUBLIS\
HED","ARCHIVED"],examples:["PUBLISHED"]}}};function M(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,
o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==
void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/require\
d",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!==
"licenseSlug"){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licen\
seSlug",schemaPath:"#/properties/path/properties/licenseSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}
if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{
let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}
if(a.body!==void 0){let r=a.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components\
/schemas/UpdateLicenseRequest/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),
s++}if(r.description===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateLicenseRequest/required",keyword:"required",params:{
missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[t]:e.push(t),s++}if(r.type===void 0){let t={instancePath:i+"/bod\
y",schemaPath:"document#/components/schemas/UpdateLicenseRequest/required",keyword:"required",params:{missingProperty:"type"},message:"must have required proper\
ty 'type'"};e===null?e=[t]:e.push(t),s++}if(r.isDefault===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateLicenseRequest/re\
quired",keyword:"required",params:{missingProperty:"isDefault"},message:"must have required property 'isDefault'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t===
"name"||t==="slug"||t==="description"||t==="type"||t==="versionName"||t==="isDefault"||t==="familyId"||t==="lifecycleState")){let n={instancePath:i+"/body",schemaPath:"\
document#/components/schemas/UpdateLicenseRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addi\
tional properties"};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0){let t=r.name;if(typeof t=="string"){if(d(t)>100){let n={instancePath:i+"/body/name",schemaPath:"\
document#/components/schemas/UpdateLicenseRequest/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 charact\
ers"};e===null?e=[n]:e.push(n),s++}if(d(t)<1){let n={instancePath:i+"/body/name",schemaPath:"document#/components/schemas/UpdateLicenseRequest/properties/name/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/body/\
name",schemaPath:"document#/components/schemas/UpdateLicenseRequest/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),s++}}if(r.slug!==void 0&&typeof r.slug!="string"){let t={instancePath:i+"/body/slug",schemaPath:"document#/components/schemas/UpdateLicenseReque\
st/properties/slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.description!==void 0){let t=r.description;
if(typeof t=="string"){if(d(t)>500){let n={instancePath:i+"/body/description",schemaPath:"document#/components/schemas/UpdateLicenseRequest/properties/descripti\
on/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/body/description",schemaPath:"document#/components/schemas/UpdateLicenseRequest/properties/description/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[n]:e.push(n),s++}}if(r.type!==void 0){let t=r.type;if(typeof t!="string"){let n={instancePath:i+"/body/type",schemaPath:"document#/co\
mponents/schemas/UpdateLicenseRequest/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(t===
"DEVELOPMENT"||t==="TRIAL"||t==="PAID"||t==="COMMUNITY")){let n={instancePath:i+"/body/type",schemaPath:"document#/components/schemas/UpdateLicenseRequest/prope\
rties/type/enum",keyword:"enum",params:{allowedValues:Se.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}
if(r.versionName!==void 0){let t=r.versionName;if(typeof t=="string"){if(d(t)>50){let n={instancePath:i+"/body/versionName",schemaPath:"document#/components/sch\
emas/UpdateLicenseRequest/properties/versionName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[n]:
e.push(n),s++}}else{let n={instancePath:i+"/body/versionName",schemaPath:"document#/components/schemas/UpdateLicenseRequest/properties/versionName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.isDefault!==void 0&&typeof r.isDefault!="boolean"){let t={instancePath:i+
"/body/isDefault",schemaPath:"document#/components/schemas/UpdateLicenseRequest/properties/isDefault/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[t]:e.push(t),s++}if(r.familyId!==void 0&&typeof r.familyId!="string"){let t={instancePath:i+"/body/familyId",schemaPath:"document#/comp\
onents/schemas/UpdateLicenseRequest/properties/familyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.
lifecycleState!==void 0){let t=r.lifecycleState;if(typeof t!="string"){let n={instancePath:i+"/body/lifecycleState",schemaPath:"document#/components/schemas/Upd\
ateLicenseRequest/properties/lifecycleState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(t==="DRAFT"||
t==="PUBLISHED"||t==="ARCHIVED")){let n={instancePath:i+"/body/lifecycleState",schemaPath:"document#/components/schemas/UpdateLicenseRequest/properties/lifecycl\
eState/enum",keyword:"enum",params:{allowedValues:Se.properties.lifecycleState.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),s++}}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateLicenseRequest/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return M.errors=e,s===0}M.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Fe=V;function V(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="licenseSlug"){let n={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}V.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var We=F;function F(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="licenseSlug"){let n={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}F.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var He=W;function W(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="licenseSlug"){let n={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}W.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var Be=H;function H(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=H.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="licenseSlug"){let n={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}H.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var Ze=B;function B(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="licenseSlug"){let n={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){for(let t in r)if(!(t==="cursor"||t==="limit")){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.cursor!==void 0&&typeof r.cursor!=
"string"){let t={instancePath:i+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),s++}if(r.limit!==void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let n={instancePath:i+"/query/limit",schemaPath:"\
#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){
if(t>200||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"};e===null?e=[n]:e.push(n),s++}if(t<1||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/query/\
limit",schemaPath:"#/properties/query/properties/limit/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(
n),s++}}}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return B.
errors=e,s===0}B.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ye=Z;var qe=Pe.fullFormats.double;function b(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=b.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=s,t=!1,n=null,h=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let c={
instancePath:i,schemaPath:"#/components/schemas/NumberEntitlementValue/required",keyword:"required",params:{missingProperty:"type"},message:"must have required \
property 'type'"};e===null?e=[c]:e.push(c),s++}if(a.value===void 0){let c={instancePath:i,schemaPath:"#/components/schemas/NumberEntitlementValue/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[c]:e.push(c),s++}for(let c in a)if(!(c==="type"||c==="valu\
e")){let g={instancePath:i,schemaPath:"#/components/schemas/NumberEntitlementValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(a.type!==void 0&&a.type!=="number"){let c={instancePath:i+"/type",schemaPath:"#/c\
omponents/schemas/NumberEntitlementValue/properties/type/const",keyword:"const",params:{allowedValue:"number"},message:"must be equal to constant"};e===null?e=[
c]:e.push(c),s++}if(a.value!==void 0){let c=a.value;if(typeof c=="number"){if(!qe.validate(c)){let g={instancePath:i+"/value",schemaPath:"#/components/schemas/N\
umberEntitlementValue/properties/value/format",keyword:"format",params:{format:"double"},message:'must match format "double"'};e===null?e=[g]:e.push(g),s++}}else{
let g={instancePath:i+"/value",schemaPath:"#/components/schemas/NumberEntitlementValue/properties/value/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};e===null?e=[g]:e.push(g),s++}}}else{let c={instancePath:i,schemaPath:"#/components/schemas/NumberEntitlementValue/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}var w=h===s;if(w){t=!0,n=0;var q=!0}let Ne=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===
void 0){let c={instancePath:i,schemaPath:"#/components/schemas/BooleanEntitlementValue/required",keyword:"required",params:{missingProperty:"type"},message:"mus\
t have required property 'type'"};e===null?e=[c]:e.push(c),s++}if(a.value===void 0){let c={instancePath:i,schemaPath:"#/components/schemas/BooleanEntitlementVal\
ue/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[c]:e.push(c),s++}for(let c in a)if(!(c===
"type"||c==="value")){let g={instancePath:i,schemaPath:"#/components/schemas/BooleanEntitlementValue/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(a.type!==void 0&&a.type!=="boolean"){let c={instancePath:i+
"/type",schemaPath:"#/components/schemas/BooleanEntitlementValue/properties/type/const",keyword:"const",params:{allowedValue:"boolean"},message:"must be equal t\
o constant"};e===null?e=[c]:e.push(c),s++}if(a.value!==void 0&&typeof a.value!="boolean"){let c={instancePath:i+"/value",schemaPath:"#/components/schemas/Boolea\
nEntitlementValue/properties/value/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i,
schemaPath:"#/components/schemas/BooleanEntitlementValue/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}var w=Ne===
s;if(w&&t)t=!1,n=[n,1];else{w&&(t=!0,n=1,q!==!0&&(q=!0));let c=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let y={instancePath:i,schemaPath:"\
#/components/schemas/ConfigEntitlementValue/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?
e=[y]:e.push(y),s++}if(a.value===void 0){let y={instancePath:i,schemaPath:"#/components/schemas/ConfigEntitlementValue/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[y]:e.push(y),s++}for(let y in a)if(!(y==="type"||y==="value")){let R={instancePath:i,schemaPath:"\
#/components/schemas/ConfigEntitlementValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional\
 properties"};e===null?e=[R]:e.push(R),s++}if(a.type!==void 0&&a.type!=="object"){let y={instancePath:i+"/type",schemaPath:"#/components/schemas/ConfigEntitleme\
ntValue/properties/type/const",keyword:"const",params:{allowedValue:"object"},message:"must be equal to constant"};e===null?e=[y]:e.push(y),s++}if(a.value!==void 0){
let y=a.value;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let R={instancePath:i+"/value",schemaPath:"#/components/schemas/ConfigEntitlementValue/properties/\
value/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),s++}}}else{let y={instancePath:i,schemaPath:"#/components/s\
chemas/ConfigEntitlementValue/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}var w=c===s;w&&t?(t=!1,n=[n,2]):
w&&(t=!0,n=2,q!==!0&&(q=!0))}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),s++}return b.errors=e,o.props=q,s===0}b.evaluated={dynamicProps:!0,dynamicItems:!1};function S(a,{
instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="entitlementSlug"||r==="value"||r==="limitCapExceede\
dOveragePercent")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[t]:e.push(t),s++}if(a.entitlementSlug!==void 0&&typeof a.entitlementSlug!="string"){let r={instancePath:i+"/entitlementSlug",
schemaPath:"#/properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.value!==void 0&&
(b(a.value,{instancePath:i+"/value",parentData:a,parentDataProperty:"value",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
a.limitCapExceededOveragePercent!==void 0){let r=a.limitCapExceededOveragePercent;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/limitCapE\
xceededOveragePercent",schemaPath:"#/components/schemas/LimitCapExceededOveragePercent/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&!f.validate(r)){let t={instancePath:i+"/limitCapExceededOveragePercent",schemaPath:"#/components/schemas/LimitCa\
pExceededOveragePercent/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return S.errors=e,s===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
licenseSlug"},message:"must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="licenseSlug"){let n={instancePath:i+"/pat\
h",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/\
properties/licenseSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(S(a.body,{instancePath:i+"/body",parentData:a,
parentDataProperty:"body",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}Z.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var Ge=Y;function Y(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/p\
ath/required",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have required property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}
for(let t in r)if(!(t==="licenseSlug"||t==="entitlementSlug")){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!=
"string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!="string"){let t={instancePath:i+"/path/entitlementSlug",schemaPath:"\
#/properties/path/properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.
query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/quer\
y",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}Y.evaluated={props:{path:!0,
query:!0},dynamicProps:!1,dynamicItems:!1};var Ke=G;function A(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=A.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="entitlementSlug"||
r==="value"||r==="limitCapExceededOveragePercent")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.entitlementSlug!==void 0&&typeof a.entitlementSlug!="string"){let r={instancePath:i+
"/entitlementSlug",schemaPath:"#/properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.
value!==void 0&&(b(a.value,{instancePath:i+"/value",parentData:a,parentDataProperty:"value",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)),a.limitCapExceededOveragePercent!==void 0){let r=a.limitCapExceededOveragePercent;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+
"/limitCapExceededOveragePercent",schemaPath:"#/components/schemas/LimitCapExceededOveragePercent/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&!f.validate(r)){let t={instancePath:i+"/limitCapExceededOveragePercent",schemaPath:"#/components/s\
chemas/LimitCapExceededOveragePercent/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}A.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,
s=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==
void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/require\
d",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug===
void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have r\
equired property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="licenseSlug"||t==="entitlementSlug")){let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!="string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/l\
icenseSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!=
"string"){let t={instancePath:i+"/path/entitlementSlug",schemaPath:"#/properties/path/properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(A(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}return G.errors=e,s===0}G.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Xe=K;function K(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.licenseSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"licenseSlug"},message:"\
must have required property 'licenseSlug'"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/p\
ath/required",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have required property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}
for(let t in r)if(!(t==="licenseSlug"||t==="entitlementSlug")){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.licenseSlug!==void 0&&typeof r.licenseSlug!=
"string"){let t={instancePath:i+"/path/licenseSlug",schemaPath:"#/properties/path/properties/licenseSlug/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!="string"){let t={instancePath:i+"/path/entitlementSlug",schemaPath:"\
#/properties/path/properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.
query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/quer\
y",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return K.errors=e,s===0}K.evaluated={props:{path:!0,
query:!0},dynamicProps:!1,dynamicItems:!1};var Je=X;function X(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=X.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="cursor"||t==="limit")){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.cursor!==void 0&&typeof r.cursor!="string"){let t={instancePath:i+"/query/curso\
r",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.limit!==
void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){if(t>200||isNaN(t)){let n={instancePath:i+"/query/l\
imit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[n]:e.push(
n),s++}if(t<1||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/\
limit/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(n),s++}}}}else{let t={instancePath:i+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return X.errors=e,s===0}X.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var Qe=J;var v={description:"An entitlement to create.","x-evidence":"inferred","x-evidence-note":"The lengths, the ranges and the pattern of the icon are those of the v\
endor's public source.",type:"object",required:["name","description","type"],additionalProperties:!1,properties:{name:{description:"The name, for people.",type:"\
string",minLength:1,examples:["API calls"]},slug:{$ref:"#/components/schemas/Slug"},description:{description:"What the entitlement is, for people; `null` to say\
 nothing.",type:["string","null"],examples:["Calls of the public API."]},type:{description:"What sort of value a licence grants with it. It cannot be changed la\
ter.",type:"string",enum:["BOOLEAN","NUMBER","CONFIG","NUMBER_AI_CREDIT"],examples:["NUMBER"],"x-evidence":"inferred","x-evidence-note":"The vendor's schema lea\
ves it optional; its public source answers 422 without it."},aggregationMethod:{description:"How reports of usage are folded. Numbers only; absent, `SUM`. It ca\
nnot be changed later.",type:"string",enum:["COUNT","SUM","AVERAGE","MIN","MAX","LATEST"],examples:["SUM"]},resetPeriod:{description:"How often the usage begins\
 again at zero. Numbers only, and not with `LATEST`. It cannot be changed later.",type:"string",enum:["HOUR","DAY","WEEK","MONTH","YEAR"],examples:["MONTH"]},resetAnchor:{
description:"Where a period begins. Only with `resetPeriod`; absent, `CALENDAR`. It cannot be changed later.",type:"string",enum:["CALENDAR","LICENSE_START"],examples:[
"CALENDAR"]},warningThresholdPercent:{description:"At which percentage of the limit the vendor warns; `0`, or absent, for never. Numbers only.",type:"integer",format:"\
int32",minimum:0,maximum:100,examples:[80]},unitSingular:{description:"The unit of the number, for one of it. Numbers only, and with `unitPlural`.",type:"string",
minLength:1,maxLength:100,examples:["call"]},unitPlural:{description:"The unit of the number, for several. Numbers only, and with `unitSingular`.",type:"string",
minLength:1,maxLength:100,examples:["calls"]},saleUnitSingular:{description:"The unit that is sold, for one of it. Only with the plural, the factor and the unit\
.",type:"string",minLength:1,maxLength:100,examples:["pack"]},saleUnitPlural:{description:"The unit that is sold, for several. Only with the singular, the facto\
r and the unit.",type:"string",minLength:1,maxLength:100,examples:["packs"]},saleUnitFactor:{description:"How many units one that is sold has.",type:"number",format:"\
double",exclusiveMinimum:0,examples:[1e3]},userFacing:{description:"Whether customers see it. Absent, they do not.",type:"boolean",examples:[!0]},displayOrder:{
description:"Its place where customers see it, the lowest first. Absent, `0`.",type:"integer",format:"int32",minimum:0,examples:[10]},icon:{description:"Its ico\
n, as the name of a set and that of an icon in it.",type:"string",maxLength:64,pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$",examples:["lucide:rocket"]},groupSlugs:{
description:"The slugs of its groups. Answers have `entitlementGroups` in place of it.",type:"array",items:{type:"string"},examples:[["api"]]}}},Ae=new RegExp("\
^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$","u");function x(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,
o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.description===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'descriptio\
n'"};e===null?e=[r]:e.push(r),s++}if(a.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!C.call(v.properties,r)){let t={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){
let r=a.name;if(typeof r=="string"){if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.slug!==void 0){let r=a.slug;if(typeof r=="string"){if(d(r)>100){let t={instancePath:i+
"/slug",schemaPath:"#/components/schemas/Slug/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:
e.push(t),s++}if(d(r)<2){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/minLength",keyword:"minLength",params:{limit:2},message:"must NOT h\
ave fewer than 2 characters"};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(a.description!==void 0){let r=a.description;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:v.properties.description.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}if(a.type!==void 0){let r=a.type;if(typeof r!=
"string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(!(r==="BOOLEAN"||r==="NUMBER"||r==="CONFIG"||r==="NUMBER_AI_CREDIT")){let t={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:v.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.aggregationMethod!==void 0){
let r=a.aggregationMethod;if(typeof r!="string"){let t={instancePath:i+"/aggregationMethod",schemaPath:"#/properties/aggregationMethod/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="COUNT"||r==="SUM"||r==="AVERAGE"||r==="MIN"||r==="MAX"||r==="LATEST")){let t={instancePath:i+
"/aggregationMethod",schemaPath:"#/properties/aggregationMethod/enum",keyword:"enum",params:{allowedValues:v.properties.aggregationMethod.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.resetPeriod!==void 0){let r=a.resetPeriod;if(typeof r!="string"){let t={instancePath:i+
"/resetPeriod",schemaPath:"#/properties/resetPeriod/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r===
"HOUR"||r==="DAY"||r==="WEEK"||r==="MONTH"||r==="YEAR")){let t={instancePath:i+"/resetPeriod",schemaPath:"#/properties/resetPeriod/enum",keyword:"enum",params:{
allowedValues:v.properties.resetPeriod.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.resetAnchor!==void 0){let r=a.
resetAnchor;if(typeof r!="string"){let t={instancePath:i+"/resetAnchor",schemaPath:"#/properties/resetAnchor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="CALENDAR"||r==="LICENSE_START")){let t={instancePath:i+"/resetAnchor",schemaPath:"#/properties/resetAnch\
or/enum",keyword:"enum",params:{allowedValues:v.properties.resetAnchor.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}
if(a.warningThresholdPercent!==void 0){let r=a.warningThresholdPercent;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/warningThresholdPerc\
ent",schemaPath:"#/properties/warningThresholdPercent/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"){if(r>100||isNaN(r)){let t={instancePath:i+"/warningThresholdPercent",schemaPath:"#/properties/warningThresholdPercent/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/warningThresholdPercent",schemaPath:"\
#/properties/warningThresholdPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!f.validate(
r)){let t={instancePath:i+"/warningThresholdPercent",schemaPath:"#/properties/warningThresholdPercent/format",keyword:"format",params:{format:"int32"},message:'\
must match format "int32"'};e===null?e=[t]:e.push(t),s++}}}if(a.unitSingular!==void 0){let r=a.unitSingular;if(typeof r=="string"){if(d(r)>100){let t={instancePath:i+
"/unitSingular",schemaPath:"#/properties/unitSingular/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/unitSingular",schemaPath:"#/properties/unitSingular/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/unitSingular",schemaPath:"#/properties/unitSingular/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.unitPlural!==void 0){let r=a.unitPlural;if(typeof r=="string"){if(d(r)>
100){let t={instancePath:i+"/unitPlural",schemaPath:"#/properties/unitPlural/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than \
100 characters"};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/unitPlural",schemaPath:"#/properties/unitPlural/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/unitPlural",schemaPath:"#/propertie\
s/unitPlural/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.saleUnitSingular!==void 0){let r=a.saleUnitSingular;
if(typeof r=="string"){if(d(r)>100){let t={instancePath:i+"/saleUnitSingular",schemaPath:"#/properties/saleUnitSingular/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/saleUnitSingular",schemaPath:"#/properties/sal\
eUnitSingular/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/saleUnitSingular",schemaPath:"#/properties/saleUnitSingular/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(a.saleUnitPlural!==void 0){let r=a.saleUnitPlural;if(typeof r=="string"){if(d(r)>100){let t={instancePath:i+"/saleUnitPlural",schemaPath:"#/properties/saleUn\
itPlural/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+
"/saleUnitPlural",schemaPath:"#/properties/saleUnitPlural/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/saleUnitPlural",schemaPath:"#/properties/saleUnitPlural/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[t]:e.push(t),s++}}if(a.saleUnitFactor!==void 0){let r=a.saleUnitFactor;if(typeof r=="number"){if(r<=0||isNaN(r)){let t={instancePath:i+
"/saleUnitFactor",schemaPath:"#/properties/saleUnitFactor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===
null?e=[t]:e.push(t),s++}if(!qe.validate(r)){let t={instancePath:i+"/saleUnitFactor",schemaPath:"#/properties/saleUnitFactor/format",keyword:"format",params:{format:"\
double"},message:'must match format "double"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/saleUnitFactor",schemaPath:"#/properties/saleUnitFacto\
r/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[t]:e.push(t),s++}}if(a.userFacing!==void 0&&typeof a.userFacing!="boolean"){
let r={instancePath:i+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),s++}if(a.displayOrder!==void 0){let r=a.displayOrder;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/displayOrder",schemaPath:"#/pr\
operties/displayOrder/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(
r)){let t={instancePath:i+"/displayOrder",schemaPath:"#/properties/displayOrder/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[t]:e.push(t),s++}if(!f.validate(r)){let t={instancePath:i+"/displayOrder",schemaPath:"#/properties/displayOrder/format",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}}if(a.icon!==void 0){let r=a.icon;if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+
"/icon",schemaPath:"#/properties/icon/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),
s++}if(!Ae.test(r)){let t={instancePath:i+"/icon",schemaPath:"#/properties/icon/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"},
message:'must match pattern "^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/icon",schemaPath:"#/properties/ico\
n/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.groupSlugs!==void 0){let r=a.groupSlugs;if(Array.isArray(
r)){let t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){let h={instancePath:i+"/groupSlugs/"+n,schemaPath:"#/properties/groupSlugs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}else{let t={instancePath:i+"/groupSlugs",schemaPath:"#/properties/groupSlug\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function J(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=J.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(x(a.body,{instancePath:i+"/body",parentData:a,
parentDataProperty:"body",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}J.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var et=Q;function Q(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.entitlementSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementSlug"},
message:"must have required property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="entitlementSlug"){let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!="string"){let t={instancePath:i+"/path/entitlementSlug",schemaPath:"#/properties/path/\
properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",
schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}Q.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var tt=ee;var k={description:"An entitlement as it is to be.","x-evidence":"inferred","x-evidence-note":"The lengths, the ranges and the pattern of the icon are those of \
the vendor's public source.",type:"object",required:["name","description"],additionalProperties:!1,properties:{name:{description:"The name, for people.",type:"s\
tring",minLength:1,examples:["Calls"]},slug:{description:"The slug, where it is sent the same as in the path.",type:"string",examples:["api-calls"]},description:{
description:"What the entitlement is, for people; `null` to say nothing.",type:["string","null"],examples:["Calls of the public API."]},type:{description:"The t\
ype, where it is sent the present one.",type:"string",enum:["BOOLEAN","NUMBER","CONFIG","NUMBER_AI_CREDIT"],examples:["NUMBER"]},aggregationMethod:{description:"\
How reports of usage are folded, where it is sent the present one.",type:"string",enum:["COUNT","SUM","AVERAGE","MIN","MAX","LATEST"],examples:["SUM"]},resetPeriod:{
description:"How often the usage begins again at zero. Once set it has to be sent again as it is.",type:"string",enum:["HOUR","DAY","WEEK","MONTH","YEAR"],examples:[
"MONTH"]},resetAnchor:{description:"Where a period begins. Once set it has to be sent again as it is.",type:"string",enum:["CALENDAR","LICENSE_START"],examples:[
"CALENDAR"]},warningThresholdPercent:{description:"At which percentage of the limit the vendor warns; `0`, or absent, for never. Numbers only.",type:"integer",format:"\
int32",minimum:0,maximum:100,examples:[80]},unitSingular:{description:"The unit of the number, for one of it. Numbers only, and with `unitPlural`.",type:"string",
minLength:1,maxLength:100,examples:["call"]},unitPlural:{description:"The unit of the number, for several. Numbers only, and with `unitSingular`.",type:"string",
minLength:1,maxLength:100,examples:["calls"]},saleUnitSingular:{description:"The unit that is sold, for one of it. Only with the plural, the factor and the unit\
.",type:"string",minLength:1,maxLength:100,examples:["pack"]},saleUnitPlural:{description:"The unit that is sold, for several. Only with the singular, the facto\
r and the unit.",type:"string",minLength:1,maxLength:100,examples:["packs"]},saleUnitFactor:{description:"How many units one that is sold has.",type:"number",format:"\
double",exclusiveMinimum:0,examples:[1e3]},userFacing:{description:"Whether customers see it. Absent, they do not any more.",type:"boolean",examples:[!0]},displayOrder:{
description:"Its place where customers see it, the lowest first. Absent, `0`.",type:"integer",format:"int32",minimum:0,examples:[10]},icon:{description:"Its ico\
n, as the name of a set and that of an icon in it.",type:"string",maxLength:64,pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$",examples:["lucide:rocket"]},groupSlugs:{
description:"The slugs of its groups. Absent, they stay as they are.",type:"array",items:{type:"string"},examples:[["api"]]}}};function ee(a,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.entitlementSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementSlug"},
message:"must have required property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="entitlementSlug"){let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!="string"){let t={instancePath:i+"/path/entitlementSlug",schemaPath:"#/properties/path/\
properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",
schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(r.description===void 0){let t={instancePath:i+
"/body",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/required",keyword:"required",params:{missingProperty:"description"},message:"must have\
 required property 'description'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(k.properties,t)){let n={instancePath:i+"/body",schemaPath:"document#/c\
omponents/schemas/UpdateEntitlementRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional \
properties"};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0){let t=r.name;if(typeof t=="string"){if(d(t)<1){let n={instancePath:i+"/body/name",schemaPath:"docu\
ment#/components/schemas/UpdateEntitlementRequest/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/body/name",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.slug!==void 0&&typeof r.slug!="string"){let t={instancePath:i+"/body/s\
lug",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(r.description!==void 0){let t=r.description;if(typeof t!="string"&&t!==null){let n={instancePath:i+"/body/description",schemaPath:"d\
ocument#/components/schemas/UpdateEntitlementRequest/properties/description/type",keyword:"type",params:{type:k.properties.description.type},message:"must be st\
ring,null"};e===null?e=[n]:e.push(n),s++}}if(r.type!==void 0){let t=r.type;if(typeof t!="string"){let n={instancePath:i+"/body/type",schemaPath:"document#/compo\
nents/schemas/UpdateEntitlementRequest/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(t===
"BOOLEAN"||t==="NUMBER"||t==="CONFIG"||t==="NUMBER_AI_CREDIT")){let n={instancePath:i+"/body/type",schemaPath:"document#/components/schemas/UpdateEntitlementReq\
uest/properties/type/enum",keyword:"enum",params:{allowedValues:k.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),s++}}if(r.aggregationMethod!==void 0){let t=r.aggregationMethod;if(typeof t!="string"){let n={instancePath:i+"/body/aggregationMethod",schemaPath:"document#/\
components/schemas/UpdateEntitlementRequest/properties/aggregationMethod/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(!(t==="COUNT"||t==="SUM"||t==="AVERAGE"||t==="MIN"||t==="MAX"||t==="LATEST")){let n={instancePath:i+"/body/aggregationMethod",schemaPath:"documen\
t#/components/schemas/UpdateEntitlementRequest/properties/aggregationMethod/enum",keyword:"enum",params:{allowedValues:k.properties.aggregationMethod.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.resetPeriod!==void 0){let t=r.resetPeriod;if(typeof t!="string"){let n={instancePath:i+
"/body/resetPeriod",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/resetPeriod/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(t==="HOUR"||t==="DAY"||t==="WEEK"||t==="MONTH"||t==="YEAR")){let n={instancePath:i+"/body/resetPeriod",schemaPath:"\
document#/components/schemas/UpdateEntitlementRequest/properties/resetPeriod/enum",keyword:"enum",params:{allowedValues:k.properties.resetPeriod.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.resetAnchor!==void 0){let t=r.resetAnchor;if(typeof t!="string"){let n={instancePath:i+
"/body/resetAnchor",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/resetAnchor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(t==="CALENDAR"||t==="LICENSE_START")){let n={instancePath:i+"/body/resetAnchor",schemaPath:"document#/compone\
nts/schemas/UpdateEntitlementRequest/properties/resetAnchor/enum",keyword:"enum",params:{allowedValues:k.properties.resetAnchor.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.warningThresholdPercent!==void 0){let t=r.warningThresholdPercent;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t))){let n={instancePath:i+"/body/warningThresholdPercent",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/warningThresholdP\
ercent/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){if(t>100||isNaN(t)){let n={instancePath:i+
"/body/warningThresholdPercent",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/warningThresholdPercent/maximum",keyword:"maximum",
params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[n]:e.push(n),s++}if(t<0||isNaN(t)){let n={instancePath:i+"/body/warningThresholdPercent",
schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/warningThresholdPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/body/warningThresholdPercent",schemaPath:"document#/components/s\
chemas/UpdateEntitlementRequest/properties/warningThresholdPercent/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?
e=[n]:e.push(n),s++}}}if(r.unitSingular!==void 0){let t=r.unitSingular;if(typeof t=="string"){if(d(t)>100){let n={instancePath:i+"/body/unitSingular",schemaPath:"\
document#/components/schemas/UpdateEntitlementRequest/properties/unitSingular/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than\
 100 characters"};e===null?e=[n]:e.push(n),s++}if(d(t)<1){let n={instancePath:i+"/body/unitSingular",schemaPath:"document#/components/schemas/UpdateEntitlementR\
equest/properties/unitSingular/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/body/unitSingular",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/unitSingular/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.unitPlural!==void 0){let t=r.unitPlural;if(typeof t=="string"){if(d(t)>100){let n={instancePath:i+
"/body/unitPlural",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/unitPlural/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),s++}if(d(t)<1){let n={instancePath:i+"/body/unitPlural",schemaPath:"document#/components/schem\
as/UpdateEntitlementRequest/properties/unitPlural/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:
e.push(n),s++}}else{let n={instancePath:i+"/body/unitPlural",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/unitPlural/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.saleUnitSingular!==void 0){let t=r.saleUnitSingular;if(typeof t=="stri\
ng"){if(d(t)>100){let n={instancePath:i+"/body/saleUnitSingular",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/saleUnitSingular/m\
axLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),s++}if(d(t)<1){let n={instancePath:i+
"/body/saleUnitSingular",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/saleUnitSingular/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/body/saleUnitSingular",schemaPath:"document#/compone\
nts/schemas/UpdateEntitlementRequest/properties/saleUnitSingular/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(r.saleUnitPlural!==void 0){let t=r.saleUnitPlural;if(typeof t=="string"){if(d(t)>100){let n={instancePath:i+"/body/saleUnitPlural",schemaPath:"document#\
/components/schemas/UpdateEntitlementRequest/properties/saleUnitPlural/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 ch\
aracters"};e===null?e=[n]:e.push(n),s++}if(d(t)<1){let n={instancePath:i+"/body/saleUnitPlural",schemaPath:"document#/components/schemas/UpdateEntitlementReques\
t/properties/saleUnitPlural/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/body/saleUnitPlural",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/saleUnitPlural/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.saleUnitFactor!==void 0){let t=r.saleUnitFactor;if(typeof t=="number"){if(t<=0||isNaN(
t)){let n={instancePath:i+"/body/saleUnitFactor",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/saleUnitFactor/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),s++}if(!qe.validate(t)){let n={instancePath:i+"/body/saleUnitF\
actor",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/saleUnitFactor/format",keyword:"format",params:{format:"double"},message:'mu\
st match format "double"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/body/saleUnitFactor",schemaPath:"document#/components/schemas/UpdateEntitl\
ementRequest/properties/saleUnitFactor/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.userFacing!==void 0&&
typeof r.userFacing!="boolean"){let t={instancePath:i+"/body/userFacing",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/userFacing\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(r.displayOrder!==void 0){let t=r.displayOrder;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let n={instancePath:i+"/body/displayOrder",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/displayOrd\
er/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){if(t<0||isNaN(t)){let n={instancePath:i+
"/body/displayOrder",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/displayOrder/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/body/displayOrder",schemaPath:"document#/components/sch\
emas/UpdateEntitlementRequest/properties/displayOrder/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(
n),s++}}}if(r.icon!==void 0){let t=r.icon;if(typeof t=="string"){if(d(t)>64){let n={instancePath:i+"/body/icon",schemaPath:"document#/components/schemas/UpdateE\
ntitlementRequest/properties/icon/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),s++}
if(!Ae.test(t)){let n={instancePath:i+"/body/icon",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/icon/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/body/icon",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/icon/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(r.groupSlugs!==void 0){let t=r.groupSlugs;if(Array.isArray(t)){let n=t.length;for(let h=0;h<n;h++)if(typeof t[h]!=
"string"){let q={instancePath:i+"/body/groupSlugs/"+h,schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/groupSlugs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{let n={instancePath:i+"/body/groupSlugs",schemaPath:"document#/compone\
nts/schemas/UpdateEntitlementRequest/properties/groupSlugs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{
let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return ee.errors=e,s===0}ee.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var rt=te;function te(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.entitlementSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"entitlementSlug"},
message:"must have required property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="entitlementSlug"){let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!="string"){let t={instancePath:i+"/path/entitlementSlug",schemaPath:"#/properties/path/\
properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",
schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}te.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var st=re;function re(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="cursor"||t==="limit")){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.cursor!==void 0&&typeof r.cursor!="string"){let t={instancePath:i+"/query/curso\
r",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.limit!==
void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){if(t>200||isNaN(t)){let n={instancePath:i+"/query/l\
imit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[n]:e.push(
n),s++}if(t<1||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/\
limit/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(n),s++}}}}else{let t={instancePath:i+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}re.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var it=se;var Ie={description:"A customer to create.","x-evidence":"inferred","x-evidence-note":"The length of the name and the pattern of the domain are those of the ven\
dor's public source.",type:"object",required:["name"],additionalProperties:!1,properties:{name:{description:"The name, for people.",type:"string",minLength:1,examples:[
"Acme"]},slug:{$ref:"#/components/schemas/Slug"},externalCustomerId:{description:"The id that another system has for the customer.",type:["string","null"],examples:[
"crm-12345"]},domain:{description:"The domain of the customer, in lower case.",type:"string",pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$",examples:["acme.example"]},
integrations:{$ref:"#/components/schemas/IntegrationsRequest"}}},xe=new RegExp("^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$","u");function P(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a))for(let r in a){let t=a[r];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.external_id===
void 0){let n={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/IntegrationRequest/required",keyword:"required",params:{
missingProperty:"external_id"},message:"must have required property 'external_id'"};e===null?e=[n]:e.push(n),s++}for(let n in t)if(!(n==="external_id"||n==="met\
adata"||n==="web_url"||n==="last_error")){let h={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/IntegrationRequest\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}
if(t.external_id!==void 0&&typeof t.external_id!="string"){let n={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_id",schemaPath:"#/compo\
nents/schemas/IntegrationRequest/properties/external_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(t.
metadata!==void 0){let n=t.metadata;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let h={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadat\
a",schemaPath:"#/components/schemas/IntegrationRequest/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:
e.push(h),s++}}if(t.web_url!==void 0&&typeof t.web_url!="string"){let n={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/web_url",schemaPath:"#/co\
mponents/schemas/IntegrationRequest/properties/web_url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(t.last_error!==
void 0&&typeof t.last_error!="string"){let n={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/last_error",schemaPath:"#/components/schemas/Integra\
tionRequest/properties/last_error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/IntegrationRequest/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return P.errors=e,s===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function N(a,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.
isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="slug"||r==="externalCustomerId"||r==="domain"||r==="integrations")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.slug!==void 0){let r=a.slug;if(typeof r=="st\
ring"){if(d(r)>100){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have\
 more than 100 characters"};e===null?e=[t]:e.push(t),s++}if(d(r)<2){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/minLength",keyword:"minL\
ength",params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/slug",schemaPath:"#\
/components/schemas/Slug/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[t]:e.push(t),s++}}if(a.externalCustomerId!==void 0){let r=a.externalCustomerId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"\
/externalCustomerId",schemaPath:"#/properties/externalCustomerId/type",keyword:"type",params:{type:Ie.properties.externalCustomerId.type},message:"must be strin\
g,null"};e===null?e=[t]:e.push(t),s++}}if(a.domain!==void 0){let r=a.domain;if(typeof r=="string"){if(!xe.test(r)){let t={instancePath:i+"/domain",schemaPath:"#\
/properties/domain/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"},message:'must match pattern "^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"'};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}}a.integrations!==void 0&&(P(a.integrations,{instancePath:i+"/integrations",parentData:a,parentDataProperty:"integrations",rootData:p,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return N.errors=e,s===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(a,{instancePath:i="",parentData:m,
parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"\
must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={
instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(N(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}se.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var at=ie;function ie(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.customerSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"customerSlug"},message:"\
must have required property 'customerSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="customerSlug"){let n={instancePath:i+"/path",schemaPath:"#/prop\
erties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.customerSlug!==void 0&&typeof r.customerSlug!="string"){let t={instancePath:i+"/path/customerSlug",schemaPath:"#/properties/path/properties/customer\
Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===0}ie.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var nt=ae;var Ee={description:"A customer as it is to be.","x-evidence":"inferred","x-evidence-note":"The length of the name and the pattern of the domain are those of th\
e vendor's public source.",type:"object",required:["name"],additionalProperties:!1,properties:{name:{description:"The name, for people.",type:"string",minLength:1,
examples:["Acme Corporation"]},slug:{description:"The slug, where it is sent the same as in the path.",type:"string",examples:["acme"]},externalCustomerId:{description:"\
The id that another system has for the customer.",type:["string","null"],examples:["crm-12345"]},domain:{description:"The domain of the customer, in lower case.",
type:"string",pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$",examples:["acme.example"]}}};function ae(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,
dynamicAnchors:l={}}={}){let e=null,s=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'b\
ody'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.customerSlug===void 0){let t={instancePath:i+
"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"customerSlug"},message:"must have required property 'customerSlug'"};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="customerSlug"){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.customerSlug!==void 0&&typeof r.
customerSlug!="string"){let t={instancePath:i+"/path/customerSlug",schemaPath:"#/properties/path/properties/customerSlug/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateCustomerRequest/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="name"||t==="slug"||t==="externalCustomerId"||t==="domain")){let n={instancePath:i+
"/body",schemaPath:"document#/components/schemas/UpdateCustomerRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0){let t=r.name;if(typeof t=="string"){if(d(t)<1){let n={instancePath:i+"/bo\
dy/name",schemaPath:"document#/components/schemas/UpdateCustomerRequest/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/body/name",schemaPath:"document#/components/schemas/UpdateCustomerRequest/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.slug!==void 0&&typeof r.slug!="string"){let t={
instancePath:i+"/body/slug",schemaPath:"document#/components/schemas/UpdateCustomerRequest/properties/slug/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r.externalCustomerId!==void 0){let t=r.externalCustomerId;if(typeof t!="string"&&t!==null){let n={instancePath:i+
"/body/externalCustomerId",schemaPath:"document#/components/schemas/UpdateCustomerRequest/properties/externalCustomerId/type",keyword:"type",params:{type:Ee.properties.
externalCustomerId.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}if(r.domain!==void 0){let t=r.domain;if(typeof t=="string"){if(!xe.test(t)){
let n={instancePath:i+"/body/domain",schemaPath:"document#/components/schemas/UpdateCustomerRequest/properties/domain/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"},message:'must match pattern "^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/body/\
domain",schemaPath:"document#/components/schemas/UpdateCustomerRequest/properties/domain/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateCustomerRequest/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}ae.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ot=ne;function ne(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.customerSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"customerSlug"},message:"\
must have required property 'customerSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="customerSlug"){let n={instancePath:i+"/path",schemaPath:"#/prop\
erties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.customerSlug!==void 0&&typeof r.customerSlug!="string"){let t={instancePath:i+"/path/customerSlug",schemaPath:"#/properties/path/properties/customer\
Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}ne.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var pt=oe;function oe(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="cursor"||t==="limit")){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.cursor!==void 0&&typeof r.cursor!="string"){let t={instancePath:i+"/query/curso\
r",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.limit!==
void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){if(t>200||isNaN(t)){let n={instancePath:i+"/query/l\
imit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[n]:e.push(
n),s++}if(t<1||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/\
limit/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(n),s++}}}}else{let t={instancePath:i+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return oe.errors=e,s===0}oe.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var lt=pe;var Le={description:"An instance to create.","x-evidence":"inferred","x-evidence-note":"Which members are required, and the length of the name, are those of the\
 vendor's public source.",type:"object",required:["name","description","customerId","licenseId","startLicenseDate","endLicenseDate"],additionalProperties:!1,properties:{
name:{description:"The name, for people.",type:"string",minLength:1,examples:["Acme production"]},slug:{$ref:"#/components/schemas/Slug"},description:{description:"\
What the instance is, for people.",type:"string",examples:["The production system of Acme."]},customerId:{description:"The id of its customer.",type:"string",examples:[
"6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11"]},licenseId:{description:"The id of its licence, which may be a draft, but not archived.",type:"string",examples:["0d9f5a\
0a-4f0c-4d8e-9a54-3a0f7a2c1b10"]},startLicenseDate:{description:"From when on it uses the licence. A date and time by RFC 3339.",type:"string",format:"date-time",
examples:["2026-01-01T00:00:00Z"]},endLicenseDate:{description:"Until when it uses the licence. A date and time by RFC 3339.",type:"string",format:"date-time",examples:[
"2027-01-01T00:00:00Z"]},deploymentZoneId:{description:"The id of its deployment zone.",type:"string",examples:["3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"]},metadata:{
description:"What you keep with it, with keys of your own.",type:"object",additionalProperties:!0,examples:[{region:"eu"}]},integrations:{$ref:"#/components/sch\
emas/IntegrationsRequest"}}},U=Pe.fullFormats["date-time"];function T(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){
let e=null,s=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),s++}if(a.description===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must hav\
e required property 'description'"};e===null?e=[r]:e.push(r),s++}if(a.customerId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"customerId"},message:"must have required property 'customerId'"};e===null?e=[r]:e.push(r),s++}if(a.licenseId===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"licenseId"},message:"must have required property 'licenseId'"};e===null?e=[r]:e.push(r),s++}if(a.startLicenseDate===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"startLicenseDate"},message:"must have required property 'start\
LicenseDate'"};e===null?e=[r]:e.push(r),s++}if(a.endLicenseDate===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
endLicenseDate"},message:"must have required property 'endLicenseDate'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!C.call(Le.properties,r)){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.slug!==void 0){let r=a.slug;if(typeof r=="st\
ring"){if(d(r)>100){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have\
 more than 100 characters"};e===null?e=[t]:e.push(t),s++}if(d(r)<2){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/minLength",keyword:"minL\
ength",params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/slug",schemaPath:"#\
/components/schemas/Slug/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[t]:e.push(t),s++}}if(a.description!==void 0&&typeof a.description!="string"){let r={instancePath:i+"/description",schemaPath:"#/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.customerId!==void 0&&typeof a.customerId!=
"string"){let r={instancePath:i+"/customerId",schemaPath:"#/properties/customerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}if(a.licenseId!==void 0&&typeof a.licenseId!="string"){let r={instancePath:i+"/licenseId",schemaPath:"#/properties/licenseId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.startLicenseDate!==void 0){let r=a.startLicenseDate;if(typeof r=="strin\
g"){if(!U.validate(r)){let t={instancePath:i+"/startLicenseDate",schemaPath:"#/properties/startLicenseDate/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/startLicenseDate",schemaPath:"#/properties/startLicenseDate/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.endLicenseDate!==void 0){let r=a.endLicenseDate;if(typeof r==
"string"){if(!U.validate(r)){let t={instancePath:i+"/endLicenseDate",schemaPath:"#/properties/endLicenseDate/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/endLicenseDate",schemaPath:"#/properties/endLicenseDate/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.deploymentZoneId!==void 0&&typeof a.deploymentZoneId!="string"){
let r={instancePath:i+"/deploymentZoneId",schemaPath:"#/properties/deploymentZoneId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}if(a.metadata!==void 0){let r=a.metadata;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:i+"/metadata",schemaPath:"#/pro\
perties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}a.integrations!==void 0&&(P(a.integrations,
{instancePath:i+"/integrations",parentData:a,parentDataProperty:"integrations",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}T.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,
s=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==
void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.
query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/quer\
y",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(T(a.body,
{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pe.errors=e,s===0}pe.evaluated={props:{path:!0,
query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ut=le;function le(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.instanceSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"\
must have required property 'instanceSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="instanceSlug"){let n={instancePath:i+"/path",schemaPath:"#/prop\
erties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.instanceSlug!==void 0&&typeof r.instanceSlug!="string"){let t={instancePath:i+"/path/instanceSlug",schemaPath:"#/properties/path/properties/instance\
Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}le.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var mt=ue;var De={description:"An instance as it is to be.","x-evidence":"inferred","x-evidence-note":"Which members are required, and the length of the name, are those o\
f the vendor's public source.",type:"object",required:["name","description","customerId","licenseId","startLicenseDate","endLicenseDate"],additionalProperties:!1,
properties:{name:{description:"The name, for people.",type:"string",minLength:1,examples:["Acme production"]},slug:{$ref:"#/components/schemas/Slug"},description:{
description:"What the instance is, for people.",type:"string",examples:["The production system of Acme."]},customerId:{description:"The id of its customer.",type:"\
string",examples:["6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11"]},licenseId:{description:"The id of its licence. Another one may be a draft, but not archived.",type:"s\
tring",examples:["0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10"]},startLicenseDate:{description:"From when on it uses the licence. A date and time by RFC 3339.",type:"s\
tring",format:"date-time",examples:["2026-01-01T00:00:00Z"]},endLicenseDate:{description:"Until when it uses the licence. A date and time by RFC 3339.",type:"st\
ring",format:"date-time",examples:["2028-01-01T00:00:00Z"]},deploymentZoneId:{description:"The id of its deployment zone. Absent, it stays where it is.",type:"s\
tring",examples:["3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"]},metadata:{description:"What you keep with it, with keys of your own.",type:"object",additionalProperties:!0,
examples:[{region:"eu"}]}}};function I(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=I.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(a.description===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===
null?e=[r]:e.push(r),s++}if(a.customerId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"customerId"},message:"\
must have required property 'customerId'"};e===null?e=[r]:e.push(r),s++}if(a.licenseId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"licenseId"},message:"must have required property 'licenseId'"};e===null?e=[r]:e.push(r),s++}if(a.startLicenseDate===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"startLicenseDate"},message:"must have required property 'startLicenseDate'"};e===null?e=[r]:
e.push(r),s++}if(a.endLicenseDate===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endLicenseDate"},message:"\
must have required property 'endLicenseDate'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!C.call(De.properties,r)){let t={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.
name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(a.slug!==void 0){let r=a.slug;if(typeof r=="string"){if(d(r)>100){let t={
instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
e===null?e=[t]:e.push(t),s++}if(d(r)<2){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/minLength",keyword:"minLength",params:{limit:2},message:"\
must NOT have fewer than 2 characters"};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/slug",schemaPath:"#/components/schemas/Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}}if(a.description!==void 0&&typeof a.description!="string"){let r={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.customerId!==void 0&&typeof a.customerId!="string"){let r={instancePath:i+"/c\
ustomerId",schemaPath:"#/properties/customerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.licenseId!==
void 0&&typeof a.licenseId!="string"){let r={instancePath:i+"/licenseId",schemaPath:"#/properties/licenseId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(a.startLicenseDate!==void 0){let r=a.startLicenseDate;if(typeof r=="string"){if(!U.validate(r)){let t={instancePath:i+
"/startLicenseDate",schemaPath:"#/properties/startLicenseDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/startLicenseDate",schemaPath:"#/properties/startLicenseDate/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}if(a.endLicenseDate!==void 0){let r=a.endLicenseDate;if(typeof r=="string"){if(!U.validate(r)){let t={instancePath:i+
"/endLicenseDate",schemaPath:"#/properties/endLicenseDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/endLicenseDate",schemaPath:"#/properties/endLicenseDate/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[t]:e.push(t),s++}}if(a.deploymentZoneId!==void 0&&typeof a.deploymentZoneId!="string"){let r={instancePath:i+"/deploymentZoneId",schemaPath:"\
#/properties/deploymentZoneId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(a.metadata!==void 0){let r=a.
metadata;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(a,{instancePath:i="",parentData:m,
parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"\
must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.instanceSlug===
void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have requ\
ired property 'instanceSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="instanceSlug"){let n={instancePath:i+"/path",schemaPath:"#/properties/path/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.
instanceSlug!==void 0&&typeof r.instanceSlug!="string"){let t={instancePath:i+"/path/instanceSlug",schemaPath:"#/properties/path/properties/instanceSlug/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(I(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"\
body",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}ue.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var dt=me;var Oe={description:"What is to change of an instance. What is absent stays.",type:"object",additionalProperties:!1,properties:{status:{description:"How it does\
.",type:"string",enum:["HEALTHY","DEGRADED","INCIDENT","MAINTENANCE"],examples:["INCIDENT"]},lifecycleStage:{description:"Where it stands commercially, in words\
 of your own, such as `TRIAL`, `ACTIVE`, `AT_RISK` and `CHURNED`.",type:"string",minLength:1,examples:["AT_RISK"],"x-evidence":"inferred","x-evidence-note":"Tha\
t it may not be empty is in the vendor's public source alone."}}};function me(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){
let e=null,s=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.
push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.instanceSlug===void 0){let t={instancePath:i+"/path",schemaPath:"\
#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'instanceSlug'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(t!=="instanceSlug"){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.instanceSlug!==void 0&&typeof r.instanceSlug!="string"){let t={
instancePath:i+"/path/instanceSlug",schemaPath:"#/properties/path/properties/instanceSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="status"||t==="lifecyc\
leStage")){let n={instancePath:i+"/body",schemaPath:"document#/components/schemas/PatchInstanceRequest/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.status!==void 0){let t=r.status;if(typeof t!="string"){let n={
instancePath:i+"/body/status",schemaPath:"document#/components/schemas/PatchInstanceRequest/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(t==="HEALTHY"||t==="DEGRADED"||t==="INCIDENT"||t==="MAINTENANCE")){let n={instancePath:i+"/body/status",schemaPath:"\
document#/components/schemas/PatchInstanceRequest/properties/status/enum",keyword:"enum",params:{allowedValues:Oe.properties.status.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.lifecycleStage!==void 0){let t=r.lifecycleStage;if(typeof t=="string"){if(d(t)<1){let n={instancePath:i+
"/body/lifecycleStage",schemaPath:"document#/components/schemas/PatchInstanceRequest/properties/lifecycleStage/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/body/lifecycleStage",schemaPath:"document#/components/schemas\
/PatchInstanceRequest/properties/lifecycleStage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}}else{let t={
instancePath:i+"/body",schemaPath:"document#/components/schemas/PatchInstanceRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}
return me.errors=e,s===0}me.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ct=de;function de(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=de.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.instanceSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"\
must have required property 'instanceSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="instanceSlug"){let n={instancePath:i+"/path",schemaPath:"#/prop\
erties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.instanceSlug!==void 0&&typeof r.instanceSlug!="string"){let t={instancePath:i+"/path/instanceSlug",schemaPath:"#/properties/path/properties/instance\
Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}de.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var yt=ce;function ce(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.instanceSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"\
must have required property 'instanceSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="instanceSlug"){let n={instancePath:i+"/path",schemaPath:"#/prop\
erties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.instanceSlug!==void 0&&typeof r.instanceSlug!="string"){let t={instancePath:i+"/path/instanceSlug",schemaPath:"#/properties/path/properties/instance\
Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ce.errors=e,s===0}ce.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var ht=ye;function ye(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.instanceSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"\
must have required property 'instanceSlug'"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/\
path/required",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have required property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}
for(let t in r)if(!(t==="instanceSlug"||t==="entitlementSlug")){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.instanceSlug!==void 0&&typeof r.
instanceSlug!="string"){let t={instancePath:i+"/path/instanceSlug",schemaPath:"#/properties/path/properties/instanceSlug/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!="string"){let t={instancePath:i+"/path/enti\
tlementSlug",schemaPath:"#/properties/path/properties/entitlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.
push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/propert\
ies/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.
push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ye.
errors=e,s===0}ye.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ft=he;var Ue={description:"A report of usage. The server takes the time of its arrival.",type:"object",required:["value","behavior"],additionalProperties:!1,properties:{
value:{description:"The number. A value of another type is refused with 422.",$ref:"#/components/schemas/NumberEntitlementValue"},behavior:{description:"Whether\
 the number is folded into the usage (`append`) or takes its place (`set`).",type:"string",enum:["append","set"],examples:["append"],"x-evidence":"inferred","x-\
evidence-note":"The vendor's schema leaves it optional; its public source answers 422 without it."},metadata:{description:"What you keep with the report, with k\
eys of your own.",type:"object",additionalProperties:!0,examples:[{job:"nightly"}]},transactionId:{description:`Makes a report that may be sent again: one with \
the same id, value and behaviour is counted once, for 35 days
unless the deployment says otherwise. With another value or behaviour the answer is 409. A report that was
refused leaves its id unused. Deployments before the newest revision answer 422 where it is sent.
`,type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9._:-]{1,128}$",examples:["call-9f2c:tokens"],"x-evidence":"inferred","x-evidence-note":"The newest\
 revision of the vendor's public source has it; no page names it."}}},Re=new RegExp("^[A-Za-z0-9._:-]{1,128}$","u");function E(a,{instancePath:i="",parentData:m,
parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};e===null?e=[r]:e.push(r),s++}if(a.behavior===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"behavior"},message:"must have required property 'behavior'"};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="value"||r==="behavior"||r===
"metadata"||r==="transactionId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.value!==void 0){let r=a.value;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){
let t={instancePath:i+"/value",schemaPath:"#/components/schemas/NumberEntitlementValue/required",keyword:"required",params:{missingProperty:"type"},message:"mus\
t have required property 'type'"};e===null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:i+"/value",schemaPath:"#/components/schemas/NumberEntitl\
ementValue/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="type"||t==="value")){let n={instancePath:i+"/value",schemaPath:"#/components/schemas/NumberEntitlementValue/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.type!==void 0&&r.type!=="number"){let t={
instancePath:i+"/value/type",schemaPath:"#/components/schemas/NumberEntitlementValue/properties/type/const",keyword:"const",params:{allowedValue:"number"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(r.value!==void 0){let t=r.value;if(typeof t=="number"){if(!qe.validate(t)){let n={instancePath:i+"/v\
alue/value",schemaPath:"#/components/schemas/NumberEntitlementValue/properties/value/format",keyword:"format",params:{format:"double"},message:'must match forma\
t "double"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/value/value",schemaPath:"#/components/schemas/NumberEntitlementValue/properties/value/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i+"/value",schemaPath:"#/components/\
schemas/NumberEntitlementValue/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.behavior!==void 0){let r=a.
behavior;if(typeof r!="string"){let t={instancePath:i+"/behavior",schemaPath:"#/properties/behavior/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),s++}if(!(r==="append"||r==="set")){let t={instancePath:i+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"enum",params:{
allowedValues:Ue.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;
if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.transactionId!==void 0){let r=a.transactionId;if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+
"/transactionId",schemaPath:"#/properties/transactionId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===
null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/transactionId",schemaPath:"#/properties/transactionId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}if(!Re.test(r)){let t={instancePath:i+"/transactionId",schemaPath:"#/properties/tr\
ansactionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._:-]{1,128}$"},message:'must match pattern "^[A-Za-z0-9._:-]{1,128}$"'};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/transactionId",schemaPath:"#/properties/transactionId/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return E.errors=e,s===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,
dynamicAnchors:l={}}={}){let e=null,s=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'b\
ody'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.instanceSlug===void 0){let t={instancePath:i+
"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'instanceSlug'"};
e===null?e=[t]:e.push(t),s++}if(r.entitlementSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
entitlementSlug"},message:"must have required property 'entitlementSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="instanceSlug"||t==="entitlement\
Slug")){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.instanceSlug!==void 0&&typeof r.instanceSlug!="string"){let t={instancePath:i+"/path/ins\
tanceSlug",schemaPath:"#/properties/path/properties/instanceSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r.entitlementSlug!==void 0&&typeof r.entitlementSlug!="string"){let t={instancePath:i+"/path/entitlementSlug",schemaPath:"#/properties/path/properties/en\
titlementSlug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(E(a.body,{instancePath:i+"/body",parentData:a,
parentDataProperty:"body",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}he.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var gt=fe;function fe(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.instanceSlug===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"instanceSlug"},message:"\
must have required property 'instanceSlug'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="instanceSlug"){let n={instancePath:i+"/path",schemaPath:"#/prop\
erties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.instanceSlug!==void 0&&typeof r.instanceSlug!="string"){let t={instancePath:i+"/path/instanceSlug",schemaPath:"#/properties/path/properties/instance\
Slug/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/proper\
ties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let t in r)if(!(t==="event_name"||t==="after"||t==="before"||t==="cursor"||t==="limit")){let n={instancePath:i+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=
[n]:e.push(n),s++}if(r.event_name!==void 0&&typeof r.event_name!="string"){let t={instancePath:i+"/query/event_name",schemaPath:"#/properties/query/properties/e\
vent_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.after!==void 0){let t=r.after;if(typeof t=="st\
ring"){if(!U.validate(t)){let n={instancePath:i+"/query/after",schemaPath:"#/properties/query/properties/after/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/query/after",schemaPath:"#/properties/query/properties/a\
fter/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.before!==void 0){let t=r.before;if(typeof t=="stri\
ng"){if(!U.validate(t)){let n={instancePath:i+"/query/before",schemaPath:"#/properties/query/properties/before/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/query/before",schemaPath:"#/properties/query/properties/\
before/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.cursor!==void 0&&typeof r.cursor!="string"){let t={
instancePath:i+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}if(r.limit!==void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/\
query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"){if(t>200||isNaN(
t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"};e===null?e=[n]:e.push(n),s++}if(t<1||isNaN(t)){let n={instancePath:i+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}if(!f.validate(t)){let n={instancePath:i+"/query/limit",schemaPath:"\
#/properties/query/properties/limit/format",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(n),s++}}}}else{let t={
instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}
fe.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var bt=ge;function L(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=L.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="context"){let t={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.context!==
void 0){let r=a.context;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:i+"/context",schemaPath:"#/components/schemas/EvaluationContext/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(a,{
instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.key===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"key"},message:"must have re\
quired property 'key'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="key"){let n={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.key!==void 0&&
typeof r.key!="string"){let t={instancePath:i+"/path/key",schemaPath:"#/properties/path/properties/key/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(L(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}ge.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Pt=be;function D(a,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="context"){let t={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(a.context!==
void 0){let r=a.context;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:i+"/context",schemaPath:"#/components/schemas/EvaluationContext/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(a,{
instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=a,dynamicAnchors:l={}}={}){let e=null,s=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let r=a.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}if(a.query!==void 0){let r=a.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:i+"\
/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[t]:e.push(t),s++}}a.body!==void 0&&(D(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===0}be.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{He as archiveLicense,Ye as attachLicenseEntitlement,it as createCustomer,Qe as createEntitlement,lt as createInstance,_e as createLicense,ot as deleteCustomer,
rt as deleteEntitlement,ct as deleteInstance,Fe as deleteLicense,Xe as detachLicenseEntitlement,Pt as evaluateAllFlags,bt as evaluateFlag,at as getCustomer,et as getEntitlement,
ut as getInstance,ht as getInstanceUsage,Me as getLicense,Ge as getLicenseEntitlement,st as listCustomers,Je as listEntitlements,gt as listInstanceAuditTrail,yt as listInstanceUsage,
pt as listInstances,Ze as listLicenseEntitlements,ze as listLicenses,dt as patchInstance,We as publishLicense,ft as reportInstanceUsage,Be as unarchiveLicense,nt as updateCustomer,
tt as updateEntitlement,mt as updateInstance,Ve as updateLicense,Ke as updateLicenseEntitlement};
