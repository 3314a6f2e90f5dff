extension LanguageMarks {
  /// Romance languages.
  static let romance: [LanguageMarks] = [
    // French
    LanguageMarks(
      "fr",
      words: """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ou \
        mais comme on cette ont été elle nous vous leur fait être ces tout y je sa ses deux si même sans aussi peut \
        entre bien où était encore sous depuis dont quand tous très faire ils elles votre vos notre nos mon ma mes tu \
        te moi toi lui quel quelle toute toutes autre autres après avant chez donc car alors ainsi jamais toujours \
        plusieurs trop peu cela ceci celui celle ici là voir bon non oui avoir fut sera chaque jusqu' d' l' qu' n' s' \
        c' j' m' t' lorsqu' puisqu' aujourd' quelqu' à
        """,
      endings: "tion tions tés ment ement ant ait eux euse ique iques ité ère aux eur oire",
      letters: "éèêëàâçîïôœùûü"),
    // Spanish
    LanguageMarks(
      "es",
      words: """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin \
        sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué \
        sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e \
        vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí gran \
        poco pues antes hacer general les nada según están estos estas esto contra cual cuales ellos ellas nosotros \
        usted ustedes tu sea sido siendo unos unas mucho mucha muchos muchas quien quienes además mientras mediante \
        hacia cómo dónde cuándo mas ud algo alguien alguna algunos tus nuestro nuestra aquí allí luego menos mejor \
        nuevo nueva noticias servicio derechos eran estar tener decir
        """,
      endings: "ción dad dades mente ando iendo aba ado ados idad dores ería cion",
      letters: "ñáéíóúü"),
    // Portuguese
    LanguageMarks(
      "pt",
      words: """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua \
        ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus \
        quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja \
        qual será nós tenho lhe deles essas esses pelas este fosse dele tu te vocês vos lhes meus minhas teu tua nosso \
        nossa nossos nossas dela delas esta estes estas aquele aquela isto aquilo estou temos são pode podem fazer faz \
        onde ainda agora sobre então assim ano anos dia outro outra outros outras todo toda todos todas bem aqui após \
        duas dois segundo cada porque sim desde ontem hoje desse dessa deste desta nesse nessa neste nesta
        """,
      endings: "ção ções dade dades mente ando endo ava ado ados ões inho ário eis ais",
      letters: "ãõçáéíóúâêôà"),
    // Galician
    LanguageMarks(
      "gl",
      words: """
        de a o que e do da en un para é con non unha os no se na por máis as dos como pero mais foi ao el das ten á \
        seu súa ou ser cando moito hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos \
        ter seus quen nas me ese eles están vostede tiña foron esa nin súas meu ás miña teñen nunha polos elas había \
        sexa cal será nós teño lle deles estas estes polas este dun dunha dúas dous outro outra outros outras todo \
        toda todos todas ben aquí onde aínda agora sobre entón así ano anos día lles isto cada porque segundo xunta \
        galega galego galicia cunha cun facer pode poden desde nesta neste desta deste
        """,
      endings: "ción cións dade dades mente ando endo aba ado ados ións",
      letters: "ñáéíóúü"),
    // Catalan
    LanguageMarks(
      "ca",
      words: """
        de la i el que a en les els l' d' per un del una és amb no es al dels ha als va més s' com o però ser són n' \
        què seva seu seus seves pel pels aquest aquesta aquests aquestes tot també ja fins sobre entre quan molt molts \
        molta moltes sense on era després altres altre altra van fer dos dues anys hi han havia estat ens us em et li \
        jo tu ell ella nosaltres vosaltres ells elles perquè si ni doncs així cada des segons durant mateix només \
        tenen té pot poden fa això allò alguns algunes qui quin quina quins quines tots totes res mai sempre avui ara \
        aquí allà abans menys millor gran bon bona nou nova vegada part cap tan vam vaig sota dins cal dia dies poc m' \
        t' meu meva teu teva nostre nostra vostre
        """,
      endings: "ció cions tat tats ment ant ava ats itat ència ques",
      letters: "çàèéíòóúïü"),
    // Italian
    LanguageMarks(
      "it",
      words: """
        di e il la che in un a per è una del non con le i della si da al sono dei come ma più ha alla anche nel lo \
        delle gli se o dal nella ne ci era suo sua cui dalla questo tra ed essere mi hanno degli tutti fra prima dopo \
        stato molto due tutto quando così ancora loro io dove perché solo ai fatto noi alle sia sui sul sulla cosa \
        quello questa questi queste ogni anni lui lei altri altro altra ad stata chi fare può suoi sue poi senza già \
        oggi nei negli dagli dai dalle agli allo nello sullo dello sotto proprio qui sempre mai niente nulla tuo tua \
        mio mia nostro nostra vostro avere qual quale quali pure invece mentre secondo contro verso dell' nell' all' \
        dall' sull' un' l' d' c' quest' com' dov'
        """,
      endings: "zione zioni mente ando endo ava ato ati ità ella ello ezza gli",
      letters: "àèéìòù"),
    // Romanian
    LanguageMarks(
      "ro",
      words: """
        de și în la a cu care pe din nu un o este pentru că se mai au al fi ai ce sa cele ale sunt să fost lui ei prin \
        dar sau dintre după această acest aceasta acesta aceste acestea acestei acestui către până fără între când \
        unde foarte toate tot toți doar lor era ar avea are am ați avem noi voi ele ea el îi îl își mi ne vă te mă cum \
        dacă decât iar sub spre asupra despre astfel fiecare orice mult multe mulți doi două trei anul ani si in catre \
        pana fara intre cand daca dupa cel cea cei nici numai va vor unei unui unor dintr nostru noastre meu mea tau \
        ziua aici acum bine nou
        """,
      endings: "ului ilor ție ții tate tăți ând ește iei ile elor tia tiei itate",
      letters: "ăâîșțşţ"),
  ]
}
