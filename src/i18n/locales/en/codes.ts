// English: inviting by a code.
export default `
codes-about = A code that you pass on: whoever enters it in their profile joins by themselves, up to the number you set.
codes-new = New code
codes-limit = How many people may use it
codes-limit-hint = Each person counts once.
codes-lifetime = Good for
codes-days = { $days ->
    [one] One day
   *[other] { NUMBER($days) } days
  }
codes-forever = Until I revoke it
codes-domains = Only for addresses of (optional)
codes-domains-hint = Domains, separated by commas, such as example.com.
codes-domains-wrong = “{ $domain }” cannot be used. Enter up to 20 domains, such as example.com.
codes-number = Enter a whole number from 1 to { NUMBER($maximum) }.
codes-less = One less: { $what }
codes-more = One more: { $what }
codes-buys = When no { SEAT(form: "singular") } is free, buy more with the account’s payment method
codes-buying = { SEAT_TITLE(form: "plural") } it may buy at most
codes-ceiling-asking = Working out what that can cost…
codes-ceiling-failed = What that can cost could not be worked out.
codes-ceiling = Can cost at most { $amount } a { $interval ->
    [year] year
   *[month] month
  }, taxes included.
codes-ceiling-changed = What it can cost has changed meanwhile. No code was made. Look at the new amount, then create it.
codes-create = Create code
codes-creating = Creating…
codes-cancel = Cancel
codes-not-created = The code was not created.
codes-unknown = The answer did not arrive. Try again: no second code will be made.
codes-failed = The codes could not be loaded.
codes-made = { $count ->
    [one] Your code for one person
   *[other] Your code for { NUMBER($count) } people
  }
codes-code = Code
codes-link = Link
codes-copy = Copy
codes-copied = Copied
codes-copy-by-hand = Your browser does not let us copy. The text is selected: copy it yourself.
codes-qr = Show QR code
codes-qr-hide = Hide QR code
codes-qr-label = QR code of the invitation
codes-once = It is shown only now. Copy it before you go on.
codes-done = I have copied it
codes-named = of the code ending in { $hint }
codes-state-active = Active
codes-state-frozen = Frozen
codes-state-used_up = Used up
codes-state-expired = Expired
codes-state-revoked = Revoked
codes-used = { NUMBER($uses) } of { NUMBER($limit) } used
codes-was-used = The code ending in { $hint } was used: { NUMBER($uses) } of { NUMBER($limit) }.
codes-no-end = No end date
codes-until = Until { $date }
codes-only = Only { $domains }
codes-may-buy = May buy { SEAT($seats) }, bought { NUMBER($bought) }, at most { $amount } a { $interval ->
    [year] year
   *[month] month
  }
codes-by = By { $name } on { $date }
codes-freeze = Freeze
codes-thaw = Unfreeze
codes-frozen = The code ending in { $hint } is frozen.
codes-thawed = The code ending in { $hint } is active again.
codes-revoke = Revoke
codes-revoke-question = Revoke this code for good?
codes-revoke-what = Nobody can use it any more. { $uses ->
    [0] Nobody has used it.
    [one] The one person who used it stays.
   *[other] The { NUMBER($uses) } people who used it stay.
  }
codes-revoke-now = Revoke code
codes-revoked = The code ending in { $hint } is revoked.
codes-history = What happened
codes-history-none = Nothing yet.
codes-history-more = Show more
codes-did-code_created = { $by } made it
codes-did-code_used = { $name } joined
codes-did-code_bought_seat = It bought a { SEAT(form: "singular") } for { $name }
codes-did-code_frozen = { $by } froze it
codes-did-code_thawed = { $by } unfroze it
codes-did-code_changed = { $by } changed it
codes-did-code_revoked = { $by } revoked it
`;
