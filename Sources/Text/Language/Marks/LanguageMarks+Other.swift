extension LanguageMarks {
  /// Finnish, Hungarian, Turkish, Vietnamese, Indonesian and Malay.
  static let other: [LanguageMarks] = [
    // Finnish
    LanguageMarks(
      "fi",
      words: """
        ja on ei se että oli hän joka mutta myös kun ovat ole niin kuin sen mukaan tai jos vuonna mitä vain nyt jo \
        vielä hänen kanssa sitä ennen jälkeen sekä olla olen olet voi ollut siitä tämä tämän nämä ne minä sinä me te \
        he mikä missä miten miksi kaikki paljon hyvin enemmän muun muiden asti yli alle sinun minun meidän teidän \
        heidän tässä tuo koska kuitenkin joita jotka jossa jonka vuotta kaksi kolme noin uusi uuden eivät eikä en et \
        emme ette tulee tehdä saa saada pitää täytyy ihan aina kuka
        """,
      endings: "nen ssa ssä sta stä lla llä lta ltä lle ksi iin ista",
      letters: "äö"),
    // Hungarian
    LanguageMarks(
      "hu",
      words: """
        a az és hogy nem is egy ez meg csak de volt már el mint ha még van vagy ki azt be fel kell lehet sem ezt én te \
        ő mi ti ők mert nagyon minden után között lesz volna itt ott akkor amely aki ami ahol mikor miért hogyan \
        szerint új két több első jó így úgy pedig illetve valamint azonban nincs vannak voltak le mindig előtt alatt \
        felett nélkül során által neki nekem majd fog tud olyan ilyen ezek azok ezen
        """,
      endings: "ság ség nak nek ban ben ból ből ról ről hoz hez val vel ért kor",
      letters: "áéíóöőúüű"),
    // Turkish
    LanguageMarks(
      "tr",
      words: """
        ve bir bu da de için ile çok olarak daha o gibi en kadar sonra ne ya ki olan var yok ise her mi mı mu mü değil \
        ama veya diye şu ben sen biz siz onlar bana sana ona bize size nasıl neden nerede kim hangi olduğu olduğunu \
        olacak oldu olur ilk iki üç göre bile bütün tüm hiç şey kendi önce üzere dolayı beri yani ancak fakat çünkü \
        eğer iyi yeni büyük zaman yıl gün şimdi böyle içinde üzerinde tarafından edilen eden etmek olmak
        """,
      endings: "lar ler ları leri dır dir nın nin mak mek yor",
      letters: "çğıöşüİ"),
    // Vietnamese
    LanguageMarks(
      "vi",
      words: """
        và của là có được cho trong không một người với các những này khi đã để đến từ như về ra vào ở cũng nhiều tôi \
        bạn anh chị em ông bà họ chúng ta năm ngày nếu thì mà hay hoặc nhưng vì nên sẽ đang rất hơn nhất sau trước \
        trên dưới giữa theo bằng tại sao gì ai đâu nào thế vẫn còn phải làm nói biết tìm hiểu xem việc cách thời gian \
        con lại đó
        """),
    // Indonesian
    LanguageMarks(
      "id",
      words: """
        yang dan di dengan untuk ini dari dalam tidak itu pada adalah akan ke oleh juga atau bisa karena telah ada \
        saya kita kami mereka dia ia anda sebagai lebih dapat tersebut menjadi kepada seperti secara hanya harus namun \
        saat sudah belum masih bahwa antara setelah sebelum sedangkan yaitu tetapi tapi agar kalau jika ketika maka \
        pun lagi saja banyak beberapa semua setiap sangat lain para seorang suatu sebuah apakah kalian mau coba uang \
        kantor mobil warga tim desa kota polisi siswa mahasiswa gratis istri putra putri resmi inggris senin minggu \
        agustus desember maret juni juli rupiah pria toko dokter kamar sore kemarin delapan miliar butuh beda berbeda \
        sulit ingin cukup cuma banget nggak gak enggak aja udah kok sih dong ratusan memberikan sebesar perusahaan \
        pemerintah jakarta indonesia bagaimana mengapa kenapa apa siapa dimana balasan alamat sekitar selain hingga \
        hari tentang terhadap merupakan bagi serta kalinya bapak pak ibu mas pukul dibidang kepala ketua rumah acara \
        kini bila begitu meski segera demikian berada sampai aku kau engkau dua tahun negara masyarakat sungguh waktu \
        kembali mempunyai berdasar komentar beliau teman seluruh demi usai bahkan kualitas universitas aktivitas \
        dibanding lantai sini masa pihak diri sekolah utama perlu lepas klik nota pasukan susah kereta tak sehingga \
        daripada berkata sekali bilik menerusi berhad orang berbagai dikenal negeri persen musik olahraga \
        internasional nasional informasi tautan layanan nama kemudian
        """,
      endings: "nya kan itas isasi asi tas"),
    // Malay
    LanguageMarks(
      "ms",
      words: """
        yang dan di dengan untuk ini dari dalam tidak itu pada adalah akan ke oleh juga atau boleh kerana telah ada \
        saya kita kami mereka dia ia anda sebagai lebih dapat tersebut menjadi kepada seperti secara hanya harus \
        sahaja sudah belum masih bahawa antara selepas sebelum manakala iaitu ialah tetapi tapi agar kalau jika ketika \
        apabila maka pun lagi banyak beberapa semua setiap sangat lain para seorang suatu sebuah adakah mahu cuba wang \
        pejabat kampung bandar polis pelajar percuma isteri putera puteri rasmi inggeris isnin ahad ogos disember mac \
        julai ringgit lelaki kedai lapan bilion beza berbeza beliau tak memberi kerajaan syarikat malaysia bagaimana \
        mengapa kenapa apa siapa berkata perkara tentang terhadap merupakan bagi serta kali encik puan datuk pukul \
        ketua rumah kini bila demikian berada sehingga aku kau dua tahun negara masyarakat kembali mempunyai seluruh \
        malah kualiti universiti aktiviti jabatan berhad sdn bhd cik tuan terutamanya daripada bagaimanapun hendaklah \
        ditubuhkan menyatakan borang sini masa pihak diri sekolah utama perlu lepas klik nota pasukan susah kereta \
        begitu orang semasa pelbagai dikenali mengikut sebarang perkhidmatan hendak amat negeri tiada awak peratus \
        sukan filem muzik tempatan antarabangsa kebangsaan maklumat kemaskini pautan kemudian nama waktu
        """,
      endings: "nya kan iti isasi asi"),
  ]
}
