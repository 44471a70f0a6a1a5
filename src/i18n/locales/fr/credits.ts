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
`;
