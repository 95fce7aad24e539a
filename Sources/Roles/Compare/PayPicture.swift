/// What the ads that stand beside the articles offer: ranges, never points; no average, no
/// conversion.
public struct PayPicture: Hashable, Sendable {
  /// One for each currency and period.
  public var panels: [PayPanel]
  /// Ads that name no figure, by title.
  public var withoutPay: [Ad]
  /// Ads whose title is the name of one of the two roles.
  public var adsForTheseRoles: Int

  public var adsWithoutPay: Int { withoutPay.count }

  /// All ads of the corpus, with figures or without.
  public var ads: Int { panels.reduce(adsWithoutPay) { $0 + $1.ads } }

  public init(_ corpus: Corpus, roles: [Role]) {
    self.init(PayPanel.panels(of: corpus.ads), ads: corpus.ads, roles: roles)
  }

  init(_ panels: [PayPanel], ads: [Ad], roles: [Role]) {
    self.panels = panels
    withoutPay = ads.filter { $0.pay?.min == nil && $0.pay?.max == nil }
      .sorted { ($0.title, $0.employer ?? "") < ($1.title, $1.employer ?? "") }
    let names = Set(roles.flatMap { [$0.name, $0.shortName] + $0.aliases }.map(RoleKey.loose))
    adsForTheseRoles = ads.count { names.contains(RoleKey.loose(Self.titleAlone($0.title))) }
  }

  /// An ad's title without a remark in brackets at its end: "Data Scientist (m/f/d)".
  private static func titleAlone(_ title: String) -> Substring {
    guard title.last(where: { !$0.isWhitespace }) == ")", let open = title.lastIndex(of: "("),
      open != title.startIndex
    else { return title[...] }
    return title[..<open]
  }
}
