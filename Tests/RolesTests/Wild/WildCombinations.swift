extension WildArticle {
  static let combinations: [WildArticle] = [
    WildArticle(
      "sections that change their form from one to the next",
      """
      Business Intelligence Data Analyst vs. Compliance Data Engineer

      Business Intelligence Data Analyst vs Compliance Data Engineer: A Comprehensive Comparison

      4 min read · Sep. 6, 2024

      Data is everywhere. Business Intelligence Data Analysts and Compliance Data Engineers both handle it.

      Definitions

      Business Intelligence Data Analyst

      A person who turns rows into charts.

      Compliance Data Engineer

      A person who keeps rows lawful.

      Responsibilities

      While both roles handle data, their days differ:

      Business Intelligence Data Analyst:
      - Chart rows
      - Talk to sales

      Compliance Data Engineer:
      - Mask names

      Required Skills

      Business Intelligence Data Analysts need a head for figures. They also need SQL.

      Compliance Data Engineers need a head for laws. A little Python helps.

      Educational Backgrounds

      Business Intelligence Data Analyst: A degree in economics.
      Compliance Data Engineer: A degree in law or informatics.

      Tools and Software Used

      | Tableau is not a table.

      Business Intelligence Data Analyst
      - Visualization tools such as Tableau and Looker

      Compliance Data Engineer
      - Data catalogs (e.g., Collibra)

      Common Industries

      Business Intelligence Data Analysts work in retail. In contrast, Compliance Data Engineers work in banks.

      Outlooks

      Both will be wanted. According to the Bureau, jobs for data analysts will grow by 25% from 2020 to 2030.

      Practical Tips for Getting Started

      1. Learn SQL.
      2. Read laws.

      In conclusion, both jobs are fine.
      """,
      reads: """
        business-intelligence-data-analyst vs compliance-data-engineer 2024-09-06 (4 min)
        business-intelligence-data-analyst definition: A person who turns rows into charts.
        compliance-data-engineer definition: A person who keeps rows lawful.
        business-intelligence-data-analyst responsibilities: Chart rows | Talk to sales
        compliance-data-engineer responsibilities: Mask names
        business-intelligence-data-analyst skills: Business Intelligence Data Analysts need a head for figures. They also need SQL.
        compliance-data-engineer skills: Compliance Data Engineers need a head for laws. A little Python helps.
        business-intelligence-data-analyst education: A degree in economics.
        compliance-data-engineer education: A degree in law or informatics.
        business-intelligence-data-analyst tools: Visualization tools such as Tableau and Looker
        compliance-data-engineer tools: Data catalogs (e.g., Collibra)
        business-intelligence-data-analyst industries: Business Intelligence Data Analysts work in retail.
        compliance-data-engineer industries: In contrast, Compliance Data Engineers work in banks.
        business-intelligence-data-analyst outlook: Both will be wanted. According to the Bureau, jobs for data analysts will grow by 25% from 2020 to 2030.
        compliance-data-engineer outlook: Both will be wanted. According to the Bureau, jobs for data analysts will grow by 25% from 2020 to 2030.
        business-intelligence-data-analyst uses: Tableau, Looker, SQL
        compliance-data-engineer uses: Collibra, Python
        shared: Learn SQL. | Read laws.
        """),
    WildArticle(
      "two paragraphs, each of which says whom it is about only in its first sentence",
      """
      Research Engineer vs. Computer Vision Engineer

      Definitions

      A Research Engineer turns papers into programs. The work is slow. It asks for patience.

      A Computer Vision Engineer makes machines see. The work is fast. It asks for cameras.

      Outlook

      The job outlook for Research Engineers is good. Growth of 8% is expected.

      As for Computer Vision Engineers, the outlook is better still. Growth of 9% is expected.

      Industries

      Research Engineers can be found in:

      - Universities

      On the other hand, Computer Vision Engineers can be found in:

      - Car makers

      Tips for Getting Started

      To become a Research Engineer, consider these steps:

      - Read

      To become a Computer Vision Engineer, consider these steps:

      - Look
      """,
      reads: """
        research-engineer vs computer-vision-engineer undated
        research-engineer definition: A Research Engineer turns papers into programs. The work is slow. It asks for patience.
        computer-vision-engineer definition: A Computer Vision Engineer makes machines see. The work is fast. It asks for cameras.
        research-engineer outlook: The job outlook for Research Engineers is good. Growth of 8% is expected.
        computer-vision-engineer outlook: As for Computer Vision Engineers, the outlook is better still. Growth of 9% is expected.
        research-engineer industries: Universities
        computer-vision-engineer industries: Car makers
        research-engineer tips: Read
        computer-vision-engineer tips: Look
        """),
    WildArticle(
      "two subjects in one sentence or after one another, joined by other words",
      """
      Data Analyst vs. ML Researcher

      Responsibilities

      The main task of a Data Analyst is to explain what was. By contrast, the ML Researcher asks what will be.

      Education

      A bachelor's degree is enough for a Data Analyst. For an ML Researcher, a Ph.D. is usual.

      Industries

      You will find Data Analysts in shops and banks. ML Researchers are mostly found in labs.

      Skills

      Compared to Data Analysts, ML Researchers need more mathematics. Data Analysts need more tact.

      Outlook

      Demand for Data Analysts keeps rising. Similarly, the demand for ML Researchers is strong.
      """,
      reads: """
        data-analyst vs ml-researcher undated
        data-analyst responsibilities: The main task of a Data Analyst is to explain what was.
        ml-researcher responsibilities: By contrast, the ML Researcher asks what will be.
        data-analyst education: A bachelor's degree is enough for a Data Analyst.
        ml-researcher education: For an ML Researcher, a Ph.D. is usual.
        data-analyst industries: You will find Data Analysts in shops and banks.
        ml-researcher industries: ML Researchers are mostly found in labs.
        data-analyst skills: Data Analysts need more tact.
        ml-researcher skills: Compared to Data Analysts, ML Researchers need more mathematics.
        data-analyst outlook: Demand for Data Analysts keeps rising.
        ml-researcher outlook: Similarly, the demand for ML Researchers is strong.
        """),
    WildArticle(
      "the latter and the former",
      """
      Data Potter vs. Data Weaver

      Definitions

      A Data Potter shapes clay. A Data Weaver, in contrast, works with thread. The latter sits all day.

      Outlook

      Data Potters and Data Weavers will both be needed. The former will earn more.
      """,
      reads: """
        data-potter vs data-weaver undated
        data-potter definition: A Data Potter shapes clay.
        data-weaver definition: A Data Weaver, in contrast, works with thread. The latter sits all day.
        data-potter outlook: Data Potters and Data Weavers will both be needed. | The former will earn more.
        data-weaver outlook: Data Potters and Data Weavers will both be needed.
        """),
    WildArticle(
      "headings with what stands in them in another language of the trade",
      """
      Data Cutter vs. Data Binder

      Role Definitions

      Data Cutter: Cuts.
      Data Binder: Binds.

      Core Responsibilities

      Data Cutter
      - Cut paper

      Data Binder
      - Bind books

      Must-Have Skills

      Data Cutter
      - A steady hand

      Data Binder
      - Glue

      Education & Qualifications

      Data Cutter
      - None

      Data Binder
      - Apprenticeship

      Technologies Used

      Data Cutter
      - Excel

      Where They Work

      Data Binder
      - Libraries

      Career Prospects

      Data Cutter
      - Fair

      Getting Started: Practical Advice

      Data Cutter
      - Begin with cardboard
      """,
      reads: """
        data-cutter vs data-binder undated
        data-cutter definition: Cuts.
        data-binder definition: Binds.
        data-cutter responsibilities: Cut paper
        data-binder responsibilities: Bind books
        data-cutter skills: A steady hand
        data-binder skills: Glue
        data-cutter education: None
        data-binder education: Apprenticeship
        data-cutter tools: Excel
        data-binder industries: Libraries
        data-cutter outlook: Fair
        data-cutter tips: Begin with cardboard
        data-cutter uses: Excel
        """),
    WildArticle(
      "lead-ins without a colon, and a lead-in for both before the sub-heads",
      """
      Data Rider vs. Data Walker

      Responsibilities

      Data Riders and Data Walkers have different responsibilities. Here are some of them:

      Data Rider

      A Data Rider is responsible for the following

      • Riding

      Data Walker

      A Data Walker is responsible for the following

      • Walking

      Required Skills

      The following skills are required for Data Riders:

      • Balance

      The following skills are required for Data Walkers:

      • Breath

      Educational Background

      Data Riders typically have one of the following:

      • A riding school
      • A circus

      Data Walkers do not need a degree. Some have one in sport.
      """,
      reads: """
        data-rider vs data-walker undated
        data-rider responsibilities: Riding
        data-walker responsibilities: Walking
        data-rider skills: Balance
        data-walker skills: Breath
        data-rider education: A riding school | A circus
        data-walker education: Data Walkers do not need a degree. Some have one in sport.
        """),
  ]
}
