// French: credits and their use.
export default `
part-each = { $interval ->
    [year] par an
   *[month] par mois
  }
credits-left = { NUMBER($left) } sur { NUMBER($granted) } restants
credits-none-yet = Aucun pour le moment
credits-empty = Ce compte n’a pas de crédits.
credits-included = { NUMBER($count) } { part-each } avec votre offre
credits-bought = { NUMBER($count) } { part-each } achetés
credits-renews = nouveaux crédits le { $date }, ceux qui restent expirent alors
credits-lapse = { NUMBER($count) } expirent le { $date } s’ils ne sont pas utilisés
credits-use = { NUMBER($count) } utilisés ces { NUMBER($days) } derniers jours, le plus le { $date } ({ NUMBER($most) })
credits-unused = Rien d’utilisé ces { NUMBER($days) } derniers jours.
credits-days = Utilisation par jour
credits-day = Jour
credits-used = Utilisés
credits-pace = À ce rythme (environ { NUMBER($perDay) } par jour), { $outcome ->
    [renewal] ils suffisent jusqu’aux nouveaux crédits du { $date }.
    [gap] ils seront épuisés le { $date }, { $days ->
        [0] juste
        [one] { NUMBER($days) } jour
        [many] { NUMBER($days) } jours
       *[other] { NUMBER($days) } jours
      } avant les nouveaux.
    [lapse] il en restera quand ils expireront le { $date }.
   *[end] ils suffisent jusqu’au { $date }.
  }
credits-pace-only = Vous en utilisez environ { NUMBER($perDay) } par jour.
credits-cover = Ajouter { NUMBER($count) } { part-each } pour que cela suffise
credits-cover-once = En acheter { NUMBER($count) } une fois pour que cela suffise
credits-buy = Acheter des crédits
credits-buy-for = Acheter des crédits\u00a0: { $name }
credits-not-sold = Pas en vente
credits-inactive = Votre abonnement n’est pas actif\u00a0: les crédits ne peuvent pas être modifiés. Contactez l’assistance.
credits-waits = { NUMBER($count) } { part-each } à partir du { $date }
credits-waits-stop = Plus de renouvellement à partir du { $date }
credits-undo = Annuler\u00a0: { $name }
credits-undone = C’est annulé. Vous gardez { NUMBER($count) } { part-each }.
credits-order = Acheter des crédits
credits-terms = Vous pouvez acheter à tout moment, en mensuel ou en annuel, et réduire ou arrêter le renouvellement à tout moment.
credits-way = { $name }\u00a0: à quelle fréquence
credits-every = { $interval ->
    [year] Chaque année
   *[month] Chaque mois
  }
credits-once = Une fois
credits-amount = { $name } { part-each }
credits-range = De { NUMBER($minimum) } à { NUMBER($maximum) }, par pas de { NUMBER($step) }
credits-step = Saisissez un multiple de { NUMBER($step) }, par exemple { NUMBER($example) }.
credits-less = Moins\u00a0: { $name }
credits-more = Plus\u00a0: { $name }
credits-spoken = { NUMBER($count) } { $name } { part-each }
credits-change = { NUMBER($from) } → { NUMBER($to) } { part-each }
credits-change-spoken = Actuellement { NUMBER($from) }, ensuite { NUMBER($to) } { part-each }
credits-price = { $price } les { NUMBER($per) }
credits-price-each = { $price } l’unité
credits-total = { $amount } { part-each } hors taxes
credits-tier = dès { NUMBER($from) }\u00a0: { $price }
credits-volume = Le prix vaut pour toute la quantité\u00a0:
credits-graduated = Chaque tranche a son prix\u00a0:
credits-even = À partir de { NUMBER($from) }, en prendre { NUMBER($target) } ne coûte pas plus.
credits-even-take = En prendre { NUMBER($count) }
credits-keep = Choisissez une autre quantité pour voir son prix.
credits-stop = Arrêter le renouvellement
credits-lower = Réduire le renouvellement
credits-later = { $name }\u00a0: vous en gardez { NUMBER($from) } jusqu’au { $date }, puis { NUMBER($to) }. Vous pouvez revenir en arrière jusqu’à ce jour.
credits-later-stop = { $name }\u00a0: vous en gardez { NUMBER($from) } jusqu’au { $date }, puis plus aucun. Vous pouvez revenir en arrière jusqu’à ce jour.
credits-also = Ajouter aussi\u00a0: { $name }
credits-remove = Retirer\u00a0: { $name }
credits-pack = { NUMBER($count) } pour { $price }
credits-pack-until = valables jusqu’au { $date }
credits-pack-ever = valables jusqu’à leur utilisation
`;
