/// What different ways of writing a role's name have in common.
enum RoleKey {
  /// Words in lower case: case, punctuation and spacing are left out, so that a slug and the name it
  /// was made of are the same.
  static func words(_ text: some StringProtocol) -> String {
    WordForms.words(text).joined(separator: " ")
  }

  /// As `words`, and without "of", "the" and the plural: "Heads of Data Science" and "head data
  /// science".
  static func loose(_ text: some StringProtocol) -> String {
    looseWords(text).joined(separator: " ")
  }

  static func looseWords(_ text: some StringProtocol) -> [String] {
    WordForms.words(text).filter { $0 != "of" && $0 != "the" }.map(WordForms.singular)
  }
}
