/** How addresses look, a country a line: code, format, required parts, kinds of names, postal pattern, example. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const COUNTRIES = String.raw`
AC%N~%O~%A~%C~%Z;;;ASCN 1ZZ;ASCN 1ZZ
AD%N~%O~%A~%Z %C;;;AD[1-7]0\d;AD100
AE%N~%O~%A~%S;AS;emirate,,
AF%N~%O~%A~%C~%Z;;;\d{4};1001
AG;A
AI%N~%O~%A~%C~%Z;;;(?:AI-)?2640;2640
AL%N~%O~%A~%Z~%C;;;\d{4};1001
AM%N~%O~%A~%Z~%C~%S;;;(?:37)?\d{4};375010
AO
AQ
AR%N~%O~%A~%Z %C~%S;;;((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?;C1070AAM
AS%N~%O~%A~%C %S %Z;ACSZ;state,,zip;(96799)(?:[ \-](\d{4}))?;96799
AT%O~%N~%A~%Z %C;ACZ;;\d{4};1010
AU%O~%N~%A~%C %S %Z;ACSZ;state,suburb,;\d{4};2060
AW
AX%O~%N~%A~AX-%Z %C~ÅLAND;ACZ;;22\d{3};22150
AZ%N~%O~%A~AZ %Z %C;;;\d{4};1000
BA%N~%O~%A~%Z %C;;;\d{5};71000
BB%N~%O~%A~%C, %S %Z;;parish,,;BB\d{5};BB23026
BD%N~%O~%A~%C - %Z;;;\d{4};1340
BE%O~%N~%A~%Z %C;ACZ;;\d{4};4000
BF%N~%O~%A~%C
BG%N~%O~%A~%Z %C;;;\d{4};1000
BH%N~%O~%A~%C %Z;;;(?:\d|1[0-2])\d{2};317
BI
BJ
BL%O~%N~%A~%Z %C;ACZ;;9[78][01]\d{2};97100
BM%N~%O~%A~%C %Z;;;[A-Z]{2} ?[A-Z0-9]{2};FL 07
BN%N~%O~%A~%C %Z;;;[A-Z]{2} ?\d{4};BT2328
BO
BQ
BR%O~%N~%A~%C-%S~%Z;ASCZ;state,,;\d{5}-?\d{3};40301-110
BS%N~%O~%A~%C, %S;;island,,
BT%N~%O~%A~%C %Z;;;\d{5};11001
BV
BW
BY%O~%N~%A~%Z, %C~%S;;;\d{6};223016
BZ
CA%N~%O~%A~%C %S %Z;ACSZ;;[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d;H3Z 2Y7
CC%O~%N~%A~%C %S %Z;;;6799;6799
CD
CF
CG
CH%O~%N~%A~CH-%Z %C;ACZ;;\d{4};2544
CI%N~%O~%A %C
CK
CL%N~%O~%A~%Z %C~%S;;;\d{7};8340457
CM
CN%Z~%S%C~%A~%O~%N;ACSZ;;\d{6};266033
CO%N~%O~%A~%C, %S, %Z;AS;department,,;\d{6};111221
CR%N~%O~%A~%S, %C~%Z;ACS;;\d{4,5}|\d{3}-\d{4};1000
CU%N~%O~%A~%C %S~%Z;;;\d{5};10700
CV%N~%O~%A~%Z %C~%S;;island,,;\d{4};7600
CW
CX%O~%N~%A~%C %S %Z;;;6798;6798
CY%N~%O~%A~%Z %C;;;\d{4};2008
CZ%N~%O~%A~%Z %C;ACZ;;\d{3} ?\d{2};100 00
DE%N~%O~%A~%Z %C;ACZ;;\d{5};26133
DJ
DK%N~%O~%A~%Z %C;ACZ;;\d{4};8660
DM
DO%N~%O~%A~%Z %C;;;\d{5};11903
DZ%N~%O~%A~%Z %C;;;\d{5};40304
EC%N~%O~%A~%Z~%C;;;\d{6};090105
EE%N~%O~%A~%Z %C %S;ACZ;;\d{5};69501
EG%N~%O~%A~%C~%S~%Z;;;\d{5};12411
EH%N~%O~%A~%Z %C;;;\d{5};70000
ER
ES%N~%O~%A~%Z %C %S;ACSZ;;\d{5};28039
ET%N~%O~%A~%Z %C;;;\d{4};1000
FI%O~%N~%A~FI-%Z %C;ACZ;;\d{5};00550
FJ
FK%N~%O~%A~%C~%Z;ACZ;;FIQQ 1ZZ;FIQQ 1ZZ
FM%N~%O~%A~%C %S %Z;ACSZ;state,,zip;(9694[1-4])(?:[ \-](\d{4}))?;96941
FO%N~%O~%A~FO%Z %C;;;\d{3};100
FR%O~%N~%A~%Z %C;ACZ;;\d{2} ?\d{3};33380
GA
GB%N~%O~%A~%C~%Z;ACZ;,post_town,;GIR ?0AA|[A-Z]{1,2}\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}|BFPO ?\d{1,4};EC1Y 8SY
GD
GE%N~%O~%A~%Z %C;;;\d{4};0101
GF%O~%N~%A~%Z %C;ACZ;;9[78]3\d{2};97300
GG%N~%O~%A~%C~GUERNSEY~%Z;ACZ;;GY\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2};GY1 1AA
GH
GI%N~%O~%A~GIBRALTAR~%Z;A;;GX11 1AA;GX11 1AA
GL%N~%O~%A~%Z %C;ACZ;;39\d{2};3900
GM
GN%N~%O~%Z %A %C;;;\d{3};001
GP%O~%N~%A~%Z %C;ACZ;;9[78][01]\d{2};97100
GQ
GR%N~%O~%A~%Z %C;ACZ;;\d{3} ?\d{2};151 24
GS%N~%O~%A~%C~%Z;ACZ;;SIQQ 1ZZ;SIQQ 1ZZ
GT%N~%O~%A~%Z- %C;;;\d{5};09001
GU%N~%O~%A~%C %Z;ACZ;,,zip;(969(?:[12]\d|3[12]))(?:[ \-](\d{4}))?;96910
GW%N~%O~%A~%Z %C;;;\d{4};1000
GY
HK%S~%C~%A~%O~%N;AS;area,district,
HM%O~%N~%A~%C %S %Z;;;\d{4};7050
HN%N~%O~%A~%C, %S~%Z;ACS;;\d{5};31301
HR%N~%O~%A~HR-%Z %C;;;\d{5};10000
HT%N~%O~%A~HT%Z %C;;;\d{4};6120
HU%N~%O~%C~%A~%Z;ACZ;;\d{4};1037
ID%N~%O~%A~%C~%S %Z;AS;;\d{5};40115
IE%N~%O~%A~%C~%S~%Z;;county,,eircode;[\dA-Z]{3} ?[\dA-Z]{4};A65 F4E2
IL%N~%O~%A~%C %Z;;;\d{5}(?:\d{2})?;9614303
IM%N~%O~%A~%C~%Z;ACZ;;IM\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2};IM2 1AA
IN%N~%O~%A~%C %Z~%S;ACSZ;state,,pin;\d{6};110034
IO%N~%O~%A~%C~%Z;ACZ;;BBND 1ZZ;BBND 1ZZ
IQ%O~%N~%A~%C, %S~%Z;ACS;;\d{5};31001
IR%O~%N~%S~%C~%A~%Z;;;\d{5}-?\d{5};11936-12345
IS%N~%O~%A~%Z %C;;;\d{3};320
IT%N~%O~%A~%Z %C %S;ACSZ;;\d{5};00144
JE%N~%O~%A~%C~JERSEY~%Z;ACZ;;JE\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2};JE1 1AA
JM%N~%O~%A~%C~%S;ACS;parish,,
JO%N~%O~%A~%C %Z;;;\d{5};11937
JP〒%Z~%S~%A~%O~%N;ASZ;prefecture,,;\d{3}-?\d{4};154-0023
KE%N~%O~%A~%C~%Z;;;\d{5};20100
KG%N~%O~%A~%Z %C;;;\d{6};720001
KH%N~%O~%A~%C %Z;;;\d{5};12203
KI%N~%O~%A~%S~%C;;island,,
KM
KN%N~%O~%A~%C, %S;ACS;island,,
KP%Z~%S~%C~%A~%O~%N
KR%S %C~%A~%O~%N~%Z;ACSZ;do_si,,;\d{5};03051
KW%N~%O~%A~%Z %C;;;\d{5};54541
KY%N~%O~%A~%S %Z;AS;island,,;KY\d-\d{4};KY1-1100
KZ%Z~%S~%C~%A~%O~%N;;;\d{6};040900
LA%N~%O~%A~%Z %C;;;\d{5};01160
LB%N~%O~%A~%C %Z;;;(?:\d{4})(?: ?(?:\d{4}))?;2038 3054
LC
LI%O~%N~%A~FL-%Z %C;ACZ;;948[5-9]|949[0-8];9496
LK%N~%O~%A~%C~%Z;;;\d{5};20000
LR%N~%O~%A~%Z %C;;;\d{4};1000
LS%N~%O~%A~%C %Z;;;\d{3};100
LT%O~%N~%A~LT-%Z %C %S;ACZ;;\d{5};04340
LU%O~%N~%A~L-%Z %C;ACZ;;\d{4};4750
LV%N~%O~%A~%S~%C, %Z;ACZ;;LV-\d{4};LV-1073
LY
MA%N~%O~%A~%Z %C;;;\d{5};53000
MC%N~%O~%A~MC-%Z %C;;;980\d{2};98000
MD%N~%O~%A~MD-%Z %C;;;\d{4};2012
ME%N~%O~%A~%Z %C;;;8\d{4};81257
MF%O~%N~%A~%Z %C;ACZ;;9[78][01]\d{2};97100
MG%N~%O~%A~%Z %C;;;\d{3};501
MH%N~%O~%A~%C %S %Z;ACSZ;state,,zip;(969[67]\d)(?:[ \-](\d{4}))?;96960
MK%N~%O~%A~%Z %C;;;\d{4};1314
ML
MM%N~%O~%A~%C, %Z;;;\d{5};11181
MN%N~%O~%A~%C~%S %Z;;;\d{5};65030
MO%A~%O~%N;A
MP%N~%O~%A~%C %S %Z;ACSZ;state,,zip;(9695[012])(?:[ \-](\d{4}))?;96950
MQ%O~%N~%A~%Z %C;ACZ;;9[78]2\d{2};97220
MR
MS
MT%N~%O~%A~%C %Z;;;[A-Z]{3} ?\d{2,4};NXR 01
MU%N~%O~%A~%Z~%C;;;\d{3}(?:\d{2}|[A-Z]{2}\d{3});42602
MV%N~%O~%A~%C %Z;;;\d{5};20026
MW%N~%O~%A~%C
MX%N~%O~%A~%Z %C, %S;ACZ;state,,;\d{5};02860
MY%N~%O~%A~%Z %C~%S;ACZ;state,,;\d{5};43000
MZ%N~%O~%A~%Z %C%S;;;\d{4};1102
NA%N~%O~%A~%C~%Z;;;\d{5};10001
NC%O~%N~%A~%Z %C;ACZ;;988\d{2};98814
NE%N~%O~%A~%Z %C;;;\d{4};8001
NF%O~%N~%A~%C %S %Z;;;2899;2899
NG%N~%O~%A~%C %Z~%S;;state,,;\d{6};930283
NI%N~%O~%A~%Z~%C, %S;;department,,;\d{5};52000
NL%O~%N~%A~%Z %C;ACZ;;\d{4} ?[A-Z]{2};1234 AB
NO%N~%O~%A~%Z %C;ACZ;,post_town,;\d{4};0025
NP%N~%O~%A~%C %Z;;;\d{5};44601
NR%N~%O~%A~%S;AS;district,,
NU
NZ%N~%O~%A~%C %Z;ACZ;;\d{4};6001
OM%N~%O~%A~%Z~%C;;;(?:PC )?\d{3};133
PA%N~%O~%A~%C~%S
PE%N~%O~%A~%C %Z~%S;;,district,;(?:LIMA \d{1,2}|CALLAO 0?\d)|[0-2]\d{4};LIMA 23
PF%N~%O~%A~%Z %C %S;ACSZ;island,,;987\d{2};98709
PG%N~%O~%A~%C %Z %S;ACS;;\d{3};111
PH%N~%O~%A~%C~%Z %S;;;\d{4};1008
PK%N~%O~%A~%C-%Z;;;\d{5};44000
PL%N~%O~%A~%Z %C;ACZ;;\d{2}-\d{3};00-950
PM%O~%N~%A~%Z %C;ACZ;;9[78]5\d{2};97500
PN%N~%O~%A~%C~%Z;ACZ;;PCRN 1ZZ;PCRN 1ZZ
PR%N~%O~%A~%C PR %Z;ACZ;,,zip;(00[679]\d{2})(?:[ \-](\d{4}))?;00930
PS
PT%N~%O~%A~%Z %C;ACZ;;\d{4}-\d{3};2725-079
PW%N~%O~%A~%C %S %Z;ACSZ;state,,zip;(969(?:39|40))(?:[ \-](\d{4}))?;96940
PY%N~%O~%A~%Z %C;;;\d{4};1536
QA
RE%O~%N~%A~%Z %C;ACZ;;9[78]4\d{2};97400
RO%N~%O~%A~%Z %S %C;ACZ;;\d{6};060274
RS%N~%O~%A~%Z %C;;;\d{5,6};106314
RU%N~%O~%A~%C~%S~%Z;ACSZ;oblast,,;\d{6};247112
RW
SA%N~%O~%A~%C %Z;;;\d{5};11564
SB
SC%N~%O~%A~%C~%S;;island,,
SD%N~%O~%A~%C~%Z;;,district,;\d{5};11042
SE%O~%N~%A~SE-%Z %C;ACZ;,post_town,;\d{3} ?\d{2};11455
SG%N~%O~%A~SINGAPORE %Z;AZ;;\d{6};546080
SH%N~%O~%A~%C~%Z;ACZ;;(?:ASCN|STHL) 1ZZ;STHL 1ZZ
SI%N~%O~%A~SI-%Z %C;;;\d{4};4000
SJ%N~%O~%A~%Z %C;ACZ;,post_town,;\d{4};9170
SK%N~%O~%A~%Z %C;ACZ;;\d{3} ?\d{2};010 01
SL
SM%N~%O~%A~%Z %C;AZ;;4789\d;47890
SN%N~%O~%A~%Z %C;;;\d{5};12500
SO%N~%O~%A~%C, %S %Z;ACS;;[A-Z]{2} ?\d{5};JH 09010
SR%N~%O~%A~%C~%S
SS
ST
SV%N~%O~%A~%Z-%C~%S;ACS;;CP [1-3][1-7][0-2]\d;CP 1101
SX
SY;;,district,
SZ%N~%O~%A~%C~%Z;;;[HLMS]\d{3};H100
TA%N~%O~%A~%C~%Z;;;TDCU 1ZZ;TDCU 1ZZ
TC%N~%O~%A~%C~%Z;ACZ;;TKCA 1ZZ;TKCA 1ZZ
TD
TF
TG
TH%N~%O~%A~%C~%S %Z;;;\d{5};10150
TJ%N~%O~%A~%Z %C;;;\d{6};735450
TK
TL
TM%N~%O~%A~%Z %C;;;\d{6};744000
TN%N~%O~%A~%Z %C;;;\d{4};1002
TO
TR%N~%O~%A~%Z %C/%S;ACZ;,district,;\d{5};01960
TT
TV%N~%O~%A~%C~%S;;island,,
TW%Z~%S%C~%A~%O~%N;ACSZ;county,,;\d{3}(?:\d{2})?;104
TZ%N~%O~%A~%Z %C;;;\d{4,5};6090
UA%N~%O~%A~%C~%S~%Z;ACSZ;oblast,,;\d{5};15432
UG
UM%N~%O~%A~%C %S %Z;ACS;state,,zip;96898;96898
US%N~%O~%A~%C, %S %Z;ACSZ;state,,zip;(\d{5})(?:[ \-](\d{4}))?;95014
UY%N~%O~%A~%Z %C %S;;;\d{5};11600
UZ%N~%O~%A~%Z %C~%S;;;\d{6};702100
VA%N~%O~%A~%Z %C;;;00120;00120
VC%N~%O~%A~%C %Z;;;VC\d{4};VC0100
VE%N~%O~%A~%C %Z, %S;ACS;state,,;\d{4};1010
VG%N~%O~%A~%C~%Z;A;;VG\d{4};VG1110
VI%N~%O~%A~%C %S %Z;ACSZ;state,,zip;(008(?:(?:[0-4]\d)|(?:5[01])))(?:[ \-](\d{4}))?;00802-1222
VN%N~%O~%A~%C~%S %Z;;;\d{5}\d?;70010
VU
WF%O~%N~%A~%Z %C;ACZ;;986\d{2};98600
WS
XK%N~%O~%A~%Z %C;;;[1-7]\d{4};10000
YE
YT%O~%N~%A~%Z %C;ACZ;;976\d{2};97600
ZA%N~%O~%A~%C~%Z;ACZ;;\d{4};0083
ZM%N~%O~%A~%Z %C;;;\d{5};50100
ZW
`;
