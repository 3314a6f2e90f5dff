import Glibc
import Model
import TestSupport
import Testing

@testable import Fetch

/// What stands in the environment or the home folder changes no exchange. In a process of its own, for the environment
/// is everybody's.
@Suite struct EnvironmentTests {
  @Test func proxiesPasswordsAndKeyLogsOfTheEnvironmentAreIgnored() async {
    await #expect(processExitsWith: .success) {
      try withTemporaryFolder { home in
        let canary = try LoopbackServer(site: [:])
        for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
          setenv(name, canary.origin, 1)
        }
        setenv("HOME", home, 1)
        setenv("SSLKEYLOGFILE", "\(home)/keys", 1)
        for (name, text) in [(".netrc", "machine 127.0.0.1 login a password b\n"), (".curlrc", "user-agent = \"x\"\n")]
        {
          let file = try #require(fopen("\(home)/\(name)", "w"))
          fputs(text, file)
          fclose(file)
        }
        let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
        let result = try Probe().fetch(server.origin + "/")
        #expect(result.response?.status == 200)
        let request = try #require(server.requests.first)
        #expect(request["authorization"] == nil)
        #expect(request["proxy-authorization"] == nil)
        #expect(request["user-agent"]?.hasPrefix("Perennial/") == true)
        #expect(canary.connections == 0)
        #expect(getenv("SSLKEYLOGFILE") == nil)
        #expect(access("\(home)/keys", F_OK) != 0)
      }
    }
  }

  @Test func aMachineOutOfDescriptorsIsOurFaultAndNotThePages() async {
    await #expect(processExitsWith: .success) {
      let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
      let probe = try Probe()
      var limit = rlimit(rlim_cur: 3, rlim_max: 3)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      let result = try probe.fetch(server.origin + "/")
      #expect(result.failure?.kind == .local)
    }
  }

  @Test func aPeerThatGoesAwayDoesNotEndTheProcess() async {
    await #expect(processExitsWith: .success) {
      _ = try Probe()
      raise(SIGPIPE)
    }
  }
}
