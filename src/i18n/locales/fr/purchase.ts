// French: an order, from the choice to the receipt.
export default `
error-change_pending = Une autre modification est déjà prévue. Rien n’a été débité. Annulez-la d’abord ou attendez qu’elle prenne effet.
error-change_not_allowed = Vous ne pouvez pas faire ce changement vous-même. Rien n’a été débité. Contactez-nous, nous nous en occupons.
error-credits_out_of_range = Ce nombre de crédits n’est pas en vente. Rien n’a été débité. Choisissez un autre nombre.
error-no_payment_method = Aucun moyen de paiement n’est enregistré. Rien n’a été débité. Ajoutez-en un pour continuer.
error-nothing_to_change = C’est déjà ce que vous avez. Il n’y a rien à payer.
error-outcome_unknown = Nous ne savons pas encore si le paiement a abouti. Ne payez pas une seconde fois\u00a0: nous vérifions.
error-purpose_gone = La liste concernée a été envoyée ou abandonnée entre-temps. Rien n’a été débité.
error-quote_expired = Cette offre n’est plus valable. Rien n’a été débité. Vérifiez la nouvelle avant de payer.
error-quote_used = Cette commande a déjà été passée. Vous n’avez pas été débité une seconde fois. Actualisez la page pour la voir.
error-seats_in_use = Ce nombre est inférieur à celui des { SEAT(form: "plural") } attribué{ part-e }s. Rien n’a été modifié. Libérez-en d’abord.
error-seats_out_of_range = Votre formule ne permet pas ce nombre. Rien n’a été débité. Choisissez-en un autre ou contactez l’assistance.

quantity-required = Saisissez un nombre.
quantity-not_a_number = Saisissez un nombre, par exemple { NUMBER($example) }.
quantity-fraction = Saisissez un nombre entier.
quantity-negative = Saisissez un nombre positif ou nul.
quantity-below_minimum = Saisissez { NUMBER($minimum) } ou plus.
quantity-above_maximum = Saisissez { NUMBER($maximum) } ou moins.
quantity-too_large = Ce nombre est trop grand.

seats-add-count = Ajouter { SEAT($count) }
seats-add-label = { SEAT_TITLE(form: "plural") } à ajouter
seats-plan = Formule
seats-current = { SEAT_TITLE(form: "plural") } actuel{ SEAT_GENDER() ->
    [feminine] les
   *[masculine] s
  }
seats-new-total = Nouveau total
seats-total-label = { SEAT_TITLE(form: "plural") } au total
seats-one-more = Un{ part-e } { SEAT(form: "singular") } de plus
seats-one-less = Un{ part-e } { SEAT(form: "singular") } de moins
seats-change = { NUMBER($from) } → { SEAT($to) }
seats-change-spoken = De { NUMBER($from) } à { SEAT($to) }
seats-apply = Confirmer les modifications
seats-range = Entre { NUMBER($minimum) } et { NUMBER($maximum) }
seats-range-minimum = Au moins { NUMBER($minimum) }
seats-maximum-reached = Votre formule permet au plus { SEAT($maximum) }. Contactez l’assistance pour en avoir davantage.
seats-remove-question = Combien souhaitez-vous en retirer\u202f?
seats-remove-count = Retirer { SEAT($count) }
seats-remove-later = Vous gardez vos { SEAT(form: "plural") } jusqu’au { $date }. Ensuite, vous n’en payez plus que { NUMBER($to) }. Vous pouvez annuler cette demande jusqu’à cette date.
seats-remove-now-credit = Le retrait est immédiat. Nous portons { $amount } à votre solde pour le temps non utilisé\u202f; ce montant est déduit de vos prochaines factures.
seats-remove-now = Le retrait est immédiat. Ce que vous avez payé pour cette période n’est pas remboursé.
seats-remove-in-use = { SEAT($count) } { $count ->
    [one] est attribué{ part-e }
    [many] sont attribué{ part-e }s
   *[other] sont attribué{ part-e }s
  }\u00a0: vous ne pouvez pas descendre en dessous de { NUMBER($count) }. Libérez-en pour en retirer davantage.
seats-remove-minimum = Votre formule comprend au moins { SEAT($minimum) }.
seats-remove-none = Rien ne peut être retiré pour le moment.
seats-holders = Attribué{ part-e }s à
seats-holders-show = Voir qui les utilise
seats-holders-never-active = Aucune activité
seats-holders-last-active = Dernière activité le { $date }
seats-added = { SEAT($count) } ajouté{ part-e }{ part-s }
seats-added-hint = Vous pouvez les attribuer dès maintenant.
seats-removed = { SEAT($count) } retiré{ part-e }{ part-s }
seats-used-now = Attribué{ part-e }s
seats-enter-number = Saisissez un nombre pour voir le montant.

purchase-review = Vérifiez votre commande
purchase-order = Commande
purchase-updating = Calcul du montant…
purchase-line-seats = { SEAT($count) } × { $price }
purchase-line-seats-credit = Temps non utilisé pour { SEAT($count) }
purchase-line-plan-credit = Temps non utilisé de { $plan }
purchase-line-of = { $name }\u00a0: { $what }
purchase-line-credits = { NUMBER($count) } × { $price } les { NUMBER($per) }
purchase-line-credits-more = { NUMBER($count) } de plus
purchase-line-pack = Lot de { NUMBER($count) }
purchase-line-discount = Remise
purchase-line-promotion = Promotion { $code }
purchase-line-tax = Taxe
purchase-line-rate = { $name } { $rate }
purchase-line-balance = Déduit de votre solde
purchase-days-left = Jours restants\u00a0: { NUMBER($days) } sur { NUMBER($of) }
purchase-how = Détail du calcul
purchase-how-part = { SEAT($count) } × { $price } × { NUMBER($days) }/{ NUMBER($of) } jours
purchase-due-today = À payer aujourd’hui
purchase-due-nothing = Rien à payer aujourd’hui
purchase-renewal-covered = Votre solde couvre le renouvellement du { $date }.
purchase-renewal = puis { $amount } par { $interval ->
    [year] an
   *[month] mois
  } à partir du { $date }
purchase-promotion = Code promotionnel
purchase-promotion-apply = Appliquer
purchase-promotion-remove = Retirer le code promotionnel { $code }
purchase-promotion-applied = { $code } appliqué
purchase-promotion-once = Valable pour ce paiement uniquement.
purchase-promotion-forever = Valable aussi pour les renouvellements.
purchase-promotion-error-required = Saisissez un code.
purchase-promotion-error-unknown_code = Ce code n’existe pas. Vérifiez sa saisie. Le montant reste inchangé.
purchase-promotion-error-expired = Ce code a expiré. Le montant reste inchangé.
purchase-promotion-error-already_used = Ce code a déjà été utilisé. Le montant reste inchangé.
purchase-promotion-error-not_applicable = Ce code ne s’applique pas à cette commande. Le montant reste inchangé.
purchase-promotion-error-unknown = Ce code ne peut pas être utilisé. Le montant reste inchangé.
purchase-method = Payer avec
purchase-method-add = Ajouter un moyen de paiement
purchase-method-card = { $brand } •• { $last4 }
purchase-method-missing = Ajoutez un moyen de paiement pour payer.
purchase-pay = Payer { $amount }
purchase-changed = Le montant est passé de { $from } à { $to }. Rien n’a été débité. Vérifiez-le et payez si vous êtes d’accord.
purchase-changed-details = La commande a changé\u202f; le montant reste de { $amount }. Rien n’a été débité.
purchase-changed-by = { $name } a modifié vos { SEAT(form: "plural") } entre-temps\u00a0: { NUMBER($from) } → { NUMBER($to) }. La commande ci-dessous est à jour.
purchase-changed-what = Entre-temps, { $kind ->
    [plan] { $name } a changé de formule
    [credits] { $name } a modifié les crédits
    [scheduled_change] { $name } a prévu un changement
    [scheduled_change_undone] { $name } a annulé un changement prévu
    [invoice] { $name } a payé une facture
    [resumed] { $name } a réactivé l’abonnement
    [renewal] une nouvelle période a commencé
    [paused] l’abonnement a été mis en pause
    [canceled] l’abonnement a pris fin
    [profile] { $name } a modifié les informations de facturation
   *[account] { $name } a modifié le compte
  }. La commande ci-dessous est à jour.
purchase-expired = L’offre n’était plus valable et a été renouvelée. Le montant reste de { $amount }. Rien n’a été débité.
purchase-expired-changed = L’offre n’était plus valable. Le montant est passé de { $from } à { $to }. Rien n’a été débité.
purchase-not-sent = Votre commande ne nous est pas parvenue. Rien n’a été débité. Vous pouvez payer maintenant.
purchase-canceled = Le paiement a été annulé. Rien n’a été débité.
purchase-processing = Votre paiement est en cours
purchase-processing-hint = Cela peut prendre un moment. Vous pouvez quitter cette page\u00a0: rien ne sera perdu et vous ne serez débité qu’une fois.
purchase-processing-free = Votre modification est en cours
purchase-acting = Confirmez auprès de votre banque
purchase-acting-hint = Votre banque vous demande de confirmer le paiement de { $amount }. Rien n’est débité avant votre confirmation.
purchase-acting-open = Ouvrir la confirmation
purchase-acting-cancel = Annuler le paiement
purchase-unknown = Nous vérifions si le paiement a abouti
purchase-unknown-hint = La connexion a été coupée avant la réponse. Ne payez pas une seconde fois\u00a0: vous verrez ici ce qu’il en est.
purchase-unknown-signed-out = Vous êtes déconnecté. Reconnectez-vous\u00a0: vous verrez ici ce qui s’est passé. Ne payez pas une seconde fois.
purchase-unknown-offline = Vous êtes hors connexion. Nous vérifierons dès votre retour. Ne payez pas une seconde fois.
purchase-unknown-ask = Vérifier maintenant
purchase-declined = Le paiement a été refusé
purchase-declined-retry = Payer { $amount } avec ce moyen
purchase-failed = La commande n’a pas été passée
purchase-done = Vous avez payé { $amount }
purchase-done-free = C’est fait
purchase-done-later = C’est noté. La modification prend effet le { $date }.
purchase-receipt = Reçu { $number }
purchase-receipt-date = Payé le { $date }
purchase-receipt-credited = Ajouté à votre solde
purchase-receipt-method = Payé avec { $method }
purchase-receipt-invoice = Télécharger la facture
purchase-finish = Terminer
purchase-how-plan = { $price } × { NUMBER($days) }/{ NUMBER($of) } jours
purchase-how-plan-credit = Ce que vous avez payé pour { $plan } et n’utiliserez pas. Ce montant est déduit du prix.
purchase-how-credits = { NUMBER($count) } × { $price } ÷ { NUMBER($per) } = { $amount }.
purchase-how-more = { NUMBER($to) } coûtent { $after }, les { NUMBER($from) } que vous avez coûtent { $before }. Vous payez la différence, entière pour cette période.
purchase-how-more-words = Le prix de { NUMBER($to) } moins celui des { NUMBER($from) } que vous avez, entier pour cette période.
purchase-how-exact = À la seconde près\u00a0: { $seconds } secondes sur { $of }, soit { $amount }.
purchase-group-plan = Formule et { SEAT(form: "plural") }
purchase-change-spoken = De { $from } à { $to }
purchase-change-replaces = Cela remplace votre passage à { SEAT($count) } à partir du { $date }.
purchase-change-kept = Vous gardez { SEAT($count) }
purchase-change-credits = { $name }\u00a0: { $amount } par { $interval ->
    [year] an
   *[month] mois
  }
purchase-change-credits-stop = { $name }\u00a0: { NUMBER($from) } → aucun, sans renouvellement
purchase-change-pack = { $name }\u00a0: { NUMBER($count) }, une seule fois
purchase-change-status = { $to ->
    [canceled] Votre abonnement prend fin
    [paused] Votre abonnement est mis en pause
    [activate] Votre essai se termine et l’abonnement payant commence
    [kept] Votre abonnement continue
   *[active] Votre abonnement reprend
  }
purchase-change-invoice = Paiement de la facture { $number }
purchase-change-now = dès maintenant
purchase-change-on = le { $date }
purchase-change-from = à partir du { $date }
purchase-change-granted = { NUMBER($count) } de plus dès maintenant
purchase-credits-renew = Les crédits { $interval ->
    [year] annuels
   *[month] mensuels
  } se renouvellent d’eux-mêmes, jusqu’à ce que vous changiez cela. Ce qui n’est pas utilisé à la fin de la période est perdu\u00a0: n’achetez que ce que vous utiliserez.
purchase-credited = { $amount } sont portés à votre solde et déduits de vos prochaines factures.
purchase-renewal-none = Ensuite, plus rien n’est débité.
purchase-renewal-lines = De quoi se compose le renouvellement
purchase-how-mismatch = Nous trouvons ici { $amount }. Contactez l’assistance avant de payer.
purchase-other = { $name } est en train de payer { $amount } pour ce compte. Vous pourrez acheter dès que ce sera terminé.
purchase-other-renewal = Un paiement de { $amount } pour le renouvellement est en cours. Vous pourrez acheter dès que ce sera terminé.
purchase-other-show = Voir cet achat

basket-add = Ajouter à la commande
basket-buy-now = Acheter maintenant
basket-added = Ajouté à votre commande.
basket-contents = Dans votre commande
basket-seats-total = { SEAT($count) } au total
basket-seats-more = { SEAT($count) } de plus
basket-seats-fewer = { SEAT($count) } de moins
basket-credits-stop = { $name }\u00a0: sans renouvellement
basket-remove = Retirer\u00a0: { $what }
basket-removed = Retiré\u00a0: { $what }.
basket-clear = Vider la commande

gate-title = Avant de pouvoir payer
gate-missing-count = { $count ->
    [one] Il manque un élément
    [many] Il manque { NUMBER($count) } d’éléments
   *[other] Il manque { NUMBER($count) } éléments
  }
gate-profile = Informations de facturation
gate-profile-missing = Reste à indiquer\u00a0: { $fields }
gate-method = Moyen de paiement
gate-method-missing = Une carte pour payer
gate-complete = Complet
gate-incomplete = À compléter
gate-open = Ajouter\u00a0: { $what }
gate-kept = Votre commande est conservée pendant ce temps.
`;
