import Model
import Testing

@testable import Fetch

@Suite struct HostLookupsTests {
  private func lookups(patience: Double = 10, _ answer: Resolver.Answer) throws -> (HostLookups, EventDescriptor) {
    let signal = try EventDescriptor()
    return (HostLookups(resolver: Resolver(maxThreads: 2, signal: signal) { _ in answer }, patience: patience), signal)
  }

  private func drain(_ lookups: HostLookups, _ count: Int, now: Double) -> [UInt64] {
    var ids: [UInt64] = []
    while ids.count < count { ids += lookups.answered(now: now).map(\.id) }
    return ids
  }

  @Test func everyWaiterIsAnsweredInOrderAndLaterOnesAtOnce() throws {
    let (lookups, _) = try lookups(.addresses(["192.0.32.10"]))
    for id in 1...3 as ClosedRange<UInt64> { #expect(lookups.ask("a.test", for: id, now: 0) == nil) }
    #expect(drain(lookups, 3, now: 1) == [1, 2, 3])
    #expect(lookups.ask("a.test", for: 4, now: 2) == .addresses(["192.0.32.10"]))
    #expect(lookups.nextExpiry == nil)
  }

  @Test func whoHasWaitedTooLongIsToldOnce() throws {
    let (lookups, _) = try lookups(.addresses([]))
    _ = lookups.ask("a.test", for: 1, now: 0)
    _ = lookups.ask("a.test", for: 2, now: 5)
    _ = lookups.ask("b.test", for: 3, now: 1)
    #expect(lookups.nextExpiry == 10)
    #expect(lookups.expired(now: 9).isEmpty)
    #expect(lookups.expired(now: 11).map(\.id) == [1, 3])
    #expect(lookups.expired(now: 11).isEmpty)
    #expect(lookups.nextExpiry == 15)
    #expect(drain(lookups, 1, now: 12) == [2])
  }

  @Test func theForgottenAreNotAnswered() throws {
    let (lookups, _) = try lookups(.addresses([]))
    _ = lookups.ask("a.test", for: 1, now: 0)
    _ = lookups.ask("a.test", for: 2, now: 0)
    lookups.forget(1, host: "a.test")
    #expect(drain(lookups, 1, now: 0) == [2])
  }
}
