extension WildArticle {
  static let subjects: [WildArticle] = [
    WildArticle(
      "what an unknown section says belongs to no other section",
      """
      Data Plumber vs. Data Glazier

      Required Skills

      Data Plumber

      • Pipes

      Data Glazier

      • Glass

      Work-Life Balance

      Data Plumbers are called at night. Data Glaziers are not.

      Remote Options

      Data Plumber

      • None

      Data Glazier

      • None either

      Common Industries

      Data Plumber

      • Housing

      Data Glazier

      • Shops
      """,
      reads: """
        data-plumber vs data-glazier undated
        data-plumber skills: Pipes
        data-glazier skills: Glass
        data-plumber industries: Housing
        data-glazier industries: Shops
        """),
    WildArticle(
      "lead-ins that announce in each usual way",
      """
      Machine Learning Scientist vs. Data Quality Analyst

      Responsibilities

      Machine Learning Scientists are typically responsible for:

      • Ideas

      Some of the key responsibilities of Data Quality Analysts are as follows:

      • Checks

      Required Skills

      To be successful in this role, a Machine Learning Scientist should possess the following skills:

      • Proofs

      The skills required for a Data Quality Analyst include:

      • Doubt

      Educational Backgrounds

      Machine Learning Scientists usually hold degrees in fields such as:

      • Mathematics

      The educational background of Data Quality Analysts is more varied, but they often have:

      • Business studies

      Tools and Software Used

      Some of the tools commonly used by Machine Learning Scientists include:

      • PyTorch

      Data Quality Analysts, on the other hand, work with tools like:

      • Informatica

      Common Industries

      Machine Learning Scientists are in demand in:

      • Health

      Industries that employ Data Quality Analysts include:

      • Insurance
      """,
      reads: """
        machine-learning-scientist vs data-quality-analyst undated
        machine-learning-scientist responsibilities: Ideas
        data-quality-analyst responsibilities: Checks
        machine-learning-scientist skills: Proofs
        data-quality-analyst skills: Doubt
        machine-learning-scientist education: Mathematics
        data-quality-analyst education: Business studies
        machine-learning-scientist tools: PyTorch
        data-quality-analyst tools: Informatica
        machine-learning-scientist industries: Health
        data-quality-analyst industries: Insurance
        machine-learning-scientist uses: PyTorch
        data-quality-analyst uses: Informatica
        """),
    WildArticle(
      "a lead-in and its list in one line of prose, role by role",
      """
      Data Science Engineer vs. Software Data Engineer

      Tools

      Data Science Engineer: Python, R, Spark

      Software Data Engineer: Java, Kafka, Docker

      Industries

      Data Science Engineers: tech, finance

      Software Data Engineers: tech, telecoms

      Skills

      For a Data Science Engineer: statistics and tact.

      For a Software Data Engineer: design and order.
      """,
      reads: """
        data-science-engineer vs software-data-engineer undated
        data-science-engineer tools: Python, R, Spark
        software-data-engineer tools: Java, Kafka, Docker
        data-science-engineer industries: tech, finance
        software-data-engineer industries: tech, telecoms
        data-science-engineer skills: statistics and tact.
        software-data-engineer skills: design and order.
        data-science-engineer uses: Python, R, Spark
        software-data-engineer uses: Java, Kafka, Docker
        """),
    WildArticle(
      "a section's introduction that names one role first is no fact of it where lists follow",
      """
      Data Lawyer vs. Data Notary

      Required Skills

      The skills required for a Data Lawyer and a Data Notary overlap in part. Here is what each needs:

      Data Lawyer:

      • Speech

      Data Notary:

      • Ink

      Educational Backgrounds

      While there is no single path, most firms ask for these:

      Data Lawyer

      • A degree in law

      Data Notary

      • A seal

      Outlooks

      The outlook for Data Lawyers and Data Notaries is bright, as firms sign more contracts.
      """,
      reads: """
        data-lawyer vs data-notary undated
        data-lawyer skills: Speech
        data-notary skills: Ink
        data-lawyer education: A degree in law
        data-notary education: A seal
        data-lawyer outlook: The outlook for Data Lawyers and Data Notaries is bright, as firms sign more contracts.
        data-notary outlook: The outlook for Data Lawyers and Data Notaries is bright, as firms sign more contracts.
        """),
    WildArticle(
      "an article without blank lines",
      """
      Data Oracle vs. Data Prophet
      4 min read · June 1, 2023
      Definitions
      Data Oracle: Speaks when asked.
      Data Prophet: Speaks unasked.
      Responsibilities
      Data Oracle
      - Answer
      - Wait
      Data Prophet
      - Warn
      Outlook
      Data Oracles will be asked. Data Prophets will not.
      Tips
      For Data Oracles:
      - Sit
      For Data Prophets:
      - Walk
      In conclusion, listen to both.
      Featured Job
      Sibyl
      @ Cumae | Italy
      Part Time EUR 12 per hour
      Related articles
      Data Clerk vs. Data Pilot
      """,
      reads: """
        data-oracle vs data-prophet 2023-06-01 (4 min)
        data-oracle definition: Speaks when asked.
        data-prophet definition: Speaks unasked.
        data-oracle responsibilities: Answer | Wait
        data-prophet responsibilities: Warn
        data-oracle outlook: Data Oracles will be asked.
        data-prophet outlook: Data Prophets will not.
        data-oracle tips: Sit
        data-prophet tips: Walk
        ad: Sibyl @ Cumae in Italy [part-time] EUR 12…12/hour
        """),
    WildArticle(
      "hard-wrapped prose and items",
      """
      Data Keeper vs. Data Seeker

      Definitions

      A Data Keeper is somebody who takes care of whatever the firm has
      collected over the years. On the other hand, a Data Seeker goes out
      and finds what the firm does not have yet.

      Responsibilities

      The Data Keeper is
      responsible for the following:

      - Keep all that there is in order, and know where
        each thing can be found
      - Throw out

      The Data Seeker is responsible
      for the following:

      - Seek
      """,
      reads: """
        data-keeper vs data-seeker undated
        data-keeper definition: A Data Keeper is somebody who takes care of whatever the firm has collected over the years.
        data-seeker definition: On the other hand, a Data Seeker goes out and finds what the firm does not have yet.
        data-keeper responsibilities: Keep all that there is in order, and know where each thing can be found | Throw out
        data-seeker responsibilities: Seek
        """),
    WildArticle(
      "sub-heads that say more than the role",
      """
      AI Product Lead vs. Data Strategist

      Responsibilities

      What an AI Product Lead Does
      - Plan

      What a Data Strategist Does
      - Think

      Skills

      For AI Product Leads
      - Taste

      For Data Strategists
      - Foresight

      Tips

      How to Become an AI Product Lead
      - Ship something

      Tips for Data Strategists
      - Read history

      Becoming a Data Strategist:
      - Write memos
      """,
      reads: """
        ai-product-lead vs data-strategist undated
        ai-product-lead responsibilities: Plan
        data-strategist responsibilities: Think
        ai-product-lead skills: Taste
        data-strategist skills: Foresight
        ai-product-lead tips: Ship something
        data-strategist tips: Read history | Write memos
        """),
    WildArticle(
      "lead-ins alone, without any heading, open sections",
      """
      Data Tutor vs. Data Pupil

      Data Tutors teach, and Data Pupils learn.

      A Data Tutor's responsibilities include:

      - Teaching

      To succeed, a Data Tutor needs the following skills:

      - Patience

      A Data Pupil's responsibilities include:

      - Learning

      To succeed, a Data Pupil needs the following skills:

      - Curiosity
      """,
      reads: """
        data-tutor vs data-pupil undated
        data-tutor responsibilities: Teaching
        data-tutor skills: Patience
        data-pupil responsibilities: Learning
        data-pupil skills: Curiosity
        """),
  ]
}
