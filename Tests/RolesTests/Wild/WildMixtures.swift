extension WildArticle {
  static let mixtures: [WildArticle] = [
    WildArticle(
      "a sentence after a list belongs to the role of the list",
      """
      Data Guide vs. Data Guard

      Responsibilities

      Data Guide
      • Show the way

      They also carry the map.

      Data Guard
      • Stand

      Required Skills

      The Data Guide needs:
      • Maps

      A compass is welcome.

      The Data Guard needs:
      • Boots
      """,
      reads: """
        data-guide vs data-guard undated
        data-guide responsibilities: Show the way | They also carry the map.
        data-guard responsibilities: Stand
        data-guide skills: Maps | A compass is welcome.
        data-guard skills: Boots
        """),
    WildArticle(
      "role-major with sub-heads of role and section",
      """
      Data Barber vs. Data Groomer

      Data Barber

      Data Barber Definition

      Cuts hair.

      Data Barber Responsibilities

      • Cut

      Data Barber Skills

      • Scissors

      Data Groomer

      Data Groomer Definition

      Cuts fur.

      Data Groomer Responsibilities

      • Brush

      Data Groomer Skills

      • Love of dogs
      """,
      reads: """
        data-barber vs data-groomer undated
        data-barber definition: Cuts hair.
        data-barber responsibilities: Cut
        data-barber skills: Scissors
        data-groomer definition: Cuts fur.
        data-groomer responsibilities: Brush
        data-groomer skills: Love of dogs
        """),
    WildArticle(
      "chapters whose sections are labels with text behind the colon",
      """
      Data Ranger vs. Data Warden

      ## Data Ranger

      **Definition:** Walks the woods.

      **Responsibilities:**
      - Count deer
      - Mend fences

      **Education:** Forestry.

      **Industries:** Parks, timber.

      ## Data Warden

      **Definition:** Guards the gate.

      **Responsibilities:**
      - Open
      - Close

      **Education:** None.

      **Industries:** Parks.
      """,
      reads: """
        data-ranger vs data-warden undated
        data-ranger definition: Walks the woods.
        data-ranger responsibilities: Count deer | Mend fences
        data-ranger education: Forestry.
        data-ranger industries: Parks, timber.
        data-warden definition: Guards the gate.
        data-warden responsibilities: Open | Close
        data-warden education: None.
        data-warden industries: Parks.
        """),
    WildArticle(
      "chapters as bullet labels under a bare role head",
      """
      Data Lender vs. Data Banker

      Data Lender

      • Definition: Lends data.
      • Responsibilities: Lend and collect.
      • Skills: Trust.

      Data Banker

      • Definition: Keeps data.
      • Responsibilities: Keep it safe.
      • Skills: Keys.
      """,
      reads: """
        data-lender vs data-banker undated
        data-lender definition: Lends data.
        data-lender responsibilities: Lend and collect.
        data-lender skills: Trust.
        data-banker definition: Keeps data.
        data-banker responsibilities: Keep it safe.
        data-banker skills: Keys.
        """),
    WildArticle(
      "tips named by people who want to become a role",
      """
      Data Singer vs. Data Dancer

      Tips for Getting Started

      If you want to become a Data Singer, start with scales. Aspiring Data Dancers should stretch.

      Outlook

      The Bureau expects growth of 5% for Data Singers between 2021 and 2031.

      Tips for Aspiring Data Dancers

      - Rest
      """,
      reads: """
        data-singer vs data-dancer undated
        data-singer tips: If you want to become a Data Singer, start with scales.
        data-dancer tips: Aspiring Data Dancers should stretch. | Rest
        data-singer outlook: The Bureau expects growth of 5% for Data Singers between 2021 and 2031.
        """),
    WildArticle(
      "an HTML page with a table of contents in links",
      """
      <h1>Data Miner vs. Data Digger</h1>
      <p>4 min read &middot; Oct&period; 3, 2024</p>
      <ul>
      <li><a href="#definitions">Definitions</a></li>
      <li><a href="#responsibilities">Responsibilities</a></li>
      </ul>
      <h2 id="definitions">Definitions</h2>
      <p><strong>Data Miner</strong>: Mines &amp; sorts.</p>
      <p><strong>Data Digger</strong>: Digs.</p>
      <h2 id="responsibilities">Responsibilities</h2>
      <h3>Data Miner</h3>
      <ul><li>Mine</li>
      <li>Sort</li></ul>
      <h3>Data Digger</h3>
      <ul>
      <li>Dig</li>
      </ul>
      """,
      reads: """
        data-miner vs data-digger 2024-10-03 (4 min)
        data-miner definition: Mines & sorts.
        data-digger definition: Digs.
        data-miner responsibilities: Mine | Sort
        data-digger responsibilities: Dig
        """),
    WildArticle(
      "Markdown with links, rules, quotes and code",
      """
      # [Data Filer vs. Data Finder](https://example.org/a_b_c)

      *Published on 2nd of March 2023* · 8 mins read

      ---

      ## 🛠️ Tools and Software Used

      ### Data Filer

      * [Python](https://python.org) and `pandas`
      * __Power BI__

      ### Data Finder

      > * Elasticsearch

      ***

      ## 🎓 Educational Backgrounds

      ### Data Filer

      * Bachelor\\'s degree

      ## Conclusion

      * File what you find.
      """,
      reads: """
        data-filer vs data-finder 2023-03-02 (8 min)
        data-filer tools: Python and pandas | Power BI
        data-finder tools: Elasticsearch
        data-filer education: Bachelor's degree
        data-filer uses: Python, Pandas, Power BI
        data-finder uses: Elasticsearch
        """),
    WildArticle(
      "three roles in the title",
      """
      Data Clerk vs. Data Pilot vs. Data Sailor

      Skills

      Data Clerk
      • Paper

      Data Pilot
      • Air

      Data Sailor
      • Sea
      """,
      reads: """
        data-clerk vs data-pilot vs data-sailor undated
        data-clerk skills: Paper
        data-pilot skills: Air
        data-sailor skills: Sea
        """),
    WildArticle(
      "a role that ends in no person's word, and one called by its abbreviation",
      """
      Business Intelligence vs. Natural Language Processing (NLP) Engineer

      Skills

      Business Intelligence
      • Figures

      NLP Engineers
      • Words

      Definitions

      NLP Engineers write programs that read.
      """,
      reads: """
        business-intelligence vs natural-language-processing-engineer undated
        natural-language-processing-engineer aliases: NLP Engineer
        business-intelligence skills: Figures
        natural-language-processing-engineer skills: Words
        natural-language-processing-engineer definition: NLP Engineers write programs that read.
        """),
    WildArticle(
      "an outlook of two sentences, each of its role, with a year in each",
      """
      Data Drover vs. Data Driver

      Outlooks

      According to the Bureau, employment of Data Drovers is projected to grow 7 percent from 2020 to 2030. Employment of Data Drivers is projected to grow 22 percent from 2020 to 2030, faster than the average.

      Industries

      Data Drover

      Farms, markets, fairs.

      Data Driver

      Roads.
      """,
      reads: """
        data-drover vs data-driver undated
        data-drover outlook: According to the Bureau, employment of Data Drovers is projected to grow 7 percent from 2020 to 2030.
        data-driver outlook: Employment of Data Drivers is projected to grow 22 percent from 2020 to 2030, faster than the average.
        data-drover industries: Farms, markets, fairs.
        data-driver industries: Roads.
        """),
  ]
}
