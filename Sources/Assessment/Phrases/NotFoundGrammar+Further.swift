/// The same for further languages, each with the words that its pages of this kind cannot do without.
extension NotFoundGrammar {
  static let further: [Phrases] = [
    Phrases(
      language: "is",
      subjects: list("síða, síðan, síðuna, síðu, skjal, skjalið, grein, greinin, námskeið, efni, hlekkur"),
      negations: list("ekki, engin, ekkert"),
      states: list("fannst, finnst, fundin, finna, til, tiltæk, aðgengileg, lengur"),
      statements: list("verið fjarlægð, var eytt, eytt, verið færð, útrunnin, fjarlægð"),
      complete: list("fannst ekki, ekkert fannst, ekkert hér"),
      addressing: list("sem þú, þú leitaðir, þessi, þetta, umbeðin, því miður"),
      about: list("hvernig, hvers vegna, hvað")),
    Phrases(
      language: "gl", subjects: list("páxina, artigo, documento, contido, ligazón, enderezo, curso, lección, guía"),
      negations: list("non, nada, ningunha, xa non"),
      states: list("atopada, atopado, atopar, existe, dispoñible, aquí"),
      statements: list("foi eliminada, foi eliminado, foi retirada, foi borrada, inexistente, foi movida"),
      complete: list("non atopada, non hai nada aquí"),
      addressing: list("que buscas, que busca, solicitada, esta, este, sentímolo"),
      about: list("como, por que")),
    Phrases(
      language: "eu", subjects: list("orri*, artikulu*, eduki*, fitxategi*, ikastaro*, gida*, esteka*"),
      negations: list("ez"), states: list("aurkitu*, existitzen, eskuragarri, hemen, da existitzen"),
      statements: list("ezabatu*, kendu*, mugitu*"), addressing: list("bilatzen, bilatu, eskatutako, hau"),
      about: list("nola, zergatik")),
    Phrases(
      language: "sq", subjects: list("faqja, faqe, artikulli, dokumenti, përmbajtja, kursi, lidhja, mësimi"),
      negations: list("nuk, s', asgjë"), states: list("gjet, gjendet, ekziston, disponueshme, gjetëm, gjendej"),
      statements: list("është fshirë, është hequr, u fshi, u hoq, është zhvendosur"),
      complete: list("nuk u gjet, asgjë këtu"),
      addressing: list("që kërkoni, që kërkuat, kjo, ky, e kërkuar, na vjen keq"), about: list("si, pse, çfarë")),
    Phrases(
      language: "mk", subjects: list("страниц*, страна, статија*, документ*, содржин*, курс*, врска*, лекциј*"),
      negations: list("не, нема, ништо"), states: list("пронајден*, најден*, постои, достапн*, најдовме, тука"),
      statements: list("избришан*, отстранет*, преместен*"), complete: list("нема ништо тука, не е пронајдено"),
      addressing: list("што ја барате, што го барате, барана*, оваа, овој, за жал"), about: list("како, зошто, што е")),
    Phrases(
      language: "af", subjects: list("bladsy, blad, artikel, dokument, inhoud, kursus, skakel, les"),
      negations: list("nie, niks, geen"), states: list("gevind, vind, bestaan, beskikbaar, hier, opgespoor"),
      statements: list("is verwyder, is geskuif, is geskrap"), complete: list("nie gevind nie, niks hier nie"),
      addressing: list("waarna jy, wat jy soek, hierdie, die aangevraagde, jammer"), about: list("hoe, hoekom, wat is")),
    Phrases(
      language: "cy", subjects: list("tudalen, dudalen, erthygl, dogfen, cynnwys, cwrs, dolen, wers"),
      negations: list("heb, nid, ni, nad, nid yw'r, nid oes, dim"),
      states: list("ganfod, chanfod, hyd i, bodoli, ar gael, yma, i'w gael, darganfod"),
      statements: list("wedi'i dileu, wedi'i thynnu, wedi symud, wedi'i symud"),
      complete: list("heb ganfod, dim byd yma"),
      addressing: list("rydych yn chwilio, rydych chi'n chwilio, hon, y gofynnwyd, ddrwg gennym"),
      about: list("sut, pam, beth")),
    Phrases(
      language: "ga", subjects: list("leathanach, an leathanach, alt, doiciméad, ábhar, cúrsa, nasc, ceacht"),
      negations: list("níor, níl, nach, ní"),
      states: list("aimsíodh, fuarthas, ann, ar fáil, bhfuarthas, bhfuil, anseo"),
      statements: list("baineadh, scriosadh, bogadh"), complete: list("níor aimsíodh, faic anseo"),
      addressing: list("atá uait, atá á lorg, seo, ár leithscéal"), about: list("conas, cén fáth, cad é")),
    Phrases(
      language: "eo", subjects: list("paĝo, paĝon, artikolo, dokumento, enhavo, kurso, ligilo, leciono"),
      negations: list("ne, nenio, neniu"),
      states: list("trovita, trovis, trovi, ekzistas, disponebla, troveblas, ĉi tie"),
      statements: list("estas forigita, estis forigita, forigita, movita"), complete: list("ne trovita, nenio ĉi tie"),
      addressing: list("kiun vi, vi serĉas, tiu, ĉi tiu, petita"), about: list("kiel, kial, kio")),
    Phrases(
      language: "tl", subjects: list("pahina, pahinang, artikulo, dokumento, nilalaman, kurso, link, aralin"),
      negations: list("hindi, wala, walang, wala na"),
      states: list("nahanap, makita, umiiral, natagpuan, available, hinahanap, mahanap"),
      statements: list("tinanggal, inalis, binura, inilipat"), complete: list("hindi nahanap, walang nahanap"),
      addressing: list("hinahanap mo, na hinahanap, ang pahinang ito, ito, paumanhin"),
      about: list("paano, bakit, ano ang")),
    Phrases(
      language: "ms", subjects: list("halaman, laman, artikel, dokumen, kandungan, kursus, pautan, pelajaran"),
      negations: list("tidak, tiada"), states: list("dijumpai, ditemui, wujud, tersedia, boleh didapati"),
      statements: list("telah dipadam, telah dialihkan, telah dibuang"), addressing: list("anda cari, ini, diminta"),
      about: list("cara, mengapa")),
    Phrases(
      language: "sw", subjects: list("kurasa, ukurasa huu, makala, kozi, kiungo"),
      statements: list("haujapatikana, haikuonekana, haupo tena, umehamishwa, haukupatikana, hakipo, haijulikani"),
      addressing: list("unaoutafuta, unayoitafuta, samahani")),
    Phrases(
      language: "az", subjects: list("səhifə*, məqalə*, sənəd*, məzmun*, kurs*, dərs*, keçid*, link*"),
      negations: list("deyil, yox, yoxdur"), states: list("mövcud, əlçatan, burada"),
      statements: list("tapılmadı, tapılmayıb, silinib, silinmişdir, köçürülüb, tapa bilmədik"),
      complete: list("tapılmadı"),
      addressing: list("axtardığınız, istədiyiniz, bu, təəssüf"), about: list("necə, niyə, nədir")),
    Phrases(
      language: "kk", subjects: list("бет, беті, парақша, мақала, құжат, мазмұн, курс, сілтеме"),
      negations: list("жоқ"), states: list("мұндай, қолжетімді"),
      statements: list("табылмады, жойылған, өшірілген, көшірілген, жоқ немесе, бет жоқ, қолжетімсіз"),
      complete: list("табылмады"),
      addressing: list("сіз іздеген, іздеген, бұл, кешіріңіз"), about: list("қалай, неге, дегеніміз")),
    Phrases(
      language: "ka", subjects: list("გვერდი, გვერდის, სტატია, დოკუმენტი, შინაარსი, კურსი, ბმული"),
      negations: list("არ, ვერ, არაფერი"), states: list("მოიძებნა, არსებობს, ვიპოვეთ, ნაპოვნი, ხელმისაწვდომი"),
      statements: list("წაშლილია, წაიშალა, გადატანილია"), complete: list("ვერ მოიძებნა, არაფერია აქ"),
      addressing: list("რომელსაც ეძებთ, რომელსაც, ეს, მოთხოვნილი, სამწუხაროდ"), about: list("როგორ, რატომ, რა არის")),
    Phrases(
      language: "hy", subjects: list("էջը, էջ, հոդվածը, փաստաթուղթը, բովանդակությունը, դասընթացը, հղումը"),
      negations: list("չի, չկա, չենք"), states: list("գտնվել, գտնվում, գոյություն, հասանելի, գտել"),
      statements: list("գոյություն չունի, ջնջվել է, հեռացվել է, տեղափոխվել է, չգտնվեց"),
      complete: list("չի գտնվել, չգտնվեց"),
      addressing: list("փնտրած, որը փնտրում, այս, ձեր, պահանջված, ցավոք"), about: list("ինչպես, ինչու, ինչ է")),
    Phrases(
      language: "ur", subjects: list("صفحہ, مضمون, دستاویز, مواد, فائل, سبق, کورس, لنک, پتہ"),
      negations: list("نہیں, نہ, کوئی"),
      states: list("ملا, ملی, موجود, دستیاب, مل سکا, وجود"), statements: list("حذف کر دیا, ہٹا دیا, ختم ہو, منتقل کر"),
      complete: list("نہیں ملا, کچھ نہیں ملا"), addressing: list("آپ جو, جس صفحہ, یہ, معذرت, مطلوبہ"),
      about: list("کیسے, کیوں, کیا ہے")),
    Phrases(
      language: "mr", subjects: list("पृष्ठ, पान, लेख, दस्तऐवज, सामग्री, धडा, अभ्यासक्रम, दुवा"), negations: list("नाही, नाहीत, नसलेले"),
      states: list("सापडले, सापडला, मिळाले, अस्तित्वात, उपलब्ध"), statements: list("हटवले, काढून टाकले, हलवले"),
      complete: list("सापडले नाही, काहीही सापडले नाही"), addressing: list("आपण शोधत, तुम्ही शोधत, हे, क्षमस्व"), about: list("कसे, का, काय आहे")),
    Phrases(
      language: "bn", subjects: list("পৃষ্ঠা*, পাতা*, পেজ*, নিবন্ধ*, লিঙ্ক, কোর্স*, পাঠ*"),
      statements: list("পাওয়া যায়নি, খুঁজে পাওয়া, পাওয়া যাচ্ছে না, সরিয়ে ফেলা, মুছে ফেলা, অস্তিত্ব নেই"),
      addressing: list("আপনি যে, আপনি, এই, দুঃখিত"), about: list("কীভাবে, কেন, কী")),
    Phrases(
      language: "ta", subjects: list("பக்கம், பக்கத்தை, கட்டுரை, ஆவணம், உள்ளடக்கம், பாடம், இணைப்பு"),
      statements: list("கிடைக்கவில்லை, காணப்படவில்லை, இல்லை, காணவில்லை, நீக்கப்பட்டது, கண்டறியப்படவில்லை, கண்டுபிடிக்க முடியவில்லை"),
      complete: list("கிடைக்கவில்லை"), addressing: list("நீங்கள், இந்த, கோரிய, மன்னிக்கவும்"), about: list("எப்படி, ஏன், என்றால்"),
      isUnspaced: true),
    Phrases(
      language: "te", subjects: list("పేజీ, పుట, వ్యాసం, పత్రం, పాఠం, లింకు"),
      statements: list("కనబడలేదు, కనుగొనబడలేదు, దొరకలేదు, లేదు, తొలగించబడింది"), addressing: list("మీరు, ఈ, క్షమించండి"),
      about: list("ఎలా, ఎందుకు, అంటే"), isUnspaced: true),
    Phrases(
      language: "th", subjects: list("หลักสูตร, ลิงก์, คู่มือ, วิดีโอ, ผลการค้นหา, หัวข้อ, ผู้ใช้"),
      statements: list("ถูกย้าย, ถูกนำออก, หมดอายุ, ไม่มีแล้ว, สิ้นสุดแล้ว, ไม่สามารถใช้งานได้"),
      complete: list("ไม่พบหน้า, ไม่พบผลลัพธ์, ไม่พบข้อมูล"), addressing: list("ที่คุณกำลัง, ขออภัย, หน้านี้"), isUnspaced: true),
  ]
}
