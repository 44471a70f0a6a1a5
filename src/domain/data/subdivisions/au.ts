/** First-level subdivisions of AU: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "en";
export const SUBDIVISIONS =
  "ACT|Australian Capital Territory~NSW|New South Wales~NT|Northern Territory~QLD|Queensland~SA|South Australia~TAS|Tasmania~VIC|Victoria~WA|Western Australia";
