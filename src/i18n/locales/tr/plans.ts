// Turkish: plans and changing them.
export default `
plans-interval = Faturalandırma dönemi
plans-monthly = Aylık
plans-annual = Yıllık
plans-current = Geçerli plan
plans-from = { $date } tarihinden itibaren
plans-on = { $date } tarihinde
plans-per-seat = { SEAT(form: "singular") } başına, { $interval ->
    [year] yılda
   *[month] ayda
  }
plans-per-interval = { $interval ->
    [year] yılda
   *[month] ayda
  }
plans-seat-more = + her ek { SEAT(form: "singular") } için { $price }
plans-total = { SEAT($count) } için { $interval ->
    [year] yılda
   *[month] ayda
  } { $amount }
plans-saving = Yılda { $amount } tasarruf edin
plans-saving-on = { $plan } planında yıllık ödeme yılda { $amount } kazandırır
plans-included-seats = { SEAT($count) } dahil
plans-included-credits = { $name }: { $interval ->
    [year] yılda
   *[month] ayda
  } { NUMBER($count) }
plans-before-tax = Fiyatlara vergi dahil değildir.
plans-choose = { $plan } planını seç
plans-choose-later = { $date } tarihinde { $plan } planına geç
plans-adjust = { SEAT_TITLE(form: "singular") } veya kredi sayısını değiştir
plans-waits = Onaylandı. Yukarıdan geri alabilirsiniz.
plans-refused-downgrade = Daha küçük bir plana kendiniz geçemezsiniz.
plans-refused-interval = Bu faturalandırma dönemine kendiniz geçemezsiniz.
plans-refused-contact_sales = Bu planı sizinle birlikte hazırlıyoruz.
plans-refused-seats_above_maximum = İçerdiği { SEAT($maximum) } sayısından fazlası kullanımda.
plans-refused-subscription_inactive = Aboneliğiniz etkin değil.
plans-refused-change_pending = Aboneliğiniz sona ermek veya duraklatılmak üzere. Önce bunu geri alın.
plans-refused-invoice_open = Ödenmeyi bekleyen bir fatura var. Önce onu ödeyin.
plans-refused-other = Bu değişikliği kendiniz yapamazsınız.
plans-contact = Burada mümkün değil mi? Bize yazın, biz ilgilenelim.
plans-scheduled = { $date } tarihinden itibaren { $plan }
plans-scheduled-pause = Aboneliğiniz { $date } tarihinde duraklatılır
plans-undone = Geri alındı. Planınız aynı kalıyor.
plans-trial = { $date } tarihine kadar ücret alınmaz.
plans-empty = Seçilebilecek bir plan yok.
plans-compare = Aylık ve yıllığı karşılaştır
plans-compare-caption = { $plan }: vergi dahil ödeyeceğiniz tutar
plans-compare-now = Şimdi
plans-compare-renewal = Yenilemede
plans-compare-year = 12 ayda
plans-compare-less = { $amount } daha az
plans-compare-credits = Krediler her fatura dönemi için sayılır: yıllık ödemede bu sayıyı yılda bir kez alırsınız.
plans-checkout = Ödemeye geç
plans-credits = { $interval ->
    [year] Her yıl
   *[month] Her ay
  } ek kredi
plans-credits-renew = Kendiliğinden yenilenir. Dönem sonunda kullanılmayanlar silinir. İstemiyorsanız 0 yazın.
plans-credits-range = { NUMBER($step) } katları, en fazla { NUMBER($maximum) }
plans-credits-step = { NUMBER($step) } sayısının katını girin.
plans-credits-failed = Ek krediler yüklenemedi. Onlarsız sipariş verebilirsiniz.
plans-unchanged = Tutarı görmek için bir şey değiştirin.
plans-later = { $date } tarihine kadar { $from } sizde kalır ve bu değişikliği o güne kadar geri alabilirsiniz.
plans-later-confirm = { $date } tarihinde değiştir
`;
