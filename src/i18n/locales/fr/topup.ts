// French: buying credits.
export default `
part-period = { $interval ->
    [year] par an
   *[month] par mois
  }
topup-order = Acheter des crédits
topup-terms = Vous pouvez acheter à tout moment, en mensuel ou en annuel, et réduire ou arrêter le renouvellement à tout moment.
topup-way = { $name }\u00a0: à quelle fréquence
topup-every = { $interval ->
    [year] Chaque année
   *[month] Chaque mois
  }
topup-once = Une fois
topup-amount = { $name } { part-period }
topup-range = De { NUMBER($minimum) } à { NUMBER($maximum) }, par pas de { NUMBER($step) }
topup-step = Saisissez un multiple de { NUMBER($step) }, par exemple { NUMBER($example) }.
topup-less = Moins\u00a0: { $name }
topup-more = Plus\u00a0: { $name }
topup-spoken = { NUMBER($count) } { $name } { part-period }
topup-change = { NUMBER($from) } → { NUMBER($to) } { part-period }
topup-change-spoken = Actuellement { NUMBER($from) }, ensuite { NUMBER($to) } { part-period }
topup-price = { $price } les { NUMBER($per) }
topup-price-each = { $price } l’unité
topup-total = { $amount } { part-period } hors taxes
topup-tier = dès { NUMBER($from) }\u00a0: { $price }
topup-volume = Le prix vaut pour toute la quantité\u00a0:
topup-graduated = Chaque tranche a son prix\u00a0:
topup-even = À partir de { NUMBER($from) }, en prendre { NUMBER($target) } ne coûte pas plus.
topup-even-take = En prendre { NUMBER($count) }
topup-keep = Choisissez une autre quantité pour voir son prix.
topup-stop = Arrêter le renouvellement
topup-lower = Réduire le renouvellement
topup-later = { $name }\u00a0: vous en gardez { NUMBER($from) } jusqu’au { $date }, puis { NUMBER($to) }. Vous pouvez revenir en arrière jusqu’à ce jour.
topup-later-stop = { $name }\u00a0: vous en gardez { NUMBER($from) } jusqu’au { $date }, puis plus aucun. Vous pouvez revenir en arrière jusqu’à ce jour.
topup-also = Ajouter aussi\u00a0: { $name }
topup-remove = Retirer\u00a0: { $name }
topup-pack = { NUMBER($count) } pour { $price }
topup-pack-until = valables jusqu’au { $date }
topup-pack-ever = valables jusqu’à leur utilisation
topup-checkout = Passer commande
`;
