extension LanguageMarks {
  /// Germanic languages.
  static let germanic: [LanguageMarks] = [
    // English
    LanguageMarks(
      "en",
      words: """
        the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had \
        they you were their one all we can her has there been if more when will would who so no said what up its about \
        into than them only other new some could time these two may then do first any my now such like our over man me \
        even most made after also did many before must through back years where much your way well down should because \
        each just those how too little good very make world still own see work long get here between both being under \
        never same another know while last might us great old off come since against right came take used use please \
        click page read view free home search contact help user list name date type next don' doesn' isn' it' i' you' \
        that' there' we' they' can' let' what' won' didn'
        """,
      endings: "ing tion tions ness ity ment ments ght ous ship ies"),
    // German
    LanguageMarks(
      "de",
      words: """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat \
        dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur \
        bis mehr durch man sein wurde sei wenn ihre ihr kann doch ich wir unter mir mich dir dich uns euch wo was wer \
        warum weil hier dort dann diese dieser dieses diesen sehr schon jetzt immer alle alles viele seit ohne gegen \
        zwischen einige keine kein ihm ihn ihnen ihrer seine seiner gibt habe hatte waren wurden können müssen soll \
        sollte muss möchte bitte mal etwa heute zwei drei beim vom ins
        """,
      endings: "ung ungen keit heit lich liche isch ische chen tion",
      letters: "äöüß"),
    // Dutch
    LanguageMarks(
      "nl",
      words: """
        de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog of hij uit worden \
        wordt werd naar heeft tot door over deze dit geen hebben kan ik je ze zij wij we meer zich wel al was waren \
        mijn hun haar hem hier daar waar wat wie hoe want omdat toen veel moet moeten kunnen zou zullen zal onder na \
        tegen tussen alle alleen andere twee eerste jaar mensen gaat goed heb had hadden werden zo nu u uw jouw jullie \
        onze ons men iets niets naast ongeveer vooral samen sinds volgens tijdens zonder dus echter hoogtepunten zelf \
        vroeg bent gaan komt komen naam groot nieuw nieuwe afgelopen volgende meeste deel vaak tweede derde geboren \
        gebruikt bekend ligt
        """,
      endings: "ing ingen heid lijk lijke isch ische tje tie ties atie aties ijk",
      letters: "ëïé"),
    // Afrikaans
    LanguageMarks(
      "af",
      words: """
        die en in is het dat nie te op vir met sy om wat hy was as aan ook by sal kan word deur na uit maar ons hulle \
        sê dit n ek jy jou julle haar hom hierdie daardie baie moet wees nog so oor tot onder toe waar dan meer al \
        eerste jaar mense gaan kom hê geen egter omdat tussen tydens sonder my se af van gebruik
        """,
      endings: "ing lik like heid isie asie",
      letters: "êëïé"),
    // Danish
    LanguageMarks(
      "da",
      words: """
        og i at det er en den til af på de med for der som ikke et har om fra kan var vi han jeg så men hun sig eller \
        blev ud vil skal nu efter også mig over op hvad end da dem ved man være mange år havde under når mod denne \
        hans hvor selv alle noget nogle nogen mere kun meget lige hvis hvordan derfor fordi ind deres vores jeres os \
        dig din dit min mit sin sit kunne skulle ville siger sagde bliver blevet været haft får fik gør gøre giver \
        tager går kommer igen uden mellem gennem måske tilbage sådan næsten anden andet andre første to tre fem dag \
        tid uge bog før siden mens hver hvert både ligesom hvilken hvilke hvorfor hvem disse dette ja nej godt god \
        bedre bedst mindre større hele helt lidt allerede altid aldrig imod dog idet nemlig sandheden ligeledes hjælp \
        vej samt heraf deraf hvoraf hos ene følgende velkommen indtil bare pris mest blot rigtig rigtigt kendt kende \
        kender mand mænd hvid arbejde arbejder billede billeder sprog børn aften vigtig vigtigt forskellige forskel \
        ligger lægge lægger lægges sætte sætter sættes tæt færdig kræver virkelig vælge vælg læse læs læser skrive \
        købe køb køber tak nok trods udvikling område områder frem spørgsmål penge nødt derimod barn arbejdet skole \
        land kvinder tidligere søndag lørdag fredag mandag enkelte enkelt samlet eksempel mulig stå står ingen intet \
        hej viste vise viser ligge se ser sagen egen eget egne imidlertid stadig omkring langt ifølge kommet længere \
        færre yderligere bruge bruges bruger brug endnu virke sammen finde findes finder find hjemme mindst ligner \
        heksens mægtigt begge lykkes du herfra
        """,
      endings: "hed heden heder tion elsen ligt igt ede erne else øje øjne",
      beginnings: "ud af op eft",
      letters: "æøå"),
    // Norwegian Bokmål
    LanguageMarks(
      "nb",
      words: """
        og i det er en den til av på de med for der som ikke et har om fra kan var vi han jeg så men hun seg eller ble \
        ut vil skal nå etter også meg over opp hva enn da dem ved man være mange år hadde under når mot denne hans \
        hvor selv alle noe noen mer bare mye like hvis hvordan derfor fordi inn deres våre oss deg din ditt min mitt \
        sin sitt kunne skulle ville sier sa blir blitt vært hatt får fikk gjør gjøre gir tar går kommer igjen uten \
        mellom gjennom kanskje tilbake slik nesten annen annet andre første to tre fem dag tid uke bok før siden mens \
        hver hvert både hvilken hvilke hvorfor hvem disse dette ja nei godt god bedre best mindre større hele helt \
        litt allerede alltid aldri imot veldig dere vår du at å dersom hos samt følgende velkommen hjelp vei herfra \
        frem innen inntil bruk bruke finnes ha bli pris mest riktig kjent kjenner mann menn arbeid arbeider bilde \
        bilder språk barn kveld penger viktig forskjellige forskjell ligger legge legger legges sette setter settes \
        tett ferdig krever virkelig velge velg lese les leser skrive kjøpe kjøp kjøper takk nok tross utvikling område \
        områder spørsmål derimot arbeidet skole land kvinner tidligere søndag lørdag fredag mandag enkelte enkelt \
        samlet eksempel mulig stå står ingen hei viste vise viser ligge se ser saken egen eget egne imidlertid \
        fortsatt rundt langt ifølge kommet lenger færre brukes bruker sammen finne finner finn hjemme minst begge \
        lykkes ettersom nettopp utenfor innenfor hvorav
        """,
      endings: "het heten heter sjon elsen ene else øye øyne",
      beginnings: "ut av opp ett",
      letters: "æøå"),
    // Norwegian Nynorsk
    LanguageMarks(
      "nn",
      words: """
        og i det er ein den til av på dei med for der som ikkje eit har om frå kan var vi han eg så men ho seg eller \
        vart ut vil skal no etter også meg over opp kva enn då ved vere mange år hadde under når mot denne hans kor \
        sjølv alle noko nokon meir berre mykje like viss korleis difor fordi inn deira våre oss deg kunne skulle ville \
        seier blir blitt vore hatt får fekk gjer gjere gir tek går kjem att utan mellom gjennom kanskje slik nesten \
        annan anna andre første to tre både dette desse sidan medan kvar kvart eitt dykk me du å verte flest mest land \
        barn skule ligg står sjå ser eigen eige viktig språk arbeid bruke brukar finne finn samme ingen
        """,
      beginnings: "ut av opp ett",
      letters: "æøå"),
    // Swedish
    LanguageMarks(
      "sv",
      words: """
        och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år \
        säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra \
        mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sverige kronor detta \
        nya procent skall hans utan sina något svenska allt första fick måste mellan blev bli dag någon några sitt \
        stora varit dem bra tre ta del dessa kunna redan dock gör tar ju båda mig dig er ni oss vår våra min mitt din \
        ditt hennes deras vilken vilket vilka varför hela helt lite alltid aldrig igen genom innan eftersom både \
        kanske nästan samt enligt följande hos utanför hej gärna denna denne person personer utflykt ytterligare pris \
        flera fler fanns göra gjorde ge ger gick såg ligger står vet dagar året samma hemma långt ifrån varje mest \
        nytt ingen inget inga tidigare söndag lördag fredag måndag barn land skola kvinnor män viktigt viktig olika \
        område exempel språk arbete bild köpa köp tack läsa läs läser skriva visa visar använda används pengar behöver \
        behov se ser egen eget egna ifall tillsammans hitta mindre större bättre svar frågor mina hittar
        """,
      endings: "het heten heter tion ligt igt ade ande arna orna erna skt are",
      beginnings: "ut av upp eft",
      letters: "åäö"),
  ]
}
