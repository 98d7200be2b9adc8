// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
var B=l;function l(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=l.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.
query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(e!=="licenseId"){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.licenseId!==void 0&&typeof r.licenseId!="string"){let e={instancePath:o+"/query/license\
Id",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"objec\
t"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),
s++}return l.errors=t,s===0}l.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var G=f;function f(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=f.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.planId===
void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"planId"},message:"must have required property 'planId'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="planId"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional pro\
perties"};(t??=[]).push(a),s++}if(r.planId!==void 0&&typeof r.planId!="string"){let e={instancePath:o+"/path/planId",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}
if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{
additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"objec\
t"},message:"must be object"};(t??=[]).push(e),s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="entit\
lementId"||e==="threshold")){let a={instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional proper\
ties"};(t??=[]).push(a),s++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let e={instancePath:o+"/body/entitlementId",keyword:"type",params:{type:"\
string"},message:"must be string"};(t??=[]).push(e),s++}if(r.threshold!==void 0){let e=r.threshold;if(typeof e=="number"){if(e<0||isNaN(e)){let a={instancePath:o+
"/body/threshold",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(a),s++}}else{let a={instancePath:o+"/body/threshold",
keyword:"type",params:{type:"number"},message:"must be number"};(t??=[]).push(a),s++}}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}
return f.errors=t,s===0}f.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var H=b;function b(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=b.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return b.errors=t,
s===0}b.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var J=h;function h(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=h.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}for(let e in r)
if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(e),s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="actual"||e==="threshold")){let a={instancePath:o+
"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.actual!==void 0){let e=r.
actual;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/body/actual",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=
[]).push(a),s++}}if(r.threshold!==void 0){let e=r.threshold;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/body/threshold",keyword:"type",
params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}if(typeof e=="number"&&(e<0||isNaN(e))){let a={instancePath:o+"/body/threshold",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(a),s++}}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}
return h.errors=t,s===0}h.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var M=g;function g(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=g.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return g.errors=t,
s===0}g.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var Q=k;function k(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=k.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.userToken===void 0){let e={instancePath:o+"/body",keyword:"required",params:{
missingProperty:"userToken"},message:"must have required property 'userToken'"};(t??=[]).push(e),s++}for(let e in r)if(e!=="userToken"){let a={instancePath:o+"/\
body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.userToken!==void 0&&
typeof r.userToken!="string"){let e={instancePath:o+"/body/userToken",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}}else{
let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}return k.errors=t,s===0}k.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var X=q;function q(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=q.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.refreshToken===void 0){let e={instancePath:o+"/body",keyword:"required",
params:{missingProperty:"refreshToken"},message:"must have required property 'refreshToken'"};(t??=[]).push(e),s++}for(let e in r)if(e!=="refreshToken"){let a={
instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.refreshToken!==
void 0&&typeof r.refreshToken!="string"){let e={instancePath:o+"/body/refreshToken",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return q.errors=t,s===0}q.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var Y=j;function j(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=j.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.activationValue===void 0){let e={instancePath:o+"/body",keyword:"require\
d",params:{missingProperty:"activationValue"},message:"must have required property 'activationValue'"};(t??=[]).push(e),s++}if(r.licenseKey===void 0){let e={instancePath:o+
"/body",keyword:"required",params:{missingProperty:"licenseKey"},message:"must have required property 'licenseKey'"};(t??=[]).push(e),s++}if(r.entitlementName===
void 0){let e={instancePath:o+"/body",keyword:"required",params:{missingProperty:"entitlementName"},message:"must have required property 'entitlementName'"};(t??=
[]).push(e),s++}for(let e in r)if(!(e==="activationValue"||e==="licenseKey"||e==="entitlementName")){let a={instancePath:o+"/body",keyword:"additionalProperties",
params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.activationValue!==void 0&&typeof r.activationValue!="stri\
ng"){let e={instancePath:o+"/body/activationValue",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.licenseKey!==void 0&&
typeof r.licenseKey!="string"){let e={instancePath:o+"/body/licenseKey",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.
entitlementName!==void 0&&typeof r.entitlementName!="string"){let e={instancePath:o+"/body/entitlementName",keyword:"type",params:{type:"string"},message:"must \
be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return j.errors=t,s===0}j.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var ee=v;function v(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=v.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="activationValue"||e==="licenseKey"||e==="entitlement\
Name"||e==="active")){let a={instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};
(t??=[]).push(a),s++}if(r.activationValue!==void 0&&typeof r.activationValue!="string"){let e={instancePath:o+"/body/activationValue",keyword:"type",params:{type:"\
string"},message:"must be string"};(t??=[]).push(e),s++}if(r.licenseKey!==void 0&&typeof r.licenseKey!="string"){let e={instancePath:o+"/body/licenseKey",keyword:"\
type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.entitlementName!==void 0&&typeof r.entitlementName!="string"){let e={instancePath:o+
"/body/entitlementName",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.active!==void 0&&typeof r.active!="boolean"){let e={
instancePath:o+"/body/active",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be \
object"};(t??=[]).push(r),s++}return v.errors=t,s===0}v.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var re=w;function w(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=w.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.activationValue===void 0){let e={instancePath:o+"/body",keyword:"require\
d",params:{missingProperty:"activationValue"},message:"must have required property 'activationValue'"};(t??=[]).push(e),s++}if(r.licenseKey===void 0){let e={instancePath:o+
"/body",keyword:"required",params:{missingProperty:"licenseKey"},message:"must have required property 'licenseKey'"};(t??=[]).push(e),s++}if(r.entitlementName===
void 0){let e={instancePath:o+"/body",keyword:"required",params:{missingProperty:"entitlementName"},message:"must have required property 'entitlementName'"};(t??=
[]).push(e),s++}for(let e in r)if(!(e==="activationValue"||e==="licenseKey"||e==="entitlementName")){let a={instancePath:o+"/body",keyword:"additionalProperties",
params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.activationValue!==void 0&&typeof r.activationValue!="stri\
ng"){let e={instancePath:o+"/body/activationValue",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.licenseKey!==void 0&&
typeof r.licenseKey!="string"){let e={instancePath:o+"/body/licenseKey",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.
entitlementName!==void 0&&typeof r.entitlementName!="string"){let e={instancePath:o+"/body/entitlementName",keyword:"type",params:{type:"string"},message:"must \
be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return w.errors=t,s===0}w.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var te=P;function P(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=P.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){let a={instancePath:o+
"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.pageSize!==void 0){
let e=r.pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageSize",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};(t??=[]).push(a),s++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageNumber",
keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(
e)){for(let a in e)if(typeof e[a]!="string"){let p={instancePath:o+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},
message:"must be string"};(t??=[]).push(p),s++}}else{let a={instancePath:o+"/query/search",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(a),s++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let a=e.length;for(let p=0;p<a;p++)if(typeof e[p]!="string"){let c={instancePath:o+
"/query/sort_by/"+p,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(c),s++}}else{let a={instancePath:o+"/query/sort_by",keyword:"t\
ype",params:{type:"array"},message:"must be array"};(t??=[]).push(a),s++}}}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"mu\
st be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return P.errors=
t,s===0}P.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var se=A;function A(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=A.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.
query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by"||e==="productId"||e==="cust\
omerId"||e==="customerExternalId")){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additiona\
l properties"};(t??=[]).push(a),s++}if(r.pageSize!==void 0){let e=r.pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageSize",
keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%
1)&&!isNaN(e))){let a={instancePath:o+"/query/pageNumber",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}}if(r.search!==
void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let a in e)if(typeof e[a]!="string"){let p={instancePath:o+"/query/search/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(p),s++}}else{let a={instancePath:o+"/query/search",keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(a),s++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let a=e.length;for(let p=0;p<
a;p++)if(typeof e[p]!="string"){let c={instancePath:o+"/query/sort_by/"+p,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(c),s++}}else{
let a={instancePath:o+"/query/sort_by",keyword:"type",params:{type:"array"},message:"must be array"};(t??=[]).push(a),s++}}if(r.productId!==void 0&&typeof r.productId!=
"string"){let e={instancePath:o+"/query/productId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.customerId!==void 0&&
typeof r.customerId!="string"){let e={instancePath:o+"/query/customerId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.
customerExternalId!==void 0&&typeof r.customerExternalId!="string"){let e={instancePath:o+"/query/customerExternalId",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return A.errors=t,s===0}A.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var oe=N;function N(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=N.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.planName===void 0){let e={instancePath:o+"/body",keyword:"required",params:{
missingProperty:"planName"},message:"must have required property 'planName'"};(t??=[]).push(e),s++}if(r.productId===void 0){let e={instancePath:o+"/body",keyword:"\
required",params:{missingProperty:"productId"},message:"must have required property 'productId'"};(t??=[]).push(e),s++}if(r.regDate===void 0){let e={instancePath:o+
"/body",keyword:"required",params:{missingProperty:"regDate"},message:"must have required property 'regDate'"};(t??=[]).push(e),s++}for(let e in r)if(!(e==="pla\
nName"||e==="productId"||e==="customerId"||e==="userId"||e==="regDate"||e==="duration"||e==="notes")){let a={instancePath:o+"/body",keyword:"additionalPropertie\
s",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.planName!==void 0&&typeof r.planName!="string"){let e={
instancePath:o+"/body/planName",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.productId!==void 0&&typeof r.productId!=
"string"){let e={instancePath:o+"/body/productId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.customerId!==void 0&&
typeof r.customerId!="string"){let e={instancePath:o+"/body/customerId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.
userId!==void 0&&typeof r.userId!="string"){let e={instancePath:o+"/body/userId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),
s++}if(r.regDate!==void 0&&typeof r.regDate!="string"){let e={instancePath:o+"/body/regDate",keyword:"type",params:{type:"string"},message:"must be string"};(t??=
[]).push(e),s++}if(r.duration!==void 0){let e=r.duration;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/body/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}if(typeof e=="number"&&(e<0||isNaN(e))){let a={instancePath:o+"/body/duration",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(a),s++}}if(r.notes!==void 0){let e=r.notes;if(Array.isArray(e)){let a=e.length;for(let p=0;p<
a;p++)if(typeof e[p]!="string"){let c={instancePath:o+"/body/notes/"+p,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(c),s++}}else{
let a={instancePath:o+"/body/notes",keyword:"type",params:{type:"array"},message:"must be array"};(t??=[]).push(a),s++}}}else{let e={instancePath:o+"/body",keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be \
object"};(t??=[]).push(r),s++}return N.errors=t,s===0}N.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ie=I;function I(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=I.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.
query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by"||e==="productId")){let a={instancePath:o+
"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.pageSize!==void 0){
let e=r.pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageSize",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};(t??=[]).push(a),s++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageNumber",
keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(
e)){for(let a in e)if(typeof e[a]!="string"){let p={instancePath:o+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},
message:"must be string"};(t??=[]).push(p),s++}}else{let a={instancePath:o+"/query/search",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(a),s++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let a=e.length;for(let p=0;p<a;p++)if(typeof e[p]!="string"){let c={instancePath:o+
"/query/sort_by/"+p,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(c),s++}}else{let a={instancePath:o+"/query/sort_by",keyword:"t\
ype",params:{type:"array"},message:"must be array"};(t??=[]).push(a),s++}}if(r.productId!==void 0&&typeof r.productId!="string"){let e={instancePath:o+"/query/p\
roductId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(
r),s++}return I.errors=t,s===0}I.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ae=x;function x(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=x.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e={instancePath:o+"/body",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}if(r.cost===void 0){let e={instancePath:o+"/body",keyword:"required",
params:{missingProperty:"cost"},message:"must have required property 'cost'"};(t??=[]).push(e),s++}if(r.productId===void 0){let e={instancePath:o+"/body",keyword:"\
required",params:{missingProperty:"productId"},message:"must have required property 'productId'"};(t??=[]).push(e),s++}if(r.duration===void 0){let e={instancePath:o+
"/body",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};(t??=[]).push(e),s++}for(let e in r)if(!(e==="n\
ame"||e==="description"||e==="cost"||e==="productId"||e==="duration")){let a={instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.name!==void 0&&typeof r.name!="string"){let e={instancePath:o+"/body/name",keyword:"typ\
e",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.description!==void 0&&typeof r.description!="string"){let e={instancePath:o+"/body\
/description",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.cost!==void 0&&typeof r.cost!="number"){let e={instancePath:o+
"/body/cost",keyword:"type",params:{type:"number"},message:"must be number"};(t??=[]).push(e),s++}if(r.productId!==void 0&&typeof r.productId!="string"){let e={
instancePath:o+"/body/productId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.duration!==void 0){let e=r.duration;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/body/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}if(typeof e==
"number"&&(e<0||isNaN(e))){let a={instancePath:o+"/body/duration",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(a),s++}}}else{
let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}return x.errors=t,s===0}x.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var ne=T;function T(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=T.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return T.errors=t,
s===0}T.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var pe=D;function D(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=D.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.planId===void 0){let e={instancePath:o+"/body",keyword:"required",params:{
missingProperty:"planId"},message:"must have required property 'planId'"};(t??=[]).push(e),s++}if(r.entitlementId===void 0){let e={instancePath:o+"/body",keyword:"\
required",params:{missingProperty:"entitlementId"},message:"must have required property 'entitlementId'"};(t??=[]).push(e),s++}for(let e in r)if(!(e==="planId"||
e==="threshold"||e==="entitlementId")){let a={instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additio\
nal properties"};(t??=[]).push(a),s++}if(r.planId!==void 0&&typeof r.planId!="string"){let e={instancePath:o+"/body/planId",keyword:"type",params:{type:"string"},
message:"must be string"};(t??=[]).push(e),s++}if(r.threshold!==void 0){let e=r.threshold;if(typeof e=="number"){if(e<0||isNaN(e)){let a={instancePath:o+"/body/\
threshold",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};(t??=[]).push(a),s++}}else{let a={instancePath:o+"/body/threshold",keyword:"\
type",params:{type:"number"},message:"must be number"};(t??=[]).push(a),s++}}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let e={instancePath:o+
"/body/entitlementId",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(r),s++}return D.errors=t,s===0}D.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var de=O;function O(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=O.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.planId===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"planId"},message:"must have required property 'planId'"};(t??=[]).
push(e),s++}for(let e in r)if(e!=="planId"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have ad\
ditional properties"};(t??=[]).push(a),s++}if(r.planId!==void 0&&typeof r.planId!="string"){let e={instancePath:o+"/path/planId",keyword:"type",params:{type:"st\
ring"},message:"must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).
push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalPr\
operties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(r),s++}return O.errors=t,s===0}O.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ye=E;function E(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=E.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}for(let e in r)
if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(e),s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="threshold"||e==="entitlementId")){let a={
instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.threshold!==
void 0){let e=r.threshold;if(typeof e=="number"){if(e<0||isNaN(e)){let a={instancePath:o+"/body/threshold",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};(t??=[]).push(a),s++}}else{let a={instancePath:o+"/body/threshold",keyword:"type",params:{type:"number"},message:"must be number"};(t??=[]).push(
a),s++}}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let e={instancePath:o+"/body/entitlementId",keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return E.errors=t,s===0}E.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var ue=$;function $(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=$.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return $.errors=t,
s===0}$.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var me=_;function _(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=_.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.
query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){let a={instancePath:o+"/q\
uery",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.pageSize!==void 0){let e=r.
pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageSize",keyword:"type",params:{type:"integer"},message:"must be integer"};
(t??=[]).push(a),s++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageNumber",keyword:"\
type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){
for(let a in e)if(typeof e[a]!="string"){let p={instancePath:o+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(p),s++}}else{let a={instancePath:o+"/query/search",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(
a),s++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let a=e.length;for(let p=0;p<a;p++)if(typeof e[p]!="string"){let c={instancePath:o+"/query/s\
ort_by/"+p,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(c),s++}}else{let a={instancePath:o+"/query/sort_by",keyword:"type",params:{
type:"array"},message:"must be array"};(t??=[]).push(a),s++}}}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};
(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return _.errors=t,s===0}_.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ce=S;function S(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=S.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementName===void 0){let e={instancePath:o+"/body",keyword:"require\
d",params:{missingProperty:"entitlementName"},message:"must have required property 'entitlementName'"};(t??=[]).push(e),s++}if(r.activationsEnabled===void 0){let e={
instancePath:o+"/body",keyword:"required",params:{missingProperty:"activationsEnabled"},message:"must have required property 'activationsEnabled'"};(t??=[]).push(
e),s++}for(let e in r)if(!(e==="entitlementName"||e==="consumptionPeriodId"||e==="activationsEnabled")){let a={instancePath:o+"/body",keyword:"additionalPropert\
ies",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.entitlementName!==void 0&&typeof r.entitlementName!=
"string"){let e={instancePath:o+"/body/entitlementName",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.consumptionPeriodId!==
void 0&&typeof r.consumptionPeriodId!="string"){let e={instancePath:o+"/body/consumptionPeriodId",keyword:"type",params:{type:"string"},message:"must be string"};
(t??=[]).push(e),s++}if(r.activationsEnabled!==void 0&&typeof r.activationsEnabled!="boolean"){let e={instancePath:o+"/body/activationsEnabled",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be objec\
t"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return S.errors=t,s===
0}S.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var le=W;function W(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=W.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}for(let e in r)
if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(e),s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.deactivated===void 0){let e={instancePath:o+"/body",keyword:"\
required",params:{missingProperty:"deactivated"},message:"must have required property 'deactivated'"};(t??=[]).push(e),s++}for(let e in r)if(e!=="deactivated"){
let a={instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.
deactivated!==void 0&&typeof r.deactivated!="boolean"){let e={instancePath:o+"/body/deactivated",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return W.errors=t,s===0}W.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var fe=z;function z(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=z.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return z.errors=t,
s===0}z.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var be=K;function K(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=K.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.
query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){let a={instancePath:o+"/q\
uery",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.pageSize!==void 0){let e=r.
pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageSize",keyword:"type",params:{type:"integer"},message:"must be integer"};
(t??=[]).push(a),s++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageNumber",keyword:"\
type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){
for(let a in e)if(typeof e[a]!="string"){let p={instancePath:o+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(p),s++}}else{let a={instancePath:o+"/query/search",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(
a),s++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let a=e.length;for(let p=0;p<a;p++)if(typeof e[p]!="string"){let c={instancePath:o+"/query/s\
ort_by/"+p,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(c),s++}}else{let a={instancePath:o+"/query/sort_by",keyword:"type",params:{
type:"array"},message:"must be array"};(t??=[]).push(a),s++}}}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};
(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return K.errors=t,s===0}K.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var he=V;function V(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=V.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e={instancePath:o+"/body",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}for(let e in r)if(e!=="name"){let a={instancePath:o+"/body",keyword:"\
additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.name!==void 0&&typeof r.name!="stri\
ng"){let e={instancePath:o+"/body/name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",
keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};(t??=[]).push(r),s++}return V.errors=t,s===0}V.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ge=R;function R(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=R.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return R.errors=t,
s===0}R.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ke=C;function C(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=C.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}for(let e in r)
if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(e),s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="name"||e==="deactivated")){let a={instancePath:o+
"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.name!==void 0&&typeof r.
name!="string"){let e={instancePath:o+"/body/name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}if(r.deactivated!==void 0&&
typeof r.deactivated!="boolean"){let e={instancePath:o+"/body/deactivated",keyword:"type",params:{type:"boolean"},message:"must be boolean"};(t??=[]).push(e),s++}}else{
let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),s++}return C.errors=t,s===0}C.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var qe=L;function L(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=L.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.
query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){let a={instancePath:o+"/q\
uery",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.pageSize!==void 0){let e=r.
pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageSize",keyword:"type",params:{type:"integer"},message:"must be integer"};
(t??=[]).push(a),s++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let a={instancePath:o+"/query/pageNumber",keyword:"\
type",params:{type:"integer"},message:"must be integer"};(t??=[]).push(a),s++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){
for(let a in e)if(typeof e[a]!="string"){let p={instancePath:o+"/query/search/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"\
must be string"};(t??=[]).push(p),s++}}else{let a={instancePath:o+"/query/search",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(
a),s++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let a=e.length;for(let p=0;p<a;p++)if(typeof e[p]!="string"){let c={instancePath:o+"/query/s\
ort_by/"+p,keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(c),s++}}else{let a={instancePath:o+"/query/sort_by",keyword:"type",params:{
type:"array"},message:"must be array"};(t??=[]).push(a),s++}}}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};
(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return L.errors=t,s===0}L.
evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var je=U;function U(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=U.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{
let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),
s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e={instancePath:o+"/body",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};(t??=[]).push(e),s++}for(let e in r)if(!(e==="name"||e==="description"||e==="externalId")){
let a={instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),s++}if(r.
name!==void 0&&typeof r.name!="string"){let e={instancePath:o+"/body/name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(e),s++}
if(r.description!==void 0&&typeof r.description!="string"){let e={instancePath:o+"/body/description",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}if(r.externalId!==void 0&&typeof r.externalId!="string"){let e={instancePath:o+"/body/externalId",keyword:"type",params:{type:"string"},
message:"must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(
e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return U.errors=t,s===0}U.evaluated={props:{
path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ve=F;function F(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=F.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}
for(let e in r)if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional propert\
ies"};(t??=[]).push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==
void 0){let r=i.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be o\
bject"};(t??=[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return F.errors=t,
s===0}F.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var we=Z;function Z(i,{instancePath:o="",parentData:d,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let t=null,s=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.body===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),s++}if(i.path!==void 0){let r=i.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e={instancePath:o+"/path",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};(t??=[]).push(e),s++}for(let e in r)
if(e!=="id"){let a={instancePath:o+"/path",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).
push(a),s++}if(r.id!==void 0&&typeof r.id!="string"){let e={instancePath:o+"/path/id",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
e),s++}}else{let e={instancePath:o+"/path",keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(e),s++}}if(i.query!==void 0){let r=i.query;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let a={instancePath:o+"/query",keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"};(t??=[]).push(a),s++}else{let e={instancePath:o+"/query",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(e),s++}}if(i.body!==void 0){let r=i.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="name"||e==="description"||e==="externalI\
d")){let a={instancePath:o+"/body",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"};(t??=[]).push(a),
s++}if(r.name!==void 0&&typeof r.name!="string"){let e={instancePath:o+"/body/name",keyword:"type",params:{type:"string"},message:"must be string"};(t??=[]).push(
e),s++}if(r.description!==void 0&&typeof r.description!="string"){let e={instancePath:o+"/body/description",keyword:"type",params:{type:"string"},message:"must \
be string"};(t??=[]).push(e),s++}if(r.externalId!==void 0&&typeof r.externalId!="string"){let e={instancePath:o+"/body/externalId",keyword:"type",params:{type:"\
string"},message:"must be string"};(t??=[]).push(e),s++}}else{let e={instancePath:o+"/body",keyword:"type",params:{type:"object"},message:"must be object"};(t??=
[]).push(e),s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),s++}return Z.errors=t,s===0}Z.evaluated=
{props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};export{G as addLicenseEntitlementToPlan,Q as createAccessToken,Y as createActivation,je as createCustomer,ce as createEntitlement,oe as createLicense,ae as createPlan,
pe as createPlanEntitlement,he as createProduct,re as deleteActivation,fe as deleteEntitlement,ue as deletePlanEntitlement,ve as getCustomer,H as getLicenseEntitlement,
ne as getPlan,ge as getProduct,te as listActivations,qe as listCustomers,me as listEntitlements,B as listLicenseEntitlements,se as listLicenses,de as listPlanEntitlements,
ie as listPlans,be as listProducts,X as refreshAccessToken,M as refreshLicenseEntitlement,ee as updateActivation,we as updateCustomer,le as updateEntitlement,J as updateLicenseEntitlement,
ye as updatePlanEntitlement,ke as updateProduct};
