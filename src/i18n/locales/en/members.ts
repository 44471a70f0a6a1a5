// English: the list of people.
export default `
members-caption = Members and invitations
members-name = Name
members-role = Role
members-active = Last active
members-you = You
members-state-held = Assigned
members-state-reserved = Kept
members-state-none = None
members-assign = Assign
members-assign-to = to { $name }
members-unassign = Unassign
members-unassign-from = from { $name }
members-never = Never
members-invited = Invited { $date }
members-expired = Invitation ended { $date }
members-role-owner = Owner
members-role-billing = Billing admin
members-role-manager = Manager
members-role-member = Member
members-select = Select { $name }
members-select-page = Select this page
members-manage = Manage
members-found = { $total ->
    [one] One person
   *[other] { NUMBER($from) } – { NUMBER($to) } of { NUMBER($total) } people
  }
members-no-match = Nobody fits.
members-empty = Nobody is here yet
members-failed = The list could not be loaded.
members-elsewhere = Members are managed elsewhere in this product.
members-hidden = Your role does not show who the members are.
`;
