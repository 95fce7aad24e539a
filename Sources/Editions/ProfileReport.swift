import Diagnostics
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The report on one role: its profile in the order of the layout's parts for it.
public struct ProfileReport {
  let profile: RoleProfile
  let layout: Layout
  let imprint: Imprint

  public init(_ profile: RoleProfile, layout: Layout, imprint: Imprint) {
    self.profile = profile
    self.layout = layout
    self.imprint = imprint
  }

  /// The laid-out report.
  public func document(setter: Typesetter) -> Reported<DisplayDocument> {
    var draft = Draft(
      stylist: Stylist(layout: layout, ink: imprint.ink), setter: setter,
      sources: SourceNumbers(articles: profile.composedFrom))
    for part in layout.profile { draft.compose(part, profile) }
    let articles = Wording.count(profile.articles.count, "article")
    let furniture = Furniture(
      draft: draft, kind: "Role profile", head: [draft.words(profile.role.name, .runningHead)],
      foot: "Composed from \(articles)")
    let information = DocumentInformation(
      title: profile.role.name, author: "rolereport", subject: "Role profile, from \(articles)",
      keywords: [profile.role.name, "role profile"], language: layout.language,
      date: imprint.date, creator: imprint.creator)
    return draft.madeUp(information, imprint, furniture)
  }
}

extension Draft {
  mutating func compose(_ part: ProfilePart, _ profile: RoleProfile) {
    switch part {
    case .head: profileHead(profile)
    case .dutiesAndSkills: dutiesAndSkills(profile)
    case .background: background(profile)
    case .tools: witnesses(profile)
    case .neighbours: neighbours(profile)
    case .pageBreak: galley.breakPage()
    }
  }
}
