/** First-level subdivisions of CA: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "en";
export const SUBDIVISIONS =
  "AB|Alberta~BC|British Columbia~MB|Manitoba~NB|New Brunswick~NL|Newfoundland and Labrador~NT|Northwest Territories~NS|Nova Scotia~NU|Nunavut~ON|Ontario~PE|Prince Edward Island~QC|Quebec~SK|Saskatchewan~YT|Yukon";
