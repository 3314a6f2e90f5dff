/// The small words of one language that show how a sentence is put together: which clause a denial stands in, and what
/// it denies.
struct ClauseWords: Sendable {
  var language: String
  /// Words that open a relative clause, whatever stands before them.
  var relatives: [String] = []
  /// Words that do so only behind a subject, for they have other uses: "that", "die", "que".
  var ambiguous: [String] = []
  /// Words behind which an ambiguous word opens no relative clause: "seems that", "so that". Where they are given, such a
  /// word also opens one behind any other noun, provided that the sentence has a subject before it.
  var claims: [String] = []
  /// Relative words of possession; one more word stands between them and the verb.
  var possessives: [String] = []
  /// Persons who open a relative clause without such a word: "pages we could not …".
  var persons: [String] = []
  /// Persons, auxiliaries, adverbs and prepositions that may stand around the opening word of a clause.
  var between: [String] = []
  /// What readers do, or addresses: a page that they were led to is this page, whatever the clause.
  var reaching: [String] = []
  /// Verbs of finding.
  var finding: [String] = []
  /// Words that open an indefinite object: "a", "another".
  var indefinite: [String] = []
  /// Beginnings of words for a room or a class to put something in.
  var rooms: [String] = []
  /// Scripts without spaces: words are looked for anywhere, and an object stands before its verb.
  var isUnspaced = false

  private static func list(_ words: String) -> [String] { NotFoundGrammar.list(words) }

  static let western: [ClauseWords] = [
    ClauseWords(
      language: "en", relatives: list("which, who, whom"), ambiguous: list("that"),
      claims: list(
        "so, seems, seem, means, mean, sorry, afraid, says, say, appears, think, sure, believe, likely, possible, now, know, given, provided, except, fact, it, is, was, tells, told, shows, indicates, like, and, or, but"
      ), possessives: list("whose"),
      persons: list("we, i, they, you, nobody, one, people, users, somebody"),
      between: list(
        """
        we, i, they, you, he, she, it, nobody, one, people, users, is, are, was, were, has, have, had, can, could, may, might, \
        will, would, do, does, did, be, been, being, simply, just, really, sadly, unfortunately, also, still, now, sometimes, \
        otherwise, either, yet, probably, actually, currently, already, recently, since, even, long
        """),
      reaching: list(
        """
        you requested, you have requested, you've requested, you tried, you are trying, you're trying, trying to, \
        looking for, you followed, you clicked, you entered, you typed, you asked, you reached, you've reached, \
        you have reached, you landed, you've landed, you have landed, you found, you've found, you have found, arrived at, \
        stumbled, you wanted, searching for, you hit, you've hit, leads to, points to, pointed to, pointing to, goes to, \
        led to, refers to, link to, requested, request for, you are on, you're on, tried to, attempting to
        """),
      finding: list("find, finding, found, locate, located, locating"),
      indefinite: list("a, an, any, another, enough, more, better, some, other, suitable, time, proper"),
      rooms: list("place*, home*, room*, categor*, slot*, shelf*, shelv*, heading*, drawer*, niche*, fit, order")),
    ClauseWords(
      language: "de", relatives: list("welche, welcher, welches, welchen, welchem, denen"),
      ambiguous: list("die, der, das, den, dem, wo, wofür"), possessives: list("deren, dessen"),
      between: list(
        """
        wir, ich, man, sich, sie, es, er, niemand, leider, noch, bisher, sonst, anderswo, woanders, hier, auch, einfach, \
        für, in, auf, zu, von, an, bei, unter, mit, aus, über, bereits, schon, inzwischen, mittlerweile, eigentlich, \
        nirgends, nirgendwo, sind, ist, wurde, wurden, hat, haben, konnte, konnten
        """),
      reaching: list(
        """
        aufrufen, aufzurufen, aufgerufen, suchen nach, gelandet, sie haben, du hast, sie versuchen, du versuchst, sie sind, \
        du bist, verweist, führt, führte, zeigt auf, angefordert*, geöffnet, zu öffnen, angeklickt, gefolgt
        """),
      finding: list("finden, gefunden, findet, fanden, fand"), indefinite: list("kein, keine, keinen, keinem, keiner"),
      rooms: list("platz, plätze, ort, orte, stelle, stellen, rubrik*, kategorie*, zuhause, heimat, fach, schublade*")),
    ClauseWords(
      language: "fr",
      relatives: list("qui, lesquels, lesquelles, lequel, laquelle, auxquels, auxquelles, desquels, duquel"),
      ambiguous: list("que, qu'on, qu'il, qu'ils, où, dont, auquel, quoi"),
      claims: list(
        "semble, parait, paraît, dit, pense, alors, afin, ainsi, lorsque, parce, puisque, signifie, possible, désolé, désolés, plus, moins, indique, probable, est, sait, vérifiez, assurez, et, ou, mais, bien, tandis, dès"
      ),
      between: list(
        """
        nous, on, je, ils, elles, il, elle, personne, vous, ne, n', n'ont, n'a, n'avons, n'est, n'y, ont, a, avons, avez, est, \
        sont, y, se, s', été, pour, à, de, dans, sur, par, toujours, encore, malheureusement, déjà, depuis, aussi, souvent
        """),
      reaching: list(
        """
        vous avez, vous tentez, vous essayez, vous cherchez, vous demandez, vous êtes, accéder, atteindre, mène, conduit, \
        renvoie, pointe, tu as, tu cherches, demandé*, suivi
        """),
      finding: list("trouver, trouvé, trouvée, trouvés, trouvées, trouve, trouvons, trouvent"),
      indefinite: list("de, d', un, une, aucun, aucune, meilleur, meilleure, d'autre"),
      rooms: list("place*, endroit*, catégorie*, rubrique*, lieu, lieux, tiroir*, case*, classement*")),
    ClauseWords(
      language: "es", relatives: list("quienes, cuales, cual"), ambiguous: list("que, donde"),
      claims: list(
        "parece, dice, significa, ya, para, por, porque, posible, probable, indica, más, menos, sabe, creemos, es, son, así, asegúrese, lo, del, al, y, o, sin, tenemos, tiene, hay, desde, sentimos, lamentamos"
      ),
      possessives: list("cuyo, cuya, cuyos, cuyas"),
      between: list(
        """
        no, se, nos, les, los, las, el, la, lo, le, para, a, de, en, por, con, ha, han, hemos, he, fue, fueron, están, está, es, \
        son, ya, aún, todavía, nadie, nosotros, también, lamentablemente, sido, hay, sobre
        """),
      reaching: list(
        """
        has, estás, está buscando, buscas, busca, intentas, intenta, intentado, acceder, solicitad*, seguido, lleva a, apunta a, \
        dirige a, conduce a, usted
        """),
      finding: list("encontrar, encontrado, encontramos, encontró, encontraron, hallar, hallado, encuentra"),
      indefinite: list("un, una, otro, otra, mejor, ningún, ninguna, algún"),
      rooms: list("lugar*, sitio, sitios, categoría*, hueco*, cajón, apartado*, espacio")),
    ClauseWords(
      language: "pt", relatives: list("quais, qual"), ambiguous: list("que, onde"),
      claims: list(
        "parece, diz, significa, já, para, por, porque, possível, provável, indica, mais, menos, sabe, é, são, assim, do, o, e, ou, sem, desde, lamentamos, temos, tem"
      ),
      possessives: list("cujo, cuja, cujos, cujas"),
      between: list(
        """
        não, se, nos, os, as, o, a, para, de, em, por, com, foi, foram, temos, está, estão, é, são, já, ainda, ninguém, nós, \
        também, infelizmente, conseguimos, pudemos, sido, há, sobre, lhes
        """),
      reaching: list(
        """
        você, procura, procurando, buscando, tentou, tentando, acessar, aceder, solicitad*, seguiu, leva a, leva para, \
        aponta para
        """),
      finding: list("encontrar, encontrado, encontramos, encontrou, achar, achamos, achou"),
      indefinite: list("um, uma, outro, outra, melhor, nenhum, nenhuma"),
      rooms: list("lugar*, sítio*, categoria*, espaço, gaveta*, local")),
    ClauseWords(
      language: "it", relatives: list("cui, quali, quale"), ambiguous: list("che, dove"),
      claims: list(
        "sembra, pare, dice, significa, perché, possibile, probabile, indica, più, meno, sa, è, sono, così, dopo, prima, quello, ciò, e, o, spiacenti, dispiace, assicurati, verifica"
      ),
      between: list(
        """
        non, si, ci, li, le, i, gli, per, di, a, in, da, su, con, è, sono, ha, hanno, abbiamo, siamo, stati, state, stato, stata, \
        ancora, già, più, nessuno, noi, purtroppo, anche, cui, riusciti, riusciamo
        """),
      reaching: list(
        """
        hai, stai cercando, cerchi, cercando, richiest*, tentato, accedere, seguito, porta a, punta a, rimanda a, conduce a, \
        raggiungere
        """),
      finding: list("trovare, trovato, trovata, trovati, trovate, trova, trovano, troviamo"),
      indefinite: list("un, una, uno, altro, altra, miglior, migliore, nessun, nessuna"),
      rooms: list("posto, posti, luogo, luoghi, categori*, collocazion*, sistemazion*, cassett*")),
    ClauseWords(
      language: "nl", relatives: list("welke, waarvoor, waarvan, waarin, waarop, wie"),
      ambiguous: list("die, dat, waar"),
      possessives: list("wier, wiens"),
      between: list(
        """
        we, wij, ik, men, ze, zij, je, u, niemand, er, helaas, nog, elders, ergens, ook, gewoon, voor, in, op, van, aan, bij, met, \
        al, inmiddels, zijn, is, werd, werden, hebben, heeft, konden, kon, nergens
        """),
      reaching: list(
        "u zoekt, je zoekt, u hebt, je hebt, u heeft, u probeert, je probeert, u bent, je bent, verwijst, leidt naar, geopend, opgevraagd*, gevolgd"
      ),
      finding: list("vinden, gevonden, vindt, vonden"), indefinite: list("geen, een, andere, betere"),
      rooms: list("plaats*, plek*, categorie*, rubriek*, onderdak, thuis, hoek*, vak, vakje")),
    ClauseWords(
      language: "sv", relatives: list("vilka, vilken, vilket"), ambiguous: list("som"), possessives: list("vars"),
      between: list(
        """
        vi, jag, man, de, du, ingen, inte, tyvärr, ännu, också, bara, för, i, på, av, till, från, har, är, kan, kunde, annars, \
        någonstans, redan
        """),
      reaching: list("du söker, du letar, du har, du försöker, du försökte, du är, leder till, pekar på, begärd*"),
      finding: list("hitta, hittar, hittade, hittat, funnit, finna"),
      indefinite: list("en, ett, någon, något, några, ingen, inget, inga, bättre, annan"),
      rooms: list("plats*, kategori*, ställe*, rubrik*, hem, fack")),
    ClauseWords(
      language: "da", relatives: list("hvilke, hvilken, hvilket, hvortil"), ambiguous: list("som, der"),
      possessives: list("hvis"),
      between: list(
        """
        vi, jeg, man, de, du, ingen, ikke, desværre, endnu, også, bare, for, i, på, af, til, fra, har, er, kan, kunne, ellers, \
        allerede, blev
        """),
      reaching: list("du leder, du søger, du har, du prøver, du forsøger, du er, fører til, peger på, anmod*"),
      finding: list("finde, finder, fandt, fundet"),
      indefinite: list("en, et, nogen, noget, ingen, intet, bedre, anden, andet"),
      rooms: list("plads*, sted*, kategori*, rubrik*, hjem, hylde*")),
    ClauseWords(
      language: "nb", relatives: list("hvilke, hvilken, hvilket"), ambiguous: list("som, der"),
      between: list(
        """
        vi, jeg, man, de, du, ingen, ikke, dessverre, ennå, også, bare, for, i, på, av, til, fra, har, er, kan, kunne, ellers, \
        allerede, ble
        """),
      reaching: list("du leter, du ser etter, du har, du prøver, du er, fører til, peker på, forespurt*"),
      finding: list("finne, finner, fant, funnet"),
      indefinite: list("en, et, noen, noe, ingen, intet, bedre, annen, annet"),
      rooms: list("plass*, sted*, kategori*, rubrikk*, hjem, hylle*")),
  ]

  static let further: [ClauseWords] = [
    ClauseWords(
      language: "ru",
      relatives: list(
        "который, которая, которое, которые, которых, которым, которую, которого, которому, которой, котором"),
      between: list(
        """
        мы, я, они, нам, никто, никому, так, пока, больше, уже, еще, к, сожалению, для, в, на, из, от, о, с, нигде, и, также, \
        были, был, была, можно, просто
        """),
      reaching: list(
        "вы ищете, вы искали, вы запросили, вы перешли, вы пытаетесь, вы попали, запрошен*, ведет на, указывает на"),
      finding: list("найти, нашли, нашел, нашлось, нашлась, находится, найдено, найден"),
      rooms: list("мест*, рубрик*, категори*, полк*, полоч*")),
    ClauseWords(
      language: "uk",
      relatives: list("який, яка, яке, які, яких, яким, яку, якого, якому, якій, котрі"),
      between: list(
        "ми, я, вони, нам, ніхто, так, поки, більше, вже, ще, на, жаль, для, в, у, із, з, про, ніде, також, були, був, була, і"
      ),
      reaching: list("ви шукаєте, ви шукали, ви запросили, ви перейшли, ви намагаєтеся, запитан*, веде на, вказує на"),
      finding: list("знайти, знайшли, знайшлось, знайшлося, знайдено"), rooms: list("місц*, рубрик*, категорі*, полиц*")
    ),
    ClauseWords(
      language: "bg", relatives: list("който, която, което, които, чието, чиято"),
      between: list("ние, ние, все, още, вече, за, в, на, от, с, не, се, са, бяха, беше, никой, никъде, също"),
      reaching: list("търсите, поискахте, последвахте, опитвате, води към, сочи към"),
      finding: list("намерим, намерихме, намери, намерено"), rooms: list("място, места, категори*, рубрик*")),
    ClauseWords(
      language: "pl",
      relatives: list("który, która, które, których, którym, którą, którego, któremu, której, którymi"),
      between: list(
        "my, nikt, się, już, jeszcze, niestety, dla, w, na, z, do, od, o, nigdzie, też, także, zostały, został, została, są, jest, po, prostu"
      ),
      reaching: list("szukasz, szukają, żądan*, próbujesz, otworzyć, kliknąłeś, prowadzi do, wskazuje na, trafiłeś"),
      finding: list("znaleźć, znaleźliśmy, znaleziono, znalazło, znalazł, znaleziona"),
      rooms: list("miejsc*, kategori*, dział*, półk*, rubryk*")),
    ClauseWords(
      language: "cs",
      relatives: list("který, která, které, kteří, kterých, kterým, kterou, kterého, kterému, jež, jenž, pro"),
      between: list(
        "my, nikdo, se, si, jsme, už, již, ještě, bohužel, pro, v, na, z, do, od, o, nikde, také, byly, byl, byla, jsou, je"
      ),
      reaching: list("hledáte, požadovan*, snažíte, otevřít, klikli, vede na, odkazuje na"),
      finding: list("najít, našli, nalezeno, nalezen"), rooms: list("míst*, kategori*, rubrik*, polic*")),
    ClauseWords(
      language: "sk",
      relatives: list("ktorý, ktorá, ktoré, ktorí, ktorých, ktorým, ktorú, ktorého"),
      between: list(
        "my, nikto, sa, si, sme, už, ešte, žiaľ, pre, v, na, z, do, od, o, nikde, tiež, boli, bol, bola, sú, je"),
      reaching: list("hľadáte, požadovan*, snažíte, otvoriť, klikli, vedie na, odkazuje na"),
      finding: list("nájsť, našli, nájdené"), rooms: list("miest*, kategóri*, rubrik*, polic*")),
    ClauseWords(
      language: "sr", relatives: list("koji, koja, koje, kojima, kojih, који, која, које, којима"),
      between: list(
        "mi, niko, se, smo, su, je, još, više, za, u, na, iz, od, o, nigde, nigdje, ми, се, смо, су, је, за, у, на"),
      reaching: list("tražite, zatražen*, pokušavate, vodi na, тражите"),
      finding: list("naći, pronaći, pronašli, našli, наћи, пронаћи, нашли"),
      rooms: list("mjest*, mest*, kategorij*, мест*")),
    ClauseWords(
      language: "ro", relatives: list("care, cărora, căreia, căruia"),
      between: list("noi, nu, le, se, pentru, în, de, la, din, pe, a, am, au, sunt, este, încă, deja, nimeni, mai"),
      reaching: list("căutați, cauți, solicitat*, ați, încerci, încercați, duce la, trimite la"),
      finding: list("găsi, găsit, găsim"), rooms: list("loc, locul, locuri, categori*, rubric*")),
    ClauseWords(
      language: "hu",
      relatives: list(
        "amely, amelyek, amelyet, amelyeket, amelynek, amelyeknek, ami, amit, amiket, aki, akik, amelyekhez, amelyhez, amelyekre"
      ),
      between: list("mi, sehol, már, még, sajnos, senki, is, máshol, azóta"),
      reaching: list("keresett, kért, mutat, vezet"), finding: list("találtunk, találni, találtuk, található"),
      rooms: list("hely*, kategóri*, rovat*")),
    ClauseWords(
      language: "fi",
      relatives: list("joka, jotka, jota, joita, jolle, joille, jonka, joiden, mikä, mitkä, mitä, joista, joihin"),
      between: list("me, emme, ei, eivät, valitettavasti, enää, vielä, kukaan, missään, myös, on, ovat"),
      reaching: list("etsimäsi, etsimääsi, pyytämäsi, johtaa, viittaa"),
      finding: list("löytää, löytynyt, löydetty, löytäneet, löydy, löytänyt"),
      rooms: list("paikka*, paika*, kategori*, koti, kotia, luokka*, luokitte*")),
    ClauseWords(
      language: "el", relatives: list("οποία, οποίο, οποίος, οποίες, οποίων, οποίους"), ambiguous: list("που"),
      between: list(
        "δεν, δε, μας, τα, τις, τους, το, τη, την, για, σε, από, με, ακόμα, πια, πλέον, κανείς, έχουν, έχει, τώρα, οι, η, ο, στα"
      ),
      reaching: list("ζητήσατε, αναζητάτε, ψάχνετε, οδηγεί, παραπέμπει"),
      finding: list("βρούμε, βρήκαμε, βρέθηκε, βρεθεί"),
      rooms: list("θέση, θέσεις, μέρος, κατηγορί*, χώρο")),
    ClauseWords(
      language: "ar", relatives: list("الذي, التي, الذين, اللذين, اللواتي"),
      between: list("لم, لا, قد, تم, كان, كانت, لن, ما, لها, له, بعد"),
      reaching: list("تبحث, طلبت, المطلوبة, تحاول, يؤدي إلى, يشير إلى"), finding: list("نجد, العثور, إيجاد, نعثر"),
      rooms: list("مكان*, تصنيف*, موضع*, موضعا, فئة")),
    ClauseWords(
      language: "fa", ambiguous: list("که"),
      between: list("ما, برای, آن, آنها, از, در, به, را, هنوز, دیگر, هیچ"),
      reaching: list("به دنبال, درخواست*, جستجو"), finding: list("پیدا, یافت"), rooms: list("جای*, جایی, دسته*")),
    ClauseWords(
      language: "he", ambiguous: list("אשר"), between: list("לא, לנו, להם, עבורם, עדיין, כבר, עוד"),
      finding: list("מצאנו, למצוא, נמצא"), rooms: list("מקום*, קטגורי*, מדף")),
    ClauseWords(
      language: "hi", ambiguous: list("जो, जिन्हें, जिसे, जिनके, जिनका, जिसका"),
      between: list("हमें, हम, के, लिए, कोई, कहीं, अब, अभी, और, में, से, का, की, को"),
      reaching: list("आप"), finding: list("मिला, मिली, मिले"), rooms: list("जगह, स्थान, श्रेणी")),
    ClauseWords(
      language: "vi", ambiguous: list("mà"), between: list("chúng, tôi, vẫn, đã, chưa, cho, ở, trong, được"),
      reaching: list("bạn"), finding: list("thấy, tìm, tìm thấy"), rooms: list("chỗ, nơi, vị trí, danh mục, mục nào")),
    ClauseWords(
      language: "id", ambiguous: list("yang"),
      between: list("kami, kita, belum, masih, sudah, telah, untuk, di, dari, pada, ke"),
      reaching: list("anda, kamu, menuju, mengarah"), finding: list("menemukan, ditemukan, temukan"),
      rooms: list("tempat*, kategori*, ruang*")),
    ClauseWords(
      language: "ca", relatives: list("quals, qual"), ambiguous: list("que, on"),
      between: list(
        "no, s', es, ens, els, les, la, el, per, a, de, en, hem, ha, han, és, són, ja, encara, ningú, hi, s'ha, s'han, als, estat"
      ),
      reaching: list("cerqueu, cerques, busques, sol·licitad*, seguit, porta a, apunta a"),
      finding: list("trobar, trobat, troba, trobem"), indefinite: list("un, una, cap, altre, altra, millor"),
      rooms: list("lloc*, categori*, espai")),
    ClauseWords(
      language: "tr", finding: list("bulunamadı, bulamadık, bulunamayan, bulunamıyor"),
      rooms: list("yer, yeri, yerini, kategori*")),
    ClauseWords(language: "ja", rooms: list("場所, 置き場, 居場所, 置き所, 行き場, 分類, 収まり先"), isUnspaced: true),
    ClauseWords(language: "zh", rooms: list("位置, 地方, 分类, 分類, 归类, 歸類, 去处, 去處, 归属, 归宿"), isUnspaced: true),
    ClauseWords(language: "ko", rooms: list("자리, 분류, 곳을, 장소, 위치"), isUnspaced: true),
    ClauseWords(language: "th", rooms: list("ที่วาง, ตำแหน่ง, หมวดหมู่"), isUnspaced: true),
  ]
}
