# Ability scores, skills and conditions.

attribute-strength = Strength
    .short = STR
attribute-dexterity = Dexterity
    .short = DEX
attribute-constitution = Constitution
    .short = CON
attribute-intelligence = Intelligence
    .short = INT
attribute-wisdom = Wisdom
    .short = WIS
attribute-charisma = Charisma
    .short = CHA

skill-athletics = athletics
skill-acrobatics = acrobatics
skill-stealth = stealth
skill-sleight = sleight of hand
skill-locks = locks
skill-endurance = endurance
skill-investigation = investigation
skill-history = history
skill-lore = old lore
skill-craft = craft
skill-perception = perception
skill-insight = insight
skill-medicine = medicine
skill-survival = survival
skill-beasts = beasts
skill-persuasion = persuasion
skill-deception = deception
skill-intimidation = intimidation

condition-distracted = distracted
    .on = looks the wrong way
    .off = looks straight ahead again
condition-prone = down
    .on = goes down
    .off = is up again
condition-frightened = frightened
    .on = backs away
    .off = stops backing away
condition-winded = winded
    .on = fights for breath
    .off = breathes again
condition-hurt = hurt
    .on = favours one side
    .off = moves freely again
condition-soaked = soaked
    .on = drips
    .off = is dry again

season-spring = Spring
season-summer = Summer
season-autumn = Autumn
season-winter = Winter
