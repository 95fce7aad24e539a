import Diagnostics
import Testing

@testable import Roles

@Suite struct RoleFinderTests {
  private let finder: RoleFinder = {
    var corpus = Corpus()
    var chef = Role(id: "chef", name: "Head of Kitchen Science")
    chef.shortName = "Kitchen Head"
    chef.aliases = ["Boss Cook"]
    corpus.roles = [
      chef, Role(id: "data-manager", name: "Data Manager"),
      Role(id: "ds-manager", name: "Data Science Manager"), Role(id: "vsop", name: "Versus Taster"),
    ]
    return RoleFinder(corpus)
  }()

  private func id(_ text: String) -> String? { try? finder.find(text).get().id }

  private func pair(_ text: String) -> [String]? {
    (try? finder.pair(text).get()).map { [$0.left.id, $0.right.id] }
  }

  private func code(_ text: String) -> String? {
    guard case .failure(let diagnostic) = finder.pair(text) else { return nil }
    return diagnostic.code
  }

  @Test(arguments: [
    ("chef", "chef"), ("CHEF", "chef"), (" chef ", "chef"), ("Boss Cook", "chef"),
    ("boss-cooks", "chef"), ("kitchen head", "chef"), ("head-of-kitchen-science", "chef"),
    ("Heads of Kitchen Science", "chef"), ("Head Kitchen Science", "chef"),
    ("head of the kitchen sciences", "chef"), ("Data Managers", "data-manager"),
    ("data-science-manager", "ds-manager"), ("Data-Manager", "data-manager"),
  ])
  func `a role is found by any way of writing its name`(text: String, id: String) {
    #expect(self.id(text) == id)
  }

  @Test(arguments: ["data-manger", "dsmanager", "manager", "chefs kitchen", "", "data"])
  func `nothing is corrected silently`(text: String) {
    #expect(id(text) == nil)
  }

  @Test func `data-manager and ds-manager are two roles, each suggested for what is like it`() {
    #expect(pair("data-manager,ds-manager") == ["data-manager", "ds-manager"])
    #expect(finder.suggestions(for: "data-manger") == ["data-manager", "ds-manager"])
    #expect(finder.suggestions(for: "ds-manger").first == "ds-manager")
    #expect(finder.suggestions(for: "qqqq").isEmpty)
  }

  @Test func `at most three suggestions are made`() {
    var corpus = Corpus()
    corpus.roles = (1...9).map { Role(id: "cook-\($0)", name: "Cook \($0)") }
    #expect(RoleFinder(corpus).suggestions(for: "cook") == ["cook-1", "cook-2", "cook-3"])
  }

  @Test(arguments: [
    "chef,data-manager", "chef:data-manager", "chef-vs-data-manager", "Chef vs. Data Manager",
    "boss cook VS data managers", "Head of Kitchen Science versus Data Manager",
    "head-of-kitchen-science-vs-data-manager", " chef , data-manager ", "chef,data-manager,",
  ])
  func `a pair is two names in the order typed`(text: String) {
    #expect(pair(text) == ["chef", "data-manager"])
  }

  @Test func `a name that begins like the word between two names is a name`() {
    #expect(pair("vsop,chef") == ["vsop", "chef"])
    #expect(pair("vsop-vs-chef") == ["vsop", "chef"])
  }

  @Test(arguments: [
    ("chef", "usage.two-roles"), ("", "usage.two-roles"), (",", "usage.two-roles"),
    ("chef,data-manager,ds-manager", "usage.two-roles"),
    ("chef-vs-data-manager-vs-ds-manager", "usage.two-roles"),
    ("chef,chef", "usage.same-role"), ("chef,Boss Cook", "usage.same-role"),
    ("chef,cheff", "usage.unknown-role"), ("cheff,data-manager", "usage.unknown-role"),
  ])
  func `a pair that is none is an error`(text: String, code: String) {
    #expect(self.code(text) == code)
  }

  @Test func `an unknown name on each side is reported for both`() {
    guard case .failure(let diagnostic) = finder.pair("cheff,data-manger") else {
      Issue.record("two unknown roles were found")
      return
    }
    #expect(diagnostic.summary.contains("'cheff'"))
    #expect(diagnostic.notes.first?.contains("'data-manger'") == true)
    #expect(diagnostic.hint == "did you mean 'chef'?")
  }

  @Test func `a name of two roles tells neither`() {
    var corpus = Corpus()
    corpus.roles = [Role(id: "b", name: "Cook"), Role(id: "a", name: "Cook")]
    guard case .failure(let diagnostic) = RoleFinder(corpus).find("cook") else {
      Issue.record("one of two cooks was taken")
      return
    }
    #expect(diagnostic.hint == "name it by its id: 'a' or 'b'")
  }
}
