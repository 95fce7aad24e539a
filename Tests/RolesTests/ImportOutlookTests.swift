import Testing

@testable import Roles

@Suite("Outlook")
struct ImportOutlookTests {
  static let bureau = "U.S. Bureau of Labor Statistics"

  @Test(
    "figures are read with their period, for whom, and by whom",
    arguments: [
      (
        "According to the U.S. Bureau of Labor Statistics, employment of bakers (which includes cooks) "
          + "is projected to grow 15% from 2019 to 2029.",
        [Projection(percent: 15, from: 2019, to: 2029, occupation: "bakers", authority: bureau)]
      ),
      (
        "The BLS projects 36 percent growth for bakers from 2021 to 2031.",
        [Projection(percent: 36, from: 2021, to: 2031, occupation: "bakers", authority: bureau)]
      ),
      (
        "Baking jobs are projected to grow by 11% between 2020 and 2030, while cooks are expected to see more.",
        [Projection(percent: 11, from: 2020, to: 2030, occupation: "baking jobs", authority: nil)]
      ),
      (
        "Bakers are expected to grow 8% (2022–32), according to the Guild of Bread.",
        [
          Projection(
            percent: 8, from: 2022, to: 2032, occupation: "bakers", authority: "Guild of Bread")
        ]
      ),
      ("Bakers will always be needed.", []),
      ("Bakers earn 10% more than cooks.", []),
    ] as [(String, [Projection])])
  func figures(_ text: String, _ projections: [Projection]) {
    #expect(ProjectionReader.read(text) == projections)
  }

  @Test("of one role is not the other's")
  func split() throws {
    let corpus = try Importing.corpus(
      """
      Data Clerk vs. Pilot

      Outlook

      The demand for both Data Clerks and Pilots is high. Pilots, in particular, are wanted.
      """
    ).value
    #expect(
      Importing.texts(corpus, "data-clerk", .outlook) == [
        "The demand for both Data Clerks and Pilots is high."
      ])
    #expect(
      Importing.texts(corpus, "pilot", .outlook) == [
        "The demand for both Data Clerks and Pilots is high.",
        "Pilots, in particular, are wanted.",
      ])
  }
}
