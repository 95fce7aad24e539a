/// Sources that contradict each other; every claim is kept.
public struct Conflict: Hashable, Sendable {
  /// "Doctorate", "Job growth"
  public var subject: String
  /// The role it is about; nil where it is about an occupation that both roles are counted under.
  public var side: Side?
  /// The role's name, or the occupation.
  public var about: String
  public var claims: [Item]

  /// The subject with what it is about: "Job growth: Data Scientist".
  public var title: String { "\(subject): \(about)" }
}

extension Conflict {
  /// What was noted by hand, then figures for the growth of one role or one occupation that differ,
  /// unless a note or an earlier conflict already has them.
  static func conflicts(_ left: RoleDigest, _ right: RoleDigest) -> [Conflict] {
    let digests = [(Side.left, left), (.right, right)]
    var found = digests.flatMap { side, digest in
      digest.role.disagreements.map {
        Conflict(subject: $0.subject, side: side, about: digest.role.name, claims: $0.claims)
      }
    }
    for (side, digest) in digests {
      let claims = digest.items(.outlook).filter { !$0.projections.isEmpty }
      let growth = Conflict(
        subject: growthSubject, side: side, about: digest.role.name, claims: claims)
      if growth.sourcesDiffer, !growth.isCovered(by: found) { found.append(growth) }
    }
    let items = digests.flatMap { $0.1.items(.outlook) }
    let occupations = Set(items.flatMap(\.projections).map(\.occupation))
    for occupation in occupations.sorted() {
      let growth = Conflict.growth(of: occupation, claimedBy: items)
      if growth.sourcesDiffer, !growth.isCovered(by: found) { found.append(growth) }
    }
    return found
  }

  /// What was noted by hand on one role, and figures for its growth that differ.
  static func conflicts(of digest: RoleDigest) -> [Conflict] {
    var found = digest.role.disagreements.map {
      Conflict(subject: $0.subject, side: .left, about: digest.role.name, claims: $0.claims)
    }
    let claims = digest.items(.outlook).filter { !$0.projections.isEmpty }
    let growth = Conflict(
      subject: growthSubject, side: .left, about: digest.role.name, claims: claims)
    if growth.figures.count > 1, !growth.isCovered(by: found) { found.append(growth) }
    return found
  }

  private static let growthSubject = "Job growth"

  /// One occupation as both roles' sources give it, a claim that both make only once.
  private static func growth(of occupation: String, claimedBy items: [Item]) -> Conflict {
    var claims: [Item] = []
    for item in items {
      var claim = item
      claim.projections.removeAll { $0.occupation != occupation }
      let isKnown = claims.contains {
        Figure.all(of: [$0]) == Figure.all(of: [claim])
          && !Set($0.sources).isDisjoint(with: claim.sources)
      }
      if !claim.projections.isEmpty, !isKnown { claims.append(claim) }
    }
    claims.sort { Figure.order($0) < Figure.order($1) }
    return Conflict(subject: growthSubject, side: nil, about: occupation, claims: claims)
  }

  /// A growth figure without who says it: two sources that agree on it do not contradict each other.
  private struct Figure: Hashable {
    var percent: Int
    var from: Int
    var to: Int
    var occupation: String

    static func all(of claims: [Item]) -> Set<Figure> {
      Set(
        claims.flatMap(\.projections).map {
          Figure(percent: $0.percent, from: $0.from, to: $0.to, occupation: $0.occupation)
        })
    }

    /// By period, then percentage, then wording.
    static func order(_ claim: Item) -> (Int, Int, Int, String) {
      let first = claim.projections.first
      return (first?.from ?? 0, first?.to ?? 0, first?.percent ?? 0, claim.text)
    }
  }

  private var figures: Set<Figure> { Figure.all(of: claims) }

  /// Whether two articles give other figures. One that gives several, for several occupations, does not
  /// contradict itself.
  private var sourcesDiffer: Bool {
    var given: [String: Set<Figure>] = [:]
    for claim in claims {
      for source in claim.sources {
        given[source.article, default: []].formUnion(Figure.all(of: [claim]))
      }
    }
    return Set(given.values).count > 1
  }

  /// Whether one other conflict has the figures already, or was drawn from the same lines.
  private func isCovered(by others: [Conflict]) -> Bool {
    others.contains { other in
      guard side == nil || side == other.side else { return false }
      if figures.isSubset(of: other.figures) { return true }
      let lines = Set(other.claims.flatMap(\.sources))
      return claims.allSatisfy { !lines.isDisjoint(with: $0.sources) }
    }
  }
}
