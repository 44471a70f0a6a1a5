// English: people from a file.
export default `
importing-drop = Drop a file here, or paste a table.
importing-choose = Choose a file
importing-kinds = CSV or Excel (.xlsx), up to 10,000 people.
importing-paste = Paste a table instead
importing-paste-label = Table with one person in each row
importing-pasted = Pasted table
importing-template = Download a template
importing-template-name = people.csv
importing-reading = Reading the file…
importing-checking = Checking the rows…
importing-another = Another file
importing-rows = { $count ->
    [one] { NUMBER($count) } row
   *[other] { NUMBER($count) } rows
  }
importing-failed = This file cannot be read
importing-failed-unknown = It is neither a table in text (CSV) nor an Excel workbook. Save it as one of these.
importing-failed-damaged = It is damaged or was cut off. Save it once more and try again.
importing-failed-encrypted = It is protected by a password. Save it without one.
importing-failed-too_large = It is too large. Split it, or leave out what is not about people.
importing-failed-unsupported = Your browser cannot read Excel workbooks. Save it as CSV.
importing-failed-old_excel = It is an old Excel workbook (.xls), or protected by a password. Save it as .xlsx or CSV.
importing-failed-too_many_rows = It has more than 10,000 people. Split it into several files.
importing-failed-empty = There is nothing in it.
importing-failed-unreadable = It could not be opened. Check that it is still there, and choose it again.
importing-unclosed = A quotation mark in row { $row } is never closed: all that follows it is in that one cell. Check the separator, or correct the file.
importing-columns = Columns and format
importing-column = Column { NUMBER($number) }
importing-none = Not in the file
importing-header-email = Email
importing-header-firstName = First name
importing-header-lastName = Last name
importing-header-fullName = First and last name
importing-header-position = Position
importing-separator = Columns are separated by
importing-separator-comma = Comma
importing-separator-semicolon = Semicolon
importing-separator-tab = Tab
importing-separator-bar = Vertical bar
importing-encoding = Encoding
importing-header = The first row names the columns
importing-no-email = Choose the column with the email addresses.
importing-examples = The first people, as they are read
importing-raw = The first rows of the file
importing-row = Row
importing-problem = Problem
importing-problems = { $count ->
    [one] { NUMBER($count) } row has a problem
   *[other] { NUMBER($count) } rows have problems
  }
importing-corrected = All rows are corrected
importing-problems-caption = Rows with problems
importing-problems-save = Download these rows
importing-problems-name = rows-with-problems.csv
importing-left-out = { $count ->
    [one] The row with a problem is left out unless you correct it.
   *[other] The { NUMBER($count) } rows with problems are left out unless you correct them.
  }
importing-previous = Previous rows
importing-more = More rows
importing-page = { NUMBER($from) }–{ NUMBER($to) } of { NUMBER($total) }
`;
