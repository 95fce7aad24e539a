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
  ]
}
