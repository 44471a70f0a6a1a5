/** Lists of provinces, states and the like, each its own chunk, loaded when a country is chosen. */
// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.
export interface SubdivisionData {
  readonly LANGUAGE: string;
  readonly SUBDIVISIONS: string;
}

export const LISTS: Readonly<Record<string, (() => Promise<SubdivisionData>) | undefined>> = {
  AE: () => import('./subdivisions/ae.js'),
  AR: () => import('./subdivisions/ar.js'),
  AU: () => import('./subdivisions/au.js'),
  BR: () => import('./subdivisions/br.js'),
  CA: () => import('./subdivisions/ca.js'),
  CL: () => import('./subdivisions/cl.js'),
  CN: () => import('./subdivisions/cn.js'),
  EG: () => import('./subdivisions/eg.js'),
  ES: () => import('./subdivisions/es.js'),
  HK: () => import('./subdivisions/hk.js'),
  ID: () => import('./subdivisions/id.js'),
  IE: () => import('./subdivisions/ie.js'),
  IN: () => import('./subdivisions/in.js'),
  IT: () => import('./subdivisions/it.js'),
  JP: () => import('./subdivisions/jp.js'),
  KR: () => import('./subdivisions/kr.js'),
  MX: () => import('./subdivisions/mx.js'),
  MY: () => import('./subdivisions/my.js'),
  NG: () => import('./subdivisions/ng.js'),
  PE: () => import('./subdivisions/pe.js'),
  PH: () => import('./subdivisions/ph.js'),
  RU: () => import('./subdivisions/ru.js'),
  TH: () => import('./subdivisions/th.js'),
  TR: () => import('./subdivisions/tr.js'),
  TW: () => import('./subdivisions/tw.js'),
  UA: () => import('./subdivisions/ua.js'),
  US: () => import('./subdivisions/us.js'),
  UY: () => import('./subdivisions/uy.js'),
  VE: () => import('./subdivisions/ve.js'),
  VN: () => import('./subdivisions/vn.js'),
};
