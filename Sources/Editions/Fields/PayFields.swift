import Charts
import LayoutFiles
import Roles

enum PayFields {
  static let table = RecordTable<PairSubject>(
    "pay",
    [
      Field("ads", .number, "how many ads there are, with or without pay") {
        .number($0.comparison.pay.ads)
      },
      Field("panels", .number, "how many currencies and periods they are paid in") {
        .number($0.comparison.pay.panels.count)
      },
      Field("drawn", .number, "how many ads the first of them has") {
        .number($0.panel?.ads ?? 0)
      },
      Field("headline", .text, "what is seen: twelve ads span 60K to 220K") {
        .optional($0.panel.map(PayWording.headline))
      },
      Field("span", .text, "60K to 220K") { .optional($0.panel.map(PayWording.span)) },
      Field("unit", .text, "the currency, and the period with its assumption") {
        .optional($0.panel.map(PayWording.unit))
      },
      Field("counts", .text, "how many ads from how many employers") {
        .optional($0.panel.map(PayWording.counts))
      },
      Field("relevance", .text, "how many ads are titled as one of the roles") {
        .text(PayWording.relevance($0.comparison.pay))
      },
      Field("about the roles", .number, "how many ads are titled as one of the roles") {
        .number($0.comparison.pay.adsForTheseRoles)
      },
      Field("titles", .text, "how the ads' titles stand to the roles") {
        .text(PayWording.titles($0.comparison))
      },
      Field("rest", .text, "what the chart in small leaves out") {
        .text(PayWording.rest($0.comparison.pay))
      },
      Field("summary", .text, "medians, or why there are none") {
        .text(PayWording.summary($0.comparison.pay))
      },
      Field("coverage", .text, "how many ads include the amount that most do") {
        .optional($0.panel.map(PayWording.coverage))
      },
      Field("currency", .text, "of the first chart") { .optional($0.panel?.currency) },
      Field("jobs", .list(.record("ad")), "every ad") { subject in
        let pay = subject.comparison.pay
        let ads = pay.panels.flatMap { $0.offers.map(\.ad) } + pay.withoutPay
        return AdFields.table.list(
          of: ads.map {
            AdSubject(ad: $0, currency: ads.first?.pay?.currency, numbers: subject.numbers)
          })
      },
      Field("column head", .text, "over pay in a table: the currency, where the ads tell one") {
        .text($0.panel?.currency ?? "Pay")
      },
    ])
}

extension PairSubject {
  /// The currency and period with most ads.
  fileprivate var panel: PayPanel? { comparison.pay.panels.first }
}

/// An ad in a table of ads.
struct AdSubject: Sendable {
  var ad: Ad
  /// What the table's head names.
  var currency: String?
  var numbers: SourceNumbers
}

enum AdFields {
  static let table = RecordTable<AdSubject>(
    "ad",
    [
      Field("title", .text, "the job") { .text($0.ad.title) },
      Field("employer", .text, "who advertises; nothing where it is not stated") {
        .optional($0.ad.employer)
      },
      Field("place", .text, "where; nothing where it is not stated") { .optional($0.ad.location) },
      Field("level", .text, "the seniority; nothing where it is not stated") {
        $0.ad.seniority == nil ? .nothing : .text($0.ad.seniority.level.name.replacingSpaces)
      },
      Field("pay", .text, "as printed, with the currency where it is not the first's") {
        $0.ad.pay == nil ? .nothing : .text(PayWording.pay($0.ad.pay, $0.currency))
      },
      Field("currency", .text, "of its pay") { .optional($0.ad.pay?.currency) },
      Field("sources", .text, "the numbers of the articles that printed it") {
        .text($0.numbers.figures($0.ad.sources, separator: ",\u{A0}"))
      },
    ])
}
