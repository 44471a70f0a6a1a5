// Turkish: what can stand on screen before anybody acts.
// Words with a number stay singular; dates and names take no suffix, as their harmony is not known here.
export default `
term-seat = koltuk
    .plural = koltuklar
    .acc = koltuğu
    .acc-plural = koltukları
    .dat = koltuğa
    .dat-plural = koltuklara
    .loc = koltukta
    .loc-plural = koltuklarda
    .gen = koltuğun
    .gen-plural = koltukların
term-license = lisans
    .plural = lisanslar
    .acc = lisansı
    .acc-plural = lisansları
    .dat = lisansa
    .dat-plural = lisanslara
    .loc = lisansta
    .loc-plural = lisanslarda
    .gen = lisansın
    .gen-plural = lisansların
term-user = kullanıcı
    .plural = kullanıcılar
    .acc = kullanıcıyı
    .acc-plural = kullanıcıları
    .dat = kullanıcıya
    .dat-plural = kullanıcılara
    .loc = kullanıcıda
    .loc-plural = kullanıcılarda
    .gen = kullanıcının
    .gen-plural = kullanıcıların

common-loading = Yükleniyor…
common-offline = Çevrimdışısınız. Gördükleriniz güncel olmayabilir.
common-plan = { $plan } ({ $interval ->
    [year] Yıllık
   *[month] Aylık
  })
common-read-only = Bunun değiştirilmesi için fatura yöneticinize başvurun.
common-retry = Tekrar dene
common-undo = Geri al

provider-failed = Faturalandırma bilgileri yüklenemedi.

error-unexpected = Bu sayfada bir şey olması gerektiği gibi çalışmıyor. Ücret alınmadı. Sayfayı yenileyin; sorun sürerse destek ekibine yazın.
error-invalid_request = { error-unexpected }
error-method_not_allowed = { error-unexpected }
error-origin_rejected = { error-unexpected }
error-forbidden_role = Rolünüz buna izin vermiyor. Hiçbir şey değişmedi. Fatura yöneticinize başvurun.
error-internal = Bizden kaynaklanan bir sorun oluştu. Ücret alınmadı. Birazdan tekrar deneyin.
error-invalid_response = Sunucunun yanıtı okunamadı. Güncel durumu görmek için sayfayı yenileyin.
error-network = Sunucuya ulaşılamıyor. Bağlantınızı kontrol edip tekrar deneyin.
error-not_found = Bu kayıt artık yok. Güncel durumu görmek için sayfayı yenileyin.
error-not_signed_in = Oturumunuz kapandı. Ücret alınmadı. Devam etmek için yeniden oturum açın.
error-operation_in_progress = Bu hesap için başka bir satın alma sürüyor. Bunun için ücret alınmadı. Diğeri bitince tekrar deneyin.
error-rate_limited = Kısa sürede çok fazla deneme yapıldı. Ücret alınmadı. Bir dakika bekleyip tekrar deneyin.
error-timeout = Sunucunun yanıtı gecikiyor. Güncel durumu görmek için sayfayı yenileyin.

seats-title = { SEAT_TITLE(form: "plural") }
seats-in-use = { NUMBER($count) } / { NUMBER($capacity) } kullanımda
seats-free = { NUMBER($count) } boş
seats-reserved = Davetler için ayrılan: { NUMBER($count) }
seats-price = { SEAT(form: "singular") } başına { $price }
seats-renews = { $date } tarihinde yenilenir
seats-ends = { $date } tarihinde sona erer
seats-trial = Deneme süresi: { $date } tarihine kadar
seats-status-past_due = Son ödeme alınamadı. { SEAT_TITLE(form: "plural", case: "acc") } korumak için ödeme yöntemlerinizi kontrol edin.
seats-status-unpaid = Gecikmiş ödemeler var. Bunlar ödenene kadar { SEAT(form: "singular") } sayısı değiştirilemez.
seats-status-incomplete = İlk ödeme henüz tamamlanmadı. Böyle kalırsa destek ekibine yazın.
seats-status-paused = Aboneliğiniz duraklatıldı. Yeniden başlatmak için destek ekibine yazın.
seats-status-canceled = Aboneliğiniz sona erdi. Yeniden başlatmak için destek ekibine yazın.
seats-add = { SEAT_TITLE(form: "singular") } ekle
seats-remove = { SEAT_TITLE(form: "singular") } kaldır
seats-scheduled = { $date } tarihinden itibaren { SEAT($count) }
seats-scheduled-plan = Planınız { $date } tarihinde değişir
seats-scheduled-pause = Aboneliğiniz { $date } tarihinde duraklatılır
seats-scheduled-cancel = Aboneliğiniz { $date } tarihinde sona erer
seats-scheduled-by = İsteyen: { $name }
seats-scheduled-undone = Geri alındı. { SEAT($count) } sizde kalıyor.
seats-change-number = { SEAT_TITLE(form: "singular") } sayısını değiştir
seats-over = Fazladan { SEAT($count) } kullanımda. { SEAT_TITLE(form: "singular") } ekleyin veya bazılarını boşaltın.

profile-title = Fatura profili
profile-information = Fatura bilgileri

method-title = Ödeme yöntemi


plans-title = Planlar
credits-title = Krediler
invoices-title = Faturalar
members-title = Üyeler
seat-title = { SEAT_TITLE(form: "singular") }
summary-title = Abonelik
redeem-title = Davetle katıl
invite-title = Kişi davet et
portal-title = Faturalama
portal-section = Bölüm
basket-title = Siparişiniz
basket-now = Şu anda { $plan } ve { SEAT($seats) } sizde.
basket-empty = Henüz bir şey seçilmedi. Siparişinize ekledikleriniz birlikte, tek seferde ödenir.
`;
