/// An ad with the words of its title, which every pair of roles is looked for in.
struct TitledAd: Sendable {
  let ad: Ad
  let words: [String]
  /// Those before a remark in brackets at the end: "Data Scientist (m/f/d)".
  let role: [String]

  private init(_ ad: Ad) {
    self.ad = ad
    words = RoleKey.looseWords(ad.title)
    role = RoleKey.looseWords(Self.titleAlone(ad.title))
  }

  /// By title.
  static func ads(_ ads: [Ad]) -> [TitledAd] { ads.sorted(by: byTitle).map(TitledAd.init) }

  static func byTitle(_ a: Ad, _ b: Ad) -> Bool {
    (a.title, a.employer ?? "", a.location ?? "") < (b.title, b.employer ?? "", b.location ?? "")
  }

  private static func titleAlone(_ title: String) -> Substring {
    guard title.last(where: { !$0.isWhitespace }) == ")", let open = title.lastIndex(of: "("),
      open != title.startIndex
    else { return title[...] }
    return title[..<open]
  }
}
