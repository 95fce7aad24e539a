import Testing

@testable import Roles

@Suite("Tools")
struct ImportToolTests {
  @Test(
    "are found in every kind of list, in the product's own spelling",
    arguments: [
      ("Programming Languages: Python, R, Java, C++", ["Python", "R", "Java", "C++"]),
      ("Frameworks (e.g., tensorflow, KERAS)", ["TensorFlow", "Keras"]),
      ("Languages such as Python, Java, and C++.", ["Python", "Java", "C++"]),
      ("PowerBI, MS Power BI or Power-BI", ["Power BI"]),
      ("AWS SageMaker and Google AI Platform", ["AWS SageMaker", "Google AI Platform"]),
      ("scikit-learn, Scikit Learn, sklearn", ["Scikit-learn"]),
      ("Postgres, MS SQL Server and SQL", ["PostgreSQL", "Microsoft SQL Server", "SQL"]),
      ("GitHub, GitLab CI/CD and Git", ["GitHub", "GitLab CI/CD", "Git"]),
      ("C#, C, F and .NET", ["C#", "C", ".NET"]),
      ("Excel and Spark", ["Excel", "Spark"]),
      ("Excel at meetings; go to R&D; spark interest", []),
      ("Java and JavaScript", ["Java", "JavaScript"]),
      ("K8s, Node.js, D3.js", ["Kubernetes", "Node.js", "D3.js"]),
      ("no product here", []),
    ])
  func names(_ text: String, _ names: [String]) throws {
    #expect(try Importing.tables().tools.names(in: text) == names)
  }

  @Test("that the table does not have are taken from lists of tools, by their capitals")
  func unknown() throws {
    let table = try Importing.tables().tools
    #expect(
      ToolReader.names(in: "Robots (e.g., Zorblat, ROS, machine learning)", section: .tools, table)
        == ["ROS", "Zorblat"])
    #expect(ToolReader.names(in: "Skills: Zorblat, Charm", section: .skills, table) == [])
  }

  @Test("have a group")
  func groups() throws {
    let table = try Importing.tables().tools
    #expect(table.group(of: "Python") == "Languages")
    #expect(table.group(of: "Tableau") == "Reporting")
    #expect(table.group(of: "Zorblat") == nil)
  }

  @Test("are in the same groups where these alone are read")
  func groupsAlone() throws {
    let read = ToolGroups.read(directory: Importing.directory)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value == ToolGroups(try Importing.tables().tools))
    #expect(
      ToolGroups.read(directory: "/no/such").diagnostics
        == ImportTables.read(directory: "/no/such").diagnostics)
  }

  @Test("of each spelling belong to one product")
  func unambiguous() throws {
    var owners: [String: String] = [:]
    for entry in try Importing.tables().tools.entries {
      for form in Set(([entry.name] + entry.aliases + entry.words).map { $0.lowercased() }) {
        #expect(owners[form] == nil, "\(form): \(owners[form] ?? "") and \(entry.name)")
        owners[form] = entry.name
      }
    }
  }
}
