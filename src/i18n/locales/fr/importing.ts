// French: people from a file.
export default `
importing-drop = Déposez un fichier ici, ou collez un tableau.
importing-choose = Choisir un fichier
importing-kinds = CSV ou Excel (.xlsx), jusqu’à 10\u202f000 personnes.
importing-paste = Coller plutôt un tableau
importing-paste-label = Tableau avec une personne par ligne
importing-pasted = Tableau collé
importing-template = Télécharger un modèle
importing-template-name = personnes.csv
importing-reading = Lecture du fichier…
importing-checking = Vérification des lignes…
importing-another = Autre fichier
importing-rows = { $count ->
    [one] { NUMBER($count) } ligne
    [many] { NUMBER($count) } de lignes
   *[other] { NUMBER($count) } lignes
  }
importing-failed = Ce fichier est illisible
importing-failed-unknown = Ce n’est ni un tableau en texte (CSV) ni un classeur Excel. Enregistrez-le dans l’un de ces formats.
importing-failed-damaged = Il est endommagé ou incomplet. Enregistrez-le à nouveau et réessayez.
importing-failed-encrypted = Il est protégé par un mot de passe. Enregistrez-le sans mot de passe.
importing-failed-too_large = Il est trop volumineux. Scindez-le, ou retirez ce qui ne concerne pas les personnes.
importing-failed-unsupported = Votre navigateur ne sait pas lire les classeurs Excel. Enregistrez-le au format CSV.
importing-failed-old_excel = C’est un ancien classeur Excel (.xls), ou il est protégé par un mot de passe. Enregistrez-le en .xlsx ou en CSV.
importing-failed-too_many_rows = Il contient plus de 10\u202f000 personnes. Scindez-le en plusieurs fichiers.
importing-failed-empty = Il est vide.
importing-failed-unreadable = Il n’a pas pu être ouvert. Vérifiez qu’il existe toujours et choisissez-le à nouveau.
importing-unclosed = Un guillemet de la ligne { $row } n’est jamais fermé\u00a0: tout ce qui suit se trouve dans cette seule cellule. Vérifiez le séparateur ou corrigez le fichier.
importing-columns = Colonnes et format
importing-column = Colonne { NUMBER($number) }
importing-none = Absent du fichier
importing-header-email = Adresse e-mail
importing-header-firstName = Prénom
importing-header-lastName = Nom
importing-header-fullName = Prénom et nom
importing-header-position = Poste
importing-separator = Séparateur des colonnes
importing-separator-comma = Virgule
importing-separator-semicolon = Point-virgule
importing-separator-tab = Tabulation
importing-separator-bar = Barre verticale
importing-encoding = Encodage
importing-header = La première ligne nomme les colonnes
importing-no-email = Choisissez la colonne des adresses e-mail.
importing-examples = Les premières personnes, telles qu’elles sont lues
importing-raw = Les premières lignes du fichier
importing-row = Ligne
importing-problem = Problème
importing-problems = { $count ->
    [one] { NUMBER($count) } ligne pose problème
    [many] { NUMBER($count) } de lignes posent problème
   *[other] { NUMBER($count) } lignes posent problème
  }
importing-corrected = Toutes les lignes sont corrigées
importing-problems-caption = Lignes qui posent problème
importing-problems-save = Télécharger ces lignes
importing-problems-name = lignes-a-corriger.csv
importing-left-out = { $count ->
    [one] La ligne qui pose problème est laissée de côté si vous ne la corrigez pas.
    [many] Les { NUMBER($count) } de lignes qui posent problème sont laissées de côté si vous ne les corrigez pas.
   *[other] Les { NUMBER($count) } lignes qui posent problème sont laissées de côté si vous ne les corrigez pas.
  }
importing-previous = Lignes précédentes
importing-more = Lignes suivantes
importing-page = { NUMBER($from) }–{ NUMBER($to) } sur { NUMBER($total) }
`;
