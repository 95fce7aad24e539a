extension WildArticle {
  static let bodies: [WildArticle] = [
    WildArticle(
      "sub-heads of a role with its short form, and the short form alone",
      """
      Chief Data Officer (CDO) vs. VP of Analytics

      Definitions

      The Chief Data Officer (CDO) owns the data. The VP of Analytics explains it.

      Responsibilities

      CDO

      • Own

      Vice Presidents of Analytics

      • Explain

      Skills

      Chief Data Officers (CDOs)

      • Law

      VPs of Analytics

      • Charts
      """,
      reads: """
        chief-data-officer vs vp-of-analytics undated
        chief-data-officer aliases: CDO
        chief-data-officer definition: The Chief Data Officer (CDO) owns the data.
        vp-of-analytics definition: The VP of Analytics explains it.
        chief-data-officer responsibilities: Own
        vp-of-analytics responsibilities: Explain
        chief-data-officer skills: Law
        vp-of-analytics skills: Charts
        """),
    WildArticle(
      "degrees and names with stops do not end sentences",
      """
      Data Chemist vs. Data Physicist

      Education

      A Data Chemist holds a B.Sc. in chemistry or a Ph.D. from the U.S. or the U.K. A Data Physicist holds an M.S. degree, e.g. in physics.

      Outlooks

      According to the U.S. Bureau of Labor Statistics, Data Chemists will grow 6% from 2022 to 2032. Data Physicists, i.e. few people, stay few.
      """,
      reads: """
        data-chemist vs data-physicist undated
        data-chemist education: A Data Chemist holds a B.Sc. in chemistry or a Ph.D. from the U.S. or the U.K.
        data-physicist education: A Data Physicist holds an M.S. degree, e.g. in physics.
        data-chemist outlook: According to the U.S. Bureau of Labor Statistics, Data Chemists will grow 6% from 2022 to 2032.
        data-physicist outlook: Data Physicists, i.e. few people, stay few.
        """),
    WildArticle(
      "definitions of several paragraphs stay with their role",
      """
      Data Abbot vs. Data Friar

      Definitions

      Data Abbot: Leads a house.

      The house is large.

      Data Friar: Walks the roads.

      The roads are long.

      Responsibilities

      The Data Abbot does not walk. Instead, they write letters.

      Data Friars do not write. They ask.

      Required Skills

      Both roles require patience. A Data Abbot also needs Latin. In addition, Data Friars need shoes.
      """,
      reads: """
        data-abbot vs data-friar undated
        data-abbot definition: Leads a house. | The house is large.
        data-friar definition: Walks the roads. | The roads are long.
        data-abbot responsibilities: The Data Abbot does not walk. Instead, they write letters.
        data-friar responsibilities: Data Friars do not write. They ask.
        data-abbot skills: Both roles require patience. | A Data Abbot also needs Latin.
        data-friar skills: Both roles require patience. | In addition, Data Friars need shoes.
        """),
    WildArticle(
      "sections of other kinds within a role's part: soft and technical skills",
      """
      Data Vicar vs. Data Dean

      Required Skills

      Data Vicar

      Technical Skills:
      • SQL

      Soft Skills:
      • Calm

      Data Dean

      Technical Skills:
      • Excel

      Soft Skills:
      • Voice

      Tools and Technologies

      Data Vicar

      Programming Languages
      • Python

      Visualization
      • Tableau

      Data Dean

      Office
      • Word for Windows
      """,
      reads: """
        data-vicar vs data-dean undated
        data-vicar skills: SQL | Calm
        data-dean skills: Excel | Voice
        data-vicar tools: Python | Tableau
        data-dean tools: Word for Windows
        data-vicar uses: Python, Tableau, SQL
        data-dean uses: Excel
        """),
    WildArticle(
      "a label within a role's part stays there; one that names whom it is about opens a section",
      """
      Data Ferry vs. Data Barge

      Required Skills

      Data Ferry

      Education: a course in knots.

      Data Barge

      • Patience

      Outlook: Data Ferries are on the rise. Data Barges are not.

      Industries: both are found on rivers.
      """,
      reads: """
        data-ferry vs data-barge undated
        data-ferry skills: Education: a course in knots.
        data-barge skills: Patience
        data-ferry outlook: Data Ferries are on the rise.
        data-barge outlook: Data Barges are not.
        data-ferry industries: both are found on rivers.
        data-barge industries: both are found on rivers.
        """),
    WildArticle(
      "numbered sub-heads of roles that run on over sections",
      """
      Data Piper vs. Data Drummer

      ## 1. Responsibilities

      ### 1.1 Data Piper

      1. Pipe
      2. March

      ### 1.2 Data Drummer

      1. Drum

      ## 2. Skills

      ### 2.1 Data Piper

      1. Breath

      ### 2.2 Data Drummer

      1. Time
      """,
      reads: """
        data-piper vs data-drummer undated
        data-piper responsibilities: Pipe | March
        data-drummer responsibilities: Drum
        data-piper skills: Breath
        data-drummer skills: Time
        """),
    WildArticle(
      "emphasised roles as sub-heads and items with emphasised labels",
      """
      Data Weaver vs. Data Dyer

      **Responsibilities**

      **Data Weaver**
      - **Weave:** cloth of all kinds.
      - **Data Dyer support:** hand over the cloth.

      **Data Dyer**
      - **Dye**: in blue.

      **Practical Tips for Getting Started**

      1. **For Data Weavers**: buy a loom.
      2. **For Data Dyers**: buy gloves.
      3. **Network**: meet both.
      """,
      reads: """
        data-weaver vs data-dyer undated
        data-weaver responsibilities: Weave: cloth of all kinds. | Data Dyer support: hand over the cloth.
        data-dyer responsibilities: Dye: in blue.
        data-weaver tips: buy a loom.
        data-dyer tips: buy gloves.
        shared: Network: meet both.
        """),
    WildArticle(
      "the same words for both roles are a fact of each",
      """
      Data Cooper vs. Data Turner

      Industries

      Data Cooper

      • Wine
      • Oil

      Data Turner

      • wine
      • Furniture.

      Outlooks

      Demand is expected to grow in the coming years.
      """,
      reads: """
        data-cooper vs data-turner undated
        data-cooper industries: Wine | Oil
        data-turner industries: wine | Furniture.
        data-cooper outlook: Demand is expected to grow in the coming years.
        data-turner outlook: Demand is expected to grow in the coming years.
        """),
    WildArticle(
      "tips in prose with the advice of each role, and one for both",
      """
      Data Harper vs. Data Fiddler

      Practical Tips for Getting Started

      If you are interested in becoming a Data Harper, learn to tune. You should also read notes.

      For those who want to be a Data Fiddler, rosin comes first.

      For both careers, practise daily.

      Conclusion

      Data Harpers and Data Fiddlers play.
      """,
      reads: """
        data-harper vs data-fiddler undated
        data-harper tips: If you are interested in becoming a Data Harper, learn to tune. You should also read notes.
        data-fiddler tips: For those who want to be a Data Fiddler, rosin comes first.
        shared: For both careers, practise daily.
        """),
  ]
}
