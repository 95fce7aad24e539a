extension WildArticle {
  static let structures: [WildArticle] = [
    WildArticle(
      "lead-ins with possessives, and ones that come after a sentence about variety",
      """
      BI Analyst vs. Robotics Engineer

      5 min read · Nov. 6, 2023

      Definitions

      A BI Analyst turns figures into reports. On the other hand, a Robotics Engineer builds machines that move.

      Responsibilities

      A BI Analyst's responsibilities include:

      • Building reports
      • Asking what a figure means

      The responsibilities of a Robotics Engineer vary from firm to firm. However, some of the common responsibilities of a Robotics Engineer include:

      • Wiring sensors
      • Writing control loops

      Required Skills

      To succeed as a BI Analyst, one needs the following skills:

      • SQL
      • Patience

      Some of the essential skills for a Robotics Engineer are:

      • C++
      • Mechanics

      Educational Background

      BI Analysts usually hold a degree in economics. Robotics Engineers, on the other hand, come from mechanical faculties.
      """,
      reads: """
        bi-analyst vs robotics-engineer 2023-11-06 (5 min)
        bi-analyst definition: A BI Analyst turns figures into reports.
        robotics-engineer definition: On the other hand, a Robotics Engineer builds machines that move.
        bi-analyst responsibilities: Building reports | Asking what a figure means
        robotics-engineer responsibilities: Wiring sensors | Writing control loops
        bi-analyst skills: SQL | Patience
        robotics-engineer skills: C++ | Mechanics
        bi-analyst education: BI Analysts usually hold a degree in economics.
        robotics-engineer education: Robotics Engineers, on the other hand, come from mechanical faculties.
        bi-analyst uses: SQL
        robotics-engineer uses: C++
        """),
    WildArticle(
      "sub-heads of role and section, with colon, in another order than the title",
      """
      BI Analyst vs Data Scientist

      What Sets Them Apart

      Duties and Responsibilities:

      Data Scientist Responsibilities:
      - Fit models
      - Explain them

      BI Analyst Responsibilities:
      - Draw dashboards

      Skills Needed:

      Skills of a Data Scientist:
      - Statistics

      BI Analyst Skills
      - Drawing

      Software & Tools:

      Tools used by BI Analysts:
      - Tableau, PowerBI

      Data Scientist Tools
      - sklearn; numpy
      """,
      reads: """
        bi-analyst vs data-scientist undated
        data-scientist responsibilities: Fit models | Explain them
        bi-analyst responsibilities: Draw dashboards
        data-scientist skills: Statistics
        bi-analyst skills: Drawing
        bi-analyst tools: Tableau, PowerBI
        data-scientist tools: sklearn; numpy
        bi-analyst uses: Tableau, Power BI
        data-scientist uses: Scikit-learn, NumPy
        """),
    WildArticle(
      "a chapter for each role, with sections inside and common ones at the end",
      """
      # Data Steward vs. Cloud Architect: Which Is for You?

      ## Introduction

      Two jobs that firms advertise.

      ## Data Steward

      ### Definition

      A Data Steward looks after records.

      ### Responsibilities

      - Name an owner for each table
      - Watch quality

      ### Skills

      - Tact

      ### Education

      A degree in information science.

      ## Cloud Architect

      ### Definition

      A Cloud Architect plans what runs where.

      ### Responsibilities

      - Draw plans

      ### Tools

      - AWS, Azure, Terraform

      ## Outlook

      Both jobs are in demand.

      ## Tips for Getting Started

      - Read contracts
      - Build something small

      ## Conclusion

      Choose what you like.
      """,
      reads: """
        data-steward vs cloud-architect undated
        data-steward definition: A Data Steward looks after records.
        data-steward responsibilities: Name an owner for each table | Watch quality
        data-steward skills: Tact
        data-steward education: A degree in information science.
        cloud-architect definition: A Cloud Architect plans what runs where.
        cloud-architect responsibilities: Draw plans
        cloud-architect tools: AWS, Azure, Terraform
        cloud-architect uses: AWS, Azure, Terraform
        data-steward outlook: Both jobs are in demand.
        cloud-architect outlook: Both jobs are in demand.
        shared: Read contracts | Build something small
        """),
    WildArticle(
      "chapters without marks, in which a section of one role is missing",
      """
      Actuary vs. Risk Analyst

      Actuary

      Definition
      An Actuary prices what may happen.
      Responsibilities
      • Price policies
      • Sign reports
      Required Skills
      • Probability
      Outlook
      Actuaries are few.

      Risk Analyst

      Definition
      A Risk Analyst says what may go wrong.
      Responsibilities
      • Write scenarios
      Outlook
      Banks keep hiring.
      """,
      reads: """
        actuary vs risk-analyst undated
        actuary definition: An Actuary prices what may happen.
        actuary responsibilities: Price policies | Sign reports
        actuary skills: Probability
        actuary outlook: Actuaries are few.
        risk-analyst definition: A Risk Analyst says what may go wrong.
        risk-analyst responsibilities: Write scenarios
        risk-analyst outlook: Banks keep hiring.
        """),
    WildArticle(
      "prose alone, two roles in each paragraph",
      """
      Data Architect vs. Data Operations Manager

      Definitions

      A Data Architect designs where data lives. They decide on models. A Data Operations Manager, on the other hand, keeps the data flowing every day. This role answers the phone at night.

      Responsibilities

      Data Architects draw models, choose stores and write standards. In contrast, Data Operations Managers watch pipelines and staff the desk. They also report to the board.

      Skills

      Data Architects need SQL and patience. Data Operations Managers need Python and calm.

      Tools

      While a Data Architect works with Erwin and Oracle, a Data Operations Manager prefers Airflow and Grafana.

      Industries

      Both Data Architects and Data Operations Managers work in banks and shops.

      Outlook

      The demand for Data Architects is rising. The demand for Data Operations Managers is steady.
      """,
      reads: """
        data-architect vs data-operations-manager undated
        data-architect definition: A Data Architect designs where data lives. They decide on models.
        data-operations-manager definition: A Data Operations Manager, on the other hand, keeps the data flowing every day. This role answers the phone at night.
        data-architect responsibilities: Data Architects draw models, choose stores and write standards.
        data-operations-manager responsibilities: In contrast, Data Operations Managers watch pipelines and staff the desk. They also report to the board.
        data-architect skills: Data Architects need SQL and patience.
        data-operations-manager skills: Data Operations Managers need Python and calm.
        data-architect tools: While a Data Architect works with Erwin and Oracle
        data-operations-manager tools: a Data Operations Manager prefers Airflow and Grafana.
        data-architect industries: Both Data Architects and Data Operations Managers work in banks and shops.
        data-operations-manager industries: Both Data Architects and Data Operations Managers work in banks and shops.
        data-architect outlook: The demand for Data Architects is rising.
        data-operations-manager outlook: The demand for Data Operations Managers is steady.
        data-architect uses: Erwin, Oracle, SQL
        data-operations-manager uses: Airflow, Grafana, Python
        """),
    WildArticle(
      "introductions to sections are dropped, wherever the lists begin",
      """
      Data Editor vs. Data Printer

      Key Responsibilities

      Each of the two has a day of its own. The lists below say what is in it.

      Data Editor

      A day begins early. The following duties recur:

      1. Read
      2. Cut

      Data Printer

      1. Set
      2. Bind

      Required Skills

      Here are the skills that each role asks for:

      Data Editor

      1. Doubt

      Data Printer

      1. Strength
      """,
      reads: """
        data-editor vs data-printer undated
        data-editor responsibilities: Read | Cut
        data-printer responsibilities: Set | Bind
        data-editor skills: Doubt
        data-printer skills: Strength
        """),
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
