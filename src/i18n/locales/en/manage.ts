// English: details of the subscription, and ending, pausing or going on with it.
export default `
manage-details-close = Close details
manage-account = Account
manage-interval = Billed
manage-interval-value = { $interval ->
    [year] Every year
   *[month] Every month
  }
manage-period = Current period
manage-trial-end = Trial ends
manage-changed = Last change
manage-changed-by = { $name } on { $date }
manage-changed-seats = { $name } on { $date }: { NUMBER($from) } → { SEAT($to) }
manage-method-card = { $brand } ending in { $last4 }

manage-title-activate = Start paying now
manage-consequence-activate = The trial ends today and the first paid period begins.
manage-title-resume = Go on with your subscription
manage-consequence-resume = A new period begins today with { SEAT($count) }. From then on it renews by itself.
manage-pay-title = Pay invoice { $number }
manage-title-cancel = Cancel the subscription
manage-consequence-cancel = You keep { SEAT($count) } until { $date }. Nothing more is charged. You can take this back until that day.
manage-cancel-now = The subscription ends at once. Nothing more is charged.
manage-cancel-on = Cancel on { $date }
manage-cancel-commit = Cancel now
manage-title-pause = Pause the subscription
manage-consequence-pause = You keep { SEAT($count) } until { $date }. Then nothing is charged and nothing can be used until you go on. You can take this back until that day.
manage-pause-on = Pause on { $date }
manage-go-on = Go on
manage-reason = Why are you leaving?
manage-reason-none = I prefer not to say
manage-reason-expensive = It is too expensive
manage-reason-features = Something I need is missing
manage-reason-unused = We do not use it enough
manage-reason-other_service = We are moving to something else
manage-reason-difficult = It is too hard to use
manage-reason-other = Another reason
manage-words = In your own words
manage-words-left = { NUMBER($count) } characters left
manage-words-card = This looks like a card number. Take it out to go on.
`;
