package import Model

/// Chooses tonight's visits. A pure function: the order of the candidates does not matter, equal inputs give equal plans.
package enum Planner {
  /// What was never visited and what is suspect goes first, then what has waited longest; equals in the order of their
  /// ids' bytes. Budgets are spent in that order. The visits chosen are then dealt out site by site, the most useful of
  /// each site in the first round, so that all hosts' queues run from the start and none is left to the end. Pages that were
  /// read by other rules are asked for whole, the most useful first, as many in one night as the policy says.
  package static func plan(_ candidates: [PlanCandidate], policy: PlanPolicy, now: Timestamp) -> Plan {
    var plan = Plan()
    var due: [Rank] = []
    for index in candidates.indices {
      if policy.isDue(candidates[index], now: now) {
        due.append(Rank(candidates[index], index))
      } else {
        plan.notDue += 1
      }
    }
    due.sort { Rank.precedes($0, $1, candidates) }

    var chosen: [(round: Int, place: Int, index: Int)] = []
    var perSite: [String: Int] = [:]
    for rank in due {
      let site = candidates[rank.index].site
      let round = perSite[site, default: 0]
      if round >= policy.perHost {
        plan.overHostBudget += 1
      } else if chosen.count >= policy.visits {
        plan.overBudget += 1
      } else {
        perSite[site] = round + 1
        chosen.append((round, chosen.count, rank.index))
      }
    }
    let outdated = chosen.filter { candidates[$0.index].mustBeReadAgain }.prefix(policy.readAgain(of: chosen.count))
    let readAgain = Set(outdated.map(\.index))
    plan.readAgain = readAgain.count
    chosen.sort { ($0.round, $0.place) < ($1.round, $1.place) }
    plan.visits = chosen.map { Visit(candidates[$0.index], isWhole: readAgain.contains($0.index)) }
    return plan
  }

  /// A candidate's place in the order, small enough to sort many.
  private struct Rank {
    /// 0 for what goes first.
    let group: Int8
    /// The last visit, or when it was added if there was none; what was never visited goes before every visit.
    let since: Int64
    let index: Int

    init(_ candidate: PlanCandidate, _ index: Int) {
      let isFirst = candidate.lastVisit == nil || candidate.health == .suspect
      group = candidate.lastVisit == nil ? 0 : isFirst ? 1 : 2
      since = (candidate.lastVisit ?? candidate.added).secondsSince1970
      self.index = index
    }

    static func precedes(_ a: Rank, _ b: Rank, _ candidates: [PlanCandidate]) -> Bool {
      if a.group != b.group { return a.group < b.group }
      if a.since != b.since { return a.since < b.since }
      return candidates[a.index].id.utf8.lexicographicallyPrecedes(candidates[b.index].id.utf8)
    }
  }
}

extension Visit {
  init(_ candidate: PlanCandidate, isWhole: Bool) {
    self.init(id: candidate.id, url: candidate.url, validators: isWhole ? Validators() : candidate.validators)
  }
}

extension PlanCandidate {
  /// Whether an answer that nothing changed would keep what is outdated.
  fileprivate var mustBeReadAgain: Bool { isReadOtherwise && !validators.isEmpty }
}
