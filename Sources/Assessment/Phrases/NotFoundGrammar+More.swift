/// Wordings that many languages share: nothing at this address, a reader who is lost, what was withdrawn at somebody's
/// wish, what cannot be shown; and the things that pages of schools, papers and shared folders are.
extension NotFoundGrammar {
  static let more: [Phrases] = [
    Phrases(
      language: "en",
      subjects: list(
        "account*, worksheet*, handout*, paper, essay, report, blog, dataset*, template, study set, set of cards, flashcard*, quiz, quizzes, activity, activities, material, materials, worksheets, playlist, recording, campaign, petition, calendar, form, map, that story, portfolio"
      ),
      states: list("show you, show that, be opened"),
      statements: list(
        "nothing at, in its owner's trash, in the owner's trash, in the trash, in the bin, moved to trash, moved to the trash, was never here, never was here, no public copy, been archived and closed, archived and taken offline, were taken offline, could not come with us"
      ),
      complete: list(
        "video unavailable, this video isn't available anymore, this video is not available anymore, there is nothing at this address, you seem to have taken a wrong turn, you appear to be lost, account not found, account deleted, account suspended"
      ),
      addressing: list(
        "at the request of, at its author's request, at the author's request, rights holder, copyright holder, by its author, by the author, by its owner, by the owner, by a moderator, this story, that story, this report, this account, this blog, this worksheet, this form, this paper, this essay"
      ),
      about: list("the day, the night, the week, the year"), auxiliaries: list("had been, have been, has been"),
      fates: list("archived and closed, closed and removed")),
    Phrases(
      language: "de",
      subjects: list(
        "arbeitsblatt*, arbeitsblätter, blog, bericht, meldung, reportage, rezept, aufsatz, konto, benutzerkonto, formular, kalender, karte, material, geschichte, text"
      ),
      states: list("abrufen, aufzurufen, zu finden, einsehbar, auf dem server"),
      statements: list("ist nichts, gibt es nichts, gibt's nichts, gibt es hier nichts, im papierkorb, nie gegeben"),
      complete: list(
        "sie haben sich verlaufen, du hast dich verlaufen, da haben sie sich wohl verlaufen, hier geht es nicht weiter, falsch abgebogen"
      ),
      addressing: list(
        "auf wunsch, rechteinhaber*, vom autor, von der autorin, vom verfasser, von seinem autor, auf antrag")),
    Phrases(
      language: "fr",
      subjects: list(
        "blog, reportage, dossier, billet, recette, compte, formulaire, calendrier, carte, récit, support, polycopié"),
      states: list("afficher, consulter, consultable*, montrer, visible*"),
      statements: list("n'y a rien, n'y a plus rien, dans la corbeille, n'a jamais existé"),
      complete: list(
        "vous vous êtes perdu, vous vous êtes égaré, il semble que vous soyez perdu, vous semblez perdu, vous avez pris un mauvais chemin"
      ),
      addressing: list(
        "à la demande, ayants droit, par son auteur, par son autrice, par l'auteur, par son propriétaire")),
    Phrases(
      language: "es",
      subjects: list(
        "blog, reportaje, noticia, receta, nota, crónica, cuenta, actividad, material, cuestionario, lista, formulario, calendario, mapa, apunte, apuntes, ficha"
      ),
      states: list("mostrar, mostrarl*, consultar, consultable, visible*"),
      statements: list("no hay nada, en la papelera, nunca existió, nunca ha existido"),
      complete: list("parece que te has perdido, te has equivocado de camino, parece que se ha perdido, se ha perdido"),
      addressing: list("a petición, por su autor, por su autora, por el autor, titular de los derechos, a solicitud")),
    Phrases(
      language: "pt",
      subjects: list(
        "blog, blogue, reportagem, matéria, notícia, receita, crónica, crônica, conta, formulário, calendário, mapa, apostila, ficha"
      ),
      states: list("mostrar, consultar, consultável, visível"),
      statements: list("não há nada, na lixeira, no lixo, nunca existiu, saiu do ar, fora do ar"),
      complete: list("parece que você se perdeu, você se perdeu, parece que se perdeu, caminho errado"),
      addressing: list("a pedido, pelo autor, pela autora, pelo proprietário, titular dos direitos, nosso repositório")),
    Phrases(
      language: "it",
      subjects: list(
        "blog, notizia, ricetta, dispensa, reportage, account, modulo, calendario, mappa, racconto, scheda"),
      states: list("mostrare, consultare, consultabil*, visibil*"),
      statements: list("non c'è nulla, non c'è niente, nel cestino, non è mai esistit*"),
      complete: list("sembra che tu ti sia perso, ti sei smarrito, hai sbagliato strada, vi siete smarriti"),
      addressing: list("su richiesta, dall'autore, dall'autrice, dal proprietario, titolare dei diritti")),
    Phrases(
      language: "nl",
      subjects: list(
        "blog, reportage, nieuwsbericht, video, aflevering, uitzending, toets, opdracht, recept, werkblad*, account, formulier, kaart, verhaal, lesbrief"
      ),
      states: list("tonen, zichtbaar, raadplegen, te raadplegen"),
      statements: list("is niets, staat niets, in de prullenbak, nooit bestaan"),
      complete: list("het lijkt erop dat je verdwaald bent, je bent verdwaald, u bent verdwaald, verkeerd afgeslagen"),
      addressing: list("op verzoek, door de auteur, door de eigenaar, rechthebbende*")),
    Phrases(
      language: "sv",
      subjects: list(
        "blogg, bloggen, reportage*, nyheten, receptet, arbetsbladet, konto, kontot, formuläret, berättelsen, inlägget"),
      states: list("visa, visas, synlig"),
      statements: list("finns inget, finns ingenting, i papperskorgen"),
      complete: list("du har gått vilse, det verkar som att du har gått vilse, har du tappat bort dig"),
      addressing: list("på begäran, av författaren, av ägaren, rättighetshavare*")),
    Phrases(
      language: "da",
      subjects: list(
        "blog, bloggen, nyheden, reportage*, opskriften, arbejdsark*, konto, kontoen, emnet, tråden, indlægget, opslaget"
      ),
      states: list("vise, vises, synlig"),
      statements: list("er intet, er ingenting, der intet, i papirkurven"),
      complete: list("du er faret vild, det ser ud til at du er faret vild, du er gået forkert"),
      addressing: list("på anmodning, efter ønske, af forfatteren, af ejeren, af en moderator, rettighedshaver*")),
    Phrases(
      language: "nb",
      subjects: list(
        "blogg, bloggen, nyheten, reportasje*, oppskriften, arbeidsark*, konto, kontoen, emnet, tråden, innlegget"),
      states: list("vise, vises, synlig"),
      statements: list("er ingenting, er det ingenting, i papirkurven"),
      complete: list("du har gått deg vill, det ser ut til at du har gått deg vill, du har gått feil"),
      addressing: list("på forespørsel, etter ønske, av forfatteren, av eieren, av en moderator, rettighetshaver*")),
    Phrases(
      language: "fi",
      subjects: list(
        "blogi, blogia, uutista, uutinen, reseptiä, monistetta, tiliä, tili, ketjua, viestiä, kirjoitus, kirjoitusta"),
      statements: list("ei ole mitään, roskakorissa"),
      complete: list("olet eksynyt, taisit eksyä, taidat olla eksyksissä, eksyitkö"),
      addressing: list("pyynnöstä, tekijän, oikeudenhaltijan")),
    Phrases(
      language: "pl",
      subjects: list(
        "blog, bloga, reportaż*, zestaw, zestawu, fiszki, quiz, film, filmu, wiadomość, przepis*, karta pracy, karty pracy, wpis, wpisu, ogłoszeni*, konto, konta, wątek, wątku, temat, tematu, lekcj*, poradnik*, kursu, materiał*"
      ), states: list("wyświetlić, widoczn*, w ofercie"),
      statements: list("nic nie ma, nic tu nie ma, w koszu"),
      complete: list(
        "zabłądziłeś, zabłądziłaś, chyba się zgubiłeś, zgubiłeś się, wygląda na to że się zgubiłeś, zły adres"),
      addressing: list("na prośbę, na żądanie, na wniosek, przez autora, przez właściciela, przez moderatora")),
    Phrases(
      language: "cs",
      subjects: list(
        "blog, zpráv*, reportáž, recept*, pracovní list, příspěv*, účet, vlákno, téma, lekc*, návod*, materiál*, adres*, kurzu, kurzy"
      ),
      states: list("zobrazit, v nabídce, v programu, k vidění"),
      statements: list(
        "nic není, nic tu není, v koši, byly smazány, byly odstraněny, byl smazán, byl ukončen a, byl zrušen, byla zrušena, byl stažen, byla stažena"
      ),
      complete: list("asi jste zabloudili, zabloudili jste, asi jste se ztratili, ztratili jste se"),
      addressing: list("na žádost, na přání, autorem, vlastníkem, moderátorem")),
    Phrases(
      language: "sk",
      subjects: list(
        "blog, správ*, reportáž, recept*, pracovný list, príspev*, účet, vlákno, téma, lekci*, návod*, materiál*, adres*"
      ),
      states: list("zobraziť, v ponuke, v programe"),
      statements: list(
        "nič nie je, nič tu nie je, v koši, boli odstránené, bol zrušený, bol stiahnutý, bol zmazaný, bola zmazaná"),
      complete: list("asi ste zablúdili, zablúdili ste, stratili ste sa"),
      addressing: list("na žiadosť, na želanie, autorom, moderátorom")),
    Phrases(
      language: "hu",
      subjects: list(
        "blog, blogot, hír, hírt, recept, munkalap*, bejegyzés*, fiók, téma, témát, lecke, leckét, címen, oldalon, anyag*, könyv"
      ),
      statements: list("nincs semmi, semmi sincs, a kukában, visszavonták, visszavonta, megszűnt, nincs a kínálat*"),
      complete: list("úgy tűnik eltévedt, eltévedtél, eltévedt, rossz helyen jár"),
      addressing: list("kérésére, a szerző, ezen a címen")),
    Phrases(
      language: "ro",
      subjects: list("blog*, știre*, reportaj*, rețet*, cont, contul, lecți*, ghid*, subiect*, adres*, material*"),
      states: list("afișa, consultat*"),
      statements: list("nu există nimic, nu este nimic, nu se află nimic, în coșul, a fost retras*"),
      complete: list("v-ați rătăcit, te-ai rătăcit, se pare că v-ați rătăcit"),
      addressing: list("la cererea, de către autor, la această adresă")),
    Phrases(
      language: "ru",
      subjects: list(
        "блог*, курса, новост*, репортаж*, рецепт*, лекци*, аккаунт*, тред, ветк*, объявлени*, профил*, конспект*, текст*, стран*"
      ),
      states: list("показать, у нас"),
      statements: list("ничего нет, у нас нет, никогда и не было, никогда не было, изъят*, отозван*, снят* с"),
      complete: list(
        "такого курса нет, такого урока нет, такой страницы нет, такого материала нет, такой статьи нет, такого видео нет, такой записи нет, такого файла нет, кажется вы заблудились, похоже вы заблудились, вы заблудились, вы свернули не туда"
      ),
      addressing: list(
        "по требованию, по просьбе, правообладател*, автором, на данной, данной странице, модератором, владельцем")),
    Phrases(
      language: "uk",
      subjects: list(
        "блог*, новин*, репортаж*, рецепт*, лекці*, акаунт*, гілк*, оголошенн*, профіл*, конспект*, текст*"),
      states: list("показати, у нас"),
      statements: list("нічого немає, у нас немає, ніколи не було, відкликан*"),
      complete: list("здається ви заблукали, схоже ви заблукали, ви заблукали"),
      addressing: list("на вимогу, на прохання, правовласник*, автором, на цій сторінці, модератором")),
    Phrases(
      language: "bg",
      subjects: list("блог*, новин*, репортаж*, рецепт*, лекци*, профил*, документът, документи*, обяв*, тема*"),
      states: list("достъпен, показваме"),
      statements: list("няма нищо, беше оттеглен*, е оттеглен*, е свален*, беше свален*"),
      complete: list("изглежда сте се изгубили, изгубихте се, загубихте се"),
      addressing: list("по искане, по молба, от автора, правоносител*")),
    Phrases(
      language: "sr",
      subjects: list(
        "blog, vest, vijest, reportaž*, recept*, lekcij*, nalog, tema, temu, objav*, адрес*, adres*, лекциј*, курс, kurs*, tečaj*"
      ),
      statements: list(
        "nema ničega, nema ničeg, nema ništa, нема ничега, нема ништа, povučen*, повучен*, uklonjen*, уклоњен*, obrisan*, обрисан*"
      ),
      complete: list("izgleda da ste zalutali, zalutali ste, залутали сте, изгледа да сте залутали"),
      addressing: list("na zahtjev, na zahtev, на захтев, autora, аутора")),
    Phrases(
      language: "el",
      subjects: list("ιστολόγιο, είδηση, συνταγή, λογαριασμός, διεύθυνση*, μαθήματος, ανακοίνωση, σημειώσεις"),
      statements: list("δεν υπάρχει τίποτα, στον κάδο"),
      complete: list("φαίνεται ότι χαθήκατε, μάλλον χαθήκατε, χάσατε τον δρόμο"),
      addressing: list("κατόπιν αιτήματος, από τον συγγραφέα, του δικαιούχου")),
    Phrases(
      language: "tr", subjects: list("blog, haber, tarif, hesap, konu, gönderi, ilan, adreste, adres*, eğitim*"),
      statements: list("hiçbir şey yok, bir şey yok, çöp kutusunda, geri çekildi, yayından kalktı"),
      complete: list("kayboldunuz, yolunuzu kaybettiniz, galiba yolunuzu kaybettiniz, yolunu kaybettin"),
      addressing: list("isteği üzerine, yazarı tarafından, talebi üzerine")),
    Phrases(
      language: "ar", subjects: list("المدونة, الخبر, الوصفة, الحساب, هذا العنوان, المحاضرة, الإعلان, التقرير"),
      statements: list("لا يوجد شيء, لا شيء, في سلة المهملات, سحب*"),
      complete: list("يبدو أنك ضللت الطريق, ضللت الطريق, لقد ضللت الطريق"),
      addressing: list("بناء على طلب, من قبل المؤلف, من قبل صاحبه")),
    Phrases(
      language: "fa", subjects: list("وبلاگ, خبر, حساب, نشانی, این نشانی, آگهی, جزوه"),
      statements: list("چیزی نیست, متنی ندارد, هیچ متنی, در سطل زباله, برداشته شد"),
      complete: list("به نظر می‌رسد گم شده‌اید, راه را گم کرده‌اید, گم شده‌اید"), addressing: list("به درخواست, این صفحه")),
    Phrases(
      language: "he", subjects: list("הבלוג, הכתבה, המתכון, החשבון, בכתובת, הידיעה"),
      statements: list("אין כלום, אין דבר, בפח האשפה"),
      complete: list("נראה שהלכת לאיבוד, נראה שאיבדתם את הדרך"), addressing: list("לבקשת, על ידי המחבר")),
    Phrases(
      language: "hi", subjects: list("ब्लॉग, समाचार, खाता, पते, इस पते, पाठ्यक्रम"), statements: list("कुछ भी नहीं, कुछ नहीं"),
      complete: list("लगता है आप रास्ता भटक गए, आप रास्ता भटक गए, लगता है आप भटक गए"), addressing: list("के अनुरोध पर, इस पते पर")),
    Phrases(
      language: "vi", subjects: list("blog, tin tức, tài khoản, địa chỉ, địa chỉ này, chủ đề"),
      statements: list("không có gì, trong thùng rác, đã bị thu hồi"),
      complete: list("có vẻ bạn đã đi lạc, bạn đã đi lạc, bạn bị lạc"),
      addressing: list("theo yêu cầu của, bởi tác giả")),
    Phrases(
      language: "id", subjects: list("blog, berita, akun, alamat ini, topik, modul"),
      statements: list("tidak ada apa, di tempat sampah, telah ditarik"),
      complete: list("sepertinya anda tersesat, anda tersesat, kamu tersesat"),
      addressing: list("atas permintaan, oleh penulis, oleh pemilik")),
    Phrases(
      language: "ca", subjects: list("blog, notícia, recepta, compte, adreça, aquesta adreça, fil, lliçó, tema"),
      statements: list("no hi ha res, a la paperera, ha estat retirad*"),
      complete: list("us heu perdut, t'has perdut, sembla que us heu perdut"),
      addressing: list("a petició, per l'autor")),
    Phrases(
      language: "zh", subjects: list("博客, 报道, 報導, 新闻, 新聞, 帖子, 账号, 帳號, 地址, 讲义"),
      statements: list("什么也没有, 什么都没有, 什麼也沒有, 什麼都沒有, 甚麼都沒有, 在回收站"),
      complete: list(
        "这里什么也没有, 这里什么都没有, 這裡什麼也沒有, 这里空空如也, 這裡空空如也, 您好像走错路了, 你好像走错路了, 您似乎迷路了, 你似乎迷路了, 您迷路了, 走错路了, 走错地方了, 您走错地方了, 您好像迷路了, 你好像迷路了"
      ), addressing: list("应作者要求, 作者删除, 发布者, 應作者要求"), auxiliaries: list("已被, 已经被, 已經被, 已遭, 已由"),
      fates: list("删除, 刪除, 移除, 下架, 撤回, 撤下, 屏蔽, 封禁, 下線"), isUnspaced: true),
    Phrases(
      language: "ja", subjects: list("ブログ, ニュース, 講義, 投稿, アカウント, レシピ, プリント, 教材"),
      statements: list("何もありません, 何もございません, ゴミ箱, 取り下げられ, 非公開になり"),
      complete: list("ここには何もありません, 道に迷いましたか, 迷子になりましたか, 道に迷われたようです, 迷子のようです, 道に迷ったようです"),
      addressing: list("ご要望により, 投稿者により, 著者の希望"), isUnspaced: true),
    Phrases(
      language: "ko", subjects: list("블로그, 뉴스, 강좌, 계정, 레시피, 글을, 글이, 글은, 학습지"),
      statements: list("아무것도 없, 휴지통, 삭제되었거나 비공개, 내려졌습니다, 내려진"),
      complete: list("길을 잘못 드셨네요, 길을 잘못 드셨어요, 길을 잃으셨나요, 길을 잃으셨네요, 여기에는 아무것도 없습니다, 길을 잃은 것 같네요, 아무것도 없습니다"),
      addressing: list("요청에 따라, 작성자가"), isUnspaced: true),
  ]
}
