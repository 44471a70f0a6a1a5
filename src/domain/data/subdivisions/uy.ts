/** First-level subdivisions of UY: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "es";
export const SUBDIVISIONS =
  "Artigas~Canelones~Cerro Largo~Colonia~Durazno~Flores~Florida~Lavalleja~Maldonado~Montevideo~Paysandú~Río Negro~Rivera~Rocha~Salto~San José~Soriano~Tacuarembó~Treinta y Tres";
