/// How walls ask for consent before they let anybody read.
enum ConsentPhrases {
  static let book = PhraseBook([
    Phrases(
      language: "en",
      complete: NotFoundGrammar.list(
        """
        before you continue, we value your privacy, your privacy, your privacy choices, we care about your privacy, \
        cookie consent, cookie wall, consent, consent required, manage consent, cookies consent, cookie settings, \
        privacy settings, your privacy is important to us, ihre privatsphäre, wir brauchen ihre zustimmung, \
        datenschutzeinstellungen, bevor sie fortfahren, bevor sie zu google weitergehen, zustimmung erforderlich, \
        cookie einstellungen, ihre zustimmung, avant de continuer, votre vie privée, nous respectons votre vie privée, \
        gestion des cookies, votre consentement, antes de continuar, tu privacidad, su privacidad, \
        valoramos tu privacidad, valoramos su privacidad, sua privacidade, a sua privacidade, valorizamos a sua privacidade, \
        prima di continuare, la tua privacy, rispettiamo la tua privacy, il tuo consenso, voordat je verdergaat, \
        voordat u verdergaat, uw privacy, jouw privacy, cookie instellingen, cookiewall, innan du fortsätter, \
        din integritet, innan du går vidare, før du fortsætter, dit privatliv, før du fortsetter, ditt personvern, \
        ennen kuin jatkat, yksityisyytesi, zanim przejdziesz dalej, twoja prywatność, cenimy twoją prywatność, \
        szanujemy twoją prywatność, než budete pokračovat, vaše soukromí, mielőtt továbblépne, az ön adatvédelme, \
        înainte de a continua, confidențialitatea dvs, прежде чем продолжить, перед тем как продолжить, \
        перш ніж продовжити, преди да продължите, προτού συνεχίσετε, πριν συνεχίσετε, devam etmeden önce, gizliliğiniz, \
        trước khi bạn tiếp tục, sebelum melanjutkan, abans de continuar, قبل المتابعة, पहले सहमति दें, לפני שממשיכים, \
        続行する前に, 繼續之前, 继续之前, 계속하기 전에
        """))
  ])

  static let hostWords: Set<String> = [
    "consent", "cookiewall", "guce", "privacywall", "cmp", "myprivacy", "toestemming",
  ]
  static let pathWords: Set<String> = [
    "consent", "cookiewall", "cookie-wall", "cookie-consent", "privacy-gate", "privacywall", "collectconsent",
    "gdpr-consent",
  ]
}
