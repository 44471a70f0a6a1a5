/** First-level subdivisions of CL: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "es";
export const SUBDIVISIONS =
  "Antofagasta|Antofagasta~Araucanía|Araucanía~Arica y Parinacota|Arica y Parinacota~Atacama|Atacama~Aysén|Aysén del General Carlos Ibáñez del Campo~Biobío|Biobío~Coquimbo|Coquimbo~O'Higgins|Libertador General Bernardo O'Higgins~Los Lagos|Los Lagos~Los Ríos|Los Ríos~Magallanes|Magallanes y de la Antártica Chilena~Maule|Maule~Región Metropolitana|Metropolitana de Santiago~Tarapacá|Tarapacá~Valparaíso|Valparaíso";
