// French: plans and changing them.
export default `
plans-interval = Facturation
plans-monthly = Mensuelle
plans-annual = Annuelle
plans-current = Formule actuelle
plans-from = À partir du { $date }
plans-on = le { $date }
plans-per-seat = par { SEAT(form: "singular") } et par { $interval ->
    [year] an
   *[month] mois
  }
plans-per-interval = par { $interval ->
    [year] an
   *[month] mois
  }
plans-seat-more = + { $price } par { SEAT(form: "singular") } supplémentaire
plans-total = { $amount } par { $interval ->
    [year] an
   *[month] mois
  } pour { SEAT($count) }
plans-saving = Économisez { $amount } par an
plans-saving-on = L’annuel économise { $amount } par an avec { $plan }
plans-included-seats = Comprend { SEAT($count) }
plans-included-credits = { $name }\u00a0: { NUMBER($count) } par { $interval ->
    [year] an
   *[month] mois
  }
plans-before-tax = Prix hors taxes.
plans-choose = Choisir { $plan }
plans-choose-later = Passer à { $plan } le { $date }
plans-adjust = Modifier les { SEAT(form: "plural") } ou les crédits
plans-waits = C’est prévu. Vous pouvez l’annuler ci-dessus.
plans-refused-downgrade = Vous ne pouvez pas réduire votre formule vous-même.
plans-refused-interval = Vous ne pouvez pas choisir cette facturation vous-même.
plans-refused-contact_sales = Nous mettons cette formule en place avec vous.
plans-refused-seats_above_maximum = Vous utilisez plus que ses { SEAT($maximum) }.
plans-refused-subscription_inactive = Votre abonnement n’est pas actif.
plans-refused-change_pending = Votre abonnement va prendre fin ou être mis en pause. Annulez d’abord cette demande.
plans-refused-invoice_open = Une facture reste à payer. Réglez-la d’abord.
plans-refused-other = Vous ne pouvez pas faire ce changement vous-même.
plans-contact = Ce n’est pas possible ici\u202f? Contactez-nous, nous nous en occupons.
plans-scheduled = { $plan } à partir du { $date }
plans-scheduled-pause = Votre abonnement est mis en pause le { $date }
plans-undone = Demande annulée. Vous gardez votre formule.
plans-trial = Rien n’est débité avant le { $date }.
plans-empty = Aucune formule n’est proposée.
plans-compare = Comparer mensuel et annuel
plans-compare-caption = { $plan }\u00a0: ce que vous payez, taxes comprises
plans-compare-now = Maintenant
plans-compare-renewal = Au renouvellement
plans-compare-year = Sur 12 mois
plans-compare-less = { $amount } de moins
plans-compare-credits = Les crédits valent pour chaque période de facturation\u00a0: en paiement annuel, vous recevez ce nombre une fois par an.
plans-checkout = Passer commande
plans-credits = Crédits supplémentaires par { $interval ->
    [year] an
   *[month] mois
  }
plans-credits-renew = Ils se renouvellent automatiquement. Ce qui n’est pas utilisé à la fin d’une période est perdu. Saisissez 0 pour n’en prendre aucun.
plans-credits-range = Par pas de { NUMBER($step) }, jusqu’à { NUMBER($maximum) }
plans-credits-step = Saisissez un multiple de { NUMBER($step) }.
plans-credits-failed = Les crédits supplémentaires n’ont pas pu être chargés. Vous pouvez commander sans eux.
plans-unchanged = Modifiez un élément pour voir le montant.
plans-later = Vous gardez { $from } jusqu’au { $date } et pouvez annuler ce changement jusque-là.
plans-later-confirm = Changer le { $date }
`;
