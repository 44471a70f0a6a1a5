// Turkish: inviting by a code.
export default `
codes-about = Elden ele verebileceğiniz bir kod: profiline giren herkes, belirlediğiniz sayıya kadar kendiliğinden katılır.
codes-new = Yeni kod
codes-limit = Kaç kişi kullanabilir
codes-limit-hint = Her kişi bir kez sayılır.
codes-lifetime = Geçerlilik
codes-days = { NUMBER($days) } gün
codes-forever = Ben iptal edene kadar
codes-domains = Yalnızca şu alan adları (isteğe bağlı)
codes-domains-hint = Virgülle ayrılmış alan adları, örneğin example.com.
codes-domains-wrong = “{ $domain }” kullanılamaz. En çok 20 alan adı girin, örneğin example.com.
codes-number = 1 ile { NUMBER($maximum) } arasında bir tam sayı girin.
codes-less = Bir azalt: { $what }
codes-more = Bir artır: { $what }
codes-buys = Boş { SEAT(form: "singular") } kalmayınca hesabın ödeme yöntemiyle satın alsın
codes-buying = Satın alabileceği en çok { SEAT(form: "singular") } sayısı
codes-ceiling-asking = Ne kadar tutabileceği hesaplanıyor…
codes-ceiling-failed = Ne kadar tutabileceği hesaplanamadı.
codes-ceiling = { $interval ->
    [year] Yılda
   *[month] Ayda
  } en çok { $amount } tutabilir, vergiler dâhil.
codes-ceiling-changed = Tutabileceği miktar bu arada değişti. Kod oluşturulmadı. Yeni tutara bakın, sonra kodu oluşturun.
codes-create = Kod oluştur
codes-creating = Oluşturuluyor…
codes-cancel = Vazgeç
codes-not-created = Kod oluşturulmadı.
codes-unknown = Yanıt ulaşmadı. Yeniden deneyin: ikinci bir kod oluşturulmaz.
codes-failed = Kodlar yüklenemedi.
codes-made = { NUMBER($count) } kişilik kodunuz
codes-code = Kod
codes-link = Bağlantı
codes-copy = Kopyala
codes-copied = Kopyalandı
codes-copy-by-hand = Tarayıcınız kopyalamamıza izin vermiyor. Metin seçildi: kendiniz kopyalayın.
codes-qr = QR kodunu göster
codes-qr-hide = QR kodunu gizle
codes-qr-label = Davetin QR kodu
codes-once = Yalnızca şimdi gösterilir. Devam etmeden kopyalayın.
codes-done = Kopyaladım
codes-named = sonu { $hint } olan kod
codes-state-active = Etkin
codes-state-frozen = Donduruldu
codes-state-used_up = Tükendi
codes-state-expired = Süresi doldu
codes-state-revoked = İptal edildi
codes-used = { NUMBER($limit) } hakkın { NUMBER($uses) } tanesi kullanıldı
codes-was-used = Sonu { $hint } olan kod kullanıldı: { NUMBER($uses) } / { NUMBER($limit) }.
codes-no-end = Bitiş tarihi yok
codes-until = Son gün: { $date }
codes-only = Yalnızca { $domains }
codes-may-buy = { SEAT($seats) } satın alabilir, { NUMBER($bought) } alındı, { $interval ->
    [year] yılda
   *[month] ayda
  } en çok { $amount }
codes-by = { $name }, { $date }
codes-freeze = Dondur
codes-thaw = Yeniden etkinleştir
codes-frozen = Sonu { $hint } olan kod donduruldu.
codes-thawed = Sonu { $hint } olan kod yeniden etkin.
codes-revoke = İptal et
codes-revoke-question = Bu kod kalıcı olarak iptal edilsin mi?
codes-revoke-what = Artık kimse kullanamaz. { $uses ->
    [0] Henüz kimse kullanmadı.
   *[other] Kullanan { NUMBER($uses) } kişi kalır.
  }
codes-revoke-now = Kodu iptal et
codes-revoked = Sonu { $hint } olan kod iptal edildi.
codes-history = Neler oldu
codes-history-none = Henüz bir şey yok.
codes-history-more = Daha fazla göster
codes-did-code_created = { $by } oluşturdu
codes-did-code_used = { $name } katıldı
codes-did-code_bought_seat = { $name } için bir { SEAT(form: "singular") } satın aldı
codes-did-code_frozen = { $by } dondurdu
codes-did-code_thawed = { $by } yeniden etkinleştirdi
codes-did-code_changed = { $by } değiştirdi
codes-did-code_revoked = { $by } iptal etti
`;
