// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
var p=(s,i,u,a)=>({instancePath:s,keyword:i,params:u,message:a}),J=m;function m(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=m.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)
if(e!=="licenseId"){let d=p(i+"/query","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.licenseId!==
void 0&&typeof r.licenseId!="string"){let e=p(i+"/query/licenseId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/query","type",
{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(
r),o++}return m.errors=t,o===0}m.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var M=b;function b(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=b.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.planId===
void 0){let e=p(i+"/path","required",{missingProperty:"planId"},"must have required property 'planId'");(t??=[]).push(e),o++}for(let e in r)if(e!=="planId"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.planId!==void 0&&typeof r.planId!="stri\
ng"){let e=p(i+"/path/planId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=
[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.body!==void 0){
let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="entitlementId"||e==="threshold")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let e=p(i+"/body/entitlementId","type",
{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.threshold!==void 0){let e=r.threshold;if(typeof e=="number"){if(e<0||isNaN(e)){let d=p(i+"/body/thre\
shold","minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(d),o++}}else{let d=p(i+"/body/threshold","type",{type:"number"},"must be number");(t??=
[]).push(d),o++}}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),o++}return b.errors=t,o===0}b.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Q=h;function h(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=h.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return h.errors=t,o===0}h.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var W=g;function g(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=g.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(i+"/pat\
h","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(i+
"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.body!==void 0){
let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="actual"||e==="threshold")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}if(r.actual!==void 0){let e=r.actual;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/body/a\
ctual","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.threshold!==void 0){let e=r.threshold;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){
let d=p(i+"/body/threshold","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}if(typeof e=="number"&&(e<0||isNaN(e))){let d=p(i+"/body/threshold",
"minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(d),o++}}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return g.errors=t,o===0}g.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var X=j;function j(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=j.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return j.errors=t,o===0}j.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var Y=q;function q(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=q.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.userToken===void 0){let e=p(i+"/body","re\
quired",{missingProperty:"userToken"},"must have required property 'userToken'");(t??=[]).push(e),o++}for(let e in r)if(e!=="userToken"){let d=p(i+"/body","addi\
tionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.userToken!==void 0&&typeof r.userToken!="string"){let e=p(
i+"/body/userToken","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(
e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return q.errors=t,o===0}q.evaluated={props:{
path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var Z=v;function v(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=v.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.refreshToken===void 0){let e=p(i+"/body",
"required",{missingProperty:"refreshToken"},"must have required property 'refreshToken'");(t??=[]).push(e),o++}for(let e in r)if(e!=="refreshToken"){let d=p(i+"\
/body","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.refreshToken!==void 0&&typeof r.refreshToken!=
"string"){let e=p(i+"/body/refreshToken","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be o\
bject");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return v.errors=t,
o===0}v.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ee=A;function A(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=A.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.activationValue===void 0){let e=p(i+"/bod\
y","required",{missingProperty:"activationValue"},"must have required property 'activationValue'");(t??=[]).push(e),o++}if(r.licenseKey===void 0){let e=p(i+"/bo\
dy","required",{missingProperty:"licenseKey"},"must have required property 'licenseKey'");(t??=[]).push(e),o++}if(r.entitlementName===void 0){let e=p(i+"/body",
"required",{missingProperty:"entitlementName"},"must have required property 'entitlementName'");(t??=[]).push(e),o++}for(let e in r)if(!(e==="activationValue"||
e==="licenseKey"||e==="entitlementName")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),
o++}if(r.activationValue!==void 0&&typeof r.activationValue!="string"){let e=p(i+"/body/activationValue","type",{type:"string"},"must be string");(t??=[]).push(
e),o++}if(r.licenseKey!==void 0&&typeof r.licenseKey!="string"){let e=p(i+"/body/licenseKey","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.
entitlementName!==void 0&&typeof r.entitlementName!="string"){let e=p(i+"/body/entitlementName","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{
let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must\
 be object"};(t??=[]).push(r),o++}return A.errors=t,o===0}A.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var re=N;function N(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=N.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="activationValue"||e===
"licenseKey"||e==="entitlementName"||e==="active")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=
[]).push(d),o++}if(r.activationValue!==void 0&&typeof r.activationValue!="string"){let e=p(i+"/body/activationValue","type",{type:"string"},"must be string");(t??=
[]).push(e),o++}if(r.licenseKey!==void 0&&typeof r.licenseKey!="string"){let e=p(i+"/body/licenseKey","type",{type:"string"},"must be string");(t??=[]).push(e),
o++}if(r.entitlementName!==void 0&&typeof r.entitlementName!="string"){let e=p(i+"/body/entitlementName","type",{type:"string"},"must be string");(t??=[]).push(
e),o++}if(r.active!==void 0&&typeof r.active!="boolean"){let e=p(i+"/body/active","type",{type:"boolean"},"must be boolean");(t??=[]).push(e),o++}}else{let e=p(
i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obje\
ct"};(t??=[]).push(r),o++}return N.errors=t,o===0}N.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var te=I;function I(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=I.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.activationValue===void 0){let e=p(i+"/bod\
y","required",{missingProperty:"activationValue"},"must have required property 'activationValue'");(t??=[]).push(e),o++}if(r.licenseKey===void 0){let e=p(i+"/bo\
dy","required",{missingProperty:"licenseKey"},"must have required property 'licenseKey'");(t??=[]).push(e),o++}if(r.entitlementName===void 0){let e=p(i+"/body",
"required",{missingProperty:"entitlementName"},"must have required property 'entitlementName'");(t??=[]).push(e),o++}for(let e in r)if(!(e==="activationValue"||
e==="licenseKey"||e==="entitlementName")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),
o++}if(r.activationValue!==void 0&&typeof r.activationValue!="string"){let e=p(i+"/body/activationValue","type",{type:"string"},"must be string");(t??=[]).push(
e),o++}if(r.licenseKey!==void 0&&typeof r.licenseKey!="string"){let e=p(i+"/body/licenseKey","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.
entitlementName!==void 0&&typeof r.entitlementName!="string"){let e=p(i+"/body/entitlementName","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{
let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must\
 be object"};(t??=[]).push(r),o++}return I.errors=t,o===0}I.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var oe=k;function k(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=k.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){
let d=p(i+"/query","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.pageSize!==void 0){let e=r.pageSize;
if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageSize","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.pageNumber!==void 0){
let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageNumber","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.
search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let d in e)if(typeof e[d]!="string"){let y=p(i+"/query/search/"+d.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:"string"},"must be string");(t??=[]).push(y),o++}}else{let d=p(i+"/query/search","type",{type:"object"},"must be object");
(t??=[]).push(d),o++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let d=e.length;for(let y=0;y<d;y++)if(typeof e[y]!="string"){let l=p(i+"/query\
/sort_by/"+y,"type",{type:"string"},"must be string");(t??=[]).push(l),o++}}else{let d=p(i+"/query/sort_by","type",{type:"array"},"must be array");(t??=[]).push(
d),o++}}}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};(t??=[]).push(r),o++}return k.errors=t,o===0}k.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ie=P;function P(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=P.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)
if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by"||e==="productId"||e==="customerId"||e==="customerExternalId")){let d=p(i+"/query","additional\
Properties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.pageSize!==void 0){let e=r.pageSize;if(!(typeof e=="number"&&
!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageSize","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageNumber","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.search!==void 0){let e=r.search;
if(e&&typeof e=="object"&&!Array.isArray(e)){for(let d in e)if(typeof e[d]!="string"){let y=p(i+"/query/search/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),"type",
{type:"string"},"must be string");(t??=[]).push(y),o++}}else{let d=p(i+"/query/search","type",{type:"object"},"must be object");(t??=[]).push(d),o++}}if(r.sort_by!==
void 0){let e=r.sort_by;if(Array.isArray(e)){let d=e.length;for(let y=0;y<d;y++)if(typeof e[y]!="string"){let l=p(i+"/query/sort_by/"+y,"type",{type:"string"},"\
must be string");(t??=[]).push(l),o++}}else{let d=p(i+"/query/sort_by","type",{type:"array"},"must be array");(t??=[]).push(d),o++}}if(r.productId!==void 0&&typeof r.
productId!="string"){let e=p(i+"/query/productId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.customerId!==void 0&&typeof r.customerId!="\
string"){let e=p(i+"/query/customerId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.customerExternalId!==void 0&&typeof r.customerExternalId!=
"string"){let e=p(i+"/query/customerExternalId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/query","type",{type:"object"},"m\
ust be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return P.
errors=t,o===0}P.evaluated={props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var se=T;function T(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=T.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.planName===void 0){let e=p(i+"/body","req\
uired",{missingProperty:"planName"},"must have required property 'planName'");(t??=[]).push(e),o++}if(r.productId===void 0){let e=p(i+"/body","required",{missingProperty:"\
productId"},"must have required property 'productId'");(t??=[]).push(e),o++}if(r.regDate===void 0){let e=p(i+"/body","required",{missingProperty:"regDate"},"mus\
t have required property 'regDate'");(t??=[]).push(e),o++}for(let e in r)if(!(e==="planName"||e==="productId"||e==="customerId"||e==="userId"||e==="regDate"||e===
"duration"||e==="notes")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.planName!==
void 0&&typeof r.planName!="string"){let e=p(i+"/body/planName","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.productId!==void 0&&typeof r.
productId!="string"){let e=p(i+"/body/productId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.customerId!==void 0&&typeof r.customerId!="s\
tring"){let e=p(i+"/body/customerId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.userId!==void 0&&typeof r.userId!="string"){let e=p(i+"/\
body/userId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.regDate!==void 0&&typeof r.regDate!="string"){let e=p(i+"/body/regDate","type",{
type:"string"},"must be string");(t??=[]).push(e),o++}if(r.duration!==void 0){let e=r.duration;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/body/dur\
ation","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}if(typeof e=="number"&&(e<0||isNaN(e))){let d=p(i+"/body/duration","minimum",{comparison:"\
>=",limit:0},"must be >= 0");(t??=[]).push(d),o++}}if(r.notes!==void 0){let e=r.notes;if(Array.isArray(e)){let d=e.length;for(let y=0;y<d;y++)if(typeof e[y]!="s\
tring"){let l=p(i+"/body/notes/"+y,"type",{type:"string"},"must be string");(t??=[]).push(l),o++}}else{let d=p(i+"/body/notes","type",{type:"array"},"must be ar\
ray");(t??=[]).push(d),o++}}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};(t??=[]).push(r),o++}return T.errors=t,o===0}T.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var pe=D;function D(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=D.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)
if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by"||e==="productId")){let d=p(i+"/query","additionalProperties",{additionalProperty:e},"must NOT\
 have additional properties");(t??=[]).push(d),o++}if(r.pageSize!==void 0){let e=r.pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageS\
ize","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){
let d=p(i+"/query/pageNumber","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.
isArray(e)){for(let d in e)if(typeof e[d]!="string"){let y=p(i+"/query/search/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"},"must be string");
(t??=[]).push(y),o++}}else{let d=p(i+"/query/search","type",{type:"object"},"must be object");(t??=[]).push(d),o++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.
isArray(e)){let d=e.length;for(let y=0;y<d;y++)if(typeof e[y]!="string"){let l=p(i+"/query/sort_by/"+y,"type",{type:"string"},"must be string");(t??=[]).push(l),
o++}}else{let d=p(i+"/query/sort_by","type",{type:"array"},"must be array");(t??=[]).push(d),o++}}if(r.productId!==void 0&&typeof r.productId!="string"){let e=p(
i+"/query/productId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(
e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return D.errors=t,o===0}D.evaluated={props:{
path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var de=O;function O(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=O.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e=p(i+"/body","require\
d",{missingProperty:"name"},"must have required property 'name'");(t??=[]).push(e),o++}if(r.cost===void 0){let e=p(i+"/body","required",{missingProperty:"cost"},
"must have required property 'cost'");(t??=[]).push(e),o++}if(r.productId===void 0){let e=p(i+"/body","required",{missingProperty:"productId"},"must have requir\
ed property 'productId'");(t??=[]).push(e),o++}if(r.duration===void 0){let e=p(i+"/body","required",{missingProperty:"duration"},"must have required property 'd\
uration'");(t??=[]).push(e),o++}for(let e in r)if(!(e==="name"||e==="description"||e==="cost"||e==="productId"||e==="duration")){let d=p(i+"/body","additionalPr\
operties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.name!==void 0&&typeof r.name!="string"){let e=p(i+"/body/name",
"type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.description!==void 0&&typeof r.description!="string"){let e=p(i+"/body/description","type",{type:"\
string"},"must be string");(t??=[]).push(e),o++}if(r.cost!==void 0&&typeof r.cost!="number"){let e=p(i+"/body/cost","type",{type:"number"},"must be number");(t??=
[]).push(e),o++}if(r.productId!==void 0&&typeof r.productId!="string"){let e=p(i+"/body/productId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}
if(r.duration!==void 0){let e=r.duration;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/body/duration","type",{type:"integer"},"must be integer");(t??=
[]).push(d),o++}if(typeof e=="number"&&(e<0||isNaN(e))){let d=p(i+"/body/duration","minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(d),o++}}}else{
let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must\
 be object"};(t??=[]).push(r),o++}return O.errors=t,o===0}O.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ne=E;function E(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=E.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return E.errors=t,o===0}E.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var ye=w;function w(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=w.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.planId===void 0){let e=p(i+"/body","requi\
red",{missingProperty:"planId"},"must have required property 'planId'");(t??=[]).push(e),o++}if(r.entitlementId===void 0){let e=p(i+"/body","required",{missingProperty:"\
entitlementId"},"must have required property 'entitlementId'");(t??=[]).push(e),o++}for(let e in r)if(!(e==="planId"||e==="threshold"||e==="entitlementId")){let d=p(
i+"/body","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.planId!==void 0&&typeof r.planId!="stri\
ng"){let e=p(i+"/body/planId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.threshold!==void 0){let e=r.threshold;if(typeof e=="number"){if(e<
0||isNaN(e)){let d=p(i+"/body/threshold","minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(d),o++}}else{let d=p(i+"/body/threshold","type",{type:"\
number"},"must be number");(t??=[]).push(d),o++}}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let e=p(i+"/body/entitlementId","type",{type:"st\
ring"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return w.errors=t,o===0}w.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var ue=$;function $(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=$.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.planId===void 0){let e=p(i+"/path","required",{missingProperty:"planId"},"must have required property 'planId'");(t??=[]).push(e),o++}for(let e in r)if(e!==
"planId"){let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.planId!==void 0&&typeof r.
planId!="string"){let e=p(i+"/path/planId","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be\
 object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalPro\
perties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=
[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return $.errors=t,o===0}$.evaluated=
{props:{path:!0,query:!0},dynamicProps:!1,dynamicItems:!1};var ae=x;function x(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=x.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(i+"/pat\
h","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(i+
"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.body!==void 0){
let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="threshold"||e==="entitlementId")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}if(r.threshold!==void 0){let e=r.threshold;if(typeof e=="number"){if(e<0||isNaN(e)){let d=p(i+"/body\
/threshold","minimum",{comparison:">=",limit:0},"must be >= 0");(t??=[]).push(d),o++}}else{let d=p(i+"/body/threshold","type",{type:"number"},"must be number");
(t??=[]).push(d),o++}}if(r.entitlementId!==void 0&&typeof r.entitlementId!="string"){let e=p(i+"/body/entitlementId","type",{type:"string"},"must be string");(t??=
[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),o++}return x.errors=t,o===0}x.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var fe=_;function _(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=_.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return _.errors=t,o===0}_.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var ce=z;function z(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=z.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)
if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){let d=p(i+"/query","additionalProperties",{additionalProperty:e},"must NOT have additional \
properties");(t??=[]).push(d),o++}if(r.pageSize!==void 0){let e=r.pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageSize","type",{type:"\
integer"},"must be integer");(t??=[]).push(d),o++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/p\
ageNumber","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let d in e)
if(typeof e[d]!="string"){let y=p(i+"/query/search/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"},"must be string");(t??=[]).push(y),o++}}else{
let d=p(i+"/query/search","type",{type:"object"},"must be object");(t??=[]).push(d),o++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let d=e.length;
for(let y=0;y<d;y++)if(typeof e[y]!="string"){let l=p(i+"/query/sort_by/"+y,"type",{type:"string"},"must be string");(t??=[]).push(l),o++}}else{let d=p(i+"/quer\
y/sort_by","type",{type:"array"},"must be array");(t??=[]).push(d),o++}}}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return z.errors=t,o===0}z.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var le=S;function S(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=S.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entitlementName===void 0){let e=p(i+"/bod\
y","required",{missingProperty:"entitlementName"},"must have required property 'entitlementName'");(t??=[]).push(e),o++}if(r.activationsEnabled===void 0){let e=p(
i+"/body","required",{missingProperty:"activationsEnabled"},"must have required property 'activationsEnabled'");(t??=[]).push(e),o++}for(let e in r)if(!(e==="en\
titlementName"||e==="consumptionPeriodId"||e==="activationsEnabled")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},"must NOT have additional \
properties");(t??=[]).push(d),o++}if(r.entitlementName!==void 0&&typeof r.entitlementName!="string"){let e=p(i+"/body/entitlementName","type",{type:"string"},"m\
ust be string");(t??=[]).push(e),o++}if(r.consumptionPeriodId!==void 0&&typeof r.consumptionPeriodId!="string"){let e=p(i+"/body/consumptionPeriodId","type",{type:"\
string"},"must be string");(t??=[]).push(e),o++}if(r.activationsEnabled!==void 0&&typeof r.activationsEnabled!="boolean"){let e=p(i+"/body/activationsEnabled","\
type",{type:"boolean"},"must be boolean");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return S.errors=t,o===0}S.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var me=K;function K(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=K.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(i+"/pat\
h","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(i+
"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.body!==void 0){
let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.deactivated===void 0){let e=p(i+"/body","required",{missingProperty:"deactivated"},"must have req\
uired property 'deactivated'");(t??=[]).push(e),o++}for(let e in r)if(e!=="deactivated"){let d=p(i+"/body","additionalProperties",{additionalProperty:e},"must N\
OT have additional properties");(t??=[]).push(d),o++}if(r.deactivated!==void 0&&typeof r.deactivated!="boolean"){let e=p(i+"/body/deactivated","type",{type:"boo\
lean"},"must be boolean");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return K.errors=t,o===0}K.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};var be=V;function V(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=V.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return V.errors=t,o===0}V.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var he=C;function C(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=C.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)
if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){let d=p(i+"/query","additionalProperties",{additionalProperty:e},"must NOT have additional \
properties");(t??=[]).push(d),o++}if(r.pageSize!==void 0){let e=r.pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageSize","type",{type:"\
integer"},"must be integer");(t??=[]).push(d),o++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/p\
ageNumber","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let d in e)
if(typeof e[d]!="string"){let y=p(i+"/query/search/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"},"must be string");(t??=[]).push(y),o++}}else{
let d=p(i+"/query/search","type",{type:"object"},"must be object");(t??=[]).push(d),o++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let d=e.length;
for(let y=0;y<d;y++)if(typeof e[y]!="string"){let l=p(i+"/query/sort_by/"+y,"type",{type:"string"},"must be string");(t??=[]).push(l),o++}}else{let d=p(i+"/quer\
y/sort_by","type",{type:"array"},"must be array");(t??=[]).push(d),o++}}}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return C.errors=t,o===0}C.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var ge=R;function R(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=R.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e=p(i+"/body","require\
d",{missingProperty:"name"},"must have required property 'name'");(t??=[]).push(e),o++}for(let e in r)if(e!=="name"){let d=p(i+"/body","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}if(r.name!==void 0&&typeof r.name!="string"){let e=p(i+"/body/name","type",{type:"string"},"must be \
string");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return R.errors=t,o===0}R.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var je=L;function L(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=L.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return L.errors=t,o===0}L.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var qe=U;function U(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=U.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(i+"/pat\
h","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(i+
"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.body!==void 0){
let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="name"||e==="deactivated")){let d=p(i+"/body","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}if(r.name!==void 0&&typeof r.name!="string"){let e=p(i+"/body/name","type",{type:"string"},"must be \
string");(t??=[]).push(e),o++}if(r.deactivated!==void 0&&typeof r.deactivated!="boolean"){let e=p(i+"/body/deactivated","type",{type:"boolean"},"must be boolean");
(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};(t??=[]).push(r),o++}return U.errors=t,o===0}U.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,dynamicItems:!1};var ve=B;function B(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=B.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let e in r){let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/pat\
h","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)
if(!(e==="pageSize"||e==="pageNumber"||e==="search"||e==="sort_by")){let d=p(i+"/query","additionalProperties",{additionalProperty:e},"must NOT have additional \
properties");(t??=[]).push(d),o++}if(r.pageSize!==void 0){let e=r.pageSize;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/pageSize","type",{type:"\
integer"},"must be integer");(t??=[]).push(d),o++}}if(r.pageNumber!==void 0){let e=r.pageNumber;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e))){let d=p(i+"/query/p\
ageNumber","type",{type:"integer"},"must be integer");(t??=[]).push(d),o++}}if(r.search!==void 0){let e=r.search;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let d in e)
if(typeof e[d]!="string"){let y=p(i+"/query/search/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"},"must be string");(t??=[]).push(y),o++}}else{
let d=p(i+"/query/search","type",{type:"object"},"must be object");(t??=[]).push(d),o++}}if(r.sort_by!==void 0){let e=r.sort_by;if(Array.isArray(e)){let d=e.length;
for(let y=0;y<d;y++)if(typeof e[y]!="string"){let l=p(i+"/query/sort_by/"+y,"type",{type:"string"},"must be string");(t??=[]).push(l),o++}}else{let d=p(i+"/quer\
y/sort_by","type",{type:"array"},"must be array");(t??=[]).push(d),o++}}}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return B.errors=t,o===0}B.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var Ae=F;function F(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=F.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){
let d=p(i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/path","type",{type:"\
object"},"must be object");(t??=[]).push(e),o++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/quer\
y","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"mus\
t be object");(t??=[]).push(e),o++}}if(s.body!==void 0){let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e=p(i+"/body","require\
d",{missingProperty:"name"},"must have required property 'name'");(t??=[]).push(e),o++}for(let e in r)if(!(e==="name"||e==="description"||e==="externalId")){let d=p(
i+"/body","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.name!==void 0&&typeof r.name!="string"){
let e=p(i+"/body/name","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.description!==void 0&&typeof r.description!="string"){let e=p(i+"/body\
/description","type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.externalId!==void 0&&typeof r.externalId!="string"){let e=p(i+"/body/externalId",
"type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return F.errors=t,o===0}F.evaluated={props:{path:!0,query:!0,
body:!0},dynamicProps:!1,dynamicItems:!1};var Ne=G;function G(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=G.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(
i+"/path","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(
i+"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={
instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return G.errors=t,o===0}G.evaluated={props:{path:!0,query:!0},
dynamicProps:!1,dynamicItems:!1};var Ie=H;function H(s,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:f=s,dynamicAnchors:c={}}={}){let t=null,o=0,n=H.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.body===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};(t??=[]).push(r),o++}if(s.path!==void 0){let r=s.path;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let e=p(i+"/path","required",{missingProperty:"id"},"must have required property 'id'");(t??=[]).push(e),o++}for(let e in r)if(e!=="id"){let d=p(i+"/pat\
h","additionalProperties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.id!==void 0&&typeof r.id!="string"){let e=p(i+
"/path/id","type",{type:"string"},"must be string");(t??=[]).push(e),o++}}else{let e=p(i+"/path","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}
if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){let d=p(i+"/query","additionalProperties",{additionalProperty:e},
"must NOT have additional properties");(t??=[]).push(d),o++}else{let e=p(i+"/query","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}if(s.body!==void 0){
let r=s.body;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)if(!(e==="name"||e==="description"||e==="externalId")){let d=p(i+"/body","additionalPro\
perties",{additionalProperty:e},"must NOT have additional properties");(t??=[]).push(d),o++}if(r.name!==void 0&&typeof r.name!="string"){let e=p(i+"/body/name",
"type",{type:"string"},"must be string");(t??=[]).push(e),o++}if(r.description!==void 0&&typeof r.description!="string"){let e=p(i+"/body/description","type",{type:"\
string"},"must be string");(t??=[]).push(e),o++}if(r.externalId!==void 0&&typeof r.externalId!="string"){let e=p(i+"/body/externalId","type",{type:"string"},"mu\
st be string");(t??=[]).push(e),o++}}else{let e=p(i+"/body","type",{type:"object"},"must be object");(t??=[]).push(e),o++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};(t??=[]).push(r),o++}return H.errors=t,o===0}H.evaluated={props:{path:!0,query:!0,body:!0},dynamicProps:!1,
dynamicItems:!1};export{M as addLicenseEntitlementToPlan,Y as createAccessToken,ee as createActivation,Ae as createCustomer,le as createEntitlement,se as createLicense,de as createPlan,
ye as createPlanEntitlement,ge as createProduct,te as deleteActivation,be as deleteEntitlement,fe as deletePlanEntitlement,Ne as getCustomer,Q as getLicenseEntitlement,
ne as getPlan,je as getProduct,oe as listActivations,ve as listCustomers,ce as listEntitlements,J as listLicenseEntitlements,ie as listLicenses,ue as listPlanEntitlements,
pe as listPlans,he as listProducts,Z as refreshAccessToken,X as refreshLicenseEntitlement,re as updateActivation,Ie as updateCustomer,me as updateEntitlement,W as updateLicenseEntitlement,
ae as updatePlanEntitlement,qe as updateProduct};
