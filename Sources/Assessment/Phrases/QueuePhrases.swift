/// How sites tell readers that they ask too often, or that they wait in line. A heading says what, the words under it what to
/// do: wait.
enum QueuePhrases {
  static let heading = PhraseBook(
    [
      Phrases(
        language: "en",
        subjects: words("requests, visitors, traffic, limit, line, queue"),
        statements: words(
          "too many requests, too many visitors, limit exceeded, limit reached, you are in line, you are now in line, you are in the queue, you are now in the queue, you are in a queue, are browsing"
        ),
        complete: words(
          "too many requests, 429 too many requests, error 429, rate limit exceeded, rate limit reached, rate limited, you are being rate limited, request limit exceeded, quota exceeded, please slow down, waiting room, virtual waiting room, you are now in line, you are in line, you are in the queue, high traffic, we are experiencing high traffic"
        )),
      Phrases(
        language: "de",
        complete: words(
          "zu viele anfragen, zu viele zugriffe, anfragelimit erreicht, zugriffslimit erreicht, warteraum, sie befinden sich in der warteschlange, sie sind in der warteschlange, hohes besucheraufkommen"
        )),
      Phrases(
        language: "fr",
        complete: words(
          "trop de requêtes, trop de demandes, limite de requêtes atteinte, salle d'attente, file d'attente, vous êtes dans la file d'attente, vous êtes en file d'attente, forte affluence"
        )),
      Phrases(
        language: "es",
        complete: words(
          "demasiadas solicitudes, demasiadas peticiones, límite de solicitudes superado, límite de peticiones superado, sala de espera, está en la cola, estás en la cola, cola virtual"
        )),
      Phrases(
        language: "pt",
        complete: words(
          "muitas solicitações, demasiados pedidos, muitos pedidos, limite de solicitações excedido, sala de espera, você está na fila, está na fila, fila virtual"
        )),
      Phrases(
        language: "it",
        complete: words(
          "troppe richieste, limite di richieste superato, sala d'attesa, sei in coda, sei in fila, coda virtuale")),
      Phrases(
        language: "nl",
        complete: words(
          "te veel verzoeken, te veel aanvragen, wachtkamer, u staat in de wachtrij, je staat in de wachtrij")),
      Phrases(language: "sv", complete: words("för många förfrågningar, för många anrop, väntrum, du står i kö")),
      Phrases(language: "da", complete: words("for mange forespørgsler, venteværelse, du er i kø, du står i kø")),
      Phrases(
        language: "pl",
        complete: words(
          "zbyt wiele żądań, zbyt wiele zapytań, przekroczono limit zapytań, poczekalnia, jesteś w kolejce")),
      Phrases(language: "cs", complete: words("příliš mnoho požadavků, příliš mnoho dotazů, čekárna, jste ve frontě")),
      Phrases(
        language: "ru",
        complete: words(
          "слишком много запросов, превышен лимит запросов, превышено количество запросов, вы в очереди, зал ожидания, виртуальная очередь"
        )),
      Phrases(
        language: "uk",
        complete: words("забагато запитів, занадто багато запитів, перевищено ліміт запитів, ви в черзі")),
      Phrases(
        language: "tr",
        complete: words(
          "çok fazla istek, çok fazla talep, istek sınırı aşıldı, bekleme odası, sıradasınız, kuyruktasınız")),
      Phrases(
        language: "id",
        complete: words(
          "terlalu banyak permintaan, batas permintaan terlampaui, ruang tunggu, anda berada dalam antrean")),
      Phrases(
        language: "vi",
        complete: words("quá nhiều yêu cầu, vượt quá giới hạn yêu cầu, phòng chờ, bạn đang trong hàng đợi")),
      Phrases(
        language: "ja", complete: words("リクエストが多すぎます, アクセスが集中しています, リクエスト数の上限に達しました, 順番待ち, 待合室"), isUnspaced: true),
      Phrases(
        language: "zh", complete: words("请求过多, 请求过于频繁, 访问过于频繁, 操作过于频繁, 您的访问过于频繁, 請求過多, 請求過於頻繁, 存取過於頻繁, 排队中, 正在排队, 等候室"),
        isUnspaced: true),
      Phrases(language: "ko", complete: words("요청이 너무 많습니다, 너무 많은 요청, 접속 대기 중, 대기실"), isUnspaced: true),
      Phrases(
        language: "ar",
        complete: words("طلبات كثيرة جدا, عدد كبير جدا من الطلبات, غرفة الانتظار, أنت في قائمة الانتظار")),
      Phrases(
        language: "fa", complete: words("درخواست های بیش از حد, تعداد درخواست ها بیش از حد مجاز است, شما در صف هستید")),
      Phrases(language: "hi", complete: words("बहुत अधिक अनुरोध, बहुत सारे अनुरोध, आप कतार में हैं")),
    ], fillers: ["error", "http", "sorry", "oops", "429"])

  /// What the reader is told to do; beginnings of words.
  static let waiting = PhraseBook([
    Phrases(
      language: "en",
      subjects: words(
        "please wait, wait a few, wait a while, wait a moment, try again, try later, slow down, your turn, come back later, ahead of you, keep this page open, do not refresh, don't refresh, you have made, you have sent, from your address, from your ip, from your network"
      )),
    Phrases(
      language: "de",
      subjects: words(
        "bitte warten, warten sie, versuchen sie es, später erneut, später noch einmal, an der reihe, vor ihnen, ihrer adresse, ihrer ip"
      )),
    Phrases(
      language: "fr",
      subjects: words(
        "patientez, patienter, veuillez attendre, réessayez, réessayer, votre tour, devant vous, votre adresse")),
    Phrases(
      language: "es",
      subjects: words(
        "espere, espera un, espera unos, inténtelo, inténtalo, vuelva a intentar, vuelve a intentar, su turno, tu turno, su dirección"
      )),
    Phrases(
      language: "pt",
      subjects: words("aguarde, espere, tente novamente, tente de novo, tente mais tarde, sua vez, seu endereço")),
    Phrases(
      language: "it", subjects: words("attendi, attenda, attendere, riprova, riprovare, riprovi, tuo turno, suo turno")),
    Phrases(language: "nl", subjects: words("wacht, probeer het, probeer later, aan de beurt")),
    Phrases(language: "sv", subjects: words("vänta, försök igen, din tur")),
    Phrases(language: "da", subjects: words("vent, prøv igen, din tur")),
    Phrases(language: "pl", subjects: words("poczekaj, proszę czekać, spróbuj, proszę spróbować, twoja kolej")),
    Phrases(language: "cs", subjects: words("počkejte, vyčkejte, zkuste to, zkuste znovu, na řadě")),
    Phrases(
      language: "ru", subjects: words("подождите, повторите, попробуйте, ваша очередь, перед вами, вашего адреса")),
    Phrases(language: "uk", subjects: words("зачекайте, спробуйте, повторіть, ваша черга")),
    Phrases(language: "tr", subjects: words("lütfen bekleyin, bekleyiniz, tekrar deneyin, sıra size")),
    Phrases(language: "id", subjects: words("harap tunggu, silakan tunggu, coba lagi, giliran anda")),
    Phrases(language: "vi", subjects: words("vui lòng đợi, vui lòng chờ, thử lại, đến lượt")),
    Phrases(language: "ja", subjects: words("お待ちください, 再度お試し, もう一度お試し, 時間をおいて, しばらくして"), isUnspaced: true),
    Phrases(language: "zh", subjects: words("请稍后, 请稍候, 稍后再试, 请等待, 耐心等待, 請稍後, 請稍候, 稍後再試, 轮到"), isUnspaced: true),
    Phrases(language: "ko", subjects: words("기다려, 다시 시도, 잠시 후, 순서가"), isUnspaced: true),
    Phrases(
      language: "ar",
      subjects: words("يرجى الانتظار, الرجاء الانتظار, حاول مرة أخرى, المحاولة لاحقا, المحاولة مرة أخرى")),
    Phrases(language: "fa", subjects: words("لطفا صبر کنید, لطفا منتظر, دوباره تلاش, دوباره امتحان")),
    Phrases(language: "hi", subjects: words("कृपया प्रतीक्षा, प्रतीक्षा करें, पुनः प्रयास, फिर से प्रयास, दोबारा कोशिश")),
  ])

  private static func words(_ list: String) -> [String] { NotFoundGrammar.list(list) }
}
