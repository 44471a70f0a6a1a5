// English: what a server refuses, whichever area asked.
export default `
error-subscription_inactive = Your subscription is not active. Nothing was charged. Contact support to start it again.
error-operation_conflict = This has moved on in the meantime. Reload to see what happened.
error-seats_full = Every { SEAT(form: "singular") } is taken or kept for somebody. Nothing was changed. Free one, or add more.
error-last_owner = An account keeps at least one owner. Nothing was changed. Make somebody else an owner first.
`;
