/// How people speak of such pages where a page does not speak of itself: they tell of themselves, report what it says, or
/// say what holds for whoever looks. And how a page says that what it holds is still there.
extension NotFoundGrammar {
  static let speech: [Phrases] = [
    Phrases(
      language: "en",
      about: list("it says, page says, site says, browser says, says that, whoever, those who, anyone who, he who"),
      tellers: list("i, my, i've, i'd")),
    Phrases(
      language: "de", about: list("steht da, da steht, heißt es, meldet, wer, kommt immer, erscheint bei"),
      tellers: list("ich, mein, meine, meinen, meiner")),
    Phrases(
      language: "fr", about: list("me dit, il est écrit, m'affiche, celui qui, ceux qui, quiconque"),
      tellers: list("j'ai, mon, mes, je")),
    Phrases(
      language: "es", about: list("dice que, me sale, me dice, pone que, me aparece, quien, quienes"),
      tellers: list("mi, mis, yo")),
    Phrases(
      language: "pt", about: list("diz que, me diz, aparece a mensagem, aparece-me, quem"),
      tellers: list("meu, minha, meus, minhas, eu")),
    Phrases(
      language: "it", about: list("mi dice, dice che, mi esce, mi compare, chi"),
      tellers: list("mio, mia, miei, mie, io")),
    Phrases(
      language: "nl", about: list("zegt dat, er staat, wie, krijg steeds, krijg telkens"), tellers: list("ik, mijn")),
    Phrases(
      language: "sv", about: list("står det, det står, säger att, den som"), tellers: list("jag, mitt, min, mina")),
    Phrases(language: "da", about: list("står der, der står, siger at, den der"), tellers: list("jeg, mit, min, mine")),
    Phrases(language: "nb", about: list("står det, det står, sier at, den som"), tellers: list("jeg, mitt, min, mine")),
    Phrases(language: "fi", about: list("lukee, sanoo että"), tellers: list("minun, minulla, mulla")),
    Phrases(
      language: "pl", about: list("pisze że, wyświetla się, kto, mam komunikat"),
      tellers: list("mój, moja, moją, moje, mojej, mam, mnie")),
    Phrases(
      language: "cs",
      about: list(
        "stažení, zrušení, smazání, odstranění, přesunutí, ukončení, stahování, píše to, píše že, hlásí, kdo"),
      tellers: list("můj, moje, moji, mám, mně")),
    Phrases(
      language: "sk",
      about: list("stiahnutie, zrušenie, odstránenie, vymazanie, presunutie, ukončenie, píše že, hlási, kto"),
      tellers: list("môj, moja, moje, moju, mám, mne")),
    Phrases(
      language: "ru",
      about: list(
        "удалени*, перемещени*, снятие, снятия, перенесени*, пишет, выдает, говорит что, показывает что, кто"),
      tellers: list("я, мой, моя, мою, моей, мое, меня, мне")),
    Phrases(
      language: "uk", about: list("видаленн*, переміщенн*, вилученн*, перенесенн*, пише, видає що, каже що, хто"),
      tellers: list("я, мій, моя, мою, моєї, моє, мене, мені")),
    Phrases(language: "bg", about: list("пише, казва че, който търси"), tellers: list("аз, моята, моят, моя, ми")),
    Phrases(
      language: "sr", about: list("piše, пише, kaže, каже, javlja, јавља"),
      tellers: list("moja, moj, moju, meni, моја, мој, моју, мени")),
    Phrases(language: "sl", about: list("piše da, javi"), tellers: list("moja, moj, mojo")),
    Phrases(language: "ro", about: list("scrie că, spune că, îmi apare, cine"), tellers: list("meu, mea, îmi")),
    Phrases(
      language: "hu", about: list("ezt írja, írja ki, azt írja, kiírja, aki"), tellers: list("oldalam, nekem, nálam")),
    Phrases(language: "el", about: list("λέει, γράφει ότι, μου βγάζει, όποιος"), tellers: list("μου")),
    Phrases(
      language: "tr", about: list("diyor, yazıyor, hatası alıyor, hatası veriyor, hatası alıyorum"),
      tellers: list("benim, sayfam, bana, alıyorum")),
    Phrases(language: "ar", about: list("تظهر لي, يظهر لي, يقول, مكتوب")),
    Phrases(language: "fa", about: list("می‌نویسد, نوشته است, می‌گوید, هر که"), tellers: list("من")),
    Phrases(language: "he", about: list("כתוב, רשום, אומר"), tellers: list("שלי, אני")),
    Phrases(language: "hi", about: list("लिखा आता है, लिखा है, दिखाता है"), tellers: list("मेरा, मेरी, मेरे, मुझे")),
    Phrases(language: "vi", about: list("báo là, báo rằng, hiện ra"), tellers: list("của tôi, mình bị")),
    Phrases(
      language: "id", about: list("muncul halaman, yang muncul, katanya, tulisannya"), tellers: list("saya, halamanku")),
    Phrases(language: "ca", about: list("diu que, em surt, em diu, qui"), tellers: list("meva, meu")),
    Phrases(language: "eo", about: list("kion signifas, kio estas, estas skribita"), tellers: list("mia, mi")),
    Phrases(language: "ja", about: list("と出, と表示され, と言われ, と書かれ"), tellers: list("私の, うちの"), isUnspaced: true),
    Phrases(
      language: "ko", about: list("라고 나, 라고 뜨, 라고만, 라는 메시지, 다고 나, 다고 뜨"), tellers: list("제 페이지, 내 페이지"),
      isUnspaced: true),
    Phrases(language: "zh", about: list("显示的是, 顯示的是, 跳出来, 报错说"), tellers: list("我的"), isUnspaced: true),
    Phrases(language: "th", about: list("คำว่า, ขึ้นว่า, แสดงว่า"), isUnspaced: true),
  ]

  /// What a page says of its contents when only what they came from has ended or moved: a course, a series, a project.
  static let presence = PhraseBook([
    Phrases(
      language: "any",
      subjects: list(
        """
        remain available, remains available, remain online, remains online, stay online, stays online, stay here, stays here, \
        remain here, remains here, stay available, stays available, can still be read, can still read, still be downloaded, \
        kept for reference, here for reference, kept online, remain free, remain open, remain readable, available below, \
        bleiben verfügbar, bleibt verfügbar, bleiben online, bleibt online, bleiben hier, weiterhin verfügbar, \
        weiterhin abrufbar, weiterhin hier, nachlesen, bleiben erhalten, bleibt erhalten, restent disponibles, \
        reste disponible, restent accessibles, reste accessible, restent en ligne, reste en ligne, restent libres, \
        toujours consultable*, siguen disponibles, sigue disponible, siguen en línea, permanecen disponibles, \
        continuam disponíveis, continua disponível, permanecem disponíveis, continuam no ar, restano disponibili, \
        rimangono disponibili, resta disponibile, restano online, restano consultabili, blijven beschikbaar, \
        blijft beschikbaar, blijven online, blijft online, nog te lezen, finns kvar, ligger kvar, forbliver tilgængelig*, \
        stadig tilgængelig*, fortsatt tilgjengelig*, edelleen saatavilla, edelleen luettavissa, pozostają dostępne, \
        pozostaje dostępn*, nadal dostępne, zůstávají, zůstává k dispozici, zostávajú, остаются доступн*, остается доступ*, \
        остаются, по-прежнему доступн*, доступны ниже, лишаються, залишаються, доступні нижче, остават, остава достъпн*, \
        ostaju dostupn*, остају доступн*, ostanejo, rămân disponibile, rămâne disponibil*, elérhetők maradnak, \
        elérhető marad, παραμένουν, παραμένει διαθέσιμ*, erişilebilir durumda, erişime açık, لا تزال متاحة, تبقى متاحة, \
        עדיין זמין, נשארים זמינים, همچنان در دسترس, अब भी उपलब्ध, vẫn có thể xem, masih bisa dibaca, masih tersedia, \
        segueixen disponibles, continuen disponibles
        """)),
    Phrases(
      language: "ja", subjects: list("ここで読め, 読むことができます, 引き続き, ご覧いただけます, 仍可, 仍然可以, 여전히, 계속 볼 수, 볼 수 있습니다"),
      isUnspaced: true),
  ])
}
