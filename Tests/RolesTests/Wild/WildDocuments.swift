extension WildArticle {
  static let documents: [WildArticle] = [
    WildArticle(
      "headings in other words, cases and marks",
      """
      DATA BUYER VS. DATA SELLER

      ## WHAT IS A DATA BUYER?

      Someone who buys.

      ## WHAT IS A DATA SELLER?

      Someone who sells.

      ## **What Does Each Role Do Day to Day?**

      ### Data Buyer:
      * haggle

      ### Data Seller:
      * praise

      ## Skill Sets &amp; Competencies

      ### Data&nbsp;Buyer
      * thrift

      ### Data&nbsp;Sellers
      * charm

      ## Academic Requirements

      ### Data Buyer
      * Bachelor's degree

      ## Typical Employers and Sectors

      ### Data Seller
      * Markets

      ## Job Market Outlook

      Data Sellers will be sought after.

      ## How to Become a Data Buyer

      * Begin with little

      ## How to Become a Data Seller

      * Begin with much
      """,
      reads: """
        data-buyer vs data-seller undated
        data-buyer definition: Someone who buys.
        data-seller definition: Someone who sells.
        data-buyer responsibilities: haggle
        data-seller responsibilities: praise
        data-buyer skills: thrift
        data-seller skills: charm
        data-buyer education: Bachelor's degree
        data-seller industries: Markets
        data-seller outlook: Data Sellers will be sought after.
        data-buyer tips: Begin with little
        data-seller tips: Begin with much
        """),
    WildArticle(
      "one list for both roles belongs to both",
      """
      Data Baker vs. Data Miller

      Responsibilities

      Data Bakers are responsible for:
      • Baking

      Data Millers are responsible for:
      • Milling

      Tools and Software Used

      Both Data Bakers and Data Millers use the following tools:

      • Docker
      • Git

      Common Industries

      Data Bakers and Data Millers work in a variety of industries, including:

      • Food
      • Trade

      Practical Tips for Getting Started

      Here are some practical tips for getting started as a Data Baker or Data Miller:

      1. Get up early.
      2. Wash your hands.
      """,
      reads: """
        data-baker vs data-miller undated
        data-baker responsibilities: Baking
        data-miller responsibilities: Milling
        data-baker tools: Docker | Git
        data-miller tools: Docker | Git
        data-baker industries: Food | Trade
        data-miller industries: Food | Trade
        data-baker uses: Docker, Git
        data-miller uses: Docker, Git
        shared: Get up early. | Wash your hands.
        """),
    WildArticle(
      "tips for each role after tips for both, and a conclusion without a heading",
      """
      Data Tailor vs. Data Cobbler

      Practical Tips for Getting Started

      For both roles:
      • Buy good needles

      For Data Tailors:
      • Learn cloth
      • Learn people

      For Data Cobblers:
      • Learn leather

      In summary, Data Tailors and Data Cobblers both sew.
      """,
      reads: """
        data-tailor vs data-cobbler undated
        shared: Buy good needles
        data-tailor tips: Learn cloth | Learn people
        data-cobbler tips: Learn leather
        """),
    WildArticle(
      "numbered headings, sections numbered on, roles as sub-heads with letters",
      """
      Data Sower vs. Data Reaper

      1. Introduction

      Fields everywhere.

      2. Definitions

      Data Sower: Puts seeds in.

      Data Reaper: Takes grain out.

      3. Responsibilities

      a) Data Sower

      • Sow

      b) Data Reaper

      • Reap

      4. Required Skills

      a) Data Sower

      • Aim

      b) Data Reaper

      • Swing

      5. Conclusion

      That is all.
      """,
      reads: """
        data-sower vs data-reaper undated
        data-sower definition: Puts seeds in.
        data-reaper definition: Takes grain out.
        data-sower responsibilities: Sow
        data-reaper responsibilities: Reap
        data-sower skills: Aim
        data-reaper skills: Swing
        """),
    WildArticle(
      "an aside of advice, salaries or differences is nobody's facts",
      """
      Data Cook vs. Data Waiter

      Responsibilities

      Data Cook
      • Cook

      Data Waiter
      • Serve

      Salary Expectations

      Data Cook
      • USD 50K

      Data Waiter
      • USD 40K

      Key Differences

      • One stays in, one goes out

      Required Skills

      Data Cook
      • Taste

      Data Waiter
      • Memory

      FAQs

      Which is harder?

      Neither.
      """,
      reads: """
        data-cook vs data-waiter undated
        data-cook responsibilities: Cook
        data-waiter responsibilities: Serve
        data-cook skills: Taste
        data-waiter skills: Memory
        """),
    WildArticle(
      "a role's label at the head of each paragraph, in bold or with a dash",
      """
      **Data Pilot vs. Data Sailor**

      **Definitions**

      **Data Pilot** – Flies over data.

      **Data Sailor** – Sails through it.

      **Educational Background**

      - **Data Pilot**: A licence.
      - **Data Sailor**: A patent.

      **Common Industries**

      Data Pilot: Airlines, freight.
      Data Sailor: Ports, fishing.
      """,
      reads: """
        data-pilot vs data-sailor undated
        data-pilot definition: Flies over data.
        data-sailor definition: Sails through it.
        data-pilot education: A licence.
        data-sailor education: A patent.
        data-pilot industries: Airlines, freight.
        data-sailor industries: Ports, fishing.
        """),
    WildArticle(
      "lead-ins that name the role late, or not by its whole name",
      """
      Head of Data Quality vs. Senior Data Modeler

      Responsibilities

      As the person in charge, the Head of Data Quality is expected to:
      • Set rules
      • Count errors

      The day-to-day work of the Senior Data Modeler involves:
      • Drawing
      • Naming

      Required Skills

      Heads of Data Quality should have:
      • Authority

      In order to be a successful Senior Data Modeler, you will need:
      • Logic
      """,
      reads: """
        head-of-data-quality vs senior-data-modeler undated
        head-of-data-quality responsibilities: Set rules | Count errors
        senior-data-modeler responsibilities: Drawing | Naming
        head-of-data-quality skills: Authority
        senior-data-modeler skills: Logic
        """),
    WildArticle(
      "no section at all for either role but one",
      """
      Data Monk vs. Data Nun

      Table of contents

      Responsibilities

      Data Monk

      Data Nun

      Required Skills

      Data Monk

      • Silence

      Data Nun

      Related articles
      • Data Abbot vs. Data Monk
      """,
      reads: """
        data-monk vs data-nun undated
        data-monk skills: Silence
        """),
  ]
}
