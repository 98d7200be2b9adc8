// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
var B=c;function c(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=c.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(t!=="licenseId"){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.licenseId!==void 0&&typeof r.licenseId!="string"){let t={instancePath:i+"/query\
/licenseId",schemaPath:"#/properties/query/properties/licenseId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return c.errors=e,s===0}c.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var G=h;function h(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=h.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.planId===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
planId"},message:"must have required property 'planId'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="planId"){let a={instancePath:i+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),s++}if(r.planId!==void 0&&typeof r.planId!="string"){let t={instancePath:i+"/path/planId",schemaPath:"#/properties/path/properties/planId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let t in r)if(!(t==="entitlementId"||t==="threshold")){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/AddLicenseEntitlementToPlanReq\
uest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let t={instancePath:i+"/body/entitlementId",schemaPath:"document#/components/schemas/AddLicen\
seEntitlementToPlanRequest/properties/entitlementId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.threshold!==
void 0){let t=r.threshold;if(typeof t=="number"){if(t<0||isNaN(t)){let a={instancePath:i+"/body/threshold",schemaPath:"document#/components/schemas/AddLicenseEn\
titlementToPlanRequest/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/body/threshold",schemaPath:"document#/components/schemas/AddLicenseEntitlementToPlanRequest/properties/threshold/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/AddLicenseEn\
titlementToPlanRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var H=f;function f(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=f.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return f.errors=e,s===0}f.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var J=b;function b(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=b.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties\
/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(r.id!==void 0&&typeof r.id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t===
"actual"||t==="threshold")){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateLicenseEntitlementRequest/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.actual!==void 0){let t=r.actual;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/body/actual",schemaPath:"document#/components/schemas/UpdateLicenseEntitlementRequest/prope\
rties/actual/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.threshold!==void 0){let t=r.threshold;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/body/threshold",schemaPath:"document#/components/schemas/UpdateLicenseEntitlementRequest/properties/thresh\
old/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof t=="number"&&(t<0||isNaN(t))){let a={instancePath:i+
"/body/threshold",schemaPath:"document#/components/schemas/UpdateLicenseEntitlementRequest/properties/threshold/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateLicenseEnti\
tlementRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}b.evaluated={props:{path:!0,query:!0,body:!0},
dynamicProps:!1,dynamicItems:!1};var M=P;function P(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=P.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return P.errors=e,s===0}P.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Q=g;function g(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=g.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.userToken===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateAccessTokenRequest/required",keyword:"\
required",params:{missingProperty:"userToken"},message:"must have required property 'userToken'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="userToken"){
let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateAccessTokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.userToken!==void 0&&typeof r.userToken!="string"){let t={instancePath:i+"/body/\
userToken",schemaPath:"document#/components/schemas/CreateAccessTokenRequest/properties/userToken/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateAccessTokenRequest/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return g.errors=e,s===0}g.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var X=q;function q(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=q.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.refreshToken===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/RefreshAccessTokenRequest/required",keyword:"\
required",params:{missingProperty:"refreshToken"},message:"must have required property 'refreshToken'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="refr\
eshToken"){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/RefreshAccessTokenRequest/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.refreshToken!==void 0&&typeof r.refreshToken!="st\
ring"){let t={instancePath:i+"/body/refreshToken",schemaPath:"document#/components/schemas/RefreshAccessTokenRequest/properties/refreshToken/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/Refre\
shAccessTokenRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var Y=k;function k(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=k.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.activationValue===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateActivationRequest/required",keyword:"\
required",params:{missingProperty:"activationValue"},message:"must have required property 'activationValue'"};e===null?e=[t]:e.push(t),s++}if(r.licenseKey===void 0){
let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateActivationRequest/required",keyword:"required",params:{missingProperty:"licenseKey"},
message:"must have required property 'licenseKey'"};e===null?e=[t]:e.push(t),s++}if(r.entitlementName===void 0){let t={instancePath:i+"/body",schemaPath:"docume\
nt#/components/schemas/CreateActivationRequest/required",keyword:"required",params:{missingProperty:"entitlementName"},message:"must have required property 'ent\
itlementName'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="activationValue"||t==="licenseKey"||t==="entitlementName")){let a={instancePath:i+"/body",
schemaPath:"document#/components/schemas/CreateActivationRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.activationValue!==void 0&&typeof r.activationValue!="string"){let t={instancePath:i+"/body/\
activationValue",schemaPath:"document#/components/schemas/CreateActivationRequest/properties/activationValue/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r.licenseKey!==void 0&&typeof r.licenseKey!="string"){let t={instancePath:i+"/body/licenseKey",schemaPath:"docu\
ment#/components/schemas/CreateActivationRequest/properties/licenseKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r.entitlementName!==void 0&&typeof r.entitlementName!="string"){let t={instancePath:i+"/body/entitlementName",schemaPath:"document#/components/schemas\
/CreateActivationRequest/properties/entitlementName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateActivationRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return k.errors=e,s===0}k.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ee=j;function j(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=j.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(let t in r)if(!(t==="activationValue"||t==="licenseKey"||t==="entitlementName"||t==="active")){let a={instancePath:i+"/body",schemaPath:"\
document#/components/schemas/UpdateActivationRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[a]:e.push(a),s++}if(r.activationValue!==void 0&&typeof r.activationValue!="string"){let t={instancePath:i+"/body/activationVa\
lue",schemaPath:"document#/components/schemas/UpdateActivationRequest/properties/activationValue/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),s++}if(r.licenseKey!==void 0&&typeof r.licenseKey!="string"){let t={instancePath:i+"/body/licenseKey",schemaPath:"document#/comp\
onents/schemas/UpdateActivationRequest/properties/licenseKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(r.entitlementName!==void 0&&typeof r.entitlementName!="string"){let t={instancePath:i+"/body/entitlementName",schemaPath:"document#/components/schemas/Update\
ActivationRequest/properties/entitlementName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.active!==void 0&&
typeof r.active!="boolean"){let t={instancePath:i+"/body/active",schemaPath:"document#/components/schemas/UpdateActivationRequest/properties/active/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schem\
as/UpdateActivationRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}j.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var te=v;function v(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=v.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.activationValue===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/DeleteActivationRequest/required",keyword:"\
required",params:{missingProperty:"activationValue"},message:"must have required property 'activationValue'"};e===null?e=[t]:e.push(t),s++}if(r.licenseKey===void 0){
let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/DeleteActivationRequest/required",keyword:"required",params:{missingProperty:"licenseKey"},
message:"must have required property 'licenseKey'"};e===null?e=[t]:e.push(t),s++}if(r.entitlementName===void 0){let t={instancePath:i+"/body",schemaPath:"docume\
nt#/components/schemas/DeleteActivationRequest/required",keyword:"required",params:{missingProperty:"entitlementName"},message:"must have required property 'ent\
itlementName'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="activationValue"||t==="licenseKey"||t==="entitlementName")){let a={instancePath:i+"/body",
schemaPath:"document#/components/schemas/DeleteActivationRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.activationValue!==void 0&&typeof r.activationValue!="string"){let t={instancePath:i+"/body/\
activationValue",schemaPath:"document#/components/schemas/DeleteActivationRequest/properties/activationValue/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r.licenseKey!==void 0&&typeof r.licenseKey!="string"){let t={instancePath:i+"/body/licenseKey",schemaPath:"docu\
ment#/components/schemas/DeleteActivationRequest/properties/licenseKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r.entitlementName!==void 0&&typeof r.entitlementName!="string"){let t={instancePath:i+"/body/entitlementName",schemaPath:"document#/components/schemas\
/DeleteActivationRequest/properties/entitlementName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/body",schemaPath:"document#/components/schemas/DeleteActivationRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return v.errors=e,s===0}v.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var re=w;function w(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=w.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="pageSize"||t==="page\
Number"||t==="search"||t==="sort_by")){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.pageSize!==void 0){let t=r.pageSize;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageSize",schemaPath:"#/properties/query/properties/pageSize/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.pageNumber!==void 0){let t=r.pageNumber;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+
"/query/pageNumber",schemaPath:"#/properties/query/properties/pageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:
e.push(a),s++}}if(r.search!==void 0){let t=r.search;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(typeof t[a]!="string"){let n={instancePath:i+
"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/query/properties/search/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let a={instancePath:i+"/query/search",schemaPath:"#/properties/query/properties/search/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(r.sort_by!==void 0){let t=r.sort_by;if(Array.isArray(t)){let a=t.
length;for(let n=0;n<a;n++)if(typeof t[n]!="string"){let l={instancePath:i+"/query/sort_by/"+n,schemaPath:"#/properties/query/properties/sort_by/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+"/query/sort_by",schemaPath:"#/properties/query/\
properties/sort_by/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var se=A;function A(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=A.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="pageSize"||t==="pageNumber"||t==="search"||t==="sort_by"||t==="productId"||t==="customerId"||t==="customerExternalId")){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}if(r.pageSize!==void 0){let t=r.pageSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageSize",schemaPath:"\
#/properties/query/properties/pageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.pageNumber!==void 0){
let t=r.pageNumber;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageNumber",schemaPath:"#/properties/query/properties/pageNumber/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.search!==void 0){let t=r.search;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){for(let a in t)if(typeof t[a]!="string"){let n={instancePath:i+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/query/properties/search/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let a={
instancePath:i+"/query/search",schemaPath:"#/properties/query/properties/search/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[a]:e.push(a),s++}}if(r.sort_by!==void 0){let t=r.sort_by;if(Array.isArray(t)){let a=t.length;for(let n=0;n<a;n++)if(typeof t[n]!="string"){let l={instancePath:i+
"/query/sort_by/"+n,schemaPath:"#/properties/query/properties/sort_by/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}}else{let a={instancePath:i+"/query/sort_by",schemaPath:"#/properties/query/properties/sort_by/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}if(r.productId!==void 0&&typeof r.productId!="string"){let t={instancePath:i+"/query/productId",schemaPath:"#/prop\
erties/query/properties/productId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.customerId!==void 0&&typeof r.
customerId!="string"){let t={instancePath:i+"/query/customerId",schemaPath:"#/properties/query/properties/customerId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.customerExternalId!==void 0&&typeof r.customerExternalId!="string"){let t={instancePath:i+"/query/cu\
stomerExternalId",schemaPath:"#/properties/query/properties/customerExternalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return A.errors=e,s===0}A.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ie=N;function N(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=N.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.planName===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateLicenseRequest/required",keyword:"re\
quired",params:{missingProperty:"planName"},message:"must have required property 'planName'"};e===null?e=[t]:e.push(t),s++}if(r.productId===void 0){let t={instancePath:i+
"/body",schemaPath:"document#/components/schemas/CreateLicenseRequest/required",keyword:"required",params:{missingProperty:"productId"},message:"must have requi\
red property 'productId'"};e===null?e=[t]:e.push(t),s++}if(r.regDate===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateLice\
nseRequest/required",keyword:"required",params:{missingProperty:"regDate"},message:"must have required property 'regDate'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="planName"||t==="productId"||t==="customerId"||t==="userId"||t==="regDate"||t==="duration"||t==="notes")){let a={instancePath:i+"/body",schemaPath:"doc\
ument#/components/schemas/CreateLicenseRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"};e===null?e=[a]:e.push(a),s++}if(r.planName!==void 0&&typeof r.planName!="string"){let t={instancePath:i+"/body/planName",schemaPath:"document#/\
components/schemas/CreateLicenseRequest/properties/planName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.
productId!==void 0&&typeof r.productId!="string"){let t={instancePath:i+"/body/productId",schemaPath:"document#/components/schemas/CreateLicenseRequest/properti\
es/productId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.customerId!==void 0&&typeof r.customerId!="\
string"){let t={instancePath:i+"/body/customerId",schemaPath:"document#/components/schemas/CreateLicenseRequest/properties/customerId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.userId!==void 0&&typeof r.userId!="string"){let t={instancePath:i+"/body/userId",schemaPath:"\
document#/components/schemas/CreateLicenseRequest/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r.regDate!==void 0&&typeof r.regDate!="string"){let t={instancePath:i+"/body/regDate",schemaPath:"document#/components/schemas/CreateLicenseRequest/pr\
operties/regDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.duration!==void 0){let t=r.duration;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/body/duration",schemaPath:"document#/components/schemas/CreateLicenseRequest/properties/duration/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof t=="number"&&(t<0||isNaN(t))){let a={instancePath:i+"/body/durat\
ion",schemaPath:"document#/components/schemas/CreateLicenseRequest/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[a]:e.push(a),s++}}if(r.notes!==void 0){let t=r.notes;if(Array.isArray(t)){let a=t.length;for(let n=0;n<a;n++)if(typeof t[n]!="string"){let l={
instancePath:i+"/body/notes/"+n,schemaPath:"document#/components/schemas/CreateLicenseRequest/properties/notes/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+"/body/notes",schemaPath:"document#/components/schemas/CreateLicenseRequest/p\
roperties/notes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i+"/body",schemaPath:"\
document#/components/schemas/CreateLicenseRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return N.errors=e,s===0}N.evaluated=
{props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ae=I;function I(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=I.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="pageSize"||t==="pageNumber"||t==="search"||t==="sort_by"||t==="productId")){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.pageSize!==
void 0){let t=r.pageSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageSize",schemaPath:"#/properties/query/properties/pageSize\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.pageNumber!==void 0){let t=r.pageNumber;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageNumber",schemaPath:"#/properties/query/properties/pageNumber/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.search!==void 0){let t=r.search;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)
if(typeof t[a]!="string"){let n={instancePath:i+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/query/properties/search/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let a={instancePath:i+"/query/search",schemaPath:"\
#/properties/query/properties/search/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(r.sort_by!==void 0){
let t=r.sort_by;if(Array.isArray(t)){let a=t.length;for(let n=0;n<a;n++)if(typeof t[n]!="string"){let l={instancePath:i+"/query/sort_by/"+n,schemaPath:"#/proper\
ties/query/properties/sort_by/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+
"/query/sort_by",schemaPath:"#/properties/query/properties/sort_by/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),
s++}}if(r.productId!==void 0&&typeof r.productId!="string"){let t={instancePath:i+"/query/productId",schemaPath:"#/properties/query/properties/productId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}I.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var oe=T;function T(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=T.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.name===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreatePlanRequest/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}if(r.cost===void 0){let t={instancePath:i+"/body",schemaPath:"\
document#/components/schemas/CreatePlanRequest/required",keyword:"required",params:{missingProperty:"cost"},message:"must have required property 'cost'"};e===null?
e=[t]:e.push(t),s++}if(r.productId===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreatePlanRequest/required",keyword:"require\
d",params:{missingProperty:"productId"},message:"must have required property 'productId'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+
"/body",schemaPath:"document#/components/schemas/CreatePlanRequest/required",keyword:"required",params:{missingProperty:"duration"},message:"must have required \
property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="name"||t==="description"||t==="cost"||t==="productId"||t==="duration")){let a={instancePath:i+
"/body",schemaPath:"document#/components/schemas/CreatePlanRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.name!==void 0&&typeof r.name!="string"){let t={instancePath:i+"/body/name",schemaPath:"do\
cument#/components/schemas/CreatePlanRequest/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(r.description!==void 0&&typeof r.description!="string"){let t={instancePath:i+"/body/description",schemaPath:"document#/components/schemas/CreatePlanRequest/\
properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.cost!==void 0&&typeof r.cost!="nu\
mber"){let t={instancePath:i+"/body/cost",schemaPath:"document#/components/schemas/CreatePlanRequest/properties/cost/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[t]:e.push(t),s++}if(r.productId!==void 0&&typeof r.productId!="string"){let t={instancePath:i+"/body/productId",schemaPath:"\
document#/components/schemas/CreatePlanRequest/properties/productId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/body/duration",schemaPath:"document#/compon\
ents/schemas/CreatePlanRequest/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof t==
"number"&&(t<0||isNaN(t))){let a={instancePath:i+"/body/duration",schemaPath:"document#/components/schemas/CreatePlanRequest/properties/duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i+"/body",schemaPath:"document#/compon\
ents/schemas/CreatePlanRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}T.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var pe=x;function x(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=x.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return x.errors=e,s===0}x.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ne=R;function R(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=R.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.planId===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreatePlanEntitlementRequest/required",keyword:"\
required",params:{missingProperty:"planId"},message:"must have required property 'planId'"};e===null?e=[t]:e.push(t),s++}if(r.entitlementId===void 0){let t={instancePath:i+
"/body",schemaPath:"document#/components/schemas/CreatePlanEntitlementRequest/required",keyword:"required",params:{missingProperty:"entitlementId"},message:"mus\
t have required property 'entitlementId'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="planId"||t==="threshold"||t==="entitlementId")){let a={instancePath:i+
"/body",schemaPath:"document#/components/schemas/CreatePlanEntitlementRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.planId!==void 0&&typeof r.planId!="string"){let t={instancePath:i+"/body/planId",
schemaPath:"document#/components/schemas/CreatePlanEntitlementRequest/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(r.threshold!==void 0){let t=r.threshold;if(typeof t=="number"){if(t<0||isNaN(t)){let a={instancePath:i+"/body/threshold",schemaPath:"\
document#/components/schemas/CreatePlanEntitlementRequest/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/body/threshold",schemaPath:"document#/components/schemas/CreatePlanEntitlementRequest/properties/thre\
shold/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}}if(r.entitlementId!==void 0&&typeof r.entitlementId!="\
string"){let t={instancePath:i+"/body/entitlementId",schemaPath:"document#/components/schemas/CreatePlanEntitlementRequest/properties/entitlementId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas\
/CreatePlanEntitlementRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}R.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var de=E;function E(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=E.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.planId===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"planId"},message:"must h\
ave required property 'planId'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="planId"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.planId!==
void 0&&typeof r.planId!="string"){let t={instancePath:i+"/path/planId",schemaPath:"#/properties/path/properties/planId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return E.errors=e,s===0}E.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ue=D;function D(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=D.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties\
/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(r.id!==void 0&&typeof r.id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t===
"threshold"||t==="entitlementId")){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdatePlanEntitlementRequest/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.threshold!==void 0){let t=r.
threshold;if(typeof t=="number"){if(t<0||isNaN(t)){let a={instancePath:i+"/body/threshold",schemaPath:"document#/components/schemas/UpdatePlanEntitlementRequest\
/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+
"/body/threshold",schemaPath:"document#/components/schemas/UpdatePlanEntitlementRequest/properties/threshold/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[a]:e.push(a),s++}}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let t={instancePath:i+"/body/entitlementId",schemaPath:"\
document#/components/schemas/UpdatePlanEntitlementRequest/properties/entitlementId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdatePlanEntitlementRequest/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ye=O;function O(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=O.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return O.errors=e,s===0}O.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var me=C;function C(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=C.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="pageSize"||t==="pageNumber"||t==="search"||t==="sort_by")){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.pageSize!==void 0){let t=r.
pageSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageSize",schemaPath:"#/properties/query/properties/pageSize/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.pageNumber!==void 0){let t=r.pageNumber;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t))){let a={instancePath:i+"/query/pageNumber",schemaPath:"#/properties/query/properties/pageNumber/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.search!==void 0){let t=r.search;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(typeof t[a]!=
"string"){let n={instancePath:i+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/query/properties/search/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let a={instancePath:i+"/query/search",schemaPath:"#/pro\
perties/query/properties/search/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(r.sort_by!==void 0){let t=r.
sort_by;if(Array.isArray(t)){let a=t.length;for(let n=0;n<a;n++)if(typeof t[n]!="string"){let l={instancePath:i+"/query/sort_by/"+n,schemaPath:"#/properties/que\
ry/properties/sort_by/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+"/que\
ry/sort_by",schemaPath:"#/properties/query/properties/sort_by/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return C.errors=e,s===0}C.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var le=$;function $(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=$.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.entitlementName===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateEntitlementRequest/required",
keyword:"required",params:{missingProperty:"entitlementName"},message:"must have required property 'entitlementName'"};e===null?e=[t]:e.push(t),s++}if(r.activationsEnabled===
void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateEntitlementRequest/required",keyword:"required",params:{missingProperty:"ac\
tivationsEnabled"},message:"must have required property 'activationsEnabled'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="entitlementName"||t==="cons\
umptionPeriodId"||t==="activationsEnabled")){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateEntitlementRequest/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.entitlementName!==
void 0&&typeof r.entitlementName!="string"){let t={instancePath:i+"/body/entitlementName",schemaPath:"document#/components/schemas/CreateEntitlementRequest/prop\
erties/entitlementName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.consumptionPeriodId!==void 0&&typeof r.
consumptionPeriodId!="string"){let t={instancePath:i+"/body/consumptionPeriodId",schemaPath:"document#/components/schemas/CreateEntitlementRequest/properties/co\
nsumptionPeriodId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.activationsEnabled!==void 0&&typeof r.
activationsEnabled!="boolean"){let t={instancePath:i+"/body/activationsEnabled",schemaPath:"document#/components/schemas/CreateEntitlementRequest/properties/act\
ivationsEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"\
document#/components/schemas/CreateEntitlementRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.
evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ce=_;function _(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=_.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties\
/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(r.id!==void 0&&typeof r.id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.deactivated===
void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/required",keyword:"required",params:{missingProperty:"de\
activated"},message:"must have required property 'deactivated'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="deactivated"){let a={instancePath:i+"/body",
schemaPath:"document#/components/schemas/UpdateEntitlementRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.deactivated!==void 0&&typeof r.deactivated!="boolean"){let t={instancePath:i+"/body/deacti\
vated",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/properties/deactivated/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateEntitlementRequest/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}_.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var he=L;function L(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=L.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return L.errors=e,s===0}L.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var fe=S;function S(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=S.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="pageSize"||t==="pageNumber"||t==="search"||t==="sort_by")){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.pageSize!==void 0){let t=r.
pageSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageSize",schemaPath:"#/properties/query/properties/pageSize/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.pageNumber!==void 0){let t=r.pageNumber;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t))){let a={instancePath:i+"/query/pageNumber",schemaPath:"#/properties/query/properties/pageNumber/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.search!==void 0){let t=r.search;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(typeof t[a]!=
"string"){let n={instancePath:i+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/query/properties/search/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let a={instancePath:i+"/query/search",schemaPath:"#/pro\
perties/query/properties/search/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(r.sort_by!==void 0){let t=r.
sort_by;if(Array.isArray(t)){let a=t.length;for(let n=0;n<a;n++)if(typeof t[n]!="string"){let l={instancePath:i+"/query/sort_by/"+n,schemaPath:"#/properties/que\
ry/properties/sort_by/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+"/que\
ry/sort_by",schemaPath:"#/properties/query/properties/sort_by/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return S.errors=e,s===0}S.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var be=U;function U(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=U.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.name===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateProductRequest/required",keyword:"requir\
ed",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="name"){let a={instancePath:i+
"/body",schemaPath:"document#/components/schemas/CreateProductRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.name!==void 0&&typeof r.name!="string"){let t={instancePath:i+"/body/name",schemaPath:"d\
ocument#/components/schemas/CreateProductRequest/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateProductRequest/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return U.errors=e,s===0}U.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Pe=z;function z(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=z.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return z.errors=e,s===0}z.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ge=W;function W(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=W.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties\
/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(r.id!==void 0&&typeof r.id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t===
"name"||t==="deactivated")){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateProductRequest/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.name!==void 0&&typeof r.name!="strin\
g"){let t={instancePath:i+"/body/name",schemaPath:"document#/components/schemas/UpdateProductRequest/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.deactivated!==void 0&&typeof r.deactivated!="boolean"){let t={instancePath:i+"/body/deactivated",schemaPath:"\
document#/components/schemas/UpdateProductRequest/properties/deactivated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:
e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateProductRequest/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return W.errors=e,s===0}W.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var qe=K;function K(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=K.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="pageSize"||t==="pageNumber"||t==="search"||t==="sort_by")){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.pageSize!==void 0){let t=r.
pageSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let a={instancePath:i+"/query/pageSize",schemaPath:"#/properties/query/properties/pageSize/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.pageNumber!==void 0){let t=r.pageNumber;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t))){let a={instancePath:i+"/query/pageNumber",schemaPath:"#/properties/query/properties/pageNumber/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.search!==void 0){let t=r.search;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(typeof t[a]!=
"string"){let n={instancePath:i+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/query/properties/search/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let a={instancePath:i+"/query/search",schemaPath:"#/pro\
perties/query/properties/search/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(r.sort_by!==void 0){let t=r.
sort_by;if(Array.isArray(t)){let a=t.length;for(let n=0;n<a;n++)if(typeof t[n]!="string"){let l={instancePath:i+"/query/sort_by/"+n,schemaPath:"#/properties/que\
ry/properties/sort_by/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+"/que\
ry/sort_by",schemaPath:"#/properties/query/properties/sort_by/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return K.errors=e,s===0}K.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ke=V;function V(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=V.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/path",schemaPath:"#/properties/pa\
th/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/q\
uery/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.name===void 0){let t={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateCustomerRequest/required",keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="name"||t==="description"||
t==="externalId")){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/CreateCustomerRequest/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.name!==void 0&&typeof r.name!="string"){let t={
instancePath:i+"/body/name",schemaPath:"document#/components/schemas/CreateCustomerRequest/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r.description!==void 0&&typeof r.description!="string"){let t={instancePath:i+"/body/description",schemaPath:"d\
ocument#/components/schemas/CreateCustomerRequest/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(r.externalId!==void 0&&typeof r.externalId!="string"){let t={instancePath:i+"/body/externalId",schemaPath:"document#/components/schemas/CreateCus\
tomerRequest/properties/externalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/body",schemaPath:"document#/components/schemas/CreateCustomerRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return V.errors=
e,s===0}V.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var je=F;function F(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=F.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.path!==void 0){let r=o.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"id"},message:"must have requ\
ired property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&typeof r.
id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let a={instancePath:i+"/query",
schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),s++}return F.errors=e,s===0}F.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ve=Z;function Z(o,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=o,dynamicAnchors:m={}}={}){let e=null,s=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[r]:e.push(r),s++}if(o.path!==void 0){let r=o.path;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:i+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="id"){let a={instancePath:i+"/path",schemaPath:"#/properties\
/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(r.id!==void 0&&typeof r.id!="string"){let t={instancePath:i+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.query!==void 0){let r=o.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let a={instancePath:i+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(o.body!==void 0){let r=o.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t===
"name"||t==="description"||t==="externalId")){let a={instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateCustomerRequest/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.name!==void 0&&typeof r.
name!="string"){let t={instancePath:i+"/body/name",schemaPath:"document#/components/schemas/UpdateCustomerRequest/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.description!==void 0&&typeof r.description!="string"){let t={instancePath:i+"/body/descript\
ion",schemaPath:"document#/components/schemas/UpdateCustomerRequest/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}if(r.externalId!==void 0&&typeof r.externalId!="string"){let t={instancePath:i+"/body/externalId",schemaPath:"document#/components/\
schemas/UpdateCustomerRequest/properties/externalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/body",schemaPath:"document#/components/schemas/UpdateCustomerRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return Z.errors=e,s===0}Z.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{G as addLicenseEntitlementToPlan,Q as createAccessToken,Y as createActivation,ke as createCustomer,le as createEntitlement,ie as createLicense,oe as createPlan,
ne as createPlanEntitlement,be as createProduct,te as deleteActivation,he as deleteEntitlement,ye as deletePlanEntitlement,je as getCustomer,H as getLicenseEntitlement,
pe as getPlan,Pe as getProduct,re as listActivations,qe as listCustomers,me as listEntitlements,B as listLicenseEntitlements,se as listLicenses,de as listPlanEntitlements,
ae as listPlans,fe as listProducts,X as refreshAccessToken,M as refreshLicenseEntitlement,ee as updateActivation,ve as updateCustomer,ce as updateEntitlement,J as updateLicenseEntitlement,
ue as updatePlanEntitlement,ge as updateProduct};
