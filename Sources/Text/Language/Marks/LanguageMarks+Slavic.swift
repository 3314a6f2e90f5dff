extension LanguageMarks {
  /// Slavic languages in Latin letters.
  static let slavic: [LanguageMarks] = [
    // Polish
    LanguageMarks(
      "pl",
      words: """
        i w na z się nie do to że jest o jak po od za przez co dla tym tego przy są był była było były być ale tak już \
        oraz ich jego jej może czy które który która których którzy ma tylko jednak także ze pod by lub gdy nad bez \
        jako bardzo jeszcze sobie więc między ponad przed można roku lat ten ta te tej tych temu jeśli gdzie kiedy \
        dlaczego ja ty on ona my wy oni mnie mi cię ciebie nas was nam wam im jestem będzie będą został została mają a \
        jesli sie juz ktory
        """,
      endings: "ość ości nie owie ego emu ych ami ach ski ska skie",
      letters: "ąćęłńóśźż"),
    // Czech
    LanguageMarks(
      "cs",
      words: """
        a v se na je že s z do to o k jako za jsou byl od i pro si ale po aby nebo které který která není jeho jen už \
        podle při být ve jak by než bylo byla byly tak také jejich může má až když tím pod pouze před mezi jsem jste \
        jsme mu ho ji jí jej bude budou více proto toto tato tento této tomto tohoto těchto jeden nejen kde co kdo \
        proč mají ke ze nad bez přes své svého svou svůj tedy však ještě již velmi pokud každý každá já ty on ona my \
        vy oni mě mi tě nás vás nám vám jim či let roku rok dále zde tam ani musí lze vsak pri take ktere muze jiz \
        jeste byt poté protože druhé dne
        """,
      endings: "ost osti ého ému ých ami ách ský ská ské ění ání",
      letters: "áčďéěíňóřšťúůýž"),
    // Slovak
    LanguageMarks(
      "sk",
      words: """
        a v sa na je že s z do to o k ako za sú bol od i pre si ale po aby alebo ktoré ktorý ktorá nie jeho len už \
        podľa pri byť vo ak by než bolo bola boli tak tiež ich môže má až keď tým pod iba pred medzi som ste sme mu ho \
        ju jej bude budú viac preto toto táto tento tejto tomto tohto týchto jeden kde čo kto prečo majú ku zo nad bez \
        cez svoje svoju svojej teda však ešte veľmi každý ja ty on ona my vy oni ma mi ťa nás vás nám vám im či rokov \
        roku rok ďalej tu tam ani musí možno dňa ktorí ktorých pretože takže druhý
        """,
      endings: "osť osti nie ého ému ých ami ách ský ská ské enie anie",
      letters: "áäčďéíľĺňóôŕšťúýž"),
    // Slovene
    LanguageMarks(
      "sl",
      words: """
        in je v na za so da se z ki ne s pri po od do pa tudi kot bi ali o ter sem sta smo ste si ga jih jo mu ji \
        njegov njen to ta te tega tem kaj kdo kje kako zakaj ko če ker vendar lahko bo bodo bil bila bilo bili biti \
        več samo že še ni niso nisem med pred pod nad brez čez vse vsi nas vas nam vam iz tako zelo leta let
        """,
      letters: "čšž"),
    // Croatian, Bosnian and Serbian in Latin letters
    LanguageMarks(
      "hr",
      words: """
        i u je na se da za od su s o a ne što kao koji koja koje iz bi to te po će nije ali do ili sam smo ste biti \
        bio bila bilo bili kako samo već još pri pod nad bez kroz prije poslije između koju kojih ovaj ova ovo taj ta \
        tko gdje kada zašto jer sve svi svoje može mogu nema ima imaju ga ju mu joj ih im nas vas nam vam vrlo godine \
        godina također tijekom tjedan uvjet
        """,
      letters: "čćđšž"),
  ]
}
