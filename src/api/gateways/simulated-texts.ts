/** What the simulated provider's own fields and its bank say; like any provider's frames, they bring their language. */

export interface SimulatedTexts {
  readonly fieldsTitle: string;
  readonly number: string;
  readonly expiry: string;
  readonly expiryHint: string;
  readonly cvc: string;
  readonly test: string;
  readonly 'number-required': string;
  readonly 'number-invalid': string;
  readonly 'expiry-required': string;
  readonly 'expiry-invalid': string;
  readonly 'expiry-past': string;
  readonly 'cvc-required': string;
  readonly 'cvc-invalid': string;
  readonly bankTitle: string;
  readonly bankText: string;
  readonly approve: string;
  readonly refuse: string;
  readonly close: string;
}

const TEXTS: Readonly<Record<string, SimulatedTexts>> = {
  en: {
    fieldsTitle: 'Card details',
    number: 'Card number',
    expiry: 'Expiry date',
    expiryHint: 'MM / YY',
    cvc: 'Security code',
    test: 'Test mode: no real card is charged. Use 4242 4242 4242 4242, any future date and any code.',
    'number-required': 'Enter the card number.',
    'number-invalid': 'This card number is not right. Check the digits.',
    'expiry-required': 'Enter the expiry date.',
    'expiry-invalid': 'Enter the month and the year, such as 08 / 29.',
    'expiry-past': 'This card has expired. Use another one.',
    'cvc-required': 'Enter the security code.',
    'cvc-invalid': 'The security code is too short.',
    bankTitle: 'Your bank asks for a confirmation',
    bankText: 'This stands in for your bank’s own page. Did you ask for this payment?',
    approve: 'Approve',
    refuse: 'Refuse',
    close: 'Close without answering',
  },
  fr: {
    fieldsTitle: 'Données de la carte',
    number: 'Numéro de carte',
    expiry: 'Date d’expiration',
    expiryHint: 'MM / AA',
    cvc: 'Code de sécurité',
    test: 'Mode test : aucune carte réelle n’est débitée. Utilisez 4242 4242 4242 4242, une date future et un code quelconques.',
    'number-required': 'Saisissez le numéro de carte.',
    'number-invalid': 'Ce numéro de carte n’est pas valide. Vérifiez les chiffres.',
    'expiry-required': 'Saisissez la date d’expiration.',
    'expiry-invalid': 'Saisissez le mois et l’année, par exemple 08 / 29.',
    'expiry-past': 'Cette carte a expiré. Utilisez-en une autre.',
    'cvc-required': 'Saisissez le code de sécurité.',
    'cvc-invalid': 'Le code de sécurité est trop court.',
    bankTitle: 'Votre banque demande une confirmation',
    bankText: 'Cette fenêtre tient lieu de la page de votre banque. Avez-vous demandé ce paiement ?',
    approve: 'Approuver',
    refuse: 'Refuser',
    close: 'Fermer sans répondre',
  },
  tr: {
    fieldsTitle: 'Kart bilgileri',
    number: 'Kart numarası',
    expiry: 'Son kullanma tarihi',
    expiryHint: 'AA / YY',
    cvc: 'Güvenlik kodu',
    test: 'Test modu: gerçek bir karttan para çekilmez. 4242 4242 4242 4242, ileri bir tarih ve herhangi bir kod kullanın.',
    'number-required': 'Kart numarasını girin.',
    'number-invalid': 'Bu kart numarası doğru değil. Rakamları kontrol edin.',
    'expiry-required': 'Son kullanma tarihini girin.',
    'expiry-invalid': 'Ayı ve yılı girin, örneğin 08 / 29.',
    'expiry-past': 'Bu kartın süresi dolmuş. Başka bir kart kullanın.',
    'cvc-required': 'Güvenlik kodunu girin.',
    'cvc-invalid': 'Güvenlik kodu eksik.',
    bankTitle: 'Bankanız onay istiyor',
    bankText: 'Bu pencere bankanızın sayfasının yerini tutar. Bu ödemeyi siz mi istediniz?',
    approve: 'Onayla',
    refuse: 'Reddet',
    close: 'Yanıtlamadan kapat',
  },
};

export function simulatedTexts(locale: string): SimulatedTexts {
  const texts = TEXTS[locale.split('-')[0] ?? ''] ?? TEXTS['en'];
  if (texts === undefined) throw new TypeError('no English texts');
  return texts;
}
