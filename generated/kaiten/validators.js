// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
var we=(o,i)=>()=>(i||o((i={exports:{}}).exports,i),i.exports);var De=we(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});function Ne(o){let i=o.length,l=0,d=0,a;for(;d<i;)l++,a=o.charCodeAt(d++),a>=55296&&
a<=56319&&d<i&&(a=o.charCodeAt(d),(a&64512)===56320&&d++);return l}Ae.default=Ne;Ne.code='require("ajv/dist/runtime/ucs2length").default'});import*as ve from"../formats.js";var n=(o,i,l,d)=>({instancePath:o,keyword:i,params:l,message:d}),_e=U;var b=ve.fullFormats.int32;function U(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=U.evaluated;
if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e==
"object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(
p),s++}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.
isArray(e)){for(let r in e)if(!(r==="cursor"||r==="limit")){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional propertie\
s");(t??=[]).push(p),s++}if(e.cursor!==void 0&&typeof e.cursor!="string"){let r=n(i+"/query/cursor","type",{type:"string"},"must be string");(t??=[]).push(r),s++}
if(e.limit!==void 0){let r=e.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let p=n(i+"/query/limit","type",{type:"integer"},"must be integer");(t??=[]).push(
p),s++}if(typeof r=="number"){if(r>200||isNaN(r)){let p=n(i+"/query/limit","maximum",{comparison:"<=",limit:200},"must be <= 200");(t??=[]).push(p),s++}if(r<1||
isNaN(r)){let p=n(i+"/query/limit","minimum",{comparison:">=",limit:1},"must be >= 1");(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/query/limit","format",
{format:"int32"},'must match format "int32"');(t??=[]).push(p),s++}}}}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{
let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return U.errors=t,s===0}U.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var Me=R;var Se={type:"object",required:["name","description","type","isDefault"],additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:100},slug:{
$ref:"#/components/schemas/Slug"},description:{type:"string",maxLength:500},type:{type:"string",enum:["DEVELOPMENT","TRIAL","PAID","COMMUNITY"]},versionName:{type:"\
string",maxLength:50},isDefault:{type:"boolean"},familyId:{type:"string"},familySlug:{type:"string",minLength:2,maxLength:100,pattern:"^[a-z0-9][a-z0-9-]*[a-z0-\
9]$"},lifecycleState:{type:"string",enum:["DRAFT","PUBLISHED"]}}};var P=Object.prototype.hasOwnProperty,m=De().default,z=new RegExp("^[a-z0-9][a-z0-9-]*[a-z0-9]$","u");function D(o,{instancePath:i="",parentData:l,parentDataProperty:d,
rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=D.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.
isArray(o)){if(o.name===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).
push(e),s++}if(o.description===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'des\
cription'"};(t??=[]).push(e),s++}if(o.type===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"type"},message:"must have required proper\
ty 'type'"};(t??=[]).push(e),s++}if(o.isDefault===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"isDefault"},message:"must have requi\
red property 'isDefault'"};(t??=[]).push(e),s++}for(let e in o)if(!P.call(Se.properties,e)){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(o.name!==void 0){let e=o.name;if(typeof e=="string"){if(m(e)>100){let r=n(i+"/name","maxL\
ength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<1){let r=n(i+"/name","minLength",{limit:1},"must NOT have fewer than 1\
 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/name","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.slug!==void 0){let e=o.slug;if(typeof e==
"string"){if(m(e)>100){let r=n(i+"/slug","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<2){let r=n(i+"/slug","mi\
nLength",{limit:2},"must NOT have fewer than 2 characters");(t??=[]).push(r),s++}if(!z.test(e)){let r=n(i+"/slug","pattern",{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9\
]$"},'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"');(t??=[]).push(r),s++}}else{let r=n(i+"/slug","type",{type:"string"},"must be string");(t??=[]).push(r),
s++}}if(o.description!==void 0){let e=o.description;if(typeof e=="string"){if(m(e)>500){let r=n(i+"/description","maxLength",{limit:500},"must NOT have more tha\
n 500 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/description","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.type!==void 0){let e=o.
type;if(typeof e!="string"){let r=n(i+"/type","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(!(e==="DEVELOPMENT"||e==="TRIAL"||e==="PAID"||e===
"COMMUNITY")){let r=n(i+"/type","enum",{allowedValues:Se.properties.type.enum},"must be equal to one of the allowed values");(t??=[]).push(r),s++}}if(o.versionName!==
void 0){let e=o.versionName;if(typeof e=="string"){if(m(e)>50){let r=n(i+"/versionName","maxLength",{limit:50},"must NOT have more than 50 characters");(t??=[]).
push(r),s++}}else{let r=n(i+"/versionName","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.isDefault!==void 0&&typeof o.isDefault!="boolean"){
let e=n(i+"/isDefault","type",{type:"boolean"},"must be boolean");(t??=[]).push(e),s++}if(o.familyId!==void 0&&typeof o.familyId!="string"){let e=n(i+"/familyId",
"type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.familySlug!==void 0){let e=o.familySlug;if(typeof e=="string"){if(m(e)>100){let r=n(i+"/famil\
ySlug","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<2){let r=n(i+"/familySlug","minLength",{limit:2},"must NOT\
 have fewer than 2 characters");(t??=[]).push(r),s++}if(!z.test(e)){let r=n(i+"/familySlug","pattern",{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},'must match patte\
rn "^[a-z0-9][a-z0-9-]*[a-z0-9]$"');(t??=[]).push(r),s++}}else{let r=n(i+"/familySlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.lifecycleState!==
void 0){let e=o.lifecycleState;if(typeof e!="string"){let r=n(i+"/lifecycleState","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(!(e==="DRAFT"||
e==="PUBLISHED")){let r=n(i+"/lifecycleState","enum",{allowedValues:Se.properties.lifecycleState.enum},"must be equal to one of the allowed values");(t??=[]).push(
r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return D.errors=t,s===0}D.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function R(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=R.evaluated;
if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"\
required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="o\
bject"&&!Array.isArray(e))for(let r in e){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),
s++}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(
e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"\
/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}o.body!==void 0&&(D(o.body,{instancePath:i+"/body",parentData:o,parentDataProperty:"body",
rootData:a,dynamicAnchors:y})||(t=t===null?D.errors:t.concat(D.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"};(t??=[]).push(e),s++}return R.errors=t,s===0}R.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Fe=_;function _(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=_.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="licenseSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==
void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","typ\
e",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return _.
errors=t,s===0}_.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ve=M;var Ie={type:"object",required:["name","description","type","isDefault"],additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:100},slug:{
type:"string"},description:{type:"string",maxLength:500},type:{type:"string",enum:["DEVELOPMENT","TRIAL","PAID","COMMUNITY"]},versionName:{type:"string",maxLength:50},
isDefault:{type:"boolean"},familyId:{type:"string"},lifecycleState:{type:"string",enum:["DRAFT","PUBLISHED","ARCHIVED"]}}};function M(o,{instancePath:i="",parentData:l,
parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=M.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&
typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.licenseSlug===void 0){let r=n(i+"/path",
"required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let p=n(i+"/pa\
th","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="\
string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be obj\
ect");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalPropert\
ies",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).
push(r),s++}}if(o.body!==void 0){let e=o.body;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.name===void 0){let r=n(i+"/body","required",{missingProperty:"na\
me"},"must have required property 'name'");(t??=[]).push(r),s++}if(e.description===void 0){let r=n(i+"/body","required",{missingProperty:"description"},"must ha\
ve required property 'description'");(t??=[]).push(r),s++}if(e.type===void 0){let r=n(i+"/body","required",{missingProperty:"type"},"must have required property\
 'type'");(t??=[]).push(r),s++}if(e.isDefault===void 0){let r=n(i+"/body","required",{missingProperty:"isDefault"},"must have required property 'isDefault'");(t??=
[]).push(r),s++}for(let r in e)if(!(r==="name"||r==="slug"||r==="description"||r==="type"||r==="versionName"||r==="isDefault"||r==="familyId"||r==="lifecycleSta\
te")){let p=n(i+"/body","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.name!==void 0){let r=e.name;
if(typeof r=="string"){if(m(r)>100){let p=n(i+"/body/name","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(p),s++}if(m(r)<1){let p=n(
i+"/body/name","minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/name","type",{type:"string"},"must be \
string");(t??=[]).push(p),s++}}if(e.slug!==void 0&&typeof e.slug!="string"){let r=n(i+"/body/slug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}
if(e.description!==void 0){let r=e.description;if(typeof r=="string"){if(m(r)>500){let p=n(i+"/body/description","maxLength",{limit:500},"must NOT have more tha\
n 500 characters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/description","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.type!==void 0){let r=e.
type;if(typeof r!="string"){let p=n(i+"/body/type","type",{type:"string"},"must be string");(t??=[]).push(p),s++}if(!(r==="DEVELOPMENT"||r==="TRIAL"||r==="PAID"||
r==="COMMUNITY")){let p=n(i+"/body/type","enum",{allowedValues:Ie.properties.type.enum},"must be equal to one of the allowed values");(t??=[]).push(p),s++}}if(e.
versionName!==void 0){let r=e.versionName;if(typeof r=="string"){if(m(r)>50){let p=n(i+"/body/versionName","maxLength",{limit:50},"must NOT have more than 50 ch\
aracters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/versionName","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.isDefault!==void 0&&typeof e.
isDefault!="boolean"){let r=n(i+"/body/isDefault","type",{type:"boolean"},"must be boolean");(t??=[]).push(r),s++}if(e.familyId!==void 0&&typeof e.familyId!="st\
ring"){let r=n(i+"/body/familyId","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.lifecycleState!==void 0){let r=e.lifecycleState;if(typeof r!=
"string"){let p=n(i+"/body/lifecycleState","type",{type:"string"},"must be string");(t??=[]).push(p),s++}if(!(r==="DRAFT"||r==="PUBLISHED"||r==="ARCHIVED")){let p=n(
i+"/body/lifecycleState","enum",{allowedValues:Ie.properties.lifecycleState.enum},"must be equal to one of the allowed values");(t??=[]).push(p),s++}}}else{let r=n(
i+"/body","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obje\
ct"};(t??=[]).push(e),s++}return M.errors=t,s===0}M.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Be=F;function F(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=F.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="licenseSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==
void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","typ\
e",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return F.
errors=t,s===0}F.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var He=V;function V(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=V.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="licenseSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==
void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","typ\
e",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return V.
errors=t,s===0}V.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ye=B;function B(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=B.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="licenseSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==
void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","typ\
e",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return B.
errors=t,s===0}B.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ze=H;function H(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=H.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="licenseSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==
void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","typ\
e",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return H.
errors=t,s===0}H.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ge=Y;function Y(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=Y.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="licenseSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==
void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","typ\
e",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r===
"cursor"||r==="limit")){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.cursor!==
void 0&&typeof e.cursor!="string"){let r=n(i+"/query/cursor","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let p=n(i+"/query/limit","type",{type:"integer"},"must be integer");(t??=[]).push(p),s++}if(typeof r=="number"){if(r>200||isNaN(r)){
let p=n(i+"/query/limit","maximum",{comparison:"<=",limit:200},"must be <= 200");(t??=[]).push(p),s++}if(r<1||isNaN(r)){let p=n(i+"/query/limit","minimum",{comparison:"\
>=",limit:1},"must be >= 1");(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/query/limit","format",{format:"int32"},'must match format "int32"');(t??=[]).push(
p),s++}}}}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return Y.errors=t,s===0}Y.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Ke=Z;var qe=ve.fullFormats.double;function h(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=h.evaluated;
u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let e=s,r=!1,p=null,g=s;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let f={
instancePath:i,keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};(t??=[]).push(f),s++}if(o.value===void 0){let f={
instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};(t??=[]).push(f),s++}for(let f in o)if(!(f==="\
type"||f==="value")){let A={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};(t??=[]).
push(A),s++}if(o.type!==void 0&&o.type!=="number"){let f=n(i+"/type","const",{allowedValue:"number"},"must be equal to constant");(t??=[]).push(f),s++}if(o.value!==
void 0){let f=o.value;if(typeof f=="number"){if(!qe.validate(f)){let A=n(i+"/value","format",{format:"double"},'must match format "double"');(t??=[]).push(A),s++}}else{
let A=n(i+"/value","type",{type:"number"},"must be number");(t??=[]).push(A),s++}}}else{let f={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};(t??=[]).push(f),s++}var j=g===s;if(j){r=!0,p=0;var q=!0}let Oe=s;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let f={instancePath:i,
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};(t??=[]).push(f),s++}if(o.value===void 0){let f={instancePath:i,
keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};(t??=[]).push(f),s++}for(let f in o)if(!(f==="type"||f==="val\
ue")){let A={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};(t??=[]).push(A),s++}if(o.
type!==void 0&&o.type!=="boolean"){let f=n(i+"/type","const",{allowedValue:"boolean"},"must be equal to constant");(t??=[]).push(f),s++}if(o.value!==void 0&&typeof o.
value!="boolean"){let f=n(i+"/value","type",{type:"boolean"},"must be boolean");(t??=[]).push(f),s++}}else{let f={instancePath:i,keyword:"type",params:{type:"ob\
ject"},message:"must be object"};(t??=[]).push(f),s++}var j=Oe===s;if(j&&r)r=!1,p=[p,1];else{j&&(r=!0,p=1,q!==!0&&(q=!0));let f=s;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.type===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};(t??=[]).
push(c),s++}if(o.value===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};(t??=[]).
push(c),s++}for(let c in o)if(!(c==="type"||c==="value")){let je={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT \
have additional properties"};(t??=[]).push(je),s++}if(o.type!==void 0&&o.type!=="object"){let c=n(i+"/type","const",{allowedValue:"object"},"must be equal to co\
nstant");(t??=[]).push(c),s++}if(o.value!==void 0){let c=o.value;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let je=n(i+"/value","type",{type:"object"},"mus\
t be object");(t??=[]).push(je),s++}}}else{let c={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(c),s++}var j=f===
s;j&&r?(r=!1,p=[p,2]):j&&(r=!0,p=2,q!==!0&&(q=!0))}if(r)s=e,t!==null&&(e?t.length=e:t=null);else{let f={instancePath:i,keyword:"oneOf",params:{passingSchemas:p},
message:"must match exactly one schema in oneOf"};(t??=[]).push(f),s++}return h.errors=t,u.props=q,s===0}h.evaluated={dynamicProps:!0,dynamicItems:!1};function I(o,{
instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=I.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.value===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};(t??=[]).push(e),s++}for(let e in o)if(!(e==="entitlementSlug"||e==="value"||e==="limitCapExceededOveragePercent")){let r={
instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(o.entitlementSlug!==
void 0&&typeof o.entitlementSlug!="string"){let e=n(i+"/entitlementSlug","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.value!==void 0&&(h(o.
value,{instancePath:i+"/value",parentData:o,parentDataProperty:"value",rootData:a,dynamicAnchors:y})||(t=t===null?h.errors:t.concat(h.errors),s=t.length)),o.limitCapExceededOveragePercent!==
void 0){let e=o.limitCapExceededOveragePercent;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let r=n(i+"/limitCapExceededOveragePercent","type",{type:"integer"},
"must be integer");(t??=[]).push(r),s++}if(typeof e=="number"&&!b.validate(e)){let r=n(i+"/limitCapExceededOveragePercent","format",{format:"int32"},'must match\
 format "int32"');(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return I.
errors=t,s===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){
let t=null,s=0,u=Z.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){
let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have req\
uired property 'licenseSlug'");(t??=[]).push(r),s++}for(let r in e)if(r!=="licenseSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must N\
OT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"stri\
ng"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.
query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional pro\
perties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}o.body!==void 0&&(I(o.body,{instancePath:i+
"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=t===null?I.errors:t.concat(I.errors),s=t.length))}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return Z.errors=t,s===0}Z.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var We=G;function G(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=G.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}if(e.entitlementSlug===
void 0){let r=n(i+"/path","required",{missingProperty:"entitlementSlug"},"must have required property 'entitlementSlug'");(t??=[]).push(r),s++}for(let r in e)if(!(r===
"licenseSlug"||r==="entitlementSlug")){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}
if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.entitlementSlug!==
void 0&&typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/pa\
th","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){
let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"\
object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}
return G.errors=t,s===0}G.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Xe=K;function k(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=k.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.value===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};(t??=[]).push(e),s++}for(let e in o)if(!(e==="entitlementSlug"||e==="value"||e==="limitCapExceededOverage\
Percent")){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}
if(o.entitlementSlug!==void 0&&typeof o.entitlementSlug!="string"){let e=n(i+"/entitlementSlug","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.
value!==void 0&&(h(o.value,{instancePath:i+"/value",parentData:o,parentDataProperty:"value",rootData:a,dynamicAnchors:y})||(t=t===null?h.errors:t.concat(h.errors),
s=t.length)),o.limitCapExceededOveragePercent!==void 0){let e=o.limitCapExceededOveragePercent;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let r=n(i+"/limitCap\
ExceededOveragePercent","type",{type:"integer"},"must be integer");(t??=[]).push(r),s++}if(typeof e=="number"&&!b.validate(e)){let r=n(i+"/limitCapExceededOvera\
gePercent","format",{format:"int32"},'must match format "int32"');(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(e),s++}return k.errors=t,s===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(o,{instancePath:i="",parentData:l,
parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=K.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&
typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.licenseSlug===void 0){let r=n(i+"/path",
"required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}if(e.entitlementSlug===void 0){let r=n(i+"/path","r\
equired",{missingProperty:"entitlementSlug"},"must have required property 'entitlementSlug'");(t??=[]).push(r),s++}for(let r in e)if(!(r==="licenseSlug"||r==="e\
ntitlementSlug")){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.licenseSlug!==
void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.entitlementSlug!==void 0&&
typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","typ\
e",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}o.body!==void 0&&(k(o.body,{instancePath:i+"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||
(t=t===null?k.errors:t.concat(k.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}return K.errors=t,s===0}K.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Je=W;function W(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=W.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.licenseSlug===void 0){let r=n(i+"/path","required",{missingProperty:"licenseSlug"},"must have required property 'licenseSlug'");(t??=[]).push(r),s++}if(e.entitlementSlug===
void 0){let r=n(i+"/path","required",{missingProperty:"entitlementSlug"},"must have required property 'entitlementSlug'");(t??=[]).push(r),s++}for(let r in e)if(!(r===
"licenseSlug"||r==="entitlementSlug")){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}
if(e.licenseSlug!==void 0&&typeof e.licenseSlug!="string"){let r=n(i+"/path/licenseSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.entitlementSlug!==
void 0&&typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/pa\
th","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){
let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"\
object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}
return W.errors=t,s===0}W.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Qe=X;function X(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=X.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e))
for(let r in e){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)
if(!(r==="cursor"||r==="limit")){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.
cursor!==void 0&&typeof e.cursor!="string"){let r=n(i+"/query/cursor","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.
limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let p=n(i+"/query/limit","type",{type:"integer"},"must be integer");(t??=[]).push(p),s++}if(typeof r=="number"){
if(r>200||isNaN(r)){let p=n(i+"/query/limit","maximum",{comparison:"<=",limit:200},"must be <= 200");(t??=[]).push(p),s++}if(r<1||isNaN(r)){let p=n(i+"/query/li\
mit","minimum",{comparison:">=",limit:1},"must be >= 1");(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/query/limit","format",{format:"int32"},'must match \
format "int32"');(t??=[]).push(p),s++}}}}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return X.errors=t,s===0}X.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};
var er=J;var S={type:"object",required:["name","description","type"],additionalProperties:!1,properties:{name:{type:"string",minLength:1},slug:{$ref:"#/components/schema\
s/Slug"},description:{type:["string","null"]},type:{type:"string",enum:["BOOLEAN","NUMBER","CONFIG","NUMBER_AI_CREDIT"]},aggregationMethod:{type:"string",enum:[
"COUNT","SUM","AVERAGE","MIN","MAX","LATEST"]},resetPeriod:{type:"string",enum:["HOUR","DAY","WEEK","MONTH","YEAR"]},resetAnchor:{type:"string",enum:["CALENDAR",
"LICENSE_START"]},warningThresholdPercent:{type:"integer",format:"int32",minimum:0,maximum:100},unitSingular:{type:"string",minLength:1,maxLength:100},unitPlural:{
type:"string",minLength:1,maxLength:100},saleUnitSingular:{type:"string",minLength:1,maxLength:100},saleUnitPlural:{type:"string",minLength:1,maxLength:100},saleUnitFactor:{
type:"number",format:"double",exclusiveMinimum:0},userFacing:{type:"boolean"},displayOrder:{type:"integer",format:"int32",minimum:0},icon:{type:"string",maxLength:64,
pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"},groupSlugs:{type:"array",items:{type:"string"}}}},ke=new RegExp("^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$","u");function T(o,{
instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=T.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};(t??=[]).push(e),s++}if(o.description===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"descripti\
on"},message:"must have required property 'description'"};(t??=[]).push(e),s++}if(o.type===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};(t??=[]).push(e),s++}for(let e in o)if(!P.call(S.properties,e)){let r={instancePath:i,keyword:"additionalPr\
operties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(o.name!==void 0){let e=o.name;if(typeof e=="strin\
g"){if(m(e)<1){let r=n(i+"/name","minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/name","type",{type:"strin\
g"},"must be string");(t??=[]).push(r),s++}}if(o.slug!==void 0){let e=o.slug;if(typeof e=="string"){if(m(e)>100){let r=n(i+"/slug","maxLength",{limit:100},"must\
 NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<2){let r=n(i+"/slug","minLength",{limit:2},"must NOT have fewer than 2 characters");(t??=[]).push(
r),s++}if(!z.test(e)){let r=n(i+"/slug","pattern",{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"');(t??=[]).push(r),
s++}}else{let r=n(i+"/slug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.description!==void 0){let e=o.description;if(typeof e!="string"&&
e!==null){let r=n(i+"/description","type",{type:S.properties.description.type},"must be string,null");(t??=[]).push(r),s++}}if(o.type!==void 0){let e=o.type;if(typeof e!=
"string"){let r=n(i+"/type","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(!(e==="BOOLEAN"||e==="NUMBER"||e==="CONFIG"||e==="NUMBER_AI_CREDIT")){
let r=n(i+"/type","enum",{allowedValues:S.properties.type.enum},"must be equal to one of the allowed values");(t??=[]).push(r),s++}}if(o.aggregationMethod!==void 0){
let e=o.aggregationMethod;if(typeof e!="string"){let r=n(i+"/aggregationMethod","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(!(e==="COUNT"||
e==="SUM"||e==="AVERAGE"||e==="MIN"||e==="MAX"||e==="LATEST")){let r=n(i+"/aggregationMethod","enum",{allowedValues:S.properties.aggregationMethod.enum},"must b\
e equal to one of the allowed values");(t??=[]).push(r),s++}}if(o.resetPeriod!==void 0){let e=o.resetPeriod;if(typeof e!="string"){let r=n(i+"/resetPeriod","typ\
e",{type:"string"},"must be string");(t??=[]).push(r),s++}if(!(e==="HOUR"||e==="DAY"||e==="WEEK"||e==="MONTH"||e==="YEAR")){let r=n(i+"/resetPeriod","enum",{allowedValues:S.
properties.resetPeriod.enum},"must be equal to one of the allowed values");(t??=[]).push(r),s++}}if(o.resetAnchor!==void 0){let e=o.resetAnchor;if(typeof e!="st\
ring"){let r=n(i+"/resetAnchor","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(!(e==="CALENDAR"||e==="LICENSE_START")){let r=n(i+"/resetAnchor",
"enum",{allowedValues:S.properties.resetAnchor.enum},"must be equal to one of the allowed values");(t??=[]).push(r),s++}}if(o.warningThresholdPercent!==void 0){
let e=o.warningThresholdPercent;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let r=n(i+"/warningThresholdPercent","type",{type:"integer"},"must be integer");(t??=
[]).push(r),s++}if(typeof e=="number"){if(e>100||isNaN(e)){let r=n(i+"/warningThresholdPercent","maximum",{comparison:"<=",limit:100},"must be <= 100");(t??=[]).
push(r),s++}if(e<0||isNaN(e)){let r=n(i+"/warningThresholdPercent","minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(r),s++}if(!b.validate(e)){let r=n(
i+"/warningThresholdPercent","format",{format:"int32"},'must match format "int32"');(t??=[]).push(r),s++}}}if(o.unitSingular!==void 0){let e=o.unitSingular;if(typeof e==
"string"){if(m(e)>100){let r=n(i+"/unitSingular","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<1){let r=n(i+"/u\
nitSingular","minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/unitSingular","type",{type:"string"},"must be\
 string");(t??=[]).push(r),s++}}if(o.unitPlural!==void 0){let e=o.unitPlural;if(typeof e=="string"){if(m(e)>100){let r=n(i+"/unitPlural","maxLength",{limit:100},
"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<1){let r=n(i+"/unitPlural","minLength",{limit:1},"must NOT have fewer than 1 characters");
(t??=[]).push(r),s++}}else{let r=n(i+"/unitPlural","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.saleUnitSingular!==void 0){let e=o.saleUnitSingular;
if(typeof e=="string"){if(m(e)>100){let r=n(i+"/saleUnitSingular","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<
1){let r=n(i+"/saleUnitSingular","minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/saleUnitSingular","type",
{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.saleUnitPlural!==void 0){let e=o.saleUnitPlural;if(typeof e=="string"){if(m(e)>100){let r=n(i+"/sal\
eUnitPlural","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<1){let r=n(i+"/saleUnitPlural","minLength",{limit:1},
"must NOT have fewer than 1 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/saleUnitPlural","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.
saleUnitFactor!==void 0){let e=o.saleUnitFactor;if(typeof e=="number"){if(e<=0||isNaN(e)){let r=n(i+"/saleUnitFactor","exclusiveMinimum",{comparison:">",limit:0},
"must be > 0");(t??=[]).push(r),s++}if(!qe.validate(e)){let r=n(i+"/saleUnitFactor","format",{format:"double"},'must match format "double"');(t??=[]).push(r),s++}}else{
let r=n(i+"/saleUnitFactor","type",{type:"number"},"must be number");(t??=[]).push(r),s++}}if(o.userFacing!==void 0&&typeof o.userFacing!="boolean"){let e=n(i+"\
/userFacing","type",{type:"boolean"},"must be boolean");(t??=[]).push(e),s++}if(o.displayOrder!==void 0){let e=o.displayOrder;if(!(typeof e=="number"&&!(e%1)&&!isNaN(
e))){let r=n(i+"/displayOrder","type",{type:"integer"},"must be integer");(t??=[]).push(r),s++}if(typeof e=="number"){if(e<0||isNaN(e)){let r=n(i+"/displayOrder",
"minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(r),s++}if(!b.validate(e)){let r=n(i+"/displayOrder","format",{format:"int32"},'must match form\
at "int32"');(t??=[]).push(r),s++}}}if(o.icon!==void 0){let e=o.icon;if(typeof e=="string"){if(m(e)>64){let r=n(i+"/icon","maxLength",{limit:64},"must NOT have \
more than 64 characters");(t??=[]).push(r),s++}if(!ke.test(e)){let r=n(i+"/icon","pattern",{pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"},'must match pattern "^\
[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"');(t??=[]).push(r),s++}}else{let r=n(i+"/icon","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.groupSlugs!==
void 0){let e=o.groupSlugs;if(Array.isArray(e)){let r=e.length;for(let p=0;p<r;p++)if(typeof e[p]!="string"){let g=n(i+"/groupSlugs/"+p,"type",{type:"string"},"\
must be string");(t??=[]).push(g),s++}}else{let r=n(i+"/groupSlugs","type",{type:"array"},"must be array");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return T.errors=t,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(o,{
instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=J.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"\
must have required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+
"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/path","type",{type:"object"},
"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","addit\
ionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be obje\
ct");(t??=[]).push(r),s++}}o.body!==void 0&&(T(o.body,{instancePath:i+"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=t===null?
T.errors:t.concat(T.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return J.
errors=t,s===0}J.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var rr=Q;function Q(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=Q.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.entitlementSlug===void 0){let r=n(i+"/path","required",{missingProperty:"entitlementSlug"},"must have required property 'entitlementSlug'");(t??=[]).push(r),
s++}for(let r in e)if(r!=="entitlementSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(
p),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug","type",{type:"string"},"must be string");(t??=[]).push(
r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.
isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(
i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};(t??=[]).push(e),s++}return Q.errors=t,s===0}Q.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var tr=ee;var N={type:"object",required:["name","description"],additionalProperties:!1,properties:{name:{type:"string",minLength:1},slug:{type:"string"},description:{type:[
"string","null"]},type:{type:"string",enum:["BOOLEAN","NUMBER","CONFIG","NUMBER_AI_CREDIT"]},aggregationMethod:{type:"string",enum:["COUNT","SUM","AVERAGE","MIN",
"MAX","LATEST"]},resetPeriod:{type:"string",enum:["HOUR","DAY","WEEK","MONTH","YEAR"]},resetAnchor:{type:"string",enum:["CALENDAR","LICENSE_START"]},warningThresholdPercent:{
type:"integer",format:"int32",minimum:0,maximum:100},unitSingular:{type:"string",minLength:1,maxLength:100},unitPlural:{type:"string",minLength:1,maxLength:100},
saleUnitSingular:{type:"string",minLength:1,maxLength:100},saleUnitPlural:{type:"string",minLength:1,maxLength:100},saleUnitFactor:{type:"number",format:"double",
exclusiveMinimum:0},userFacing:{type:"boolean"},displayOrder:{type:"integer",format:"int32",minimum:0},icon:{type:"string",maxLength:64,pattern:"^[a-z0-9]+:[a-z\
0-9]+(-[a-z0-9]+)*$"},groupSlugs:{type:"array",items:{type:"string"}}}};function ee(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){
let t=null,s=0,u=ee.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){
let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.entitlementSlug===void 0){let r=n(i+"/path","required",{missingProperty:"entitlementSlug"},"must \
have required property 'entitlementSlug'");(t??=[]).push(r),s++}for(let r in e)if(r!=="entitlementSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},
"must NOT have additional properties");(t??=[]).push(p),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug",
"type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==
void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT hav\
e additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.body!==void 0){let e=o.
body;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.name===void 0){let r=n(i+"/body","required",{missingProperty:"name"},"must have required property 'name'");
(t??=[]).push(r),s++}if(e.description===void 0){let r=n(i+"/body","required",{missingProperty:"description"},"must have required property 'description'");(t??=[]).
push(r),s++}for(let r in e)if(!P.call(N.properties,r)){let p=n(i+"/body","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=
[]).push(p),s++}if(e.name!==void 0){let r=e.name;if(typeof r=="string"){if(m(r)<1){let p=n(i+"/body/name","minLength",{limit:1},"must NOT have fewer than 1 char\
acters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/name","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.slug!==void 0&&typeof e.slug!="st\
ring"){let r=n(i+"/body/slug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.description!==void 0){let r=e.description;if(typeof r!="string"&&
r!==null){let p=n(i+"/body/description","type",{type:N.properties.description.type},"must be string,null");(t??=[]).push(p),s++}}if(e.type!==void 0){let r=e.type;
if(typeof r!="string"){let p=n(i+"/body/type","type",{type:"string"},"must be string");(t??=[]).push(p),s++}if(!(r==="BOOLEAN"||r==="NUMBER"||r==="CONFIG"||r===
"NUMBER_AI_CREDIT")){let p=n(i+"/body/type","enum",{allowedValues:N.properties.type.enum},"must be equal to one of the allowed values");(t??=[]).push(p),s++}}if(e.
aggregationMethod!==void 0){let r=e.aggregationMethod;if(typeof r!="string"){let p=n(i+"/body/aggregationMethod","type",{type:"string"},"must be string");(t??=[]).
push(p),s++}if(!(r==="COUNT"||r==="SUM"||r==="AVERAGE"||r==="MIN"||r==="MAX"||r==="LATEST")){let p=n(i+"/body/aggregationMethod","enum",{allowedValues:N.properties.
aggregationMethod.enum},"must be equal to one of the allowed values");(t??=[]).push(p),s++}}if(e.resetPeriod!==void 0){let r=e.resetPeriod;if(typeof r!="string"){
let p=n(i+"/body/resetPeriod","type",{type:"string"},"must be string");(t??=[]).push(p),s++}if(!(r==="HOUR"||r==="DAY"||r==="WEEK"||r==="MONTH"||r==="YEAR")){let p=n(
i+"/body/resetPeriod","enum",{allowedValues:N.properties.resetPeriod.enum},"must be equal to one of the allowed values");(t??=[]).push(p),s++}}if(e.resetAnchor!==
void 0){let r=e.resetAnchor;if(typeof r!="string"){let p=n(i+"/body/resetAnchor","type",{type:"string"},"must be string");(t??=[]).push(p),s++}if(!(r==="CALENDA\
R"||r==="LICENSE_START")){let p=n(i+"/body/resetAnchor","enum",{allowedValues:N.properties.resetAnchor.enum},"must be equal to one of the allowed values");(t??=
[]).push(p),s++}}if(e.warningThresholdPercent!==void 0){let r=e.warningThresholdPercent;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let p=n(i+"/body/warningThr\
esholdPercent","type",{type:"integer"},"must be integer");(t??=[]).push(p),s++}if(typeof r=="number"){if(r>100||isNaN(r)){let p=n(i+"/body/warningThresholdPerce\
nt","maximum",{comparison:"<=",limit:100},"must be <= 100");(t??=[]).push(p),s++}if(r<0||isNaN(r)){let p=n(i+"/body/warningThresholdPercent","minimum",{comparison:"\
>=",limit:0},"must be >= 0");(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/body/warningThresholdPercent","format",{format:"int32"},'must match format "int\
32"');(t??=[]).push(p),s++}}}if(e.unitSingular!==void 0){let r=e.unitSingular;if(typeof r=="string"){if(m(r)>100){let p=n(i+"/body/unitSingular","maxLength",{limit:100},
"must NOT have more than 100 characters");(t??=[]).push(p),s++}if(m(r)<1){let p=n(i+"/body/unitSingular","minLength",{limit:1},"must NOT have fewer than 1 chara\
cters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/unitSingular","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.unitPlural!==void 0){let r=e.
unitPlural;if(typeof r=="string"){if(m(r)>100){let p=n(i+"/body/unitPlural","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(p),s++}
if(m(r)<1){let p=n(i+"/body/unitPlural","minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/unitPlural","\
type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.saleUnitSingular!==void 0){let r=e.saleUnitSingular;if(typeof r=="string"){if(m(r)>100){let p=n(
i+"/body/saleUnitSingular","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(p),s++}if(m(r)<1){let p=n(i+"/body/saleUnitSingular",
"minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/saleUnitSingular","type",{type:"string"},"must be str\
ing");(t??=[]).push(p),s++}}if(e.saleUnitPlural!==void 0){let r=e.saleUnitPlural;if(typeof r=="string"){if(m(r)>100){let p=n(i+"/body/saleUnitPlural","maxLength",
{limit:100},"must NOT have more than 100 characters");(t??=[]).push(p),s++}if(m(r)<1){let p=n(i+"/body/saleUnitPlural","minLength",{limit:1},"must NOT have fewe\
r than 1 characters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/saleUnitPlural","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.saleUnitFactor!==
void 0){let r=e.saleUnitFactor;if(typeof r=="number"){if(r<=0||isNaN(r)){let p=n(i+"/body/saleUnitFactor","exclusiveMinimum",{comparison:">",limit:0},"must be >\
 0");(t??=[]).push(p),s++}if(!qe.validate(r)){let p=n(i+"/body/saleUnitFactor","format",{format:"double"},'must match format "double"');(t??=[]).push(p),s++}}else{
let p=n(i+"/body/saleUnitFactor","type",{type:"number"},"must be number");(t??=[]).push(p),s++}}if(e.userFacing!==void 0&&typeof e.userFacing!="boolean"){let r=n(
i+"/body/userFacing","type",{type:"boolean"},"must be boolean");(t??=[]).push(r),s++}if(e.displayOrder!==void 0){let r=e.displayOrder;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r))){let p=n(i+"/body/displayOrder","type",{type:"integer"},"must be integer");(t??=[]).push(p),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let p=n(
i+"/body/displayOrder","minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/body/displayOrder","format",{format:"\
int32"},'must match format "int32"');(t??=[]).push(p),s++}}}if(e.icon!==void 0){let r=e.icon;if(typeof r=="string"){if(m(r)>64){let p=n(i+"/body/icon","maxLengt\
h",{limit:64},"must NOT have more than 64 characters");(t??=[]).push(p),s++}if(!ke.test(r)){let p=n(i+"/body/icon","pattern",{pattern:"^[a-z0-9]+:[a-z0-9]+(-[a-\
z0-9]+)*$"},'must match pattern "^[a-z0-9]+:[a-z0-9]+(-[a-z0-9]+)*$"');(t??=[]).push(p),s++}}else{let p=n(i+"/body/icon","type",{type:"string"},"must be string");
(t??=[]).push(p),s++}}if(e.groupSlugs!==void 0){let r=e.groupSlugs;if(Array.isArray(r)){let p=r.length;for(let g=0;g<p;g++)if(typeof r[g]!="string"){let q=n(i+"\
/body/groupSlugs/"+g,"type",{type:"string"},"must be string");(t??=[]).push(q),s++}}else{let p=n(i+"/body/groupSlugs","type",{type:"array"},"must be array");(t??=
[]).push(p),s++}}}else{let r=n(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(e),s++}return ee.errors=t,s===0}ee.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var sr=re;function re(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=re.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.entitlementSlug===void 0){let r=n(i+"/path","required",{missingProperty:"entitlementSlug"},"must have required property 'entitlementSlug'");(t??=[]).push(r),
s++}for(let r in e)if(r!=="entitlementSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(
p),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug","type",{type:"string"},"must be string");(t??=[]).push(
r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.
isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(
i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};(t??=[]).push(e),s++}return re.errors=t,s===0}re.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ir=te;function te(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=te.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e))
for(let r in e){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)
if(!(r==="cursor"||r==="limit")){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.
cursor!==void 0&&typeof e.cursor!="string"){let r=n(i+"/query/cursor","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.
limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let p=n(i+"/query/limit","type",{type:"integer"},"must be integer");(t??=[]).push(p),s++}if(typeof r=="number"){
if(r>200||isNaN(r)){let p=n(i+"/query/limit","maximum",{comparison:"<=",limit:200},"must be <= 200");(t??=[]).push(p),s++}if(r<1||isNaN(r)){let p=n(i+"/query/li\
mit","minimum",{comparison:">=",limit:1},"must be >= 1");(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/query/limit","format",{format:"int32"},'must match \
format "int32"');(t??=[]).push(p),s++}}}}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return te.errors=t,s===0}te.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};
var or=se;var Le={type:"object",required:["name"],additionalProperties:!1,properties:{name:{type:"string",minLength:1},slug:{$ref:"#/components/schemas/Slug"},externalCustomerId:{
type:["string","null"]},domain:{type:"string",pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"},integrations:{$ref:"#/components/schemas/IntegrationsRequest"}}},Te=new RegExp(
"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$","u");function v(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=v.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o))for(let e in o){let r=o[e];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.external_id===
void 0){let p=n(i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),"required",{missingProperty:"external_id"},"must have required property 'external_id'");(t??=[]).
push(p),s++}for(let p in r)if(!(p==="external_id"||p==="metadata"||p==="web_url"||p==="last_error")){let g=n(i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),"add\
itionalProperties",{additionalProperty:p},"must NOT have additional properties");(t??=[]).push(g),s++}if(r.external_id!==void 0&&typeof r.external_id!="string"){
let p=n(i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_id","type",{type:"string"},"must be string");(t??=[]).push(p),s++}if(r.metadata!==void 0){let p=r.
metadata;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let g=n(i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadata","type",{type:"object"},"must be obje\
ct");(t??=[]).push(g),s++}}if(r.web_url!==void 0&&typeof r.web_url!="string"){let p=n(i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/web_url","type",{type:"st\
ring"},"must be string");(t??=[]).push(p),s++}if(r.last_error!==void 0&&typeof r.last_error!="string"){let p=n(i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
last_error","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}else{let p=n(i+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"object"},"m\
ust be object");(t??=[]).push(p),s++}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return v.errors=
t,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){
let t=null,s=0,u=O.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}for(let e in o)if(!(e===
"name"||e==="slug"||e==="externalCustomerId"||e==="domain"||e==="integrations")){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(o.name!==void 0){let e=o.name;if(typeof e=="string"){if(m(e)<1){let r=n(i+"/name","minLen\
gth",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/name","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}
if(o.slug!==void 0){let e=o.slug;if(typeof e=="string"){if(m(e)>100){let r=n(i+"/slug","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).
push(r),s++}if(m(e)<2){let r=n(i+"/slug","minLength",{limit:2},"must NOT have fewer than 2 characters");(t??=[]).push(r),s++}if(!z.test(e)){let r=n(i+"/slug","p\
attern",{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"');(t??=[]).push(r),s++}}else{let r=n(i+"/slug","type",{type:"\
string"},"must be string");(t??=[]).push(r),s++}}if(o.externalCustomerId!==void 0){let e=o.externalCustomerId;if(typeof e!="string"&&e!==null){let r=n(i+"/exter\
nalCustomerId","type",{type:Le.properties.externalCustomerId.type},"must be string,null");(t??=[]).push(r),s++}}if(o.domain!==void 0){let e=o.domain;if(typeof e==
"string"){if(!Te.test(e)){let r=n(i+"/domain","pattern",{pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"},'must match pattern "^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"');(t??=[]).
push(r),s++}}else{let r=n(i+"/domain","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}o.integrations!==void 0&&(v(o.integrations,{instancePath:i+
"/integrations",parentData:o,parentDataProperty:"integrations",rootData:a,dynamicAnchors:y})||(t=t===null?v.errors:t.concat(v.errors),s=t.length))}else{let e={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return O.errors=t,s===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function se(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=se.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){
let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/quer\
y","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(r),s++}}o.body!==void 0&&(O(o.body,{instancePath:i+"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=
t===null?O.errors:t.concat(O.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}
return se.errors=t,s===0}se.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var nr=ie;function ie(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=ie.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.customerSlug===void 0){let r=n(i+"/path","required",{missingProperty:"customerSlug"},"must have required property 'customerSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="customerSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.customerSlug!==
void 0&&typeof e.customerSlug!="string"){let r=n(i+"/path/customerSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","t\
ype",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ie.
errors=t,s===0}ie.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var pr=oe;var Ee={type:"object",required:["name"],additionalProperties:!1,properties:{name:{type:"string",minLength:1},slug:{type:"string"},externalCustomerId:{type:["str\
ing","null"]},domain:{type:"string",pattern:"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"}}};function oe(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,
dynamicAnchors:y={}}={}){let t=null,s=0,u=oe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),
s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.customerSlug===void 0){let r=n(i+"/path","required",{missingProperty:"cus\
tomerSlug"},"must have required property 'customerSlug'");(t??=[]).push(r),s++}for(let r in e)if(r!=="customerSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},
"must NOT have additional properties");(t??=[]).push(p),s++}if(e.customerSlug!==void 0&&typeof e.customerSlug!="string"){let r=n(i+"/path/customerSlug","type",{
type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){
let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additi\
onal properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.body!==void 0){let e=o.body;if(e&&
typeof e=="object"&&!Array.isArray(e)){if(e.name===void 0){let r=n(i+"/body","required",{missingProperty:"name"},"must have required property 'name'");(t??=[]).
push(r),s++}for(let r in e)if(!(r==="name"||r==="slug"||r==="externalCustomerId"||r==="domain")){let p=n(i+"/body","additionalProperties",{additionalProperty:r},
"must NOT have additional properties");(t??=[]).push(p),s++}if(e.name!==void 0){let r=e.name;if(typeof r=="string"){if(m(r)<1){let p=n(i+"/body/name","minLength",
{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/name","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}
if(e.slug!==void 0&&typeof e.slug!="string"){let r=n(i+"/body/slug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.externalCustomerId!==void 0){
let r=e.externalCustomerId;if(typeof r!="string"&&r!==null){let p=n(i+"/body/externalCustomerId","type",{type:Ee.properties.externalCustomerId.type},"must be st\
ring,null");(t??=[]).push(p),s++}}if(e.domain!==void 0){let r=e.domain;if(typeof r=="string"){if(!Te.test(r)){let p=n(i+"/body/domain","pattern",{pattern:"^[a-z\
0-9_-]+(\\.[a-z0-9_-]+)+$"},'must match pattern "^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$"');(t??=[]).push(p),s++}}else{let p=n(i+"/body/domain","type",{type:"string"},"m\
ust be string");(t??=[]).push(p),s++}}}else{let r=n(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return oe.errors=t,s===0}oe.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var ur=ne;function ne(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=ne.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.customerSlug===void 0){let r=n(i+"/path","required",{missingProperty:"customerSlug"},"must have required property 'customerSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="customerSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.customerSlug!==
void 0&&typeof e.customerSlug!="string"){let r=n(i+"/path/customerSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","t\
ype",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ne.
errors=t,s===0}ne.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ar=pe;function pe(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=pe.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e))
for(let r in e){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)
if(!(r==="cursor"||r==="limit")){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.
cursor!==void 0&&typeof e.cursor!="string"){let r=n(i+"/query/cursor","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.
limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let p=n(i+"/query/limit","type",{type:"integer"},"must be integer");(t??=[]).push(p),s++}if(typeof r=="number"){
if(r>200||isNaN(r)){let p=n(i+"/query/limit","maximum",{comparison:"<=",limit:200},"must be <= 200");(t??=[]).push(p),s++}if(r<1||isNaN(r)){let p=n(i+"/query/li\
mit","minimum",{comparison:">=",limit:1},"must be >= 1");(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/query/limit","format",{format:"int32"},'must match \
format "int32"');(t??=[]).push(p),s++}}}}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return pe.errors=t,s===0}pe.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};
var yr=ue;var xe={type:"object",required:["name","description","customerId","licenseId","startLicenseDate","endLicenseDate"],additionalProperties:!1,properties:{name:{type:"\
string",minLength:1},slug:{$ref:"#/components/schemas/Slug"},description:{type:"string"},customerId:{type:"string"},licenseId:{type:"string"},startLicenseDate:{
type:"string",format:"date-time"},endLicenseDate:{type:"string",format:"date-time"},deploymentZoneId:{type:"string"},metadata:{type:"object",additionalProperties:!0},
integrations:{$ref:"#/components/schemas/IntegrationsRequest"}}},C=ve.fullFormats["date-time"];function w(o,{instancePath:i="",parentData:l,parentDataProperty:d,
rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=w.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.
isArray(o)){if(o.name===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).
push(e),s++}if(o.description===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'des\
cription'"};(t??=[]).push(e),s++}if(o.customerId===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"customerId"},message:"must have req\
uired property 'customerId'"};(t??=[]).push(e),s++}if(o.licenseId===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"licenseId"},message:"\
must have required property 'licenseId'"};(t??=[]).push(e),s++}if(o.startLicenseDate===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"\
startLicenseDate"},message:"must have required property 'startLicenseDate'"};(t??=[]).push(e),s++}if(o.endLicenseDate===void 0){let e={instancePath:i,keyword:"r\
equired",params:{missingProperty:"endLicenseDate"},message:"must have required property 'endLicenseDate'"};(t??=[]).push(e),s++}for(let e in o)if(!P.call(xe.properties,
e)){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(o.
name!==void 0){let e=o.name;if(typeof e=="string"){if(m(e)<1){let r=n(i+"/name","minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(r),
s++}}else{let r=n(i+"/name","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.slug!==void 0){let e=o.slug;if(typeof e=="string"){if(m(e)>100){
let r=n(i+"/slug","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<2){let r=n(i+"/slug","minLength",{limit:2},"mus\
t NOT have fewer than 2 characters");(t??=[]).push(r),s++}if(!z.test(e)){let r=n(i+"/slug","pattern",{pattern:"^[a-z0-9][a-z0-9-]*[a-z0-9]$"},'must match patter\
n "^[a-z0-9][a-z0-9-]*[a-z0-9]$"');(t??=[]).push(r),s++}}else{let r=n(i+"/slug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.description!==
void 0&&typeof o.description!="string"){let e=n(i+"/description","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.customerId!==void 0&&typeof o.
customerId!="string"){let e=n(i+"/customerId","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.licenseId!==void 0&&typeof o.licenseId!="string"){
let e=n(i+"/licenseId","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.startLicenseDate!==void 0){let e=o.startLicenseDate;if(typeof e=="stri\
ng"){if(!C.validate(e)){let r=n(i+"/startLicenseDate","format",{format:"date-time"},'must match format "date-time"');(t??=[]).push(r),s++}}else{let r=n(i+"/star\
tLicenseDate","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.endLicenseDate!==void 0){let e=o.endLicenseDate;if(typeof e=="string"){if(!C.validate(
e)){let r=n(i+"/endLicenseDate","format",{format:"date-time"},'must match format "date-time"');(t??=[]).push(r),s++}}else{let r=n(i+"/endLicenseDate","type",{type:"\
string"},"must be string");(t??=[]).push(r),s++}}if(o.deploymentZoneId!==void 0&&typeof o.deploymentZoneId!="string"){let e=n(i+"/deploymentZoneId","type",{type:"\
string"},"must be string");(t??=[]).push(e),s++}if(o.metadata!==void 0){let e=o.metadata;if(!(e&&typeof e=="object"&&!Array.isArray(e))){let r=n(i+"/metadata","\
type",{type:"object"},"must be object");(t??=[]).push(r),s++}}o.integrations!==void 0&&(v(o.integrations,{instancePath:i+"/integrations",parentData:o,parentDataProperty:"\
integrations",rootData:a,dynamicAnchors:y})||(t=t===null?v.errors:t.concat(v.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return w.errors=t,s===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(o,{instancePath:i="",parentData:l,
parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=ue.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&
typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must have required \
property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/path","additiona\
lProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/path","type",{type:"object"},"must be object");
(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{
additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(
r),s++}}o.body!==void 0&&(w(o.body,{instancePath:i+"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=t===null?w.errors:t.concat(w.
errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ue.errors=t,s===0}ue.
evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var dr=ae;function ae(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=ae.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r=n(i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="instanceSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.instanceSlug!==
void 0&&typeof e.instanceSlug!="string"){let r=n(i+"/path/instanceSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","t\
ype",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ae.
errors=t,s===0}ae.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var lr=ye;var $e={type:"object",required:["name","description","customerId","licenseId","startLicenseDate","endLicenseDate"],additionalProperties:!1,properties:{name:{type:"\
string",minLength:1},slug:{$ref:"#/components/schemas/Slug"},description:{type:"string"},customerId:{type:"string"},licenseId:{type:"string"},startLicenseDate:{
type:"string",format:"date-time"},endLicenseDate:{type:"string",format:"date-time"},deploymentZoneId:{type:"string"},metadata:{type:"object",additionalProperties:!0}}};
function L(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=L.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}if(o.description===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};(t??=[]).push(e),s++}if(o.customerId===void 0){let e={instancePath:i,keyword:"required",params:{
missingProperty:"customerId"},message:"must have required property 'customerId'"};(t??=[]).push(e),s++}if(o.licenseId===void 0){let e={instancePath:i,keyword:"r\
equired",params:{missingProperty:"licenseId"},message:"must have required property 'licenseId'"};(t??=[]).push(e),s++}if(o.startLicenseDate===void 0){let e={instancePath:i,
keyword:"required",params:{missingProperty:"startLicenseDate"},message:"must have required property 'startLicenseDate'"};(t??=[]).push(e),s++}if(o.endLicenseDate===
void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"endLicenseDate"},message:"must have required property 'endLicenseDate'"};(t??=[]).push(
e),s++}for(let e in o)if(!P.call($e.properties,e)){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have add\
itional properties"};(t??=[]).push(r),s++}if(o.name!==void 0){let e=o.name;if(typeof e=="string"){if(m(e)<1){let r=n(i+"/name","minLength",{limit:1},"must NOT h\
ave fewer than 1 characters");(t??=[]).push(r),s++}}else{let r=n(i+"/name","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.slug!==void 0){let e=o.
slug;if(typeof e=="string"){if(m(e)>100){let r=n(i+"/slug","maxLength",{limit:100},"must NOT have more than 100 characters");(t??=[]).push(r),s++}if(m(e)<2){let r=n(
i+"/slug","minLength",{limit:2},"must NOT have fewer than 2 characters");(t??=[]).push(r),s++}if(!z.test(e)){let r=n(i+"/slug","pattern",{pattern:"^[a-z0-9][a-z\
0-9-]*[a-z0-9]$"},'must match pattern "^[a-z0-9][a-z0-9-]*[a-z0-9]$"');(t??=[]).push(r),s++}}else{let r=n(i+"/slug","type",{type:"string"},"must be string");(t??=
[]).push(r),s++}}if(o.description!==void 0&&typeof o.description!="string"){let e=n(i+"/description","type",{type:"string"},"must be string");(t??=[]).push(e),s++}
if(o.customerId!==void 0&&typeof o.customerId!="string"){let e=n(i+"/customerId","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.licenseId!==
void 0&&typeof o.licenseId!="string"){let e=n(i+"/licenseId","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.startLicenseDate!==void 0){let e=o.
startLicenseDate;if(typeof e=="string"){if(!C.validate(e)){let r=n(i+"/startLicenseDate","format",{format:"date-time"},'must match format "date-time"');(t??=[]).
push(r),s++}}else{let r=n(i+"/startLicenseDate","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.endLicenseDate!==void 0){let e=o.endLicenseDate;
if(typeof e=="string"){if(!C.validate(e)){let r=n(i+"/endLicenseDate","format",{format:"date-time"},'must match format "date-time"');(t??=[]).push(r),s++}}else{
let r=n(i+"/endLicenseDate","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}if(o.deploymentZoneId!==void 0&&typeof o.deploymentZoneId!="string"){
let e=n(i+"/deploymentZoneId","type",{type:"string"},"must be string");(t??=[]).push(e),s++}if(o.metadata!==void 0){let e=o.metadata;if(!(e&&typeof e=="object"&&
!Array.isArray(e))){let r=n(i+"/metadata","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(e),s++}return L.errors=t,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(o,{instancePath:i="",
parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=ye.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=
void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must hav\
e required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.instanceSlug===void 0){let r=n(
i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlug'");(t??=[]).push(r),s++}for(let r in e)if(r!=="instanceSlug"){let p=n(
i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!=
"string"){let r=n(i+"/path/instanceSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be o\
bject");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalPrope\
rties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=
[]).push(r),s++}}o.body!==void 0&&(L(o.body,{instancePath:i+"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=t===null?L.errors:t.
concat(L.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ye.errors=t,
s===0}ye.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var mr=de;var ze={type:"object",additionalProperties:!1,properties:{status:{type:"string",enum:["HEALTHY","DEGRADED","INCIDENT","MAINTENANCE"]},lifecycleStage:{type:"stri\
ng",minLength:1}}};function de(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=de.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{
missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.instanceSlug===void 0){let r=n(i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlug'");(t??=[]).push(r),s++}
for(let r in e)if(r!=="instanceSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}
if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r=n(i+"/path/instanceSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{
let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))
for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/qu\
ery","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.body!==void 0){let e=o.body;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)
if(!(r==="status"||r==="lifecycleStage")){let p=n(i+"/body","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),
s++}if(e.status!==void 0){let r=e.status;if(typeof r!="string"){let p=n(i+"/body/status","type",{type:"string"},"must be string");(t??=[]).push(p),s++}if(!(r===
"HEALTHY"||r==="DEGRADED"||r==="INCIDENT"||r==="MAINTENANCE")){let p=n(i+"/body/status","enum",{allowedValues:ze.properties.status.enum},"must be equal to one o\
f the allowed values");(t??=[]).push(p),s++}}if(e.lifecycleStage!==void 0){let r=e.lifecycleStage;if(typeof r=="string"){if(m(r)<1){let p=n(i+"/body/lifecycleSt\
age","minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(p),s++}}else{let p=n(i+"/body/lifecycleStage","type",{type:"string"},"must be \
string");(t??=[]).push(p),s++}}}else{let r=n(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return de.errors=t,s===0}de.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var fr=le;function le(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=le.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r=n(i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="instanceSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.instanceSlug!==
void 0&&typeof e.instanceSlug!="string"){let r=n(i+"/path/instanceSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","t\
ype",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return le.
errors=t,s===0}le.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var cr=me;function me(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=me.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r=n(i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="instanceSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.instanceSlug!==
void 0&&typeof e.instanceSlug!="string"){let r=n(i+"/path/instanceSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","t\
ype",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(
i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"objec\
t"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return me.
errors=t,s===0}me.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var gr=fe;function fe(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=fe.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r=n(i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlug'");(t??=[]).push(r),s++}if(e.
entitlementSlug===void 0){let r=n(i+"/path","required",{missingProperty:"entitlementSlug"},"must have required property 'entitlementSlug'");(t??=[]).push(r),s++}
for(let r in e)if(!(r==="instanceSlug"||r==="entitlementSlug")){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional proper\
ties");(t??=[]).push(p),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r=n(i+"/path/instanceSlug","type",{type:"string"},"must be string");
(t??=[]).push(r),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug","type",{type:"string"},"must be string");
(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="\
object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(
p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}return fe.errors=t,s===0}fe.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var br=ce;var Ce={type:"object",required:["value","behavior"],additionalProperties:!1,properties:{value:{$ref:"#/components/schemas/NumberEntitlementValue"},behavior:{type:"\
string",enum:["append","set"]},metadata:{type:"object",additionalProperties:!0},transactionId:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9._:-]\
{1,128}$"}}},Pe=new RegExp("^[A-Za-z0-9._:-]{1,128}$","u");function E(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){
let t=null,s=0,u=E.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.value===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};(t??=[]).push(e),s++}if(o.behavior===void 0){
let e={instancePath:i,keyword:"required",params:{missingProperty:"behavior"},message:"must have required property 'behavior'"};(t??=[]).push(e),s++}for(let e in o)
if(!(e==="value"||e==="behavior"||e==="metadata"||e==="transactionId")){let r={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"};(t??=[]).push(r),s++}if(o.value!==void 0){let e=o.value;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.type===void 0){let r=n(
i+"/value","required",{missingProperty:"type"},"must have required property 'type'");(t??=[]).push(r),s++}if(e.value===void 0){let r=n(i+"/value","required",{missingProperty:"\
value"},"must have required property 'value'");(t??=[]).push(r),s++}for(let r in e)if(!(r==="type"||r==="value")){let p=n(i+"/value","additionalProperties",{additionalProperty:r},
"must NOT have additional properties");(t??=[]).push(p),s++}if(e.type!==void 0&&e.type!=="number"){let r=n(i+"/value/type","const",{allowedValue:"number"},"must\
 be equal to constant");(t??=[]).push(r),s++}if(e.value!==void 0){let r=e.value;if(typeof r=="number"){if(!qe.validate(r)){let p=n(i+"/value/value","format",{format:"\
double"},'must match format "double"');(t??=[]).push(p),s++}}else{let p=n(i+"/value/value","type",{type:"number"},"must be number");(t??=[]).push(p),s++}}}else{
let r=n(i+"/value","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.behavior!==void 0){let e=o.behavior;if(typeof e!="string"){let r=n(i+"/be\
havior","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(!(e==="append"||e==="set")){let r=n(i+"/behavior","enum",{allowedValues:Ce.properties.behavior.
enum},"must be equal to one of the allowed values");(t??=[]).push(r),s++}}if(o.metadata!==void 0){let e=o.metadata;if(!(e&&typeof e=="object"&&!Array.isArray(e))){
let r=n(i+"/metadata","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.transactionId!==void 0){let e=o.transactionId;if(typeof e=="string"){if(m(
e)>128){let r=n(i+"/transactionId","maxLength",{limit:128},"must NOT have more than 128 characters");(t??=[]).push(r),s++}if(m(e)<1){let r=n(i+"/transactionId",
"minLength",{limit:1},"must NOT have fewer than 1 characters");(t??=[]).push(r),s++}if(!Pe.test(e)){let r=n(i+"/transactionId","pattern",{pattern:"^[A-Za-z0-9._\
:-]{1,128}$"},'must match pattern "^[A-Za-z0-9._:-]{1,128}$"');(t??=[]).push(r),s++}}else{let r=n(i+"/transactionId","type",{type:"string"},"must be string");(t??=
[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return E.errors=t,s===0}E.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ce(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,
u=ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,
keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e==
"object"&&!Array.isArray(e)){if(e.instanceSlug===void 0){let r=n(i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlu\
g'");(t??=[]).push(r),s++}if(e.entitlementSlug===void 0){let r=n(i+"/path","required",{missingProperty:"entitlementSlug"},"must have required property 'entitlem\
entSlug'");(t??=[]).push(r),s++}for(let r in e)if(!(r==="instanceSlug"||r==="entitlementSlug")){let p=n(i+"/path","additionalProperties",{additionalProperty:r},
"must NOT have additional properties");(t??=[]).push(p),s++}if(e.instanceSlug!==void 0&&typeof e.instanceSlug!="string"){let r=n(i+"/path/instanceSlug","type",{
type:"string"},"must be string");(t??=[]).push(r),s++}if(e.entitlementSlug!==void 0&&typeof e.entitlementSlug!="string"){let r=n(i+"/path/entitlementSlug","type",
{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){
let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additi\
onal properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}o.body!==void 0&&(E(o.body,{instancePath:i+
"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=t===null?E.errors:t.concat(E.errors),s=t.length))}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return ce.errors=t,s===0}ce.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var hr=ge;function ge(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=ge.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){
if(e.instanceSlug===void 0){let r=n(i+"/path","required",{missingProperty:"instanceSlug"},"must have required property 'instanceSlug'");(t??=[]).push(r),s++}for(let r in e)
if(r!=="instanceSlug"){let p=n(i+"/path","additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.instanceSlug!==
void 0&&typeof e.instanceSlug!="string"){let r=n(i+"/path/instanceSlug","type",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","t\
ype",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let r in e)if(!(r===
"event_name"||r==="after"||r==="before"||r==="cursor"||r==="limit")){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additional \
properties");(t??=[]).push(p),s++}if(e.event_name!==void 0&&typeof e.event_name!="string"){let r=n(i+"/query/event_name","type",{type:"string"},"must be string");
(t??=[]).push(r),s++}if(e.after!==void 0){let r=e.after;if(typeof r=="string"){if(!C.validate(r)){let p=n(i+"/query/after","format",{format:"date-time"},'must m\
atch format "date-time"');(t??=[]).push(p),s++}}else{let p=n(i+"/query/after","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.before!==void 0){
let r=e.before;if(typeof r=="string"){if(!C.validate(r)){let p=n(i+"/query/before","format",{format:"date-time"},'must match format "date-time"');(t??=[]).push(
p),s++}}else{let p=n(i+"/query/before","type",{type:"string"},"must be string");(t??=[]).push(p),s++}}if(e.cursor!==void 0&&typeof e.cursor!="string"){let r=n(i+
"/query/cursor","type",{type:"string"},"must be string");(t??=[]).push(r),s++}if(e.limit!==void 0){let r=e.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let p=n(
i+"/query/limit","type",{type:"integer"},"must be integer");(t??=[]).push(p),s++}if(typeof r=="number"){if(r>200||isNaN(r)){let p=n(i+"/query/limit","maximum",{
comparison:"<=",limit:200},"must be <= 200");(t??=[]).push(p),s++}if(r<1||isNaN(r)){let p=n(i+"/query/limit","minimum",{comparison:">=",limit:1},"must be >= 1");
(t??=[]).push(p),s++}if(!b.validate(r)){let p=n(i+"/query/limit","format",{format:"int32"},'must match format "int32"');(t??=[]).push(p),s++}}}}else{let r=n(i+"\
/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
(t??=[]).push(e),s++}return ge.errors=t,s===0}ge.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var vr=be;function x(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=x.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){for(let e in o)if(e!=="context"){let r={instancePath:i,keyword:"additionalPro\
perties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(o.context!==void 0){let e=o.context;if(!(e&&typeof e==
"object"&&!Array.isArray(e))){let r=n(i+"/context","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return x.errors=t,s===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(o,{instancePath:i="",
parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=be.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=
void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let e={instancePath:i,keyword:"required",params:{missingProperty:"body"},message:"must hav\
e required property 'body'"};(t??=[]).push(e),s++}if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.key===void 0){let r=n(i+"/p\
ath","required",{missingProperty:"key"},"must have required property 'key'");(t??=[]).push(r),s++}for(let r in e)if(r!=="key"){let p=n(i+"/path","additionalProp\
erties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}if(e.key!==void 0&&typeof e.key!="string"){let r=n(i+"/path/key","typ\
e",{type:"string"},"must be string");(t??=[]).push(r),s++}}else{let r=n(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}if(o.query!==void 0){
let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalProperties",{additionalProperty:r},"must NOT have additi\
onal properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}o.body!==void 0&&(x(o.body,{instancePath:i+
"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=t===null?x.errors:t.concat(x.errors),s=t.length))}else{let e={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return be.errors=t,s===0}be.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var qr=he;function $(o,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=$.evaluated;if(u.dynamicProps&&(u.props=
void 0),u.dynamicItems&&(u.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){for(let e in o)if(e!=="context"){let r={instancePath:i,keyword:"additionalPro\
perties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(r),s++}if(o.context!==void 0){let e=o.context;if(!(e&&typeof e==
"object"&&!Array.isArray(e))){let r=n(i+"/context","type",{type:"object"},"must be object");(t??=[]).push(r),s++}}}else{let e={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}return $.errors=t,s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(o,{instancePath:i="",
parentData:l,parentDataProperty:d,rootData:a=o,dynamicAnchors:y={}}={}){let t=null,s=0,u=he.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=
void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let e=o.path;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/path",
"additionalProperties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/path","type",{type:"object"},"must be\
 object");(t??=[]).push(r),s++}}if(o.query!==void 0){let e=o.query;if(e&&typeof e=="object"&&!Array.isArray(e))for(let r in e){let p=n(i+"/query","additionalPro\
perties",{additionalProperty:r},"must NOT have additional properties");(t??=[]).push(p),s++}else{let r=n(i+"/query","type",{type:"object"},"must be object");(t??=
[]).push(r),s++}}o.body!==void 0&&($(o.body,{instancePath:i+"/body",parentData:o,parentDataProperty:"body",rootData:a,dynamicAnchors:y})||(t=t===null?$.errors:t.
concat($.errors),s=t.length))}else{let e={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}return he.errors=t,
s===0}he.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{Ye as archiveLicense,Ke as attachLicenseEntitlement,or as createCustomer,er as createEntitlement,yr as createInstance,Me as createLicense,ur as deleteCustomer,
sr as deleteEntitlement,fr as deleteInstance,Be as deleteLicense,Je as detachLicenseEntitlement,qr as evaluateAllFlags,vr as evaluateFlag,nr as getCustomer,rr as getEntitlement,
dr as getInstance,gr as getInstanceUsage,Fe as getLicense,We as getLicenseEntitlement,ir as listCustomers,Qe as listEntitlements,hr as listInstanceAuditTrail,cr as listInstanceUsage,
ar as listInstances,Ge as listLicenseEntitlements,_e as listLicenses,mr as patchInstance,He as publishLicense,br as reportInstanceUsage,Ze as unarchiveLicense,pr as updateCustomer,
tr as updateEntitlement,lr as updateInstance,Ve as updateLicense,Xe as updateLicenseEntitlement};
