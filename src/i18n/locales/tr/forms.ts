// Turkish: filling in billing information and cards.
export default `
error-last_payment_method = Süren bir abonelik için ödeme yöntemi gerekir. Bunu silmeden önce başka bir yöntem ekleyin.
error-revision_mismatch = Siz düzenlerken başka biri bunu değiştirdi. Hiçbir şey kaydedilmedi. Güncel değerlere bakıp tekrar deneyin.

consent-text = Bu kartın, bu abonelik ve buradaki satın alımlarım için kullanılabilmesi amacıyla { $provider } tarafından güvenle saklanmasına izin veriyorum.
consent-required = Devam etmek için kartın saklanmasına onay verin.

profile-province-province = İl
profile-province-state = Eyalet
profile-province-emirate = Emirlik
profile-province-prefecture = Prefektörlük
profile-province-oblast = Oblast
profile-province-do_si = İl veya şehir
profile-province-county = Kontluk
profile-province-parish = Bölge
profile-province-department = Departman
profile-province-area = Bölge
profile-province-island = Ada
profile-province-district = Bölge
profile-city-city = Şehir
profile-city-district = İlçe
profile-city-post_town = Şehir
profile-city-suburb = Şehir veya semt
profile-postal-postal = Posta kodu
profile-postal-zip = ZIP kodu
profile-postal-eircode = Eircode
profile-postal-pin = PIN kodu
profile-choose = Seçin
profile-postal-warning = Genellikle { $example } biçimindedir. Sizinki doğruysa öyle bırakın.
profile-tax-id-pattern = Genellikle { $example } biçimindedir. Sizinki doğruysa öyle bırakın.
profile-tax-id-checksum = Bir rakam yanlış görünüyor. Numara doğruysa öyle bırakın.
profile-error-required = Bu alanı doldurun.
profile-error-card_number = Bu bir kart numarasına benziyor. Yeri burası değil: kartları Ödeme yöntemi altında ekleyin.
profile-error-too_long = Bu çok uzun.
profile-error-invalid = Bu kaydedilemez. Kontrol edin.
profile-problems = { $count ->
    [one] Bir alana yeniden bakın
   *[other] { NUMBER($count) } alana yeniden bakın
  }
profile-save = Fatura bilgilerini kaydet
profile-saved = Fatura bilgileri kaydedildi
profile-not-saved = Fatura bilgileri kaydedilmedi
profile-conflict = Bu arada başka biri bunu değiştirdi
profile-conflict-hint = Yazdıklarınız duruyor. Hangi sürümün kalacağını seçin.
profile-conflict-mine = Benimkini kaydet
profile-conflict-theirs = Onunkini al
profile-conflict-yours = Sizinki
profile-conflict-other = Diğeri
profile-conflict-field = Alan
profile-conflict-blank = Boş

method-holder = Kart üzerindeki ad
method-holder-hint = Kartın üzerinde yazdığı gibi
method-holder-card = Bu bir kart numarasına benziyor. Buraya adı yazın.
method-expiry = Son kullanma tarihi
method-expiry-month = Ay
method-expiry-year = Yıl
method-expiry-past = Bu tarih geçti.
method-save = Kartı kaydet
method-use-default = Yenilemeler ve satın almalar için bu kartı kullan
method-loading = Kart formu yükleniyor…
method-fields = Kart bilgileri
method-fields-open = Kart bilgilerini girin
method-fields-close = Tamam
method-unknown = Kartın kaydedilip kaydedilmediğini henüz bilmiyoruz. Yeniden deneyin: asla iki kez kaydedilmez.
method-added = { $method } eklendi
method-updated = { $method } güncellendi
method-provider-stripe = Stripe
method-provider-simulated = test sağlayıcısı
method-provider-other = ödeme sağlayıcısı
`;
