// Turkish: an order, from the choice to the receipt.
export default `
error-change_pending = Bekleyen başka bir değişiklik var. Ücret alınmadı. Önce onu geri alın veya yürürlüğe girmesini bekleyin.
error-change_not_allowed = Bu değişikliği kendiniz yapamazsınız. Hiçbir tutar çekilmedi. Bize ulaşın, biz halledelim.
error-credits_out_of_range = Bu sayıda kredi satılmıyor. Hiçbir tutar çekilmedi. Başka bir sayı seçin.
error-no_payment_method = Henüz ödeme yöntemi yok. Ücret alınmadı. Devam etmek için bir yöntem ekleyin.
error-nothing_to_change = Zaten buna sahipsiniz. Ödenecek bir şey yok.
error-outcome_unknown = Ödemenin tamamlanıp tamamlanmadığını henüz bilmiyoruz. Tekrar ödemeyin: soruyoruz.
error-purpose_gone = Bu alımın yapıldığı liste bu arada gönderildi ya da silindi. Ücret alınmadı.
error-quote_expired = Bu teklifin süresi doldu. Ücret alınmadı. Ödemeden önce yenisini kontrol edin.
error-quote_used = Bu sipariş zaten verilmiş. Sizden ikinci kez ücret alınmadı. Görmek için sayfayı yenileyin.
error-seats_in_use = Kalacak sayıdan daha fazla { SEAT(form: "singular") } kullanımda. Hiçbir şey değişmedi. Önce bazılarını boşaltın.
error-seats_out_of_range = Planınız bu { SEAT(form: "singular") } sayısına izin vermiyor. Ücret alınmadı. Başka bir sayı seçin veya destek ekibine yazın.

quantity-required = Bir sayı girin.
quantity-not_a_number = Bir sayı girin, örneğin { NUMBER($example) }.
quantity-fraction = Bir tam sayı girin.
quantity-negative = Negatif olmayan bir sayı girin.
quantity-below_minimum = En az { NUMBER($minimum) } girin.
quantity-above_maximum = En çok { NUMBER($maximum) } girin.
quantity-too_large = Bu sayı çok büyük.

seats-add-count = { SEAT($count) } ekle
seats-add-label = Eklenecek { SEAT(form: "singular") } sayısı
seats-plan = Plan
seats-current = Şu anki { SEAT(form: "singular") } sayısı
seats-new-total = Yeni toplam
seats-total-label = Toplam { SEAT(form: "singular") } sayısı
seats-one-more = Bir { SEAT(form: "singular") } ekle
seats-one-less = Bir { SEAT(form: "singular") } çıkar
seats-change = { NUMBER($from) } → { SEAT($to) }
seats-change-spoken = Önce { NUMBER($from) }, sonra { SEAT($to) }
seats-apply = Değişiklikleri onayla
seats-range = { NUMBER($minimum) } ile { NUMBER($maximum) } arasında
seats-range-minimum = En az { NUMBER($minimum) }
seats-maximum-reached = Planınız en çok { SEAT($maximum, case: "dat") } izin veriyor. Daha fazlası için destek ekibine yazın.
seats-remove-question = Kaç { SEAT(form: "singular") } kaldırmak istiyorsunuz?
seats-remove-count = { SEAT($count, case: "acc") } kaldır
seats-remove-later = { $date } tarihine kadar tüm { SEAT(form: "plural") } sizde kalır. Sonrasında { NUMBER($to) } tanesi için ödersiniz. O güne kadar bundan vazgeçebilirsiniz.
seats-remove-now-credit = { SEAT_TITLE(form: "plural") } hemen kaldırılır. Kullanılmayan süre için { $amount } bakiyenize eklenir ve sonraki faturalarınızdan düşülür.
seats-remove-now = { SEAT_TITLE(form: "plural") } hemen kaldırılır. Bu dönem için ödediğiniz tutar iade edilmez.
seats-remove-in-use = { SEAT($count) } kullanımda; bu sayının altına inemezsiniz. Daha fazlasını kaldırmak için önce bazılarını boşaltın.
seats-remove-minimum = Planınızda en az { SEAT($minimum) } bulunur.
seats-remove-none = Şu anda kaldırılabilecek { SEAT(form: "singular") } yok.
seats-holders = Kullananlar
seats-holders-show = Kimlerin kullandığını gör
seats-holders-never-active = Hiç etkin olmadı
seats-holders-last-active = Son etkinlik: { $date }
seats-added = { SEAT($count) } eklendi
seats-added-hint = Hemen atayabilirsiniz.
seats-removed = { SEAT($count) } kaldırıldı
seats-used-now = Kullanımda
seats-enter-number = Tutarı görmek için bir sayı girin.

purchase-review = Siparişinizi kontrol edin
purchase-order = Sipariş
purchase-updating = Tutar hesaplanıyor…
purchase-line-seats = { SEAT($count) } × { $price }
purchase-line-seats-credit = { SEAT($count) } için kullanılmayan süre
purchase-line-plan-credit = { $plan }: kullanılmayan süre
purchase-line-of = { $name }: { $what }
purchase-line-credits = { NUMBER($count) } × { $price } / { NUMBER($per) } adet
purchase-line-credits-more = { NUMBER($count) } daha
purchase-line-pack = { NUMBER($count) } adetlik paket
purchase-line-discount = İndirim
purchase-line-promotion = Promosyon { $code }
purchase-line-tax = Vergi
purchase-line-rate = { $name } { $rate }
purchase-line-balance = Bakiyenizden düşülen
purchase-days-left = Kalan gün: { NUMBER($days) } / { NUMBER($of) }
purchase-how = Nasıl hesaplandı
purchase-how-part = { SEAT($count) } × { $price } × { NUMBER($days) }/{ NUMBER($of) } gün
purchase-due-today = Bugün ödenecek
purchase-due-nothing = Bugün ödenecek bir şey yok
purchase-renewal-covered = { $date } tarihindeki yenileme bakiyenizden karşılanır.
purchase-renewal = ardından { $date } tarihinden itibaren { $interval ->
    [year] yılda
   *[month] ayda
  } { $amount }
purchase-promotion = Promosyon kodu
purchase-promotion-apply = Uygula
purchase-promotion-remove = Promosyon kodunu kaldır: { $code }
purchase-promotion-applied = { $code } uygulandı
purchase-promotion-once = Yalnızca bu ödemede geçerlidir.
purchase-promotion-forever = Yenilemelerde de geçerlidir.
purchase-promotion-error-required = Bir kod girin.
purchase-promotion-error-unknown_code = Bu kodu tanımıyoruz. Yazımını kontrol edin. Tutar değişmedi.
purchase-promotion-error-expired = Bu kodun süresi dolmuş. Tutar değişmedi.
purchase-promotion-error-already_used = Bu kod daha önce kullanılmış. Tutar değişmedi.
purchase-promotion-error-not_applicable = Bu kod bu siparişte geçerli değil. Tutar değişmedi.
purchase-promotion-error-unknown = Bu kod kullanılamıyor. Tutar değişmedi.
purchase-method = Ödeme yöntemi
purchase-method-add = Ödeme yöntemi ekle
purchase-method-card = { $brand } •• { $last4 }
purchase-method-missing = Ödemek için bir ödeme yöntemi ekleyin.
purchase-pay = { $amount } öde
purchase-changed = Tutar değişti: { $from } → { $to }. Ücret alınmadı. Kontrol edin ve uygunsa ödeyin.
purchase-changed-details = Sipariş değişti; tutar hâlâ { $amount }. Ücret alınmadı.
purchase-changed-by = { $name } bu arada { SEAT(form: "singular") } sayısını değiştirdi: { NUMBER($from) } → { NUMBER($to) }. Aşağıdaki sipariş günceldir.
purchase-changed-what = Bu arada { $kind ->
    [plan] { $name } planı değiştirdi
    [credits] { $name } kredileri değiştirdi
    [scheduled_change] { $name } bir değişiklik planladı
    [scheduled_change_undone] { $name } planlanan bir değişikliği geri aldı
    [invoice] { $name } bir fatura ödedi
    [resumed] { $name } aboneliği başlattı
    [renewal] yeni bir dönem başladı
    [paused] abonelik duraklatıldı
    [canceled] abonelik sona erdi
    [profile] { $name } fatura bilgilerini değiştirdi
   *[account] { $name } hesabı değiştirdi
  }. Aşağıdaki sipariş günceldir.
purchase-expired = Teklifin süresi doldu ve teklif yenilendi. Tutar hâlâ { $amount }. Ücret alınmadı.
purchase-expired-changed = Teklifin süresi doldu. Tutar değişti: { $from } → { $to }. Ücret alınmadı.
purchase-not-sent = Siparişiniz bize ulaşmadı. Ücret alınmadı. Şimdi ödeyebilirsiniz.
purchase-canceled = Ödeme iptal edildi. Ücret alınmadı.
purchase-processing = Ödemeniz işleniyor
purchase-processing-hint = Bu biraz sürebilir. Bu sayfadan ayrılabilirsiniz: hiçbir şey kaybolmaz ve yalnızca bir kez ücret alınır.
purchase-processing-free = Değişikliğiniz yapılıyor
purchase-acting = Bankanız üzerinden onaylayın
purchase-acting-hint = Bankanız { $amount } tutarındaki ödemeyi onaylamanızı istiyor. Siz onaylamadan ücret alınmaz.
purchase-acting-open = Onay penceresini aç
purchase-acting-cancel = Ödemeyi iptal et
purchase-unknown = Ödemenin tamamlanıp tamamlanmadığını soruyoruz
purchase-unknown-hint = Yanıt gelmeden bağlantı koptu. Tekrar ödemeyin: ne olduğunu burada göreceksiniz.
purchase-unknown-signed-out = Oturumunuz kapandı. Yeniden giriş yapın: ne olduğunu burada göreceksiniz. Tekrar ödeme yapmayın.
purchase-unknown-offline = Çevrimdışısınız. Bağlantı gelir gelmez soracağız. Tekrar ödemeyin.
purchase-unknown-ask = Şimdi sor
purchase-declined = Ödeme reddedildi
purchase-declined-retry = Bu yöntemle { $amount } öde
purchase-failed = Sipariş verilmedi
purchase-done = { $amount } ödediniz
purchase-done-free = Tamamlandı
purchase-done-later = Kaydedildi. { $date } tarihinde yürürlüğe girer.
purchase-receipt = Makbuz { $number }
purchase-receipt-date = Ödeme tarihi: { $date }
purchase-receipt-credited = Bakiyenize eklendi
purchase-receipt-method = Ödeme yöntemi: { $method }
purchase-receipt-invoice = Faturayı indir
purchase-finish = Bitti
purchase-how-plan = { $price } × { NUMBER($days) }/{ NUMBER($of) } gün
purchase-how-plan-credit = { $plan } için ödediğiniz ve kullanmayacağınız tutar. Fiyattan düşülür.
purchase-how-credits = { NUMBER($count) } × { $price } ÷ { NUMBER($per) } = { $amount }.
purchase-how-more = { NUMBER($to) } adet { $after }, elinizdeki { NUMBER($from) } adet { $before } tutar. Bu dönem için aradaki farkın tamamını ödersiniz.
purchase-how-more-words = { NUMBER($to) } adedin fiyatından elinizdeki { NUMBER($from) } adedin fiyatı düşülür; bu dönem için tamamı ödenir.
purchase-how-exact = Saniyesi saniyesine: { $of } saniyenin { $seconds } saniyesi, toplam { $amount }.
purchase-group-plan = Plan ve { SEAT(form: "plural") }
purchase-change-spoken = Önce { $from }, sonra { $to }
purchase-change-replaces = Bu, { $date } tarihinde { SEAT($count) } sayısına inme isteğinizin yerine geçer.
purchase-change-kept = { SEAT($count) } sizde kalıyor
purchase-change-credits = { $name }: { $interval ->
    [year] yılda
   *[month] ayda
  } { $amount }
purchase-change-credits-stop = { $name }: { NUMBER($from) } → yok, yenilenmez
purchase-change-pack = { $name }: bir kez { NUMBER($count) }
purchase-change-status = { $to ->
    [canceled] Aboneliğiniz sona erer
    [paused] Aboneliğiniz duraklatılır
    [activate] Deneme süreniz biter ve ücretli abonelik başlar
    [kept] Aboneliğiniz sürer
   *[active] Aboneliğiniz yeniden başlar
  }
purchase-change-invoice = { $number } numaralı faturanın ödemesi
purchase-change-now = hemen
purchase-change-on = { $date } tarihinde
purchase-change-from = { $date } tarihinden itibaren
purchase-change-granted = hemen { NUMBER($count) } daha
purchase-credits-renew = { $interval ->
    [year] Yıllık
   *[month] Aylık
  } krediler, siz değiştirene kadar kendiliğinden yenilenir. Dönem sonunda kullanılmayanlar silinir; yalnızca kullanacağınız kadarını alın.
purchase-credited = { $amount } bakiyenize eklenir ve sonraki faturalarınızdan düşülür.
purchase-renewal-none = Sonrasında ücret alınmaz.
purchase-renewal-lines = Yenileme tutarının ayrıntıları
purchase-how-mismatch = Bizim hesabımıza göre { $amount }. Ödemeden önce destek ekibine yazın.
purchase-other = { $name } şu anda bu hesap için { $amount } ödüyor. İşlem bitince satın alabilirsiniz.
purchase-other-renewal = Yenileme için { $amount } tutarında bir ödeme sürüyor. İşlem bitince satın alabilirsiniz.
purchase-other-show = O satın alımı göster

basket-add = Siparişe ekle
basket-buy-now = Hemen satın al
basket-added = Siparişinize eklendi.
basket-contents = Siparişinizdekiler
basket-seats-total = Toplam { SEAT($count) }
basket-seats-more = { SEAT($count) } daha
basket-seats-fewer = { SEAT($count) } eksik
basket-credits-stop = { $name }: yenilenmez
basket-remove = Çıkar: { $what }
basket-removed = Çıkarıldı: { $what }.
basket-clear = Siparişi boşalt

gate-title = Ödemeden önce
gate-missing-count = { NUMBER($count) } bilgi eksik
gate-profile = Fatura bilgileri
gate-profile-missing = Eksik olanlar: { $fields }
gate-method = Ödeme yöntemi
gate-method-missing = Ödeme yapılacak bir kart
gate-complete = Tamam
gate-incomplete = Eksik
gate-open = Ekle: { $what }
gate-kept = Siparişiniz bu sırada korunur.
`;
