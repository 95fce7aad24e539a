import Diagnostics
import Roles

/// Two roles to be compared, in the order of the columns.
public struct RolePair: Hashable, Sendable {
  public var left: Role
  public var right: Role

  public init(left: Role, right: Role) {
    self.left = left
    self.right = right
  }

  /// What the pair is known by: "ml-lead-vs-ds-manager".
  public var slug: String { "\(left.id)-vs-\(right.id)" }

  struct Key: Hashable {
    var left: String
    var right: String
  }

  var key: Key { Key(left: left.id, right: right.id) }

  /// Every two of the roles, role by role: the first with all that follow it, then the second.
  public static func all(of roles: [Role]) -> [RolePair] {
    roles.indices.flatMap { left in
      roles[(left + 1)...].map { RolePair(left: roles[left], right: $0) }
    }
  }
}
