// Depo Destek's own words for the billing elements, in both languages: its term for a seat and its labels.
const provider = document.querySelector('billing-provider');

const WORDS = {
  tr: {
    // Turkish puts endings on the second noun: "kullanıcı koltuğu", "kullanıcı koltuklarını".
    'term-user-seat': `kullanıcı koltuğu
      .plural = kullanıcı koltukları
      .acc = kullanıcı koltuğunu
      .acc-plural = kullanıcı koltuklarını
      .dat = kullanıcı koltuğuna
      .dat-plural = kullanıcı koltuklarına
      .loc = kullanıcı koltuğunda
      .loc-plural = kullanıcı koltuklarında
      .gen = kullanıcı koltuğunun
      .gen-plural = kullanıcı koltuklarının`,
    'seats-add': 'Ek { SEAT(form: "singular") } satın al',
    'seats-add-label': 'Ek { SEAT(form: "singular") } sayısı',
    'seats-plan': 'Mevcut plan',
    'seats-current': 'Mevcut koltuklar',
    'purchase-due-today': 'Son fiyat, bugün ödenecek',
    'purchase-pay': 'Şimdi öde – { $amount }',
  },
  en: {
    'term-user-seat': `user seat
      .other = user seats`,
    'seats-add': 'Buy additional { SEAT(form: "singular") }',
    'seats-add-label': 'Additional { SEAT(form: "singular") } count',
    'seats-plan': 'Current plan',
    'seats-current': 'Current seats',
    'seats-remove-question': 'How many seats do you want to remove?',
    'purchase-due-today': 'Final price, due today',
    'purchase-pay': 'Pay now – { $amount }',
    'profile-field-taxOffice': 'Tax city',
  },
};

provider.messages = WORDS[document.documentElement.lang];
