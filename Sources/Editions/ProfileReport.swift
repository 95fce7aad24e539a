import Diagnostics
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The document on one role: its profile in the order of the layout's flow for it.
public struct ProfileReport {
  let profile: RoleProfile
  let layout: Layout
  let imprint: Imprint

  public init(_ profile: RoleProfile, layout: Layout, imprint: Imprint) {
    self.profile = profile
    self.layout = layout
    self.imprint = imprint
  }

  /// The laid-out document.
  public func document(setter: Typesetter) -> Reported<DisplayDocument> {
    let subject = ProfileSubject(profile)
    let composition = Composition(
      layout: layout, flow: .role, imprint: imprint,
      root: ProfileFields.table.record(of: subject), numbers: subject.numbers)
    return composition.document(information, setter: setter)
  }

  private var information: DocumentInformation {
    let articles = Wording.count(profile.articles.count, "article")
    return DocumentInformation(
      title: profile.role.name, author: "rolereport", subject: "Role profile, from \(articles)",
      keywords: [profile.role.name, "role profile"], language: layout.language,
      date: imprint.date, creator: imprint.creator)
  }
}
