import LayoutFiles
import Roles

/// What someone in one role brings to the other, and what they would have to add: what the other's
/// sources name and the role's own do not.
struct TransitionSubject: Sendable {
  var way: Transition
  /// Whether no source lists tools for the role that is left.
  var isSilentOnTools: Bool

  init(_ comparison: Comparison, from side: Side) {
    way = comparison.transition(from: side)
    isSilentOnTools = comparison[.tools].missing.contains(side)
  }
}

enum TransitionFields {
  static let table = RecordTable<TransitionSubject>(
    "transition",
    [
      Field("something", .flag, "whether there is anything to say") { subject in
        let way = subject.way
        return .flag(
          !(way.keptSkills.isEmpty && way.newSkills.isEmpty && way.keptTools.isEmpty
            && way.newTools.isEmpty))
      },
      Field("kept skills", .list(.text), "themes that both roles ask for") {
        .texts(Wording.running($0.way.keptSkills.map(\.theme)))
      },
      Field("new skills", .list(.fact), "what the role one goes to asks for besides") {
        .items($0.way.newSkills.flatMap(\.items))
      },
      Field("kept tools", .list(.fact), "tools that both use") { .facts(tools($0.way.keptTools)) },
      Field("new tools", .list(.fact), "tools that only the role one goes to uses") {
        .facts(tools($0.way.newTools))
      },
      Field("tools unknown", .flag, "whether no source lists tools for the role one leaves") {
        .flag($0.isSilentOnTools)
      },
      Field("tools known", .flag, "whether sources list tools for the role one leaves") {
        .flag(!$0.isSilentOnTools)
      },
      Field("kept duties", .list(.text), "duties by theme that both have") {
        .texts(Wording.running($0.way.keptDuties.map(\.theme)))
      },
      Field("new duties", .list(.fact), "duties that only the role one goes to has") {
        .items($0.way.newDuties.flatMap(\.items))
      },
    ])

  private static func tools(_ tools: [ComparedTool]) -> [Fact] {
    tools.map { Fact($0.name.replacingSpaces, $0.left + $0.right) }
  }
}
