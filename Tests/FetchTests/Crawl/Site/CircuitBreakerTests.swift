import Testing

@testable import Fetch

struct CircuitBreakerTests {
  @Test func fiveFailuresMakeSuspiciousAndOneMoreOpens() {
    var breaker = CircuitBreaker(threshold: 5)
    for visit in 1...5 { breaker.failure(of: UInt64(visit)) }
    #expect(breaker.isSuspicious && !breaker.isOpen)
    breaker.failure(of: 6)
    #expect(breaker.isOpen)
  }

  @Test func aSuccessStartsAnew() {
    var breaker = CircuitBreaker(threshold: 5)
    for visit in 1...5 { breaker.failure(of: UInt64(visit)) }
    breaker.success()
    #expect(!breaker.isSuspicious && breaker.failures == 0)
    for visit in 1...4 { breaker.failure(of: UInt64(visit)) }
    #expect(!breaker.isSuspicious)
  }

  @Test func oneAddressCannotOpenIt() {
    var breaker = CircuitBreaker(threshold: 5)
    for index in 0..<100 { breaker.failure(of: UInt64(index % 2)) }
    #expect(!breaker.isOpen && !breaker.isSuspicious)
    breaker.failure(of: 7)
    #expect(breaker.isSuspicious)
  }

  @Test func aSecondTryOfAFailedVisitDoesNotOpenIt() {
    var breaker = CircuitBreaker(threshold: 5)
    for visit in [1, 1, 2, 2, 3, 3, 1] { breaker.failure(of: UInt64(visit)) }
    #expect(breaker.isSuspicious && !breaker.isOpen)
    breaker.failure(of: 4)
    #expect(breaker.isOpen)
  }

  @Test func onceOpenItStays() {
    var breaker = CircuitBreaker(threshold: 1)
    breaker.failure(of: 1)
    breaker.failure(of: 2)
    breaker.success()
    #expect(breaker.isOpen)
  }
}
