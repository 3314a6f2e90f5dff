/// Every number by which a night is judged, with its reason.
///
/// | threshold | value | reason |
/// |---|---|---|
/// | `sites` | 5 | fewer unrelated sites fail or look alike together by chance in a large registry |
/// | `totalLoss` | 90 % | some hosts answer from caches or are reached before the loss |
/// | `cutOff` | 10 % of the sites, 5 at least | so many unrelated sites do not fail in a row, one after the other, by chance |
/// | `cutOffUntrusted` | one third | with less, what came before the loss is still worth having |
/// | `sameAnswer` | 30 % of the sites that answered | a hosting firm's page may stand on a few sites, not on a third of them |
/// | `trouble` | half of the sites that were healthy and answered, 10 at least | sites die and close one by one; in a short list a few may do so together |
/// | `mass` | 10 % of the healthy sites | a night loses well under 1 % of the sites of a list (4 % a year) |
/// | `tls` | 20 % of the sites | certificates do not expire together; a middlebox replaces them all |
/// | `foreign` | half of the sites with TLS, 3 at least, for one issuer; 90 %, 5 at least, for many | a default certificate stands on the sites of one host, not on half of all |
/// | `newIssuer` | 90 % of the sites with TLS, from 3 issuers at least | sites renew one by one, and not all with one authority |
/// | `resolver` | 20 % of the sites | a name server that fails so often is ours |
/// | `group` | 3 visits, or 3 sites on one address | with one or two it cannot be told from pages that died |
package struct NightThresholds: Sendable, Hashable {
  package var sites = 5
  package var totalLoss = 0.9
  package var cutOff = 0.1
  package var cutOffUntrusted = 1.0 / 3
  package var sameAnswer = 0.3
  package var trouble = 0.5
  package var troubleSites = 10
  package var mass = 0.1
  package var tls = 0.2
  package var foreign = 0.5
  package var allForeign = 0.9
  package var newIssuer = 0.9
  package var issuers = 3
  package var resolver = 0.2
  package var group = 3
  package init() {}
}
