/** The contract as values: routes, schemas of requests and answers, error codes. */
export * from './routes.js';
export * from './responses.js';
export * as requests from './requests.js';
export * as schemas from './schemas.js';
export { SERVER_ERRORS, type ServerErrorCode } from '../errors.js';
