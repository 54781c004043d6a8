# Atributos, habilidades y estados.

attribute-strength = Fuerza
    .short = FUE
attribute-dexterity = Destreza
    .short = DES
attribute-constitution = Constitución
    .short = CON
attribute-intelligence = Inteligencia
    .short = INT
attribute-wisdom = Sabiduría
    .short = SAB
attribute-charisma = Carisma
    .short = CAR

skill-athletics = atletismo
skill-acrobatics = acrobacias
skill-stealth = sigilo
skill-sleight = juego de manos
skill-locks = cerraduras
skill-endurance = aguante
skill-investigation = investigación
skill-history = historia
skill-lore = saber antiguo
skill-craft = oficios
skill-perception = percepción
skill-insight = perspicacia
skill-medicine = medicina
skill-survival = supervivencia
skill-beasts = trato con animales
skill-persuasion = persuasión
skill-deception = engaño
skill-intimidation = intimidación

condition-distracted = sin atención
    .on = mira hacia donde no debe
    .off = vuelve a mirar al frente
condition-prone = en el suelo
    .on = cae al suelo
    .off = vuelve a estar en pie
condition-frightened = con miedo
    .on = retrocede
    .off = deja de retroceder
condition-winded = sin aliento
    .on = se queda sin aire
    .off = recobra el aliento
condition-hurt = con dolor
    .on = se protege un costado
    .off = vuelve a moverse con soltura
condition-soaked = con la ropa empapada
    .on = chorrea agua
    .off = vuelve a tener la ropa seca

season-spring = Primavera
season-summer = Verano
season-autumn = Otoño
season-winter = Invierno
