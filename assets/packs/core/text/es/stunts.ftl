# Gestas improvisadas.

stunt-climb_past = Trepar por { $target }
    .success = La punta del pie en una junta, la mano en el dintel, y ya estás al otro lado.
    .cost = Pasas, pero el último agarre se te queda en la mano y caes de cadera.
    .failure = El tercer agarre es puro limo. Resbalas hasta donde empezaste, con las palmas verdes.
    .disaster = La piedra sale entera y tú detrás. El suelo no se hace esperar.

stunt-distract = Distraer a { $target }
    .critical = Una piedra y un saludo a nadie: todo ocurre allí, y de tu lado no queda quien mire.
    .success = Tu piedra repica donde tú no estás. Durante unos instantes solo importa ese lado.
    .cost = Mira hacia allá, y tú también, porque allá algo ha repicado de vuelta.
    .failure = La piedra cae en blando. Nadie vuelve la cabeza.
    .disaster = Saludas, te pisas el cordón, y ahora quien no mira eres tú.

stunt-topple = Derribar a { $target }
    .critical = Por abajo y de costado: los pies se van por un lado, el resto por otro, y el aire se queda atrás.
    .success = Le quitas el apoyo, y lo demás es cosa del suelo.
    .cost = Hay dos cuerpos en el suelo. Tu codo encuentra antes la piedra, pero te levantas primero.
    .failure = Es como empujar un noray. Lo único que se mueve son tus botas.
    .disaster = Tu empujón no encuentra a nadie. Mides el suelo con todo el cuerpo.

stunt-scare = Asustar a { $target }
    .critical = Te haces grande y gritas una vez. Lo que avanzaba ya no sabe cómo se avanza.
    .success = Un pisotón, un grito. Ves un paso atrás, y luego otro.
    .failure = El grito te sale ronco, y la respuesta es un paso hacia ti.
    .disaster = Gritas. Te contestan más alto, y el talón que se mueve es el tuyo.
