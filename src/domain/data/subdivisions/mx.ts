/** First-level subdivisions of MX: value, name, name in Latin script. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export const LANGUAGE = "es";
export const SUBDIVISIONS =
  "Ags.|Aguascalientes~B.C.|Baja California~B.C.S.|Baja California Sur~Camp.|Campeche~Chis.|Chiapas~Chih.|Chihuahua~CDMX|Ciudad de México~Coah.|Coahuila de Zaragoza~Col.|Colima~Dgo.|Durango~Méx.|Estado de México~Gto.|Guanajuato~Gro.|Guerrero~Hgo.|Hidalgo~Jal.|Jalisco~Mich.|Michoacán~Mor.|Morelos~Nay.|Nayarit~N.L.|Nuevo León~Oax.|Oaxaca~Pue.|Puebla~Qro.|Querétaro~Q.R.|Quintana Roo~S.L.P.|San Luis Potosí~Sin.|Sinaloa~Son.|Sonora~Tab.|Tabasco~Tamps.|Tamaulipas~Tlax.|Tlaxcala~Ver.|Veracruz~Yuc.|Yucatán~Zac.|Zacatecas";
