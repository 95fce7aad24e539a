/// What the ads that stand beside the articles offer: ranges, never points; no average, no
/// conversion.
public struct PayPicture: Hashable, Sendable {
  /// One for each currency and period.
  public var panels: [PayPanel]
  /// Ads that name no figure, by title.
  public var withoutPay: [Ad]
  /// Ads whose title is the name of one of the two roles.
  public var adsForTheseRoles: Int

  /// By the role's id: ads whose title holds a name of the role and more ("Senior Data Scientist"
  /// for Data Scientist), by title. Those that are for one of the two roles are none of them.
  private var near: [String: [Ad]]

  public var adsWithoutPay: Int { withoutPay.count }

  /// All ads of the corpus, with figures or without.
  public var ads: Int { panels.reduce(adsWithoutPay) { $0 + $1.ads } }

  public init(_ corpus: Corpus, roles: [Role]) {
    self.init(PayPanel.panels(of: corpus.ads), ads: TitledAd.ads(corpus.ads), roles: roles)
  }

  init(_ panels: [PayPanel], ads: [TitledAd], roles: [Role]) {
    self.panels = panels
    withoutPay = ads.map(\.ad).filter { $0.pay?.min == nil && $0.pay?.max == nil }
    let names = roles.map { role in
      Set(([role.name, role.shortName] + role.aliases).map(RoleKey.looseWords))
        .filter { !$0.isEmpty }
    }
    near = [:]
    adsForTheseRoles = 0
    for ad in ads {
      guard !names.contains(where: { $0.contains(ad.role) }) else {
        adsForTheseRoles += 1
        continue
      }
      for (role, names) in zip(roles, names)
      where names.contains(where: { Self.run($0, isIn: ad.words) }) {
        near[role.id, default: []].append(ad.ad)
      }
    }
  }

  /// Ads that are for neither role, but whose title holds a name of one of them, by title.
  public var adsNearTheseRoles: [Ad] {
    Set(near.values.joined()).sorted(by: TitledAd.byTitle)
  }

  /// Those of `adsNearTheseRoles` whose title holds a name of this one of the two roles.
  public func ads(near role: Role) -> [Ad] { near[role.id] ?? [] }

  /// Whether words stand in a text, in their order and with nothing between them.
  private static func run(_ words: [String], isIn text: [String]) -> Bool {
    guard words.count <= text.count else { return false }
    return (0...(text.count - words.count)).contains { text[$0...].starts(with: words) }
  }
}
