// Turkish: credits and their use.
export default `
part-each = { $interval ->
    [year] yılda
   *[month] ayda
  }
credits-left = { NUMBER($granted) } krediden { NUMBER($left) } kaldı
credits-none-yet = Henüz yok
credits-empty = Bu hesapta kredi yok.
credits-included = planınızla { part-each } { NUMBER($count) }
credits-bought = { part-each } { NUMBER($count) } satın alındı
credits-renews = yenileri { $date } tarihinde gelir, kalanlar silinir
credits-lapse = { NUMBER($count) } tanesi kullanılmazsa { $date } tarihinde silinir
credits-use = Son { NUMBER($days) } günde { NUMBER($count) } kullanıldı, en çok { $date } günü ({ NUMBER($most) })
credits-unused = Son { NUMBER($days) } günde hiç kullanılmadı.
credits-days = Günlere göre kullanım
credits-day = Gün
credits-used = Kullanılan
credits-pace = Bu hızla (günde yaklaşık { NUMBER($perDay) }) { $outcome ->
    [renewal] { $date } tarihinde yenileri gelene kadar yeter.
    [gap] { $date } tarihinde, yenileri gelmeden { $days ->
        [0] hemen
        [one] { NUMBER($days) } gün
       *[other] { NUMBER($days) } gün
      } önce biter.
    [lapse] { $date } tarihinde silinirken bir kısmı kullanılmamış olur.
   *[end] { $date } tarihine kadar yeter.
  }
credits-pace-only = Günde yaklaşık { NUMBER($perDay) } kullanılıyor.
credits-cover = Yetmesi için { part-each } { NUMBER($count) } ekle
credits-cover-once = Yetmesi için bir kez { NUMBER($count) } satın al
credits-buy = Ek kredi al
credits-buy-for = Ek kredi al: { $name }
credits-not-sold = Satışta değil
credits-inactive = Aboneliğiniz şu anda etkin olmadığı için krediler değiştirilemez. Destek ekibine yazın.
credits-waits = { $date } tarihinden itibaren { part-each } { NUMBER($count) }
credits-waits-stop = { $date } tarihinden itibaren yenilenmez
credits-undo = Geri al: { $name }
credits-undone = Geri alındı. { part-each } { NUMBER($count) } kredi sizde kalıyor.
credits-order = Kredi satın al
credits-terms = Aylık veya yıllık planda istediğiniz zaman satın alabilir, yenilemeyi istediğiniz zaman azaltabilir veya durdurabilirsiniz.
credits-way = { $name }: ne sıklıkta
credits-every = { $interval ->
    [year] Her yıl
   *[month] Her ay
  }
credits-once = Bir kez
credits-amount = { $name }, { part-each }
credits-range = { NUMBER($minimum) } ile { NUMBER($maximum) } arasında, { NUMBER($step) } adımlarla
credits-step = { NUMBER($step) } sayısının bir katını girin, örneğin { NUMBER($example) }.
credits-less = Daha az: { $name }
credits-more = Daha çok: { $name }
credits-spoken = { part-each } { NUMBER($count) } { $name }
credits-change = { part-each } { NUMBER($from) } → { NUMBER($to) }
credits-change-spoken = Şimdi { NUMBER($from) }, sonra { part-each } { NUMBER($to) }
credits-price = { NUMBER($per) } tanesi { $price }
credits-price-each = tanesi { $price }
credits-total = vergi hariç { part-each } { $amount }
credits-tier = { NUMBER($from) } ve üzeri: { $price }
credits-volume = Fiyat tüm miktar için geçerlidir:
credits-graduated = Her dilimin kendi fiyatı vardır:
credits-even = { NUMBER($from) } ve üzerinde, { NUMBER($target) } almak daha pahalı değildir.
credits-even-take = { NUMBER($count) } al
credits-keep = Ne kadar tutacağını görmek için başka bir miktar seçin.
credits-stop = Yenilemeyi durdur
credits-lower = Yenilemeyi azalt
credits-later = { $name }: { $date } tarihine kadar { NUMBER($from) }, sonra { NUMBER($to) }. O güne kadar geri alabilirsiniz.
credits-later-stop = { $name }: { $date } tarihine kadar { NUMBER($from) }, sonra hiç. O güne kadar geri alabilirsiniz.
credits-also = Şunu da ekle: { $name }
credits-remove = Çıkar: { $name }
credits-pack = { NUMBER($count) } adet, { $price }
credits-pack-until = { $date } tarihine kadar geçerli
credits-pack-ever = kullanılana kadar geçerli
`;
