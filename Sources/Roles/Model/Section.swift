/// The parts of a role's description, in the order they are printed.
public enum Section: String, Hashable, Sendable, CaseIterable, Codable {
  case definition, responsibilities, skills, education, tools, industries, outlook, tips
}
