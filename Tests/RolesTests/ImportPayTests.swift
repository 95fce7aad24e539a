import Testing

@testable import Roles

@Suite("Pay")
struct ImportPayTests {
  struct Case: Sendable, CustomStringConvertible {
    var text: String
    var currency: String?
    var min: Int?
    var max: Int?
    var period = Pay.Period.year
    var isAssumed = true
    var isSwapped = false
    var description: String { text }

    init(
      _ text: String, _ currency: String?, _ min: Int?, _ max: Int?,
      per period: Pay.Period? = nil, swapped: Bool = false
    ) {
      self.text = text
      self.currency = currency
      self.min = min
      self.max = max
      self.period = period ?? .year
      isAssumed = period == nil
      isSwapped = swapped
    }
  }

  static let cases: [Case] = [
    Case("USD 100K - 130K", "USD", 100_000, 130_000),
    Case("$106k – $179k", nil, 106_000, 179_000),
    Case("US$106k – US$179k", "USD", 106_000, 179_000),
    Case("€45K–€60K", "EUR", 45_000, 60_000),
    Case("£85,000 – £120,000 per annum", "GBP", 85_000, 120_000, per: .year),
    Case("£85,000 – £120,000 p.a.", "GBP", 85_000, 120_000, per: .year),
    Case("USD 100K+", "USD", 100_000, nil),
    Case("up to $60,000", nil, nil, 60_000),
    Case("up to USD 60,000", "USD", nil, 60_000),
    Case("from EUR 50.000", "EUR", 50_000, nil),
    Case("12 – 18 lakh", "INR", 1_200_000, 1_800_000),
    Case("₹12 - 18 LPA", "INR", 1_200_000, 1_800_000, per: .year),
    Case("INR 25 lakhs per annum", "INR", 2_500_000, 2_500_000, per: .year),
    Case("CHF 120'000", "CHF", 120_000, 120_000),
    Case("CHF 120’000 – 140’000", "CHF", 120_000, 140_000),
    Case("USD 1.2M", "USD", 1_200_000, 1_200_000),
    Case("USD 45 per hour", "USD", 45, 45, per: .hour),
    Case("USD 45/hr - 60/hr", "USD", 45, 60, per: .hour),
    Case("$45 - $60 an hour CAD", "CAD", 45, 60, per: .hour),
    Case("EUR 600 per day", "EUR", 600, 600, per: .day),
    Case("PLN 18 000 - 22 000 / month", "PLN", 18_000, 22_000, per: .month),
    Case("EUR 5.500 monthly", "EUR", 5_500, 5_500, per: .month),
    Case("GBP 1,200 per week", "GBP", 1_200, 1_200, per: .week),
    Case("100K - 130K USD", "USD", 100_000, 130_000),
    Case("USD 130K - 100K", "USD", 100_000, 130_000, swapped: true),
    Case("100 - 130K EUR", "EUR", 100_000, 130_000),
    Case("USD 100K - 130", "USD", 100_000, 130_000),
    Case("A$120k", "AUD", 120_000, 120_000),
    Case("45.000,00 €", "EUR", 45_000, 45_000),
    Case("USD 100K - 130K + bonus", "USD", 100_000, 130_000),
    Case("USD 100,000 to 130,000", "USD", 100_000, 130_000),
    Case("USD 100000-130000", "USD", 100_000, 130_000),
  ]

  @Test("is read as printed, an interval with its currency and period", arguments: cases)
  func reads(_ expected: Case) throws {
    guard case .read(let pay, let swapped, _) = PayReader.read(expected.text) else {
      Issue.record("\(expected.text) was not read")
      return
    }
    #expect(pay.currency == expected.currency)
    #expect(pay.min == expected.min)
    #expect(pay.max == expected.max)
    #expect(pay.period == expected.period)
    #expect(pay.periodAssumed == expected.isAssumed)
    #expect(swapped == expected.isSwapped)
    #expect(pay.text == expected.text)
  }

  @Test(
    "that is not stated is no pay",
    arguments: ["Competitive", "Competitive salary", "Negotiable", "DOE", "Not disclosed"])
  func unstated(_ text: String) {
    #expect(PayReader.read(text) == .unstated)
  }

  @Test(
    "that makes no sense is refused",
    arguments: [
      "USD 99999999999999999999K", "USD banana", "USD", "USD 0K - 0K", "USD 999999999999M", "K - K",
    ])
  func refused(_ text: String) {
    #expect(PayReader.read(text) == .unreadable)
  }
}
