// Turkish: buying credits.
export default `
part-period = { $interval ->
    [year] yılda
   *[month] ayda
  }
topup-order = Kredi satın al
topup-terms = Aylık veya yıllık planda istediğiniz zaman satın alabilir, yenilemeyi istediğiniz zaman azaltabilir veya durdurabilirsiniz.
topup-way = { $name }: ne sıklıkta
topup-every = { $interval ->
    [year] Her yıl
   *[month] Her ay
  }
topup-once = Bir kez
topup-amount = { $name }, { part-period }
topup-range = { NUMBER($minimum) } ile { NUMBER($maximum) } arasında, { NUMBER($step) } adımlarla
topup-step = { NUMBER($step) } sayısının bir katını girin, örneğin { NUMBER($example) }.
topup-less = Daha az: { $name }
topup-more = Daha çok: { $name }
topup-spoken = { part-period } { NUMBER($count) } { $name }
topup-change = { part-period } { NUMBER($from) } → { NUMBER($to) }
topup-change-spoken = Şimdi { NUMBER($from) }, sonra { part-period } { NUMBER($to) }
topup-price = { NUMBER($per) } tanesi { $price }
topup-price-each = tanesi { $price }
topup-total = vergi hariç { part-period } { $amount }
topup-tier = { NUMBER($from) } ve üzeri: { $price }
topup-volume = Fiyat tüm miktar için geçerlidir:
topup-graduated = Her dilimin kendi fiyatı vardır:
topup-even = { NUMBER($from) } ve üzerinde, { NUMBER($target) } almak daha pahalı değildir.
topup-even-take = { NUMBER($count) } al
topup-keep = Ne kadar tutacağını görmek için başka bir miktar seçin.
topup-stop = Yenilemeyi durdur
topup-lower = Yenilemeyi azalt
topup-later = { $name }: { $date } tarihine kadar { NUMBER($from) }, sonra { NUMBER($to) }. O güne kadar geri alabilirsiniz.
topup-later-stop = { $name }: { $date } tarihine kadar { NUMBER($from) }, sonra hiç. O güne kadar geri alabilirsiniz.
topup-also = Şunu da ekle: { $name }
topup-remove = Çıkar: { $name }
topup-pack = { NUMBER($count) } adet, { $price }
topup-pack-until = { $date } tarihine kadar geçerli
topup-pack-ever = kullanılana kadar geçerli
topup-checkout = Ödemeye geç
`;
