/// Something about a role that no source says: silence, which is not "none".
public struct Gap: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A section that no article fills.
    case silent(Section)
    /// There is an outlook, but no figure in it.
    case noGrowthFigure
    /// A single article describes the role.
    case singleSource
  }

  public var kind: Kind
  public var side: Side
  /// The role's id.
  public var role: String
  /// "No source lists tools for Data Manager", without a full stop.
  public var sentence: String

  /// The gaps of the role on a side, in the order of the sections.
  static func gaps(_ digest: RoleDigest, on side: Side, missing: [Section]) -> [Gap] {
    let role = digest.role
    var gaps = missing.map { section in
      Gap(
        kind: .silent(section), side: side, role: role.id,
        sentence: "No source \(verb(section)) \(role.name)")
    }
    let outlook = digest.items(.outlook)
    if !outlook.isEmpty, outlook.allSatisfy(\.projections.isEmpty) {
      gaps.append(
        Gap(
          kind: .noGrowthFigure, side: side, role: role.id,
          sentence: "No source gives a growth figure for \(role.name)"))
    }
    if digest.articles.count == 1 {
      gaps.append(
        Gap(
          kind: .singleSource, side: side, role: role.id,
          sentence: "Only one article describes \(role.name); no claim has a second witness"))
    }
    return gaps
  }

  private static func verb(_ section: Section) -> String {
    switch section {
    case .definition: "defines"
    case .responsibilities: "lists duties for"
    case .skills: "lists skills for"
    case .education: "names an education for"
    case .tools: "lists tools for"
    case .industries: "names industries for"
    case .outlook: "gives an outlook for"
    case .tips: "gives tips for"
    }
  }
}
