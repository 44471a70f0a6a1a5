/** Finds the contract's route for a path, and who handles it. */
import { routes, type Route, type RouteName } from '../api/contract/routes.js';
import type { Handler } from './call.js';
import * as account from './routes/account.js';
import * as codes from './routes/codes.js';
import * as imports from './routes/imports.js';
import * as invitations from './routes/invitations.js';
import * as invoices from './routes/invoices.js';
import * as members from './routes/members.js';
import * as methods from './routes/payment-methods.js';
import * as operations from './routes/operations.js';
import * as profile from './routes/profile.js';
import * as quotes from './routes/quotes.js';

export const HANDLERS: Readonly<Record<RouteName, Handler>> = {
  session: account.session,
  subscription: account.subscription,
  plans: account.plans,
  seatHolders: account.seatHolders,
  changes: account.changes,
  credits: account.credits,
  cancelScheduledChange: account.cancelScheduledChange,
  createQuote: quotes.createQuote,
  quote: quotes.quote,
  voidQuote: quotes.voidQuote,
  compare: quotes.compare,
  createOperation: operations.createOperation,
  operations: operations.operations,
  operation: operations.operation,
  resumeOperation: operations.resumeOperation,
  cancelOperation: operations.cancelOperation,
  invoices: invoices.invoices,
  invoiceLink: invoices.invoiceLink,
  profile: profile.profile,
  saveProfile: profile.saveProfile,
  deleteProfile: profile.deleteProfile,
  paymentMethods: methods.paymentMethods,
  createPaymentSetup: methods.createPaymentSetup,
  completePaymentSetup: methods.completePaymentSetup,
  updatePaymentMethod: methods.updatePaymentMethod,
  deletePaymentMethod: methods.deletePaymentMethod,
  members: members.members,
  member: members.member,
  updateMember: members.updateMember,
  removeMember: members.removeMember,
  restoreMember: members.restoreMember,
  resendInvitation: members.resendInvitation,
  takeSeat: members.takeSeat,
  releaseSeat: members.releaseSeat,
  transferSeat: members.transferSeat,
  changeMembers: members.changeMembers,
  membersLink: members.membersLink,
  imports: imports.imports,
  createImport: imports.createImport,
  addImportRows: imports.addImportRows,
  updateImport: imports.updateImport,
  import: imports.readImport,
  importRows: imports.importRows,
  commitImport: imports.commitImport,
  cancelImport: imports.cancelImport,
  acceptInvitation: invitations.acceptInvitation,
  codes: codes.codes,
  seatCeiling: codes.seatCeiling,
  createCode: codes.createCode,
  updateCode: codes.updateCode,
  revokeCode: codes.revokeCode,
  redeemCode: codes.redeemCode,
  activity: codes.activity,
};

export type Match =
  | { readonly found: true; readonly name: RouteName; readonly route: Route; readonly id: string }
  /** `allow`: methods the path has; empty when there is no such path. */
  | { readonly found: false; readonly allow: readonly string[] };

interface Entry {
  readonly name: RouteName;
  readonly route: Route;
  readonly pattern: RegExp;
}

/** Makes the matcher for paths below the kit's base path. */
export function createRouter(): (method: string, path: string) => Match {
  const entries = Object.entries(routes).map(([name, route]): Entry => {
    const pattern = new RegExp(`^${route.path.replace('{id}', '([^/]+)')}$`);
    return { name: name as RouteName, route, pattern };
  });
  return (method, path) => {
    const here = entries.filter((entry) => entry.pattern.test(path));
    const entry = here.find((one) => one.route.method === method);
    if (entry === undefined) return { found: false, allow: here.map((one) => one.route.method) };
    return { found: true, name: entry.name, route: entry.route, id: decode(entry.pattern.exec(path)?.[1] ?? '') };
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not a text at all: no id is like that, so nothing will be found under it.
    return segment;
  }
}
