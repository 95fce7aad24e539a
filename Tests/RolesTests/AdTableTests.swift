import Roles
import Testing

@Suite("Ads as a table") struct AdTableTests {
  @Test("a row an ad, quoted where it must be; what is not known is empty")
  func rows() {
    var plain = Ad(title: "Baker", employer: nil, location: "Ulm")
    plain.sources = [Source(article: "a", line: 3), Source(article: "b", line: 4)]
    var odd = Ad(title: "Miller, \"chief\"", employer: "Mill\nCo", location: nil)
    odd.pay = Pay(
      currency: "EUR", min: 10, max: nil, period: .hour, periodAssumed: true, text: "from 10 €")
    let lines = AdTable([plain, odd]).csv.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("title,employer,location,"))
    #expect(lines[1] == "Baker,,Ulm,,,,,,,,,a; b")
    #expect(lines[2] == "\"Miller, \"\"chief\"\"\",\"Mill\nCo\",,,,EUR,10,,hour,yes,from 10 €,")
  }
}
