// English: invoices.
export default `
invoices-caption = Invoices, newest first
invoices-number = Number
invoices-date = Date
invoices-period = Period
invoices-status = Status
invoices-amount = Amount
invoices-actions = Actions
invoices-status-paid = Paid
invoices-status-open = Open
invoices-status-void = Canceled
invoices-status-uncollectible = Written off
invoices-download = Download
invoices-download-year = Download { $year } as CSV
invoices-preparing = Preparing…
invoices-pay = Pay now
invoices-pay-title = Pay invoice { $number }
invoices-pay-empty = This invoice is no longer open.
invoices-more = Show more
invoices-shown = { $count ->
    [one] One invoice shown
   *[other] { NUMBER($count) } invoices shown
  }
invoices-year = Year
invoices-all = All years
invoices-empty = No invoices yet
invoices-empty-hint = Each payment brings one. You find them here.
invoices-failed = The invoices could not be loaded.
`;
