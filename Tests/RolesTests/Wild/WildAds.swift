extension WildArticle {
  /// An article of ads alone.
  private static func ads(_ rule: String, _ text: String, reads expected: String) -> WildArticle {
    WildArticle(
      rule, "Data Hand vs. Data Mate\n\n" + text,
      reads: "data-hand vs data-mate undated\n" + expected)
  }

  static let ads: [WildArticle] = [
    ads(
      "ads with and without blank lines, terms, place and pay",
      """
      In conclusion, both work.

      Featured Job 👀
      Stoker (m/f/d)

      @ Steam & Sons | Kingston upon Hull

      Full Time Part Time Senior-level / Expert GBP 30K - 40K
      Featured Job 👀
      Deck Hand, 2nd Shift
      @ Blue | Line | 1-3 Quay, 4020 Linz
      Contract Entry-level / Junior
      Featured Job
      Mate
      Full Time
      Featured Job 👀
      Cook III
      @ Galley
      Featured Job 👀

      Purser

      @ 7-Seas.io | Remote - US 48

      Internship Freelance Temporary Mid-level / Intermediate Competitive
      Salary Insights
      View salary info for Data Hand (global) Details
      """,
      reads: """
        ad: Stoker (m/f/d) @ Steam & Sons in Kingston upon Hull [full-time part-time] senior GBP 30000…40000/year
        ad: Deck Hand, 2nd Shift @ Blue | Line in 1-3 Quay, 4020 Linz [contract] entry
        ad: Mate [full-time]
        ad: Cook III @ Galley
        ad: Purser @ 7-Seas.io in Remote - US 48 [internship freelance temporary] mid
        """),
    ads(
      "pay in every notation",
      """
      Featured Job
      A
      Full Time €45K–€60K
      Featured Job
      B
      Full Time £85,000 – £120,000 per annum
      Featured Job
      C
      Full Time USD 100K+
      Featured Job
      D
      Full Time up to USD 60,000
      Featured Job
      E
      Full Time INR 12 - 18 lakh
      Featured Job
      F
      Full Time CHF 120'000
      Featured Job
      G
      Full Time USD 1.2M
      Featured Job
      H
      Contract USD 45.50 per hour
      Featured Job
      I
      Full Time 90K - 95K CAD
      Featured Job
      J
      Contract EUR 600/day
      Featured Job
      K
      Full Time PLN 18 000 - 22 000 per month
      Featured Job
      L
      Full Time Executive-level / Director USD 150K - 120K
      Featured Job
      M
      Full Time JPY 99999999999999999999
      Featured Job
      N
      Full Time USD lots
      Featured Job
      O
      Full Time ₹ 8,00,000 - 12,00,000
      Featured Job
      P
      Full Time US$ 106k – US$ 179k
      Featured Job
      Q
      Full Time starting at 50K EUR
      Featured Job
      R
      Full Time Senior-level / Expert USD 0 - 0
      """,
      reads: """
        ad: A [full-time] EUR 45000…60000/year
        ad: B [full-time] GBP 85000…120000/year
        ad: C [full-time] USD 100000…/year
        ad: D [full-time] USD …60000/year
        ad: E [full-time] INR 1200000…1800000/year
        ad: F [full-time] CHF 120000…120000/year
        ad: G [full-time] USD 1200000…1200000/year
        ad: H [contract] USD 46…46/hour
        ad: I [full-time] CAD 90000…95000/year
        ad: J [contract] EUR 600…600/day
        ad: K [full-time] PLN 18000…22000/month
        ad: L [full-time] executive USD 120000…150000/year
        ad: M [full-time]
        ad: N [full-time]
        ad: O [full-time] INR 800000…1200000/year
        ad: P [full-time] USD 106000…179000/year
        ad: Q [full-time] EUR 50000…/year
        ad: R [full-time] senior
        ! import.reversed-pay
        ! import.unreadable-pay
        ! import.unreadable-pay
        ! import.unreadable-pay
        """),
    ads(
      "a dollar alone takes its country from the ads beside it",
      """
      Featured Job
      A
      @ X | Toronto, ON
      Full Time $90K - $95K
      Featured Job
      B
      @ Y | Toronto, ON
      Full Time CAD 60K - 70K
      Featured Job
      C
      Full Time EUR 60K
      """,
      reads: """
        ad: A @ X in Toronto, ON [full-time] CAD 90000…95000/year
        ad: B @ Y in Toronto, ON [full-time] CAD 60000…70000/year
        ad: C [full-time] EUR 60000…60000/year
        """),
    ads(
      "a dollar between two countries stays open",
      """
      Featured Job
      A
      Full Time $90K - $95K
      Featured Job
      B
      Full Time CAD 60K - 70K
      Featured Job
      C
      Full Time USD 60K
      """,
      reads: """
        ad: A [full-time] ? 90000…95000/year
        ad: B [full-time] CAD 60000…70000/year
        ad: C [full-time] USD 60000…60000/year
        ! import.unknown-currency
        """),
    ads(
      "the same ad twice is one; with other pay it is two, and flagged",
      """
      Featured Job
      A
      @ X | Rome
      Full Time Entry-level / Junior EUR 20K - 30K
      Featured Job
      a
      @ x | ROME
      Full Time  Entry-level / Junior EUR 20K–30K
      Featured Job
      A
      @ X | Rome
      Full Time Entry-level / Junior EUR 25K - 30K
      """,
      reads: """
        ad: A @ X in Rome [full-time] entry EUR 20000…30000/year
        ad: A @ X in Rome [full-time] entry EUR 25000…30000/year
        ! import.changed-pay
        """),
    WildArticle(
      "ads between sections leave the article whole",
      """
      Data Hand vs. Data Mate

      Responsibilities

      Data Hand

      • Haul

      Featured Job 👀
      Bosun

      @ Ship | Port 80

      Full Time USD 50K - 60K

      Data Mate

      • Steer

      Required Skills

      Featured Job 👀
      Captain

      @ Ship | Port 80

      Full Time Executive-level / Director USD 150K

      Data Mate

      • Stars
      """,
      reads: """
        data-hand vs data-mate undated
        data-hand responsibilities: Haul
        data-mate responsibilities: Steer
        data-mate skills: Stars
        ad: Bosun @ Ship in Port 80 [full-time] USD 50000…60000/year
        ad: Captain @ Ship in Port 80 [full-time] executive USD 150000…150000/year
        """),
  ]
}
