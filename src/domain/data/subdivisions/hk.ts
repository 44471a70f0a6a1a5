/** First-level subdivisions of HK: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "zh-Hant";
export const SUBDIVISIONS =
  "Kowloon|九龍~Hong Kong Island|香港島~New Territories|新界";
