extension BrokenFile {
  static let content: [BrokenFile] = [
    BrokenFile("01-003", named: "an artifact inside a paragraph") {
      $0.replace(
        "/P<</MCID 1>>BDC", with: "/P<</MCID 1>>BDC /Artifact BMC 0 0 1 1 re f EMC", in: 4)
    },
    BrokenFile("01-004", named: "a paragraph inside an artifact") {
      $0.replace("/P<</MCID 1>>BDC", with: "/Artifact BMC /P<</MCID 1>>BDC", in: 4)
      $0.paint("EMC")
      $0.replace(
        "Td <00010002> Tj ET EMC\n/Link", with: "Td <00010002> Tj ET EMC EMC\n/Link", in: 4)
      $0.replace("\nEMC", with: "", in: 4)
    },
    BrokenFile("01-005", named: "a rule that nobody tagged") { $0.paint("0 0 m 9 9 l S") },
    BrokenFile("01-005", named: "text that nobody tagged") {
      $0.paint("BT /F1 9 Tf <0001> Tj ET")
    },
    BrokenFile("01-005", named: "a form that nobody tagged") { $0.paint("/X1 Do") },
    BrokenFile("01-005", named: "an inline picture that nobody tagged") {
      $0.paint("BI /W 2 /H 2 /CS /G /BPC 8 ID ABCD EI")
    },
    BrokenFile("01-007", named: "suspect tags") {
      $0.replace("/Marked true", with: "/Marked true/Suspects true", in: 1)
    },
    BrokenFile("02-001", named: "a structure type of one's own") {
      $0.replace("/S/P/", with: "/S/Absatz/", in: 13)
    },
    BrokenFile("02-001", "02-003", named: "a role map in a circle") {
      $0.replace("/S/P/", with: "/S/Absatz/", in: 13)
      $0.add("/RoleMap<</Absatz/Zeile/Zeile/Absatz>>", to: 10)
    },
    BrokenFile("02-004", named: "a standard type mapped to another") {
      $0.add("/RoleMap<</Sect/Div>>", to: 10)
    },
    BrokenFile("30-001", named: "a form that refers to another file") {
      $0.add("/Ref<</F(other.pdf)/Page 0>>", to: 40)
    },
    BrokenFile("30-002", named: "a form with marked content drawn twice") { pdf in
      pdf.streams[40]?.data = Array("/P<</MCID 0>>BDC 0 0 5 5 re f EMC".utf8)
      pdf.add("/StructParents 2", to: 40)
      pdf.replace("]1 14 0 R", with: "]1 14 0 R 2[13 0 R]", in: 23)
      pdf.replace("K[1 ", with: "K[1<</Type/MCR/Pg 3 0 R/Stm 40 0 R/MCID 0>>", in: 13)
      pdf.replace(
        "/Artifact<</Type/Pagination>>BDC q /G1 gs /X1 Do Q EMC", with: "/X1 Do /X1 Do", in: 4)
    },
    BrokenFile("W-orphaned", "W-swallowed", named: "content under a number nobody knows") {
      $0.replace("/MCID 1>>", with: "/MCID 99>>", in: 4)
    },
    BrokenFile("W-swallowed", named: "content that is not on the page") {
      $0.replace("K[0]", with: "K[0 77]", in: 12)
    },
    BrokenFile("W-once", "W-swallowed", named: "one number for two pieces of content") {
      $0.replace("/MCID 6>>", with: "/MCID 7>>", in: 4)
    },
    BrokenFile("W-once", named: "content in two elements") {
      $0.replace("K[0]", with: "K[0 1]", in: 12)
    },
    BrokenFile("W-parents", named: "a parent tree that leads astray") {
      $0.replace("12 0 R 13 0 R 14", with: "13 0 R 13 0 R 14", in: 23)
    },
    BrokenFile("W-parents", named: "a page without its entry in the parent tree") {
      $0.replace("/StructParents 0", with: "", in: 3)
    },
    BrokenFile("W-parents", named: "a link that the parent tree does not know") {
      $0.replace("]1 14 0 R]", with: "]]", in: 23)
    },
    BrokenFile("W-tree", named: "an element under the wrong parent") {
      $0.replace("/P 11 0 R", with: "/P 13 0 R", in: 12)
    },
    BrokenFile("W-tree", named: "a structure tree in a circle") {
      $0.replace("K[1 14 0 R]", with: "K[1 14 0 R 11 0 R]", in: 13)
    },
    BrokenFile("W-nesting", named: "a sequence that stays open") {
      $0.paint("/Artifact BMC 0 0 1 1 re f")
    },
    BrokenFile("W-nesting", named: "a sequence that ends outside its text object") {
      $0.paint("/Artifact BMC BT /F1 9 Tf /Span BMC <0001> Tj ET EMC EMC")
    },
    BrokenFile("W-syntax", named: "an operator that does not exist") { $0.paint("1 2 frobnicate") },
    BrokenFile("W-syntax", named: "an operator without its operands") { $0.paint("1 0 rg") },
    BrokenFile("W-tagged", named: "a file that says it is not tagged") {
      $0.replace("/Marked true", with: "/Marked false", in: 1)
    },
  ]
}
