/** First-level subdivisions of KR: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "ko";
export const SUBDIVISIONS =
  "강원도|강원|Gangwon-do~경기도|경기|Gyeonggi-do~경상남도|경남|Gyeongsangnam-do~경상북도|경북|Gyeongsangbuk-do~광주광역시|광주|Gwangju~대구광역시|대구|Daegu~대전광역시|대전|Daejeon~부산광역시|부산|Busan~서울특별시|서울|Seoul~세종특별자치시|세종|Sejong~울산광역시|울산|Ulsan~인천광역시|인천|Incheon~전라남도|전남|Jeollanam-do~전라북도|전북|Jeollabuk-do~제주특별자치도|제주|Jeju-do~충청남도|충남|Chungcheongnam-do~충청북도|충북|Chungcheongbuk-do";
