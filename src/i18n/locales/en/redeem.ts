// English: joining by a code or a link.
export default `
redeem-as = Signed in as { $name }.
redeem-as-member = Signed in as { $name }, of { $account }.
redeem-code = Invitation code
redeem-code-hint = 14 letters and digits. Capitals, spaces and dashes do not matter; you can also paste the whole link.
redeem-code-missing = Enter the code you were given.
redeem-code-incomplete = This is not a whole code. A code has 14 letters and digits, without the letter U.
redeem-join = Join
redeem-joining = Joining…
redeem-invited = You were invited to join an account.
redeem-accept = Accept invitation
redeem-instead = Enter a code instead
redeem-joined = You now belong to { $account }.
redeem-seat = You are on its subscription and can start right away.
redeem-no-seat = You are not on its subscription yet. Ask whoever invited you to add you.
error-invitation_invalid = This code cannot be used. Check it, or ask whoever gave it to you for another one.
redeem-link-invalid = This invitation cannot be used any more. Ask whoever invited you for another one.
redeem-seats_full = There is no room in the subscription at the moment. Ask whoever gave you the code to make some, then enter it again.
error-email_not_verified = Confirm your email address first. The code is only for addresses of certain domains.
redeem-limited = That was too many tries. { $minutes ->
    [one] Wait a minute and try again.
   *[other] Wait { NUMBER($minutes) } minutes and try again.
  }
redeem-unknown = The answer did not arrive. Try again: it counts only once.
`;
