/** The sections of the billing profile, fetched together when the element has somebody to show them to. */
export { InformationSection } from './information-section.js';
export { MethodsSection } from './methods-section.js';
