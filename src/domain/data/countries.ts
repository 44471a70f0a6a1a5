/** What addresses consist of, a country a line: code, required parts, kinds of names, postal pattern, example. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const COUNTRIES = String.raw`
AC;;ASCN 1ZZ;ASCN 1ZZ
AD;;AD[1-7]0\d;AD100
AEAS;emirate,,
AF;;\d{4};1001
AGA
AI;;(?:AI-)?2640;2640
AL;;\d{4};1001
AM;;(?:37)?\d{4};375010
AO
AQ
AR;;((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?;C1070AAM
ASACSZ;state,,zip;(96799)(?:[ \-](\d{4}))?;96799
ATACZ;;\d{4};1010
AUACSZ;state,suburb,;\d{4};2060
AW
AXACZ;;22\d{3};22150
AZ;;\d{4};1000
BA;;\d{5};71000
BB;parish,,;BB\d{5};BB23026
BD;;\d{4};1340
BEACZ;;\d{4};4000
BF
BG;;\d{4};1000
BH;;(?:\d|1[0-2])\d{2};317
BI
BJ
BLACZ;;9[78][01]\d{2};97100
BM;;[A-Z]{2} ?[A-Z0-9]{2};FL 07
BN;;[A-Z]{2} ?\d{4};BT2328
BO
BQ
BRASCZ;state,,;\d{5}-?\d{3};40301-110
BS;island,,
BT;;\d{5};11001
BV
BW
BY;;\d{6};223016
BZ
CAACSZ;;[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d;H3Z 2Y7
CC;;6799;6799
CD
CF
CG
CHACZ;;\d{4};2544
CI
CK
CL;;\d{7};8340457
CM
CNACSZ;;\d{6};266033
COAS;department,,;\d{6};111221
CRACS;;\d{4,5}|\d{3}-\d{4};1000
CU;;\d{5};10700
CV;island,,;\d{4};7600
CW
CX;;6798;6798
CY;;\d{4};2008
CZACZ;;\d{3} ?\d{2};100 00
DEACZ;;\d{5};26133
DJ
DKACZ;;\d{4};8660
DM
DO;;\d{5};11903
DZ;;\d{5};40304
EC;;\d{6};090105
EEACZ;;\d{5};69501
EG;;\d{5};12411
EH;;\d{5};70000
ER
ESACSZ;;\d{5};28039
ET;;\d{4};1000
FIACZ;;\d{5};00550
FJ
FKACZ;;FIQQ 1ZZ;FIQQ 1ZZ
FMACSZ;state,,zip;(9694[1-4])(?:[ \-](\d{4}))?;96941
FO;;\d{3};100
FRACZ;;\d{2} ?\d{3};33380
GA
GBACZ;,post_town,;GIR ?0AA|[A-Z]{1,2}\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}|BFPO ?\d{1,4};EC1Y 8SY
GD
GE;;\d{4};0101
GFACZ;;9[78]3\d{2};97300
GGACZ;;GY\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2};GY1 1AA
GH
GIA;;GX11 1AA;GX11 1AA
GLACZ;;39\d{2};3900
GM
GN;;\d{3};001
GPACZ;;9[78][01]\d{2};97100
GQ
GRACZ;;\d{3} ?\d{2};151 24
GSACZ;;SIQQ 1ZZ;SIQQ 1ZZ
GT;;\d{5};09001
GUACZ;,,zip;(969(?:[12]\d|3[12]))(?:[ \-](\d{4}))?;96910
GW;;\d{4};1000
GY
HKAS;area,district,
HM;;\d{4};7050
HNACS;;\d{5};31301
HR;;\d{5};10000
HT;;\d{4};6120
HUACZ;;\d{4};1037
IDAS;;\d{5};40115
IE;county,,eircode;[\dA-Z]{3} ?[\dA-Z]{4};A65 F4E2
IL;;\d{5}(?:\d{2})?;9614303
IMACZ;;IM\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2};IM2 1AA
INACSZ;state,,pin;\d{6};110034
IOACZ;;BBND 1ZZ;BBND 1ZZ
IQACS;;\d{5};31001
IR;;\d{5}-?\d{5};11936-12345
IS;;\d{3};320
ITACSZ;;\d{5};00144
JEACZ;;JE\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2};JE1 1AA
JMACS;parish,,
JO;;\d{5};11937
JPASZ;prefecture,,;\d{3}-?\d{4};154-0023
KE;;\d{5};20100
KG;;\d{6};720001
KH;;\d{5};12203
KI;island,,
KM
KNACS;island,,
KP
KRACSZ;do_si,,;\d{5};03051
KW;;\d{5};54541
KYAS;island,,;KY\d-\d{4};KY1-1100
KZ;;\d{6};040900
LA;;\d{5};01160
LB;;(?:\d{4})(?: ?(?:\d{4}))?;2038 3054
LC
LIACZ;;948[5-9]|949[0-8];9496
LK;;\d{5};20000
LR;;\d{4};1000
LS;;\d{3};100
LTACZ;;\d{5};04340
LUACZ;;\d{4};4750
LVACZ;;LV-\d{4};LV-1073
LY
MA;;\d{5};53000
MC;;980\d{2};98000
MD;;\d{4};2012
ME;;8\d{4};81257
MFACZ;;9[78][01]\d{2};97100
MG;;\d{3};501
MHACSZ;state,,zip;(969[67]\d)(?:[ \-](\d{4}))?;96960
MK;;\d{4};1314
ML
MM;;\d{5};11181
MN;;\d{5};65030
MOA
MPACSZ;state,,zip;(9695[012])(?:[ \-](\d{4}))?;96950
MQACZ;;9[78]2\d{2};97220
MR
MS
MT;;[A-Z]{3} ?\d{2,4};NXR 01
MU;;\d{3}(?:\d{2}|[A-Z]{2}\d{3});42602
MV;;\d{5};20026
MW
MXACZ;state,,;\d{5};02860
MYACZ;state,,;\d{5};43000
MZ;;\d{4};1102
NA;;\d{5};10001
NCACZ;;988\d{2};98814
NE;;\d{4};8001
NF;;2899;2899
NG;state,,;\d{6};930283
NI;department,,;\d{5};52000
NLACZ;;\d{4} ?[A-Z]{2};1234 AB
NOACZ;,post_town,;\d{4};0025
NP;;\d{5};44601
NRAS;district,,
NU
NZACZ;;\d{4};6001
OM;;(?:PC )?\d{3};133
PA
PE;,district,;(?:LIMA \d{1,2}|CALLAO 0?\d)|[0-2]\d{4};LIMA 23
PFACSZ;island,,;987\d{2};98709
PGACS;;\d{3};111
PH;;\d{4};1008
PK;;\d{5};44000
PLACZ;;\d{2}-\d{3};00-950
PMACZ;;9[78]5\d{2};97500
PNACZ;;PCRN 1ZZ;PCRN 1ZZ
PRACZ;,,zip;(00[679]\d{2})(?:[ \-](\d{4}))?;00930
PS
PTACZ;;\d{4}-\d{3};2725-079
PWACSZ;state,,zip;(969(?:39|40))(?:[ \-](\d{4}))?;96940
PY;;\d{4};1536
QA
REACZ;;9[78]4\d{2};97400
ROACZ;;\d{6};060274
RS;;\d{5,6};106314
RUACSZ;oblast,,;\d{6};247112
RW
SA;;\d{5};11564
SB
SC;island,,
SD;,district,;\d{5};11042
SEACZ;,post_town,;\d{3} ?\d{2};11455
SGAZ;;\d{6};546080
SHACZ;;(?:ASCN|STHL) 1ZZ;STHL 1ZZ
SI;;\d{4};4000
SJACZ;,post_town,;\d{4};9170
SKACZ;;\d{3} ?\d{2};010 01
SL
SMAZ;;4789\d;47890
SN;;\d{5};12500
SOACS;;[A-Z]{2} ?\d{5};JH 09010
SR
SS
ST
SVACS;;CP [1-3][1-7][0-2]\d;CP 1101
SX
SY;,district,
SZ;;[HLMS]\d{3};H100
TA;;TDCU 1ZZ;TDCU 1ZZ
TCACZ;;TKCA 1ZZ;TKCA 1ZZ
TD
TF
TG
TH;;\d{5};10150
TJ;;\d{6};735450
TK
TL
TM;;\d{6};744000
TN;;\d{4};1002
TO
TRACZ;,district,;\d{5};01960
TT
TV;island,,
TWACSZ;county,,;\d{3}(?:\d{2})?;104
TZ;;\d{4,5};6090
UAACSZ;oblast,,;\d{5};15432
UG
UMACS;state,,zip;96898;96898
USACSZ;state,,zip;(\d{5})(?:[ \-](\d{4}))?;95014
UY;;\d{5};11600
UZ;;\d{6};702100
VA;;00120;00120
VC;;VC\d{4};VC0100
VEACS;state,,;\d{4};1010
VGA;;VG\d{4};VG1110
VIACSZ;state,,zip;(008(?:(?:[0-4]\d)|(?:5[01])))(?:[ \-](\d{4}))?;00802-1222
VN;;\d{5}\d?;70010
VU
WFACZ;;986\d{2};98600
WS
XK;;[1-7]\d{4};10000
YE
YTACZ;;976\d{2};97600
ZAACZ;;\d{4};0083
ZM;;\d{5};50100
ZW
`;
