extension WildArticle {
  static let names: [WildArticle] = [
    WildArticle(
      "a short form in brackets is an alias, in the text too",
      """
      Business Intelligence (BI) Analyst vs. AI Programmer

      Definitions

      BI Analysts read reports. An AI Programmer, also known as an AI Developer, writes programs that learn.

      Responsibilities

      Business Intelligence Analyst
      • Report

      AI Developer
      • Program

      Skills

      Business Intelligence (BI) Analyst
      • Reading

      Artificial Intelligence Programmer
      • Writing
      """,
      reads: """
        business-intelligence-analyst vs ai-programmer undated
        business-intelligence-analyst aliases: BI Analyst
        ai-programmer aliases: AI Developer
        business-intelligence-analyst definition: BI Analysts read reports.
        ai-programmer definition: An AI Programmer, also known as an AI Developer, writes programs that learn.
        business-intelligence-analyst responsibilities: Report
        ai-programmer responsibilities: Program
        business-intelligence-analyst skills: Reading
        ai-programmer skills: Writing
        """),
    WildArticle(
      "one name inside another: the longest counts",
      """
      Data Engineer vs. Lead Data Engineer

      Definitions

      A Data Engineer lays pipes. A Lead Data Engineer says where.

      Responsibilities

      Lead Data Engineer
      • Plan with each Data Engineer

      Data Engineer
      • Dig

      Education

      Data engineers hold a bachelor's degree. Lead data engineers hold a master's.
      """,
      reads: """
        data-engineer vs lead-data-engineer undated
        data-engineer definition: A Data Engineer lays pipes.
        lead-data-engineer definition: A Lead Data Engineer says where.
        lead-data-engineer responsibilities: Plan with each Data Engineer
        data-engineer responsibilities: Dig
        data-engineer education: Data engineers hold a bachelor's degree.
        lead-data-engineer education: Lead data engineers hold a master's.
        """),
    WildArticle(
      "a third role that is only mentioned takes nothing away",
      """
      Data Broker vs. Head of Data

      Definitions

      A Data Broker trades. Data Scientists use what they trade. A Head of Data decides. Machine learning engineers report to them.

      Responsibilities

      Data Broker
      • Call Data Scientists
      • Sell to a Data Manager

      Head of Data
      • Hire Data Scientists and Machine Learning Engineers
      """,
      reads: """
        data-broker vs head-of-data undated
        data-broker definition: A Data Broker trades. Data Scientists use what they trade.
        head-of-data definition: A Head of Data decides. Machine learning engineers report to them.
        data-broker responsibilities: Call Data Scientists | Sell to a Data Manager
        head-of-data responsibilities: Hire Data Scientists and Machine Learning Engineers
        """),
    WildArticle(
      "plurals of every kind mean the role",
      """
      Director of Data Science vs. Head of Analytics

      Tips

      For aspiring Directors of Data Science:
      • Direct something

      For aspiring heads of analytics:
      • Head something

      Skills

      Data Science Director
      • Ease

      Analytics Heads
      • Order
      """,
      reads: """
        director-of-data-science vs head-of-analytics undated
        director-of-data-science tips: Direct something
        head-of-analytics tips: Head something
        director-of-data-science skills: Ease
        head-of-analytics skills: Order
        """),
    WildArticle(
      "roles of the table keep their ids under any name",
      """
      ML Lead v. Manager of Data Science

      Oct 3rd, 2024 | 6 minute read

      Skills

      Lead ML Engineers
      • Python

      DATA SCIENCE MANAGERS
      • Budgets

      Education

      The Lead Machine Learning Engineer studies machines.

      The data science manager studies people.
      """,
      reads: """
        ml-lead vs ds-manager 2024-10-03 (6 min)
        ml-lead skills: Python
        ds-manager skills: Budgets
        ml-lead education: The Lead Machine Learning Engineer studies machines.
        ds-manager education: The data science manager studies people.
        ml-lead uses: Python
        """),
    WildArticle(
      "the title thrice with marks, none of them a fact",
      """
      #**Data Warden vs. Data Keeper**

      Data Warden vs. Data Keeper: Understanding the Differences

      Data Warden vs. Data Keeper

      3 min read ·· Sept. 09, 2023

      Definitions

      Data Warden vs. Data Keeper

      A Data Warden guards. A Data Keeper keeps.
      """,
      reads: """
        data-warden vs data-keeper 2023-09-09 (3 min)
        data-warden definition: A Data Warden guards.
        data-keeper definition: A Data Keeper keeps.
        """),
    WildArticle(
      "a subtitle that compares serves as title",
      """
      A Comprehensive Comparison of Deep Learning Engineers and Heads of Robotics

      Published: 7 January 2024

      Skills

      Deep Learning Engineer
      • Patience

      Head of Robotics
      • Nerve
      """,
      reads: """
        deep-learning-engineer vs head-of-robotics 2024-01-07
        deep-learning-engineer skills: Patience
        head-of-robotics skills: Nerve
        """),
    WildArticle(
      "a slug in the text, or the file's name, is the last resort",
      file: "x/finance-data-analyst-vs-ml-engineer_12.txt",
      """
      Definitions

      Finance Data Analyst: Counts money.

      Machine Learning Engineer: Trains models.
      """,
      reads: """
        finance-data-analyst vs ml-engineer undated
        finance-data-analyst definition: Counts money.
        ml-engineer definition: Trains models.
        """),
    WildArticle(
      "names with signs and digits have slugs",
      """
      C++ Developer vs. R&D Engineer II

      Skills

      C++ Developer
      • C++

      R&D Engineer II
      • Doubt
      """,
      reads: """
        cpp-developer vs r-and-d-engineer-ii undated
        cpp-developer skills: C++
        r-and-d-engineer-ii skills: Doubt
        cpp-developer uses: C++
        """),
    WildArticle(
      "a shorter name that only one role can mean is that role",
      """
      Finance Data Analyst vs. Machine Learning Research Engineer

      Responsibilities

      The analyst is responsible for:
      • Sums

      The engineer is responsible for:
      • Proofs

      Skills

      Analyst
      • Neatness

      Research Engineer
      • Courage

      Tools

      Analysts use Excel. Research engineers rely on PyTorch.
      """,
      reads: """
        finance-data-analyst vs machine-learning-research-engineer undated
        finance-data-analyst responsibilities: Sums
        machine-learning-research-engineer responsibilities: Proofs
        finance-data-analyst skills: Neatness
        machine-learning-research-engineer skills: Courage
        finance-data-analyst tools: Analysts use Excel.
        machine-learning-research-engineer tools: Research engineers rely on PyTorch.
        finance-data-analyst uses: Excel
        machine-learning-research-engineer uses: PyTorch
        """),
  ]
}
