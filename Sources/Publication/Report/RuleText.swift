import Model

/// What the report calls a rule, and what an editor can do about its findings.
struct RuleText {
  let name: StaticString
  let advice: StaticString

  init(_ name: StaticString, _ advice: StaticString) {
    self.name = name
    self.advice = advice
  }

  static func of(_ rule: RuleID) -> RuleText {
    link(rule) ?? page(rule) ?? content(rule) ?? catalog(rule)
  }

  private static func link(_ rule: RuleID) -> RuleText? {
    switch rule {
    case .linkBroken: RuleText("Broken link", "Replace it, or retire the entry with a successor.")
    case .linkSuspect: RuleText("Suspect link", "It failed lately; wait until the nights agree, or look for yourself.")
    case .linkBlocked:
      RuleText("Kept out", "The site keeps the checker out; open it yourself and keep the entry if it works.")
    case .linkTLS: RuleText("Certificate problem", "Browsers warn learners here; tell the site’s owner.")
    case .linkTLSExpiring: RuleText("Certificate ends soon", "Tell the site’s owner before browsers warn learners.")
    case .linkMovedPermanent: RuleText("Moved for good", "Replace the address by the new one.")
    case .linkMovedTemporary: RuleText("Moved for now", "Keep it, unless the redirect lasts.")
    case .linkToHome: RuleText("Leads to a front page", "The page is gone; search the site for its new place.")
    case .linkToLogin:
      RuleText("Asks to sign in", "Learners without an account are stopped; say so, or find an open copy.")
    case .linkLoop: RuleText("Redirects in circles", "Nobody arrives; look for another address.")
    case .linkHostRetired: RuleText("Host gone", "Many entries of one host fail together; decide once for all of them.")
    case .linkSchemeUpgrade: RuleText("Works over https", "Replace http by https.")
    default: nil
    }
  }

  private static func page(_ rule: RuleID) -> RuleText? {
    switch rule {
    case .pageSoft404: RuleText("Says “not found”", "The address answers, but the page says that it is gone.")
    case .pageEmptied: RuleText("Emptied", "Most of the text has gone; see whether it moved.")
    case .pageReplaced:
      RuleText("Replaced by something else", "It shares nothing with what was there; see whether it still teaches.")
    case .pageParked: RuleText("Domain for sale", "Replace or retire it: what stands there now can harm.")
    case .pageNotHTML: RuleText("Not a web page", "Only the link is checked; tell learners what to expect.")
    case .pageNeedsScript: RuleText("Needs scripts", "Its text could not be read; look for yourself.")
    case .pageIncomplete: RuleText("Read in part", "It was cut short; nothing is concluded from it.")
    default: nil
    }
  }

  private static func content(_ rule: RuleID) -> RuleText? {
    switch rule {
    case .languageMismatch: RuleText("Another language", "Correct the registered language, or find the translation.")
    case .languagePartialTranslation: RuleText("Half translated", "Mark it as in need of translation.")
    case .freshStale: RuleText("Out of date", "Read it and say “keep”, or look for a newer one.")
    case .freshDateConflict: RuleText("Dates disagree", "See which date is right.")
    case .freshVersionEOL: RuleText("Version no longer supported", "Look for a tutorial on a supported version.")
    case .contentRetiredTerm: RuleText("Retired name", "A tool or place has another name now; tell the author.")
    case .contentPastEvent: RuleText("Event is over", "Retire it, or point to the next event.")
    case .contentDeadOutlinks: RuleText("Dead links inside", "Tell the author which links are dead.")
    case .contentExpectationFailed:
      RuleText("Expected words missing", "See whether the page is still what was registered.")
    default: nil
    }
  }

  private static func catalog(_ rule: RuleID) -> RuleText {
    switch rule {
    case .duplicateURL: RuleText("Same address twice", "Merge the entries.")
    case .duplicateExact: RuleText("Same text twice", "Merge the entries, or say “not a duplicate”.")
    case .duplicateNear: RuleText("Nearly the same text", "Merge the entries, or say “not a duplicate”.")
    case .duplicateVersionSibling: RuleText("Versions of one page", "Keep the newest; let the older be superseded.")
    case .duplicateTranslation: RuleText("Translation of another", "They are linked; nothing to do.")
    case .duplicateExcerpt: RuleText("Part of another", "Keep the whole one, unless the part stands alone.")
    case .licenseUnknown: RuleText("Licence unknown", "Ask the author.")
    case .licenseChanged: RuleText("Licence changed", "Correct the registered licence.")
    case .coverageGap: RuleText("Nothing good exists", "Find, translate or write something.")
    case .coverageOneOrigin: RuleText("One origin only", "Look for a second voice.")
    case .decisionLapsed: RuleText("Decision lapsed", "Its date has come, or its evidence has changed; decide again.")
    case .decisionConflict: RuleText("Decisions disagree", "The later one holds; undo one of them.")
    case .runWithheld: RuleText("Night withheld", "The guard did not publish; see the reasons.")
    default: RuleText("Other", "See the evidence.")
    }
  }
}
