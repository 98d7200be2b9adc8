// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
var xe=(a,i)=>()=>(i||a((i={exports:{}}).exports,i),i.exports);var je=xe(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});function Pe(a){let i=a.length,d=0,m=0,p;for(;m<i;)d++,p=a.charCodeAt(m++),p>=55296&&
p<=56319&&m<i&&(p=a.charCodeAt(m),(p&64512)===56320&&m++);return d}ke.default=Pe;Pe.code='require("ajv/dist/runtime/ucs2length").default'});import*as be from"../formats.js";var Re=z;var g=be.fullFormats.int32;function z(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=z.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e==
"object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}
if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r==="cursor"||r==="limit")){let o={instancePath:i+"/query",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.cursor!==void 0&&typeof e.cursor!="\
string"){let r={instancePath:i+"/query/cursor",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.
limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:i+"/query/limit",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).
push(o),s++}if(typeof r=="number"){if(r>200||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must b\
e <= 200"};(t??=[]).push(o),s++}if(r<1||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
(t??=[]).push(o),s++}if(!g.validate(r)){let o={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=
[]).push(o),s++}}}}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return z.errors=t,s===0}z.evaluated={props:{path:!0,query:!0},dynamicProps:!1,
dynamicItems:!1};var _e=U;var qe={description:"A licence to create.",type:"object",required:["name","description","type","isDefault"],additionalProperties:!1,properties:{name:{description:"\
The name, for people.",type:"string",minLength:1,maxLength:100,examples:["Enterprise"]},slug:{$ref:"#/components/schemas/Slug"},description:{description:"What t\
he licence is for, for people.",type:"string",maxLength:500,examples:["Everything."]},type:{description:"How it is sold.",type:"string",enum:["DEVELOPMENT","TRI\
AL","PAID","COMMUNITY"],examples:["PAID"]},versionName:{description:"The name of the version, for people. Absent, it is made of the version.",type:"string",maxLength:50,
examples:["Winter"]},isDefault:{description:"Whether its family puts this version forward. A draft cannot be.",type:"boolean",examples:[!0]},familyId:{description:"\
The id of the family to add the next version to.",type:"string",examples:["9e107d9d-372b-4d5e-8f0a-1b2c3d4e5f60"]},familySlug:{description:"The slug of the fami\
ly to add the next version to. Answers never have it.",type:"string",minLength:2,maxLength:100,pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$",examples:["enterprise"]},lifecycleState:{
description:"Whether it is on sale from the beginning, which is what an absent member means.",type:"string",enum:["DRAFT","PUBLISHED"],examples:["DRAFT"],"x-evi\
dence":"inferred","x-evidence-note":"The vendor's public source answers 422 for ARCHIVED, which its schema allows."}}};var C=Object.prototype.hasOwnProperty,y=je().default,L=new RegExp("^[a-z0-9][a-z0-9-]*[a-z0-9]$","u");function j(a,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=j.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.
isArray(a)){if(a.name===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).
push(e),s++}if(a.description===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'des\
cription'"};(t??=[]).push(e),s++}if(a.type===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"type"},message:"must have required proper\
ty 'type'"};(t??=[]).push(e),s++}if(a.isDefault===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"isDefault"},message:"must have requi\
red property 'isDefault'"};(t??=[]).push(e),s++}for(let e in a)if(!C.call(qe.properties,e)){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.name!==void 0){let e=a.name;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+"\
/name",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}if(y(e)<1){let r={instancePath:i+"/name",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/name",keyword:"type",params:{type:"\
string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.slug!==void 0){let e=a.slug;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+"/slug",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}if(y(e)<2){let r={instancePath:i+"/slug",keyword:"minLength",
params:{limit:2},message:"must NOT have fewer than 2 characters"};(t??=[]).push(r),s++}if(!L.test(e)){let r={instancePath:i+"/slug",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/slug",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.description!==void 0){let e=a.description;if(typeof e=="string"){if(y(e)>500){let r={
instancePath:i+"/description",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+
"/description",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.type!==void 0){let e=a.type;if(typeof e!="string"){let r={
instancePath:i+"/type",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(!(e==="DEVELOPMENT"||e==="TRIAL"||e==="PAID"||e===
"COMMUNITY")){let r={instancePath:i+"/type",keyword:"enum",params:{allowedValues:qe.properties.type.enum},message:"must be equal to one of the allowed values"};
(t??=[]).push(r),s++}}if(a.versionName!==void 0){let e=a.versionName;if(typeof e=="string"){if(y(e)>50){let r={instancePath:i+"/versionName",keyword:"maxLength",
params:{limit:50},message:"must NOT have more than 50 characters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/versionName",keyword:"type",params:{type:"\
string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.isDefault!==void 0&&typeof a.isDefault!="boolean"){let e={instancePath:i+"/isDefault",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};(t??=[]).push(e),s++}if(a.familyId!==void 0&&typeof a.familyId!="string"){let e={instancePath:i+"/familyId",
keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.familySlug!==void 0){let e=a.familySlug;if(typeof e=="string"){if(y(e)>
100){let r={instancePath:i+"/familySlug",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}if(y(e)<2){
let r={instancePath:i+"/familySlug",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};(t??=[]).push(r),s++}if(!L.test(e)){let r={
instancePath:i+"/familySlug",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};(t??=
[]).push(r),s++}}else{let r={instancePath:i+"/familySlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.lifecycleState!==
void 0){let e=a.lifecycleState;if(typeof e!="string"){let r={instancePath:i+"/lifecycleState",keyword:"type",params:{type:"string"},message:"must be string"};(t??=
[]).push(r),s++}if(!(e==="DRAFT"||e==="PUBLISHED")){let r={instancePath:i+"/lifecycleState",keyword:"enum",params:{allowedValues:qe.properties.lifecycleState.enum},
message:"must be equal to one of the allowed values"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}return j.errors=t,s===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(a,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.
isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).
push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/path",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/path",keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={
instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={
instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(j(a.body,{instancePath:i+"/body",
parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||(t=t===null?j.errors:t.concat(j.errors),s=t.length))}else{let e={instancePath:i,keyword:"t\
ype",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return U.errors=t,s===0}U.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var Me=R;function R(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=R.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",
keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/qu\
ery",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return R.errors=t,s===0}R.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Fe=_;var Ae={description:"A licence as it is to be.",type:"object",required:["name","description","type","isDefault"],additionalProperties:!1,properties:{name:{description:"\
The name, for people.",type:"string",minLength:1,maxLength:100,examples:["Enterprise Plus"]},slug:{description:"The slug, where it is sent the same as in the pa\
th.",type:"string",examples:["enterprise"]},description:{description:"What the licence is for, for people.",type:"string",maxLength:500,examples:["Everything."]},
type:{description:"How it is sold.",type:"string",enum:["DEVELOPMENT","TRIAL","PAID","COMMUNITY"],examples:["PAID"]},versionName:{description:"The name of the v\
ersion, for people.",type:"string",maxLength:50,examples:["Winter"]},isDefault:{description:"Whether its family puts this version forward, which takes it from t\
he version that had it.",type:"boolean",examples:[!0]},familyId:{description:"The id of its family, where it is sent the present one.",type:"string",examples:["\
9e107d9d-372b-4d5e-8f0a-1b2c3d4e5f60"]},lifecycleState:{description:"The lifecycle state, where it is sent the present one.",type:"string",enum:["DRAFT","PUBLIS\
HED","ARCHIVED"],examples:["PUBLISHED"]}}};function _(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,
n=_.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,
keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e==
"object"&&!Array.isArray(e)){if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must ha\
ve required property 'licenseSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+
"/path/licenseSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={
instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={
instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.body!==void 0){let e=a.body;if(e&&typeof e=="\
object"&&!Array.isArray(e)){if(e.name===void 0){let r={instancePath:i+"/body",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};(t??=[]).push(r),s++}if(e.description===void 0){let r={instancePath:i+"/body",keyword:"required",params:{missingProperty:"description"},message:"\
must have required property 'description'"};(t??=[]).push(r),s++}if(e.type===void 0){let r={instancePath:i+"/body",keyword:"required",params:{missingProperty:"t\
ype"},message:"must have required property 'type'"};(t??=[]).push(r),s++}if(e.isDefault===void 0){let r={instancePath:i+"/body",keyword:"required",params:{missingProperty:"\
isDefault"},message:"must have required property 'isDefault'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="name"||r==="slug"||r==="description"||r==="type"||r===
"versionName"||r==="isDefault"||r==="familyId"||r==="lifecycleState")){let o={instancePath:i+"/body",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.name!==void 0){let r=e.name;if(typeof r=="string"){if(y(r)>100){let o={instancePath:i+"\
/body/name",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(o),s++}if(y(r)<1){let o={instancePath:i+"/bod\
y/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/name",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.slug!==void 0&&typeof e.slug!="string"){let r={instancePath:i+"/body/slug",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.description!==void 0){let r=e.description;if(typeof r=="string"){if(y(r)>500){let o={
instancePath:i+"/body/description",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+
"/body/description",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.type!==void 0){let r=e.type;if(typeof r!="string"){
let o={instancePath:i+"/body/type",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(!(r==="DEVELOPMENT"||r==="TRIAL"||r===
"PAID"||r==="COMMUNITY")){let o={instancePath:i+"/body/type",keyword:"enum",params:{allowedValues:Ae.properties.type.enum},message:"must be equal to one of the \
allowed values"};(t??=[]).push(o),s++}}if(e.versionName!==void 0){let r=e.versionName;if(typeof r=="string"){if(y(r)>50){let o={instancePath:i+"/body/versionNam\
e",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/versionName",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.isDefault!==void 0&&typeof e.isDefault!="boolean"){let r={instancePath:i+"/bod\
y/isDefault",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(t??=[]).push(r),s++}if(e.familyId!==void 0&&typeof e.familyId!="string"){let r={
instancePath:i+"/body/familyId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.lifecycleState!==void 0){let r=e.lifecycleState;
if(typeof r!="string"){let o={instancePath:i+"/body/lifecycleState",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(!(r===
"DRAFT"||r==="PUBLISHED"||r==="ARCHIVED")){let o={instancePath:i+"/body/lifecycleState",keyword:"enum",params:{allowedValues:Ae.properties.lifecycleState.enum},
message:"must be equal to one of the allowed values"};(t??=[]).push(o),s++}}}else{let r={instancePath:i+"/body",keyword:"type",params:{type:"object"},message:"m\
ust be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return _.
errors=t,s===0}_.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var We=M;function M(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=M.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",
keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/qu\
ery",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return M.errors=t,s===0}M.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ve=F;function F(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=F.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",
keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/qu\
ery",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return F.errors=t,s===0}F.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var He=W;function W(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=W.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",
keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/qu\
ery",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return W.errors=t,s===0}W.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Be=V;function V(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=V.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",
keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/qu\
ery",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return V.errors=t,s===0}V.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ze=H;function H(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=H.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",
keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r==="cursor"||r==="li\
mit")){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(
o),s++}if(e.cursor!==void 0&&typeof e.cursor!="string"){let r={instancePath:i+"/query/cursor",keyword:"type",params:{type:"string"},message:"must be string"};(t??=
[]).push(r),s++}if(e.limit!==void 0){let r=e.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:i+"/query/limit",keyword:"type",params:{type:"\
integer"},message:"must be integer"};(t??=[]).push(o),s++}if(typeof r=="number"){if(r>200||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"};(t??=[]).push(o),s++}if(r<1||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};(t??=[]).push(o),s++}if(!g.validate(r)){let o={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'\
must match format "int32"'};(t??=[]).push(o),s++}}}}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).
push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return H.errors=t,s===0}H.evaluated=
{props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ye=B;var we=be.fullFormats.double;function h(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=h.evaluated;
n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let e=s,r=!1,o=null,f=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let l={
instancePath:i,keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};(t??=[]).push(l),s++}if(a.value===void 0){let l={
instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};(t??=[]).push(l),s++}for(let l in a)if(!(l==="\
type"||l==="value")){let k={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};(t??=[]).
push(k),s++}if(a.type!==void 0&&a.type!=="number"){let l={instancePath:i+"/type",keyword:"const",params:{allowedValue:"number"},message:"must be equal to consta\
nt"};(t??=[]).push(l),s++}if(a.value!==void 0){let l=a.value;if(typeof l=="number"){if(!we.validate(l)){let k={instancePath:i+"/value",keyword:"format",params:{
format:"double"},message:'must match format "double"'};(t??=[]).push(k),s++}}else{let k={instancePath:i+"/value",keyword:"type",params:{type:"number"},message:"\
must be number"};(t??=[]).push(k),s++}}}else{let l={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(l),s++}var v=f===
s;if(v){r=!0,o=0;var w=!0}let Te=s;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let l={instancePath:i,keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};(t??=[]).push(l),s++}if(a.value===void 0){let l={instancePath:i,keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};(t??=[]).push(l),s++}for(let l in a)if(!(l==="type"||l==="value")){let k={instancePath:i,keyword:"additio\
nalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};(t??=[]).push(k),s++}if(a.type!==void 0&&a.type!=="boolean"){let l={
instancePath:i+"/type",keyword:"const",params:{allowedValue:"boolean"},message:"must be equal to constant"};(t??=[]).push(l),s++}if(a.value!==void 0&&typeof a.value!=
"boolean"){let l={instancePath:i+"/value",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(t??=[]).push(l),s++}}else{let l={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(l),s++}var v=Te===s;if(v&&r)r=!1,o=[o,1];else{v&&(r=!0,o=1,w!==!0&&(w=!0));let l=s;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.type===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"type"},message:"must have required property '\
type'"};(t??=[]).push(c),s++}if(a.value===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"must have required property\
 'value'"};(t??=[]).push(c),s++}for(let c in a)if(!(c==="type"||c==="value")){let ve={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};(t??=[]).push(ve),s++}if(a.type!==void 0&&a.type!=="object"){let c={instancePath:i+"/type",keyword:"const",params:{
allowedValue:"object"},message:"must be equal to constant"};(t??=[]).push(c),s++}if(a.value!==void 0){let c=a.value;if(!(c&&typeof c=="object"&&!Array.isArray(c))){
let ve={instancePath:i+"/value",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(ve),s++}}}else{let c={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};(t??=[]).push(c),s++}var v=l===s;v&&r?(r=!1,o=[o,2]):v&&(r=!0,o=2,w!==!0&&(w=!0))}if(r)s=e,t!==null&&(e?t.length=
e:t=null);else{let l={instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};(t??=[]).push(l),s++}return h.errors=
t,n.props=w,s===0}h.evaluated={dynamicProps:!0,dynamicItems:!1};function A(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){
let t=null,s=0,n=A.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};(t??=[]).push(e),s++}for(let e in a)if(!(e===
"entitlementSlug"||e==="value"||e==="limitCapExceededOveragePercent")){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"};(t??=[]).push(r),s++}if(a.entitlementSlug!==void 0&&typeof a.entitlementSlug!="string"){let e={instancePath:i+"/entitlemen\
tSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.value!==void 0&&(h(a.value,{instancePath:i+"/value",parentData:a,
parentDataProperty:"value",rootData:p,dynamicAnchors:u})||(t=t===null?h.errors:t.concat(h.errors),s=t.length)),a.limitCapExceededOveragePercent!==void 0){let e=a.
limitCapExceededOveragePercent;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let r={instancePath:i+"/limitCapExceededOveragePercent",keyword:"type",params:{type:"\
integer"},message:"must be integer"};(t??=[]).push(r),s++}if(typeof e=="number"&&!g.validate(e)){let r={instancePath:i+"/limitCapExceededOveragePercent",keyword:"\
format",params:{format:"int32"},message:'must match format "int32"'};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(e),s++}return A.errors=t,s===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(a,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=B.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.licenseSlug===void 0){let r={instancePath:i+
"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'licenseSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!==
"licenseSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).
push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}
if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"objec\
t"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(A(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||
(t=t===null?A.errors:t.concat(A.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}return B.errors=t,s===0}B.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Ge=Z;function Z(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}if(e.entitlementSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"\
must have required property 'entitlementSlug'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="licenseSlug"||r==="entitlementSlug")){let o={instancePath:i+"/path",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.
licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.entitlementSlug!==
void 0&&typeof e.entitlementSlug!="string"){let r={instancePath:i+"/path/entitlementSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).
push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.
query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return Z.errors=t,s===0}Z.evaluated=
{props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ke=Y;function S(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=S.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};(t??=[]).push(e),s++}for(let e in a)if(!(e==="entitlementSlug"||e==="value"||e==="limitCapExceededOverage\
Percent")){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}
if(a.entitlementSlug!==void 0&&typeof a.entitlementSlug!="string"){let e={instancePath:i+"/entitlementSlug",keyword:"type",params:{type:"string"},message:"must \
be string"};(t??=[]).push(e),s++}if(a.value!==void 0&&(h(a.value,{instancePath:i+"/value",parentData:a,parentDataProperty:"value",rootData:p,dynamicAnchors:u})||
(t=t===null?h.errors:t.concat(h.errors),s=t.length)),a.limitCapExceededOveragePercent!==void 0){let e=a.limitCapExceededOveragePercent;if(!(typeof e=="number"&&
!(e%1)&&!isNaN(e))){let r={instancePath:i+"/limitCapExceededOveragePercent",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(r),s++}
if(typeof e=="number"&&!g.validate(e)){let r={instancePath:i+"/limitCapExceededOveragePercent",keyword:"format",params:{format:"int32"},message:'must match form\
at "int32"'};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return S.errors=
t,s===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){
let t=null,s=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){
let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"l\
icenseSlug"},message:"must have required property 'licenseSlug'"};(t??=[]).push(r),s++}if(e.entitlementSlug===void 0){let r={instancePath:i+"/path",keyword:"req\
uired",params:{missingProperty:"entitlementSlug"},message:"must have required property 'entitlementSlug'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="license\
Slug"||r==="entitlementSlug")){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",keyword:"type",params:{type:"\
string"},message:"must be string"};(t??=[]).push(r),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r={instancePath:i+"/path/entitlem\
entSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"o\
bject"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(S(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"\
body",rootData:p,dynamicAnchors:u})||(t=t===null?S.errors:t.concat(S.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(e),s++}return Y.errors=t,s===0}Y.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Xe=G;function G(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=G.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"licenseSlug"},message:"must have required property 'license\
Slug'"};(t??=[]).push(r),s++}if(e.entitlementSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"\
must have required property 'entitlementSlug'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="licenseSlug"||r==="entitlementSlug")){let o={instancePath:i+"/path",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.licenseSlug!==void 0&&typeof e.
licenseSlug!="string"){let r={instancePath:i+"/path/licenseSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.entitlementSlug!==
void 0&&typeof e.entitlementSlug!="string"){let r={instancePath:i+"/path/entitlementSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).
push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.
query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return G.errors=t,s===0}G.evaluated=
{props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Je=K;function K(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=K.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e))
for(let r in e){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).
push(o),s++}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.
query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r==="cursor"||r==="limit")){let o={instancePath:i+"/query",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.cursor!==void 0&&typeof e.cursor!="string"){let r={instancePath:i+
"/query/cursor",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.limit;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r))){let o={instancePath:i+"/query/limit",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(o),s++}if(typeof r=="nu\
mber"){if(r>200||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};(t??=[]).push(o),
s++}if(r<1||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};(t??=[]).push(o),s++}if(!g.
validate(r)){let o={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=[]).push(o),s++}}}}else{let r={
instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return K.errors=t,s===0}K.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Qe=X;var q={description:"An entitlement to create.","x-evidence":"inferred","x-evidence-note":"The lengths, the ranges and the pattern of the icon are those of the v\
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
description:"The slugs of its groups. Answers have `entitlementGroups` in place of it.",type:"array",items:{type:"string"},examples:[["api"]]}}},Se=new RegExp("\
^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$","u");function N(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,
n=N.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let e={instancePath:i,
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}if(a.description===void 0){let e={instancePath:i,
keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};(t??=[]).push(e),s++}if(a.type===void 0){let e={instancePath:i,
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};(t??=[]).push(e),s++}for(let e in a)if(!C.call(q.properties,e)){
let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.name!==
void 0){let e=a.name;if(typeof e=="string"){if(y(e)<1){let r={instancePath:i+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.slug!==
void 0){let e=a.slug;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+"/slug",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 1\
00 characters"};(t??=[]).push(r),s++}if(y(e)<2){let r={instancePath:i+"/slug",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 character\
s"};(t??=[]).push(r),s++}if(!L.test(e)){let r={instancePath:i+"/slug",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match patt\
ern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/slug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=
[]).push(r),s++}}if(a.description!==void 0){let e=a.description;if(typeof e!="string"&&e!==null){let r={instancePath:i+"/description",keyword:"type",params:{type:q.
properties.description.type},message:"must be string,null"};(t??=[]).push(r),s++}}if(a.type!==void 0){let e=a.type;if(typeof e!="string"){let r={instancePath:i+
"/type",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(!(e==="BOOLEAN"||e==="NUMBER"||e==="CONFIG"||e==="NUMBER_AI_CRED\
IT")){let r={instancePath:i+"/type",keyword:"enum",params:{allowedValues:q.properties.type.enum},message:"must be equal to one of the allowed values"};(t??=[]).
push(r),s++}}if(a.aggregationMethod!==void 0){let e=a.aggregationMethod;if(typeof e!="string"){let r={instancePath:i+"/aggregationMethod",keyword:"type",params:{
type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(!(e==="COUNT"||e==="SUM"||e==="AVERAGE"||e==="MIN"||e==="MAX"||e==="LATEST")){let r={instancePath:i+
"/aggregationMethod",keyword:"enum",params:{allowedValues:q.properties.aggregationMethod.enum},message:"must be equal to one of the allowed values"};(t??=[]).push(
r),s++}}if(a.resetPeriod!==void 0){let e=a.resetPeriod;if(typeof e!="string"){let r={instancePath:i+"/resetPeriod",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(r),s++}if(!(e==="HOUR"||e==="DAY"||e==="WEEK"||e==="MONTH"||e==="YEAR")){let r={instancePath:i+"/resetPeriod",keyword:"enum",params:{
allowedValues:q.properties.resetPeriod.enum},message:"must be equal to one of the allowed values"};(t??=[]).push(r),s++}}if(a.resetAnchor!==void 0){let e=a.resetAnchor;
if(typeof e!="string"){let r={instancePath:i+"/resetAnchor",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(!(e==="CALEN\
DAR"||e==="LICENSE_START")){let r={instancePath:i+"/resetAnchor",keyword:"enum",params:{allowedValues:q.properties.resetAnchor.enum},message:"must be equal to o\
ne of the allowed values"};(t??=[]).push(r),s++}}if(a.warningThresholdPercent!==void 0){let e=a.warningThresholdPercent;if(!(typeof e=="number"&&!(e%1)&&!isNaN(
e))){let r={instancePath:i+"/warningThresholdPercent",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(r),s++}if(typeof e=="numbe\
r"){if(e>100||isNaN(e)){let r={instancePath:i+"/warningThresholdPercent",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};(t??=[]).
push(r),s++}if(e<0||isNaN(e)){let r={instancePath:i+"/warningThresholdPercent",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).
push(r),s++}if(!g.validate(e)){let r={instancePath:i+"/warningThresholdPercent",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=
[]).push(r),s++}}}if(a.unitSingular!==void 0){let e=a.unitSingular;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+"/unitSingular",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}if(y(e)<1){let r={instancePath:i+"/unitSingular",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/unitSingular",keyword:"type",params:{type:"string"},
message:"must be string"};(t??=[]).push(r),s++}}if(a.unitPlural!==void 0){let e=a.unitPlural;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+"/unitPlu\
ral",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}if(y(e)<1){let r={instancePath:i+"/unitPlural",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/unitPlural",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.saleUnitSingular!==void 0){let e=a.saleUnitSingular;if(typeof e=="string"){if(y(
e)>100){let r={instancePath:i+"/saleUnitSingular",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}
if(y(e)<1){let r={instancePath:i+"/saleUnitSingular",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(r),s++}}else{
let r={instancePath:i+"/saleUnitSingular",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.saleUnitPlural!==void 0){let e=a.
saleUnitPlural;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+"/saleUnitPlural",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};(t??=[]).push(r),s++}if(y(e)<1){let r={instancePath:i+"/saleUnitPlural",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/saleUnitPlural",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
r),s++}}if(a.saleUnitFactor!==void 0){let e=a.saleUnitFactor;if(typeof e=="number"){if(e<=0||isNaN(e)){let r={instancePath:i+"/saleUnitFactor",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0},message:"must be > 0"};(t??=[]).push(r),s++}if(!we.validate(e)){let r={instancePath:i+"/saleUnitFactor",keyword:"forma\
t",params:{format:"double"},message:'must match format "double"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/saleUnitFactor",keyword:"type",params:{type:"\
number"},message:"must be number"};(t??=[]).push(r),s++}}if(a.userFacing!==void 0&&typeof a.userFacing!="boolean"){let e={instancePath:i+"/userFacing",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};(t??=[]).push(e),s++}if(a.displayOrder!==void 0){let e=a.displayOrder;if(!(typeof e=="number"&&!(e%1)&&
!isNaN(e))){let r={instancePath:i+"/displayOrder",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(r),s++}if(typeof e=="number"){
if(e<0||isNaN(e)){let r={instancePath:i+"/displayOrder",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(r),s++}if(!g.validate(
e)){let r={instancePath:i+"/displayOrder",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=[]).push(r),s++}}}if(a.icon!==void 0){
let e=a.icon;if(typeof e=="string"){if(y(e)>64){let r={instancePath:i+"/icon",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"};(t??=[]).push(r),s++}if(!Se.test(e)){let r={instancePath:i+"/icon",keyword:"pattern",params:{pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"},message:'must ma\
tch pattern "^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/icon",keyword:"type",params:{type:"string"},message:"must \
be string"};(t??=[]).push(r),s++}}if(a.groupSlugs!==void 0){let e=a.groupSlugs;if(Array.isArray(e)){let r=e.length;for(let o=0;o<r;o++)if(typeof e[o]!="string"){
let f={instancePath:i+"/groupSlugs/"+o,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(f),s++}}else{let r={instancePath:i+"/groupS\
lugs",keyword:"type",params:{type:"array"},message:"must be array"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(e),s++}return N.errors=t,s===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(a,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=X.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/path",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/pa\
th",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(
e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=
[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(N(a.
body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||(t=t===null?N.errors:t.concat(N.errors),s=t.length))}else{let e={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return X.errors=t,s===0}X.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var er=J;function J(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=J.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.entitlementSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have required property \
'entitlementSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="entitlementSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r={instancePath:i+"/p\
ath/entitlementSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={
instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={
instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return J.errors=t,s===0}J.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var rr=Q;var P={description:"An entitlement as it is to be.","x-evidence":"inferred","x-evidence-note":"The lengths, the ranges and the pattern of the icon are those of \
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
description:"The slugs of its groups. Absent, they stay as they are.",type:"array",items:{type:"string"},examples:[["api"]]}}};function Q(a,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=Q.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.entitlementSlug===void 0){let r={instancePath:i+
"/path",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have required property 'entitlementSlug'"};(t??=[]).push(r),s++}for(let r in e)
if(r!=="entitlementSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};(t??=[]).push(o),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r={instancePath:i+"/path/entitlementSlug",keyword:"type",params:{
type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};
(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.body!==void 0){let e=a.body;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.
name===void 0){let r={instancePath:i+"/body",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(r),s++}
if(e.description===void 0){let r={instancePath:i+"/body",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'descrip\
tion'"};(t??=[]).push(r),s++}for(let r in e)if(!C.call(P.properties,r)){let o={instancePath:i+"/body",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.name!==void 0){let r=e.name;if(typeof r=="string"){if(y(r)<1){let o={instancePath:i+"/b\
ody/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/name",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.slug!==void 0&&typeof e.slug!="string"){let r={instancePath:i+"/body/slug",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.description!==void 0){let r=e.description;if(typeof r!="string"&&r!==null){let o={
instancePath:i+"/body/description",keyword:"type",params:{type:P.properties.description.type},message:"must be string,null"};(t??=[]).push(o),s++}}if(e.type!==void 0){
let r=e.type;if(typeof r!="string"){let o={instancePath:i+"/body/type",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(!(r===
"BOOLEAN"||r==="NUMBER"||r==="CONFIG"||r==="NUMBER_AI_CREDIT")){let o={instancePath:i+"/body/type",keyword:"enum",params:{allowedValues:P.properties.type.enum},
message:"must be equal to one of the allowed values"};(t??=[]).push(o),s++}}if(e.aggregationMethod!==void 0){let r=e.aggregationMethod;if(typeof r!="string"){let o={
instancePath:i+"/body/aggregationMethod",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(!(r==="COUNT"||r==="SUM"||r==="\
AVERAGE"||r==="MIN"||r==="MAX"||r==="LATEST")){let o={instancePath:i+"/body/aggregationMethod",keyword:"enum",params:{allowedValues:P.properties.aggregationMethod.
enum},message:"must be equal to one of the allowed values"};(t??=[]).push(o),s++}}if(e.resetPeriod!==void 0){let r=e.resetPeriod;if(typeof r!="string"){let o={instancePath:i+
"/body/resetPeriod",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(!(r==="HOUR"||r==="DAY"||r==="WEEK"||r==="MONTH"||r===
"YEAR")){let o={instancePath:i+"/body/resetPeriod",keyword:"enum",params:{allowedValues:P.properties.resetPeriod.enum},message:"must be equal to one of the allo\
wed values"};(t??=[]).push(o),s++}}if(e.resetAnchor!==void 0){let r=e.resetAnchor;if(typeof r!="string"){let o={instancePath:i+"/body/resetAnchor",keyword:"type",
params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(!(r==="CALENDAR"||r==="LICENSE_START")){let o={instancePath:i+"/body/resetAnchor",keyword:"\
enum",params:{allowedValues:P.properties.resetAnchor.enum},message:"must be equal to one of the allowed values"};(t??=[]).push(o),s++}}if(e.warningThresholdPercent!==
void 0){let r=e.warningThresholdPercent;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:i+"/body/warningThresholdPercent",keyword:"type",params:{
type:"integer"},message:"must be integer"};(t??=[]).push(o),s++}if(typeof r=="number"){if(r>100||isNaN(r)){let o={instancePath:i+"/body/warningThresholdPercent",
keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};(t??=[]).push(o),s++}if(r<0||isNaN(r)){let o={instancePath:i+"/body/warningThresh\
oldPercent",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(o),s++}if(!g.validate(r)){let o={instancePath:i+"/body/warn\
ingThresholdPercent",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=[]).push(o),s++}}}if(e.unitSingular!==void 0){let r=e.unitSingular;
if(typeof r=="string"){if(y(r)>100){let o={instancePath:i+"/body/unitSingular",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 chara\
cters"};(t??=[]).push(o),s++}if(y(r)<1){let o={instancePath:i+"/body/unitSingular",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/unitSingular",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),
s++}}if(e.unitPlural!==void 0){let r=e.unitPlural;if(typeof r=="string"){if(y(r)>100){let o={instancePath:i+"/body/unitPlural",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};(t??=[]).push(o),s++}if(y(r)<1){let o={instancePath:i+"/body/unitPlural",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/unitPlural",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(o),s++}}if(e.saleUnitSingular!==void 0){let r=e.saleUnitSingular;if(typeof r=="string"){if(y(r)>100){let o={instancePath:i+"/body\
/saleUnitSingular",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(o),s++}if(y(r)<1){let o={instancePath:i+
"/body/saleUnitSingular",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+
"/body/saleUnitSingular",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.saleUnitPlural!==void 0){let r=e.saleUnitPlural;
if(typeof r=="string"){if(y(r)>100){let o={instancePath:i+"/body/saleUnitPlural",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 cha\
racters"};(t??=[]).push(o),s++}if(y(r)<1){let o={instancePath:i+"/body/saleUnitPlural",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/saleUnitPlural",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
o),s++}}if(e.saleUnitFactor!==void 0){let r=e.saleUnitFactor;if(typeof r=="number"){if(r<=0||isNaN(r)){let o={instancePath:i+"/body/saleUnitFactor",keyword:"exc\
lusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};(t??=[]).push(o),s++}if(!we.validate(r)){let o={instancePath:i+"/body/saleUnitFactor",keyword:"\
format",params:{format:"double"},message:'must match format "double"'};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/saleUnitFactor",keyword:"type",params:{
type:"number"},message:"must be number"};(t??=[]).push(o),s++}}if(e.userFacing!==void 0&&typeof e.userFacing!="boolean"){let r={instancePath:i+"/body/userFacing",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};(t??=[]).push(r),s++}if(e.displayOrder!==void 0){let r=e.displayOrder;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r))){let o={instancePath:i+"/body/displayOrder",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(o),s++}if(typeof r==
"number"){if(r<0||isNaN(r)){let o={instancePath:i+"/body/displayOrder",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(
o),s++}if(!g.validate(r)){let o={instancePath:i+"/body/displayOrder",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=[]).push(
o),s++}}}if(e.icon!==void 0){let r=e.icon;if(typeof r=="string"){if(y(r)>64){let o={instancePath:i+"/body/icon",keyword:"maxLength",params:{limit:64},message:"m\
ust NOT have more than 64 characters"};(t??=[]).push(o),s++}if(!Se.test(r)){let o={instancePath:i+"/body/icon",keyword:"pattern",params:{pattern:"^[a-z0-9]+:[a-\
z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"'};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/icon",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.groupSlugs!==void 0){let r=e.groupSlugs;if(Array.isArray(r)){let o=r.length;for(let f=0;f<
o;f++)if(typeof r[f]!="string"){let w={instancePath:i+"/body/groupSlugs/"+f,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(w),s++}}else{
let o={instancePath:i+"/body/groupSlugs",keyword:"type",params:{type:"array"},message:"must be array"};(t??=[]).push(o),s++}}}else{let r={instancePath:i+"/body",
keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(e),s++}return Q.errors=t,s===0}Q.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var tr=ee;function ee(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.entitlementSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have required property \
'entitlementSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="entitlementSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r={instancePath:i+"/p\
ath/entitlementSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={
instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={
instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ee.errors=t,s===0}ee.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var sr=re;function re(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=re.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e))
for(let r in e){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).
push(o),s++}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.
query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r==="cursor"||r==="limit")){let o={instancePath:i+"/query",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.cursor!==void 0&&typeof e.cursor!="string"){let r={instancePath:i+
"/query/cursor",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.limit;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r))){let o={instancePath:i+"/query/limit",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(o),s++}if(typeof r=="nu\
mber"){if(r>200||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};(t??=[]).push(o),
s++}if(r<1||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};(t??=[]).push(o),s++}if(!g.
validate(r)){let o={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=[]).push(o),s++}}}}else{let r={
instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return re.errors=t,s===0}re.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ir=te;var De={description:"A customer to create.","x-evidence":"inferred","x-evidence-note":"The length of the name and the pattern of the domain are those of the ven\
dor's public source.",type:"object",required:["name"],additionalProperties:!1,properties:{name:{description:"The name, for people.",type:"string",minLength:1,examples:[
"Acme"]},slug:{$ref:"#/components/schemas/Slug"},externalCustomerId:{description:"The id that another system has for the customer.",type:["string","null"],examples:[
"crm-12345"]},domain:{description:"The domain of the customer, in lower case.",type:"string",pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$",examples:["acme.example"]},
integrations:{$ref:"#/components/schemas/IntegrationsRequest"}}},Ne=new RegExp("^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$","u");function b(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=b.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a))for(let e in a){let r=a[e];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.external_id===
void 0){let o={instancePath:i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"external_id"},message:"must have required\
 property 'external_id'"};(t??=[]).push(o),s++}for(let o in r)if(!(o==="external_id"||o==="metadata"||o==="web_url"||o==="last_error")){let f={instancePath:i+"/"+
e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};(t??=[]).push(
f),s++}if(r.external_id!==void 0&&typeof r.external_id!="string"){let o={instancePath:i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_id",keyword:"typ\
e",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(r.metadata!==void 0){let o=r.metadata;if(!(o&&typeof o=="object"&&!Array.isArray(o))){
let f={instancePath:i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(f),
s++}}if(r.web_url!==void 0&&typeof r.web_url!="string"){let o={instancePath:i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/web_url",keyword:"type",params:{type:"\
string"},message:"must be string"};(t??=[]).push(o),s++}if(r.last_error!==void 0&&typeof r.last_error!="string"){let o={instancePath:i+"/"+e.replace(/~/g,"~0").
replace(/\//g,"~1")+"/last_error",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/"+e.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(o),s++}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return b.errors=t,s===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(a,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=T.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"must hav\
e required property 'name'"};(t??=[]).push(e),s++}for(let e in a)if(!(e==="name"||e==="slug"||e==="externalCustomerId"||e==="domain"||e==="integrations")){let r={
instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.name!==void 0){
let e=a.name;if(typeof e=="string"){if(y(e)<1){let r={instancePath:i+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
(t??=[]).push(r),s++}}else{let r={instancePath:i+"/name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.slug!==void 0){
let e=a.slug;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+"/slug",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 chara\
cters"};(t??=[]).push(r),s++}if(y(e)<2){let r={instancePath:i+"/slug",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};(t??=
[]).push(r),s++}if(!L.test(e)){let r={instancePath:i+"/slug",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-\
z0-9][a-z0-9-]*[a-z0-9]$"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/slug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
r),s++}}if(a.externalCustomerId!==void 0){let e=a.externalCustomerId;if(typeof e!="string"&&e!==null){let r={instancePath:i+"/externalCustomerId",keyword:"type",
params:{type:De.properties.externalCustomerId.type},message:"must be string,null"};(t??=[]).push(r),s++}}if(a.domain!==void 0){let e=a.domain;if(typeof e=="stri\
ng"){if(!Ne.test(e)){let r={instancePath:i+"/domain",keyword:"pattern",params:{pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"},message:'must match pattern "^[a-z0-9_-\
]+(\\.[a-z0-9_-]+)+$"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/domain",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
r),s++}}a.integrations!==void 0&&(b(a.integrations,{instancePath:i+"/integrations",parentData:a,parentDataProperty:"integrations",rootData:p,dynamicAnchors:u})||
(t=t===null?b.errors:t.concat(b.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}return T.errors=t,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,
dynamicAnchors:u={}}={}){let t=null,s=0,n=te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),
s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(T(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"\
body",rootData:p,dynamicAnchors:u})||(t=t===null?T.errors:t.concat(T.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(e),s++}return te.errors=t,s===0}te.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ar=se;function se(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=se.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.customerSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"customerSlug"},message:"must have required property 'custo\
merSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="customerSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.customerSlug!==void 0&&typeof e.customerSlug!="string"){let r={instancePath:i+"/path/cu\
stomerSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return se.errors=t,s===0}se.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var or=ie;var Ie={description:"A customer as it is to be.","x-evidence":"inferred","x-evidence-note":"The length of the name and the pattern of the domain are those of th\
e vendor's public source.",type:"object",required:["name"],additionalProperties:!1,properties:{name:{description:"The name, for people.",type:"string",minLength:1,
examples:["Acme Corporation"]},slug:{description:"The slug, where it is sent the same as in the path.",type:"string",examples:["acme"]},externalCustomerId:{description:"\
The id that another system has for the customer.",type:["string","null"],examples:["crm-12345"]},domain:{description:"The domain of the customer, in lower case.",
type:"string",pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$",examples:["acme.example"]}}};function ie(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,
dynamicAnchors:u={}}={}){let t=null,s=0,n=ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),
s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.customerSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{
missingProperty:"customerSlug"},message:"must have required property 'customerSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="customerSlug"){let o={instancePath:i+
"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.customerSlug!==void 0&&
typeof e.customerSlug!="string"){let r={instancePath:i+"/path/customerSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{
let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e==
"object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),
s++}}if(a.body!==void 0){let e=a.body;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.name===void 0){let r={instancePath:i+"/body",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="name"||r==="slug"||r==="externalCustomerId"||
r==="domain")){let o={instancePath:i+"/body",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).
push(o),s++}if(e.name!==void 0){let r=e.name;if(typeof r=="string"){if(y(r)<1){let o={instancePath:i+"/body/name",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/name",keyword:"type",params:{type:"string"},message:"must be str\
ing"};(t??=[]).push(o),s++}}if(e.slug!==void 0&&typeof e.slug!="string"){let r={instancePath:i+"/body/slug",keyword:"type",params:{type:"string"},message:"must \
be string"};(t??=[]).push(r),s++}if(e.externalCustomerId!==void 0){let r=e.externalCustomerId;if(typeof r!="string"&&r!==null){let o={instancePath:i+"/body/exte\
rnalCustomerId",keyword:"type",params:{type:Ie.properties.externalCustomerId.type},message:"must be string,null"};(t??=[]).push(o),s++}}if(e.domain!==void 0){let r=e.
domain;if(typeof r=="string"){if(!Ne.test(r)){let o={instancePath:i+"/body/domain",keyword:"pattern",params:{pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"},message:'\
must match pattern "^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"'};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/body/domain",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(o),s++}}}else{let r={instancePath:i+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{
let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ie.errors=t,s===0}ie.evaluated={props:{path:!0,
query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var nr=ae;function ae(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=ae.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.customerSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"customerSlug"},message:"must have required property 'custo\
merSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="customerSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.customerSlug!==void 0&&typeof e.customerSlug!="string"){let r={instancePath:i+"/path/cu\
stomerSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return ae.errors=t,s===0}ae.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var pr=oe;function oe(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e))
for(let r in e){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).
push(o),s++}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.
query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r==="cursor"||r==="limit")){let o={instancePath:i+"/query",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.cursor!==void 0&&typeof e.cursor!="string"){let r={instancePath:i+
"/query/cursor",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.limit;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r))){let o={instancePath:i+"/query/limit",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(o),s++}if(typeof r=="nu\
mber"){if(r>200||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};(t??=[]).push(o),
s++}if(r<1||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};(t??=[]).push(o),s++}if(!g.
validate(r)){let o={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};(t??=[]).push(o),s++}}}}else{let r={
instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return oe.errors=t,s===0}oe.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ur=ne;var Oe={description:"An instance to create.","x-evidence":"inferred","x-evidence-note":"Which members are required, and the length of the name, are those of the\
 vendor's public source.",type:"object",required:["name","description","customerId","licenseId","startLicenseDate","endLicenseDate"],additionalProperties:!1,properties:{
name:{description:"The name, for people.",type:"string",minLength:1,examples:["Acme production"]},slug:{$ref:"#/components/schemas/Slug"},description:{description:"\
What the instance is, for people.",type:"string",examples:["The production system of Acme."]},customerId:{description:"The id of its customer.",type:"string",examples:[
"6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11"]},licenseId:{description:"The id of its licence, which may be a draft, but not archived.",type:"string",examples:["0d9f5a\
0a-4f0c-4d8e-9a54-3a0f7a2c1b10"]},startLicenseDate:{description:"From when on it uses the licence. A date and time by RFC 3339.",type:"string",format:"date-time",
examples:["2026-01-01T00:00:00Z"]},endLicenseDate:{description:"Until when it uses the licence. A date and time by RFC 3339.",type:"string",format:"date-time",examples:[
"2027-01-01T00:00:00Z"]},deploymentZoneId:{description:"The id of its deployment zone.",type:"string",examples:["3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"]},metadata:{
description:"What you keep with it, with keys of your own.",type:"object",additionalProperties:!0,examples:[{region:"eu"}]},integrations:{$ref:"#/components/sch\
emas/IntegrationsRequest"}}},$=be.fullFormats["date-time"];function x(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){
let t=null,s=0,n=x.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}if(a.description===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};(t??=[]).push(e),s++}if(a.customerId===
void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"customerId"},message:"must have required property 'customerId'"};(t??=[]).push(e),s++}
if(a.licenseId===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"licenseId"},message:"must have required property 'licenseId'"};(t??=[]).
push(e),s++}if(a.startLicenseDate===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"startLicenseDate"},message:"must have required pro\
perty 'startLicenseDate'"};(t??=[]).push(e),s++}if(a.endLicenseDate===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"endLicenseDate"},
message:"must have required property 'endLicenseDate'"};(t??=[]).push(e),s++}for(let e in a)if(!C.call(Oe.properties,e)){let r={instancePath:i,keyword:"addition\
alProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.name!==void 0){let e=a.name;if(typeof e=="s\
tring"){if(y(e)<1){let r={instancePath:i+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(r),s++}}else{
let r={instancePath:i+"/name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.slug!==void 0){let e=a.slug;if(typeof e==
"string"){if(y(e)>100){let r={instancePath:i+"/slug",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}
if(y(e)<2){let r={instancePath:i+"/slug",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};(t??=[]).push(r),s++}if(!L.test(e)){
let r={instancePath:i+"/slug",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};(t??=
[]).push(r),s++}}else{let r={instancePath:i+"/slug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.description!==void 0&&
typeof a.description!="string"){let e={instancePath:i+"/description",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.customerId!==
void 0&&typeof a.customerId!="string"){let e={instancePath:i+"/customerId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}
if(a.licenseId!==void 0&&typeof a.licenseId!="string"){let e={instancePath:i+"/licenseId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).
push(e),s++}if(a.startLicenseDate!==void 0){let e=a.startLicenseDate;if(typeof e=="string"){if(!$.validate(e)){let r={instancePath:i+"/startLicenseDate",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/startLicenseDate",keyword:"type",
params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.endLicenseDate!==void 0){let e=a.endLicenseDate;if(typeof e=="string"){if(!$.validate(
e)){let r={instancePath:i+"/endLicenseDate",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};(t??=[]).push(r),s++}}else{let r={
instancePath:i+"/endLicenseDate",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.deploymentZoneId!==void 0&&typeof a.
deploymentZoneId!="string"){let e={instancePath:i+"/deploymentZoneId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.
metadata!==void 0){let e=a.metadata;if(!(e&&typeof e=="object"&&!Array.isArray(e))){let r={instancePath:i+"/metadata",keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}}a.integrations!==void 0&&(b(a.integrations,{instancePath:i+"/integrations",parentData:a,parentDataProperty:"integrations",
rootData:p,dynamicAnchors:u})||(t=t===null?b.errors:t.concat(b.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"};(t??=[]).push(e),s++}return x.errors=t,s===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(a,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/path",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/pa\
th",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(
e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=
[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(x(a.
body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||(t=t===null?x.errors:t.concat(x.errors),s=t.length))}else{let e={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ne.errors=t,s===0}ne.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var mr=pe;function pe(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'insta\
nceSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="instanceSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r={instancePath:i+"/path/in\
stanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return pe.errors=t,s===0}pe.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var dr=ue;var Ee={description:"An instance as it is to be.","x-evidence":"inferred","x-evidence-note":"Which members are required, and the length of the name, are those o\
f the vendor's public source.",type:"object",required:["name","description","customerId","licenseId","startLicenseDate","endLicenseDate"],additionalProperties:!1,
properties:{name:{description:"The name, for people.",type:"string",minLength:1,examples:["Acme production"]},slug:{$ref:"#/components/schemas/Slug"},description:{
description:"What the instance is, for people.",type:"string",examples:["The production system of Acme."]},customerId:{description:"The id of its customer.",type:"\
string",examples:["6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11"]},licenseId:{description:"The id of its licence. Another one may be a draft, but not archived.",type:"s\
tring",examples:["0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10"]},startLicenseDate:{description:"From when on it uses the licence. A date and time by RFC 3339.",type:"s\
tring",format:"date-time",examples:["2026-01-01T00:00:00Z"]},endLicenseDate:{description:"Until when it uses the licence. A date and time by RFC 3339.",type:"st\
ring",format:"date-time",examples:["2028-01-01T00:00:00Z"]},deploymentZoneId:{description:"The id of its deployment zone. Absent, it stays where it is.",type:"s\
tring",examples:["3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"]},metadata:{description:"What you keep with it, with keys of your own.",type:"object",additionalProperties:!0,
examples:[{region:"eu"}]}}};function D(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=D.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let e={instancePath:i,keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}if(a.description===void 0){let e={instancePath:i,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};(t??=[]).push(e),s++}if(a.customerId===void 0){let e={instancePath:i,
keyword:"required",params:{missingProperty:"customerId"},message:"must have required property 'customerId'"};(t??=[]).push(e),s++}if(a.licenseId===void 0){let e={
instancePath:i,keyword:"required",params:{missingProperty:"licenseId"},message:"must have required property 'licenseId'"};(t??=[]).push(e),s++}if(a.startLicenseDate===
void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"startLicenseDate"},message:"must have required property 'startLicenseDate'"};(t??=[]).
push(e),s++}if(a.endLicenseDate===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"endLicenseDate"},message:"must have required propert\
y 'endLicenseDate'"};(t??=[]).push(e),s++}for(let e in a)if(!C.call(Ee.properties,e)){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.name!==void 0){let e=a.name;if(typeof e=="string"){if(y(e)<1){let r={instancePath:i+"/n\
ame",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/name",keyword:"typ\
e",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.slug!==void 0){let e=a.slug;if(typeof e=="string"){if(y(e)>100){let r={instancePath:i+
"/slug",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};(t??=[]).push(r),s++}if(y(e)<2){let r={instancePath:i+"/slug",keyword:"\
minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};(t??=[]).push(r),s++}if(!L.test(e)){let r={instancePath:i+"/slug",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/\
slug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.description!==void 0&&typeof a.description!="string"){let e={instancePath:i+
"/description",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.customerId!==void 0&&typeof a.customerId!="string"){let e={
instancePath:i+"/customerId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.licenseId!==void 0&&typeof a.licenseId!="\
string"){let e={instancePath:i+"/licenseId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.startLicenseDate!==void 0){
let e=a.startLicenseDate;if(typeof e=="string"){if(!$.validate(e)){let r={instancePath:i+"/startLicenseDate",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/startLicenseDate",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(r),s++}}if(a.endLicenseDate!==void 0){let e=a.endLicenseDate;if(typeof e=="string"){if(!$.validate(e)){let r={instancePath:i+"/endLicenseDate",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/endLicenseDate",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}if(a.deploymentZoneId!==void 0&&typeof a.deploymentZoneId!="string"){let e={instancePath:i+
"/deploymentZoneId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(a.metadata!==void 0){let e=a.metadata;if(!(e&&typeof e==
"object"&&!Array.isArray(e))){let r={instancePath:i+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return D.errors=t,s===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ue(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=ue.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{
missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.instanceSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'i\
nstanceSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="instanceSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r={instancePath:i+"/path/in\
stanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(D(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"\
body",rootData:p,dynamicAnchors:u})||(t=t===null?D.errors:t.concat(D.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(e),s++}return ue.errors=t,s===0}ue.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var yr=me;var Le={description:"What is to change of an instance. What is absent stays.",type:"object",additionalProperties:!1,properties:{status:{description:"How it does\
.",type:"string",enum:["HEALTHY","DEGRADED","INCIDENT","MAINTENANCE"],examples:["INCIDENT"]},lifecycleStage:{description:"Where it stands commercially, in words\
 of your own, such as `TRIAL`, `ACTIVE`, `AT_RISK` and `CHURNED`.",type:"string",minLength:1,examples:["AT_RISK"],"x-evidence":"inferred","x-evidence-note":"Tha\
t it may not be empty is in the vendor's public source alone."}}};function me(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){
let t=null,s=0,n=me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){
let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.instanceSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"\
instanceSlug"},message:"must have required property 'instanceSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="instanceSlug"){let o={instancePath:i+"/path",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!=
"string"){let r={instancePath:i+"/path/instanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+
"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.
isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.body!==
void 0){let e=a.body;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r==="status"||r==="lifecycleStage")){let o={instancePath:i+"/body",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.status!==void 0){let r=e.status;if(typeof r!=
"string"){let o={instancePath:i+"/body/status",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}if(!(r==="HEALTHY"||r==="DEG\
RADED"||r==="INCIDENT"||r==="MAINTENANCE")){let o={instancePath:i+"/body/status",keyword:"enum",params:{allowedValues:Le.properties.status.enum},message:"must b\
e equal to one of the allowed values"};(t??=[]).push(o),s++}}if(e.lifecycleStage!==void 0){let r=e.lifecycleStage;if(typeof r=="string"){if(y(r)<1){let o={instancePath:i+
"/body/lifecycleStage",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(o),s++}}else{let o={instancePath:i+"/\
body/lifecycleStage",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}}else{let r={instancePath:i+"/body",keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(e),s++}return me.errors=t,s===0}me.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var lr=de;function de(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=de.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'insta\
nceSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="instanceSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r={instancePath:i+"/path/in\
stanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return de.errors=t,s===0}de.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var cr=ye;function ye(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=ye.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'insta\
nceSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="instanceSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r={instancePath:i+"/path/in\
stanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+
"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+
"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return ye.errors=t,s===0}ye.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var fr=le;function le(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=le.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'insta\
nceSlug'"};(t??=[]).push(r),s++}if(e.entitlementSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"\
must have required property 'entitlementSlug'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="instanceSlug"||r==="entitlementSlug")){let o={instancePath:i+"/pat\
h",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&
typeof e.instanceSlug!="string"){let r={instancePath:i+"/path/instanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}
if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r={instancePath:i+"/path/entitlementSlug",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}
if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"objec\
t"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}return le.errors=t,s===0}le.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var gr=ce;var $e={description:"A report of usage. The server takes the time of its arrival.",type:"object",required:["value","behavior"],additionalProperties:!1,properties:{
value:{description:"The number. A value of another type is refused with 422.",$ref:"#/components/schemas/NumberEntitlementValue"},behavior:{description:"Whether\
 the number is folded into the usage (`append`) or takes its place (`set`).",type:"string",enum:["append","set"],examples:["append"],"x-evidence":"inferred","x-\
evidence-note":"The vendor's schema leaves it optional; its public source answers 422 without it."},metadata:{description:"What you keep with the report, with k\
eys of your own.",type:"object",additionalProperties:!0,examples:[{job:"nightly"}]},transactionId:{description:`Makes a report that may be sent again: one with \
the same id, value and behaviour is counted once, for 35 days
unless the deployment says otherwise. With another value or behaviour the answer is 409. A report that was
refused leaves its id unused. Deployments before the newest revision answer 422 where it is sent.
`,type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9._:-]{1,128}$",examples:["call-9f2c:tokens"],"x-evidence":"inferred","x-evidence-note":"The newest\
 revision of the vendor's public source has it; no page names it."}}},Ce=new RegExp("^[A-Za-z0-9._:-]{1,128}$","u");function I(a,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=I.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"must have require\
d property 'value'"};(t??=[]).push(e),s++}if(a.behavior===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"behavior"},message:"must hav\
e required property 'behavior'"};(t??=[]).push(e),s++}for(let e in a)if(!(e==="value"||e==="behavior"||e==="metadata"||e==="transactionId")){let r={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.value!==void 0){let e=a.value;
if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.type===void 0){let r={instancePath:i+"/value",keyword:"required",params:{missingProperty:"type"},message:"must\
 have required property 'type'"};(t??=[]).push(r),s++}if(e.value===void 0){let r={instancePath:i+"/value",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="type"||r==="value")){let o={instancePath:i+"/value",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.type!==void 0&&e.type!=="number"){let r={instancePath:i+
"/value/type",keyword:"const",params:{allowedValue:"number"},message:"must be equal to constant"};(t??=[]).push(r),s++}if(e.value!==void 0){let r=e.value;if(typeof r==
"number"){if(!we.validate(r)){let o={instancePath:i+"/value/value",keyword:"format",params:{format:"double"},message:'must match format "double"'};(t??=[]).push(
o),s++}}else{let o={instancePath:i+"/value/value",keyword:"type",params:{type:"number"},message:"must be number"};(t??=[]).push(o),s++}}}else{let r={instancePath:i+
"/value",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.behavior!==void 0){let e=a.behavior;if(typeof e!="string"){let r={
instancePath:i+"/behavior",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(!(e==="append"||e==="set")){let r={instancePath:i+
"/behavior",keyword:"enum",params:{allowedValues:$e.properties.behavior.enum},message:"must be equal to one of the allowed values"};(t??=[]).push(r),s++}}if(a.metadata!==
void 0){let e=a.metadata;if(!(e&&typeof e=="object"&&!Array.isArray(e))){let r={instancePath:i+"/metadata",keyword:"type",params:{type:"object"},message:"must b\
e object"};(t??=[]).push(r),s++}}if(a.transactionId!==void 0){let e=a.transactionId;if(typeof e=="string"){if(y(e)>128){let r={instancePath:i+"/transactionId",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};(t??=[]).push(r),s++}if(y(e)<1){let r={instancePath:i+"/transactionId",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};(t??=[]).push(r),s++}if(!Ce.test(e)){let r={instancePath:i+"/transactionId",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9._:-]{1,128}$"},message:'must match pattern "^[A-Za-z0-9._:-]{1,128}$"'};(t??=[]).push(r),s++}}else{let r={instancePath:i+"\
/transactionId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"o\
bject"},message:"must be object"};(t??=[]).push(e),s++}return I.errors=t,s===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(a,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must hav\
e required property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.instanceSlug===void 0){let r={
instancePath:i+"/path",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'instanceSlug'"};(t??=[]).push(r),s++}if(e.
entitlementSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"entitlementSlug"},message:"must have required property 'enti\
tlementSlug'"};(t??=[]).push(r),s++}for(let r in e)if(!(r==="instanceSlug"||r==="entitlementSlug")){let o={instancePath:i+"/path",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r={
instancePath:i+"/path/instanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.entitlementSlug!==void 0&&typeof e.
entitlementSlug!="string"){let r={instancePath:i+"/path/entitlementSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{
let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e==
"object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),
s++}}a.body!==void 0&&(I(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||(t=t===null?I.errors:t.concat(I.errors),
s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ce.errors=t,s===0}ce.evaluated=
{props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var hr=fe;function fe(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=fe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"instanceSlug"},message:"must have required property 'insta\
nceSlug'"};(t??=[]).push(r),s++}for(let r in e)if(r!=="instanceSlug"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r={instancePath:i+"/path/in\
stanceSlug",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r===
"event_name"||r==="after"||r==="before"||r==="cursor"||r==="limit")){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};(t??=[]).push(o),s++}if(e.event_name!==void 0&&typeof e.event_name!="string"){let r={instancePath:i+"/query/event\
_name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.after!==void 0){let r=e.after;if(typeof r=="string"){if(!$.validate(
r)){let o={instancePath:i+"/query/after",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};(t??=[]).push(o),s++}}else{let o={
instancePath:i+"/query/after",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.before!==void 0){let r=e.before;if(typeof r==
"string"){if(!$.validate(r)){let o={instancePath:i+"/query/before",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};(t??=[]).
push(o),s++}}else{let o={instancePath:i+"/query/before",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(o),s++}}if(e.cursor!==void 0&&
typeof e.cursor!="string"){let r={instancePath:i+"/query/cursor",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(r),s++}if(e.limit!==
void 0){let r=e.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:i+"/query/limit",keyword:"type",params:{type:"integer"},message:"must be \
integer"};(t??=[]).push(o),s++}if(typeof r=="number"){if(r>200||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"};(t??=[]).push(o),s++}if(r<1||isNaN(r)){let o={instancePath:i+"/query/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};(t??=[]).push(o),s++}if(!g.validate(r)){let o={instancePath:i+"/query/limit",keyword:"format",params:{format:"int32"},message:'must match format \
"int32"'};(t??=[]).push(o),s++}}}}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{
let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return fe.errors=t,s===0}fe.evaluated={props:{path:!0,
query:!0},dynamicProps:!1,dynamicItems:!1};var br=ge;function O(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=O.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let e in a)if(e!=="context"){let r={instancePath:i,keyword:"additionalPro\
perties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.context!==void 0){let e=a.context;if(!(e&&typeof e==
"object"&&!Array.isArray(e))){let r={instancePath:i+"/context",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return O.errors=t,s===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ge(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=ge.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){let e={instancePath:i,keyword:"required",params:{
missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.key===void 0){let r={instancePath:i+"/path",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};(t??=[]).push(
r),s++}for(let r in e)if(r!=="key"){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};(t??=[]).push(o),s++}if(e.key!==void 0&&typeof e.key!="string"){let r={instancePath:i+"/path/key",keyword:"type",params:{type:"string"},message:"m\
ust be string"};(t??=[]).push(r),s++}}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.
query!==void 0){let e=a.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"objec\
t"},message:"must be object"};(t??=[]).push(r),s++}}a.body!==void 0&&(O(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||
(t=t===null?O.errors:t.concat(O.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}return ge.errors=t,s===0}ge.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var wr=he;function E(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=E.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let e in a)if(e!=="context"){let r={instancePath:i,keyword:"additionalPro\
perties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(a.context!==void 0){let e=a.context;if(!(e&&typeof e==
"object"&&!Array.isArray(e))){let r={instancePath:i+"/context",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}}else{let e={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return E.errors=t,s===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function he(a,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:p=a,dynamicAnchors:u={}}={}){let t=null,s=0,n=he.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.path!==void 0){let e=a.path;if(e&&typeof e=="object"&&!Array.isArray(
e))for(let r in e){let o={instancePath:i+"/path",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};(t??=
[]).push(o),s++}else{let r={instancePath:i+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}}if(a.query!==void 0){let e=a.
query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let o={instancePath:i+"/query",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};(t??=[]).push(o),s++}else{let r={instancePath:i+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(r),s++}}a.body!==void 0&&(E(a.body,{instancePath:i+"/body",parentData:a,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||(t=t===null?E.errors:t.
concat(E.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return he.errors=t,
s===0}he.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{He as archiveLicense,Ye as attachLicenseEntitlement,ir as createCustomer,Qe as createEntitlement,ur as createInstance,_e as createLicense,nr as deleteCustomer,
tr as deleteEntitlement,lr as deleteInstance,We as deleteLicense,Xe as detachLicenseEntitlement,wr as evaluateAllFlags,br as evaluateFlag,ar as getCustomer,er as getEntitlement,
mr as getInstance,fr as getInstanceUsage,Me as getLicense,Ge as getLicenseEntitlement,sr as listCustomers,Je as listEntitlements,hr as listInstanceAuditTrail,cr as listInstanceUsage,
pr as listInstances,Ze as listLicenseEntitlements,Re as listLicenses,yr as patchInstance,Ve as publishLicense,gr as reportInstanceUsage,Be as unarchiveLicense,or as updateCustomer,
rr as updateEntitlement,dr as updateInstance,Fe as updateLicense,Ke as updateLicenseEntitlement};
