print("rolereport")
