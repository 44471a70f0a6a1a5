// French: invoices.
export default `
invoices-caption = Factures, de la plus récente à la plus ancienne
invoices-number = Numéro
invoices-date = Date
invoices-period = Période
invoices-status = État
invoices-amount = Montant
invoices-actions = Actions
invoices-status-paid = Payée
invoices-status-open = À payer
invoices-status-void = Annulée
invoices-status-uncollectible = Passée en perte
invoices-download = Télécharger
invoices-download-year = Télécharger { $year } en CSV
invoices-preparing = Préparation…
invoices-pay = Payer
invoices-pay-title = Payer la facture { $number }
invoices-pay-empty = Cette facture n’est plus à payer.
invoices-more = Afficher plus
invoices-shown = { $count ->
    [one] { NUMBER($count) } facture affichée
    [many] { NUMBER($count) } de factures affichées
   *[other] { NUMBER($count) } factures affichées
  }
invoices-year = Année
invoices-all = Toutes les années
invoices-empty = Aucune facture pour l’instant
invoices-empty-hint = Chaque paiement en donne une. Vous les retrouverez ici.
invoices-failed = Impossible de charger les factures.
`;
