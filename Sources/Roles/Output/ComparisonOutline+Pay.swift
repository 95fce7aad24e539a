extension ComparisonOutline {
  mutating func addPay() {
    let pay = comparison.pay
    guard !pay.panels.isEmpty else { return }
    blocks.append(.heading("Pay advertised beside these articles", note: ""))
    blocks.append(
      .paragraph(PayWording.relevance(of: pay, to: [comparison.left, comparison.right])))
    for panel in pay.panels {
      blocks.append(.paragraph(PayWording.summary(of: panel)))
      blocks.append(
        .table(
          OutlineTable(
            head: ["Ad", "Employer", "Pay", "Level"],
            rows: panel.offers.map { offer in
              let level = offer.ad.seniorityLabel ?? offer.ad.seniority?.rawValue
              return [
                [offer.ad.title], offer.ad.employer.map { [$0] } ?? [],
                [PayWording.range(offer.pay.text)], level.map { [$0] } ?? [],
              ]
            })))
    }
  }
}
