extension WildArticle {
  static let lists: [WildArticle] = [
    WildArticle(
      "every bullet is a bullet, and none is in the text",
      """
      Data Mason vs. Data Smith

      Responsibilities

      Data Mason
      • one
      - two
      * three
      – four
      ◦ five
      ▪ six
      ‣ seven
      \u{FFFD} eight
      · nine

      Data Smith
      (1) ten
      2) eleven
      iii. twelve
      c) thirteen
      """,
      reads: """
        data-mason vs data-smith undated
        data-mason responsibilities: one | two | three | four | five | six | seven | eight | nine
        data-smith responsibilities: ten | eleven | twelve | thirteen
        ! import.damage-left
        """),
    WildArticle(
      "numbers run on through headings that are items of the same list",
      """
      Data Carter vs. Data Groom

      Practical Tips for Getting Started

        1. For Aspiring Data Carters:
        2. Learn the roads.
        3. 2 horses are enough.
        4. 10+ years of practice help.

        5. For Aspiring Data Grooms:

        6. Start at dawn.
        7. Brush.
      """,
      reads: """
        data-carter vs data-groom undated
        data-carter tips: Learn the roads. | 2 horses are enough. | 10+ years of practice help.
        data-groom tips: Start at dawn. | Brush.
        """),
    WildArticle(
      "items keep their labels and their numerals, wrapped or not",
      """
      Data Hunter vs. Data Angler

      Skills

      Data Hunter

      • Eyes: see what
        others miss
      • 5+ seasons in the field,
        two of them alone
      • 3D vision
      • 24/7 readiness

      Data Angler

      • **Calm**: Wait and
      wait longer
      • 1.5 hours of silence
      • 100% honesty
      """,
      reads: """
        data-hunter vs data-angler undated
        data-hunter skills: Eyes: see what others miss | 5+ seasons in the field, two of them alone | 3D vision | 24/7 readiness
        data-angler skills: Calm: Wait and wait longer | 1.5 hours of silence | 100% honesty
        """),
    WildArticle(
      "nested items stand beside their parents; a parent that only announces is none",
      """
      Data Judge vs. Data Bailiff

      Tools

      Data Judge
      • Programming languages:
          ◦ Python
          ◦ R
      • Law books
          ◦ civil
          ◦ penal

      Data Bailiff
        1. Keys
           - iron
        2. Excel
      """,
      reads: """
        data-judge vs data-bailiff undated
        data-judge tools: Python | R | Law books | civil | penal
        data-bailiff tools: Keys | iron | Excel
        data-judge uses: Python, R
        data-bailiff uses: Excel
        """),
    WildArticle(
      "items that are sentences with the other role in them stay where they stand",
      """
      Data Nurse vs. Data Doctor

      Responsibilities

      Data Nurse

      • Work with Data Doctors on each case
      • Data Doctors ask; answer them
      • Translate what the Data Doctor says

      Data Doctor

      • Lead Data Nurses
      • Sign
      """,
      reads: """
        data-nurse vs data-doctor undated
        data-nurse responsibilities: Work with Data Doctors on each case | Data Doctors ask; answer them | Translate what the Data Doctor says
        data-doctor responsibilities: Lead Data Nurses | Sign
        """),
    WildArticle(
      "short items are no headings, even if they use a heading's words",
      """
      Data Coach vs. Data Referee

      Responsibilities

      Data Coach
      • Education
      • Tools
      • Data Referee relations

      Data Referee
      • Skills
      • Duties:

      Required Skills

      Data Coach

      1. Leadership
      2. Communication skills
      3. Knowledge of tools

      Data Referee

      1. Technical skills
      """,
      reads: """
        data-coach vs data-referee undated
        data-coach responsibilities: Education | Tools | Data Referee relations
        data-referee responsibilities: Skills
        data-coach skills: Leadership | Communication skills | Knowledge of tools
        data-referee skills: Technical skills
        """),
    WildArticle(
      "lists without any mark, a line an item",
      """
      Data Painter vs. Data Sculptor

      Responsibilities

      Data Painter

      Mix colours
      Stretch canvas
      Paint

      Data Sculptor

      Choose stone
      Carve

      Common Industries

      Data Painter
      Arts
      Advertising

      Data Sculptor
      Building
      """,
      reads: """
        data-painter vs data-sculptor undated
        data-painter responsibilities: Mix colours | Stretch canvas | Paint
        data-sculptor responsibilities: Choose stone | Carve
        data-painter industries: Arts | Advertising
        data-sculptor industries: Building
        """),
  ]

  static let tools: [WildArticle] = [
    WildArticle(
      "tools of every kind of list, each once, in the product's spelling",
      """
      Data Miner vs. Data Welder

      Required Skills

      Data Miner
      • Programming languages such as Python, Java, and C++
      • Frameworks (e.g., TensorFlow, Keras, sci-kit learn)
      • Communication

      Data Welder
      • Proficiency in R or SQL
      • Go and see; excel at welding

      Tools and Software Used

      Data Miner
      • Programming Languages: Python, R, Java, C++
      • Cloud: AWS Sagemaker, Google Cloud, AWS
      • Scikit-Learn, scikit learn
      • Tool box

      Data Welder
      • Business tools: powerbi, tableau, MS Excel
      • Version control: git/github
      • Big data: Apache Spark & Hadoop
      • Torch (e.g., Oxyweld, Flamex 3)
      """,
      reads: """
        data-miner vs data-welder undated
        data-miner skills: Programming languages such as Python, Java, and C++ | Frameworks (e.g., TensorFlow, Keras, sci-kit learn) | Communication
        data-welder skills: Proficiency in R or SQL | Go and see; excel at welding
        data-miner tools: Programming Languages: Python, R, Java, C++ | Cloud: AWS Sagemaker, Google Cloud, AWS | Scikit-Learn, scikit learn | Tool box
        data-welder tools: Business tools: powerbi, tableau, MS Excel | Version control: git/github | Big data: Apache Spark & Hadoop | Torch (e.g., Oxyweld, Flamex 3)
        data-miner uses: Python, R, Java, C++, AWS SageMaker, Google Cloud, AWS, Scikit-learn, TensorFlow, Keras
        data-welder uses: Power BI, Tableau, Excel, Git, GitHub, Spark, Hadoop, Oxyweld, Flamex 3, R, SQL
        """),
    WildArticle(
      "tools in sentences, of the role the sentence is about",
      """
      Data Fisher vs. Data Farmer

      Tools

      Data Fishers use tools like Python, R, and SAS. They may also use visualization tools such as Tableau or Power BI. Data Farmers, on the other hand, use C++, CUDA, and ROS. They work with Kafka too.
      """,
      reads: """
        data-fisher vs data-farmer undated
        data-fisher tools: Data Fishers use tools like Python, R, and SAS. They may also use visualization tools such as Tableau or Power BI.
        data-farmer tools: Data Farmers, on the other hand, use C++, CUDA, and ROS. They work with Kafka too.
        data-fisher uses: Python, R, SAS, Tableau, Power BI
        data-farmer uses: C++, CUDA, ROS, Kafka
        """),
  ]
}
