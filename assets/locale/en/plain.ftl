# Words of the line-by-line front end. A colon is added behind each prefix.
plain-narrator = Narrator
plain-you = You
plain-roll = Roll
plain-hint = Hint
plain-others = Others
plain-game = Game
plain-place = Place
plain-page = Page
plain-status = Status
plain-choices = Choices
plain-chosen = chosen
plain-warning = Warning
plain-no-choices = Nothing is numbered here. Write what you want to do.
plain-input-cut = That line is too long. Write at most { $max } characters.
plain-help = status: how things stand, with your hit points. choices: the numbers of this page once more. hints: the keys once more
