/** First-level subdivisions of AE: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "ar";
export const SUBDIVISIONS =
  "أبو ظبي|أبو ظبي|Abu Dhabi~إمارة الشارقةّ|الشارقة|Sharjah~الفجيرة|الفجيرة|Fujairah~ام القيوين|ام القيوين|Umm Al Quwain~إمارة دبيّ|دبي|Dubai~إمارة رأس الخيمة|رأس الخيمة|Ras al Khaimah~عجمان|عجمان|Ajman";
